// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar.h"

#include "core/workspace/workspace.h"

namespace axw::workspace {

Result<schedule::CalendarChanges> calendarChanges(Workspace &workspace)
{
    schedule::CalendarChanges changes;
    AXW_TRY(workspace.database().each("SELECT day, name_ko, name_en, working FROM holiday ORDER BY day, id", {},
                                      [&changes](const store::Row &row) {
                                          const QDate day = row.date(0);
                                          if (!day.isValid())
                                              return;
                                          if (row.flag(3))
                                              changes.removed.push_back(day);
                                          else
                                              changes.added.push_back({day, {row.text(1), row.text(2)}, false});
                                      }));
    return changes;
}

namespace {

/// When Korea works by a version of the rules, as far as this program knows it.
Result<schedule::WorkingHours> koreanHours(Workspace &workspace, int firstYear, int lastYear, int rulesVersion)
{
    AXW_TRY_ASSIGN(changes, calendarChanges(workspace));
    auto rules = rulesVersion > 0 ? schedule::holidayRules(rulesVersion) : Result<schedule::HolidayRules>(schedule::holidayRules());
    return schedule::koreanHours(firstYear, lastYear, rules ? *rules : schedule::holidayRules(), changes);
}

} // namespace

Result<schedule::WorkCalendar> workCalendar(Workspace &workspace, int firstYear, int lastYear, int rulesVersion)
{
    AXW_TRY_ASSIGN(hours, koreanHours(workspace, firstYear, lastYear, rulesVersion));
    return schedule::WorkCalendar::make(hours, firstYear, std::max(firstYear, lastYear));
}

Result<poc::HoursBook> hoursBook(Workspace &workspace, int firstYear, int lastYear, int rulesVersion)
{
    AXW_TRY_ASSIGN(korean, koreanHours(workspace, firstYear, lastYear, rulesVersion));
    AXW_TRY_ASSIGN(known, workspace.workHours().all());
    return poc::HoursBook(known, std::move(korean), firstYear, lastYear);
}

Result<poc::PlanCalendars> planCalendars(Workspace &workspace, const poc::Plan &plan)
{
    AXW_TRY_ASSIGN(known, workspace.workHours().of(plan.poc.id));
    // Somebody who works little makes a plan long.
    schedule::WorkMinutes weekly = 2400;
    for (const poc::WorkHours &hours : known)
        weekly = std::min(weekly, std::max<schedule::WorkMinutes>(60, poc::weeklyMinutes(hours)));
    const auto [first, last] = poc::yearsOf(plan, weekly);
    AXW_TRY_ASSIGN(korean, koreanHours(workspace, first, last, plan.poc.calendar));
    return poc::PlanCalendars(plan, poc::HoursBook(known, std::move(korean), first, last));
}

} // namespace axw::workspace
