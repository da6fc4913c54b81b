// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/planschedule.h"

#include <span>
#include <vector>

namespace axw::poc {

/// What would happen if one task slipped.
struct WhatSlips
{
    struct Moved
    {
        int task = 0; ///< by its index in the plan
        int days = 0; ///< working days by which it would end later (earlier, when negative)

        bool operator==(const Moved &) const = default;
    };

    std::vector<Moved> tasks; ///< the others that move, without summaries, in the plan's order
    schedule::Moment finish = 0; ///< of the plan
    int finishDays = 0;          ///< by which that is later

    bool operator==(const WhatSlips &) const = default;
};

/// Asks what slips if a task slips by so many working days: one that has not begun starts later, one that has takes
/// longer, one that is finished slips no more. Dates of its own that would hold it are set aside. Calendars are those
/// that `dates` were worked out by, the project's first.
WhatSlips whatSlips(const ScheduledPlan &dates, std::span<const schedule::WorkCalendar> calendars, int task, int days);

} // namespace axw::poc
