// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"
#include "core/picture/timelinepainter.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QFontMetricsF;
QT_END_NAMESPACE

namespace axw::picture {

/// Words behind a bar: after which day they stand, and how wide they are with what lies before them.
struct NoteRoom
{
    double afterDay = 0;
    double width = 0;
};

/// Nothing where a bar has no words. `metrics` are those of the style's small font.
std::optional<NoteRoom> noteRoomOf(const GanttTask &task, const QFontMetricsF &metrics, const GanttStyle &style);
std::optional<NoteRoom> noteRoomOf(const TimelineRow &row, const QFontMetricsF &metrics, const GanttStyle &style);

/// How many days a chart of a width shows from a day on, so that these words stand within it: paper cannot be scrolled to
/// their rest. Words get no more than a share of the chart.
double daysWithNote(double days, double fromDay, double width, const NoteRoom &note, double most = 0.45);

} // namespace axw::picture
