// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/planschedule.h"

#include <QDate>

#include <optional>
#include <vector>

namespace axw::poc {

/// A task that should be finished and is not.
struct Overdue
{
    int task = -1; ///< of the plan
    QDate since;   ///< the last day on which it would have been in time
    int days = 0;  ///< working days since then, at least 1: over a weekend too it is late from the next day on

    bool operator==(const Overdue &) const = default;
};

/// The rule for every page, list and report: a task is overdue when it is not finished and the day on which it was to be
/// finished, by its plan or by its deadline, whichever is earlier, is over today. It is held against today and not
/// against the status date: an old status date excuses nobody, one in the future accuses nobody. What a status date
/// moved on is planned for later and no longer overdue; how late that is, the baseline, the deadline and the promised
/// finish tell. Summaries, and what is switched off, are never overdue.
std::optional<Overdue> overdueOf(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today, int task);
bool isOverdue(const Plan &plan, const ScheduledPlan &dates, QDate today, int task);
/// All of a plan, the oldest first.
std::vector<Overdue> overdueTasks(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today);

/// Whether the plan needs a status date, or a newer one, to stop hoping for days that are over.
struct StatusDateAdvice
{
    enum class Kind {
        None,
        Missing, ///< there is none, and unfinished work stands before today
        Old,     ///< unfinished work stands between it and today, and a task is overdue or a week has passed
    };

    Kind kind = Kind::None;
    int tasks = 0;   ///< tasks with unfinished work before today
    int overdue = 0; ///< tasks that are overdue
    QDate date;    ///< the status date as it is
    int days = 0;  ///< working days since then

    bool operator==(const StatusDateAdvice &) const = default;
};

StatusDateAdvice statusDateAdvice(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today);

/// The status date that a day stands for: what was done is told up to its evening.
PlanTime statusDateOf(QDate day, const schedule::WorkCalendar &calendar);

} // namespace axw::poc
