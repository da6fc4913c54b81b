// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schedule/daycount.h"
#include "core/schedule/holidays.h"
#include "core/schedule/moment.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace axw::schedule {

/// Working time within a day, in minutes of the day.
struct Shift
{
    int from = 0;
    int to = 0;

    bool operator==(const Shift &) const = default;
};

/// The working time of a plain week, Monday first.
struct WorkWeek
{
    std::array<std::vector<Shift>, 7> days;

    /// Monday to Friday, 09:00–12:00 and 13:00–18:00.
    static WorkWeek korean();
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

/// Working time. All working minutes stand in one line, numbered from the first day of the table, so that adding and
/// subtracting working time is adding and subtracting numbers. A place on that line is two moments: where minute n
/// begins (`startAt`, Monday 09:00) and where minute n - 1 ends (`finishAt`, Friday 18:00).
///
/// Exceptions are known within the table of years; outside it the plain week goes on.
class WorkCalendar
{
public:
    /// Refuses a week without working time, shifts that overlap or leave the day, and years out of order.
    static Result<WorkCalendar> make(const WorkWeek &week, int firstYear, int lastYear,
                                     const std::vector<DayException> &exceptions = {});

    /// How many working minutes lie between the table's beginning and this moment.
    WorkMinutes workBefore(Moment moment) const;
    Moment startAt(WorkMinutes work) const;
    Moment finishAt(WorkMinutes work) const;

    /// The first moment at or after this one at which work begins or goes on.
    Moment nextStart(Moment moment) const { return startAt(workBefore(moment)); }
    /// Where work that begins at `start` (or as soon as work goes on after it) and takes this long ends.
    /// No work ends where it begins, at the moment given.
    Moment finishOf(Moment start, WorkMinutes work) const;
    /// Where work of this length must begin to end at `finish`.
    Moment startOf(Moment finish, WorkMinutes work) const;
    /// Working minutes from one moment to another; negative when `to` is earlier.
    WorkMinutes between(Moment from, Moment to) const { return workBefore(to) - workBefore(from); }

    bool isWorkingDay(QDate date) const;
    /// The n-th working day after a date (before it, when negative). 0: the date, or the next working day.
    QDate addWorkingDays(QDate date, int days) const;
    /// The working days after `from` up to and with `to`; negative when `to` is earlier.
    int workingDaysBetween(QDate from, QDate to) const;

    /// The share of the day's working time that is over at this moment, 0 … 1; of the 24 hours on a free day.
    double shareOfDay(Moment moment) const;
    /// The moment at which that share of the day's working time is over.
    Moment momentAtShare(QDate date, double share) const;

    /// Why a date is not worked like its weekday; empty otherwise.
    LocalizedText nameOf(QDate date) const;

    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    /// Of the longest day of the plain week: what '1d' means.
    WorkMinutes minutesPerDay() const { return m_minutesPerDay; }
    /// What '1w' means.
    WorkMinutes minutesPerWeek() const { return m_minutesPerWeek; }

private:
    const std::vector<Shift> &shiftsOf(qint64 day) const;

    int m_firstYear = 0;
    int m_lastYear = 0;
    WorkMinutes m_minutesPerDay = 0;
    WorkMinutes m_minutesPerWeek = 0;
    WorkWeek m_week;
    std::unordered_map<qint64, DayException> m_exceptions; ///< by day number
    DayCount m_minutes;
    DayCount m_days;
};

/// The Korean working calendar of some years: the plain week without the holidays.
/// Some 0.1 ms a year, so keep it rather than ask for it anew.
WorkCalendar koreanCalendar(int firstYear, int lastYear, const HolidayRules &rules = holidayRules(),
                            const CalendarChanges &changes = {});

} // namespace axw::schedule
