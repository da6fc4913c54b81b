// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/journal/chain.h"
#include "core/journal/change.h"
#include "core/journal/recording.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace axw::journal {

/// What an edit says of itself besides its label.
struct EditOptions
{
    /// Edits with one key that follow each other within half a minute are undone together ("note/<id>").
    QString group;
    /// The newest journal number when the editor read what it now writes; absent: it saw all there is.
    std::optional<qint64> since;
};

enum class EntryKind { Edit = 0, Undo = 1, Redo = 2, Erasure = 3 };

/// One row of the journal: one transaction.
struct Entry
{
    qint64 number = 0;
    qint64 clock = 0;
    QByteArray device;
    QString person;
    QByteArray label; ///< English source text, translated in the context "edit" when shown
    EntryKind kind = EntryKind::Edit;
    qint64 refers = 0;  ///< of an undo or redo: the edit it takes back or does again
    bool erased = false; ///< parts of it were erased on purpose
    std::vector<RowChange> changes;

    QDateTime whenUtc() const { return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC); }
    /// "Undo: Add client" and the like, in the language of the interface.
    QString title() const;
};

/// What undo or redo would do next.
struct Step
{
    qint64 number = 0;
    QByteArray label;
    QString title() const;
};

/// A fault found in the audit trail.
struct Fault
{
    qint64 number = 0;
    QString sentence;
};

/// Records edits, takes them back, and keeps the hash-chained audit trail. One per writing connection.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(axw::journal::Journal)

public:
    Journal(store::Database &database, const store::Registry &registry, const Clock &clock, QByteArray device,
            QString person);

    void setPerson(const QString &person) { m_person = person; }
    const QString &person() const { return m_person; }
    /// The language of the sentences that name a table.
    void setLanguage(Language language) { m_language = language; }

    /// Runs `change` in one transaction and records what it did to replicated tables. All of it is on the disk when
    /// this answers Ok; nothing is when it fails. An edit that changes nothing leaves no row.
    Result<Changes> edit(const QByteArray &label, const std::function<Result<>()> &change, const EditOptions &options = {});

    /// Takes back this device's newest edit, as a new edit. Conflict when a value is no longer what the edit left;
    /// NotFound when there is nothing to take back.
    Result<Changes> undo();
    Result<Changes> redo();
    Result<std::optional<Step>> nextUndo();
    Result<std::optional<Step>> nextRedo();

    /// Entries from newest to oldest, before `before` (0: from the newest), only those that touch one of `rows` when
    /// any are given.
    Result<std::vector<Entry>> entries(int limit, qint64 before = 0, const QSet<QUuid> &rows = {});
    Result<qint64> newest();
    Result<qint64> size();

    /// Recomputes the chain and compares what the tables hold with what was recorded.
    Result<std::vector<Fault>> verify(const Progress &progress = {});

    /// Removes every value of these rows (table number, key) from all payloads and from the undo stack, and records
    /// that as one entry. The rows themselves must be gone already, or go within `alsoDo`.
    Result<Changes> erase(const QByteArray &label, const QSet<std::pair<int, QByteArray>> &rows,
                          const std::function<Result<>()> &alsoDo);

private:
    struct Written
    {
        Changes changes;
        qint64 number = 0;
    };

    Result<Written> transact(const QByteArray &label, EntryKind kind, qint64 refers,
                             const std::function<Result<>()> &change, const EditOptions &options,
                             const std::function<Result<>(qint64 number)> &after);
    Result<qint64> write(const QByteArray &label, EntryKind kind, qint64 refers, std::vector<RowChange> &changes,
                         const EditOptions &options);
    Result<Link> next();
    Result<> append(Link link, const QByteArray &label, EntryKind kind, qint64 refers, const QByteArray &payload);
    Result<> stampVersions(std::vector<RowChange> &changes, qint64 number, const Version &version,
                           std::optional<qint64> since);
    Result<std::vector<Version>> replaceVersions(int table, const QByteArray &row, int column, std::optional<qint64> since);
    Result<> pushUndo(qint64 number, const QString &group);
    Result<std::optional<std::pair<qint64, QByteArray>>> top(int state, const char *order);
    Result<std::vector<qint64>> groupOf(qint64 group, bool newestFirst);
    Result<std::vector<RowChange>> changesOf(qint64 number);
    Result<> apply(const RowChange &change, bool inverse);
    Result<> expect(const store::TableSpec &spec, const RowChange &change, bool inverse);
    Changes summarize(const std::vector<RowChange> &changes) const;

    store::Database &m_database;
    const store::Registry &m_registry;
    const Clock &m_clock;
    QByteArray m_device;
    QString m_person;
    Language m_language = Language::Korean;
};

} // namespace axw::journal
