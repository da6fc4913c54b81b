// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schedule/daycount.h"
#include "core/schedule/holidays.h"
#include "core/schedule/moment.h"
#include "core/schedule/workinghours.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace axw::schedule {

/// Working time. All working minutes stand in one line, numbered from the first day of the table, so that adding and
/// subtracting working time is adding and subtracting numbers. A place on that line is two moments: where minute n
/// begins (`startAt`, Monday 09:00) and where minute n - 1 ends (`finishAt`, Friday 18:00).
///
/// Exceptions are known within the table of years; outside it the plain week goes on.
class WorkCalendar
{
public:
    /// Refuses a week without working time, shifts that overlap or leave the day, and years out of order.
    static Result<WorkCalendar> make(const WorkingHours &hours, int firstYear, int lastYear);
    static Result<WorkCalendar> make(const WorkWeek &week, int firstYear, int lastYear,
                                     const std::vector<DayException> &exceptions = {});
    /// Every minute of every day.
    static WorkCalendar roundTheClock();
    /// The time at which all of these calendars work; refused when their plain weeks share none. At least one.
    static Result<WorkCalendar> common(const std::vector<const WorkCalendar *> &calendars);

    /// How many working minutes lie between the table's beginning and this moment.
    WorkMinutes workBefore(Moment moment) const
    {
        const qint64 day = dayOf(moment);
        return m_minutes.before(day) + workWithin(patternOf(day), int(moment - day * minutesOfDay));
    }
    Moment startAt(WorkMinutes work) const
    {
        const auto [day, workBeforeDay, kind] = m_minutes.dayHolding(work);
        const auto rest = int(work - workBeforeDay);
        const Pattern &pattern = m_patterns[kind];
        const Shift *shift = m_shifts.data() + pattern.first;
        // Over every shift, without asking which one it is: a wrong guess of the processor costs more than a sum.
        int minute = shift->from + rest;
        int before = 0;
        for (const Shift *last = shift + pattern.count - 1; shift < last; ++shift) {
            before += shift->to - shift->from;
            minute += (shift[1].from - shift->to) & -int(rest >= before);
        }
        return day * minutesOfDay + minute;
    }
    Moment finishAt(WorkMinutes work) const { return startAt(work - 1) + 1; }

    /// The first moment at or after this one at which work begins or goes on.
    Moment nextStart(Moment moment) const { return startAt(workBefore(moment)); }
    /// Where work that begins at `start` (or as soon as work goes on after it) and takes this long ends.
    /// No work ends where it begins, at the moment given.
    Moment finishOf(Moment start, WorkMinutes work) const;
    /// Where work of this length must begin to end at `finish`.
    Moment startOf(Moment finish, WorkMinutes work) const;
    /// Working minutes from one moment to another; negative when `to` is earlier.
    WorkMinutes between(Moment from, Moment to) const { return workBefore(to) - workBefore(from); }

    /// The moment itself where work begins, goes on or ends at it, else the next at which work begins.
    Moment snapped(Moment moment) const;
    /// The moment itself where work begins, goes on or ends at it, else the last at which work ended.
    Moment snappedBack(Moment moment) const;
    /// The last working minute that begins no later than this moment, by its number.
    WorkMinutes lastStart(Moment moment) const;

    bool isWorkingDay(QDate date) const { return patternOf(dayNumber(date)).count > 0; }
    /// The n-th working day after a date (before it, when negative). 0: the date, or the next working day.
    QDate addWorkingDays(QDate date, int days) const;
    /// The working days after `from` up to and with `to`; negative when `to` is earlier.
    int workingDaysBetween(QDate from, QDate to) const;

    /// The share of the day's working time that is over at this moment, 0 … 1; of the 24 hours on a free day.
    double shareOfDay(Moment moment) const;
    /// The moment at which that share of the day's working time is over.
    Moment momentAtShare(QDate date, double share) const;
    /// When the working time of a date is over; on a free day its last minute, so that it is that date and no other.
    Moment eveningOf(QDate date) const;
    /// The working time of a date, in order; none on a free day.
    std::span<const Shift> shiftsOf(QDate date) const { return shiftsOn(patternOf(dayNumber(date))); }

    /// Why a date is not worked like its weekday; empty otherwise.
    LocalizedText nameOf(QDate date) const;
    /// The free days with a name from one date up to and with another: what work had to go round.
    std::vector<QDate> namedFreeDays(QDate from, QDate to) const;

    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    /// Of the longest day of the plain week: what '1d' means.
    WorkMinutes minutesPerDay() const { return m_minutesPerDay; }
    /// What '1w' means.
    WorkMinutes minutesPerWeek() const { return m_minutesPerWeek; }

private:
    /// The hours of a day: [first, first + count) of all shifts.
    struct Pattern
    {
        int first = 0;
        int count = 0;
    };

    static Result<WorkCalendar> sharedBy(const WorkCalendar &one, const WorkCalendar &other);
    Result<WorkCalendar> counted(qint64 firstDay) &&;
    Pattern add(const std::vector<Shift> &shifts);
    size_t kindOf(qint64 day) const
    {
        const auto index = size_t(day - m_minutes.firstDay()); // a day before the table becomes a very large one
        return index < m_patternOfDay.size() ? m_patternOfDay[index] : size_t(weekdayOf(day));
    }
    const Pattern &patternOf(qint64 day) const { return m_patterns[kindOf(day)]; }
    std::span<const Shift> shiftsOn(const Pattern &pattern) const
    {
        return {m_shifts.data() + pattern.first, size_t(pattern.count)};
    }
    int workWithin(const Pattern &pattern, int minute) const
    {
        int work = 0;
        for (const Shift &shift : shiftsOn(pattern))
            work += std::clamp(minute - shift.from, 0, shift.to - shift.from);
        return work;
    }

    int m_firstYear = 0;
    int m_lastYear = 0;
    WorkMinutes m_minutesPerDay = 0;
    WorkMinutes m_minutesPerWeek = 0;
    std::vector<Shift> m_shifts;
    std::vector<Pattern> m_patterns;       ///< the first seven are those of the plain week
    std::vector<quint16> m_patternOfDay;   ///< by day of the table
    QHash<qint64, LocalizedText> m_names; ///< by day number; shared with the calendars it is made of
    DayCount m_minutes;
};

/// When Korea works in some years: the plain week without the holidays.
WorkingHours koreanHours(int firstYear, int lastYear, const HolidayRules &rules = holidayRules(),
                         const CalendarChanges &changes = {});

/// The Korean working calendar of some years: the plain week without the holidays.
/// Some 0.1 ms a year, so keep it rather than ask for it anew.
WorkCalendar koreanCalendar(int firstYear, int lastYear, const HolidayRules &rules = holidayRules(),
                            const CalendarChanges &changes = {});

} // namespace axw::schedule
