// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/example/examplecentre.h"

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
    const QString folder = call.argument(0);
    if (folder.isEmpty())
        return wrongCall(Words::tr("The workspace needs a name."));
    if (call.has(u"demo"_s)) {
        AXWB_TRY(example::makeExampleCentre(folder, systemClock()));
    } else {
        AXWB_TRY(workspace::Workspace::create(folder, {call.person(), call.value(u"centre"_s)}, systemClock()));
    }
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY_ASSIGN(count, workspace->clients().count());
    return Answer{QJsonObject{{u"workspace"_s, workspace->folder()}, {u"id"_s, workspace->id().toString(QUuid::WithoutBraces)}, {u"clients"_s, count}},
                  workspace->folder()};
}

} // namespace

VerbSpec newVerb()
{
    return {.name = u"new"_s,
            .arguments = u"W [--demo]"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "makes the workspace folder W"),
            .options = {{u"demo"_s, {}, QT_TRANSLATE_NOOP("axwb", "fill it with the example centre")},
                        {u"centre"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "the centre's name")}},
            .run = run};
}

} // namespace axw::app
