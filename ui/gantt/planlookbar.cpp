// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planlookbar.h"

#include "core/picture/ganttbars.h"
#include "ui/gantt/chartstyle.h"
#include "ui/gantt/planstate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using widgets::FilterChip;
using widgets::Size;

PlanLookBar::PlanLookBar(const widgets::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_resources(new QMenu(this))
{
    widgets::setGround(this, context.theme, widgets::Colour::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(context.theme.px(12.0), 0, context.theme.px(12.0), context.theme.px(6.0));
    row->setSpacing(context.theme.px(6.0));
    m_critical = addChip(row, u"filterCritical"_s, tr("Critical"));
    m_late = addChip(row, u"filterLate"_s, tr("Late"));
    m_overdue = addChip(row, u"filterOverdue"_s, tr("Overdue"));
    m_thisWeek = addChip(row, u"filterThisWeek"_s, tr("This week"));
    m_notDone = addChip(row, u"filterNotDone"_s, tr("Not done"));
    for (FilterChip *chip : {m_critical, m_late, m_overdue, m_thisWeek, m_notDone}) {
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, &PlanLookBar::choose);
    }
    m_resource = addChip(row, u"filterResource"_s, tr("Resource"));
    m_resource->setMenu(m_resources);
    row->addWidget(widgets::makeLine(context.theme, Qt::Vertical, this));
    m_group = addChip(row, u"groupBy"_s, {});
    m_colour = addChip(row, u"colourBy"_s, {});
    auto *groups = new QMenu(this);
    for (const auto &choice : choicesOf<GroupBy>()) {
        connect(groups->addAction(nameOf(choice.value, context.language)), &QAction::triggered, this, [this, by = choice.value] {
            m_look.groupBy = by;
            Q_EMIT lookChosen(m_look);
        });
    }
    m_group->setMenu(groups);
    auto *colours = new QMenu(this);
    for (const auto &choice : choicesOf<ColourBy>()) {
        connect(colours->addAction(nameOf(choice.value, context.language)), &QAction::triggered, this, [this, by = choice.value] {
            m_look.colourBy = by;
            Q_EMIT lookChosen(m_look);
        });
    }
    m_colour->setMenu(colours);
    row->addStretch(1);
    auto *close = new QToolButton(this);
    close->setObjectName(u"lookClose"_s);
    close->setAutoRaise(true);
    close->setIcon(context.theme.icon(u"window-close"_s));
    close->setAccessibleName(tr("Show all tasks and close this line"));
    close->setToolTip(close->accessibleName());
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &PlanLookBar::closed);
}

FilterChip *PlanLookBar::addChip(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *chip = new FilterChip(m_context.theme, text, this);
    chip->setObjectName(name);
    row->addWidget(chip);
    return chip;
}

void PlanLookBar::choose()
{
    m_look.filter.critical = m_critical->isChecked();
    m_look.filter.late = m_late->isChecked();
    m_look.filter.overdue = m_overdue->isChecked();
    m_look.filter.thisWeek = m_thisWeek->isChecked();
    m_look.filter.notDone = m_notDone->isChecked();
    Q_EMIT lookChosen(m_look);
}

void PlanLookBar::showState(const PlanState &state)
{
    m_look = state.look();
    m_critical->setChecked(m_look.filter.critical);
    m_late->setChecked(m_look.filter.late);
    m_overdue->setChecked(m_look.filter.overdue);
    m_thisWeek->setChecked(m_look.filter.thisWeek);
    m_notDone->setChecked(m_look.filter.notDone);
    QString who = tr("Resource");
    m_resources->clear();
    const auto add = [this](const QString &name, ResourceId id) {
        connect(m_resources->addAction(name), &QAction::triggered, this, [this, id] {
            m_look.filter.resource = id;
            Q_EMIT lookChosen(m_look);
        });
    };
    add(tr("Everybody"), {});
    for (const poc::Resource &resource : state.plan().resources) {
        add(resource.name, resource.id);
        if (resource.id == m_look.filter.resource)
            who = resource.name;
    }
    m_resource->setText(who);
    m_resource->setChosen(!m_look.filter.resource.isNull());
    m_resource->setEnabled(!state.plan().resources.empty());
    m_group->setText(m_look.groupBy == GroupBy::None ? tr("Group") : tr("Group: %1").arg(nameOf(m_look.groupBy, m_context.language)));
    m_group->setChosen(m_look.groupBy != GroupBy::None);
    m_colour->setText(tr("Colour: %1").arg(nameOf(m_look.colourBy, m_context.language)));
    m_colour->setChosen(m_look.colourBy != ColourBy::Critical);
}

PlanLegend::PlanLegend(const widgets::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"planLegend"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void PlanLegend::showState(const PlanState &state)
{
    m_entries = state.legend();
    QStringList words;
    for (const LegendEntry &entry : m_entries)
        words << entry.text;
    setAccessibleName(tr("Colours: %1").arg(words.join(u", "_s)));
    setVisible(!m_entries.empty() && state.rows().count() > 0);
    update();
}

QSize PlanLegend::sizeHint() const
{
    return {m_theme.px(200.0), m_theme.px(24.0)};
}

void PlanLegend::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(widgets::Colour::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Size::Small));
    const QFontMetrics metrics(painter.font());
    const picture::GanttStyle style = chartStyle(m_theme);
    double left = m_theme.px(12.0);
    const double side = m_theme.px(10.0);
    for (const LegendEntry &entry : m_entries) {
        picture::GanttTask task;
        task.ink = entry.ink;
        task.series = entry.series;
        painter.setPen(Qt::NoPen);
        painter.setBrush(picture::inkOf(task, style));
        painter.drawRoundedRect(QRectF(left, (height() - side) / 2, side, side), 2, 2);
        left += side + m_theme.px(5.0);
        painter.setPen(m_theme.colour(widgets::Colour::TextSoft));
        const int wide = metrics.horizontalAdvance(entry.text);
        painter.drawText(QRectF(left, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        left += wide + m_theme.px(16.0);
        if (left > width())
            break;
    }
}

} // namespace axw::gantt
