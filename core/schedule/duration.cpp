// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duration.h"

#include "core/base/formats.h"
#include "core/base/korean.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace axw::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DurationUnits clockUnits{minutesOfDay, 7 * minutesOfDay};
constexpr int workdaysOfMonth = 20; // as MS Project counts them
constexpr int weeksOfCentury = 5218;

/// Minutes of one unit; 0 for a word that is no unit.
double minutesOf(const QString &unit, const DurationUnits &units)
{
    static const QStringList weeks{u"주"_s, u"주일"_s, u"w"_s, u"wk"_s, u"wks"_s, u"week"_s, u"weeks"_s};
    static const QStringList days{u""_s, u"일"_s, u"d"_s, u"day"_s, u"days"_s};
    static const QStringList hours{u"시간"_s, u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s};
    static const QStringList minutes{u"분"_s, u"m"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s};
    if (weeks.contains(unit))
        return double(units.perWeek);
    if (days.contains(unit))
        return double(units.perDay);
    if (hours.contains(unit))
        return 60;
    return minutes.contains(unit) ? 1 : 0;
}

/// 1.5 rather than 1.50; nothing when two decimals do not say it exactly.
std::optional<QString> shortDecimal(WorkMinutes value, WorkMinutes unit)
{
    for (int decimals = 0, scale = 1; decimals <= 2; ++decimals, scale *= 10) {
        if (value * scale % unit == 0)
            return formatDecimal(double(value) / double(unit), decimals);
    }
    return {};
}

} // namespace

std::optional<WorkMinutes> parseDuration(QStringView text, const DurationUnits &units)
{
    static const QRegularExpression part(u"\\G\\s*([0-9]+(?:[.,][0-9]+)?)\\s*([a-z]*|주일|주|일|시간|분)(?:\\s+|$|(?=[0-9]))"_s);
    const QString plain = normalLine(text).normalized(QString::NormalizationForm_KC).toLower();
    double sum = 0;
    qsizetype at = 0;
    while (at < plain.size()) {
        const auto match = part.match(plain, at);
        if (!match.hasMatch())
            return {};
        const double unit = minutesOf(match.captured(2), units);
        if (unit <= 0)
            return {};
        sum += match.captured(1).replace(u',', u'.').toDouble() * unit;
        at = match.capturedEnd();
    }
    if (plain.isEmpty() || sum > double(units.perWeek) * weeksOfCentury)
        return {};
    return WorkMinutes(std::llround(sum));
}

QString formatDuration(WorkMinutes duration, Language language, const DurationUnits &units)
{
    const bool korean = language == Language::Korean;
    if (const auto days = duration == 0 || std::llabs(duration) * 4 >= units.perDay
                              ? shortDecimal(duration, units.perDay)
                              : std::nullopt)
        return korean ? *days + u"일"_s : *days + u" d"_s;

    const QString sign = duration < 0 ? u"-"_s : QString();
    const WorkMinutes whole = std::llabs(duration);
    const WorkMinutes hours = whole / 60;
    const WorkMinutes minutes = whole % 60;
    QStringList parts;
    if (hours > 0)
        parts << formatNumber(hours) + (korean ? u"시간"_s : u" h"_s);
    if (minutes > 0)
        parts << QString::number(minutes) + (korean ? u"분"_s : u" min"_s);
    return sign + parts.join(u' ');
}

std::optional<Length> parseLength(QStringView text, const DurationUnits &units)
{
    static const QRegularExpression korean(u"(?:^|(?<=[0-9.\\s]))경과\\s*"_s);
    static const QRegularExpression latin(u"(?<=[0-9\\s.])e(?=(m|min|mins|h|hr|hrs|hour|hours|d|day|days|w|wk|wks|week|weeks|mo|mon|mons|month|months)\\b)"_s);
    static const QRegularExpression months(u"^([0-9]+(?:\\.[0-9]+)?)\\s*(?:mo|mon|mons|month|months|개월|달)$"_s);
    QString plain = normalLine(text).normalized(QString::NormalizationForm_KC).toLower().remove(u'?');
    Length length;
    if (plain.contains(korean) || plain.contains(latin)) {
        length.elapsed = true;
        plain.remove(korean).remove(latin);
    }
    const DurationUnits &counted = length.elapsed ? clockUnits : units;
    if (const auto match = months.match(plain); match.hasMatch()) {
        const double minutes = match.captured(1).toDouble() * double(counted.perDay * (length.elapsed ? 30 : workdaysOfMonth));
        if (minutes > double(counted.perWeek) * weeksOfCentury)
            return {};
        length.minutes = std::llround(minutes);
        return length;
    }
    const auto minutes = parseDuration(plain, counted);
    if (!minutes)
        return {};
    length.minutes = *minutes;
    return length;
}

QString formatLength(const Length &length, Language language, const DurationUnits &units)
{
    if (!length.elapsed)
        return formatDuration(length.minutes, language, units);
    return language == Language::Korean ? u"경과 "_s + formatDuration(length.minutes, language, clockUnits) : exactLength(length);
}

QString exactLength(const Length &length, const DurationUnits &units)
{
    const WorkMinutes day = length.elapsed ? clockUnits.perDay : units.perDay;
    const QString mark = length.elapsed ? u"e"_s : QString();
    if (day > 0 && length.minutes % day == 0)
        return QString::number(length.minutes / day) + mark + u'd';
    return length.minutes % 60 == 0 ? QString::number(length.minutes / 60) + mark + u'h' : QString::number(length.minutes) + mark + u'm';
}

} // namespace axw::schedule
