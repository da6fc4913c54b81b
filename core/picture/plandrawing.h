// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttscene.h"
#include "core/picture/timelinepainter.h"

#include <QStringList>

#include <memory>
#include <variant>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace axw::picture {

/// What a figure of plans shows: a line a task of one plan, or a line a plan of many.
struct PlanSight
{
    std::variant<GanttScene, TimelineScene> scene; ///< its calendar is the one below
    std::shared_ptr<const schedule::WorkCalendar> calendar; ///< never null when painted
    QStringList heads;                              ///< over the names and over the cells
    std::vector<QStringList> cells;                 ///< a line each: words between the name and the time
    std::vector<double> widths;                     ///< of those columns, shares of the whole width; the rest is time
    Language language = Language::Korean;

    int lines() const;
    bool operator==(const PlanSight &other) const;
};

/// Plans as a figure in a text, some lines of them: a value that many figures may share the sight of.
struct PlanDrawing
{
    std::shared_ptr<const PlanSight> sight; ///< never null when painted
    int first = 0;
    int lines = 0;

    bool operator==(const PlanDrawing &other) const;
};

/// How high a drawing is, in the units in which a pixel of the design is `px`.
double heightOf(const PlanDrawing &drawing, double px);

/// Paints names, cells and bars into a rectangle of this height. All figures of one sight have the same scale.
void paintPlan(QPainter &painter, const PlanDrawing &drawing, const QRectF &where, const GanttStyle &style);

} // namespace axw::picture
