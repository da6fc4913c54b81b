// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliobar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using picture::TimeUnit;
using widgets::FilterChip;

PortfolioBar::PortfolioBar(const widgets::Theme &theme, Language language, const QString &me, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_me(me), m_row(new QHBoxLayout(this)),
      m_grouping(addMenuChip(u"group"_s, &PortfolioBar::fillGrouping)),
      m_standing(addMenuChip(u"filter.standing"_s, &PortfolioBar::fillStanding)),
      m_consultant(addMenuChip(u"filter.consultant"_s, &PortfolioBar::fillConsultants)),
      m_field(addMenuChip(u"filter.field"_s, &PortfolioBar::fillFields)),
      m_adviser(addMenuChip(u"filter.adviser"_s, &PortfolioBar::fillAdvisers)),
      m_stage(addMenuChip(u"filter.stage"_s, &PortfolioBar::fillStages)), m_overdue(addCheckChip(u"filter.overdue"_s, &TimelineFilter::overdue)),
      m_review(addCheckChip(u"filter.review"_s, &TimelineFilter::submitted)), m_menu(new QMenu(this)),
      m_order(m_menu->addMenu(tr("Sort")))
{
    widgets::setGround(this, theme, widgets::Colour::Surface);
    m_row->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    m_row->setSpacing(theme.px(5));
    m_row->addStretch(1);

    auto *group = new QButtonGroup(this);
    const QList<std::pair<TimeUnit, QString>> units{
        {TimeUnit::Day, tr("Day")}, {TimeUnit::Week, tr("Week")}, {TimeUnit::Month, tr("Month")}, {TimeUnit::Quarter, tr("Quarter")}};
    for (const auto &[unit, text] : units) {
        QPushButton *button = addButton(u"unit%1"_s.arg(int(unit)), text);
        button->setCheckable(true);
        group->addButton(button);
        m_units << button;
        connect(button, &QPushButton::clicked, this, [this, unit = unit] { Q_EMIT unitChosen(unit); });
    }
    connect(addButton(u"today"_s, tr("Today")), &QPushButton::clicked, this, &PortfolioBar::todayRequested);
    connect(addButton(u"fit"_s, tr("Fit")), &QPushButton::clicked, this, &PortfolioBar::fitRequested);
    auto *more = new QToolButton(this);
    more->setObjectName(u"portfolioMenu"_s);
    more->setText(u"⋯"_s);
    more->setAutoRaise(true);
    more->setAccessibleName(tr("More for the timeline"));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    more->setMenu(m_menu);
    m_order->setObjectName(u"order"_s);
    connect(m_order, &QMenu::aboutToShow, this, [this] {
        m_order->clear();
        fillOrder(m_order);
    });
    m_menu->addSeparator();
    m_row->addWidget(more);
    showChoices();
}

void PortfolioBar::addToMenu(QAction *action)
{
    m_menu->addAction(action);
}

QPushButton *PortfolioBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_row->addWidget(button);
    return button;
}

FilterChip *PortfolioBar::addCheckChip(const QString &name, bool TimelineFilter::*member)
{
    auto *chip = new FilterChip(m_theme, {}, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    m_row->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, member](bool on) { choose([this, member, on] { m_how.filter.*member = on; }); });
    return chip;
}

FilterChip *PortfolioBar::addMenuChip(const QString &name, Fill fill)
{
    auto *chip = new FilterChip(m_theme, {}, this);
    chip->setObjectName(name);
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    m_row->addWidget(chip);
    return chip;
}

void PortfolioBar::addChoice(QMenu *menu, const QString &words, bool chosen, const std::function<void()> &change)
{
    QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s)); // an ampersand in a name is no key
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, change] { choose(change); });
}

void PortfolioBar::addNames(QMenu *menu, const QStringList &names, QString TimelineFilter::*member)
{
    addChoice(menu, tr("All"), (m_how.filter.*member).isEmpty(), [this, member] { (m_how.filter.*member).clear(); });
    for (const QString &name : names)
        addChoice(menu, name, m_how.filter.*member == name, [this, member, name] { m_how.filter.*member = name; });
}

void PortfolioBar::fillGrouping(QMenu *menu)
{
    for (const Choice<Grouping> &each : choicesOf<Grouping>()) {
        addChoice(menu, nameOf(each.value, m_language), m_how.grouping == each.value, [this, value = each.value] {
            m_how.grouping = value;
            m_how.collapsed.clear();
        });
    }
}

