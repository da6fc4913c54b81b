// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/workspace/archive.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

VerbSpec backupVerb()
{
    return {.name = u"backup"_s,
            .arguments = u"W FILE"_s,
            .least = 2,
            .most = 2,
            .purpose = QT_TRANSLATE_NOOP("axwb", "saves the whole workspace in one file"),
            .run = [](const Call &call) -> Outcome {
                AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
                AXWB_TRY(notOneOfItsOwn(*workspace, call.argument(1)));
                AXWB_TRY(workspace::backupToArchive(*workspace, call.argument(1)));
                const QFileInfo file(call.argument(1));
                return Answer{QJsonObject{{u"file"_s, file.absoluteFilePath()}, {u"bytes"_s, file.size()}}, file.absoluteFilePath()};
            }};
}

VerbSpec restoreVerb()
{
    return {.name = u"restore"_s,
            .arguments = u"FILE W"_s,
            .least = 2,
            .most = 2,
            .purpose = QT_TRANSLATE_NOOP("axwb", "makes the new workspace folder W from a backup"),
            .run = [](const Call &call) -> Outcome {
                AXWB_TRY(workspace::restoreFromArchive(call.argument(0), call.argument(1), systemClock()));
                AXWB_TRY_ASSIGN(workspace, workspace::Workspace::open(call.argument(1), workspace::Access::Read, systemClock()));
                AXWB_TRY_ASSIGN(count, workspace->clients().count());
                return Answer{QJsonObject{{u"workspace"_s, workspace->folder()}, {u"clients"_s, count}}, workspace->folder()};
            }};
}

} // namespace axw::app
