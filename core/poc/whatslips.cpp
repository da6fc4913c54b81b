// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/whatslips.h"

namespace axw::poc {

using schedule::Constraint;
using schedule::Moment;
using schedule::WorkCalendar;

namespace {

/// So many working days later; what stands at the end of a day goes to the end of another.
Moment later(const WorkCalendar &calendar, Moment moment, int days)
{
    const schedule::WorkMinutes work = calendar.workBefore(moment) + days * calendar.minutesPerDay();
    return calendar.shareOfDay(moment) >= 1 ? calendar.finishAt(work) : calendar.startAt(work);
}

void slip(schedule::NetworkTask &task, const schedule::TaskDates &dates, const WorkCalendar &calendar, int days)
{
    const bool begun = task.actualStart || (!dates.summary && task.done > 0);
    if (task.manual && !dates.summary) {
        task.manualStart = begun ? dates.start : later(calendar, dates.start, days);
        task.manualFinish = later(calendar, dates.finish, days);
    } else if (begun && !dates.summary) {
        task.duration += days * (task.elapsed ? schedule::minutesOfDay : calendar.minutesPerDay());
    } else {
        task.constraint = Constraint::StartNoEarlierThan;
        task.constraintAt = later(calendar, dates.start, days);
    }
}

} // namespace

WhatSlips whatSlips(const ScheduledPlan &dates, std::span<const WorkCalendar> calendars, int task, int days)
{
    const WorkCalendar &calendar = calendars.front();
    WhatSlips found;
    found.finish = dates.schedule.finish;
    schedule::Network network = dates.network;
    schedule::NetworkTask &own = network.tasks[size_t(task)];
    if (days == 0 || own.actualFinish || dates.done[size_t(task)] >= 1)
        return found;
    slip(own, dates.schedule.tasks[size_t(task)], calendar, days);
    const auto slipped = schedule::schedule(network, calendars);
    Q_ASSERT(slipped); // no link is new
    for (size_t i = 0; i < slipped->tasks.size(); ++i) {
        const schedule::TaskDates &before = dates.schedule.tasks[i];
        const schedule::TaskDates &after = slipped->tasks[i];
        if (int(i) == task || before.summary || after.finish == before.finish)
            continue;
        if (const int moved = calendar.workingDaysBetween(dates.lastDay(before), dates.lastDay(after)); moved != 0)
            found.tasks.push_back({int(i), moved});
    }
    found.finish = slipped->finish;
    found.finishDays = calendar.workingDaysBetween(dates.lastDay(), schedule::lastDayOf(dates.schedule.start, found.finish));
    return found;
}

} // namespace axw::poc
