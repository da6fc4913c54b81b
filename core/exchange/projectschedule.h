// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/projectfile.h"
#include "core/schedule/network.h"
#include "core/schedule/workcalendar.h"

#include <vector>

namespace axw::exchange {

/// A plan of a file as the scheduler takes it.
struct ProjectPlan
{
    schedule::Network network;
    std::vector<schedule::WorkCalendar> calendars; ///< the project's first
    std::vector<size_t> rows; ///< by task of the network: where it stands among the file's tasks
    QStringList remarks;      ///< what the plan says that the schedule cannot heed, in sentences
};

/// Without blank rows and the project's own summary. Refused, with line and tasks, are numbers that stand twice, links to
/// tasks and calendars that are not there, calendars without working time, and a plan without a beginning.
Result<ProjectPlan> planOf(const ProjectFile &file);

struct ScheduledProject
{
    ProjectPlan plan;
    schedule::Schedule schedule;
};

/// Schedules a file's plan anew, by its own status date or another. What cannot be met (a date against a link, a missed
/// deadline) is remarked with the tasks that are in it; links in a circle are refused with them, and so is a plan that
/// goes on beyond the year 9999.
Result<ScheduledProject> scheduled(const ProjectFile &file, std::optional<schedule::Moment> statusDate = {});

} // namespace axw::exchange
