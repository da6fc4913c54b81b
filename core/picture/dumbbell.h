// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

#include <QPointF>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace axw::picture {

/// One line of a dumbbell chart: what each series says of it, in the series' order.
struct DumbbellRow
{
    QString name;
    QList<std::optional<double>> values;
    QString words;          ///< of the difference, at the end of the line
    bool comparable = true; ///< otherwise its points stand without a line between them

    bool operator==(const DumbbellRow &) const = default;
};

/// Points on a common scale with a line between them, one row a subject: how far the ends of each lie apart, and, where
/// one followed the other, which way it went. Series are told apart by the shape of their point (ring, disc, diamond), not by colour alone.
struct DumbbellChart
{
    QStringList series;
    QList<DumbbellRow> rows;
    double maximum = 5;
    bool moved = true; ///< each series came after the one before it; otherwise they stand beside each other

    bool operator==(const DumbbellChart &) const = default;
};

/// Where things stand when the chart is drawn into an area, in the painter's coordinates.
class DumbbellPlaces
{
public:
    /// `letter` is the height of the letters; the names get as much room as the widest of them needs, up to two fifths.
    DumbbellPlaces(const DumbbellChart &chart, const QRectF &area, double letter, double widestName, double widestWords);

    double left() const { return m_left; }
    double right() const { return m_right; }
    double top() const { return m_area.top(); }
    /// Below it stand the scale's numbers and the legend.
    double bottom() const { return m_bottom; }
    double x(double value) const;
    double y(qsizetype row) const;
    /// Nothing for a value that is not known.
    std::optional<QPointF> point(qsizetype row, qsizetype series) const;

private:
    const DumbbellChart &m_chart;
    QRectF m_area;
    double m_left;
    double m_right;
    double m_bottom;
};

/// How high a chart of so many rows wants to be with letters of this height.
double dumbbellHeight(qsizetype rows, double letter);

void paintDumbbell(QPainter &painter, const QRectF &area, const DumbbellChart &chart, const ChartLook &look);

} // namespace axw::picture
