// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overduework.h"

#include "core/poc/overdue.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

Result<std::vector<OverdueWork>> overdueWork(Workspace &workspace, const Progress &progress)
{
    AXW_TRY_ASSIGN(portfolio, readPortfolio(workspace, progress));
    std::vector<OverdueWork> found;
    for (const portfolio::Entry &entry : portfolio.entries) {
        const poc::Plan &plan = entry.planned->plan;
        if (entry.closed)
            continue;
        for (const poc::Overdue &overdue : poc::overdueTasks(plan, entry.planned->dates, entry.planned->calendar(), portfolio.today)) {
            const poc::Task &task = plan.tasks[size_t(overdue.task)];
            found.push_back({plan.poc.client, plan.poc.id, task.id, entry.client, entry.caseNumber, plan.poc.name, task.name,
                             entry.consultant, entry.stage, overdue.since, overdue.days});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const OverdueWork &one, const OverdueWork &other) { return one.since < other.since; });
    return found;
}

} // namespace axw::workspace
