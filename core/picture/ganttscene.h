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

/// What a bar's colour says. A critical bar is marked by shape whatever its colour.
enum class GanttInk {
    Usual,  ///< the accent, critical ones in their own colour
    Good,
    Warn,
    Bad,
    Soft,
    Series, ///< one of the style's series
};

/// One line of a Gantt chart, as it is painted.
struct GanttTask
{
    QString name;
    int level = 0;
    bool summary = false;
    bool milestone = false;
    bool gate = false;      ///< a milestone at which it is decided whether to go on
    bool collapsed = false; ///< a summary whose children are not shown
    bool hidden = false;    ///< left out by a filter
    bool heading = false;   ///< the line of a group, no task of the plan
    bool critical = false;
    bool inactive = false;  ///< counts for nothing: hollow and struck through
    bool manual = false;    ///< stands where it is put: caps at its ends
    int overdue = 0;        ///< for so many working days it should be finished: a mark before its note
    schedule::Moment start = 0;
    schedule::Moment finish = 0;
    schedule::Moment lateFinish = 0; ///< slack is drawn up to here
    double done = 0;                 ///< 0 … 1
    std::optional<std::pair<schedule::Moment, schedule::Moment>> baseline; ///< where it stood
    std::optional<schedule::Moment> deadline;
    QString note;                    ///< words behind the bar's end: '+4일', '12. 18. 중간 점검'
    GanttInk ink = GanttInk::Usual;
    int series = 0;                  ///< which, for GanttInk::Series; starts over after the last

    /// A day that is kept is kept, whatever the hour.
    bool missesDeadline() const { return deadline && schedule::lastDayOf(finish) > schedule::lastDayOf(*deadline); }
    bool hasSlack() const { return lateFinish > finish && done < 1 && !summary && !inactive; }
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
    std::optional<schedule::Moment> statusDate; ///< what is not done by then is planned after it
    std::vector<int> order; ///< in which tasks are shown, when not in their own (groups)
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
    /// -1 when the task is within a collapsed summary or left out by a filter.
    int rowOf(int task) const { return m_rowOfTask[size_t(task)]; }
    const LinkIndex &links() const { return m_links; }
    bool sameRowsAs(const GanttRows &other) const { return m_taskOfRow == other.m_taskOfRow; }

private:
    std::vector<int> m_taskOfRow;
    std::vector<int> m_rowOfTask;
    LinkIndex m_links;
};

} // namespace axw::picture
