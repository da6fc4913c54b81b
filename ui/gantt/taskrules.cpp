// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/taskrules.h"

#include "core/base/formats.h"
#include "core/base/korean.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using schedule::DurationUnits;
using schedule::LagUnit;
using widgets::Reading;
using widgets::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt)
};

Reading refused(const QString &words)
{
    return {false, {}, Tone::Bad, words};
}

bool isPercent(LagUnit unit)
{
    return unit == LagUnit::Percent || unit == LagUnit::ElapsedPercent;
}

/// A whole number, full-width digits and grouping commas included, without its percent sign.
std::optional<int> wholeNumber(const QString &typed)
{
    static const QRegularExpression form(u"^([+-]?\\d{1,7})\\s*%?$"_s);
    const auto match = form.match(normalLine(typed).normalized(QString::NormalizationForm_KC).remove(u','));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

FieldRule durationRule(UnitsOf units, Language language, bool optional)
{
    return [units = std::move(units), language, optional](const QString &typed) {
        if (optional && typed.isEmpty())
            return Reading{};
        const DurationUnits now = units();
        const auto read = schedule::parseDuration(typed, now);
        if (!read)
            return refused(Words::tr("Type a duration like 5d, 2w, 4h or 1.5d."));
        return Reading{true, schedule::formatDuration(*read, language, now), Tone::Neutral, {}};
    };
}

FieldRule numberRule(int least, int most)
{
    return [least, most](const QString &typed) {
        const auto read = typed.isEmpty() ? std::optional(0) : wholeNumber(typed);
        if (!read || *read < least || *read > most)
            return refused(Words::tr("Type a whole number from %1 to %2.").arg(formatNumber(least), formatNumber(most)));
        return Reading{true, QString::number(*read), Tone::Neutral, {}};
    };
}

FieldRule percentRule(int least, int most)
{
    return [least, most](const QString &typed) {
        const auto read = wholeNumber(typed);
        if (!read || *read < least || *read > most)
            return refused(Words::tr("Type percent from %1 to %2.").arg(formatNumber(least), formatNumber(most)));
        return Reading{true, QString::number(*read) + u'%', Tone::Neutral, {}};
    };
}

int numberOf(const QString &shown)
{
    return wholeNumber(shown).value_or(0);
}

std::optional<poc::Lag> lagOf(const QString &typed, LagUnit chosen, const DurationUnits &units)
{
    const auto read = poc::parseLag(typed, units);
    if (!read || read->unit != LagUnit::Work || chosen == LagUnit::Work)
        return read;
    if (isPercent(chosen)) {
        const auto number = wholeNumber(typed);
        return number ? poc::Lag{*number, chosen} : *read; // '2d' is no percent: it says its own unit
    }
    const auto elapsed = poc::parseLag(typed, elapsedUnits);
    return elapsed ? std::optional(poc::Lag{elapsed->lag, chosen}) : std::nullopt;
}

FieldRule lagRule(std::function<LagUnit()> unit, UnitsOf units, Language language)
{
    return [unit = std::move(unit), units = std::move(units), language](const QString &typed) {
        const auto read = lagOf(typed, unit(), units());
        if (!read)
            return refused(Words::tr("Type a lag like 2d, 4h or 50%, or -1d for a lead."));
        return Reading{true, poc::lagText(read->lag, read->unit, language, units()), Tone::Neutral, {}};
    };
}

qint64 lagInUnit(qint64 lag, LagUnit from, LagUnit to, const DurationUnits &units)
{
    if (from == to || (isPercent(from) && isPercent(to)))
        return lag;
    if (isPercent(from) || isPercent(to))
        return 0;
    const double fromDay = double(from == LagUnit::Elapsed ? elapsedUnits.perDay : units.perDay);
    const double toDay = double(to == LagUnit::Elapsed ? elapsedUnits.perDay : units.perDay);
    return std::llround(double(lag) / fromDay * toDay);
}

} // namespace axw::gantt
