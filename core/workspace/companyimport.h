// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/companyplan.h"

namespace axw::workspace {

class Workspace;

/// What importing this list would do to this workspace: for a preview, and for importCompanies.
Result<exchange::CompanyPlan> planImport(Workspace &workspace, const exchange::CompanyList &list);

/// Does what a plan says, as one edit that one undo takes back; a rolling backup is taken before. A new company gets a
/// case at intake. A plan without steps changes nothing. Cancelled when a person stopped it: then nothing was changed.
Result<> importCompanies(Workspace &workspace, const exchange::CompanyPlan &plan, const Progress &progress = {});

} // namespace axw::workspace
