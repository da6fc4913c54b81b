// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planstate.h"

#include "core/base/clock.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

PlanState::PlanState(workspace::Workspace &workspace, Language language, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_language(language), m_clock(clock)
{
    m_scene.calendar = &m_dates.calendar();
    takeNow();
}

Result<> PlanState::load(PocId poc)
{
    AXW_TRY_ASSIGN(plan, m_workspace.pocs().plan(poc));
    AXW_TRY_ASSIGN(calendars, workspace::planCalendars(m_workspace, plan));
    const bool sameRows = hasRowsOf(plan);
    const bool another = plan.poc.id != m_plan.poc.id;
    m_plan = std::move(plan);
    m_facts = factsOf(m_plan);
    m_dates.set(m_plan, std::move(calendars));
    AXW_TRY(readBaselines(another));
    const picture::GanttRows before = m_rows;
    fillScene();
    // Rows that stay keep their selection, and the editor of a cell that is being left.
    if (sameRows && before.sameRowsAs(m_rows))
        Q_EMIT datesChanged();
    else
        Q_EMIT rowsChanged();
    return {};
}

bool PlanState::hasRowsOf(const poc::Plan &plan) const
{
    return plan.poc.id == m_plan.poc.id
        && std::equal(plan.tasks.begin(), plan.tasks.end(), m_plan.tasks.begin(), m_plan.tasks.end(),
                      [](const poc::Task &a, const poc::Task &b) { return a.id == b.id && a.parent == b.parent; });
}

Result<> PlanState::take(const journal::Changes &changes)
{
    static const QList<QByteArray> wide{"poc", "assignment", "resource", "work_hours", "baseline", "baseline_task", "holiday"};
    const bool all = changes.everything
        || std::any_of(wide.begin(), wide.end(), [&changes](const QByteArray &table) { return changes.touches(table); });
    const bool tasks = changes.touches("task");
    const bool links = changes.touches("task_link");
    if (!all && !tasks && !links)
        return {};
    if (!all && tasks != links) { // both at once come of tasks that were deleted, or of a whole plan
        AXW_TRY_ASSIGN(enough, tasks ? takeTasks(changes.rows.value("task")) : takeLinks(changes.rows.value("task_link")));
        if (enough)
            return {};
    }
    return reload();
}

/// False when a link is gone, or when links run in a circle.
Result<bool> PlanState::takeLinks(const QSet<QUuid> &ids)
{
    constexpr qsizetype most = 50;
    if (ids.size() > most)
        return false;
    std::vector<QUuid> order(ids.begin(), ids.end());
    std::sort(order.begin(), order.end()); // by age, as the plan has them
    std::vector<int> touched;
    for (const QUuid &id : order) {
        AXW_TRY_ASSIGN(link, m_workspace.pocs().findLink(LinkId(id)));
        auto known = std::find_if(m_plan.links.begin(), m_plan.links.end(), [&id](const poc::Link &each) { return each.id.uuid() == id; });
        if (!link || link->poc != m_plan.poc.id) {
            if (known != m_plan.links.end())
                return false;
            continue; // another plan's
        }
        const int from = m_facts.index.value(link->predecessor, -1);
        const int to = m_facts.index.value(link->successor, -1);
        const bool isNew = known == m_plan.links.end();
        if (from < 0 || to < 0 || (isNew && !m_plan.links.empty() && !(m_plan.links.back().id < link->id)))
            return false;
        if (isNew) {
            known = m_plan.links.insert(known, *link);
            m_facts.linksInto[size_t(to)].push_back(int(known - m_plan.links.begin()));
        }
        *known = *link;
        const auto edited = m_dates.changeLink(int(known - m_plan.links.begin()), {from, to, link->type, link->lag, link->unit});
        if (!edited)
            return false;
        touched.insert(touched.end(), edited->begin(), edited->end());
    }
    fillLinks();
    m_rows = picture::GanttRows(m_scene);
    fillTouched(touched);
    tellOthers();
    return true;
}

/// False when who works when became another.
Result<bool> PlanState::takeTasks(const QSet<QUuid> &ids)
{
    constexpr qsizetype most = 500; // more are read faster all at once
    if (ids.size() > most)
        return false;
    std::vector<LiveDates::Changed> changed;
    bool moved = false;
    bool switched = false;
    for (const QUuid &id : ids) {
        const auto task = m_workspace.pocs().task(TaskId(id));
        const int index = m_facts.index.value(TaskId(id), -1);
        if (!task && task.error().kind != Error::Kind::NotFound)
            return fail(task.error());
        if (!task || task->poc != m_plan.poc.id) {
            if (index >= 0)
                return false;
            continue; // another plan's
        }
        if (index < 0)
            return false;
        const poc::Task &known = m_plan.tasks[size_t(index)];
        if (task->hours != known.hours)
            return false;
        moved = moved || task->parent != known.parent || task->rank != known.rank;
        switched = switched || task->inactive != known.inactive;
        changed.emplace_back(index, *task);
    }
    if (changed.empty())
        return true;
    for (const auto &[index, task] : changed)
        m_plan.tasks[size_t(index)] = task;
    if (moved || switched)
        return takeOrder(moved);
    const auto touched = m_dates.change(changed);
    if (!touched)
        return false;
    for (const auto &[index, task] : changed)
        m_scene.tasks[size_t(index)].name = task.name; // a milestone's words hold it
    fillTouched(*touched);
    tellOthers();
    return true;
}

/// Tasks stand elsewhere, or count or do not: everything is worked out again, but nothing else is read.
bool PlanState::takeOrder(bool moved)
{
    if (moved)
        m_plan.tasks = poc::inOutlineOrder(std::move(m_plan.tasks));
    m_facts = factsOf(m_plan);
    takeBaseline(m_facts, m_plan, m_baselineTasks);
    m_dates.set(m_plan);
    if (!m_dates.isWithinCalendar())
        return false;
    const picture::GanttRows before = m_rows;
    fillScene();
    // Tasks that changed places stand on rows that look the same.
    if (!moved && before.sameRowsAs(m_rows))
        Q_EMIT datesChanged();
    else
        Q_EMIT rowsChanged();
    return true;
}

/// A filter or a group may show other rows now.
void PlanState::tellOthers()
{
    const bool plain = m_look.filter.isEmpty() && m_look.groupBy == GroupBy::None;
    const picture::GanttRows before = m_rows;
    if (!plain)
        layOut();
    if (plain || before.sameRowsAs(m_rows))
        Q_EMIT datesChanged();
    else
        Q_EMIT rowsChanged();
}

void PlanState::clear()
{
    m_plan = {};
    m_facts = {};
    m_dates.clear();
    m_baselines.clear();
    m_baseline = {};
    fillScene();
    Q_EMIT rowsChanged();
}

Result<> PlanState::readBaselines(bool another)
{
    AXW_TRY_ASSIGN(known, m_workspace.planReview().baselines(m_plan.poc.id));
    m_baselines = std::move(known);
    m_baselineChosen = m_baselineChosen && !another;
    const bool has = std::any_of(m_baselines.begin(), m_baselines.end(), [this](const poc::Baseline &each) { return each.id == m_baseline; });
    if (!m_baselineChosen)
        m_baseline = m_baselines.empty() ? BaselineId() : m_baselines.back().id;
    else if (!has)
        m_baseline = {};
    m_baselineTasks.clear();
    if (!m_baseline.isNull()) {
        AXW_TRY_ASSIGN(tasks, m_workspace.planReview().tasks(m_baseline));
        m_baselineTasks = std::move(tasks);
    }
    takeBaseline(m_facts, m_plan, m_baselineTasks);
    return {};
}

Result<> PlanState::setBaseline(BaselineId id)
{
    m_baseline = id;
    m_baselineChosen = true;
    AXW_TRY(readBaselines(false));
    fillAllDates();
    Q_EMIT datesChanged();
    return {};
}

std::optional<int> PlanState::baselineSlip() const
{
    if (!m_facts.baselineFinish)
        return std::nullopt;
    return calendar().workingDaysBetween(schedule::lastDayOf(*m_facts.baselineFinish), shown().lastDay());
}

int PlanState::taskIndex(int row) const
{
    const int task = m_rows.taskOf(row);
    return task < int(m_plan.tasks.size()) ? task : -1;
}

const poc::Task &PlanState::taskAt(int row) const
{
    const int task = taskIndex(row);
    return task < 0 ? m_blank : m_plan.tasks[size_t(task)];
}

const schedule::TaskDates &PlanState::datesAt(int row) const
{
    const int task = taskIndex(row);
    return task < 0 ? m_headingDates[size_t(m_rows.taskOf(row)) - m_plan.tasks.size()] : shown().schedule.tasks[size_t(task)];
}

int PlanState::rowOf(TaskId id) const
{
    const int index = m_facts.index.value(id, -1);
    return index < 0 ? -1 : m_rows.rowOf(index);
}

void PlanState::setCollapsed(TaskId id, bool collapsed)
{
    if (m_collapsed.contains(id) == collapsed)
        return;
    if (collapsed)
        m_collapsed.insert(id);
    else
        m_collapsed.remove(id);
    layOut();
    Q_EMIT rowsChanged();
}

void PlanState::setCollapsedAt(int row, bool collapsed)
{
    if (taskIndex(row) >= 0) {
        setCollapsed(taskAt(row).id, collapsed);
        return;
    }
    const QString name = m_scene.tasks[size_t(m_rows.taskOf(row))].name;
    if (collapsed)
        m_collapsedGroups.insert(name);
    else
        m_collapsedGroups.remove(name);
    layOut();
    Q_EMIT rowsChanged();
}

void PlanState::setCollapsed(const QSet<TaskId> &ids)
{
    m_collapsed = ids;
    layOut();
    Q_EMIT rowsChanged();
}

void PlanState::showLevels(int deepest)
{
    QSet<TaskId> closed;
    m_collapsedGroups.clear();
    for (const TaskGroup &group : m_groups) {
        if (deepest <= 0)
            m_collapsedGroups.insert(group.name);
    }
    for (size_t i = 0; i < m_plan.tasks.size(); ++i) {
        if (isSummary(int(i)) && dates().levels[i] >= deepest)
            closed.insert(m_plan.tasks[i].id);
    }
    setCollapsed(closed);
}

void PlanState::setLook(const PlanLook &look)
{
    if (look == m_look)
        return;
    if (look.groupBy != m_look.groupBy)
        m_collapsedGroups.clear();
    m_look = look;
    const picture::GanttRows before = m_rows;
    layOut();
    fillAllDates();
    if (before.sameRowsAs(m_rows))
        Q_EMIT datesChanged();
    else
        Q_EMIT rowsChanged();
}

namespace {

/// The task with a change as it stands, whether it needs its date rule or not.
poc::Task changed(poc::Task task, const TaskChange &change)
{
    if (change.start && task.manual) {
        const schedule::Moment by = *change.start - (task.manualStart ? task.manualStart->moment : *change.start);
        task.manualStart = poc::PlanTime{*change.start};
        if (task.manualFinish)
            task.manualFinish->moment += by;
    } else if (change.start) {
        task.rule = schedule::Constraint::StartNoEarlierThan;
        task.ruleAt = poc::PlanTime{*change.start};
    }
    if (change.duration) {
        task.duration = *change.duration;
        if (task.manual)
            task.manualFinish.reset();
    }
    if (change.done)
        task.done = *change.done;
    return task;
}

} // namespace

poc::Task PlanState::applied(const TaskChange &change)
{
    const int index = m_facts.index.value(change.task);
    poc::Task task = changed(m_plan.tasks[size_t(index)], change);
    if (!change.start || task.manual)
        return task;
    poc::Task free = task;
    free.rule = schedule::Constraint::AsSoonAsPossible;
    free.ruleAt.reset();
    endPreview();
    const schedule::Moment earliest = m_dates.startOf({index, free});
    // The end of a day is a moment of its own for a milestone only.
    const schedule::WorkMinutes work = calendar().workBefore(*change.start);
    const bool stays = task.duration == 0 && *change.start == calendar().finishAt(work);
    task.ruleAt = poc::PlanTime{stays ? *change.start : calendar().startAt(work)};
    if (work <= calendar().workBefore(earliest)) {
        task.rule = schedule::Constraint::AsSoonAsPossible;
        task.ruleAt.reset();
    }
    return task;
}

void PlanState::preview(const std::vector<TaskChange> &changes)
{
    std::vector<LiveDates::Changed> tasks;
    for (const TaskChange &change : changes) {
        if (const int index = m_facts.index.value(change.task, -1); index >= 0)
            tasks.emplace_back(index, changed(m_plan.tasks[size_t(index)], change));
    }
    fillDates(m_dates.preview(tasks));
    Q_EMIT datesChanged();
}

void PlanState::endPreview()
{
    if (!m_dates.isPreviewing())
        return;
    fillDates(m_dates.endPreview());
    Q_EMIT datesChanged();
}

int PlanState::slip() const
{
    if (!isPreviewing())
        return 0;
    return calendar().workingDaysBetween(dates().lastDay(), shown().lastDay());
}

int PlanState::criticalCount() const
{
    int count = 0;
    for (size_t i = 0; i < m_plan.tasks.size(); ++i)
        count += shown().critical[i] && !shown().schedule.tasks[i].summary ? 1 : 0;
    return count;
}

} // namespace axw::gantt
