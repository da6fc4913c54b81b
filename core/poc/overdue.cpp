// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/overdue.h"

#include <algorithm>

namespace axw::poc {

using schedule::dayOf;

namespace {

/// A leaf that counts and is not finished.
bool isOpen(const ScheduledPlan &dates, int task)
{
    if (dates.schedule.tasks[size_t(task)].summary || dates.done[size_t(task)] >= 1)
        return false;
    for (int above = task; above >= 0; above = dates.network.tasks[size_t(above)].parent) {
        if (!dates.network.tasks[size_t(above)].active)
            return false;
    }
    return true;
}

/// The last day on which a task would be in time.
qint64 dueDayOf(const Plan &plan, const ScheduledPlan &dates, int task)
{
    const QDate last = schedule::lastDayOf(dates.schedule.start, dates.schedule.tasks[size_t(task)].finish);
    const auto &deadline = plan.tasks[size_t(task)].deadline;
    return schedule::dayNumber(deadline ? std::min(last, schedule::lastDayOf(deadline->moment)) : last);
}

} // namespace

bool isOverdue(const Plan &plan, const ScheduledPlan &dates, QDate today, int task)
{
    return dueDayOf(plan, dates, task) < schedule::dayNumber(today) && isOpen(dates, task);
}

std::optional<Overdue> overdueOf(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today, int task)
{
    if (!isOverdue(plan, dates, today, task))
        return std::nullopt;
    const QDate since = schedule::dateOfDay(dueDayOf(plan, dates, task));
    return Overdue{task, since, std::max(1, calendar.workingDaysBetween(since, today))};
}

std::vector<Overdue> overdueTasks(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today)
{
    std::vector<Overdue> found;
    for (int task = 0; task < int(plan.tasks.size()); ++task) {
        if (const auto overdue = overdueOf(plan, dates, calendar, today, task))
            found.push_back(*overdue);
    }
    std::stable_sort(found.begin(), found.end(), [](const Overdue &one, const Overdue &other) { return one.since < other.since; });
    return found;
}

StatusDateAdvice statusDateAdvice(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today)
{
    constexpr int week = 5;
    const qint64 day = schedule::dayNumber(today);
    StatusDateAdvice advice;
    for (int task = 0; task < int(plan.tasks.size()); ++task) {
        // Where work goes on is a working moment of the task's own hours, so its day is one that was meant for it.
        const bool behind = dayOf(dates.schedule.tasks[size_t(task)].resume) < day;
        advice.tasks += behind && isOpen(dates, task) ? 1 : 0;
        advice.overdue += isOverdue(plan, dates, today, task) ? 1 : 0;
    }
    if (!plan.poc.statusDate) {
        advice.kind = advice.tasks > 0 ? StatusDateAdvice::Kind::Missing : StatusDateAdvice::Kind::None;
        return advice;
    }
    advice.date = schedule::lastDayOf(plan.poc.statusDate->moment);
    advice.days = calendar.workingDaysBetween(advice.date, today);
    if (advice.tasks > 0 && advice.date < today && (advice.overdue > 0 || advice.days >= week))
        advice.kind = StatusDateAdvice::Kind::Old;
    return advice;
}

PlanTime statusDateOf(QDate day, const schedule::WorkCalendar &calendar)
{
    return {calendar.eveningOf(day)};
}

} // namespace axw::poc
