// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/journal/journal.h"
#include "core/workspace/rowwords.h"

namespace axw::workspace {

class Workspace;

/// One field of a change, in words; `before` is empty for something added, `after` for something removed.
struct HistoryField
{
    QString label;
    QString before;
    QString after;
    bool operator==(const HistoryField &) const = default;
};

/// What an edit did to one row.
struct HistoryChange
{
    journal::RowChange::Op op = journal::RowChange::Op::Update;
    QByteArray table;
    QString kind; ///< "기업 담당자"
    QString name; ///< which one: "한지민"
    std::vector<HistoryField> fields;
    bool operator==(const HistoryChange &) const = default;
};

/// One edit, as far as it concerns the client.
struct HistoryEntry
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString person;
    QString title; ///< "기업 담당자 추가", "실행 취소: …"
    bool erased = false; ///< parts of it were erased on purpose
    std::vector<HistoryChange> changes;
    bool operator==(const HistoryEntry &) const = default;
};

/// 이력: the audit trail of one client and of all that belongs to it, newest first, in words. What was deleted long ago
/// is in it too: a deletion says whose part the row was.
class ClientHistory
{
public:
    ClientHistory(Workspace &workspace, ClientId client, Language language);

    /// Reads on: looks through the next `look` rows of the journal and answers what concerns the client.
    Result<std::vector<HistoryEntry>> readOn(int look);
    bool atEnd() const { return m_atEnd; }
    /// What was done since the newest entry that was looked at, newest first.
    Result<std::vector<HistoryEntry>> newer();

private:
    Result<> knowRows();
    /// What is typed at one go is one entry: the newest tells from what the first began.
    bool joins(const HistoryEntry &older, std::vector<HistoryEntry> &found);
    bool take(const journal::Entry &entry, std::vector<HistoryEntry> &found);
    HistoryChange changeOf(const journal::RowChange &change, const store::TableSpec &table);

    Workspace &m_workspace;
    ClientId m_client;
    Language m_language;
    RowWords m_words;
    QSet<QByteArray> m_rows;                  ///< keys of the client and of what belongs to it
    QHash<int, QSet<int>> m_references;       ///< columns that say whose part a row is, by table
    QDateTime m_spellBegan; ///< when the oldest edit that joined the entry at hand was made
    qint64 m_newest = 0;
    qint64 m_oldest = 0;
    bool m_atEnd = false;
    bool m_known = false;
};

} // namespace axw::workspace
