// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/clients/casefile.h"
#include "core/diagnosis/assessment.h"
#include "core/workspace/snapshots.h"

/// What the snapshots of several reports take out of a workspace alike.
namespace axw::workspace {

template<Chosen E>
LocalizedText bothNames(E value)
{
    return {nameOf(value, Language::Korean), nameOf(value, Language::English)};
}

/// The day in Seoul of a moment; invalid for none.
QDate seoulDate(const QDateTime &utc);

Result<report::Issue> issueOf(Workspace &workspace, const ReportRequest &request);

/// The case a report speaks of: the newest open one, else the newest.
Result<std::optional<clients::CaseFile>> caseOf(Workspace &workspace, ClientId client);

Result<report::Company> companyOf(Workspace &workspace, ClientId id);

/// When a diagnosis was frozen, or begun while it is not.
QDate dayOf(const diagnosis::Assessment &assessment);

} // namespace axw::workspace
