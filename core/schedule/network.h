// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"

#include <optional>
#include <span>
#include <vector>

namespace axw::schedule {

/// Which end of the predecessor holds which end of the successor. The numbers are those of MS Project's files.
enum class LinkType { FinishToFinish = 0, FinishToStart = 1, StartToFinish = 2, StartToStart = 3 };

/// What a link's lag is counted in: working minutes of the successor's calendar, minutes by the clock, or percent of
/// the predecessor's duration in either.
enum class LagUnit { Work, Elapsed, Percent, ElapsedPercent };

/// The numbers are those of MS Project's files. The first two name no date, all others do.
enum class Constraint {
    AsSoonAsPossible = 0,
    AsLateAsPossible = 1,
    MustStartOn = 2,
    MustFinishOn = 3,
    StartNoEarlierThan = 4,
    StartNoLaterThan = 5,
    FinishNoEarlierThan = 6,
    FinishNoLaterThan = 7,
};

constexpr bool needsDate(Constraint constraint)
{
    return constraint != Constraint::AsSoonAsPossible && constraint != Constraint::AsLateAsPossible;
}

/// Whether the constraint's date is one to finish on, not one to start on.
constexpr bool isAboutFinish(Constraint constraint)
{
    return constraint == Constraint::MustFinishOn || constraint == Constraint::FinishNoEarlierThan || constraint == Constraint::FinishNoLaterThan;
}

/// A task of the network, named by its index. A task that is somebody's parent is a summary: its dates come from its
/// children, its own duration, progress and assignments are ignored. A leaf of no duration is a milestone.
struct NetworkTask
{
    int parent = -1;          ///< its summary, which stands before it; -1: none
    WorkMinutes duration = 0; ///< working minutes; minutes by the clock when elapsed
    bool elapsed = false;     ///< goes on day and night, whatever the calendars say
    Constraint constraint = Constraint::AsSoonAsPossible;
    Moment constraintAt = 0;
    std::optional<Moment> deadline{}; ///< moves nothing, but limits the late dates

    int calendar = -1;  ///< its own calendar; -1: that of its resources, or else the project's
    bool active = true; ///< one that is not holds nobody and counts for nothing; nor does anything below it

    bool manual = false; ///< stands where it is put: at these dates, as far as they are given
    std::optional<Moment> manualStart{};
    std::optional<Moment> manualFinish{};

    double done = 0;                   ///< share of the duration that is done, 0 … 1
    std::optional<Moment> actualStart{}; ///< when it did begin; links and constraints no longer move its start
    std::optional<Moment> actualFinish{};

    bool operator==(const NetworkTask &) const = default;
};

struct NetworkLink
{
    int from = 0; ///< -1 at either end: no link at all, only its number is kept
    int to = 0;
    LinkType type = LinkType::FinishToStart;
    qint64 lag = 0; ///< in its unit; negative: a lead
    LagUnit unit = LagUnit::Work;

    bool isNone() const { return from < 0 || to < 0; }
    bool operator==(const NetworkLink &) const = default;
};

/// A resource works on a task: the task goes on only when the resource does.
struct Assignment
{
    int task = 0;
    int resource = 0;

    bool operator==(const Assignment &) const = default;
};

/// Tasks, links and resources of a plan. Calendars are named by their index in the list that is handed to the
/// scheduler with the network; the first of them is the project's.
struct Network
{
    Moment start = 0; ///< nothing starts before it, whatever its lead, but what stands where it is put or did begin
    std::vector<NetworkTask> tasks{};
    std::vector<NetworkLink> links{};
    WorkMinutes criticalSlack = 0; ///< a task with no more total slack than this is critical
    std::optional<Moment> statusDate{}; ///< what is not done by then is done after it
    std::vector<int> resourceCalendars{}; ///< by resource; -1: the project's
    std::vector<Assignment> assignments{};
    bool linksWin = false; ///< a link that asks for later is kept, and the date of a constraint is not

    bool operator==(const Network &) const = default;
};

/// Why a task starts when it does: what asked for the latest moment, or what set its date.
struct Reason
{
    enum class Kind {
        ProjectStart,
        Constraint, ///< its own date or wish, or that of one of its summaries
        Link,
        StatusDate, ///< it has not begun, so it begins after that
        Actual,     ///< it did begin then
        Manual,     ///< it was put there
    };

