// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace axw::workspace {

/// All that is written down when a company asks for help (신규 접수).
struct Intake
{
    clients::Client client;   ///< `client.owner` is the consultant who takes it
    clients::Contact contact; ///< not kept when nothing but blanks stands in it
    clients::Request request; ///< a received date of none is today
};

/// Registers a company, its contact and its request, and opens its case file: one edit, one step of undo.
Result<clients::CaseFile> takeIn(Workspace &workspace, Intake intake);

} // namespace axw::workspace
