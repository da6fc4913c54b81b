// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientstore.h"
#include "core/workspace/workspace.h"
#include "ui/clients/duetext.h"

#include <QAbstractTableModel>
#include <QHash>

namespace axw::clients {

/// All clients in memory, and those of them that a search and the filters leave, sorted. A letter typed asks the
/// index of the workspace for keys only; nothing is read again.
class ClientListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, IndustryColumn, StageColumn, OwnerColumn, DueColumn, DaysColumn };
    static constexpr int columns = DaysColumn + 1;

    ClientListModel(workspace::Workspace &workspace, const Clock &clock, Language language, QObject *parent = nullptr);

    /// Reads all anew.
    Result<> load();
    /// Reads what an edit touched.
    Result<> refresh(const journal::Changes &changes);
    Result<> setFilter(const ClientFilter &filter);
    const ClientFilter &filter() const { return m_filter; }

    int total() const { return int(m_all.size()); }
    const ClientSummary &at(int row) const { return m_all[size_t(m_rows[size_t(row)])]; }
    /// Null when there is none, whatever the filter.
    const ClientSummary *find(ClientId id) const;
    /// -1 when the filter leaves it out.
    int rowOf(ClientId id) const;

    /// Who owns a client or a case, sorted; the years of case numbers, newest first.
    QStringList owners() const;
    QList<int> years() const;

    DueText due(const ClientSummary &summary) const;
    /// Who works on it: the owner of the case, else of the client.
    static const QString &ownerOf(const ClientSummary &summary);
    /// "Logistics H50".
    QString industry(const Client &client) const;
    /// Days since the case entered its stage; nothing without a case.
    std::optional<int> daysInStage(const ClientSummary &summary) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column of -1 is the order of the store: newest case first, or by relevance when there is a text.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const ClientSummary &summary, int column) const;
    Result<> findMatches();
    std::vector<int> arranged();
    const std::vector<int> &newestFirst();
    void forgetOrders();
    void setRows(std::vector<int> rows);
    void arrange();
    Result<QSet<ClientId>> touched(const journal::Changes &changes);
    void put(ClientSummary summary);
    void drop(ClientId id);

    workspace::Workspace &m_workspace;
    const Clock &m_clock;
    Language m_language;
    schedule::WorkCalendar m_calendar;
    std::vector<ClientSummary> m_all;
    QHash<ClientId, int> m_index; ///< where in m_all
    std::vector<int> m_rows;      ///< shown rows as places in m_all
    std::vector<int> m_rowAt;     ///< and back: -1 is not shown
    std::vector<int> m_newest;      ///< places in m_all, newest case first; empty until asked for
    std::vector<QString> m_nameKeys; ///< what names are sorted by, of m_all; empty until asked for
    ClientFilter m_filter;
    std::vector<ClientId> m_matches; ///< of the filter's text, most relevant first
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace axw::clients
