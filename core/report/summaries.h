// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/casefilereport.h"
#include "core/report/timelinereport.h"

/// Few lines about one thing, to be told to somebody.
namespace axw::report {

/// Where a company stands: stage, next action, last visit, newest diagnosis, PoCs, letters that wait.
Document companySummary(const CaseFileSnapshot &snapshot, Language language);

/// Where a PoC stands: when it ends against what was promised, what is wrong, what comes next.
Document pocSummary(const TimelineSnapshot &snapshot, Language language);

} // namespace axw::report
