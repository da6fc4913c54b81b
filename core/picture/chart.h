// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
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
        Reference, ///< dashed and empty: an earlier round, an average
    };

    QString name;
    QList<std::optional<double>> values;
    /// How sure each value is, 0…1. A value below one half is drawn with a hollow point. May be empty.
    QList<double> confidence;
    Role role = Role::Main;

    bool operator==(const ChartSeries &) const = default;
};

/// A web with one axis a dimension, the first at the top, then clockwise; 0 is the middle.
struct RadarChart
{
    QStringList axes;
    double maximum = 5;
    int rings = 5;
    QList<ChartSeries> series;

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

} // namespace axw::picture
