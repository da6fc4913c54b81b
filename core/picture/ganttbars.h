// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

namespace axw::picture {

/// The colour of a bar, and of its edge: a critical one keeps a heavy edge whatever its colour says.
QColor inkOf(const GanttTask &task, const GanttStyle &style);

/// Paints one row: bar or diamond, where it stood, its slack, its deadline, and the words behind it. `inset` is the
/// room before the words.
void paintBar(QPainter &painter, const GanttTask &task, const QRectF &bar, const GanttView &view, const GanttStyle &style,
              const schedule::WorkCalendar &calendar, double inset);

} // namespace axw::picture
