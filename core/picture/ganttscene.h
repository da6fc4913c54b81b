// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/linkindex.h"
#include "core/schedule/network.h"
#include "core/schedule/workcalendar.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace axw::picture {

/// One line of a Gantt chart, as it is painted.
struct GanttTask
{
    QString name;
    int level = 0;
    bool summary = false;
    bool milestone = false;
    bool collapsed = false; ///< a summary whose children are not shown
    bool critical = false;
    schedule::Moment start = 0;
    schedule::Moment finish = 0;
    schedule::Moment lateFinish = 0; ///< slack is drawn up to here
    double done = 0;                 ///< 0 … 1
    std::optional<std::pair<schedule::Moment, schedule::Moment>> baseline; ///< where it stood
    QString note;                    ///< words behind the bar's end: '+4일', '12. 18.'

    bool operator==(const GanttTask &) const = default;
};

struct GanttLink
{
    int from = 0; ///< tasks by their index
    int to = 0;
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    bool critical = false;

    bool operator==(const GanttLink &) const = default;
};

/// Everything a chart shows but for how: tasks in the order of the plan, a summary before its children.
struct GanttScene
{
    std::vector<GanttTask> tasks;
    std::vector<GanttLink> links;
    const schedule::WorkCalendar *calendar = nullptr; ///< outlives the scene; never null when painted
    std::optional<schedule::Moment> today;
};

/// Which tasks are seen, on which rows, and which links cross which rows. Made anew when the outline, the links or
/// what is collapsed change, not when dates do.
class GanttRows
{
public:
    GanttRows() = default;
    explicit GanttRows(const GanttScene &scene);

    int count() const { return int(m_taskOfRow.size()); }
    int taskOf(int row) const { return m_taskOfRow[size_t(row)]; }
    /// -1 when the task is within a collapsed summary.
    int rowOf(int task) const { return m_rowOfTask[size_t(task)]; }
    const LinkIndex &links() const { return m_links; }

private:
    std::vector<int> m_taskOfRow;
    std::vector<int> m_rowOfTask;
    LinkIndex m_links;
};

} // namespace axw::picture
