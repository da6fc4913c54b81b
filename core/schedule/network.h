// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"

#include <optional>
#include <vector>

namespace axw::schedule {

/// Which end of the predecessor holds which end of the successor. The numbers are those of MS Project's files.
enum class LinkType { FinishToFinish = 0, FinishToStart = 1, StartToFinish = 2, StartToStart = 3 };

enum class Constraint { AsSoonAsPossible, StartNoEarlierThan, FinishNoEarlierThan };

/// A task of the network, named by its index. A task that is somebody's parent is a summary: its dates come from its
/// children, its own duration is ignored. A leaf of no duration is a milestone.
struct NetworkTask
{
    int parent = -1; ///< its summary, which stands before it; -1: none
    WorkMinutes duration = 0;
    Constraint constraint = Constraint::AsSoonAsPossible;
    Moment constraintAt = 0;
    std::optional<Moment> deadline; ///< moves nothing, but limits the late dates

    bool operator==(const NetworkTask &) const = default;
};

struct NetworkLink
{
    int from = 0;
    int to = 0;
    LinkType type = LinkType::FinishToStart;
    WorkMinutes lag = 0; ///< negative: a lead

    bool operator==(const NetworkLink &) const = default;
};

struct Network
{
    Moment start = 0; ///< nothing starts before it, whatever its lead
    std::vector<NetworkTask> tasks;
    std::vector<NetworkLink> links;
    WorkMinutes criticalSlack = 0; ///< a task with no more total slack than this is critical

    bool operator==(const Network &) const = default;
};

/// Why a task starts when it does: what asked for the latest moment.
struct Reason
{
    enum class Kind { ProjectStart, Constraint, Link };

    Kind kind = Kind::ProjectStart;
    int task = -1;   ///< who carries the constraint or the link's end: the task itself or one of its summaries
    int link = -1;   ///< which link, for Kind::Link
    Moment asked = 0; ///< the moment asked for, before work goes on: Friday 18:00 for a start on Monday 09:00

    bool operator==(const Reason &) const = default;
};

/// What the schedule says of one task. A start is the first working minute, a finish the last one's end.
struct TaskDates
{
    Moment start = 0; ///< early dates: where the task stands
    Moment finish = 0;
    Moment lateStart = 0;
    Moment lateFinish = 0;
    WorkMinutes totalSlack = 0; ///< how far it may slip without moving the project's finish or breaking a deadline
    WorkMinutes freeSlack = 0;  ///< … without moving any successor either; never more than the total
    bool critical = false;
    bool summary = false;
    Reason reason; ///< of a leaf

    bool operator==(const TaskDates &) const = default;
};

struct Schedule
{
    Moment start = 0;
    Moment finish = 0;
    std::vector<TaskDates> tasks; ///< in the network's order

    bool operator==(const Schedule &) const = default;
};

/// Links that run in a circle: the tasks on it, in their order, each named once.
struct Cycle
{
    std::vector<int> tasks;

    bool operator==(const Cycle &) const = default;
};

/// Schedules every task as early as its links and constraints let it, and says how late it might be.
///
/// A link into a summary's start holds all its children; one into its finish, or a FinishNoEarlierThan on it, holds
/// its finish only. A summary starts with its first child and carries the least slack of its children. A summary that
/// by its start holds somebody (SS, SF) keeps its early children where they are, so their slack may be understated.
tl::expected<Schedule, Cycle> schedule(const Network &network, const WorkCalendar &calendar);

/// Done shares 0 … 1 with those of the summaries rolled up from their children, weighted by duration.
std::vector<double> rollUpProgress(const Network &network, std::vector<double> done);

} // namespace axw::schedule
