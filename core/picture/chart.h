// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// What a chart says, as values: the same chart is drawn on screen, into a PDF and as SVG.
namespace axw::picture {

/// One line of a chart. A value that is not known is absent: it is drawn as a gap, never as a zero.
struct ChartSeries
{
    enum class Role {
        Main,      ///< solid and filled
        Reference, ///< dashed and empty: an earlier round
        Benchmark, ///< dotted and empty, over the band of its middle half: what others reached
    };

    QString name;
    QList<std::optional<double>> values;
    /// How sure each value is, 0…1. A value below one half is drawn with a hollow point. May be empty.
    QList<double> confidence;
    Role role = Role::Main;
    /// Between these lies the middle half of those whom a benchmark stands for; a web draws it as a band. May be empty.
    QList<std::optional<double>> low = {};
    QList<std::optional<double>> high = {};
    QString band = {}; ///< what the legend calls that band

    bool operator==(const ChartSeries &) const = default;
};

/// A web with one axis a dimension, the first at the top, then clockwise; 0 is the middle.
struct RadarChart
{
    QStringList axes;
    double maximum = 5;
    int rings = 5;
    QList<ChartSeries> series;
    /// What the legend calls the bars of confidence; without a word there are none. A bar runs along its axis as far as
    /// the value may be off: uncertainty().
    QString confidence = {};

    bool operator==(const RadarChart &) const = default;
};

/// Lying bars, one group a category, from 0 to `maximum`.
struct BarChart
{
    QStringList categories;
    double maximum = 5;
    int decimals = 1;
    QList<ChartSeries> series;

    bool operator==(const BarChart &) const = default;
};

using Chart = std::variant<RadarChart, BarChart>;

/// One or two axes make no web.
bool isWeb(const RadarChart &chart);
/// What a web says, as bars: a category an axis. What can only be drawn on a web (bands, bars of confidence) is left out.
BarChart barsOf(const RadarChart &chart);

/// Colours and letters of a chart. Sizes are in the units of the painter that draws it.
struct ChartLook
{
    QColor text;
    QColor textSoft;
    QColor line;
    QColor surface;
    QList<QColor> series;
    QString family;
    double letter = 11;

    bool operator==(const ChartLook &) const = default;
};

/// `over` painted on `under` with this opacity, as one opaque colour: PDF/A knows no translucency.
QColor blended(const QColor &over, const QColor &under, double opacity);

/// True when the point of this value is to be drawn full.
bool isSure(const ChartSeries &series, qsizetype at);

/// Which of the look's colours a series has: the first of those at hand the first one, whatever it is compared with.
int colourPlace(const QList<ChartSeries> &series, qsizetype at);

/// How far a value may be off, in levels, as a bar of confidence shows it: one level for what was only said (E0), half
/// a level for what was shown (E1), nothing for what was measured (E2). A convention of drawing, not of statistics.
double uncertainty(const ChartSeries &series, qsizetype at);

/// Where the bar of this value begins and ends within the scale; nothing for a value without one.
struct Reach
{
    double from = 0;
    double to = 0;
    bool operator==(const Reach &) const = default;
};
std::optional<Reach> confidenceBar(const RadarChart &chart, const ChartSeries &series, qsizetype at);

/// The band of a benchmark as polygons of (axis, value): one ring when it is known on every axis, else a piece for
/// each two neighbours.
QList<QList<QPointF>> bandOf(const ChartSeries &series, qsizetype axes);

/// One word of a web's legend and what is drawn before it.
struct LegendEntry
{
    enum class Mark { Line, Band, Bar };

    Mark mark = Mark::Line;
    qsizetype series = 0;
    QString text;
    bool operator==(const LegendEntry &) const = default;
};
QList<LegendEntry> legendOf(const RadarChart &chart);

/// Breaks entries of these widths into lines no wider than `room`: the places of each line's entries.
QList<QList<qsizetype>> legendLines(const QList<double> &widths, double gap, double room);

} // namespace axw::picture
