// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/picture/ganttnote.h"
#include "core/poc/lateness.h"
#include "core/schedule/duration.h"
#include "ui/gantt/planstate.h"

#include <algorithm>

/// How a plan becomes what is painted: the scene's tasks, links and rows.
namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

void PlanState::fillScene()
{
    m_scene.tasks.clear();
    m_scene.tasks.resize(m_plan.tasks.size());
    for (size_t i = 0; i < m_plan.tasks.size(); ++i)
        m_scene.tasks[i].name = m_plan.tasks[i].name;
    fillLinks();
    m_scene.calendar = &m_dates.calendar();
    takeNow();
    m_scene.statusDate = m_plan.poc.statusDate ? std::optional(m_plan.poc.statusDate->moment) : std::nullopt;
    layOut();
    fillAllDates();
}

void PlanState::fillLinks()
{
    m_scene.links.clear();
    for (const poc::Link &link : m_plan.links) {
        const int from = m_facts.index.value(link.predecessor, -1);
        const int to = m_facts.index.value(link.successor, -1);
        if (from >= 0 && to >= 0)
            m_scene.links.push_back({from, to, link.type, false});
    }
}

bool PlanState::takeNow()
{
    const QDateTime now = seoulTime(m_clock.nowMs());
    const QDate before = today();
    m_scene.today = schedule::momentOf(m_clock.today(), now.time().hour() * 60 + now.time().minute());
    return today() != before;
}

/// Which tasks are seen, and in what order.
void PlanState::layOut()
{
    const size_t count = m_plan.tasks.size();
    m_scene.tasks.resize(count);
    m_scene.order.clear();
    const std::vector<bool> hidden = hiddenBy(m_look.filter, lookedAt());
    for (size_t i = 0; i < count; ++i) {
        picture::GanttTask &task = m_scene.tasks[i];
        task.hidden = hidden[i];
        task.level = dates().levels[i];
        // What a filter found is not kept in a closed summary.
        task.collapsed = m_look.filter.isEmpty() && m_collapsed.contains(m_plan.tasks[i].id);
        task.summary = dates().schedule.tasks[i].summary;
    }
    m_groups.clear();
    if (m_look.groupBy != GroupBy::None && count > 0)
        putHeadings(groupsOf(m_look.groupBy, lookedAt(), hidden, m_language));
    m_headingDates.assign(m_groups.size(), {});
    fillHeadings();
    m_rows = picture::GanttRows(m_scene);
}

/// Headings stand behind the plan's tasks in the scene; the order brings them to their places.
void PlanState::putHeadings(const std::vector<TaskGroup> &groups)
{
    m_groups = groups;
    for (size_t i = 0; i < groups.size(); ++i) {
        picture::GanttTask heading;
        heading.name = groups[i].name;
        heading.heading = true;
        heading.summary = true;
        heading.collapsed = m_collapsedGroups.contains(groups[i].name);
        m_scene.order.push_back(int(m_plan.tasks.size() + i));
        m_scene.tasks.push_back(heading);
        for (const int task : groups[i].tasks) {
            m_scene.tasks[size_t(task)].level = 1;
            m_scene.order.push_back(task);
        }
    }
}

void PlanState::fillHeadings()
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        picture::GanttTask &heading = m_scene.tasks[m_plan.tasks.size() + i];
        schedule::TaskDates &span = m_headingDates[i];
        double work = 0;
        double done = 0;
        for (const int task : m_groups[i].tasks) {
            const auto at = size_t(task);
            const schedule::TaskDates &dates = shown().schedule.tasks[at];
            const bool first = task == m_groups[i].tasks.front();
            span.start = first ? dates.start : std::min(span.start, dates.start);
            span.finish = first ? dates.finish : std::max(span.finish, dates.finish);
            work += double(m_plan.tasks[at].duration);
            done += double(m_plan.tasks[at].duration) * shown().done[at];
        }
        span.summary = true;
        span.earlyStart = span.start;
        span.earlyFinish = span.lateFinish = span.finish;
        heading.start = span.start;
        heading.finish = span.finish;
        heading.lateFinish = span.finish;
        heading.done = work > 0 ? done / work : 0;
    }
}

