// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/recurrence.h"

#include <QDate>

#include <array>
#include <compare>
#include <vector>

namespace axw::schedule {

/// Working time within a day, in minutes of the day.
struct Shift
{
    int from = 0;
    int to = 0;

    auto operator<=>(const Shift &) const = default;
};

/// The working time of a plain week, Monday first.
struct WorkWeek
{
    std::array<std::vector<Shift>, 7> days;

    /// Monday to Friday, 09:00–12:00 and 13:00–18:00.
    static WorkWeek korean();
    /// Every minute of every day: what elapsed time is measured with.
    static WorkWeek roundTheClock();
    bool operator==(const WorkWeek &) const = default;
};

/// A date that is not worked like its weekday; without shifts it is free.
struct DayException
{
    QDate date;
    std::vector<Shift> shifts;
    LocalizedText name;

    bool operator==(const DayException &) const = default;
};

/// Dates that come back and are not worked like their weekdays: the first Monday of every month, say.
struct RecurringException
{
    Recurrence dates;
    std::vector<Shift> shifts;
    LocalizedText name;

    bool operator==(const RecurringException &) const = default;
};

/// Weeks of some time that have hours of their own: a summer schedule.
struct DatedWeek
{
    QDate from;
    QDate until; ///< included
    WorkWeek week;

    bool operator==(const DatedWeek &) const = default;
};

/// All that says when work goes on. A single date says more than a recurring one, that more than a dated week, and
/// that more than the plain week; of two of a kind the one that stands last in its list holds.
struct WorkingHours
{
    WorkWeek week;
    std::vector<DatedWeek> weeks;
    std::vector<RecurringException> recurring;
    std::vector<DayException> days;

    bool operator==(const WorkingHours &) const = default;
};

} // namespace axw::schedule
