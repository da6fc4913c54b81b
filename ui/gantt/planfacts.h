// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/baseline.h"
#include "core/poc/planschedule.h"
#include "ui/gantt/planlook.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace axw::gantt {

/// What is looked up about the tasks of a plan again and again, found once: by the task's index.
struct PlanFacts
{
    using Span = std::pair<schedule::Moment, schedule::Moment>;

    QHash<TaskId, int> index;
    std::vector<int> parents;
    std::vector<int> part;                   ///< the summary at the top it lies in; itself at the top
    std::vector<int> partNumber;             ///< which of those at the top that is, from 0
    std::vector<std::vector<int>> linksInto; ///< links of the plan by their index
    QHash<int, std::vector<int>> assigned;   ///< assignments of the plan by their index
    std::vector<std::optional<Span>> baseline; ///< where it stood in the baseline that was chosen
    std::optional<schedule::Moment> baselineFinish; ///< when all of the plan was to be finished
};

PlanFacts factsOf(const poc::Plan &plan);
/// Puts down where tasks stood.
void takeBaseline(PlanFacts &facts, const poc::Plan &plan, const QHash<TaskId, poc::BaselineTask> &tasks);

/// '이수민, 검사 장비 50%': who works on a task; empty for nobody.
QString resourcesText(const poc::Plan &plan, const PlanFacts &facts, int task);

/// By how many working days a task ends later than in the baseline; nothing without one.
std::optional<int> slipOf(const PlanFacts &facts, const poc::ScheduledPlan &dates, const schedule::WorkCalendar &calendar,
                          int task);

TaskStatus statusOf(const poc::Plan &plan, const PlanFacts &facts, const poc::ScheduledPlan &dates, schedule::Moment now,
                    int task);

/// What a filter and a group are asked about one task.
struct LookedAt
{
    const poc::Plan &plan;
    const PlanFacts &facts;
    const poc::ScheduledPlan &dates;
    schedule::Moment now; ///< 'this week' is the one it lies in, from Monday
};

bool matches(const PlanFilter &filter, const LookedAt &at, int task);
/// Which tasks a filter leaves out: all but those that match and the summaries above them.
std::vector<bool> hiddenBy(const PlanFilter &filter, const LookedAt &at);
/// The leaves that are not hidden, in groups, each in the order of the plan.
std::vector<TaskGroup> groupsOf(GroupBy by, const LookedAt &at, const std::vector<bool> &hidden, Language language);

/// The colour of a task's bar.
std::pair<picture::GanttInk, int> inkOf(ColourBy by, const LookedAt &at, int task);
std::vector<LegendEntry> legendOf(ColourBy by, const LookedAt &at, Language language);

} // namespace axw::gantt
