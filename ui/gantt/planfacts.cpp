// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planfacts.h"

#include "core/base/korean.h"
#include "core/poc/overdue.h"

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using picture::GanttInk;

PlanFacts factsOf(const poc::Plan &plan)
{
    PlanFacts facts;
    const size_t count = plan.tasks.size();
    facts.parents = poc::parentsOf(plan.tasks);
    facts.part.resize(count);
    facts.partNumber.resize(count);
    facts.linksInto.resize(count);
    facts.baseline.resize(count);
    facts.index.reserve(qsizetype(count));
    int parts = 0;
    for (size_t i = 0; i < count; ++i) {
        facts.partNumber[i] = facts.parents[i] < 0 ? parts++ : facts.partNumber[size_t(facts.parents[i])];
        facts.index.insert(plan.tasks[i].id, int(i));
        facts.part[i] = facts.parents[i] < 0 ? int(i) : facts.part[size_t(facts.parents[i])];
    }
    for (size_t i = 0; i < plan.links.size(); ++i) {
        const int to = facts.index.value(plan.links[i].successor, -1);
        if (to >= 0 && facts.index.contains(plan.links[i].predecessor))
            facts.linksInto[size_t(to)].push_back(int(i));
    }
    for (size_t i = 0; i < plan.assignments.size(); ++i) {
        if (const int task = facts.index.value(plan.assignments[i].task, -1); task >= 0)
            facts.assigned[task].push_back(int(i));
    }
    return facts;
}

void takeBaseline(PlanFacts &facts, const poc::Plan &plan, const QHash<TaskId, poc::BaselineTask> &tasks)
{
    facts.baselineFinish.reset();
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        facts.baseline[i].reset();
        const auto stood = tasks.find(plan.tasks[i].id);
        if (stood != tasks.end() && stood->start && stood->finish)
            facts.baseline[i] = {stood->start->moment, stood->finish->moment};
    }
    for (const poc::BaselineTask &stood : tasks) {
        if (stood.finish)
            facts.baselineFinish = std::max(facts.baselineFinish.value_or(stood.finish->moment), stood.finish->moment);
    }
}

namespace {

const poc::Resource *resourceOf(const poc::Plan &plan, ResourceId id)
{
    const auto at = std::find_if(plan.resources.begin(), plan.resources.end(), [&id](const poc::Resource &each) { return each.id == id; });
    return at == plan.resources.end() ? nullptr : &*at;
}

} // namespace

QString resourcesText(const poc::Plan &plan, const PlanFacts &facts, int task)
{
    QStringList names;
    for (const int index : facts.assigned.value(task)) {
        const poc::Assignment &assignment = plan.assignments[size_t(index)];
        if (const poc::Resource *resource = resourceOf(plan, assignment.resource))
            names << (assignment.units == 100 ? resource->name : u"%1 %2%"_s.arg(resource->name).arg(assignment.units));
    }
    return names.join(u", "_s);
}

std::optional<int> slipOf(const PlanFacts &facts, const poc::ScheduledPlan &dates, const schedule::WorkCalendar &calendar, int task)
{
    const auto &stood = facts.baseline[size_t(task)];
    if (!stood)
        return std::nullopt;
    const schedule::TaskDates &now = dates.schedule.tasks[size_t(task)];
    return calendar.workingDaysBetween(schedule::lastDayOf(stood->first, stood->second), dates.lastDay(now));
}

TaskStatus statusOf(const poc::Plan &plan, const PlanFacts &facts, const poc::ScheduledPlan &dates, schedule::Moment now, int task)
{
    const auto at = size_t(task);
    if (dates.done[at] >= 1)
        return TaskStatus::Done;
    const QDate last = dates.lastDay(dates.schedule.tasks[at]);
    const auto &deadline = plan.tasks[at].deadline;
    const auto &stood = facts.baseline[at];
    const bool slipped = stood && last > schedule::lastDayOf(stood->second);
    const bool overdue = poc::isOverdue(plan, dates, schedule::dateOf(now), task);
    if (!plan.tasks[at].inactive && (slipped || overdue || (deadline && last > schedule::lastDayOf(deadline->moment))))
        return TaskStatus::Late;
    return dates.done[at] > 0 ? TaskStatus::UnderWay : TaskStatus::NotBegun;
}

bool matches(const PlanFilter &filter, const LookedAt &at, int task)
{
    const auto index = size_t(task);
    const schedule::TaskDates &dates = at.dates.schedule.tasks[index];
    if (filter.critical && (!at.dates.critical[index] || dates.summary))
        return false;
    if (filter.late && (dates.summary || statusOf(at.plan, at.facts, at.dates, at.now, task) != TaskStatus::Late))
        return false;
    if (filter.overdue && !poc::isOverdue(at.plan, at.dates, schedule::dateOf(at.now), task))
        return false;
    if (filter.notDone && (at.dates.done[index] >= 1 || dates.summary))
        return false;
    if (filter.thisWeek) {
        const qint64 monday = schedule::dayOf(at.now) - schedule::weekdayOf(schedule::dayOf(at.now));
        if (dates.summary || schedule::dayOf(dates.finish) < monday || schedule::dayOf(dates.start) > monday + 6)
            return false;
    }
    if (!filter.resource.isNull()) {
        const std::vector<int> assigned = at.facts.assigned.value(task);
        if (std::none_of(assigned.begin(), assigned.end(), [&](int i) { return at.plan.assignments[size_t(i)].resource == filter.resource; }))
            return false;
    }
    return filter.text.isEmpty() || matchesKorean(at.plan.tasks[index].name, filter.text);
}

