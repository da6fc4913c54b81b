// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planschedule.h"

#include "core/base/formats.h"

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
using schedule::Moment;
using schedule::Reason;

namespace {

std::optional<Moment> momentOf(const std::optional<PlanTime> &time)
{
    return time ? std::optional(time->moment) : std::nullopt;
}

} // namespace

schedule::Network networkOf(const Plan &plan)
{
    schedule::Network network;
    network.start = schedule::momentOf(plan.poc.starts);
    network.criticalSlack = plan.poc.criticalSlack;
    network.statusDate = momentOf(plan.poc.statusDate);
    const std::vector<int> parents = parentsOf(plan.tasks);
    QHash<TaskId, int> index;
    network.tasks.reserve(plan.tasks.size());
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        schedule::NetworkTask one;
        one.parent = parents[i];
        one.duration = std::max<qint64>(0, task.duration);
        one.elapsed = task.elapsed;
        if (task.ruleAt || !schedule::needsDate(task.rule))
            one.constraint = task.rule;
        if (task.ruleAt)
            one.constraintAt = task.ruleAt->moment;
        one.deadline = momentOf(task.deadline);
        one.active = !task.inactive;
        one.manual = task.manual;
        one.manualStart = momentOf(task.manualStart);
        one.manualFinish = momentOf(task.manualFinish);
        one.actualStart = momentOf(task.actualStart);
        one.actualFinish = momentOf(task.actualFinish);
        one.done = std::clamp(task.done, 0, 100) / 100.0;
        network.tasks.push_back(one);
        index.insert(task.id, int(i));
    }
    network.links.reserve(plan.links.size());
    for (const Link &link : plan.links) {
        // A link to a task that another device deleted holds nobody; it keeps its place so that indexes agree.
        const int from = index.value(link.predecessor, -1);
        const int to = index.value(link.successor, -1);
        network.links.push_back({from, to, link.type, link.lag, link.unit});
    }
    return network;
}

schedule::Network networkOf(const Plan &plan, const PlanCalendars &calendars)
{
    schedule::Network network = networkOf(plan);
    if (calendars.all().size() == 1)
        return network;
    QHash<TaskId, int> index;
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        network.tasks[i].calendar = calendars.indexOf(plan.tasks[i].hours);
        index.insert(plan.tasks[i].id, int(i));
    }
    QHash<ResourceId, int> resources; // only who has hours of their own holds a task to them
    for (const Resource &resource : plan.resources) {
        const int calendar = calendars.indexOf(resource.hours);
        if (calendar < 0)
            continue;
        resources.insert(resource.id, int(network.resourceCalendars.size()));
        network.resourceCalendars.push_back(calendar);
    }
    for (const Assignment &assignment : plan.assignments) {
        const int resource = resources.value(assignment.resource, -1);
        const int task = index.value(assignment.task, -1);
        if (resource >= 0 && task >= 0)
            network.assignments.push_back({task, resource});
    }
    return network;
}

namespace {

/// The newest link between two tasks of a circle: the one to blame.
int blamed(const schedule::Network &network, const schedule::Cycle &cycle)
{
    const auto isOn = [&cycle](int task) {
        return std::find(cycle.tasks.begin(), cycle.tasks.end(), task) != cycle.tasks.end();
    };
    int newest = -1;
    for (size_t i = 0; i < network.links.size(); ++i) {
        const schedule::NetworkLink &link = network.links[i];
        if (!link.isNone() && isOn(link.from) && isOn(link.to))
            newest = int(i);
    }
    return newest;
}

} // namespace

std::optional<schedule::Cycle> circleOf(const Plan &plan)
{
    return schedule::cycleOf(networkOf(plan));
}

std::pair<int, int> yearsOf(const Plan &plan, schedule::WorkMinutes weekly)
{
    qint64 minutes = 0;
    QDate earliest = plan.poc.starts;
    QDate latest = plan.poc.starts;
    const auto reach = [&](const std::optional<PlanTime> &time) {
        if (time) {
            earliest = std::min(earliest, schedule::dateOf(time->moment));
            latest = std::max(latest, schedule::dateOf(time->moment));
        }
    };
    reach(plan.poc.statusDate);
    for (const Task &task : plan.tasks) {
        minutes += std::max<qint64>(0, task.duration);
        for (const auto &time : {task.ruleAt, task.deadline, task.manualStart, task.manualFinish, task.actualStart, task.actualFinish})
            reach(time);
    }
    qint64 longest = 0;
    for (const Task &task : plan.tasks)
        longest = std::max(longest, task.duration);
    for (const Link &link : plan.links) {
        const bool percent = link.unit == schedule::LagUnit::Percent || link.unit == schedule::LagUnit::ElapsedPercent;
        minutes += std::max<qint64>(0, percent ? link.lag * longest / 100 : link.lag);
    }
    // At most a fifth of the working days are holidays.
    const qint64 days = minutes / std::max<qint64>(1, weekly) * 7 * 5 / 4 + 28;
    const int first = earliest.year() - 1;
    const QDate end = latest.addDays(std::min<qint64>(days, 36525));
    return {first, std::max(first, std::min(end.year() + 1, 2100))};
}

namespace {

ScheduledPlan scheduledBy(const Plan &plan, schedule::Network network, std::span<const schedule::WorkCalendar> calendars)
{
    ScheduledPlan result;
    result.network = std::move(network);
    for (;;) {
        auto tried = schedule::schedule(result.network, calendars);
        if (tried) {
            result.schedule = std::move(*tried);
            break;
        }
        const int link = blamed(result.network, tried.error());
        Q_ASSERT(link >= 0); // the outline alone has no circle
        result.leftOut.push_back(link);
        result.network.links[size_t(link)] = {.from = -1, .to = -1};
    }
    std::vector<double> done;
    done.reserve(plan.tasks.size());
    for (const Task &task : plan.tasks)
        done.push_back(task.done / 100.0);
    result.done = schedule::rollUpProgress(result.network, std::move(done));
    result.levels = levelsOf(plan.tasks);
    for (size_t i = 0; i < plan.tasks.size(); ++i)
        result.critical.push_back(result.schedule.tasks[i].critical && result.done[i] < 1);
    return result;
}

} // namespace

ScheduledPlan scheduled(const Plan &plan, const schedule::WorkCalendar &calendar)
{
    return scheduledBy(plan, networkOf(plan), std::span(&calendar, 1));
}

ScheduledPlan scheduled(const Plan &plan, const PlanCalendars &calendars)
{
    return scheduledBy(plan, networkOf(plan, calendars), calendars.all());
}

QDate ScheduledPlan::firstDay(const schedule::TaskDates &dates) const
{
    return dates.start < dates.finish ? schedule::dateOf(dates.start) : lastDay(dates);
}

QString datesText(const ScheduledPlan &plan, const schedule::TaskDates &dates, Language language)
{
    const QDate start = plan.firstDay(dates);
    const QDate finish = plan.lastDay(dates);
    return start == finish ? formatDateWithWeekday(start, language) : formatDateRange(start, finish, language);
}

} // namespace axw::poc
