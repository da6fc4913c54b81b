// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

#include <QRectF>

#include <vector>

namespace axw::picture {

/// One column of a load histogram: so much of what there is is asked for from one day up to but without another.
struct LoadBar
{
    qint64 firstDay = 0; ///< days since 1970-01-01
    qint64 endDay = 0;
    double share = 0;    ///< 1 is all there is
    bool over = false;   ///< too much on some day of it, whatever the sum
    double peak = 0;     ///< of a bar of several days: the share of its worst day; 0 where nobody works then
    std::optional<double> before{}; ///< what it was, drawn as an outline: a preview shows both

    bool isOfDays() const { return endDay - firstDay > 1; }

    bool operator==(const LoadBar &) const = default;
};

struct LoadScene
{
    std::vector<LoadBar> bars; ///< in the order of time
    const schedule::WorkCalendar *calendar = nullptr; ///< whose free days are shaded; may be null
    Language language = Language::Korean;

    bool operator==(const LoadScene &) const = default;
};

/// Where a histogram lies and which time it shows.
struct LoadView
{
    QRectF area;
    TimeScale scale;
    int selected = -1; ///< a bar with a frame around it

    /// The share at the upper edge: at least 1.25, so that the line of the capacity is seen; as high as the
    /// highest bar in sight, but at most 10, above which bars are cut off and say their value.
    double top = 1.25;

    /// Where bars stand: below the legend, where there is room for one.
    QRectF plot(double px) const;
};

/// How high a view of this scene should reach between two days: what is not seen does not press the rest down.
double topShare(const LoadScene &scene, double fromDay, double toDay);

QRectF loadBarRect(const LoadView &view, const LoadBar &bar, double px);
/// The bar below a point, by its column, whatever its height; -1 when there is none.
int loadBarAt(const LoadScene &scene, const LoadView &view, QPointF point);

/// Paints a load histogram with its scale: columns in the accent up to the capacity, a dashed line with its name; what is
/// above it in the critical colour and with a hatch, so that it can be told without colour. A column of several days is
/// as high as their mean; a day that is over stands on it as a narrow hatched column with a stroke across, so that it is
/// seen why a mean below the line is too much. Keeps nothing.
void paintLoad(QPainter &painter, const LoadScene &scene, const LoadView &view, const GanttStyle &style);

} // namespace axw::picture
