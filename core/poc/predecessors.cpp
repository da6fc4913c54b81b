// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/predecessors.h"

#include "core/base/korean.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
using schedule::LagUnit;
using schedule::LinkType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::Predecessors)
};

/// More says nothing that a plan could mean.
constexpr double mostPercent = 10'000;

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
    switch (unit) {
    case LagUnit::Work:
    case LagUnit::Elapsed:
        return sign + schedule::formatLength({whole, unit == LagUnit::Elapsed}, language, units).remove(u' ');
    case LagUnit::Percent:
        return u"%1%2%"_s.arg(sign).arg(whole);
    case LagUnit::ElapsedPercent:
        return language == Language::Korean ? u"%1경과%2%"_s.arg(sign).arg(whole) : u"%1%2e%"_s.arg(sign).arg(whole);
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
    static const QRegularExpression shape(u"^([+-]?)\\s*(.*)$"_s);
    static const QRegularExpression percent(u"^(경과)?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(e|경과)?\\s*%$"_s);
    const QString text = normalLine(typed).normalized(QString::NormalizationForm_KC).toLower().replace(u'\u2212', u'-');
    if (text.isEmpty())
        return Lag{};
    const auto match = shape.match(text);
    const qint64 sign = match.captured(1) == u"-" ? -1 : 1;
    if (const auto share = percent.match(match.captured(2)); share.hasMatch()) {
        const double value = share.captured(2).toDouble();
        if (value > mostPercent)
            return std::nullopt;
        const bool elapsed = !share.captured(1).isEmpty() || !share.captured(3).isEmpty();
        return Lag{sign * std::llround(value), elapsed ? LagUnit::ElapsedPercent : LagUnit::Percent};
    }
    const auto length = schedule::parseLength(match.captured(2), units);
    if (!length)
        return std::nullopt;
    return Lag{sign * length->minutes, length->elapsed ? LagUnit::Elapsed : LagUnit::Work};
}

Result<std::vector<RowLink>> readPredecessors(QStringView typed, const schedule::DurationUnits &units)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    static const QRegularExpression shape(u"^(\\d{1,9})\\s*(fs|ss|ff|sf|완료-시작|시작-시작|완료-완료|시작-완료)?\\s*([+-]\\s*[^\\s+-].*)?$"_s);
    std::vector<RowLink> links;
    const QString text = normalText(typed).normalized(QString::NormalizationForm_KC).replace(u'\u2212', u'-');
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const auto match = shape.match(one.toLower());
        const auto type = match.hasMatch() ? typeOf(match.captured(2)) : std::nullopt;
        const auto lag = match.hasMatch() ? parseLag(match.captured(3), units) : std::nullopt;
        if (!type || !lag)
            return fail(Error::Kind::Invalid,
                        Words::tr("“%1” is not read as a predecessor. Write the number of a line, with a type and a lag if need be: 3, 3FS+2d, 5SS-1d.").arg(one.left(60)));
        links.push_back({match.captured(1).toInt(), *type, lag->lag, lag->unit});
    }
    return links;
}

QString predecessorsText(const std::vector<RowLink> &links, const schedule::DurationUnits &units)
{
    QStringList parts;
    for (const RowLink &link : links) {
        const QString sign = link.lag < 0 ? u"-"_s : u"+"_s;
        const qint64 whole = std::abs(link.lag);
        QString lag;
        if (link.unit == LagUnit::Percent || link.unit == LagUnit::ElapsedPercent)
            lag = sign + QString::number(whole) + (link.unit == LagUnit::Percent ? u"%"_s : u"e%"_s);
        else if (link.lag != 0 || link.unit == LagUnit::Elapsed)
            lag = sign + schedule::exactLength({whole, link.unit == LagUnit::Elapsed}, units);
        const bool plain = link.type == LinkType::FinishToStart && lag.isEmpty();
        parts += QString::number(link.row) + (plain ? QString() : typeText(link.type) + lag);
    }
    // Not with commas: a spreadsheet takes '3,456' for one number.
    return parts.join(u"; "_s);
}

Result<std::vector<WantedLink>> parsePredecessors(QStringView typed, const std::function<int(int)> &lineOf,
                                                  const schedule::DurationUnits &units)
{
    AXW_TRY_ASSIGN(rows, readPredecessors(typed, units));
    std::vector<WantedLink> links;
    for (const RowLink &row : rows) {
        const int index = lineOf(row.row);
        if (index < 0)
            return fail(Error::Kind::Invalid, Words::tr("There is no line %1 in the plan.").arg(row.row));
        if (std::any_of(links.begin(), links.end(), [index](const WantedLink &other) { return other.predecessor == index; }))
            return fail(Error::Kind::Invalid, Words::tr("Line %1 stands there twice.").arg(row.row));
        links.push_back({index, row.type, row.lag, row.unit});
    }
    return links;
}

} // namespace axw::poc
