// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workinghours.h"

#include <limits>
#include <optional>

namespace axw::schedule {

/// The hours of a week as far as they differ, Monday first; a day that says nothing goes by the hours below.
using OwnWeek = std::array<std::optional<std::vector<Shift>>, 7>;

/// What somebody's working hours change in those they are derived from.
struct OwnHours
{
    /// Weeks of some time with hours of their own.
    struct Dated
    {
        QDate from;
        QDate until; ///< included
        OwnWeek week;

        bool operator==(const Dated &) const = default;
    };

    OwnWeek week;
    std::vector<Dated> weeks;
    std::vector<RecurringException> exceptions; ///< a single date is daily, from it until it

    bool saysNothing() const;
    bool operator==(const OwnHours &) const = default;
};

/// A week with what differs laid over it.
WorkWeek overlaid(const WorkWeek &below, const OwnWeek &own);

/// What an exception of one date, or of some dates in a row, looks like.
RecurringException exceptionOn(QDate from, QDate until, std::vector<Shift> shifts, LocalizedText name = {});

/// The hours below with what differs. Its own weekdays say more than inherited weeks of some time; exceptions say more
/// than both, its own more than inherited ones, and a plain date more than one that comes back. Exceptions are worked
/// out from `first` to `last`; when they fall on more days than `most`, no further, which the number of days tells.
WorkingHours derived(const WorkingHours &below, const OwnHours &own, QDate first, QDate last,
                     size_t most = std::numeric_limits<size_t>::max());

} // namespace axw::schedule