std::vector<bool> hiddenBy(const PlanFilter &filter, const LookedAt &at)
{
    std::vector<bool> hidden(at.plan.tasks.size(), !filter.isEmpty());
    for (int i = 0; !filter.isEmpty() && i < int(hidden.size()); ++i) {
        if (!matches(filter, at, i))
            continue;
        for (int above = i; above >= 0 && hidden[size_t(above)]; above = at.facts.parents[size_t(above)])
            hidden[size_t(above)] = false;
    }
    return hidden;
}

namespace {

QString groupName(GroupBy by, const LookedAt &at, int task, Language language)
{
    const bool korean = language == Language::Korean;
    switch (by) {
    case GroupBy::None:
        break;
    case GroupBy::Resource: {
        const QString names = resourcesText(at.plan, at.facts, task);
        return !names.isEmpty() ? names : korean ? u"담당 없음"_s : u"Nobody"_s;
    }
    case GroupBy::Part: {
        const int part = at.facts.part[size_t(task)];
        if (part != task)
            return at.plan.tasks[size_t(part)].name;
        return korean ? u"상위 작업 없음"_s : u"In no part"_s;
    }
    case GroupBy::Status:
        return nameOf(statusOf(at.plan, at.facts, at.dates, at.now, task), language);
    }
    return {};
}

} // namespace

std::vector<TaskGroup> groupsOf(GroupBy by, const LookedAt &at, const std::vector<bool> &hidden, Language language)
{
    std::vector<TaskGroup> groups;
    QHash<QString, size_t> known;
    const auto groupOf = [&](const QString &name) -> TaskGroup & {
        const auto found = known.find(name);
        if (found != known.end())
            return groups[*found];
        known.insert(name, groups.size());
        groups.push_back({name, {}});
        return groups.back();
    };
    if (by == GroupBy::Status) {
        for (const auto &status : choicesOf<TaskStatus>()) // in their own order, the late first
            groupOf(nameOf(status.value, language));
    }
    for (int i = 0; i < int(hidden.size()); ++i) {
        if (!hidden[size_t(i)] && !at.dates.schedule.tasks[size_t(i)].summary)
            groupOf(groupName(by, at, i, language)).tasks.push_back(i);
    }
    std::erase_if(groups, [](const TaskGroup &group) { return group.tasks.empty(); });
    return groups;
}

namespace {

int firstResource(const LookedAt &at, int task)
{
    const std::vector<int> assigned = at.facts.assigned.value(task);
    if (assigned.empty())
        return -1;
    const ResourceId id = at.plan.assignments[size_t(assigned.front())].resource;
    const auto found = std::find_if(at.plan.resources.begin(), at.plan.resources.end(), [&id](const poc::Resource &each) { return each.id == id; });
    return found == at.plan.resources.end() ? -1 : int(found - at.plan.resources.begin());
}

} // namespace

std::pair<GanttInk, int> inkOf(ColourBy by, const LookedAt &at, int task)
{
    switch (by) {
    case ColourBy::Critical:
        break;
    case ColourBy::Progress:
        if (at.dates.done[size_t(task)] >= 1)
            return {GanttInk::Good, 0};
        return at.dates.done[size_t(task)] > 0 ? std::pair(GanttInk::Series, 0) : std::pair(GanttInk::Soft, 0);
    case ColourBy::Resource: {
        const int resource = firstResource(at, task);
        return resource < 0 ? std::pair(GanttInk::Soft, 0) : std::pair(GanttInk::Series, resource);
    }
    case ColourBy::Part:
        return {GanttInk::Series, at.facts.partNumber[size_t(task)]};
    case ColourBy::Lateness:
        switch (statusOf(at.plan, at.facts, at.dates, at.now, task)) {
        case TaskStatus::Late:
            return {GanttInk::Bad, 0};
        case TaskStatus::Done:
            return {GanttInk::Good, 0};
        case TaskStatus::UnderWay:
        case TaskStatus::NotBegun:
            return {GanttInk::Series, 0};
        }
    }
    return {GanttInk::Usual, 0};
}

std::vector<LegendEntry> legendOf(ColourBy by, const LookedAt &at, Language language)
{
    const bool korean = language == Language::Korean;
    switch (by) {
    case ColourBy::Critical:
        return {};
    case ColourBy::Progress:
        return {{GanttInk::Good, 0, nameOf(TaskStatus::Done, language)},
                {GanttInk::Series, 0, nameOf(TaskStatus::UnderWay, language)},
                {GanttInk::Soft, 0, nameOf(TaskStatus::NotBegun, language)}};
    case ColourBy::Resource: {
        std::vector<LegendEntry> entries;
        for (size_t i = 0; i < at.plan.resources.size(); ++i)
            entries.push_back({GanttInk::Series, int(i), at.plan.resources[i].name});
        entries.push_back({GanttInk::Soft, 0, korean ? u"담당 없음"_s : u"Nobody"_s});
        return entries;
    }
    case ColourBy::Part: {
        std::vector<LegendEntry> entries;
        for (size_t i = 0; i < at.plan.tasks.size(); ++i) {
            if (at.facts.parents[i] < 0)
                entries.push_back({GanttInk::Series, int(entries.size()), at.plan.tasks[i].name});
        }
        return entries;
    }
    case ColourBy::Lateness:
        return {{GanttInk::Bad, 0, nameOf(TaskStatus::Late, language)},
                {GanttInk::Series, 0, korean ? u"예정대로"_s : u"On time"_s},
                {GanttInk::Good, 0, nameOf(TaskStatus::Done, language)}};
    }
    return {};
}

} // namespace axw::gantt
