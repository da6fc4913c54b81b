// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/erasure.h"

#include "core/base/korean.h"
#include "core/clients/search.h"
#include "core/sync/outbox.h"
#include "core/workspace/backups.h"
#include "core/workspace/officeforms.h"
#include "core/workspace/registry.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"

#include <QFile>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using store::Database;
using store::Row;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

using RowKey = std::pair<int, QByteArray>;
using RowKeys = QSet<RowKey>;

/// A column of one replicated table that refers to another.
struct Reference
{
    const store::TableSpec *child;
    const store::ColumnSpec *column;
    const store::TableSpec *parent;
};

Result<std::vector<Reference>> references(Database &database)
{
    std::vector<Reference> found;
    for (const store::TableSpec &table : registry().tables()) {
        AXW_TRY(database.each("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table.name + "')", {}, [&](const Row &row) {
            const QByteArray from = row.text(0).toUtf8();
            for (const store::ColumnSpec &column : table.columns) {
                if (column.name == from)
                    found.push_back({&table, &column, registry().table(row.text(1).toUtf8())});
            }
        }));
    }
    return found;
}

/// The rows that hang on these, in the tables and, for those deleted long ago, in the journal.
Result<RowKeys> withDependants(Database &database, RowKeys rows)
{
    AXW_TRY_ASSIGN(links, references(database));
    for (bool grew = true; grew;) {
        const qsizetype before = rows.size();
        const RowKeys parents = rows;
        for (const Reference &link : links) {
            for (const auto &[table, key] : parents) {
                if (table != link.parent->number)
                    continue;
                AXW_TRY(database.each("SELECT id FROM " + link.child->name + " WHERE " + link.column->name + " = ?1", {key},
                                      [&](const Row &row) { rows.insert({link.child->number, row.blob(0)}); }));
            }
        }
        AXW_TRY(database.each("SELECT payload FROM journal WHERE kind <> ?1", {int(journal::EntryKind::Erasure)}, [&](const Row &row) {
            for (const journal::RowChange &change : journal::unpack(row.blob(0)).value_or(std::vector<journal::RowChange>())) {
                for (const Reference &link : links) {
                    if (link.child->number != change.table)
                        continue;
                    for (const journal::FieldChange &field : change.fields) {
                        if (field.column != link.column->number)
                            continue;
                        for (const store::Value *value : {&field.before, &field.after}) {
                            if (value->blob() && rows.contains({link.parent->number, *value->blob()}))
                                rows.insert({change.table, change.row});
                        }
                    }
                }
            }
        }));
        grew = rows.size() > before;
    }
    return rows;
}

/// The attachments among these rows, now or once: hashes of files that may have to go.
Result<QSet<QString>> filesOf(Database &database, const RowKeys &rows)
{
    QSet<QString> hashes;
    const store::TableSpec *table = registry().table("attachment");
    const auto column = std::ranges::find(table->columns, QByteArray("hash"), &store::ColumnSpec::name);
    AXW_TRY(database.each("SELECT payload FROM journal WHERE kind <> ?1", {int(journal::EntryKind::Erasure)}, [&](const Row &row) {
        for (const journal::RowChange &change : journal::unpack(row.blob(0)).value_or(std::vector<journal::RowChange>())) {
            if (change.table != table->number || !rows.contains({change.table, change.row}))
                continue;
            for (const journal::FieldChange &field : change.fields) {
                for (const store::Value *value : {&field.before, &field.after}) {
                    if (field.column == column->number && value->text())
                        hashes.insert(*value->text());
                }
            }
        }
    }));
    return hashes;
}

int presentRows(Database &database, const RowKeys &rows)
{
    qint64 present = 0;
    for (const auto &[table, key] : rows)
        present += database.count("SELECT count(*) FROM " + registry().table(table)->name + " WHERE id = ?1", {key}).value_or(0);
    return int(present);
}

