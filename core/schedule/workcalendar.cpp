// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/workcalendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>

namespace axw::schedule {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::schedule)
};

int lengthOf(std::span<const Shift> shifts)
{
    return std::accumulate(shifts.begin(), shifts.end(), 0,
                           [](int sum, const Shift &shift) { return sum + shift.to - shift.from; });
}

bool areInOrder(std::span<const Shift> shifts)
{
    int end = 0;
    for (const Shift &shift : shifts) {
        if (shift.from < end || shift.to <= shift.from || shift.to > minutesOfDay)
            return false;
        end = shift.to;
    }
    return true;
}

bool areInOrder(const WorkWeek &week)
{
    return std::all_of(week.days.begin(), week.days.end(), [](const auto &shifts) { return areInOrder(shifts); });
}

/// What two days' hours share.
std::vector<Shift> sharedHours(std::span<const Shift> one, std::span<const Shift> other)
{
    std::vector<Shift> shared;
    for (const Shift &a : one) {
        for (const Shift &b : other) {
            if (std::max(a.from, b.from) < std::min(a.to, b.to))
                shared.push_back({std::max(a.from, b.from), std::min(a.to, b.to)});
        }
    }
    return shared;
}

} // namespace

WorkWeek WorkWeek::korean()
{
    WorkWeek week;
    for (size_t day = 0; day < 5; ++day)
        week.days[day] = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    return week;
}

WorkWeek WorkWeek::roundTheClock()
{
    WorkWeek week;
    week.days.fill({{0, int(minutesOfDay)}});
    return week;
}

Result<WorkCalendar> WorkCalendar::make(const WorkWeek &week, int firstYear, int lastYear,
                                        const std::vector<DayException> &exceptions)
{
    return make(WorkingHours{week, {}, {}, exceptions}, firstYear, lastYear);
}

Result<WorkCalendar> WorkCalendar::make(const WorkingHours &hours, int firstYear, int lastYear)
{
    const auto wrongHours = [](QDate date) {
        return fail(Error::Kind::Invalid, Words::tr("The working hours of a day overlap or leave the day."),
                    date.isValid() ? date.toString(Qt::ISODate) : QString());
    };
    if (!areInOrder(hours.week))
        return wrongHours({});
    if (lastYear < firstYear)
        return fail(Error::Kind::Invalid, Words::tr("A working calendar must not end before it begins."));

    WorkCalendar calendar;
    calendar.m_firstYear = firstYear;
    calendar.m_lastYear = lastYear;
    for (const auto &shifts : hours.week.days)
        calendar.m_patterns.push_back(calendar.add(shifts));
    const QDate firstDate(firstYear, 1, 1);
    const QDate lastDate(lastYear, 12, 31);
    const qint64 first = dayNumber(firstDate);
    const auto size = size_t(dayNumber(lastDate) - first + 1);
    calendar.m_patternOfDay.reserve(size);
    for (size_t i = 0; i < size; ++i)
        calendar.m_patternOfDay.push_back(quint16(weekdayOf(first + qint64(i))));

    const auto set = [&](qint64 day, size_t pattern) { calendar.m_patternOfDay[size_t(day - first)] = quint16(pattern); };
    std::map<std::vector<Shift>, size_t> kinds;
    for (size_t weekday = 0; weekday < 7; ++weekday)
        kinds.emplace(hours.week.days[weekday], weekday);
    const auto kindOf = [&](const std::vector<Shift> &shifts) {
        const auto [known, isNew] = kinds.emplace(shifts, calendar.m_patterns.size());
        if (isNew)
            calendar.m_patterns.push_back(calendar.add(shifts));
        return known->second;
    };
    for (const DatedWeek &dated : hours.weeks) {
        if (!areInOrder(dated.week))
            return wrongHours(dated.from);
        if (!dated.from.isValid() || !dated.until.isValid())
            continue;
        std::array<size_t, 7> patterns{};
        for (size_t weekday = 0; weekday < 7; ++weekday)
            patterns[weekday] = kindOf(dated.week.days[weekday]);
        for (QDate date = std::max(dated.from, firstDate); date <= std::min(dated.until, lastDate); date = date.addDays(1))
            set(dayNumber(date), patterns[size_t(date.dayOfWeek() - 1)]);
    }
    for (const RecurringException &exception : hours.recurring) {
        if (!areInOrder(exception.shifts))
            return wrongHours(exception.dates.from);
        const size_t kind = kindOf(exception.shifts);
        for (const QDate date : datesOf(exception.dates, firstDate, lastDate)) {
            set(dayNumber(date), kind);
            calendar.m_names.insert(dayNumber(date), exception.name);
        }
    }
    for (const DayException &exception : hours.days) {
        if (!exception.date.isValid() || exception.date < firstDate || exception.date > lastDate)
            continue;
        if (!areInOrder(exception.shifts))
            return wrongHours(exception.date);
        set(dayNumber(exception.date), kindOf(exception.shifts));
        calendar.m_names.insert(dayNumber(exception.date), exception.name);
    }
    return std::move(calendar).counted(first);
}

