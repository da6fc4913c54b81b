// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/baseline.h"
#include "core/poc/planschedule.h"

#include <QHash>

#include <optional>

namespace axw::poc {

/// What a plan was to cost, what of it is done, and what it did cost, in won. Earned value as in ANSI/EIA-748 and the
/// PMBOK guide (PMI 2017, 7.4.2.2): PV is the budget of the work planned by a date, EV that of the work done, AC what was
/// spent.
struct EarnedValue
{
    schedule::Moment asOf = 0;
    double budget = 0;  ///< BAC: of all tasks
    double planned = 0; ///< PV
    double earned = 0;  ///< EV
    std::optional<double> actual; ///< AC; none: nobody entered what was spent
    bool byBaseline = false;      ///< else PV is by the plan as it stands, and no slip shows in it
    int without = 0;              ///< tasks that have no cost
    int notEntered = 0;           ///< tasks with a cost that have begun, without what was spent

    double scheduleVariance() const { return earned - planned; }                         ///< SV = EV - PV
    std::optional<double> costVariance() const;                                          ///< CV = EV - AC
    std::optional<double> scheduleIndex() const;                                         ///< SPI = EV / PV
    std::optional<double> costIndex() const;                                             ///< CPI = EV / AC
    std::optional<double> estimateAtCompletion() const;                                  ///< EAC = BAC / CPI
    std::optional<double> varianceAtCompletion() const;                                  ///< VAC = BAC - EAC

    bool operator==(const EarnedValue &) const = default;
};

/// By the end of a moment. Costs of tasks come from the baseline where it has them, else from the plan; a baseline's task
/// that is gone still was planned. Work is spread evenly over a task's working time. Nothing when no task has a cost.
/// `baseline` empty: against the plan as it stands.
std::optional<EarnedValue> earnedValueOf(const Plan &plan, const ScheduledPlan &dates, const QHash<TaskId, BaselineTask> &baseline,
                                         const schedule::WorkCalendar &calendar, schedule::Moment asOf);

} // namespace axw::poc
