// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "core/report/pocblocks.h"
#include "core/report/rounds.h"
#include "core/report/timelinereport.h"

#include <optional>

/// Few lines about one thing, to be told to somebody.
namespace axw::report {

/// What a few lines on a company are made from.
struct CompanySummarySnapshot
{
    Issue issue;
    Company company;
    std::optional<clients::CaseFile> file; ///< the newest
    std::optional<VisitRecord> visit;      ///< the last, its day and its kind
    std::optional<RoundRecord> round;      ///< the newest
    PocEntries pocs;
    int lettersWaiting = 0;
};

/// Where a company stands: stage, next action, last visit, newest diagnosis, PoCs, letters that wait.
Document companySummary(const CompanySummarySnapshot &snapshot, Language language);

/// Where a PoC stands: when it ends against what was promised, what is wrong, what comes next.
Document pocSummary(const TimelineSnapshot &snapshot, Language language);

} // namespace axw::report
