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

/// A task that levelling put elsewhere.
struct ProjectMove
{
    enum class Cause {
        Resource, ///< that one would have been needed with more than there is
        Link,     ///< it follows what it waits for
        NoRoom,   ///< no room was found with the resource
        Other,    ///< nobody works then, or it can begin earlier
    };

    int task = 0; ///< of the network
    schedule::Moment from = 0; ///< starts
    schedule::Moment to = 0;
    Cause cause = Cause::Link;
    int resource = -1; ///< among the file's resources
    int waitsFor = -1; ///< a task of the network
    QString why;       ///< in a sentence

    bool operator==(const ProjectMove &) const = default;
};

struct ScheduledProject
{
    ProjectPlan plan;
    schedule::Schedule schedule;
    std::vector<ProjectMove> moves{}; ///< of levelling, all of them
};

/// Schedules a file's plan anew, by its own status date or another. What cannot be met (a date against a link, a missed
/// deadline) is remarked with the tasks that are in it; links in a circle are refused with them, and so is a plan that
/// goes on beyond the year 9999.
Result<ScheduledProject> scheduled(const ProjectFile &file, std::optional<schedule::Moment> statusDate = {});

} // namespace axw::exchange
