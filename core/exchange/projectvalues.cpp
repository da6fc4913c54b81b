// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectvalues.h"

#include <cmath>
#include <cstdlib>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads digits from the front of a text; -1 where there are none, or too many.
int takeDigits(QStringView &text, qsizetype most)
{
    int value = 0;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at) {
        if (at >= most)
            return -1;
        value = value * 10 + (text[at].unicode() - u'0');
    }
    text = text.sliced(at);
    return at == 0 ? -1 : value;
}

bool take(QStringView &text, QChar c)
{
    if (!text.startsWith(c))
        return false;
    text = text.sliced(1);
    return true;
}

/// A number with the letter that says what it counts: one of `units`, in their order.
struct Part
{
    double value = 0;
    qsizetype unit = -1;
};

std::optional<Part> takePart(QStringView &text, QStringView units)
{
    qsizetype length = text.startsWith(u'-') ? 1 : 0;
    while (length < text.size() && (text[length].isDigit() || text[length] == u'.'))
        ++length;
    bool number = false;
    const double value = text.left(length).toDouble(&number);
    if (!number || length >= text.size())
        return {};
    const qsizetype unit = units.indexOf(text[length]);
    text = text.sliced(length + 1);
    return unit < 0 ? std::nullopt : std::optional(Part{value, unit});
}

} // namespace

std::optional<qint64> minutesOfDuration(QStringView text)
{
    text = text.trimmed();
    if (text == u"0")
        return 0;
    const bool negative = take(text, u'-');
    if (!take(text, u'P') || text.isEmpty())
        return {};
    constexpr double day = 1440;
    constexpr double daysAndMore[] = {365 * day, 30 * day, day};
    constexpr double hoursAndLess[] = {60, 1, 1.0 / 60};
    double minutes = 0;
    bool ofDay = false;
    bool any = false;
    qsizetype last = -1;
    while (!text.isEmpty()) {
        if (!ofDay && take(text, u'T')) {
            ofDay = true;
            last = -1;
            if (text.isEmpty())
                return {};
        }
        const auto part = takePart(text, ofDay ? u"HMS" : u"YMD");
        if (!part || part->unit <= last)
            return {};
        last = part->unit;
        minutes += part->value * (ofDay ? hoursAndLess : daysAndMore)[part->unit];
        any = true;
    }
    if (!any || !(std::fabs(minutes) <= double(longestMinutes)))
        return {};
    const qint64 whole = std::llround(minutes);
    return negative ? -whole : whole;
}

std::optional<schedule::Moment> momentOfText(QStringView text, bool finish)
{
    text = text.trimmed();
    const int year = takeDigits(text, 4);
    if (!take(text, u'-'))
        return {};
    const int month = takeDigits(text, 2);
    if (!take(text, u'-'))
        return {};
    const int day = takeDigits(text, 2);
    if (year < 1 || !QDate::isValid(year, month, day))
        return {};
    const schedule::Moment midnight = schedule::momentOf(QDate(year, month, day));
    if (text.isEmpty())
        return midnight + (finish ? schedule::minutesOfDay : 0);
    if (!take(text, u'T') && !take(text, u' '))
        return {};
    const auto minute = minuteOfText(text);
    return minute ? std::optional(midnight + *minute) : std::nullopt;
}

std::optional<int> minuteOfText(QStringView text)
{
    text = text.trimmed();
    const int hour = takeDigits(text, 2);
    if (hour < 0 || !take(text, u':'))
        return {};
    const int minute = takeDigits(text, 2);
    if (minute < 0 || minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return {};
    if (take(text, u':')) {
        if (const int second = takeDigits(text, 2); second < 0 || second > 60)
            return {};
        if (take(text, u'.') && takeDigits(text, 9) < 0)
            return {};
    }
    // A zone: Z, +09:00.
    if (take(text, u'Z'))
        return text.isEmpty() ? std::optional(hour * 60 + minute) : std::nullopt;
    if (!text.isEmpty() && !((text[0] == u'+' || text[0] == u'-') && text.size() == 6 && text[3] == u':'))
        return {};
    return hour * 60 + minute;
}

QString textOfMoment(schedule::Moment moment)
{
    const QDate date = schedule::dateOf(moment);
    if (date.year() < 1 || date.year() > 9999)
        return {};
    const int minute = schedule::minuteOfDay(moment);
    return u"%1-%2-%3T%4:%5:00"_s.arg(date.year(), 4, 10, QChar(u'0'))
        .arg(date.month(), 2, 10, QChar(u'0'))
        .arg(date.day(), 2, 10, QChar(u'0'))
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

QString textOfDuration(qint64 minutes)
{
    const qint64 whole = std::llabs(minutes);
    return u"%1PT%2H%3M0S"_s.arg(minutes < 0 ? u"-"_s : QString()).arg(whole / 60).arg(whole % 60);
}

bool isEstimatedFormat(int format)
{
    return (format >= 35 && format <= 44) || format == 51 || format == 52;
}

bool isElapsedFormat(int format)
{
    switch (format) {
    case 4:
    case 6:
    case 8:
    case 10:
    case 12:
    case 20:
    case 36:
    case 38:
    case 40:
    case 42:
    case 44:
    case 52: return true;
    default: return false;
    }
}

schedule::LagUnit lagUnitOf(int format)
{
    using Unit = schedule::LagUnit;
    const bool percent = format == 19 || format == 20 || format == 51 || format == 52;
    if (percent)
        return isElapsedFormat(format) ? Unit::ElapsedPercent : Unit::Percent;
    return isElapsedFormat(format) ? Unit::Elapsed : Unit::Work;
}

} // namespace axw::exchange
