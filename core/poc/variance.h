// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/poc/baseline.h"
#include "core/poc/planschedule.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace axw::poc {

/// How a task stands against a baseline. Times are working minutes of the plan's calendar, more is later or longer.
struct TaskVariance
{
    schedule::WorkMinutes start = 0;
    schedule::WorkMinutes finish = 0;
    schedule::WorkMinutes duration = 0;
    std::optional<Won> cost; ///< where both have one

    bool operator==(const TaskVariance &) const = default;
};

/// One share of a plan's slip.
struct SlipShare
{
    enum class Kind {
        Longer,     ///< the task takes longer than it did (or less long), pauses and holidays within it included
        Wait,       ///< between it and what it waits for: another lag, another link, a night or holidays
        NewTask,    ///< it waits for a task that the baseline does not have
        NewLink,    ///< it did not wait before: what drives it now stood elsewhere in the baseline too
        Date,       ///< its own date rule
        PlanStart,  ///< the plan begins on another day
        StatusDate, ///< not begun by the status date
        Actual,     ///< it did begin then
        Manual,     ///< it was put there by hand
    };

    Kind kind = Kind::Longer;
    int task = -1;  ///< of the plan
    int other = -1; ///< what it waits for: Wait, NewTask, NewLink
    schedule::WorkMinutes minutes = 0; ///< negative: gained

    bool operator==(const SlipShare &) const = default;
};

struct PlanVariance
{
    std::vector<std::optional<TaskVariance>> tasks; ///< by task of the plan; none: not in the baseline
    std::vector<BaselineTask> gone;                 ///< of the baseline, no longer in the plan; in order of their start
    schedule::Moment baselineFinish = 0;
    schedule::WorkMinutes finish = 0; ///< of the whole plan

    bool operator==(const PlanVariance &) const = default;
};

PlanVariance varianceOf(const Plan &plan, const ScheduledPlan &dates, const QHash<TaskId, BaselineTask> &baseline,
                        const schedule::WorkCalendar &calendar);

/// Why a task finishes when it does and not when the baseline says: back along what drives it, each step with its share;
/// the shares sum up to the task's slip. Nothing for a task that the baseline does not have, and for one that stands
/// where it stood. Steps without a share are left out.
std::vector<SlipShare> slipOf(const Plan &plan, const ScheduledPlan &dates, const PlanVariance &variance,
                              const QHash<TaskId, BaselineTask> &baseline, const schedule::WorkCalendar &calendar, int task);

/// The leaf that ends last: whose slip is the plan's. -1 for a plan without active tasks.
int lastTaskOf(const ScheduledPlan &dates);

/// A share in one line: '‘라벨링’ 기간 +4일', '“Training” waits for the new task “Approval”: +2 d'.
QString slipText(const Plan &plan, const SlipShare &share, Language language);

} // namespace axw::poc
