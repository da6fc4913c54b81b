// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace axw::schedule {

/// Wall time in minutes since 1970-01-01 00:00, without a zone: a plan is made in the hours of the place of work.
using Moment = qint64;

/// An amount of working time in minutes.
using WorkMinutes = qint64;

inline constexpr qint64 minutesOfDay = qint64{24} * 60;

/// Division that rounds down for negative numbers too.
constexpr qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

constexpr qint64 dayOf(Moment moment)
{
    return floorDiv(moment, minutesOfDay);
}

constexpr int minuteOfDay(Moment moment)
{
    return int(moment - dayOf(moment) * minutesOfDay);
}

/// Days since 1970-01-01.
inline qint64 dayNumber(QDate date)
{
    return date.toJulianDay() - 2440588;
}

inline QDate dateOfDay(qint64 day)
{
    return QDate::fromJulianDay(day + 2440588);
}

inline QDate dateOf(Moment moment)
{
    return dateOfDay(dayOf(moment));
}

/// The last day of what ends at a moment: what ends at midnight ended with the day before. The one rule for whatever is
/// said or reckoned of a finish in days.
inline QDate lastDayOf(Moment finish)
{
    return dateOf(finish - 1);
}

/// The same of what began at `start`, which has no day before that: a milestone at the midnight with which a plan begins
/// stands on the plan's first day.
inline QDate lastDayOf(Moment start, Moment finish)
{
    return std::max(dateOf(start), lastDayOf(finish));
}

inline Moment momentOf(QDate date, int minute = 0)
{
    return dayNumber(date) * minutesOfDay + minute;
}

/// 1970-01-01 was a Thursday. 0 is Monday, 6 Sunday.
constexpr int weekdayOf(qint64 day)
{
    return int((day % 7 + 10) % 7);
}

/// The text of the file: 2027-03-01T09:00.
inline QString momentText(Moment moment)
{
    return dateOf(moment).startOfDay(Qt::UTC).addSecs(qint64(minuteOfDay(moment)) * 60).toString(
        QStringLiteral("yyyy-MM-dd'T'HH:mm"));
}

/// Nothing when the text is no such moment. Read by hand: a plan of ten thousand tasks holds tens of thousands of them.
inline std::optional<Moment> momentFromText(const QString &text)
{
    const auto digits = [&text](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype at = from; at < from + count; ++at) {
            const int digit = text[at].unicode() - u'0';
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    };
    if (text.size() != 16 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':')
        return std::nullopt;
    const int hour = digits(11, 2);
    const int minute = digits(14, 2);
    const QDate date(digits(0, 4), digits(5, 2), digits(8, 2));
    if (!date.isValid() || date.year() < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return momentOf(date, hour * 60 + minute);
}

} // namespace axw::schedule
