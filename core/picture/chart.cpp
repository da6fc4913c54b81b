// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/chart.h"

#include <algorithm>

namespace axw::picture {

QColor blended(const QColor &over, const QColor &under, double opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a * opacity + b * (1.0 - opacity)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

bool isSure(const ChartSeries &series, qsizetype at)
{
    return at >= series.confidence.size() || series.confidence.at(at) >= 0.5;
}

int colourPlace(const QList<ChartSeries> &series, qsizetype at)
{
    return int(std::count_if(series.begin(), series.begin() + at, [](const ChartSeries &one) { return one.role == ChartSeries::Role::Main; }));
}

bool isWeb(const RadarChart &chart)
{
    return chart.axes.size() > 2;
}

BarChart barsOf(const RadarChart &chart)
{
    return {chart.axes, chart.maximum, 1, chart.series};
}

double uncertainty(const ChartSeries &series, qsizetype at)
{
    return at < series.confidence.size() ? 1 - std::clamp(series.confidence.at(at), 0.0, 1.0) : 0;
}

std::optional<Reach> confidenceBar(const RadarChart &chart, const ChartSeries &series, qsizetype at)
{
    if (chart.confidence.isEmpty() || series.role != ChartSeries::Role::Main || at >= series.values.size() || !series.values.at(at))
        return std::nullopt;
    const double off = uncertainty(series, at);
    const double value = std::clamp(*series.values.at(at), 0.0, chart.maximum);
    const Reach reach{std::max(0.0, value - off), std::min(chart.maximum, value + off)};
    return off < 0.02 ? std::nullopt : std::optional(reach);
}

QList<QList<QPointF>> bandOf(const ChartSeries &series, qsizetype axes)
{
    const auto known = [&](qsizetype axis) {
        return axis < series.low.size() && axis < series.high.size() && series.low.at(axis) && series.high.at(axis);
    };
    const auto low = [&](qsizetype axis) { return QPointF(double(axis), *series.low.at(axis)); };
    const auto high = [&](qsizetype axis) { return QPointF(double(axis), *series.high.at(axis)); };
    QList<QPointF> outer;
    QList<QPointF> inner;
    QList<QList<QPointF>> pieces;
    for (qsizetype axis = 0; axis < axes; ++axis) {
        const qsizetype next = (axis + 1) % axes;
        if (!known(axis))
            continue;
        outer.append(high(axis));
        inner.prepend(low(axis));
        if (known(next))
            pieces.append({high(axis), high(next), low(next), low(axis)});
    }
    if (axes < 3 || outer.size() < axes)
        return pieces;
    // Once around outside, over to the inside, and once around back.
    QList<QPointF> ring = outer;
    ring.append(outer.first());
    ring.append(inner.last());
    ring.append(inner);
    return {ring};
}

QList<LegendEntry> legendOf(const RadarChart &chart)
{
    QList<LegendEntry> entries;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series.at(i);
        entries.append({LegendEntry::Mark::Line, i, series.name});
        if (!series.band.isEmpty() && !bandOf(series, chart.axes.size()).isEmpty())
            entries.append({LegendEntry::Mark::Band, i, series.band});
    }
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        bool any = false;
        for (qsizetype axis = 0; axis < chart.axes.size(); ++axis)
            any = any || confidenceBar(chart, chart.series.at(i), axis);
        if (any) {
            entries.append({LegendEntry::Mark::Bar, i, chart.confidence});
            break;
        }
    }
    return entries;
}

QList<QList<qsizetype>> legendLines(const QList<double> &widths, double gap, double room)
{
    QList<QList<qsizetype>> lines;
    double taken = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (lines.isEmpty() || taken + gap + widths.at(i) > room) {
            lines.append(QList<qsizetype>{});
            taken = -gap;
        }
        lines.last().append(i);
        taken += gap + widths.at(i);
    }
    return lines;
}

} // namespace axw::picture
