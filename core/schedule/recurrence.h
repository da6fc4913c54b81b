// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
#include <vector>

namespace axw::schedule {

/// Dates that come back, by the patterns that calendars of MS Project know.
struct Recurrence
{
    enum class Pattern {
        Daily,             ///< every so many days
        Weekly,            ///< on some weekdays of every so many weeks; weeks begin on Monday
        MonthlyByDay,      ///< on a day of every so many months
        MonthlyByPosition, ///< on the n-th of something of every so many months
        YearlyByDay,       ///< on a date of every year
        YearlyByPosition,  ///< on the n-th of something of one month of every year
    };
    enum class Item { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Day, Weekday, WeekendDay };

    Pattern pattern = Pattern::Daily;
    QDate from;              ///< the first date it may fall on
    QDate until;             ///< the last one; invalid: never ends, unless `occurrences` says so
    int occurrences = 0;     ///< ends after so many; 0: as `until` says
    int every = 1;           ///< days, weeks or months from one to the next
    std::array<bool, 7> weekdays{}; ///< Weekly; Monday first
    int month = 1;           ///< yearly patterns
    int day = 1;             ///< by day; a shorter month has it on its last day
    int position = 1;        ///< by position: 1 … 4, or 5 for the last
    Item item = Item::Day;   ///< by position

    bool operator==(const Recurrence &) const = default;
};

/// Its dates within [first, last], in order. Nothing for a pattern that makes no sense (a thirteenth month).
std::vector<QDate> datesOf(const Recurrence &recurrence, QDate first, QDate last);

} // namespace axw::schedule
