// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include "core/sync/outbox.h"
#include "core/workspace/registry.h"
#include "core/workspace/officeforms.h"
#include "core/workspace/workspace.h"

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using store::Row;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};
} // namespace

Result<std::vector<Problem>> check(Workspace &workspace, const Progress &progress)
{
    std::vector<Problem> problems;
    store::Database &database = workspace.database();
    AXW_TRY(database.each("PRAGMA integrity_check(50)", {}, [&](const Row &row) {
        if (row.text(0) != u"ok")
            problems.push_back({u"file"_s, Words::tr("The file is damaged: %1").arg(row.text(0))});
    }));
    AXW_TRY(database.each("SELECT \"table\", parent FROM pragma_foreign_key_check", {}, [&](const Row &row) {
        problems.push_back({u"reference"_s, Words::tr("A row of %1 belongs to a row of %2 that does not exist.").arg(row.text(0), row.text(1))});
    }));
    for (const store::Registry::Trigger &trigger : registry().triggers()) {
        AXW_TRY_ASSIGN(found, database.first("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1",
                                             {QString::fromUtf8(trigger.name)}, [](const Row &row) { return row.text(0).toUtf8(); }));
        if (found != trigger.sql)
            problems.push_back({u"audit"_s, Words::tr("The trigger %1, which records what is written, is missing or altered.")
                                                .arg(QString::fromUtf8(trigger.name))});
    }
    AXW_TRY_ASSIGN(unfound, database.count("SELECT count(*) FROM client c LEFT JOIN client_search s ON s.client = c.id "
                                           "WHERE s.client IS NULL OR s.name <> axw_name_key(ifnull(c.name, '')) OR s.brn <> ifnull(c.brn, '')"));
    AXW_TRY_ASSIGN(gone, database.count("SELECT count(*) FROM client_search WHERE client NOT IN (SELECT id FROM client)"));
    if (unfound + gone > 0)
        problems.push_back({u"search"_s, Words::tr("The search index does not fit the clients (%1 of them).").arg(unfound + gone)});
    AXW_TRY_ASSIGN(faults, workspace.journal().verify(progress));
    for (const journal::Fault &fault : faults)
        problems.push_back({u"audit"_s, fault.sentence});

    AXW_TRY_ASSIGN(attachments, store::select<clients::Attachment>(database, "ORDER BY id"));
    for (const clients::Attachment &attachment : attachments) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("The check was stopped."));
        if (const auto sound = workspace.blobs().verify(attachment.hash); !sound)
            problems.push_back({u"attachment"_s, Words::tr("Attachment %1: %2").arg(attachment.name, sound.error().sentence)});
    }
    AXW_TRY_ASSIGN(forms, workspace.forms().all());
    for (const diagnosis::FormRecord &form : forms) {
        if (form.file.isEmpty())
            continue; // the program carries it and nobody used it yet
        QStringList hashes = form.attachmentHashes().values();
        hashes.prepend(form.file);
        for (const QString &hash : hashes) {
            if (const auto sound = workspace.blobs().verify(hash); !sound)
                problems.push_back({u"attachment"_s, Words::tr("Form %1, version %2: %3").arg(form.key).arg(form.version).arg(sound.error().sentence)});
        }
    }
    AXW_TRY_ASSIGN(parcels, workspace.outbox().all());
    for (const sync::Parcel &parcel : parcels) {
        if (parcel.state == sync::ParcelState::Sent)
            continue;
        if (const auto sound = workspace.outbox().verify(parcel); !sound)
            problems.push_back({u"outbox"_s, sound.error().sentence});
    }
    AXW_TRY_ASSIGN(kept, officeForms(workspace));
    for (const OfficeForm &form : kept) {
        if (const auto sound = workspace.blobs().verify(form.hash); !sound)
            problems.push_back({u"attachment"_s, Words::tr("Form of an office %1: %2").arg(form.name, sound.error().sentence)});
    }
    return problems;
}

} // namespace axw::workspace
