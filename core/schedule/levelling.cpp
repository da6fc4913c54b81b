// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levelling.h"

#include "core/schedule/levellingmoves.h"
#include "core/schedule/levellingsearch.h"
#include "core/schedule/networkorder.h"

#include <algorithm>

namespace axw::schedule {

namespace {

std::vector<int> brokenLinks(const LevellingProblem &problem, const Levelled &result)
{
    std::vector<int> broken;
    for (size_t i = 0; i < problem.links.size(); ++i) {
        const LevellingLink &link = problem.links[i];
        const auto from = size_t(link.from);
        const auto to = size_t(link.to);
        const int asked = (leavesFromStart(link.type) ? result.starts[from] : result.finishes[from]) + link.lag;
        if ((holdsFinish(link.type) ? result.finishes[to] : result.starts[to]) < asked)
            broken.push_back(int(i));
    }
    return broken;
}

} // namespace

std::vector<int> plannedStarts(const LevellingProblem &problem)
{
    const LevellingGrid grid(problem);
    std::vector<int> early;
    grid.early(early);
    std::vector<int> starts;
    for (const LevellingTask &task : problem.tasks)
        starts.push_back(task.fixed.value_or(task.planned.value_or(0)));
    for (int index = 0; index < grid.count(); ++index) {
        const auto task = size_t(grid.taskOf(index));
        if (!problem.tasks[task].planned)
            starts[task] = early[size_t(index)];
    }
    return starts;
}

tl::expected<Levelled, LevellingFault> level(const LevellingProblem &problem, const LevellingOptions &options,
                                             const Progress &progress)
{
    if (auto fault = faultOf(problem))
        return tl::unexpected(std::move(*fault));
    const std::vector<int> planned = plannedStarts(problem);
    LevellingGrid grid(problem);
    const LevellingJudge judge(problem, grid, options.aim);
    LevellingSearch search(grid, judge, options);
    std::vector<int> plannedByIndex;
    for (int index = 0; index < grid.count(); ++index)
        plannedByIndex.push_back(planned[size_t(grid.taskOf(index))]);
    if (!search.run(plannedByIndex, progress))
        return tl::unexpected(LevellingFault{.kind = LevellingFault::Kind::Cancelled});

    Levelled result;
    result.starts = planned;
    for (int index = 0; index < grid.count(); ++index)
        result.starts[size_t(grid.taskOf(index))] = search.starts()[size_t(index)];
    const std::vector<WorkSlots> calendars(problem.calendars.begin(), problem.calendars.end());
    for (size_t task = 0; task < problem.tasks.size(); ++task)
        result.finishes.push_back(finishOf(problem.tasks[task], result.starts[task], calendars));
    result.cost = search.cost();
    result.schedules = search.schedules();
    result.moves = movesOf(problem, planned, result.starts, grid.horizon());
    result.before = overloads(problem, planned);
    result.remaining = overloads(problem, result.starts);
    result.brokenLinks = brokenLinks(problem, result);
    progress.at(options.schedules, options.schedules);
    return result;
}

} // namespace axw::schedule
