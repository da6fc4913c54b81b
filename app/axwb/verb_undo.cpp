// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using workspace::Workspace;

namespace {

Outcome step(const Call &call, std::optional<journal::Step> (Workspace::*next)(), Result<> (Workspace::*go)())
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    const auto what = (workspace.get()->*next)();
    AXWB_TRY((workspace.get()->*go)());
    const QString title = what ? what->title() : QString();
    return Answer{QJsonObject{{u"edit"_s, what ? QJsonValue(what->number) : QJsonValue()}, {u"title"_s, title}}, title};
}

} // namespace

VerbSpec undoVerb()
{
    return {.name = u"undo"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "takes back the newest edit"),
            .run = [](const Call &call) { return step(call, &Workspace::nextUndo, &Workspace::undo); }};
}

VerbSpec redoVerb()
{
    return {.name = u"redo"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "does the edit again that was taken back last"),
            .run = [](const Call &call) { return step(call, &Workspace::nextRedo, &Workspace::redo); }};
}

} // namespace axw::app
