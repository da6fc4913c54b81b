// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttscene.h"
#include "core/poc/planschedule.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace axw {
class Clock;
namespace workspace {
class Workspace;
}
} // namespace axw

namespace axw::gantt {

/// What a hand or a key does to one task. What is absent stays.
struct TaskChange
{
    TaskId task;
    std::optional<schedule::Moment> start;       ///< starts no earlier than this
    std::optional<schedule::WorkMinutes> duration;
    std::optional<int> done;                     ///< percent

    bool isEmpty() const { return !start && !duration && !done; }
    bool operator==(const TaskChange &) const = default;
};

/// The plan that is looked at: read from the workspace, scheduled, and laid out in rows that the table and the chart
/// share. A preview shows what a change would do, everything that follows included, before anything is saved.
class PlanState final : public QObject
{
    Q_OBJECT

public:
    PlanState(workspace::Workspace &workspace, Language language, const Clock &clock, QObject *parent = nullptr);

    /// Reads a plan, or the one it holds again.
    Result<> load(PocId poc);
    Result<> reload() { return load(plan().poc.id); }
    void clear();

    const poc::Plan &plan() const { return m_plan; }
    /// As stored, without the preview.
    const poc::ScheduledPlan &dates() const { return m_dates; }
    /// As shown, with the preview.
    const poc::ScheduledPlan &shown() const { return m_preview ? *m_preview : m_dates; }
    const schedule::WorkCalendar &calendar() const { return *m_calendar; }
    const picture::GanttScene &scene() const { return m_scene; }
    const picture::GanttRows &rows() const { return m_rows; }
    Language language() const { return m_language; }

    const poc::Task &taskAt(int row) const { return m_plan.tasks[size_t(m_rows.taskOf(row))]; }
    const schedule::TaskDates &datesAt(int row) const { return shown().schedule.tasks[size_t(m_rows.taskOf(row))]; }
    /// -1 when the task is not in the plan or not seen.
    int rowOf(TaskId id) const;
    bool isSummary(int task) const { return m_dates.schedule.tasks[size_t(task)].summary; }

    void setCollapsed(TaskId id, bool collapsed);
    QSet<TaskId> collapsed() const { return m_collapsed; }
    void setCollapsed(const QSet<TaskId> &ids);

    /// The task as it would be stored: a start that it has anyway needs no date rule.
    poc::Task applied(const TaskChange &change) const;
    /// Shows the plan with changes; each call replaces the one before.
    void preview(const std::vector<TaskChange> &changes);
    void endPreview();
    bool isPreviewing() const { return m_preview != nullptr; }

    /// By how many working days the shown plan ends later than the stored one.
    int slip() const;
    int criticalCount() const;
    /// The hover text of a task: name, dates and slack, then why it stands there.
    QString reasonText(int row) const;

Q_SIGNALS:
    /// Rows came, went or moved.
    void rowsChanged();
    /// The rows are the same; names, dates, progress or links became others.
    void datesChanged();

private:
    bool hasRowsOf(const poc::Plan &plan) const;
    poc::ScheduledPlan scheduledWith(const std::vector<TaskChange> &changes) const;
    void fillScene();
    void fillDates();

    workspace::Workspace &m_workspace;
    Language m_language;
    const Clock &m_clock;
    poc::Plan m_plan;
    poc::ScheduledPlan m_dates;
    std::unique_ptr<poc::ScheduledPlan> m_preview;
    std::unique_ptr<schedule::WorkCalendar> m_calendar;
    picture::GanttScene m_scene;
    picture::GanttRows m_rows;
    QSet<TaskId> m_collapsed;
};

} // namespace axw::gantt