    Kind kind = Kind::ProjectStart;
    int task = -1;   ///< who carries the constraint or the link's end: the task itself or one of its summaries
    int link = -1;   ///< which link, for Kind::Link
    Moment asked = 0; ///< the moment asked for, before work goes on: Friday 18:00 for a start on Monday 09:00

    bool operator==(const Reason &) const = default;
};

/// What cannot be met: a date that is kept although something asks for another.
struct Conflict
{
    enum class Kind {
        None,
        LinkBroken,         ///< its date is earlier than a link (or its summary's link or date) asks
        BeforeProjectStart, ///< its date is earlier than the project's start or, not begun, the status date; not kept
        NoCommonTime,       ///< its calendar and its resources' never work together; theirs are not heeded
        NotForSummaries,    ///< a constraint that says nothing about a summary (as late as possible, start no later than)
    };

    Kind kind = Kind::None;
    int task = -1;    ///< who carries the link or date that asks
    int link = -1;    ///< the link that is broken; -1: none
    Moment asked = 0; ///< for when it asks

    bool operator==(const Conflict &) const = default;
};

/// What the schedule says of one task. A start is the first working minute, a finish the last one's end.
/// Slack is counted in working minutes of the task's own calendar: Friday 18:00 and Monday 09:00 are the same.
struct TaskDates
{
    Moment start = 0; ///< where the task stands
    Moment finish = 0;
    Moment earlyStart = 0; ///< where it would stand as soon as possible; other than above only for AsLateAsPossible
    Moment earlyFinish = 0;
    Moment lateStart = 0;
    Moment lateFinish = 0;
    Moment resume = 0; ///< where the remaining work goes on: later than what is done where links or the status date say so
    WorkMinutes totalSlack = 0; ///< how far it may slip without moving the project's finish or breaking a date
    WorkMinutes freeSlack = 0;  ///< … without moving any successor either; never more than the total
    bool critical = false;      ///< total slack at or below the threshold, active and not finished
    bool summary = false;
    Reason reason;     ///< of a leaf
    Conflict conflict;

    bool operator==(const TaskDates &) const = default;
};

struct Schedule
{
    Moment start = 0;
    Moment finish = 0;
    std::vector<TaskDates> tasks{}; ///< in the network's order

    bool operator==(const Schedule &) const = default;
};

/// Links that run in a circle: the tasks on it, in their order, each named once.
struct Cycle
{
    std::vector<int> tasks;

    bool operator==(const Cycle &) const = default;
};

/// Schedules every task as early as its links and constraints let it, and says how late it might be: the critical path
/// method (Kelley & Walker 1959) with the precedence relations of Fondahl (1961), by MS Project's rules where the
/// method leaves a choice.
///
/// - Constraints are kept even where a link asks for later (MS Project: 'tasks will always honor their constraint
///   dates'), unless `linksWin`; the conflict names the link. The late dates of one that must start or finish on a date
///   are that date, whatever its successors want. A date outside working time means the next at which work begins. AsLateAsPossible uses free slack: it moves no successor.
/// - A link into a summary's start, and StartNoEarlierThan or MustStartOn on it, hold all its children; a link into its
///   finish, and FinishNoEarlierThan or MustFinishOn, hold its finish only. FinishNoLaterThan limits late dates.
/// - A summary carries the least slack of its children. One that by its start holds somebody (SS, SF) keeps its early
///   children where they are, so their slack may be understated.
/// - A task that did begin keeps its start; what remains waits for its links and the status date (retained logic). A
///   finished one moves no more, has no slack, and limits nobody.
/// - A lag runs on the successor's calendar; percent of a summary's duration is of its working time in the project's.
///
/// Plans of one calendar:
tl::expected<Schedule, Cycle> schedule(const Network &network, const WorkCalendar &calendar);
/// Plans with more; the first is the project's.
tl::expected<Schedule, Cycle> schedule(const Network &network, std::span<const WorkCalendar> calendars);

/// Tasks that wait for each other, if there are any.
std::optional<Cycle> cycleOf(const Network &network);

/// The tasks that together make a task's conflict: those on the chain of reasons that asks for the moment it cannot
/// have, from where that begins to the task itself. Empty when it has none.
std::vector<int> tasksInConflict(const Network &network, const Schedule &schedule, int task);

/// Done shares 0 … 1 with those of the summaries rolled up from their children, weighted by duration.
std::vector<double> rollUpProgress(const Network &network, std::vector<double> done);

} // namespace axw::schedule
