// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timescale.h"

#include "core/schedule/workcalendar.h"

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;
using schedule::dateOfDay;
using schedule::dayNumber;

namespace {

const QStringList &monthNames()
{
    static const QStringList names{u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
                                   u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    return names;
}

QString shortMonth(int month, Language language)
{
    return language == Language::Korean ? u"%1월"_s.arg(month) : monthNames().at(month - 1).left(3);
}

QString monthText(QDate first, bool withYear, Language language)
{
    if (language == Language::Korean)
        return withYear ? u"%1년 %2월"_s.arg(first.year()).arg(first.month()) : u"%1월"_s.arg(first.month());
    const QString &month = monthNames().at(first.month() - 1);
    return withYear ? u"%1 %2"_s.arg(month).arg(first.year()) : month;
}

QDate firstOfMonth(QDate date)
{
    return {date.year(), date.month(), 1};
}

QDate firstOfQuarter(QDate date)
{
    return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
}

/// Cells that begin at `first` and step by `step` until `toDay`.
template<class Step, class Text>
std::vector<TimeCell> cells(QDate first, double toDay, Step step, Text text)
{
    std::vector<TimeCell> found;
    for (QDate at = first; double(dayNumber(at)) < toDay;) {
        const QDate next = step(at);
        found.push_back({dayNumber(at), dayNumber(next), text(at)});
        at = next;
    }
    return found;
}

} // namespace

double TimeScale::xOf(schedule::Moment moment, const schedule::WorkCalendar &calendar) const
{
    return xOfDay(double(schedule::dayOf(moment)) + calendar.shareOfDay(moment));
}

schedule::Moment TimeScale::momentAt(double x, const schedule::WorkCalendar &calendar) const
{
    const double day = dayAt(x);
    const double whole = std::floor(day);
    return calendar.momentAtShare(dateOfDay(qint64(whole)), day - whole);
}

TimeUnit TimeScale::unit() const
{
    const double plain = pxPerDay / pxPerDayAtOne;
    if (plain >= 18)
        return TimeUnit::Day;
    if (plain >= 4)
        return TimeUnit::Week;
    return plain >= 1.1 ? TimeUnit::Month : TimeUnit::Quarter;
}

double pxPerDayOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return 32;
    case TimeUnit::Week:
        return 7.6;
    case TimeUnit::Month:
        return 2.4;
    case TimeUnit::Quarter:
        return 0.8;
    }
    Q_UNREACHABLE();
}

std::vector<TimeCell> lowerCells(TimeUnit unit, double fromDay, double toDay, Language language)
{
    const QDate from = dateOfDay(qint64(std::floor(fromDay)));
    switch (unit) {
    case TimeUnit::Day:
        return cells(from, toDay, [](QDate at) { return at.addDays(1); }, [](QDate at) { return QString::number(at.day()); });
    case TimeUnit::Week:
        return cells(from.addDays(1 - from.dayOfWeek()), toDay, [](QDate at) { return at.addDays(7); },
                     [](QDate at) { return QString::number(at.day()); });
    case TimeUnit::Month:
        return cells(firstOfMonth(from), toDay, [](QDate at) { return at.addMonths(1); },
                     [language](QDate at) { return shortMonth(at.month(), language); });
    case TimeUnit::Quarter:
        return cells(firstOfQuarter(from), toDay, [](QDate at) { return at.addMonths(3); }, [language](QDate at) {
            const int quarter = (at.month() - 1) / 3 + 1;
            return language == Language::Korean ? u"%1분기"_s.arg(quarter) : u"Q%1"_s.arg(quarter);
        });
    }
    Q_UNREACHABLE();
}

std::vector<TimeCell> upperCells(TimeUnit unit, double fromDay, double toDay, Language language)
{
    const QDate from = dateOfDay(qint64(std::floor(fromDay)));
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Week: {
        const QDate first = firstOfMonth(from);
        // Of a month of which only the end is seen the name has no room: then the next one says the year too.
        const bool cut = double(dayNumber(first.addMonths(1))) - fromDay < 16;
        return cells(first, toDay, [](QDate at) { return at.addMonths(1); }, [first, cut, language](QDate at) {
            return monthText(at, at == first || (cut && at == first.addMonths(1)) || at.month() == 1, language);
        });
    }
    case TimeUnit::Month:
    case TimeUnit::Quarter:
        return cells(QDate(from.year(), 1, 1), toDay, [](QDate at) { return at.addYears(1); }, [language](QDate at) {
            return language == Language::Korean ? u"%1년"_s.arg(at.year()) : QString::number(at.year());
        });
    }
    Q_UNREACHABLE();
}

} // namespace axw::picture
