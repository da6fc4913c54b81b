// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poc/plancalendars.h"
#include "core/schedule/workcalendar.h"

namespace axw::workspace {

class Workspace;

/// Days that people of the centre added to or took from the public holidays.
Result<schedule::CalendarChanges> calendarChanges(Workspace &workspace);

/// The centre's working calendar of some years: Korea's holidays by a version of the rules (0: the newest), with the
/// centre's own changes. Falls back on the newest rules when a newer program wrote the version.
Result<schedule::WorkCalendar> workCalendar(Workspace &workspace, int firstYear, int lastYear, int rulesVersion = 0);

/// All working hours of the workspace over the centre's calendar of some years.
Result<poc::HoursBook> hoursBook(Workspace &workspace, int firstYear, int lastYear, int rulesVersion = 0);

/// The calendars a plan goes by, over the years it can need.
Result<poc::PlanCalendars> planCalendars(Workspace &workspace, const poc::Plan &plan);

} // namespace axw::workspace
