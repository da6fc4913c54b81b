// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientfilterbar.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QMenu>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::FilterChip;

ClientFilterBar::ClientFilterBar(const widgets::Theme &theme, Language language, const QString &me, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_me(me), m_row(new QHBoxLayout(this)),
    m_stage(addMenuChip(u"filter.stage"_s, &ClientFilterBar::fillStages)),
    m_field(addMenuChip(u"filter.field"_s, &ClientFilterBar::fillFields)),
    m_owner(addMenuChip(u"filter.owner"_s, &ClientFilterBar::fillOwners)),
    m_year(addMenuChip(u"filter.year"_s, &ClientFilterBar::fillYears)), m_chosenYear(new FilterChip(theme, {}, this)),
    m_list(new FilterChip(theme, tr("List"), this)), m_board(new FilterChip(theme, tr("Board"), this))
{
    m_row->setContentsMargins(theme.px(16), theme.px(9), theme.px(16), theme.px(9));
    m_row->setSpacing(theme.px(6));
    m_chosenYear->setObjectName(u"filter.year.chosen"_s);
    m_chosenYear->setRemovable(true);
    m_chosenYear->setChosen(true);
    connect(m_chosenYear, &FilterChip::removed, this, [this] {
        choose([this] { m_filter.year.reset(); });
        m_year->setFocus();
    });
    m_row->addWidget(m_chosenYear);
    m_row->addStretch();
    const auto addView = [this](FilterChip *chip, const QString &name, View view) {
        chip->setObjectName(name);
        connect(chip, &QAbstractButton::clicked, this, [this, view] {
            const bool other = view != m_view;
            setView(view);
            if (other)
                Q_EMIT viewChanged();
        });
        m_row->addWidget(chip);
    };
    addView(m_list, u"view.list"_s, View::List);
    addView(m_board, u"view.board"_s, View::Board);
    setView(View::List);
    showFilter();
}

FilterChip *ClientFilterBar::addMenuChip(const QString &name, void (ClientFilterBar::*fill)(QMenu *))
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

void ClientFilterBar::addChoice(QMenu *menu, const QString &words, bool chosen, const std::function<void()> &change)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, change] { choose(change); });
}

void ClientFilterBar::fillStages(QMenu *menu)
{
    addChoice(menu, tr("All"), !m_filter.stage, [this] { m_filter.stage.reset(); });
    for (const Choice<Stage> &stage : choicesOf<Stage>()) {
        addChoice(menu, nameOf(stage.value, m_language), m_filter.stage == stage.value,
                  [this, value = stage.value] { m_filter.stage = value; });
    }
}

void ClientFilterBar::fillFields(QMenu *menu)
{
    addChoice(menu, tr("All"), !m_filter.field, [this] { m_filter.field.reset(); });
    for (const Choice<Field> &field : choicesOf<Field>()) {
        addChoice(menu, nameOf(field.value, m_language), m_filter.field == field.value,
                  [this, value = field.value] { m_filter.field = value; });
    }
}

void ClientFilterBar::fillOwners(QMenu *menu)
{
    addChoice(menu, tr("All"), m_filter.owner.isEmpty(), [this] { m_filter.owner.clear(); });
    const auto add = [&](const QString &owner) {
        // An ampersand in a name is no key.
        addChoice(menu, QString(owner).replace(u'&', u"&&"_s), m_filter.owner == owner, [this, owner] { m_filter.owner = owner; });
    };
    if (m_owners.contains(m_me))
        add(m_me);
    for (const QString &owner : std::as_const(m_owners)) {
        if (owner != m_me)
            add(owner);
    }
}

void ClientFilterBar::fillYears(QMenu *menu)
{
    addChoice(menu, tr("All"), !m_filter.year, [this] { m_filter.year.reset(); });
    for (const int year : std::as_const(m_years))
        addChoice(menu, QString::number(year), m_filter.year == year, [this, year] { m_filter.year = year; });
}

void ClientFilterBar::choose(const std::function<void()> &change)
{
    const ClientFilter before = m_filter;
    change();
    if (m_filter == before)
        return;
    showFilter();
    Q_EMIT filterChanged();
}

void ClientFilterBar::setFilter(const ClientFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void ClientFilterBar::offer(const QStringList &owners, const QList<int> &years)
{
    m_owners = owners;
    m_years = years;
}

bool ClientFilterBar::isNarrowing() const
{
    return m_filter.stage || m_filter.field || !m_filter.owner.isEmpty() || m_filter.year;
}

void ClientFilterBar::setView(View view)
{
    m_view = view;
    const auto mark = [this](FilterChip *chip, const QString &icon, bool chosen) {
        chip->setChecked(chosen);
        chip->setIcon(m_theme.icon(icon, chosen ? widgets::Colour::Accent : widgets::Colour::TextSoft));
    };
    mark(m_list, u"view-list-text"_s, view == View::List);
    mark(m_board, u"board"_s, view == View::Board);
}

void ClientFilterBar::showFilter()
{
    const auto say = [](FilterChip *chip, const QString &name, const QString &chosen) {
        const QString words = chosen.isEmpty() ? name : tr("%1: %2", "a filter and what is chosen").arg(name, chosen);
        chip->setText(words);
        chip->setAccessibleName(words);
        chip->setChosen(!chosen.isEmpty());
        chip->updateGeometry();
    };
    say(m_stage, tr("Stage"), m_filter.stage ? nameOf(*m_filter.stage, m_language) : QString());
    say(m_field, tr("Industry"), m_filter.field ? nameOf(*m_filter.field, m_language) : QString());
    say(m_owner, tr("Owner"), m_filter.owner);
    say(m_year, tr("Year"), {});
    m_year->setVisible(!m_filter.year);
    m_chosenYear->setVisible(m_filter.year.has_value());
    m_chosenYear->setText(m_filter.year ? tr("Year %1").arg(*m_filter.year) : QString());
    m_chosenYear->setAccessibleName(tr("Year %1: take off").arg(m_filter.year.value_or(0)));
    m_chosenYear->updateGeometry();
}

} // namespace axw::clients
