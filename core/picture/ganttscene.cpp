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
    const auto show = [&](size_t index) {
        const GanttTask &task = scene.tasks[index];
        if (task.hidden || (hiddenBelow >= 0 && task.level > hiddenBelow))
            return;
        hiddenBelow = task.summary && task.collapsed ? task.level : -1;
        m_rowOfTask[index] = int(m_taskOfRow.size());
        m_taskOfRow.push_back(int(index));
    };
    if (scene.order.empty()) {
        for (size_t i = 0; i < scene.tasks.size(); ++i)
            show(i);
    } else {
        for (const int index : scene.order)
            show(size_t(index));
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
