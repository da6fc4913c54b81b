// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttscene.h"
#include "core/poc/overdue.h"
#include "core/poc/planschedule.h"
#include "ui/gantt/livedates.h"
#include "ui/gantt/planfacts.h"
#include "ui/gantt/planlook.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace axw {
class Clock;
namespace journal {
struct Changes;
}
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
///
/// Rows are tasks, or headings of groups: those are no task of the plan, taskIndex() of them is -1 and taskAt() a task
/// without a key.
class PlanState final : public QObject
{
    Q_OBJECT

public:
    PlanState(workspace::Workspace &workspace, Language language, const Clock &clock, QObject *parent = nullptr);

    /// Reads a plan, or the one it holds again.
    Result<> load(PocId poc);
    Result<> reload() { return load(plan().poc.id); }
    /// After an edit: reads only the tasks that became others where that is enough.
    Result<> take(const journal::Changes &changes);
    void clear();

    const poc::Plan &plan() const { return m_plan; }
    const PlanFacts &facts() const { return m_facts; }
    /// As stored, without the preview.
    const poc::ScheduledPlan &dates() const { return m_dates.stored(); }
    /// As shown, with the preview.
    const poc::ScheduledPlan &shown() const { return m_dates.shown(); }
    const schedule::WorkCalendar &calendar() const { return m_dates.calendar(); }
    const poc::PlanCalendars &calendars() const { return m_dates.calendars(); }
    const picture::GanttScene &scene() const { return m_scene; }
    const picture::GanttRows &rows() const { return m_rows; }
    Language language() const { return m_language; }
    /// Submitted for review: nothing of it can be changed.
    bool isLocked() const { return m_plan.poc.isLocked(); }

    /// -1 for the heading of a group.
    int taskIndex(int row) const;
    const poc::Task &taskAt(int row) const;
    const schedule::TaskDates &datesAt(int row) const;
    /// Progress of a row as shown, 0 … 1.
    double doneAt(int row) const { return m_scene.tasks[size_t(m_rows.taskOf(row))].done; }
    /// -1 when the task is not in the plan or not seen.
    int rowOf(TaskId id) const;
    bool isSummary(int task) const { return dates().schedule.tasks[size_t(task)].summary; }

    void setCollapsed(TaskId id, bool collapsed);
    /// Also of a group.
    void setCollapsedAt(int row, bool collapsed);
    QSet<TaskId> collapsed() const { return m_collapsed; }
    void setCollapsed(const QSet<TaskId> &ids);
    /// Shows the outline down to a level and no deeper; 0 is the top alone.
    void showLevels(int deepest);

    const PlanLook &look() const { return m_look; }
    void setLook(const PlanLook &look);
    std::vector<LegendEntry> legend() const { return legendOf(m_look.colourBy, lookedAt(), m_language); }

    /// Of the plan, oldest first.
    const std::vector<poc::Baseline> &baselines() const { return m_baselines; }
    /// Null: measured against none.
    BaselineId baseline() const { return m_baseline; }
    Result<> setBaseline(BaselineId id);
    /// By how many working days the shown plan ends later than the baseline; nothing without one.
    std::optional<int> baselineSlip() const;

    /// The task as it would be stored: a start that it has anyway needs no date rule.
    poc::Task applied(const TaskChange &change);
    /// Shows the plan with changes; each call replaces the one before.
    void preview(const std::vector<TaskChange> &changes);
    void endPreview();
    bool isPreviewing() const { return m_dates.isPreviewing(); }

    /// By how many working days the shown plan ends later than the stored one.
    int slip() const;
    int criticalCount() const;
    QDate today() const { return schedule::dateOf(m_scene.today.value_or(0)); }
    /// As shown.
    std::optional<poc::Overdue> overdueOf(int task) const { return poc::overdueOf(m_plan, shown(), calendar(), today(), task); }
    /// Whether the stored plan wants a status date, or a newer one.
    poc::StatusDateAdvice statusDateAdvice() const { return poc::statusDateAdvice(m_plan, dates(), calendar(), today()); }
    /// The hover text of a task: name, dates and slack, then why it stands there.
    QString reasonText(int row) const;
    LookedAt lookedAt() const { return {m_plan, m_facts, shown(), m_scene.today.value_or(0)}; }

Q_SIGNALS:
    /// Rows came, went or moved.
    void rowsChanged();
    /// The rows are the same; names, dates, progress or links became others.
    void datesChanged();

private:
    bool hasRowsOf(const poc::Plan &plan) const;
    Result<bool> takeTasks(const QSet<QUuid> &ids);
    bool takeOrder(bool moved);
    Result<bool> takeLinks(const QSet<QUuid> &ids);
    void tellOthers();
    Result<> readBaselines(bool another);
    /// True when it is another day than before: then what is overdue may be other tasks.
    bool takeNow();
    /// Dates of these became others.
    void fillTouched(const std::vector<int> &touched);
    void fillScene();
    void fillLinks();
    void layOut();
    void putHeadings(const std::vector<TaskGroup> &groups);
    void fillTask(int task);
    void fillDates(const std::vector<int> &touched);
    void fillAllDates();
    void fillHeadings();

    workspace::Workspace &m_workspace;
    Language m_language;
    const Clock &m_clock;
    poc::Plan m_plan;
    PlanFacts m_facts;
    LiveDates m_dates;
    PlanLook m_look;
    std::vector<poc::Baseline> m_baselines;
    BaselineId m_baseline;
    QHash<TaskId, poc::BaselineTask> m_baselineTasks;
    bool m_baselineChosen = false; ///< by a person, also that there is none
    picture::GanttScene m_scene;
    picture::GanttRows m_rows;
    QSet<TaskId> m_collapsed;
    QSet<QString> m_collapsedGroups;
    std::vector<TaskGroup> m_groups;
    std::vector<schedule::TaskDates> m_headingDates;
    poc::Task m_blank; ///< what stands for a heading
};

} // namespace axw::gantt
