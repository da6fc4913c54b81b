// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/schedule/network.h"

#include <compare>
#include <optional>
#include <vector>

namespace axw::schedule {

/// Slots are equal pieces of working time (hours, half days) that the caller chose, counted from 0.
struct SlotRange
{
    int from = 0;
    int until = 0; ///< the first slot after it

    auto operator<=>(const SlotRange &) const = default;
};

struct CapacityStep
{
    int from = 0; ///< from this slot on …
    int capacity = 0;

    bool operator==(const CapacityStep &) const = default;
};

/// What tasks share: so much of it at any time, in units of the caller (persons, percent), at most 32,767.
struct LevellingResource
{
    int capacity = 0;
    std::vector<CapacityStep> steps{}; ///< where that changes, in order of time

    bool operator==(const LevellingResource &) const = default;
};

/// Slots in which the tasks of this calendar rest: a task that has begun goes on after them and holds nothing meanwhile.
struct LevellingCalendar
{
    std::vector<SlotRange> rests{};

    bool operator==(const LevellingCalendar &) const = default;
};

struct LevellingProject
{
    std::optional<int> due{}; ///< a finish after this slot is late
    int priority = 1;         ///< how much a slot of its lateness weighs; at least 1

    bool operator==(const LevellingProject &) const = default;
};

struct LevellingTask
{
    int duration = 0;
    int earliest = 0;                ///< it may not start before
    std::optional<int> planned{};    ///< where it stood; what it is moved from. None: where links alone would put it
    std::optional<int> fixed{};      ///< begun or put there by hand: it only takes its capacity
    std::optional<int> due{};        ///< its own date, weighed like its project's
    int project = 0;
    int calendar = -1;               ///< -1: it never rests

    bool operator==(const LevellingTask &) const = default;
};

struct LevellingDemand
{
    int task = 0;
    int resource = 0;
    int amount = 0;

    bool operator==(const LevellingDemand &) const = default;
};

struct LevellingLink
{
    int from = 0;
    int to = 0;
    LinkType type = LinkType::FinishToStart;
    int lag = 0; ///< in slots; negative: a lead

    bool operator==(const LevellingLink &) const = default;
};

/// Tasks of several projects that share resources (the resource-constrained project scheduling problem).
struct LevellingProblem
{
    std::vector<LevellingTask> tasks{};
    std::vector<LevellingLink> links{};
    std::vector<LevellingDemand> demands{}; ///< several of one task on one resource add up
    std::vector<LevellingResource> resources{};
    std::vector<LevellingCalendar> calendars{};
    std::vector<LevellingProject> projects{}; ///< none: one project without a date

    bool operator==(const LevellingProblem &) const = default;
};

/// Why a problem cannot be solved, and whose fault it is.
struct LevellingFault
{
    enum class Kind {
        WrongNumber,  ///< a task, link or demand names what is not there, or a value that cannot be
        Negative,     ///< a task's duration or demand
        TooLarge,     ///< a capacity above 32,767, or more slots than can be held
        OverCapacity, ///< the task needs more of the resource than there ever is
        Cycle,        ///< the tasks wait for each other
        Cancelled,
    };

    Kind kind = Kind::WrongNumber;
    std::vector<int> tasks{}; ///< the one, or all of a circle
    int resource = -1;
    int wanted = 0; ///< what the task needs of it …
    int most = 0;   ///< … and the most that there is at any time

    bool operator==(const LevellingFault &) const = default;
};

/// The first fault that a problem has.
std::optional<LevellingFault> faultOf(const LevellingProblem &problem);

/// The same for a person. Names are those of the problem's tasks and resources.
Error errorOf(const LevellingFault &fault, const std::vector<QString> &tasks, const std::vector<QString> &resources);

/// What is better: less of the first; of equal ones, less of the next.
struct LevellingCost
{
    int unplaced = 0;    ///< tasks that found no room before the resources end; they stand behind all others
    qint64 lateness = 0; ///< slots of lateness times priority
    int finish = 0;      ///< of the last task
    qint64 delay = 0;    ///< all starts times priority: how early everybody else is

    auto operator<=>(const LevellingCost &) const = default;
};

struct LevellingOptions
{
    /// Finish: for comparisons with the literature; only the last finish counts.
    enum class Aim { DueDatesThenFinish, Finish };

    int schedules = 2000; ///< how many schedules are tried; the result depends on it and the seed, never on time
    quint64 seed = 1;
    Aim aim = Aim::DueDatesThenFinish;
};

/// Why a task stands elsewhere than planned.
struct LevellingMove
{
    enum class Cause {
        Resource, ///< it waits for a resource that others hold
        Link,     ///< its predecessor was moved
        Earlier,  ///< it was planned later than it needs to be
        NoRoom,   ///< there is no room for it before the resource ends
        Earliest, ///< it may not start, or does not work, where it was planned
    };

    int task = 0;
    int from = 0; ///< where it stood
    int to = 0;   ///< where it starts now
    Cause cause = Cause::Resource;
    int resource = -1;    ///< Resource, NoRoom: which one
    SlotRange over{};     ///< Resource: when it would have been over capacity, had the task stayed (or tried to start last)
    int needed = 0;       ///< Resource: how much of it everybody would have needed then …
    int capacity = 0;     ///< … and how much there is
    int waitsFor = -1;    ///< Resource: the task that holds it and ends last before this starts; Link: the predecessor
    int link = -1;        ///< Link: which one

    bool operator==(const LevellingMove &) const = default;
};

/// A resource that is asked for more than there is.
struct Overload
{
    int resource = 0;
    SlotRange when{};
    int most = 0;               ///< the largest demand in that time …
    int capacity = 0;           ///< … and the capacity at that moment
    std::vector<int> tasks{};   ///< all that hold it meanwhile

    bool operator==(const Overload &) const = default;
};

struct Levelled
{
    std::vector<int> starts{};
    std::vector<int> finishes{}; ///< the first slot after each task
    LevellingCost cost{};
    int schedules = 0;                   ///< how many were tried: fewer when it could not become better
    std::vector<LevellingMove> moves{};  ///< of every task that stands elsewhere, in order of their new starts
    std::vector<Overload> before{};      ///< of the plan as it stood
    std::vector<Overload> remaining{};   ///< of fixed tasks, which were not moved
    std::vector<int> brokenLinks{};      ///< links into fixed tasks that are not kept

    bool operator==(const Levelled &) const = default;
};

/// Finds starts that keep all links and capacities, late as little as may be: a genetic search over schedules built by
/// serial generation and improved forward and backward. Repeatable: the same problem and options give the same result.
///
/// A task is always placed after those it has links from. So where it might begin before them (links into its finish,
/// leads), better schedules may exist that are not found.
tl::expected<Levelled, LevellingFault> level(const LevellingProblem &problem, const LevellingOptions &options,
                                             const Progress &progress = {});

/// Where tasks stood: planned, or else as early as links and dates let them, as if capacity had no end. The problem must
/// have no fault.
std::vector<int> plannedStarts(const LevellingProblem &problem);

/// Times at which resources are over capacity when tasks start there.
std::vector<Overload> overloads(const LevellingProblem &problem, const std::vector<int> &starts);

} // namespace axw::schedule
