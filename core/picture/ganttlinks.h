// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

#include <QPolygonF>

namespace axw::picture {

/// One end of a link: a bar, or the square around a diamond.
struct LinkEnd
{
    QRectF bar;
    bool milestone = false;
    bool noted = false; ///< words stand behind it
};

/// The way of a link from bar to bar, corner by corner, ending at the arrow's tip.
QPolygonF linkPath(const LinkEnd &from, const LinkEnd &to, bool downwards, schedule::LinkType type, double rowHeight,
                   double px);

/// The link that goes past a point, within a few pixels: its index in the scene, -1 when there is none.
int linkAt(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style, QPointF point);

/// Paints the links that cross the rows from `first` to `last`.
void paintLinks(QPainter &painter, const GanttScene &scene, const GanttRows &rows, const GanttView &view,
                const GanttStyle &style, int first, int last);

} // namespace axw::picture
