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

Result<schedule::WorkCalendar> workCalendar(Workspace &workspace, int firstYear, int lastYear, int rulesVersion)
{
    AXW_TRY_ASSIGN(changes, calendarChanges(workspace));
    auto rules = rulesVersion > 0 ? schedule::holidayRules(rulesVersion) : Result<schedule::HolidayRules>(schedule::holidayRules());
    return schedule::koreanCalendar(firstYear, lastYear, rules ? *rules : schedule::holidayRules(), changes);
}

} // namespace axw::workspace
