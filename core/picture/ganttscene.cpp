// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttscene.h"

#include <algorithm>

namespace axw::picture {

GanttRows::GanttRows(const GanttScene &scene)
{
    m_rowOfTask.assign(scene.tasks.size(), -1);
    m_taskOfRow.reserve(scene.tasks.size());
    int hiddenBelow = -1; // level of the collapsed summary we are in
    for (size_t i = 0; i < scene.tasks.size(); ++i) {
        const GanttTask &task = scene.tasks[i];
        if (hiddenBelow >= 0 && task.level > hiddenBelow)
            continue;
        hiddenBelow = task.summary && task.collapsed ? task.level : -1;
        m_rowOfTask[i] = int(m_taskOfRow.size());
        m_taskOfRow.push_back(int(i));
    }

    std::vector<RowSpan> spans;
    spans.reserve(scene.links.size());
    for (size_t i = 0; i < scene.links.size(); ++i) {
        const int from = rowOf(scene.links[i].from);
        const int to = rowOf(scene.links[i].to);
        if (from >= 0 && to >= 0)
            spans.push_back({std::min(from, to), std::max(from, to), int(i)});
    }
    m_links = LinkIndex(count(), spans);
}

} // namespace axw::picture
