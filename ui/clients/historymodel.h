// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/clienthistory.h"

#include <QAbstractTableModel>

namespace axw::clients {

/// The entries of a history that have been read so far, those that touch one kind of thing, or all.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Which, Change, ColumnCount };

    HistoryModel(Language language, QObject *parent = nullptr);

    void append(std::vector<workspace::HistoryEntry> older);
    void prepend(std::vector<workspace::HistoryEntry> newer);
    void clear();
    /// Tables of the registry; empty for all.
    void setKinds(const QSet<QByteArray> &tables);
    /// The tables that were met, with their words.
    QMap<QByteArray, QString> kinds() const { return m_kinds; }

    const workspace::HistoryEntry *entry(const QModelIndex &at) const;
    qsizetype read() const { return qsizetype(m_entries.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &at, int role) const override;

    /// "이름: 한빛 → 한빛물류", shortened for a line.
    static QString lineOf(const workspace::HistoryField &field);

private:
    bool passes(const workspace::HistoryEntry &entry) const;
    void meet(const workspace::HistoryEntry &entry);
    QString summary(const workspace::HistoryEntry &entry) const;

    Language m_language;
    std::vector<workspace::HistoryEntry> m_entries; ///< newest first
    std::vector<size_t> m_rows;                     ///< those that pass, by place in m_entries
    QSet<QByteArray> m_shown;
    QMap<QByteArray, QString> m_kinds;
};

} // namespace axw::clients
