// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

namespace axw::widgets {
class Theme;
}

namespace axw::gantt {

/// The theme as the painter of the chart wants it.
picture::GanttStyle chartStyle(const widgets::Theme &theme);

} // namespace axw::gantt
