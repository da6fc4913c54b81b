// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/workcalendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace axw::schedule {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::schedule)
};

int lengthOf(const std::vector<Shift> &shifts)
{
    return std::accumulate(shifts.begin(), shifts.end(), 0,
                           [](int sum, const Shift &shift) { return sum + shift.to - shift.from; });
}

bool areInOrder(const std::vector<Shift> &shifts)
{
    int end = 0;
    for (const Shift &shift : shifts) {
        if (shift.from < end || shift.to <= shift.from || shift.to > minutesOfDay)
            return false;
        end = shift.to;
    }
    return true;
}

/// Working minutes of a day that are over at a minute of the day.
int workBeforeMinute(const std::vector<Shift> &shifts, int minute)
{
    int work = 0;
    for (const Shift &shift : shifts)
        work += std::clamp(minute, shift.from, shift.to) - shift.from;
    return work;
}

/// The minute of the day at which working minute `work` (from 0) of the day begins.
int minuteOfWork(const std::vector<Shift> &shifts, qint64 work)
{
    for (const Shift &shift : shifts) {
        if (work < shift.to - shift.from)
            return shift.from + int(work);
        work -= shift.to - shift.from;
    }
    Q_ASSERT(false); // the day count said that this day holds the minute
    return 0;
}

} // namespace

WorkWeek WorkWeek::korean()
{
    WorkWeek week;
    for (size_t day = 0; day < 5; ++day)
        week.days[day] = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    return week;
}

Result<WorkCalendar> WorkCalendar::make(const WorkWeek &week, int firstYear, int lastYear,
                                        const std::vector<DayException> &exceptions)
{
    std::array<int, 7> minutesOf{};
    std::array<int, 7> isWorked{};
    for (size_t day = 0; day < 7; ++day) {
        if (!areInOrder(week.days[day]))
            return fail(Error::Kind::Invalid, Words::tr("The working hours of a day overlap or leave the day."));
        minutesOf[day] = lengthOf(week.days[day]);
        isWorked[day] = minutesOf[day] > 0 ? 1 : 0;
    }
    if (*std::max_element(minutesOf.begin(), minutesOf.end()) == 0)
        return fail(Error::Kind::Invalid, Words::tr("A working week needs at least one working hour."));
    if (lastYear < firstYear)
        return fail(Error::Kind::Invalid, Words::tr("A working calendar must not end before it begins."));

    WorkCalendar calendar;
    calendar.m_firstYear = firstYear;
    calendar.m_lastYear = lastYear;
    calendar.m_week = week;
    calendar.m_minutesPerDay = *std::max_element(minutesOf.begin(), minutesOf.end());
    calendar.m_minutesPerWeek = std::accumulate(minutesOf.begin(), minutesOf.end(), qint64(0));

    const qint64 first = dayNumber(QDate(firstYear, 1, 1));
    const qint64 end = dayNumber(QDate(lastYear + 1, 1, 1));
    std::vector<int> minutes;
    std::vector<int> worked;
    minutes.reserve(size_t(end - first));
    worked.reserve(size_t(end - first));
    for (qint64 day = first; day < end; ++day) {
        minutes.push_back(minutesOf[size_t(weekdayOf(day))]);
        worked.push_back(isWorked[size_t(weekdayOf(day))]);
    }
    for (const DayException &exception : exceptions) {
        const qint64 day = dayNumber(exception.date);
        if (!exception.date.isValid() || day < first || day >= end)
            continue;
        if (!areInOrder(exception.shifts))
            return fail(Error::Kind::Invalid, Words::tr("The working hours of a day overlap or leave the day."),
                        exception.date.toString(Qt::ISODate));
        minutes[size_t(day - first)] = lengthOf(exception.shifts);
        worked[size_t(day - first)] = exception.shifts.empty() ? 0 : 1;
        calendar.m_exceptions.insert_or_assign(day, exception);
    }
    calendar.m_minutes = DayCount(first, minutes, minutesOf);
    calendar.m_days = DayCount(first, worked, isWorked);
    return calendar;
}

const std::vector<Shift> &WorkCalendar::shiftsOf(qint64 day) const
{
    const auto at = m_exceptions.find(day);
    return at == m_exceptions.end() ? m_week.days[size_t(weekdayOf(day))] : at->second.shifts;
}

WorkMinutes WorkCalendar::workBefore(Moment moment) const
{
    const qint64 day = dayOf(moment);
    return m_minutes.before(day) + workBeforeMinute(shiftsOf(day), minuteOfDay(moment));
}

Moment WorkCalendar::startAt(WorkMinutes work) const
{
    const qint64 day = m_minutes.dayHolding(work);
    return day * minutesOfDay + minuteOfWork(shiftsOf(day), work - m_minutes.before(day));
}

Moment WorkCalendar::finishAt(WorkMinutes work) const
{
    return startAt(work - 1) + 1;
}

Moment WorkCalendar::finishOf(Moment start, WorkMinutes work) const
{
    return work == 0 ? start : finishAt(workBefore(start) + work);
}

Moment WorkCalendar::startOf(Moment finish, WorkMinutes work) const
{
    return work == 0 ? finish : startAt(workBefore(finish) - work);
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    return !shiftsOf(dayNumber(date)).empty();
}

QDate WorkCalendar::addWorkingDays(QDate date, int days) const
{
    const qint64 day = dayNumber(date);
    if (days > 0)
        return dateOfDay(m_days.dayHolding(m_days.before(day + 1) + days - 1));
    return dateOfDay(m_days.dayHolding(m_days.before(day) + days));
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    return int(m_days.before(dayNumber(to) + 1) - m_days.before(dayNumber(from) + 1));
}

double WorkCalendar::shareOfDay(Moment moment) const
{
    const std::vector<Shift> &shifts = shiftsOf(dayOf(moment));
    const int minute = minuteOfDay(moment);
    return shifts.empty() ? double(minute) / double(minutesOfDay)
                          : double(workBeforeMinute(shifts, minute)) / double(lengthOf(shifts));
}

Moment WorkCalendar::momentAtShare(QDate date, double share) const
{
    const qint64 day = dayNumber(date);
    const std::vector<Shift> &shifts = shiftsOf(day);
    const double clamped = std::clamp(share, 0.0, 1.0);
    if (shifts.empty())
        return day * minutesOfDay + std::llround(clamped * double(minutesOfDay));
    const auto work = qint64(std::llround(clamped * lengthOf(shifts)));
    if (work >= lengthOf(shifts))
        return day * minutesOfDay + shifts.back().to;
    return day * minutesOfDay + minuteOfWork(shifts, work);
}

LocalizedText WorkCalendar::nameOf(QDate date) const
{
    const auto at = m_exceptions.find(dayNumber(date));
    return at == m_exceptions.end() ? LocalizedText{} : at->second.name;
}

WorkCalendar koreanCalendar(int firstYear, int lastYear, const HolidayRules &rules, const CalendarChanges &changes)
{
    std::vector<DayException> exceptions;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (Holiday &holiday : holidays(year, rules, changes))
            exceptions.push_back({holiday.date, {}, std::move(holiday.name)});
    }
    // A removed day that is a Saturday stays one: it is worked only when somebody gives it hours.
    auto calendar = WorkCalendar::make(WorkWeek::korean(), firstYear, std::max(firstYear, lastYear), exceptions);
    Q_ASSERT(calendar.has_value());
    return std::move(*calendar);
}

} // namespace axw::schedule
