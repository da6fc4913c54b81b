// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pocblocks.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// PoCs of the centre, of one company, or one alone.
struct TimelineSnapshot
{
    Issue issue;
    QString company; ///< whose they are; empty for the whole centre
    bool alone = false; ///< one PoC, told in full
    PocEntries entries;
    std::shared_ptr<const schedule::WorkCalendar> calendar; ///< the centre's
};

/// 추진 일정: how the PoCs stand, when they begin and end, what they promised, their milestones, and the plan as a picture.
Document timelineReport(const TimelineSnapshot &snapshot, Language language);

} // namespace axw::report
