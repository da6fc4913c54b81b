// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"
#include "core/journal/journal.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace axw::journal {

using store::Row;
using store::Value;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray chainOf(const QByteArray &previous, const Link &link, const Head &head, const QByteArray &payloadHash)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << previous << link.number << link.clock << head.device << head.person.toUtf8() << head.label << qint32(head.kind)
        << head.refers << payloadHash;
    return hashOf(bytes);
}

namespace {

Entry entryOf(const Row &row)
{
    Entry entry;
    entry.number = row.integer(0);
    entry.clock = row.integer(1);
    entry.device = row.blob(2);
    entry.person = row.text(3);
    entry.label = row.text(4).toUtf8();
    entry.kind = EntryKind(row.number(5));
    entry.refers = row.integer(6);
    entry.erased = row.flag(7);
    return entry;
}

constexpr const char *entryColumns = "SELECT number, clock, device, person, label, kind, refers, erased, payload";

/// An erasure's payload: which entries were rewritten and the hash that each payload has now.
QByteArray packErasure(const std::vector<std::pair<qint64, QByteArray>> &rewritten)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint32(0xE7A5E000) << quint32(rewritten.size());
    for (const auto &[number, hash] : rewritten)
        out << number << hash;
    return bytes;
}

std::vector<std::pair<qint64, QByteArray>> unpackErasure(const QByteArray &payload)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    quint32 count = 0;
    in >> mark >> count;
    std::vector<std::pair<qint64, QByteArray>> rewritten;
    for (quint32 i = 0; mark == 0xE7A5E000 && i < count && in.status() == QDataStream::Ok; ++i) {
        std::pair<qint64, QByteArray> one;
        in >> one.first >> one.second;
        rewritten.push_back(one);
    }
    return rewritten;
}

/// The last value recorded for every field, by a digest, to hold against the tables.
class Replay
{
public:
    void play(const RowChange &change)
    {
        auto &row = m_rows[{change.table, change.row}];
        if (change.op == RowChange::Op::Delete) {
            row = {};
            row.gone = true;
            return;
        }
        if (change.op == RowChange::Op::Insert)
            row = {};
        for (const FieldChange &field : change.fields)
            row.fields[field.column] = digest(field.after);
    }
    void forget(int table, const QByteArray &key) { m_rows.remove({table, key}); }

    static size_t digest(const Value &value)
    {
        if (const qint64 *integer = value.integer())
            return ::qHash(*integer, 1);
        if (const double *real = value.real())
            return ::qHash(*real, 2);
        if (const QString *text = value.text())
            return ::qHash(*text, 3);
        if (const QByteArray *blob = value.blob())
            return ::qHash(*blob, 4);
        return 0;
    }

    struct State
    {
        bool gone = false;
        QHash<int, size_t> fields;
    };
    QHash<std::pair<int, QByteArray>, State> m_rows;
};

} // namespace

Result<std::vector<Entry>> Journal::entries(int limit, qint64 before, const QSet<QUuid> &rows)
{
    QSet<QByteArray> wanted;
    for (const QUuid &row : rows)
        wanted.insert(row.toRfc4122());
    std::vector<Entry> found;
    qint64 next = before > 0 ? before : std::numeric_limits<qint64>::max();
    bool more = true;
    while (more && int(found.size()) < limit) {
        more = false;
        AXW_TRY(m_database.each(QByteArray(entryColumns) + " FROM journal WHERE number < ?1 ORDER BY number DESC LIMIT 500", {next},
                                [&](const Row &row) {
                                    Entry entry = entryOf(row);
                                    next = entry.number;
                                    more = true;
                                    if (entry.kind != EntryKind::Erasure)
                                        entry.changes = unpack(row.blob(8)).value_or(std::vector<RowChange>());
                                    const bool hit = wanted.isEmpty()
                                                     || std::ranges::any_of(entry.changes, [&](const RowChange &change) {
                                                            return wanted.contains(change.row);
                                                        });
                                    if (hit && int(found.size()) < limit)
                                        found.push_back(std::move(entry));
                                }));
    }
    return found;
}

Result<qint64> Journal::newest()
{
    return m_database.count("SELECT max(number) FROM journal");
}

Result<qint64> Journal::size()
{
    return m_database.count("SELECT count(*) FROM journal");
}

