// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axwb/call.h"
#include "core/workspace/reportdesigns.h"
#include "core/workspace/workspace.h"

namespace axw::app {

/// The workspace that an argument of a call names (the first, unless told otherwise), opened; for writing in the name of --as, else of the person the
/// workspace knows, else of the account.
tl::expected<std::unique_ptr<workspace::Workspace>, Failure> opened(const Call &call, workspace::Access access, qsizetype at = 0);

/// Refuses a file, or a folder for files, that is one of the workspace's own or lies in one.
Result<> notOneOfItsOwn(const workspace::Workspace &workspace, const QString &file);

/// The clock of the machine.
const Clock &systemClock();

/// The client that a word names (key, BRN or case number).
tl::expected<ClientId, Failure> clientNamed(workspace::Workspace &workspace, const QString &word);

/// The PoC that a word names: its key, or its name where only one has it.
tl::expected<PocId, Failure> pocNamed(workspace::Workspace &workspace, const QString &word);

/// The report design that a word names: its name or its key.
tl::expected<workspace::ReportDesign, Failure> designNamed(workspace::Workspace &workspace, const QString &word);

/// A remark when nobody of this name owns a client or a case, works in a plan or stands in the audit trail: a filter by it
/// finds nothing. It names those who are known, the likeliest first. Nothing for a known name.
std::optional<QString> unknownPerson(workspace::Workspace &workspace, const QString &option, const QString &name);

} // namespace axw::app

// NOLINTBEGIN(bugprone-macro-parentheses): a name that is being declared cannot stand in parentheses
/// As AXW_TRY and AXW_TRY_ASSIGN, for a Result or for what already is a Failure.
#define AXWB_TRY_ASSIGN(variable, expression)                                                                \
    auto axwTry_##variable = (expression);                                                                   \
    if (!axwTry_##variable)                                                                                  \
        return tl::unexpected<::axw::app::Failure>(std::move(axwTry_##variable).error());                    \
    auto variable = std::move(*axwTry_##variable)

#define AXWB_TRY(expression)                                                                                 \
    do {                                                                                                     \
        if (auto axwTried = (expression); !axwTried)                                                         \
            return tl::unexpected<::axw::app::Failure>(std::move(axwTried).error());                         \
    } while (false)
// NOLINTEND(bugprone-macro-parentheses)
