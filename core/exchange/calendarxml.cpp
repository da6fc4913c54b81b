// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Recurrence;
using schedule::RecurringException;
using schedule::Shift;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

/// The hours of an element that has <DayWorking> and <WorkingTimes>.
struct Hours
{
    std::optional<bool> works;
    std::vector<Shift> shifts;

    /// What they say of a day: nothing of one that is worked at hours which are not named.
    std::optional<std::vector<Shift>> said() const
    {
        if (!works.value_or(true))
            return std::vector<Shift>{};
        return shifts.empty() ? std::nullopt : std::optional(shifts);
    }
};

struct Period
{
    QDate from;
    QDate until;
};

Period readPeriod(XmlWalk &walk)
{
    Period period;
    walk.eachChild([&](QStringView name) {
        if (name == u"FromDate")
            period.from = walk.date().value_or(QDate());
        else if (name == u"ToDate")
            period.until = walk.date().value_or(QDate());
    });
    return period;
}

std::vector<Shift> readShifts(XmlWalk &walk)
{
    std::vector<Shift> shifts;
    walk.eachChild([&](QStringView name) {
        if (name != u"WorkingTime")
            return;
        const int line = walk.line();
        std::optional<int> from;
        std::optional<int> to;
        walk.eachChild([&](QStringView part) {
            if (part == u"FromTime")
                from = walk.minute();
            else if (part == u"ToTime")
                to = walk.minute();
        });
        if (!from || !to || walk.isRefused())
            return;
        if (*to == 0)
            to = int(schedule::minutesOfDay); // midnight
        if (*to < *from)
            walk.refuse(line, Words::tr("A working time ends before it begins; one over midnight stands on two days."));
        else if (*to > *from)
            shifts.push_back({*from, *to});
    });
    std::sort(shifts.begin(), shifts.end());
    return shifts;
}

/// Reads the part of a day or an exception that says when work goes on. False: it was another part.
bool readHours(XmlWalk &walk, QStringView name, Hours &hours)
{
    if (name == u"DayWorking")
        hours.works = walk.truth();
    else if (name == u"WorkingTimes")
        hours.shifts = readShifts(walk);
    else
        return false;
    return true;
}

/// Monday is 0; the file's Sunday is 1.
constexpr size_t weekdayOfType(int dayType)
{
    return size_t((dayType + 5) % 7);
}

/// A daily exception for every day from one to another.
RecurringException plainException(const Period &period, std::vector<Shift> shifts, const QString &name)
{
    RecurringException one;
    one.dates.from = period.from;
    one.dates.until = period.until;
    one.shifts = std::move(shifts);
    one.name = {name, name};
    return one;
}

/// Reads <WeekDays>; the exceptions of the old place among them go to `old`.
void readWeek(XmlWalk &walk, schedule::OwnWeek &week, std::vector<RecurringException> &old)
{
    walk.eachChild([&](QStringView name) {
        if (name != u"WeekDay")
            return;
        int type = -1;
        Hours hours;
        Period period;
        walk.eachChild([&](QStringView part) {
            if (part == u"DayType")
                type = walk.number(0, 7).value_or(-1);
            else if (part == u"TimePeriod")
                period = readPeriod(walk);
            else
                readHours(walk, part, hours);
        });
        if (type > 0)
            week[weekdayOfType(type)] = hours.said();
        else if (type == 0 && period.from.isValid() && period.until.isValid())
            old.push_back(plainException(period, hours.said().value_or(std::vector<Shift>{}), {}));
    });
}

void readWeeks(XmlWalk &walk, FileCalendar &calendar)
{
    walk.eachChild([&](QStringView name) {
        if (name != u"WorkWeek")
            return;
        FileCalendar::Dated dated;
        std::vector<RecurringException> none;
        walk.eachChild([&](QStringView part) {
            if (part == u"TimePeriod") {
                const Period period = readPeriod(walk);
                dated.from = period.from;
                dated.until = period.until;
            } else if (part == u"WeekDays") {
                readWeek(walk, dated.week, none);
            }
        });
        if (dated.from.isValid() && dated.until.isValid())
            calendar.weeks.push_back(std::move(dated));
    });
}

/// What an exception says of when it comes back, as the file has it.
struct Recurring
{
    int type = 1;
    int period = 1;
    int daysOfWeek = 0; ///< bits, Sunday first
    int item = 0;
    int position = 0;
    int month = 0; ///< January is 0
    int monthDay = 1;
    bool byOccurrences = false;
    int occurrences = 0;

    /// Nothing for a kind that is not known.
    std::optional<Recurrence> dates(const Period &period) const;
};

