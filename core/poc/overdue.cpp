// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/overdue.h"

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
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

/// The day a moment ends on: midnight is the end of the day before.
qint64 lastDayOf(schedule::Moment finish, bool milestone)
{
    return dayOf(milestone ? finish : finish - 1);
}

} // namespace

std::optional<Overdue> overdueOf(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today, int task)
{
    const schedule::TaskDates &own = dates.schedule.tasks[size_t(task)];
    const Task &one = plan.tasks[size_t(task)];
    const bool milestone = own.start == own.finish;
    qint64 last = lastDayOf(own.finish, milestone);
    if (one.deadline)
        last = std::min(last, lastDayOf(one.deadline->moment, milestone));
    if (last >= schedule::dayNumber(today) || !isOpen(dates, task))
        return std::nullopt;
    const QDate since = schedule::dateOfDay(last);
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

QString overdueText(const Overdue &overdue, Language language)
{
    return (language == Language::Korean ? u"지남 · %1일"_s : u"overdue · %1 d"_s).arg(overdue.days);
}

StatusDateAdvice statusDateAdvice(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, QDate today)
{
    constexpr int week = 5;
    const qint64 day = schedule::dayNumber(today);
    StatusDateAdvice advice;
    bool overdue = false;
    for (int task = 0; task < int(plan.tasks.size()); ++task) {
        // Where work goes on is a working moment of the task's own hours, so its day is one that was meant for it.
        if (dayOf(dates.schedule.tasks[size_t(task)].resume) >= day || !isOpen(dates, task))
            continue;
        ++advice.tasks;
        overdue = overdue || overdueOf(plan, dates, calendar, today, task).has_value();
    }
    if (!plan.poc.statusDate) {
        advice.kind = advice.tasks > 0 ? StatusDateAdvice::Kind::Missing : StatusDateAdvice::Kind::None;
        return advice;
    }
    advice.date = schedule::dateOf(plan.poc.statusDate->moment);
    advice.days = calendar.workingDaysBetween(advice.date, today);
    if (advice.tasks > 0 && advice.date < today && (overdue || advice.days >= week))
        advice.kind = StatusDateAdvice::Kind::Old;
    return advice;
}

PlanTime statusDateOf(QDate day, const schedule::WorkCalendar &calendar)
{
    return {calendar.eveningOf(day)};
}

} // namespace axw::poc