WorkCalendar WorkCalendar::roundTheClock()
{
    auto calendar = make(WorkWeek::roundTheClock(), 1970, 1970);
    Q_ASSERT(calendar.has_value());
    return std::move(*calendar);
}

Result<WorkCalendar> WorkCalendar::common(const std::vector<const WorkCalendar *> &calendars)
{
    WorkCalendar shared = *calendars.front();
    for (size_t i = 1; i < calendars.size(); ++i) {
        AXW_TRY_ASSIGN(both, sharedBy(shared, *calendars[i]));
        shared = std::move(both);
    }
    return shared;
}

Result<WorkCalendar> WorkCalendar::sharedBy(const WorkCalendar &one, const WorkCalendar &other)
{
    WorkCalendar shared;
    shared.m_firstYear = std::min(one.m_firstYear, other.m_firstYear);
    shared.m_lastYear = std::max(one.m_lastYear, other.m_lastYear);
    for (size_t weekday = 0; weekday < 7; ++weekday)
        shared.m_patterns.push_back(
            shared.add(sharedHours(one.shiftsOn(one.m_patterns[weekday]), other.shiftsOn(other.m_patterns[weekday]))));

    // Few kinds of days meet few others: what two of them share is worked out once.
    const qint64 first = dayNumber(QDate(shared.m_firstYear, 1, 1));
    const qint64 end = dayNumber(QDate(shared.m_lastYear + 1, 1, 1));
    shared.m_patternOfDay.resize(size_t(end - first));
    std::unordered_map<size_t, size_t> known;
    size_t last = 0; // the pair met on the day before
    size_t lastKind = 0;
    known.emplace(0, 0);
    for (size_t weekday = 1; weekday < 7; ++weekday)
        known.emplace(weekday * other.m_patterns.size() + weekday, weekday);
    for (qint64 day = first; day < end; ++day) {
        const size_t kind = one.kindOf(day);
        const size_t otherKind = other.kindOf(day);
        if (const size_t pair = kind * other.m_patterns.size() + otherKind; pair != last) {
            const auto [at, isNew] = known.emplace(pair, shared.m_patterns.size());
            if (isNew)
                shared.m_patterns.push_back(shared.add(
                    sharedHours(one.shiftsOn(one.m_patterns[kind]), other.shiftsOn(other.m_patterns[otherKind]))));
            last = pair;
            lastKind = at->second;
        }
        shared.m_patternOfDay[size_t(day - first)] = quint16(lastKind);
    }
    shared.m_names = one.m_names;
    for (auto name = other.m_names.cbegin(); name != other.m_names.cend(); ++name) {
        if (!shared.m_names.contains(name.key()))
            shared.m_names.insert(name.key(), name.value());
    }
    return std::move(shared).counted(first);
}

/// With its tables, from the kinds of its days.
Result<WorkCalendar> WorkCalendar::counted(qint64 firstDay) &&
{
    std::vector<int> minutesOfKind;
    for (const Pattern &pattern : m_patterns)
        minutesOfKind.push_back(lengthOf(shiftsOn(pattern)));
    const std::span minutesOf(minutesOfKind.begin(), 7);
    m_minutesPerDay = *std::max_element(minutesOf.begin(), minutesOf.end());
    m_minutesPerWeek = std::accumulate(minutesOf.begin(), minutesOf.end(), qint64(0));
    if (m_minutesPerDay == 0)
        return fail(Error::Kind::Invalid, Words::tr("A working week needs at least one working hour."));
    if (m_patterns.size() > std::numeric_limits<quint16>::max())
        return fail(Error::Kind::Invalid, Words::tr("A working calendar has too many different days."));
    m_minutes = DayCount(firstDay, m_patternOfDay, minutesOfKind);
    return std::move(*this);
}

