// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planstate.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/schedule/duration.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

PlanState::PlanState(workspace::Workspace &workspace, Language language, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_language(language), m_clock(clock)
{
    const int year = clock.today().year();
    m_calendar = std::make_unique<schedule::WorkCalendar>(schedule::koreanCalendar(year, year));
    m_scene.calendar = m_calendar.get();
}

Result<> PlanState::load(PocId poc)
{
    AXW_TRY_ASSIGN(plan, m_workspace.pocs().plan(poc));
    const auto [first, last] = poc::yearsOf(plan);
    AXW_TRY_ASSIGN(calendar, workspace::workCalendar(m_workspace, first, last, plan.poc.calendar));
    const bool sameRows = hasRowsOf(plan);
    m_preview.reset();
    m_plan = std::move(plan);
    m_calendar = std::make_unique<schedule::WorkCalendar>(std::move(calendar));
    m_dates = poc::scheduled(m_plan, *m_calendar);
    fillScene();
    // Rows that stay keep their selection, and the editor of a cell that is being left.
    if (sameRows)
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

void PlanState::clear()
{
    m_preview.reset();
    m_plan = {};
    m_dates = {};
    fillScene();
    Q_EMIT rowsChanged();
}

int PlanState::rowOf(TaskId id) const
{
    const int index = m_plan.indexOf(id);
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
    fillScene();
    Q_EMIT rowsChanged();
}

void PlanState::setCollapsed(const QSet<TaskId> &ids)
{
    m_collapsed = ids;
    fillScene();
    Q_EMIT rowsChanged();
}

namespace {

/// The task with a change as it stands, whether it needs its date rule or not.
poc::Task changed(poc::Task task, const TaskChange &change)
{
    if (change.start) {
        task.rule = schedule::Constraint::StartNoEarlierThan;
        task.ruleAt = poc::PlanTime{*change.start};
    }
    if (change.duration)
        task.duration = *change.duration;
    if (change.done)
        task.done = *change.done;
    return task;
}

} // namespace

poc::ScheduledPlan PlanState::scheduledWith(const std::vector<TaskChange> &changes) const
{
    poc::Plan plan = m_plan;
    for (const TaskChange &change : changes) {
        if (const int index = plan.indexOf(change.task); index >= 0)
            plan.tasks[size_t(index)] = changed(plan.tasks[size_t(index)], change);
    }
    return poc::scheduled(plan, *m_calendar);
}

poc::Task PlanState::applied(const TaskChange &change) const
{
    const int index = m_plan.indexOf(change.task);
    poc::Task task = changed(m_plan.tasks[size_t(index)], change);
    if (!change.start)
        return task;
    poc::Plan free = m_plan;
    free.tasks[size_t(index)] = task;
    free.tasks[size_t(index)].rule = schedule::Constraint::AsSoonAsPossible;
    free.tasks[size_t(index)].ruleAt.reset();
    const auto dates = poc::scheduled(free, *m_calendar);
    // The end of a day is a moment of its own for a milestone only.
    const schedule::WorkMinutes work = m_calendar->workBefore(*change.start);
    const bool stays = task.duration == 0 && *change.start == m_calendar->finishAt(work);
    task.ruleAt = poc::PlanTime{stays ? *change.start : m_calendar->startAt(work)};
    if (work <= m_calendar->workBefore(dates.schedule.tasks[size_t(index)].start)) {
        task.rule = schedule::Constraint::AsSoonAsPossible;
        task.ruleAt.reset();
    }
    return task;
}

void PlanState::preview(const std::vector<TaskChange> &changes)
{
    m_preview = std::make_unique<poc::ScheduledPlan>(scheduledWith(changes));
    fillDates();
    Q_EMIT datesChanged();
}

void PlanState::endPreview()
{
    if (!m_preview)
        return;
    m_preview.reset();
    fillDates();
    Q_EMIT datesChanged();
}

int PlanState::slip() const
{
    if (!m_preview)
        return 0;
    return m_calendar->workingDaysBetween(schedule::dateOf(m_dates.schedule.finish), schedule::dateOf(m_preview->schedule.finish));
}

int PlanState::criticalCount() const
{
    int count = 0;
    for (size_t i = 0; i < m_plan.tasks.size(); ++i)
        count += shown().critical[i] && !shown().schedule.tasks[i].summary ? 1 : 0;
    return count;
}

void PlanState::fillScene()
{
    m_scene.tasks.resize(m_plan.tasks.size());
    QHash<TaskId, int> index;
    for (size_t i = 0; i < m_plan.tasks.size(); ++i) {
        picture::GanttTask &task = m_scene.tasks[i];
        task.name = m_plan.tasks[i].name;
        task.level = m_dates.levels[i];
        task.collapsed = m_collapsed.contains(m_plan.tasks[i].id);
        task.summary = m_dates.schedule.tasks[i].summary;
        task.milestone = !task.summary && m_plan.tasks[i].duration == 0;
        index.insert(m_plan.tasks[i].id, int(i));
    }
    m_scene.links.clear();
    for (const poc::Link &link : m_plan.links) {
        const int from = index.value(link.predecessor, -1);
        const int to = index.value(link.successor, -1);
        if (from >= 0 && to >= 0)
            m_scene.links.push_back({from, to, link.type, false});
    }
    m_scene.calendar = m_calendar.get();
    const QDateTime now = seoulTime(m_clock.nowMs());
    m_scene.today = schedule::momentOf(m_clock.today(), now.time().hour() * 60 + now.time().minute());
    m_rows = picture::GanttRows(m_scene);
    fillDates();
}

void PlanState::fillDates()
{
    const poc::ScheduledPlan &plan = shown();
    for (size_t i = 0; i < m_scene.tasks.size(); ++i) {
        picture::GanttTask &task = m_scene.tasks[i];
        const schedule::TaskDates &dates = plan.schedule.tasks[i];
        const schedule::TaskDates &before = m_dates.schedule.tasks[i];
        task.start = dates.start;
        task.finish = dates.finish;
        task.lateFinish = dates.summary ? dates.finish : dates.lateFinish;
        task.done = plan.done[i];
        task.critical = plan.critical[i];
        task.note.clear();
        task.baseline.reset();
        if (task.milestone)
            task.note = formatShortDate(schedule::dateOf(dates.start), m_language);
        if (m_preview && (before.start != dates.start || before.finish != dates.finish)) {
            task.baseline = {before.start, before.finish};
            const qint64 days = m_calendar->workingDaysBetween(schedule::dateOf(before.finish), schedule::dateOf(dates.finish));
            if (days != 0)
                task.note = (days > 0 ? u"+"_s : QString()) + schedule::formatDuration(days * m_calendar->minutesPerDay(), m_language);
        }
    }
    for (picture::GanttLink &link : m_scene.links)
        link.critical = m_scene.tasks[size_t(link.from)].critical && m_scene.tasks[size_t(link.to)].critical;
}

QString PlanState::reasonText(int row) const
{
    const int task = m_rows.taskOf(row);
    const schedule::TaskDates &dates = shown().schedule.tasks[size_t(task)];
    const QString slack = schedule::formatDuration(dates.totalSlack, m_language);
    QString head = m_plan.tasks[size_t(task)].name.toHtmlEscaped();
    QString text = u"<b>%1</b> · %2"_s.arg(head, poc::datesText(dates, m_language));
    if (!dates.summary)
        text += u" · "_s + (shown().done[size_t(task)] >= 1 ? tr("done") : tr("slack %1").arg(slack));
    const QStringList lines = poc::reasonOf(m_plan, shown(), *m_calendar, task, m_language);
    for (const QString &line : lines)
        text += u"<br>"_s + line.toHtmlEscaped();
    return text;
}

} // namespace axw::gantt