/// The file counts: a day, a weekday, a day of the weekend, Sunday … Saturday.
Recurrence::Item itemOf(int item)
{
    using Item = Recurrence::Item;
    switch (item) {
    case 0: return Item::Day;
    case 1: return Item::Weekday;
    case 2: return Item::WeekendDay;
    case 3: return Item::Sunday;
    default: return Item(item - 4);
    }
}

std::optional<Recurrence> Recurring::dates(const Period &within) const
{
    using Pattern = Recurrence::Pattern;
    Recurrence r;
    r.from = within.from;
    r.until = within.until;
    r.occurrences = byOccurrences ? occurrences : 0;
    r.every = std::max(1, period);
    r.item = itemOf(item);
    r.position = position + 1;
    r.month = month + 1;
    r.day = monthDay;
    switch (type) {
    case 1:
    case 7: r.pattern = Pattern::Daily; break;
    case 2: r.pattern = Pattern::YearlyByDay; break;
    case 3: r.pattern = Pattern::YearlyByPosition; break;
    case 4: r.pattern = Pattern::MonthlyByDay; break;
    case 5: r.pattern = Pattern::MonthlyByPosition; break;
    case 6:
        r.pattern = Pattern::Weekly;
        for (int day = 0; day < 7; ++day)
            r.weekdays[weekdayOfType(day + 1)] = ((daysOfWeek >> day) & 1) != 0;
        break;
    default: return {};
    }
    return r;
}

void readExceptions(XmlWalk &walk, FileCalendar &calendar, QStringList &remarks)
{
    walk.eachChild([&](QStringView element) {
        if (element != u"Exception")
            return;
        const int line = walk.line();
        Recurring recurring;
        Hours hours;
        Period period;
        QString name;
        const auto take = [&walk](int &into, int least, int most) { into = walk.number(least, most).value_or(into); };
        walk.eachChild([&](QStringView part) {
            if (part == u"TimePeriod")
                period = readPeriod(walk);
            else if (part == u"Name")
                name = walk.text();
            else if (part == u"Type")
                take(recurring.type, 0, 99);
            else if (part == u"Period")
                take(recurring.period, 0, 9999);
            else if (part == u"EnteredByOccurrences")
                recurring.byOccurrences = walk.truth().value_or(false);
            else if (part == u"Occurrences")
                take(recurring.occurrences, 0, 99'999);
            else if (part == u"DaysOfWeek")
                take(recurring.daysOfWeek, 0, 127);
            else if (part == u"MonthItem")
                take(recurring.item, 0, 9);
            else if (part == u"MonthPosition")
                take(recurring.position, 0, 4);
            else if (part == u"Month")
                take(recurring.month, 0, 11);
            else if (part == u"MonthDay")
                take(recurring.monthDay, 0, 31);
            else
                readHours(walk, part, hours);
        });
        if (walk.isRefused())
            return;
        const auto leaveOut = [&](const QString &why) {
            remarks += Words::tr("Line %1: the exception “%2” of a calendar is left out: %3").arg(line).arg(name, why);
        };
        const auto dates = recurring.dates(period);
        if (!dates)
            return leaveOut(Words::tr("its type %1 is not known; right would be 1 to 7.").arg(recurring.type));
        if (!period.from.isValid() || (!period.until.isValid() && dates->occurrences == 0))
            return leaveOut(Words::tr("it does not say from when to when it holds."));
        const auto shifts = hours.said();
        if (!shifts && hours.works)
            return leaveOut(Words::tr("it is worked, and does not say when."));
        calendar.exceptions.push_back({*dates, shifts.value_or(std::vector<Shift>{}), {name, name}});
    });
}

} // namespace

FileCalendar readCalendar(XmlWalk &walk, QStringList &remarks)
{
    FileCalendar calendar;
    calendar.line = walk.line();
    std::optional<int> uid;
    std::vector<RecurringException> old;
    bool hasExceptions = false;
    walk.eachChild([&](QStringView name) {
        if (name == u"UID") {
            uid = walk.number(-1, std::numeric_limits<int>::max());
        } else if (name == u"Name") {
            calendar.name = walk.text();
        } else if (name == u"BaseCalendarUID") {
            const int base = walk.number(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()).value_or(-1);
            calendar.base = base > 0 ? std::optional(base) : std::nullopt;
        } else if (name == u"WeekDays") {
            readWeek(walk, calendar.week, old);
        } else if (name == u"Exceptions") {
            readExceptions(walk, calendar, remarks);
            hasExceptions = true;
        } else if (name == u"WorkWeeks") {
            readWeeks(walk, calendar);
        }
    });
    if (!uid)
        walk.refuse(calendar.line, Words::tr("A calendar has no <UID>, by which tasks could name it."));
    calendar.uid = uid.value_or(-1);
    if (!hasExceptions || calendar.exceptions.empty())
        calendar.exceptions = std::move(old);
    return calendar;
}

} // namespace axw::exchange