WorkCalendar::Pattern WorkCalendar::add(const std::vector<Shift> &shifts)
{
    const Pattern pattern{int(m_shifts.size()), int(shifts.size())};
    m_shifts.insert(m_shifts.end(), shifts.begin(), shifts.end());
    return pattern;
}

Moment WorkCalendar::finishOf(Moment start, WorkMinutes work) const
{
    return work == 0 ? start : finishAt(workBefore(start) + work);
}

Moment WorkCalendar::startOf(Moment finish, WorkMinutes work) const
{
    return work == 0 ? finish : startAt(workBefore(finish) - work);
}

Moment WorkCalendar::snapped(Moment moment) const
{
    const WorkMinutes work = workBefore(moment);
    const Moment start = startAt(work);
    return moment == start || moment != finishAt(work) ? start : moment;
}

Moment WorkCalendar::snappedBack(Moment moment) const
{
    const WorkMinutes work = workBefore(moment);
    return moment == startAt(work) ? moment : finishAt(work);
}

WorkMinutes WorkCalendar::lastStart(Moment moment) const
{
    const WorkMinutes work = workBefore(moment);
    return startAt(work) == moment ? work : work - 1;
}

QDate WorkCalendar::addWorkingDays(QDate date, int days) const
{
    const qint64 day = dayNumber(date);
    if (days > 0)
        return dateOfDay(m_minutes.workedDay(m_minutes.workedBefore(day + 1) + days - 1));
    return dateOfDay(m_minutes.workedDay(m_minutes.workedBefore(day) + days));
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    return int(m_minutes.workedBefore(dayNumber(to) + 1) - m_minutes.workedBefore(dayNumber(from) + 1));
}

double WorkCalendar::shareOfDay(Moment moment) const
{
    const Pattern &pattern = patternOf(dayOf(moment));
    const int minute = minuteOfDay(moment);
    return pattern.count == 0 ? double(minute) / double(minutesOfDay)
                              : double(workWithin(pattern, minute)) / double(lengthOf(shiftsOn(pattern)));
}

Moment WorkCalendar::momentAtShare(QDate date, double share) const
{
    const qint64 day = dayNumber(date);
    const auto shifts = shiftsOn(patternOf(day));
    const double clamped = std::clamp(share, 0.0, 1.0);
    if (shifts.empty())
        return day * minutesOfDay + std::llround(clamped * double(minutesOfDay));
    const auto work = qint64(std::llround(clamped * lengthOf(shifts)));
    if (work >= lengthOf(shifts))
        return day * minutesOfDay + shifts.back().to;
    return startAt(m_minutes.before(day) + work);
}

Moment WorkCalendar::eveningOf(QDate date) const
{
    const qint64 day = dayNumber(date);
    const auto shifts = shiftsOn(patternOf(day));
    return day * minutesOfDay + (shifts.empty() ? minutesOfDay - 1 : shifts.back().to);
}

LocalizedText WorkCalendar::nameOf(QDate date) const
{
    return m_names.value(dayNumber(date));
}

std::vector<QDate> WorkCalendar::namedFreeDays(QDate from, QDate to) const
{
    std::vector<QDate> found;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        if (!isWorkingDay(date) && nameOf(date) != LocalizedText{})
            found.push_back(date);
    }
    return found;
}

WorkingHours koreanHours(int firstYear, int lastYear, const HolidayRules &rules, const CalendarChanges &changes)
{
    WorkingHours hours{WorkWeek::korean(), {}, {}, {}};
    for (int year = firstYear; year <= lastYear; ++year) {
        for (Holiday &holiday : holidays(year, rules, changes))
            hours.days.push_back({holiday.date, {}, std::move(holiday.name)});
    }
    // A removed day that is a Saturday stays one: it is worked only when somebody gives it hours.
    return hours;
}

WorkCalendar koreanCalendar(int firstYear, int lastYear, const HolidayRules &rules, const CalendarChanges &changes)
{
    auto calendar = WorkCalendar::make(koreanHours(firstYear, lastYear, rules, changes), firstYear, std::max(firstYear, lastYear));
    Q_ASSERT(calendar.has_value());
    return std::move(*calendar);
}

} // namespace axw::schedule