/// Takes the rows out of one database file: tables, journal, search index, free pages.
Result<> eraseFrom(Database &database, journal::Journal &journal, const RowKeys &rows, const clients::Erasure &entry)
{
    AXW_TRY(journal.erase(QT_TRANSLATE_NOOP("edit", "Erase personal data"), rows, [&]() -> Result<> {
        for (const auto &[table, key] : rows)
            AXW_TRY(database.run("DELETE FROM " + registry().table(table)->name + " WHERE id = ?1", {key}));
        for (const auto &[table, key] : rows) {
            if (table == registry().table("client")->number)
                AXW_TRY(sync::Outbox::forget(database, ClientId::fromBytes(key)));
        }
        return store::insert(database, entry);
    }));
    AXW_TRY(database.run("INSERT INTO client_fts (client_fts) VALUES ('rebuild')"));
    AXW_TRY(database.run("VACUUM"));
    return database.each("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row &) {});
}

/// Rewrites one rolling backup without the rows. One that cannot be rewritten is removed: nothing erased may stay.
void eraseFromBackup(const Backup &backup, Workspace &workspace, const RowKeys &roots, const clients::Erasure &entry)
{
    const auto rewrite = [&]() -> Result<> {
        AXW_TRY_ASSIGN(database, Database::open(backup.path, Database::Mode::ReadWrite));
        AXW_TRY_ASSIGN(version, store::schemaOf(*database, workspace.schema()));
        if (version != workspace.schema())
            return fail(Error::Kind::Newer, u"another schema"_s);
        AXW_TRY(clients::addSearchFunctions(*database));
        AXW_TRY_ASSIGN(rows, withDependants(*database, roots));
        AXW_TRY_ASSIGN(device, database->first("SELECT value FROM meta WHERE name = 'device'", {}, [](const Row &row) { return row.blob(0); }));
        journal::Journal journal(*database, registry(), workspace.clock(), device.value_or(QByteArray(16, '\0')), workspace.person());
        AXW_TRY(eraseFrom(*database, journal, rows, entry));
        AXW_TRY(database->backupTo(backup.path + u".new"_s));
        database.reset();
        for (const QString &rest : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(backup.path + rest);
        if (!QFile::rename(backup.path + u".new"_s, backup.path))
            return fail(Error::Kind::Io, backup.path);
        return {};
    };
    if (!rewrite()) {
        for (const QString &rest : {QString(), u"-wal"_s, u"-shm"_s, u".new"_s})
            QFile::remove(backup.path + rest);
    }
}

Result<ErasureScope> erase(Workspace &workspace, const RowKey &root, const QString &what, const QString &reason, const Progress &progress)
{
    const QString why = normalText(reason).trimmed();
    if (why.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("An erasure needs a reason for the erasure register."));
    if (workspace.isReadOnly())
        return fail(Error::Kind::ReadOnly, Words::tr("This workspace is open for reading only. Nothing was changed."));
    Database &database = workspace.database();
    const RowKeys roots{root};
    AXW_TRY_ASSIGN(rows, withDependants(database, roots));
    AXW_TRY_ASSIGN(hashes, filesOf(database, rows));

    ErasureScope scope;
    scope.rows = presentRows(database, rows);
    QSet<QString> kept;
    AXW_TRY(database.each("SELECT id, hash FROM attachment WHERE hash IS NOT NULL", {}, [&](const Row &row) {
        if (!rows.contains({registry().table("attachment")->number, row.blob(0)}))
            kept.insert(row.text(1));
    }));
    AXW_TRY_ASSIGN(forms, officeForms(workspace));
    for (const OfficeForm &form : forms)
        kept.insert(form.hash); // kept for all clients
    hashes.subtract(kept);
    scope.files = int(hashes.size());

    clients::Erasure entry;
    entry.id = clients::ErasureId::create();
    entry.what = what;
    entry.reason = why;
    entry.at = workspace.clock().nowUtc();
    entry.person = workspace.person();
    entry.rows = scope.rows;
    entry.files = scope.files;
    AXW_TRY(eraseFrom(database, workspace.journal(), rows, entry));
    for (const QString &hash : std::as_const(hashes))
        AXW_TRY(workspace.blobs().remove(hash));
    AXW_TRY(workspace.outbox().dropUnused());

    // A backup that was begun before would keep what is gone, and so does one that a killed process left half made.
    workspace.awaitBackup();
    removeHalfMadeBackups(workspace.folder());
    workspace.blobs().removeHalfWritten();
    const auto backups = backupsOf(workspace.folder());
    scope.backups = int(backups.size());
    for (int i = 0; i < int(backups.size()); ++i) {
        progress.at(i, int(backups.size()));
        eraseFromBackup(backups[size_t(i)], workspace, roots, entry);
    }
    workspace.refresh();
    return scope;
}

} // namespace

Result<ErasureScope> erasureScope(Workspace &workspace, ClientId client)
{
    Database &database = workspace.database();
    AXW_TRY_ASSIGN(rows, withDependants(database, {{registry().table("client")->number, client.bytes()}}));
    AXW_TRY_ASSIGN(hashes, filesOf(database, rows));
    return ErasureScope{presentRows(database, rows), int(hashes.size()), int(backupsOf(workspace.folder()).size())};
}

Result<ErasureScope> eraseClient(Workspace &workspace, ClientId client, const QString &reason, const Progress &progress)
{
    AXW_TRY(workspace.clients().get(client));
    return erase(workspace, {registry().table("client")->number, client.bytes()}, u"수요기업 1개사와 그 기록 일체 / one demand company and all its records"_s,
                 reason, progress);
}

Result<ErasureScope> eraseContact(Workspace &workspace, ContactId contact, const QString &reason, const Progress &progress)
{
    AXW_TRY_ASSIGN(known, workspace.clients().find<clients::Contact>(contact));
    if (!known)
        return fail(Error::Kind::NotFound, Words::tr("This contact is no longer in the workspace."));
    return erase(workspace, {registry().table("contact")->number, contact.bytes()}, u"기업 담당자 1명 / one contact"_s, reason, progress);
}

} // namespace axw::workspace