void PortfolioBar::fillOrder(QMenu *menu)
{
    for (const Choice<Order> &each : choicesOf<Order>())
        addChoice(menu, nameOf(each.value, m_language), m_how.order == each.value, [this, value = each.value] { m_how.order = value; });
    menu->addSeparator();
    addChoice(menu, tr("Descending"), m_how.descending, [this] { m_how.descending = !m_how.descending; });
}

void PortfolioBar::fillStanding(QMenu *menu)
{
    addChoice(menu, tr("All"), !m_how.filter.standing, [this] { m_how.filter.standing.reset(); });
    for (const Choice<Standing> &each : choicesOf<Standing>())
        addChoice(menu, nameOf(each.value, m_language), m_how.filter.standing == each.value, [this, value = each.value] { m_how.filter.standing = value; });
}

void PortfolioBar::fillConsultants(QMenu *menu)
{
    QStringList names = m_consultants;
    if (names.removeOne(m_me))
        names.prepend(m_me);
    addNames(menu, names, &TimelineFilter::consultant);
}

void PortfolioBar::fillFields(QMenu *menu)
{
    addChoice(menu, tr("All"), !m_how.filter.field, [this] { m_how.filter.field.reset(); });
    for (const Choice<clients::Field> &each : choicesOf<clients::Field>())
        addChoice(menu, nameOf(each.value, m_language), m_how.filter.field == each.value, [this, value = each.value] { m_how.filter.field = value; });
}

void PortfolioBar::fillAdvisers(QMenu *menu)
{
    addNames(menu, m_advisers, &TimelineFilter::adviser);
}

void PortfolioBar::fillStages(QMenu *menu)
{
    addChoice(menu, tr("All"), !m_how.filter.stage, [this] { m_how.filter.stage.reset(); });
    for (const Choice<Stage> &each : choicesOf<Stage>())
        addChoice(menu, nameOf(each.value, m_language), m_how.filter.stage == each.value, [this, value = each.value] { m_how.filter.stage = value; });
}

void PortfolioBar::choose(const std::function<void()> &change)
{
    const Arrangement before = m_how;
    change();
    showChoices();
    if (m_how != before)
        Q_EMIT arrangementChanged();
}

void PortfolioBar::setArrangement(const Arrangement &how)
{
    m_how = how;
    showChoices();
}

void PortfolioBar::offer(const Portfolio &portfolio)
{
    QSet<QString> consultants;
    QSet<QString> advisers;
    m_submitted = 0;
    m_withOverdue = 0;
    for (const Entry &entry : portfolio.entries) {
        if (!entry.consultant.isEmpty())
            consultants.insert(entry.consultant);
        for (const QString &adviser : entry.advisers)
            advisers.insert(adviser);
        m_submitted += entry.poc().isLocked() ? 1 : 0;
        m_withOverdue += entry.overdue > 0 && entry.done < 1 ? 1 : 0;
    }
    m_consultants = consultants.values();
    m_consultants.sort();
    m_advisers = advisers.values();
    m_advisers.sort();
    showChoices();
}

void PortfolioBar::setUnit(TimeUnit unit)
{
    m_units[int(unit)]->setChecked(true);
}

void PortfolioBar::showChoices()
{
    const auto say = [](FilterChip *chip, const QString &name, const QString &chosen, bool set) {
        const QString words = chosen.isEmpty() ? name : tr("%1: %2", "a filter and what is chosen").arg(name, chosen);
        chip->setText(words);
        chip->setAccessibleName(words);
        chip->setChosen(set);
        chip->updateGeometry();
    };
    const TimelineFilter &filter = m_how.filter;
    say(m_grouping, tr("Group"), nameOf(m_how.grouping, m_language), m_how.grouping != Grouping::None);
    say(m_standing, tr("Standing"), filter.standing ? nameOf(*filter.standing, m_language) : QString(), filter.standing.has_value());
    say(m_consultant, tr("Consultant"), filter.consultant, !filter.consultant.isEmpty());
    say(m_field, tr("Industry"), filter.field ? nameOf(*filter.field, m_language) : QString(), filter.field.has_value());
    say(m_adviser, tr("Adviser"), filter.adviser, !filter.adviser.isEmpty());
    say(m_stage, tr("Stage"), filter.stage ? nameOf(*filter.stage, m_language) : QString(), filter.stage.has_value());
    say(m_overdue, tr("Overdue: %n PoC(s)", nullptr, m_withOverdue), {}, false);
    m_overdue->setChecked(filter.overdue);
    m_overdue->setVisible(m_withOverdue > 0 || filter.overdue);
    say(m_review, tr("To review: %1", "plans that wait for a project manager").arg(m_submitted), {}, false);
    m_review->setChecked(filter.submitted);
    m_review->setVisible(m_submitted > 0 || filter.submitted);
}

} // namespace axw::portfolio
