// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/pocjson.h"

#include "app/axwb/call.h"
#include "core/exchange/projectvalues.h"

#include <QJsonArray>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using poc::Plan;
using poc::Task;

namespace {

QJsonValue jsonOf(schedule::Moment moment)
{
    const QString text = exchange::textOfMoment(moment);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
QJsonValue jsonOf(const std::optional<poc::PlanTime> &time)
{
    return time ? jsonOf(time->moment) : QJsonValue();
}
QJsonValue jsonOf(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}
QJsonValue jsonOf(const std::optional<Won> &won)
{
    return won ? QJsonValue(won->amount) : QJsonValue();
}
QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
QJsonValue jsonOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

class PlanPrinted
{
public:
    explicit PlanPrinted(const exchange::PlanToExport &in) : m_in(in), m_plan(in.plan)
    {
        for (const poc::Resource &resource : m_plan.resources)
            m_resources.insert(resource.id, &resource);
        for (const poc::WorkHours &hours : in.hours)
            m_hours.insert(hours.id, hours.name);
        for (const poc::Link &link : m_plan.links)
            m_links[link.successor].push_back(&link);
        for (const poc::Assignment &assignment : m_plan.assignments)
            m_assignments[assignment.task].push_back(&assignment);
    }

    QJsonObject json() const;

private:
    QJsonObject taskJson(size_t index) const;
    QJsonValue hoursName(WorkHoursId id) const { return jsonOf(m_hours.value(id)); }

    const exchange::PlanToExport &m_in;
    const Plan &m_plan;
    QHash<ResourceId, const poc::Resource *> m_resources;
    QHash<WorkHoursId, QString> m_hours;
    QHash<TaskId, std::vector<const poc::Link *>> m_links;
    QHash<TaskId, std::vector<const poc::Assignment *>> m_assignments;
};

QJsonObject PlanPrinted::taskJson(size_t index) const
{
    const Task &task = m_plan.tasks[index];
    const schedule::TaskDates &dates = m_in.dates.schedule.tasks[index];
    QJsonArray predecessors;
    for (const poc::Link *link : m_links.value(task.id))
        predecessors += QJsonObject{{u"id"_s, link->predecessor.toString()}, {u"type"_s, keyOf(link->type)}, {u"lag"_s, link->lag}, {u"unit"_s, keyOf(link->unit)}};
    QJsonArray resources;
    for (const poc::Assignment *assignment : m_assignments.value(task.id)) {
        if (const poc::Resource *resource = m_resources.value(assignment->resource))
            resources += QJsonObject{{u"name"_s, resource->name}, {u"units"_s, assignment->units}};
    }
    return {{u"id"_s, task.id.toString()},
            {u"uid"_s, task.uid ? QJsonValue(*task.uid) : QJsonValue()},
            {u"name"_s, task.name},
            {u"level"_s, m_in.dates.levels[index] + 1},
            {u"summary"_s, dates.summary},
            {u"milestone"_s, !dates.summary && task.duration == 0},
            {u"gate"_s, task.gate},
            {u"duration_minutes"_s, dates.summary ? QJsonValue() : QJsonValue(task.duration)},
            {u"elapsed"_s, task.elapsed},
            {u"start"_s, jsonOf(dates.start)},
            {u"finish"_s, jsonOf(dates.finish)},
            {u"total_slack_minutes"_s, dates.totalSlack},
            {u"free_slack_minutes"_s, dates.freeSlack},
            {u"critical"_s, dates.critical},
            {u"done"_s, m_in.dates.done[index]},
            {u"constraint"_s, keyOf(task.rule)},
            {u"constraint_date"_s, jsonOf(task.ruleAt)},
            {u"deadline"_s, jsonOf(task.deadline)},
            {u"calendar"_s, hoursName(task.hours)},
            {u"manual"_s, task.manual},
            {u"active"_s, !task.inactive},
            {u"actual_start"_s, jsonOf(task.actualStart)},
            {u"actual_finish"_s, jsonOf(task.actualFinish)},
            {u"optimistic_minutes"_s, jsonOf(task.optimistic)},
            {u"pessimistic_minutes"_s, jsonOf(task.pessimistic)},
            {u"cost"_s, jsonOf(task.cost)},
            {u"actual_cost"_s, jsonOf(task.actualCost)},
            {u"priority"_s, task.priority},
            {u"note"_s, jsonOf(task.note)},
            {u"predecessors"_s, predecessors},
            {u"resources"_s, resources}};
}

QJsonObject PlanPrinted::json() const
{
    const poc::Poc &poc = m_plan.poc;
    QJsonArray tasks;
    for (size_t i = 0; i < m_plan.tasks.size(); ++i)
        tasks += taskJson(i);
    QJsonArray resources;
    for (const poc::Resource &resource : m_plan.resources)
        resources += QJsonObject{{u"name"_s, resource.name}, {u"kind"_s, keyOf(resource.kind)}, {u"capacity"_s, resource.capacity}, {u"calendar"_s, hoursName(resource.hours)},
                                 {u"rate"_s, jsonOf(resource.rate)}};
    QJsonArray baselines;
    for (const auto &[baseline, rows] : m_in.baselines)
        baselines += QJsonObject{{u"name"_s, baseline.name}, {u"taken"_s, jsonOf(baseline.taken.toUTC().toString(Qt::ISODate))}, {u"taken_by"_s, jsonOf(baseline.takenBy)}, {u"tasks"_s, int(rows.size())}};
    const bool planned = !m_plan.tasks.empty();
    return {{u"id"_s, poc.id.toString()},
            {u"name"_s, poc.name},
            {u"client"_s, poc.client.toString()},
            {u"starts"_s, jsonOf(poc.starts)},
            {u"start"_s, planned ? jsonOf(m_in.dates.schedule.start) : QJsonValue()},
            {u"finish"_s, planned ? jsonOf(m_in.dates.schedule.finish) : QJsonValue()},
            {u"due"_s, jsonOf(poc.due)},
            {u"status_date"_s, jsonOf(poc.statusDate)},
            {u"critical_slack_minutes"_s, poc.criticalSlack},
            {u"priority"_s, poc.priority},
            {u"calendar"_s, hoursName(poc.hours)},
            {u"note"_s, jsonOf(poc.note)},
            {u"review"_s, keyOf(poc.review)},
            {u"reviewer"_s, jsonOf(poc.reviewer)},
            {u"tasks"_s, tasks},
            {u"resources"_s, resources},
            {u"baselines"_s, baselines},
            {u"warnings"_s, saidJson(m_in.calendars.remarks())}};
}

} // namespace

QJsonObject pocJson(const portfolio::Entry &entry)
{
    const poc::Poc &poc = entry.poc();
    return {{u"id"_s, poc.id.toString()},
            {u"name"_s, poc.name},
            {u"client"_s, poc.client.toString()},
            {u"client_name"_s, entry.client},
            {u"case_number"_s, jsonOf(entry.caseNumber)},
            {u"consultant"_s, jsonOf(entry.consultant)},
            {u"starts"_s, jsonOf(poc.starts)},
            {u"start"_s, entry.hasPlan() ? jsonOf(entry.start) : QJsonValue()},
            {u"finish"_s, entry.hasPlan() ? jsonOf(entry.finish) : QJsonValue()},
            {u"due"_s, jsonOf(poc.due)},
            {u"tasks"_s, int(entry.planned->plan.tasks.size())},
            {u"done"_s, entry.done},
            {u"slip_days"_s, entry.slip ? QJsonValue(*entry.slip) : QJsonValue()},
            {u"standing"_s, keyOf(entry.standing)},
            {u"priority"_s, poc.priority},
            {u"review"_s, keyOf(poc.review)}};
}

QJsonObject planJson(const exchange::PlanToExport &plan)
{
    return PlanPrinted(plan).json();
}

} // namespace axw::app
