// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"
#include "core/schedule/networkorder.h"
#include "core/schedule/taskroles.h"

#include <limits>
#include <memory_resource>
#include <vector>

namespace axw::schedule {

/// A moment that limits nothing.
inline constexpr Moment noLimit = std::numeric_limits<Moment>::max() / 4;

/// Where the forward pass puts a task: as soon as possible.
struct Placed
{
    Moment start = 0;
    Moment finish = 0;
    Moment hold = 0;             ///< of a summary: what holds its children back
    WorkMinutes startWork = 0;   ///< on its own calendar; of one that began, where its rest goes on; of a summary, its hold
    WorkMinutes resumeWork = 0;
    WorkMinutes finishWork = 0;
    Reason reason;               ///< of a summary: of its hold
    Conflict conflict;

    bool operator==(const Placed &) const = default;
};

/// The latest working minute of a leaf's own calendar that a link may ask its start or finish to wait for.
struct LeafLimits
{
    WorkMinutes holdStart = noLimit;
    WorkMinutes holdFinish = noLimit;
    WorkMinutes freeHoldStart = noLimit; ///< … without moving it
    WorkMinutes freeHoldFinish = noLimit;
    /// Of a milestone the latest moment itself. It stands at the moment it is asked for, and that may be Friday 18:00 or
    /// Monday 09:00, which for its calendar are one number, and for those with other hours that follow it are not.
    Moment at = noLimit;

    bool operator==(const LeafLimits &) const = default;
};

/// How far the backward pass lets a summary go. Moments, since its children may have other calendars.
struct SummaryLimits
{
    Moment finish = noLimit;     ///< for it and its children
    Moment freeFinish = noLimit; ///< … without moving a successor
    Moment start = noLimit;      ///< for its first children
    Moment freeStart = noLimit;
    WorkMinutes finishWork = 0;  ///< `finish` and `freeFinish` on its own calendar
    WorkMinutes freeFinishWork = 0;
    // The latest moment that a link may ask its start or finish to wait for.
    Moment holdStart = noLimit;
    Moment holdFinish = noLimit;
    Moment freeHoldStart = noLimit;
    Moment freeHoldFinish = noLimit;

    bool operator==(const SummaryLimits &) const = default;
};

/// All that the passes work on, in flat arrays by task.
struct PassState
{
    PassState(const Network &network, const NetworkOrder &order, const TaskRoles &roles,
              std::pmr::memory_resource *memory = std::pmr::get_default_resource());

    const Network &network;
    const NetworkOrder &order;
    const TaskRoles &roles;
    Moment start = 0;  ///< where work on the project can begin
    WorkMinutes startWork = 0; ///< on the project's calendar
    Moment finish = 0; ///< the last finish of what counts
    WorkMinutes finishWork = 0; ///< on the project's calendar
    std::pmr::vector<Placed> placed;
    std::pmr::vector<LeafLimits> leafLimits;
    std::pmr::vector<int> summaryNumbers; ///< of a task among the summaries
    std::pmr::vector<SummaryLimits> allSummaryLimits; ///< by that number
    std::pmr::vector<quint8> moves; ///< not inactive and not over, or some child of it is so
    std::vector<TaskDates> dates;

    const NetworkTask &task(int index) const { return network.tasks[size_t(index)]; }
    const NetworkLink &link(int number) const { return network.links[size_t(number)]; }
    SummaryLimits &summaryLimits(int index) { return allSummaryLimits[size_t(summaryNumbers[size_t(index)])]; }
    const SummaryLimits &summaryLimits(int index) const { return allSummaryLimits[size_t(summaryNumbers[size_t(index)])]; }
    void setStart(Moment moment);
    void setFinish(Moment moment);
    /// A link's lag in minutes, of work or by the clock.
    qint64 lagOf(const NetworkLink &link) const;
    /// Whether a link can be reckoned in working minutes: both ends are leaves of one calendar, and its lag is work.
    bool isPlain(const NetworkLink &link) const
    {
        const TaskRole &from = roles[link.from];
        const TaskRole &to = roles[link.to];
        return from.calendar == to.calendar && !from.summary && !to.summary
            && (link.lag == 0 || link.unit == LagUnit::Work || link.unit == LagUnit::Percent);
    }
    /// The moment for which a link asks.
    Moment askedBy(const NetworkLink &link) const;
    /// The latest moment of the predecessor's end with which the link asks for no more than `limit`.
    Moment allowedBy(const NetworkLink &link, Moment limit) const;
};

/// What became of a node of the forward pass: nothing, only what is said of it, or its dates (of a summary entered:
/// what it asks of its children).
enum class Change { None, Details, Dates };

/// Works out one node of the forward pass.
Change placeNode(PassState &state, int node);

/// What became of a node of the backward pass.
struct Relimited
{
    bool holds = false;  ///< what its predecessors are told is different
    bool limits = false; ///< of a summary closed: what its children are told of their starts is, or may be
    bool dates = false;  ///< of a leaf or a summary entered: its result is
    /// Of a summary closed: the lower of the limits that its children's finishes had and have, where they are different.
    Moment finish = noLimit;
    Moment freeFinish = noLimit;
};

/// Works out one node of the backward pass, and a task's result with it.
Relimited limitNode(PassState &state, int node);

/// The finish of a task as far as it counts for the project's; the beginning of time when it does not count.
inline Moment countedFinish(const PassState &state, int task)
{
    return state.roles[task].active ? state.placed[size_t(task)].finish : -noLimit;
}

/// Both passes over the whole network.
void workOut(PassState &state);

} // namespace axw::schedule
