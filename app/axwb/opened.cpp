// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

tl::expected<std::unique_ptr<workspace::Workspace>, Failure> opened(const Call &call, workspace::Access access, qsizetype at)
{
    AXWB_TRY_ASSIGN(workspace, workspace::Workspace::open(call.argument(at), access, systemClock(), call.person()));
    workspace->setLanguage(call.language);
    if (access == workspace::Access::Write && workspace->person().isEmpty()) // not kept: the window still asks once
        workspace->journal().setPerson(qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME")));
    return workspace;
}

tl::expected<ClientId, Failure> clientNamed(workspace::Workspace &workspace, const QString &word)
{
    AXWB_TRY_ASSIGN(id, workspace.clients().resolve(word));
    return id;
}

} // namespace axw::app
