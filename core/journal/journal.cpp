// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/chain.h"

#include <QRandomGenerator>

#include <algorithm>

namespace axw::journal {

using store::Row;
using store::Value;

namespace {

constexpr int done = 0;
constexpr int undone = 1;
constexpr qint64 groupMs = 30000;

QByteArray newSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    return salt;
}

} // namespace

QString Step::title() const
{
    return QCoreApplication::translate("edit", label.constData());
}

QString Entry::title() const
{
    const QString what = QCoreApplication::translate("edit", label.constData());
    switch (kind) {
    case EntryKind::Edit:
    case EntryKind::Erasure: return what;
    case EntryKind::Undo: return Journal::tr("Undo: %1").arg(what);
    case EntryKind::Redo: return Journal::tr("Redo: %1").arg(what);
    }
    return what;
}

Journal::Journal(store::Database &database, const store::Registry &registry, const Clock &clock, QByteArray device,
                 QString person)
    : m_database(database), m_registry(registry), m_clock(clock), m_device(std::move(device)),
      m_person(std::move(person))
{}

Result<Changes> Journal::edit(const QByteArray &label, const std::function<Result<>()> &change, const EditOptions &options)
{
    auto written = transact(label, EntryKind::Edit, 0, change, options,
                            [&](qint64 number) { return pushUndo(number, options.group); });
    if (!written)
        return fail(std::move(written).error());
    return std::move(written->changes);
}

Result<Journal::Written> Journal::transact(const QByteArray &label, EntryKind kind, qint64 refers,
                                           const std::function<Result<>()> &change, const EditOptions &options,
                                           const std::function<Result<>(qint64)> &after)
{
    Q_ASSERT_X(!m_database.inTransaction(), "Journal", "an edit does not contain another");
    if (m_database.isReadOnly()) {
        return fail(Error::Kind::ReadOnly,
                    tr("This workspace is open for reading only. Nothing was changed."));
    }
    AXW_TRY(m_database.begin());
    Recording recording(m_registry);
    m_database.setRecorder(&recording);
    const int failures = m_database.failures();

    Written written;
    auto outcome = change();
    m_database.setRecorder(nullptr);
    // A statement that failed may have been heard in part: whatever the edit made of it, it ends here.
    if (outcome && m_database.failures() != failures)
        outcome = fail(Error::Kind::Internal, tr("The workspace refused the change. Nothing was changed."));
    std::vector<RowChange> changes = recording.take();
    if (outcome && !changes.empty()) {
        auto number = write(label, kind, refers, changes, options);
        if (number) {
            written.number = *number;
            outcome = after(*number);
        } else {
            outcome = fail(std::move(number).error());
        }
    }
    if (outcome)
        outcome = m_database.commit();
    if (!outcome) {
        m_database.rollback();
        return fail(std::move(outcome).error());
    }
    written.changes = summarize(changes);
    return written;
}

Result<qint64> Journal::write(const QByteArray &label, EntryKind kind, qint64 refers, std::vector<RowChange> &changes,
                              const EditOptions &options)
{
    AXW_TRY_ASSIGN(link, next());
    AXW_TRY(stampVersions(changes, link.number, {link.clock, m_device}, options.since));
    return append(link, label, kind, refers, pack(changes, newSalt())).map([&] { return link.number; });
}

/// The number and clock of the row that comes next; its chain is still that of the row before.
Result<Link> Journal::next()
{
    Link link;
    AXW_TRY(m_database.each("SELECT number, clock, chain FROM journal ORDER BY number DESC LIMIT 1", {}, [&](const Row &row) {
        link = {row.integer(0), row.integer(1), row.blob(2)};
    }));
    ++link.number;
    link.clock = std::max(link.clock + 1, m_clock.nowMs() << 16);
    return link;
}

Result<> Journal::append(Link link, const QByteArray &label, EntryKind kind, qint64 refers, const QByteArray &payload)
{
    const QByteArray payloadHash = hashOf(payload);
    link.chain = chainOf(link.chain, link, {m_device, m_person, label, int(kind), refers}, payloadHash);
    return m_database.run("INSERT INTO journal (number, clock, device, person, label, kind, refers, payload, payload_hash, chain) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                          {link.number, link.clock, m_device, m_person, QString::fromUtf8(label), int(kind), refers, payload,
                           payloadHash, link.chain});
}

