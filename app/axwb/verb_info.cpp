// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/workspace/backups.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

Outcome run(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY_ASSIGN(clients, workspace->clients().count());
    AXWB_TRY_ASSIGN(cases, workspace->cases().count());
    AXWB_TRY_ASSIGN(assessments, workspace->assessments().count());
    AXWB_TRY_ASSIGN(pocs, workspace->pocs().count());
    AXWB_TRY_ASSIGN(edits, workspace->journal().size());
    AXWB_TRY_ASSIGN(centre, workspace->setting(u"centre.name"_s));
    const auto backups = workspace::backupsOf(workspace->folder());
    const store::LockHolder holder = store::WorkspaceLock::holder(workspace->folder());

    // Suppliers, sync and its conflicts come with later parts; a workspace of this version holds none, and
    // every edit still waits for its first sync.
    const QJsonObject json{{u"schema"_s, workspace->schema()},
                           {u"clients"_s, clients},
                           {u"cases"_s, cases},
                           {u"assessments"_s, assessments},
                           {u"pocs"_s, pocs},
                           {u"suppliers"_s, 0},
                           {u"edits"_s, edits},
                           {u"unsynced"_s, edits},
                           {u"conflicts"_s, 0},
                           {u"name"_s, workspace->name()},
                           {u"folder"_s, workspace->folder()},
                           {u"id"_s, workspace->id().toString(QUuid::WithoutBraces)},
                           {u"centre"_s, centre},
                           {u"backups"_s, qint64(backups.size())},
                           {u"newest_backup"_s, backups.empty() ? QJsonValue() : QJsonValue(backups.front().taken.toString(Qt::ISODate))},
                           {u"version"_s, QStringLiteral(AXW_VERSION)}};
    QStringList lines;
    lines << Words::tr("Workspace: %1").arg(workspace->folder());
    if (!centre.isEmpty())
        lines << Words::tr("Centre: %1").arg(centre);
    lines << Words::tr("Clients: %1").arg(clients) << Words::tr("Cases: %1").arg(cases) << Words::tr("Assessments: %1").arg(assessments)
          << Words::tr("PoCs: %1").arg(pocs) << Words::tr("Edits: %1").arg(edits) << Words::tr("Schema: %1").arg(workspace->schema());
    if (!holder.person.isEmpty() && holder.since.isValid())
        lines << Words::tr("Open for writing: %1").arg(holder.person);
    return Answer{json, lines.join(u'\n')};
}

} // namespace

VerbSpec infoVerb()
{
    return {.name = u"info"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "says what a workspace holds"),
            .run = run};
}

} // namespace axw::app
