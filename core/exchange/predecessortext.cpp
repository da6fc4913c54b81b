// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/predecessortext.h"

#include "core/base/korean.h"
#include "core/exchange/projectvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::DurationUnits;
using schedule::LagUnit;
using schedule::LinkType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr schedule::DurationUnits clockUnits{1440, 7 * 1440};
constexpr int daysOfMonth = 20; // as MS Project counts them

QString typeText(LinkType type)
{
    switch (type) {
    case LinkType::FinishToFinish: return u"FF"_s;
    case LinkType::FinishToStart: return u"FS"_s;
    case LinkType::StartToFinish: return u"SF"_s;
    case LinkType::StartToStart: return u"SS"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LinkType> typeFrom(const QString &text)
{
    for (const LinkType type : {LinkType::FinishToStart, LinkType::StartToStart, LinkType::FinishToFinish, LinkType::StartToFinish}) {
        if (text.compare(typeText(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return text.isEmpty() ? std::optional(LinkType::FinishToStart) : std::nullopt;
}

/// The largest unit that says it in whole numbers, as MS Project abbreviates it.
QString exactText(qint64 minutes, bool elapsed, const DurationUnits &units)
{
    const qint64 day = elapsed ? clockUnits.perDay : units.perDay;
    const QString prefix = elapsed ? u"e"_s : QString();
    const qint64 whole = std::llabs(minutes);
    if (day > 0 && whole % day == 0)
        return QString::number(whole / day) + prefix + u'd';
    return whole % 60 == 0 ? QString::number(whole / 60) + prefix + u'h' : QString::number(whole) + prefix + u'm';
}

QString lagText(const RowLink &link, const DurationUnits &units)
{
    if (link.lag == 0 && link.unit == LagUnit::Work)
        return {};
    const QString sign = link.lag < 0 ? u"-"_s : u"+"_s;
    switch (link.unit) {
    case LagUnit::Work: return sign + exactText(link.lag, false, units);
    case LagUnit::Elapsed: return sign + exactText(link.lag, true, units);
    case LagUnit::Percent: return sign + QString::number(std::llabs(link.lag)) + u'%';
    case LagUnit::ElapsedPercent: return sign + QString::number(std::llabs(link.lag)) + u"e%"_s;
    }
    Q_UNREACHABLE();
}

/// What follows the sign of a lag.
bool readLag(const QString &text, RowLink &link, const DurationUnits &units)
{
    static const QRegularExpression percent(u"^([0-9]+(?:\\.[0-9]+)?)\\s*(e?)%$"_s);
    if (const auto match = percent.match(text); match.hasMatch()) {
        const double share = match.captured(1).toDouble();
        if (share > double(largestPercent))
            return false;
        link.lag = std::llround(share);
        link.unit = match.captured(2).isEmpty() ? LagUnit::Percent : LagUnit::ElapsedPercent;
        return true;
    }
    const auto duration = durationFromText(text, units);
    if (!duration)
        return false;
    link.lag = duration->minutes;
    link.unit = duration->elapsed ? LagUnit::Elapsed : LagUnit::Work;
    return true;
}

std::optional<RowLink> linkFrom(const QString &text, const DurationUnits &units)
{
    static const QRegularExpression parts(u"^([0-9]{1,9})\\s*([A-Za-z]{2})?\\s*(?:([+-])\\s*(.+))?$"_s);
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return {};
    RowLink link;
    link.row = match.captured(1).toInt();
    const auto type = typeFrom(match.captured(2));
    if (!type)
        return {};
    link.type = *type;
    if (!match.captured(3).isEmpty()) {
        if (!readLag(match.captured(4).toLower(), link, units))
            return {};
        if (match.captured(3) == u"-")
            link.lag = -link.lag;
    }
    return link;
}

} // namespace

QString predecessorText(const std::vector<RowLink> &links, const DurationUnits &units)
{
    QStringList parts;
    for (const RowLink &link : links) {
        const QString lag = lagText(link, units);
        const bool plain = link.type == LinkType::FinishToStart && lag.isEmpty();
        parts += QString::number(link.row) + (plain ? QString() : typeText(link.type) + lag);
    }
    // Not with commas: a spreadsheet takes '3,456' for one number.
    return parts.join(u"; "_s);
}

Result<std::vector<RowLink>> predecessorsFromText(const QString &text, const DurationUnits &units)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    std::vector<RowLink> links;
    const QString plain = text.normalized(QString::NormalizationForm_KC).replace(QChar(0x2212), u'-');
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const auto link = linkFrom(one, units);
        if (!link)
            return fail(Error::Kind::Invalid, Words::tr("“%1” is no predecessor; right would be the number of a task with the kind of link and a lag, like %2.")
                                                  .arg(one.left(60), u"3, 3FS+2d, 3SS-50%"_s));
        links.push_back(*link);
    }
    return links;
}

QString durationText(const RowDuration &duration, Language language, const DurationUnits &units)
{
    return duration.elapsed ? exactText(duration.minutes, true, units) : schedule::formatDuration(duration.minutes, language, units);
}

std::optional<RowDuration> durationFromText(const QString &text, const DurationUnits &units)
{
    QString plain = normalLine(text).normalized(QString::NormalizationForm_KC).toLower().remove(u'?');
    RowDuration duration;
    static const QRegularExpression korean(u"^경과\\s*"_s);
    static const QRegularExpression latin(u"(?<=[0-9\\s.])e(?=(m|min|mins|h|hr|hrs|hour|hours|d|day|days|w|wk|wks|week|weeks|mo|mon|mons|month|months)\\b)"_s);
    if (plain.contains(korean) || plain.contains(latin)) {
        duration.elapsed = true;
        plain.remove(korean).remove(latin);
    }
    const DurationUnits &counted = duration.elapsed ? clockUnits : units;
    static const QRegularExpression months(u"^([0-9]+(?:\\.[0-9]+)?)\\s*(?:mo|mon|mons|month|months|개월|달)$"_s);
    if (const auto match = months.match(plain); match.hasMatch()) {
        const double minutes = match.captured(1).toDouble() * double(counted.perDay * (duration.elapsed ? 30 : daysOfMonth));
        if (minutes > double(longestMinutes))
            return {};
        duration.minutes = std::llround(minutes);
        return duration;
    }
    const auto minutes = schedule::parseDuration(plain, counted);
    if (!minutes)
        return {};
    duration.minutes = *minutes;
    return duration;
}

} // namespace axw::exchange