/// Fixes which versions each write replaces and leaves its own in their place.
Result<> Journal::stampVersions(std::vector<RowChange> &changes, qint64 number, const Version &version,
                                std::optional<qint64> since)
{
    for (RowChange &change : changes) {
        switch (change.op) {
        case RowChange::Op::Insert:
            AXW_TRY(m_database.run("INSERT INTO row_version VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET "
                                   "clock = excluded.clock, device = excluded.device, number = excluded.number",
                                   {change.table, change.row, version.clock, version.device, number}));
            break;
        case RowChange::Op::Update:
            for (FieldChange &field : change.fields) {
                AXW_TRY_ASSIGN(replaced, replaceVersions(change.table, change.row, field.column, since));
                field.replaces = std::move(replaced);
                AXW_TRY(m_database.run("INSERT INTO field_version VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                       {change.table, change.row, field.column, version.clock, version.device, number}));
            }
            break;
        case RowChange::Op::Delete:
            AXW_TRY(m_database.each("SELECT clock, device FROM field_version WHERE tab = ?1 AND row = ?2 "
                                    "UNION SELECT clock, device FROM row_version WHERE tab = ?1 AND row = ?2",
                                    {change.table, change.row}, [&](const Row &row) {
                                        change.replaces.push_back({row.integer(0), row.blob(1)});
                                    }));
            AXW_TRY(m_database.run("DELETE FROM field_version WHERE tab = ?1 AND row = ?2", {change.table, change.row}));
            break;
        }
    }
    return {};
}

Result<std::vector<Version>> Journal::replaceVersions(int table, const QByteArray &row, int column,
                                                      std::optional<qint64> since)
{
    const qint64 seen = since.value_or(std::numeric_limits<qint64>::max());
    AXW_TRY_ASSIGN(replaced, m_database.all("SELECT clock, device FROM field_version "
                                            "WHERE tab = ?1 AND row = ?2 AND col = ?3 AND number <= ?4",
                                            {table, row, column, seen}, [](const Row &found) {
                                                return Version{found.integer(0), found.blob(1)};
                                            }));
    if (!replaced.empty()) {
        AXW_TRY(m_database.run("DELETE FROM field_version WHERE tab = ?1 AND row = ?2 AND col = ?3 AND number <= ?4",
                               {table, row, column, seen}));
        return replaced;
    }
    // What the editor had read was replaced by others meanwhile: the write stands beside theirs and replaces none.
    if (since) {
        AXW_TRY_ASSIGN(others, m_database.count("SELECT count(*) FROM field_version WHERE tab = ?1 AND row = ?2 AND col = ?3", {table, row, column}));
        if (others > 0)
            return replaced;
    }
    // Nothing was written to this field since its row was made: that is the version it replaces.
    return m_database.all("SELECT clock, device FROM row_version WHERE tab = ?1 AND row = ?2", {table, row},
                          [](const Row &found) { return Version{found.integer(0), found.blob(1)}; });
}

Result<> Journal::pushUndo(qint64 number, const QString &key)
{
    AXW_TRY(m_database.run("DELETE FROM undo_stack WHERE state = ?1", {undone}));
    const qint64 now = m_clock.nowMs();
    qint64 group = number;
    if (!key.isEmpty()) {
        AXW_TRY(m_database.each("SELECT grp, key, at FROM undo_stack ORDER BY number DESC LIMIT 1", {}, [&](const Row &row) {
            if (row.text(1) == key && now - row.integer(2) <= groupMs && now >= row.integer(2))
                group = row.integer(0);
        }));
    }
    return m_database.run("INSERT INTO undo_stack VALUES (?1, ?2, ?3, ?4, ?5)", {number, group, key, now, done});
}

/// The group and label that undo (newest done) or redo (oldest undone) takes next.
Result<std::optional<std::pair<qint64, QByteArray>>> Journal::top(int state, const char *order)
{
    return m_database.first(QByteArray("SELECT u.grp, j.label FROM undo_stack u JOIN journal j USING (number) WHERE u.state = ?1 "
                                       "ORDER BY u.number ") + order + " LIMIT 1",
                            {state}, [](const Row &row) { return std::pair(row.integer(0), row.text(1).toUtf8()); });
}

Result<std::optional<Step>> Journal::nextUndo()
{
    AXW_TRY_ASSIGN(found, top(done, "DESC"));
    return found ? std::optional(Step{found->first, found->second}) : std::nullopt;
}

Result<std::optional<Step>> Journal::nextRedo()
{
    AXW_TRY_ASSIGN(found, top(undone, "ASC"));
    return found ? std::optional(Step{found->first, found->second}) : std::nullopt;
}

Result<std::vector<qint64>> Journal::groupOf(qint64 group, bool newestFirst)
{
    return m_database.all(newestFirst ? "SELECT number FROM undo_stack WHERE grp = ?1 ORDER BY number DESC"
                                      : "SELECT number FROM undo_stack WHERE grp = ?1 ORDER BY number",
                          {group}, [](const Row &row) { return row.integer(0); });
}

Result<std::vector<RowChange>> Journal::changesOf(qint64 number)
{
    AXW_TRY_ASSIGN(payload, m_database.first("SELECT payload FROM journal WHERE number = ?1", {number},
                                             [](const Row &row) { return row.blob(0); }));
    const auto changes = payload ? unpack(*payload) : std::nullopt;
    if (!changes)
        return fail(Error::Kind::Damaged, tr("The record of this edit is damaged; it cannot be taken back."));
    return *changes;
}

Result<Changes> Journal::undo()
{
    AXW_TRY_ASSIGN(next, nextUndo());
    if (!next)
        return fail(Error::Kind::NotFound, tr("There is nothing to undo."));
    AXW_TRY_ASSIGN(group, groupOf(next->number, true));
    auto written = transact(
        next->label, EntryKind::Undo, next->number,
        [&]() -> Result<> {
            for (const qint64 number : group) {
                AXW_TRY_ASSIGN(changes, changesOf(number));
                for (auto change = changes.rbegin(); change != changes.rend(); ++change)
                    AXW_TRY(apply(*change, true));
            }
            return m_database.run("UPDATE undo_stack SET state = ?2 WHERE grp = ?1", {next->number, undone});
        },
        {}, [](qint64) { return Result<>(); });
    if (!written)
        return fail(std::move(written).error());
    return std::move(written->changes);
}

Result<Changes> Journal::redo()
{
    AXW_TRY_ASSIGN(next, nextRedo());
    if (!next)
        return fail(Error::Kind::NotFound, tr("There is nothing to redo."));
    AXW_TRY_ASSIGN(group, groupOf(next->number, false));
    auto written = transact(
        next->label, EntryKind::Redo, next->number,
        [&]() -> Result<> {
            for (const qint64 number : group) {
                AXW_TRY_ASSIGN(changes, changesOf(number));
                for (const RowChange &change : changes)
                    AXW_TRY(apply(change, false));
            }
            return m_database.run("UPDATE undo_stack SET state = ?2 WHERE grp = ?1", {next->number, done});
        },
        {}, [](qint64) { return Result<>(); });
    if (!written)
        return fail(std::move(written).error());
    return std::move(written->changes);
}

/// Refuses unless the row holds what the change (or, going back, its outcome) says it should hold.
Result<> Journal::expect(const store::TableSpec &spec, const RowChange &change, bool inverse)
{
    const bool mustExist = change.op == RowChange::Op::Update
                           || (change.op == RowChange::Op::Insert) == inverse;
    QByteArray columns = "id";
    // A row that comes or goes is looked at whole: what the change does not name was empty.
    std::vector<std::pair<QByteArray, store::Value>> wanted;
    for (const store::ColumnSpec &column : spec.columns) {
        const auto field = std::ranges::find(change.fields, column.number, &FieldChange::column);
        if (field != change.fields.end())
            wanted.emplace_back(column.name, inverse ? field->after : field->before);
        else if (change.op != RowChange::Op::Update)
            wanted.emplace_back(column.name, store::Value());
    }
    for (const auto &[name, value] : wanted)
        columns += ", " + name;
    bool exists = false;
    bool same = true;
    AXW_TRY(m_database.each("SELECT " + columns + " FROM " + spec.name + " WHERE id = ?1", {change.row}, [&](const Row &row) {
        exists = true;
        for (size_t i = 0; i < wanted.size(); ++i)
            same = same && row.value(int(i) + 1) == wanted[i].second;
    }));
    if (exists == mustExist && (!exists || same))
        return {};
    return fail(Error::Kind::Conflict,
                inverse ? tr("This cannot be undone: %1 was changed again since. Nothing was changed.").arg(spec.label.in(m_language))
                        : tr("This cannot be redone: %1 was changed since. Nothing was changed.").arg(spec.label.in(m_language)));
}

Result<> Journal::apply(const RowChange &change, bool inverse)
{
    const store::TableSpec *spec = m_registry.table(change.table);
    if (!spec)
        return fail(Error::Kind::Newer, tr("This edit was made by a newer version of the program."));
    AXW_TRY(expect(*spec, change, inverse));

    const bool removes = change.op != RowChange::Op::Update && (change.op == RowChange::Op::Insert) == inverse;
    if (removes)
        return m_database.run("DELETE FROM " + spec->name + " WHERE id = ?1", {change.row});

    QByteArray sql;
    store::Values values{change.row};
    QByteArray names = "id";
    QByteArray marks = "?1";
    QByteArray sets;
    for (const FieldChange &field : change.fields) {
        values.emplace_back(inverse ? field.before : field.after);
        const QByteArray &name = spec->column(field.column)->name;
        const QByteArray mark = "?" + QByteArray::number(int(values.size()));
        names += ", " + name;
        marks += ", " + mark;
        sets += (sets.isEmpty() ? "" : ", ") + name + " = " + mark;
    }
    if (change.op == RowChange::Op::Update)
        sql = "UPDATE " + spec->name + " SET " + sets + " WHERE id = ?1";
    else
        sql = "INSERT INTO " + spec->name + " (" + names + ") VALUES (" + marks + ")";
    return m_database.run(sql, values);
}

Changes Journal::summarize(const std::vector<RowChange> &changes) const
{
    Changes summary;
    for (const RowChange &change : changes) {
        if (const store::TableSpec *spec = m_registry.table(change.table))
            summary.rows[spec->name].insert(QUuid::fromRfc4122(change.row));
    }
    return summary;
}

} // namespace axw::journal