Result<std::vector<Fault>> Journal::verify(const Progress &progress)
{
    std::vector<Fault> faults;
    Replay replay;
    Link previous;
    QHash<qint64, QByteArray> rewritten; // the hash a payload must have after its last erasure
    QHash<qint64, QByteArray> actual;
    AXW_TRY_ASSIGN(total, size());
    int done = 0;
    AXW_TRY(m_database.each(QByteArray(entryColumns) + ", payload_hash, chain FROM journal ORDER BY number", {}, [&](const Row &row) {
        Entry entry = entryOf(row);
        const QByteArray payload = row.blob(8);
        const QByteArray payloadHash = row.blob(9);
        const Link link{entry.number, entry.clock, row.blob(10)};
        const auto fault = [&](const QString &sentence) { faults.push_back({entry.number, sentence}); };
        if (link.number != previous.number + 1)
            fault(tr("Audit trail: entries %1 to %2 are missing.").arg(previous.number + 1).arg(link.number - 1));
        if (link.clock <= previous.clock)
            fault(tr("Audit trail: entry %1 is older than the one before it.").arg(link.number));
        const QByteArray expected = chainOf(previous.chain, link, {entry.device, entry.person, entry.label, int(entry.kind), entry.refers}, payloadHash);
        if (expected != link.chain)
            fault(tr("Audit trail: entry %1 was altered; its hash does not follow from the one before.").arg(link.number));
        const QByteArray hash = hashOf(payload);
        if (entry.erased)
            actual.insert(entry.number, hash);
        else if (hash != payloadHash)
            fault(tr("Audit trail: what entry %1 recorded was altered.").arg(link.number));
        if (entry.kind == EntryKind::Erasure) {
            for (const auto &[number, newHash] : unpackErasure(payload))
                rewritten.insert(number, newHash);
        } else if (const auto changes = unpack(payload)) {
            for (const RowChange &change : *changes)
                replay.play(change);
        } else {
            fault(tr("Audit trail: what entry %1 recorded cannot be read.").arg(link.number));
        }
        previous = link;
        progress.at(++done, int(total));
    }));
    for (auto it = actual.cbegin(); it != actual.cend(); ++it) {
        if (rewritten.value(it.key()) != it.value())
            faults.push_back({it.key(), tr("Audit trail: entry %1 says it was erased, but no erasure covers it.").arg(it.key())});
    }

    // The tables against the record: a value written around the journal, or a journal cut short, shows here.
    for (const store::TableSpec &spec : m_registry.tables()) {
        QByteArray columns = "id";
        for (const store::ColumnSpec &column : spec.columns)
            columns += ", " + column.name;
        AXW_TRY(m_database.each("SELECT " + columns + " FROM " + spec.name, {}, [&](const Row &row) {
            const QByteArray key = row.blob(0);
            const auto state = replay.m_rows.constFind({spec.number, key});
            const QString name = QUuid::fromRfc4122(key).toString(QUuid::WithoutBraces);
            if (state == replay.m_rows.cend() || state->gone) {
                faults.push_back({0, tr("%1 %2 is not in the audit trail.").arg(QString::fromLatin1(spec.name), name)});
                return;
            }
            for (size_t i = 0; i < spec.columns.size(); ++i) {
                const store::ColumnSpec &column = spec.columns[i];
                if (Replay::digest(row.value(int(i) + 1)) != state->fields.value(column.number, 0)) {
                    faults.push_back({0, tr("%1.%2 of %3 is not what the audit trail says.")
                                             .arg(QString::fromLatin1(spec.name), QString::fromLatin1(column.name), name)});
                }
            }
            replay.forget(spec.number, key);
        }));
    }
    // Versions that name no entry: the journal was cut short after edits that left no other trace, or they were altered.
    AXW_TRY(m_database.each("SELECT v.number FROM (SELECT number, clock FROM row_version UNION SELECT number, clock FROM field_version) v "
                            "LEFT JOIN journal j ON j.number = v.number WHERE j.clock IS NOT v.clock ORDER BY v.number LIMIT 20",
                            {}, [&](const Row &row) {
                                faults.push_back({row.integer(0), tr("Audit trail: a version names entry %1, which is not there or is another one.")
                                                                      .arg(row.integer(0))});
                            }));
    for (auto it = replay.m_rows.cbegin(); it != replay.m_rows.cend(); ++it) {
        const store::TableSpec *spec = m_registry.table(it.key().first);
        if (!it->gone && spec) {
            faults.push_back({0, tr("%1 %2 is in the audit trail but gone from the workspace.")
                                     .arg(QString::fromLatin1(spec->name), QUuid::fromRfc4122(it.key().second).toString(QUuid::WithoutBraces))});
        }
    }
    return faults;
}

Result<Changes> Journal::erase(const QByteArray &label, const QSet<std::pair<int, QByteArray>> &rows,
                               const std::function<Result<>()> &alsoDo)
{
    // In one transaction: the rows go, as an edit like any other; then what the journal said of them, that edit
    // included; then the entry that says which payloads were rewritten.
    const auto rewrite = [&](qint64) -> Result<> {
        std::vector<std::pair<qint64, QByteArray>> changed;
        AXW_TRY(m_database.each("SELECT number, payload FROM journal WHERE kind <> ?1", {int(EntryKind::Erasure)}, [&](const Row &row) {
            const QByteArray payload = row.blob(1);
            const QByteArray less = without(payload, rows);
            if (less != payload)
                changed.emplace_back(row.integer(0), less);
        }));
        std::vector<std::pair<qint64, QByteArray>> hashes;
        for (const auto &[number, payload] : changed) {
            AXW_TRY(m_database.run("UPDATE journal SET payload = ?2, erased = 1 WHERE number = ?1", {number, payload}));
            hashes.emplace_back(number, hashOf(payload));
        }
        for (const auto &[table, row] : rows)
            AXW_TRY(m_database.run("DELETE FROM field_version WHERE tab = ?1 AND row = ?2", {table, row}));
        // An edit that touched an erased row can no longer be taken back, nor can what came before it.
        AXW_TRY(m_database.run("DELETE FROM undo_stack"));
        AXW_TRY_ASSIGN(link, next());
        return append(link, label, EntryKind::Erasure, 0, packErasure(hashes));
    };
    AXW_TRY(transact(label, EntryKind::Edit, 0, alsoDo, {}, rewrite));
    Changes changes;
    changes.everything = true;
    return changes;
}

} // namespace axw::journal
