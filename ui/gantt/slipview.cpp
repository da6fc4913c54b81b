// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/slipview.h"

#include "core/base/formats.h"
#include "core/poc/whatslips.h"
#include "core/schedule/duration.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than these nobody reads in a panel.
constexpr size_t mostNamed = 12;

} // namespace

SlipView::SlipView(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_days(new QSpinBox(this)),
      m_finish(widgets::makeLabel(context.theme, {}, widgets::Size::Body, true, this)),
      m_moved(new widgets::SoftText(context.theme, {}, widgets::Size::Body, this))
{
    setObjectName(u"task.slip"_s);
    const widgets::Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *heading = new widgets::SectionTitle(theme, tr("What slips if this slips"), this);
    heading->setContentsMargins(0, theme.px(10), 0, 0);
    column->addWidget(heading);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme.px(6));
    auto *label = new widgets::SoftText(theme, tr("Working days later"), widgets::Size::Body, this);
    label->setWordWrap(false);
    label->setBuddy(m_days);
    m_days->setObjectName(u"slip.days"_s);
    m_days->setAccessibleName(tr("Working days later"));
    m_days->findChild<QLineEdit *>()->setAccessibleName(m_days->accessibleName());
    m_days->setRange(1, 250);
    m_days->setValue(5);
    across->addWidget(label);
    across->addWidget(m_days);
    across->addStretch(1);
    column->addLayout(across);
    m_finish->setObjectName(u"slip.finish"_s);
    m_finish->setWordWrap(true);
    column->addWidget(m_finish);
    m_moved->setObjectName(u"slip.moved"_s);
    m_moved->setTextFormat(Qt::RichText);
    m_moved->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_moved, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT taskRequested(TaskId::fromString(link)); });
    column->addWidget(m_moved);
    connect(m_days, &QSpinBox::valueChanged, this, &SlipView::ask);
}

void SlipView::setTask(int task)
{
    m_task = task;
    ask();
}

void SlipView::ask()
{
    if (m_task < 0 || m_task >= int(m_state.plan().tasks.size()))
        return;
    const poc::WhatSlips slips = poc::whatSlips(m_state.dates(), m_state.calendars().all(), m_task, m_days->value());
    const auto days = [this](int count) { return schedule::formatDuration(count * m_state.calendar().minutesPerDay(), m_context.language); };
    const QString end = formatDateWithWeekday(schedule::lastDayOf(m_state.dates().schedule.start, slips.finish), m_context.language);
    if (m_state.dates().done[size_t(m_task)] >= 1)
        m_finish->setText(tr("It is done and slips no more."));
    else if (slips.finishDays > 0)
        m_finish->setText(tr("The plan would end %1 later, on %2.").arg(days(slips.finishDays), end));
    else if (slips.finishDays < 0)
        m_finish->setText(tr("The plan would end %1 earlier, on %2.").arg(days(-slips.finishDays), end));
    else
        m_finish->setText(tr("The plan would still end on %1.").arg(end));

    QStringList lines;
    for (const poc::WhatSlips::Moved &moved : slips.tasks) {
        if (size_t(lines.size()) == mostNamed)
            break;
        const poc::Task &task = m_state.plan().tasks[size_t(moved.task)];
        lines << u"<a href=\"%1\">%2</a> %3%4"_s.arg(task.id.toString(), task.name.toHtmlEscaped(), moved.days > 0 ? u"+"_s : QString(), days(moved.days));
    }
    if (slips.tasks.size() > mostNamed)
        lines << tr("and %n more", nullptr, int(slips.tasks.size() - mostNamed));
    m_moved->setAccessibleName(tr("%n other task(s) would move", nullptr, int(slips.tasks.size())));
    m_moved->setText(lines.isEmpty() ? tr("No other task would move.") : lines.join(u"<br>"_s));
}

} // namespace axw::gantt
