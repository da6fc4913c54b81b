// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

namespace axw::widgets {

class Theme;

/// The theme as the painters of pictures over time want it.
picture::GanttStyle timeStyle(const Theme &theme);

} // namespace axw::widgets
