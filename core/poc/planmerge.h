// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poc/incomingplan.h"
#include "core/poc/plan.h"

#include <QStringList>

namespace axw::poc {

/// A PoC's plan with what a file says, and what that changes.
struct MergedPlan
{
    Plan plan;
    std::vector<TaskId> tasks; ///< by the incoming task: which task it became
    std::vector<Resource> newResources;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int removed = 0;
    QStringList remarks; ///< what could not be taken as it is, in sentences
};

/// Puts a file's plan in the place of a PoC's, in memory.
///
/// A task of the file is the PoC's task that has its key, else the one that has its MS Project number (`uid`); that one
/// keeps its id, and with it comments, links from elsewhere and baselines. All other tasks of the PoC are taken away,
/// all other tasks of the file are new. Links are the same where they join the same two tasks, assignments where task
/// and resource are the same. What the file does not say (a table without a column for notes) stays. Resources are
/// those of the workspace (`known`) by their name: a file adds some, and changes none.
///
/// Invalid, with the place in the file, for tasks that no plan may hold and for links in a circle.
Result<MergedPlan> merged(const Plan &before, const IncomingPlan &incoming, const std::vector<Resource> &known);

} // namespace axw::poc
