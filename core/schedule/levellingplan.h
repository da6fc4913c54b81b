// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"
#include "core/schedule/network.h"

#include <span>

namespace axw::schedule {

/// Slots are pieces of so many working minutes of one calendar (the centre's), from an origin on (today).
struct SlotGrid
{
    const WorkCalendar *calendar = nullptr;
    Moment origin = 0;
    int minutes = 60;

    /// The slot in which work at this moment goes on; before the origin the first.
    int slotAt(Moment moment) const;
    /// The first slot that begins no earlier.
    int slotFrom(Moment moment) const;
    Moment startOf(int slot) const;
    /// The end of the slot before: where a task ends whose finish is this slot.
    Moment finishAt(int slot) const;
};

/// A person, adviser or device whom plans share.
struct SharedResource
{
    int capacity = 1;
    std::vector<std::pair<Moment, int>> changes{};  ///< from then on, so much; in order of time
    const WorkCalendar *calendar = nullptr;         ///< tasks go on only when it works; none: always
};

/// One of the plans to level, with its schedule as it stands.
struct PlanToLevel
{
    const Network *network = nullptr;
    const Schedule *schedule = nullptr;
    std::span<const WorkCalendar> calendars{};   ///< the first is the project's
    std::vector<LevellingDemand> demands{};      ///< of the network's tasks on the shared resources
    std::optional<Moment> due{};
    int priority = 1;
};

struct PlansToLevel
{
    struct Task
    {
        int plan = 0;
        int task = 0;
        bool operator==(const Task &) const = default;
    };

    LevellingProblem problem{};
    std::vector<Task> tasks{}; ///< by the problem's number: which plan's, which task
};

/// Several plans as one levelling problem. Only active leaves with something left to do after the origin are in it. What
/// began, is put by hand, or must start or finish on a date stays where it is. Durations and lags are rounded up to whole
/// slots. A summary's links hold its leaves: from its finish, or from the child that starts first; a link into its finish
/// moves nobody. What works outside the grid's calendar is reckoned as if it did not.
PlansToLevel plansToLevel(std::span<const PlanToLevel> plans, std::span<const SharedResource> resources,
                          const SlotGrid &grid);

} // namespace axw::schedule
