// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"
#include "core/picture/ganttpainter.h"

/// What every picture over time has: the header, the free days, the line of today. Keeps nothing.
namespace axw::picture {

/// The thinnest line: a pixel of the device, or of the paper what still prints.
inline double hairline(const GanttStyle &style)
{
    return style.paper ? style.px * 0.5 : 1;
}

/// The two lines of the header, in `area`. With `today` or a status date, a flag in the upper line where it is, and a tip
/// below the words of the lower one: it stands on no words, and words that it would cover go aside or keep silent.
void paintTimeHeader(QPainter &painter, const QRectF &area, const TimeScale &scale, Language language, const GanttStyle &style,
                     const schedule::WorkCalendar &calendar, std::optional<schedule::Moment> today = {}, std::optional<schedule::Moment> statusDate = {});
/// Weekends and holidays behind everything else; nothing where days are too narrow to tell.
void shadeFreeDays(QPainter &painter, const QRectF &body, const TimeScale &scale, const GanttStyle &style,
                   const schedule::WorkCalendar &calendar);
/// A line through the body, at a moment that the header flags.
void paintTimeLine(QPainter &painter, const QRectF &body, double x, const GanttStyle &style);

} // namespace axw::picture