void PlanState::fillTask(int index)
{
    const auto at = size_t(index);
    const poc::ScheduledPlan &plan = shown();
    const poc::Task &source = m_plan.tasks[at];
    const schedule::TaskDates &dates = plan.schedule.tasks[at];
    picture::GanttTask &task = m_scene.tasks[at];
    task.start = dates.start;
    task.finish = dates.finish;
    task.summary = dates.summary;
    task.milestone = !dates.summary && plan.network.tasks[at].duration == 0 && dates.start == dates.finish;
    task.gate = task.milestone && source.gate;
    task.inactive = source.inactive;
    task.manual = source.manual && !dates.summary;
    const auto overdue = overdueOf(index);
    task.overdue = overdue ? overdue->days : 0;
    task.lateFinish = dates.summary ? dates.finish : dates.lateFinish;
    task.done = plan.done[at];
    task.critical = plan.critical[at];
    task.deadline = source.deadline ? std::optional(source.deadline->moment) : std::nullopt;
    task.baseline = m_facts.baseline[at];
    if (isPreviewing() && !task.baseline) {
        const schedule::TaskDates &before = m_dates.stored().schedule.tasks[at];
        if (before.start != dates.start || before.finish != dates.finish)
            task.baseline = {before.start, before.finish};
    }
    std::tie(task.ink, task.series) = inkOf(m_look.colourBy, lookedAt(), index);
    task.note = picture::noteOf(task, plan.schedule.start, calendar(), m_language);
}

void PlanState::fillDates(const std::vector<int> &touched)
{
    for (const int task : touched)
        fillTask(task);
    fillHeadings();
    for (picture::GanttLink &link : m_scene.links)
        link.critical = m_scene.tasks[size_t(link.from)].critical && m_scene.tasks[size_t(link.to)].critical;
}

void PlanState::fillTouched(const std::vector<int> &touched)
{
    if (takeNow())
        fillAllDates();
    else
        fillDates(touched);
}

void PlanState::fillAllDates()
{
    std::vector<int> all(m_plan.tasks.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = int(i);
    fillDates(all);
}

QString PlanState::reasonText(int row) const
{
    const int task = taskIndex(row);
    if (task < 0) {
        const picture::GanttTask &heading = m_scene.tasks[size_t(m_rows.taskOf(row))];
        return u"<b>%1</b> · %2"_s.arg(heading.name.toHtmlEscaped(), poc::datesText(shown(), datesAt(row), m_language));
    }
    const schedule::TaskDates &dates = shown().schedule.tasks[size_t(task)];
    const QString slack = schedule::formatDuration(dates.totalSlack, m_language);
    QString text = u"<b>%1</b> · %2"_s.arg(m_plan.tasks[size_t(task)].name.toHtmlEscaped(), poc::datesText(shown(), dates, m_language));
    if (!dates.summary)
        text += u" · "_s + (shown().done[size_t(task)] >= 1 ? tr("done") : tr("slack %1").arg(slack));
    QStringList lines = poc::reasonOf(m_plan, shown(), m_dates.calendars(), task, m_language);
    if (const auto overdue = overdueOf(task))
        lines << tr("Overdue: should be finished since %1, %2 ago")
                     .arg(formatDateWithWeekday(overdue->since, m_language), poc::workingDaysText(overdue->days, m_language));
    const auto slip = slipOf(m_facts, shown(), calendar(), task);
    if (slip && *slip != 0)
        lines << tr("Ends: %1").arg(poc::latenessText(*slip, poc::Against::Baseline, m_language));
    if (m_scene.tasks[size_t(task)].missesDeadline())
        lines << tr("Misses its deadline, %1").arg(formatDateWithWeekday(schedule::lastDayOf(*m_scene.tasks[size_t(task)].deadline), m_language));
    else if (m_scene.tasks[size_t(task)].deadline)
        lines << tr("Deadline %1").arg(formatDateWithWeekday(schedule::lastDayOf(*m_scene.tasks[size_t(task)].deadline), m_language));
    if (m_plan.tasks[size_t(task)].inactive)
        lines << tr("Inactive: not in the schedule");
    if (m_plan.tasks[size_t(task)].manual)
        lines << tr("Manually scheduled: links and the status date do not move it");
    for (const QString &line : std::as_const(lines))
        text += u"<br>"_s + line.toHtmlEscaped();
    return text;
}

} // namespace axw::gantt
