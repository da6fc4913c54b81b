// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/chartstyle.h"

#include "ui/widgets/timestyle.h"

namespace axw::gantt {

picture::GanttStyle chartStyle(const widgets::Theme &theme)
{
    return widgets::timeStyle(theme);
}

} // namespace axw::gantt
