// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planbar.h"

#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "ui/gantt/planstate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valueedits.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalBlocker>
#include <QToolButton>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using picture::TimeUnit;
using widgets::Size;
using widgets::Tone;

PlanBar::PlanBar(const widgets::PageContext &context, QAction *add, QWidget *parent)
    : QWidget(parent), m_context(context), m_pocs(new QComboBox(this)), m_more(new QToolButton(this)),
      m_start(new widgets::DateEdit(context.theme, context.language, context.clock, this)),
      m_finish(new widgets::Chip(context.theme, {}, Tone::Neutral, this)),
      m_lock(new widgets::Chip(context.theme, tr("Locked"), Tone::Warn, this)),
      m_chance(new widgets::Chip(context.theme, {}, Tone::Warn, this)), m_viewMenu(new QMenu(this)),
      m_pocMenu(new QMenu(this))
{
    const widgets::Theme &theme = context.theme;
    widgets::setGround(this, theme, widgets::Colour::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12.0), theme.px(6.0), theme.px(12.0), theme.px(6.0));
    row->setSpacing(theme.px(8.0));

    m_pocs->setObjectName(u"pocs"_s);
    m_pocs->setAccessibleName(tr("PoC"));
    m_pocs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pocs->setMinimumWidth(theme.px(104.0));
    m_pocs->setMaximumWidth(theme.px(260.0));
    row->addWidget(m_pocs);

    m_more->setObjectName(u"pocMenu"_s);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More for this PoC"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    QMenu *menu = m_pocMenu;
    const auto addAction = [this, menu](const QString &name, const QString &text, void (PlanBar::*asked)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, asked);
    };
    addAction(u"poc.new"_s, tr("New PoC…"), &PlanBar::newRequested);
    addAction(u"poc.rename"_s, tr("Rename PoC…"), &PlanBar::renameRequested);
    addAction(u"poc.level"_s, tr("Level resources…"), &PlanBar::levelRequested);
    addAction(u"poc.remove"_s, tr("Delete PoC"), &PlanBar::removeRequested);
    m_more->setMenu(menu);
    row->addWidget(m_more);

    auto *label = widgets::makeLabel(theme, tr("Starts"), Size::Small, false, this);
    label->setBuddy(m_start);
    row->addWidget(label);
    m_start->setObjectName(u"pocStart"_s);
    m_start->setAccessibleName(tr("Start of the PoC"));
    m_start->setBrief(true);
    m_start->setFixedWidth(theme.px(context.language == Language::Korean ? 118.0 : 124.0));
    row->addWidget(m_start);
    m_finish->setObjectName(u"finish"_s);
    m_lock->setObjectName(u"lock"_s);
    m_lock->setMinimumWidth(m_lock->sizeHint().width());
    m_lock->setToolTip(tr("This plan is being reviewed. Take it back to change it."));
    row->addWidget(m_finish);
    row->addWidget(m_lock);
    m_chance->setObjectName(u"chance"_s);
    m_chance->hide();
    row->addWidget(m_chance);
    row->addStretch(1);
    QPushButton *view = addButton(row, u"view"_s, tr("View"));
    view->setAccessibleName(tr("View: baseline, columns, filter, levels"));
    view->setMenu(m_viewMenu);

    auto *group = new QButtonGroup(this);
    const QList<std::pair<TimeUnit, QString>> units{
        {TimeUnit::Day, tr("Day")}, {TimeUnit::Week, tr("Week")}, {TimeUnit::Month, tr("Month")}, {TimeUnit::Quarter, tr("Quarter")}};
    for (const auto &[unit, text] : units) {
        QPushButton *button = addButton(row, u"unit%1"_s.arg(int(unit)), text);
        button->setCheckable(true);
        group->addButton(button);
        m_units << button;
        connect(button, &QPushButton::clicked, this, [this, unit = unit] { Q_EMIT unitChosen(unit); });
    }
    connect(addButton(row, u"today"_s, tr("Today")), &QPushButton::clicked, this, &PlanBar::todayRequested);
    connect(addButton(row, u"fit"_s, tr("Fit")), &QPushButton::clicked, this, &PlanBar::fitRequested);
    m_add = addButton(row, u"addTask"_s, tr("Add task"));
    widgets::makePrimary(m_add);
    connect(m_add, &QPushButton::clicked, add, &QAction::trigger);

    connect(m_pocs, &QComboBox::activated, this, [this](int index) {
        Q_EMIT pocChosen(PocId::fromBytes(m_pocs->itemData(index).toByteArray()));
    });
    connect(m_start, &widgets::DateEdit::dateCommitted, this, &PlanBar::startChosen);
}

QPushButton *PlanBar::addButton(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void PlanBar::setPocs(const std::vector<poc::Poc> &pocs, PocId current)
{
    const QSignalBlocker quiet(m_pocs);
    m_pocs->clear();
    for (const poc::Poc &poc : pocs) {
        m_pocs->addItem(poc.name, poc.id.bytes());
        if (poc.id == current)
            m_start->setDate(poc.starts);
    }
    m_pocs->setCurrentIndex(m_pocs->findData(current.bytes()));
}

void PlanBar::showState(const PlanState &state)
{
    const bool any = !state.plan().tasks.empty();
    m_finish->setVisible(any);
    m_lock->setVisible(state.isLocked());
    m_add->setEnabled(!state.isLocked());
    m_add->setVisible(!state.isLocked()); // the words of the lock want its room
    m_start->setEnabled(!state.isLocked());
    if (!any)
        return;
    // Against the baseline; without one, while something is dragged, against what is stored.
    const auto behind = state.baselineSlip();
    const int slip = behind.value_or(state.slip());
    const poc::Against against = behind ? poc::Against::Baseline : poc::Against::Plan;
    // Chips stand side by side with the buttons on a narrow screen: the long words are in the tip.
    const QDate finish = state.shown().lastDay();
    const QString full = formatDateWithWeekday(finish, state.language());
    const QString ends = slip == 0 && state.language() == Language::Korean ? full : formatShortDate(finish, state.language());
    const QScopeGuard roomy([this] { m_finish->setMinimumWidth(std::min(m_finish->sizeHint().width(), m_context.theme.px(186.0))); });
    QStringList tip{tr("Ends %1").arg(full)};
    if (behind || slip != 0)
        tip << poc::latenessText(slip, against, state.language());
    if (const QDate due = state.plan().poc.due; due.isValid())
        tip << poc::latenessText(state.calendar().workingDaysBetween(due, finish), poc::Against::Promise, state.language());
    m_finish->setToolTip(tip.join(u'\n'));
    m_finish->setAccessibleDescription(tip.join(u", "_s));
    m_finish->setTone(slip > 0 ? Tone::Bad : slip < 0 ? Tone::Good : Tone::Neutral);
    m_finish->setText(slip == 0 ? tr("Ends %1").arg(ends) : tr("%1 · %2", "how late, and the finish").arg(poc::briefLatenessText(slip, against, state.language()), ends));
}

void PlanBar::setChance(const QString &text, const QString &tip, Tone tone)
{
    m_chance->setVisible(!text.isEmpty());
    if (m_chance->tone() != tone)
        m_chance->setTone(tone);
    if (m_chance->text() != text)
        m_chance->setText(text);
    m_chance->setMinimumWidth(m_chance->sizeHint().width());
    m_chance->setToolTip(tip);
    m_chance->setAccessibleDescription(tip);
}

void PlanBar::setUnit(TimeUnit unit)
{
    m_units[int(unit)]->setChecked(true);
}

} // namespace axw::gantt
