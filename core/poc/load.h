// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"

#include <limits>
#include <span>
#include <vector>

namespace axw::poc {

/// A task asks for a resource while it goes on: so many percent of one, in the working time of a calendar.
struct LoadDemand
{
    int source = 0; ///< the caller's number of the task
    schedule::Moment start = 0;
    schedule::Moment finish = 0;
    int units = 100;
    const schedule::WorkCalendar *calendar = nullptr; ///< by which the task goes on; outlives the load
};

/// Days from one up to but without another, with what is asked of a resource then and what there is of it.
/// Amounts are minutes times percent: 100 is one minute of one.
struct LoadCell
{
    qint64 firstDay = 0; ///< days since 1970-01-01
    qint64 endDay = 0;
    qint64 asked = 0;
    qint64 capacity = 0;
    qint64 excess = 0; ///< what is asked above the capacity of the day it is asked for: a week can have some although
                       ///< its sum fits
    qint64 peakDay = 0; ///< the day on which most is asked above what there is; where none is too much, of each there is
    double peak = 0;    ///< asked then of each there is; 0 on a day when there is none

    bool isOver() const { return excess > 0; }
    /// Asked for each there is; 0 when there is none.
    double share() const { return capacity > 0 ? double(asked) / double(capacity) : 0; }
    bool operator==(const LoadCell &) const = default;
};

enum class LoadUnit { Day, Week, Month, Quarter };

/// Days in a row (weekends and holidays between them included) on which more is asked of a resource than there is.
struct Overbooking
{
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    int days = 0;    ///< working days among them
    int percent = 0; ///< of the worst day: asked of each 100 there are; 0 when there were none
    std::vector<int> sources; ///< the tasks that ask for it then, in the order of the demands, each once

    bool operator==(const Overbooking &) const = default;
};

/// What tasks ask of a resource, a day a cell.
///
/// Tasks on one day are added up by their minutes: two that follow each other in the morning and the afternoon fit,
/// whoever has to do both at once for an hour and nothing for another fits too. A plan is not made to the minute.
class ResourceLoad
{
public:
    ResourceLoad() = default;
    /// `capacity` in percent: 200 is two of a kind, each working by `own`. Known from the first demand to the last.
    ResourceLoad(std::span<const LoadDemand> demands, int capacity, const schedule::WorkCalendar &own);

    bool isEmpty() const { return m_days.empty(); }
    const std::vector<LoadCell> &days() const { return m_days; }
    /// Whole weeks (Monday first), months or quarters from the first to the last day on which something is asked.
    std::vector<LoadCell> cells(LoadUnit unit) const;
    const std::vector<Overbooking> &overbooked() const { return m_overbooked; }
    /// Days on which too much is asked, from one on.
    int overbookedDays(qint64 fromDay = std::numeric_limits<qint64>::min()) const;

private:
    void findOverbooked(std::span<const LoadDemand> demands);

    const schedule::WorkCalendar *m_own = nullptr;
    int m_capacity = 0;
    std::vector<LoadCell> m_days;
    std::vector<Overbooking> m_overbooked;
};

} // namespace axw::poc
