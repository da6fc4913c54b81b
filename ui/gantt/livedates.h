// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/planschedule.h"
#include "core/schedule/scheduler.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace axw::gantt {

/// The dates of a plan while it is edited and tried out. What a change does not touch is not worked out again, so that a
/// bar of a plan of ten thousand tasks can be dragged with all that follows it.
class LiveDates
{
public:
    /// A task of the plan by its index, as it is or would be.
    using Changed = std::pair<int, poc::Task>;

    LiveDates();
    /// Works out everything. The plan is not kept.
    void set(const poc::Plan &plan, poc::PlanCalendars calendars);
    /// The same with the calendars it has.
    void set(const poc::Plan &plan) { set(plan, poc::PlanCalendars(*m_calendars)); }
    void clear();
    /// False when the plan begins or ends in years that its calendars do not know.
    bool isWithinCalendar() const;

    /// Fields of tasks became others, in the file. Answers the tasks whose dates, slack or progress are others now;
    /// nothing when only set() can tell (other working hours, a finish beyond the years of the calendar).
    std::optional<std::vector<int>> change(const std::vector<Changed> &tasks);

    /// A link more, or one that became another (its number in the plan). Answers as change() does.
    std::optional<std::vector<int>> changeLink(int link, const schedule::NetworkLink &to);

    /// Shows the plan as it would be with these tasks; each call replaces the one before. Answers the tasks that are
    /// shown with other dates than before the call.
    std::vector<int> preview(const std::vector<Changed> &tasks);
    /// Shows what is stored again; answers which tasks were shown otherwise.
    std::vector<int> endPreview();
    bool isPreviewing() const { return m_preview != nullptr; }

    /// As stored, without the preview.
    const poc::ScheduledPlan &stored() const { return m_stored; }
    /// With the preview.
    const poc::ScheduledPlan &shown() const { return m_preview ? *m_preview : m_stored; }
    /// The plan's own, and all that its tasks and people go by.
    const schedule::WorkCalendar &calendar() const { return m_calendars->ofPlan(); }
    const poc::PlanCalendars &calendars() const { return *m_calendars; }
    /// Where the task would start if it were another.
    schedule::Moment startOf(const Changed &task);

private:
    schedule::NetworkTask networkTask(const Changed &task) const;
    void put(int task, const schedule::NetworkTask &to, std::vector<int> &touched);
    void copyTo(poc::ScheduledPlan &plan, const std::vector<int> &touched) const;

    std::unique_ptr<poc::PlanCalendars> m_calendars; ///< the scheduler looks at them: they never move
    std::optional<schedule::Scheduler> m_scheduler;
    poc::ScheduledPlan m_stored;
    std::vector<double> m_own; ///< done, before summaries are rolled up
    std::unique_ptr<poc::ScheduledPlan> m_preview;
    std::vector<int> m_tried;   ///< tasks that the preview changes
    std::vector<int> m_differs; ///< tasks that are or were shown otherwise since the preview began
};

} // namespace axw::gantt
