// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/picture/ganttscene.h"
#include "core/picture/timescale.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace axw::picture {

/// Colours, fonts and the size of a pixel: the theme's on the screen, the light tokens' on paper.
struct GanttStyle
{
    QColor surface, line, lineStrong, text, textSoft, textOnAccent;
    QColor accent, accentSoft, critical, baseline;
    QColor weekend, holiday, today;
    QColor good, warn, bad;
    std::vector<QColor> series;
    QFont small;      ///< header, notes
    QFont smallBold;
    double px = 1;    ///< one pixel of the design
    bool paper = false; ///< nothing translucent, no handles
};

/// How a scene is seen: a rectangle of the device, where time and rows lie in it, and what a hand is on.
struct GanttView
{
    QRectF area;            ///< the whole chart, header included
    double headerHeight = 44;
    double rowHeight = 30;
    double scrollY = 0;     ///< rows above the upper edge, in pixels
    TimeScale scale;
    Language language = Language::Korean;
    int selectedRow = -1;
    std::vector<int> alsoSelected; ///< other rows in sight
    int hoveredRow = -1;
    int hoveredLink = -1;   ///< its index in the scene
    std::optional<QPointF> linkEnd; ///< while a link is drawn from the hovered row's dot

    QRectF body() const { return area.adjusted(0, headerHeight, 0, 0); }
    double rowTop(int row) const { return area.top() + headerHeight + row * rowHeight - scrollY; }
    int rowAt(double y) const;
    double fromDay() const { return scale.dayAt(area.left()); }
    double toDay() const { return scale.dayAt(area.right()); }
};

/// What of a bar lies under a point.
enum class GanttPart { None, Body, StartEdge, FinishEdge, Progress, LinkDot };

struct GanttHit
{
    int row = -1; ///< also without a part; -1 outside the rows
    GanttPart part = GanttPart::None;

    bool operator==(const GanttHit &) const = default;
};

/// The bar of a row (for a milestone the square around its diamond).
QRectF barOf(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style, int row);
/// The dot at a bar's end that a link is drawn from.
QPointF linkDotOf(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style, int row);
GanttHit hitTest(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style,
                 QPointF point);

/// The line of a moment from top to bottom: today's strong, the status date's dashed.
void paintTimeLine(QPainter &painter, double x, double top, double bottom, bool strong, const GanttStyle &style);

/// Paints a Gantt chart, header and rows, into the view's area: on the screen, a picture, a page, all the same.
/// It keeps nothing and visits only the rows that are seen and the links that cross them.
void paintGantt(QPainter &painter, const GanttScene &scene, const GanttRows &rows, const GanttView &view,
                const GanttStyle &style);

} // namespace axw::picture
