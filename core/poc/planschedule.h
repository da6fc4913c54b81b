// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/poc/plan.h"
#include "core/poc/plancalendars.h"
#include "core/schedule/network.h"
#include "core/schedule/workcalendar.h"

#include <QStringList>

#include <vector>

namespace axw::poc {

/// The plan as the scheduler reads it: tasks by their index in the plan, links by theirs, all by one calendar.
schedule::Network networkOf(const Plan &plan);
/// … each by its own calendar, for `calendars.all()`. A resource that has none of its own works when the plan does.
schedule::Network networkOf(const Plan &plan, const PlanCalendars &calendars);

/// Tasks that wait for each other, if there are any.
std::optional<schedule::Cycle> circleOf(const Plan &plan);

/// The years a calendar must know for this plan: from the one before its start to where it could end at the latest when
/// a week has so many working minutes.
std::pair<int, int> yearsOf(const Plan &plan, schedule::WorkMinutes weekly = 2400);

/// A plan with its dates.
struct ScheduledPlan
{
    schedule::Network network; ///< without the links left out, which keep their numbers
    schedule::Schedule schedule;
    std::vector<double> done;      ///< 0 … 1, summaries rolled up
    std::vector<int> levels;
    std::vector<bool> critical;    ///< and not yet done
    std::vector<int> leftOut;      ///< links that were left out because they close a circle (two devices can make one)

    /// The days that are said of a task: what ends at midnight ended with the day before, and so does a milestone there,
    /// but nothing of a plan is before its first day.
    QDate firstDay(const schedule::TaskDates &dates) const;
    QDate lastDay(const schedule::TaskDates &dates) const { return schedule::lastDayOf(schedule.start, dates.finish); }
    QDate lastDay() const { return schedule::lastDayOf(schedule.start, schedule.finish); } ///< of the whole plan
};

/// Schedules a plan. One whose links run in a circle (which only a merge can leave) is scheduled without the links that
/// close it, and says so.
ScheduledPlan scheduled(const Plan &plan, const schedule::WorkCalendar &calendar);
ScheduledPlan scheduled(const Plan &plan, const PlanCalendars &calendars);

/// Why a task stands where it stands, a sentence a line: what drives its start with the free days it goes round, then
/// the holidays within it.
QStringList reasonOf(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, int task,
                     Language language);
QStringList reasonOf(const Plan &plan, const ScheduledPlan &dates, const PlanCalendars &calendars, int task,
                     Language language);

/// The dates of a task in one line: '12. 2.(수) ~ 12. 18.(금)', one date for a milestone.
QString datesText(const ScheduledPlan &plan, const schedule::TaskDates &dates, Language language);

} // namespace axw::poc
