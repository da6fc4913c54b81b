// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/predecessors.h"

#include "core/base/korean.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
using schedule::LagUnit;
using schedule::LinkType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::Predecessors)
};

constexpr qint64 minutesByClock = schedule::minutesOfDay;

QString typeText(LinkType type)
{
    switch (type) {
    case LinkType::FinishToStart:
        return u"FS"_s;
    case LinkType::StartToStart:
        return u"SS"_s;
    case LinkType::FinishToFinish:
        return u"FF"_s;
    case LinkType::StartToFinish:
        return u"SF"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LinkType> typeOf(const QString &text)
{
    static const QHash<QString, LinkType> known{
        {u""_s, LinkType::FinishToStart},    {u"fs"_s, LinkType::FinishToStart}, {u"완료-시작"_s, LinkType::FinishToStart},
        {u"ss"_s, LinkType::StartToStart},   {u"시작-시작"_s, LinkType::StartToStart},
        {u"ff"_s, LinkType::FinishToFinish}, {u"완료-완료"_s, LinkType::FinishToFinish},
        {u"sf"_s, LinkType::StartToFinish},  {u"시작-완료"_s, LinkType::StartToFinish}};
    const auto at = known.find(text);
    return at == known.end() ? std::nullopt : std::optional(at.value());
}

} // namespace

QString lagText(qint64 lag, LagUnit unit, Language language, const schedule::DurationUnits &units)
{
    if (lag == 0)
        return {};
    const QString sign = lag < 0 ? u"-"_s : u"+"_s;
    const qint64 whole = std::abs(lag);
    const schedule::DurationUnits clock{minutesByClock, minutesByClock * 7};
    switch (unit) {
    case LagUnit::Work:
        return sign + schedule::formatDuration(whole, language, units).remove(u' ');
    case LagUnit::Elapsed: {
        const QString text = schedule::formatDuration(whole, language, clock).remove(u' ');
        return language == Language::Korean ? sign + u"경과"_s + text : sign + u"e"_s + text;
    }
    case LagUnit::Percent:
        return u"%1%2%"_s.arg(sign).arg(whole);
    case LagUnit::ElapsedPercent:
        return language == Language::Korean ? u"%1경과%2%"_s.arg(sign).arg(whole) : u"%1e%2%"_s.arg(sign).arg(whole);
    }
    Q_UNREACHABLE();
}

QString wantedLinkText(const WantedLink &link, Language language, const schedule::DurationUnits &units)
{
    const QString line = QString::number(link.predecessor + 1);
    if (link.type == LinkType::FinishToStart && link.lag == 0)
        return line;
    return line + typeText(link.type) + lagText(link.lag, link.unit, language, units);
}

std::optional<Lag> parseLag(QStringView typed, const schedule::DurationUnits &units)
{
    // '2ed' and 'e2d' both mean two days by the clock; MS Project writes the first.
    static const QRegularExpression shape(u"^([+-]?)\\s*(경과|e)?\\s*(.*)$"_s);
    static const QRegularExpression percent(u"^(\\d{1,5})\\s*(e)?\\s*%$"_s);
    static const QRegularExpression elapsedUnit(u"^(\\d[\\d.,]*)\\s*e([a-z]+)$"_s);
    const QString text = normalLine(typed).normalized(QString::NormalizationForm_KC).toLower().replace(u'\u2212', u'-');
    if (text.isEmpty())
        return Lag{};
    const auto match = shape.match(text);
    const qint64 sign = match.captured(1) == u"-" ? -1 : 1;
    bool elapsed = match.hasCaptured(2) && !match.captured(2).isEmpty();
    QString amount = match.captured(3).trimmed();
    if (const auto share = percent.match(amount); share.hasMatch()) {
        elapsed = elapsed || !share.captured(2).isEmpty();
        return Lag{sign * share.captured(1).toLongLong(), elapsed ? LagUnit::ElapsedPercent : LagUnit::Percent};
    }
    if (const auto inner = elapsedUnit.match(amount); inner.hasMatch()) {
        elapsed = true;
        amount = inner.captured(1) + inner.captured(2);
    }
    const schedule::DurationUnits clock{minutesByClock, minutesByClock * 7};
    const auto work = schedule::parseDuration(amount, elapsed ? clock : units);
    if (!work)
        return std::nullopt;
    return Lag{sign * *work, elapsed ? LagUnit::Elapsed : LagUnit::Work};
}

Result<std::vector<WantedLink>> parsePredecessors(QStringView typed, const std::function<int(int)> &lineOf,
                                                  const schedule::DurationUnits &units)
{
    static const QRegularExpression separators(u"[,;]"_s);
    static const QRegularExpression shape(u"^(\\d{1,7})\\s*(fs|ss|ff|sf|완료-시작|시작-시작|완료-완료|시작-완료)?\\s*([+-].*)?$"_s);
    std::vector<WantedLink> links;
    const QString text = normalLine(typed).normalized(QString::NormalizationForm_KC).replace(u'\u2212', u'-');
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const auto match = shape.match(one.toLower());
        const auto type = match.hasMatch() ? typeOf(match.captured(2)) : std::nullopt;
        const auto lag = match.hasMatch() ? parseLag(match.captured(3), units) : std::nullopt;
        if (!type || !lag)
            return fail(Error::Kind::Invalid,
                        Words::tr("“%1” is not read as a predecessor. Write the number of a line, with a type and a lag if need be: 3, 3FS+2d, 5SS-1d.").arg(one));
        const int line = match.captured(1).toInt();
        const int index = lineOf(line);
        if (index < 0)
            return fail(Error::Kind::Invalid, Words::tr("There is no line %1 in the plan.").arg(line));
        if (std::any_of(links.begin(), links.end(), [index](const WantedLink &other) { return other.predecessor == index; }))
            return fail(Error::Kind::Invalid, Words::tr("Line %1 stands there twice.").arg(line));
        links.push_back({index, *type, lag->lag, lag->unit});
    }
    return links;
}

} // namespace axw::poc
