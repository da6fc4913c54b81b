// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientstore.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;

namespace axw::widgets {
class FilterChip;
}

namespace axw::clients {

/// The chips that narrow the list of clients: stage, industry, owner, year; at the right the switch between list and
/// board. The text of the filter is not its own: it stands in the top bar.
class ClientFilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class View { List, Board };

    ClientFilterBar(const widgets::Theme &theme, Language language, const QString &me, QWidget *parent = nullptr);

    const ClientFilter &filter() const { return m_filter; }
    /// Shows a filter without telling it back.
    void setFilter(const ClientFilter &filter);
    /// What the menus offer. The person who works stands first among the owners.
    void offer(const QStringList &owners, const QList<int> &years);
    bool isNarrowing() const;

    View view() const { return m_view; }
    void setView(View view);

Q_SIGNALS:
    void filterChanged();
    void viewChanged();

private:
    widgets::FilterChip *addMenuChip(const QString &name, void (ClientFilterBar::*fill)(QMenu *));
    void addChoice(QMenu *menu, const QString &words, bool chosen, const std::function<void()> &choose);
    void fillStages(QMenu *menu);
    void fillFields(QMenu *menu);
    void fillOwners(QMenu *menu);
    void fillYears(QMenu *menu);
    void choose(const std::function<void()> &change);
    void showFilter();

    const widgets::Theme &m_theme;
    Language m_language;
    QString m_me;
    ClientFilter m_filter;
    QStringList m_owners;
    QList<int> m_years;
    View m_view = View::List;
    QHBoxLayout *m_row;
    widgets::FilterChip *m_stage;
    widgets::FilterChip *m_field;
    widgets::FilterChip *m_owner;
    widgets::FilterChip *m_year;
    widgets::FilterChip *m_chosenYear;
    widgets::FilterChip *m_list;
    widgets::FilterChip *m_board;
};

} // namespace axw::clients
