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

std::pair<int, int> yearsOf(const Plan &plan)
{
    qint64 minutes = 0;
    QDate latest = plan.poc.starts;
    for (const Task &task : plan.tasks) {
        minutes += std::max<qint64>(0, task.duration);
        if (task.ruleAt)
            latest = std::max(latest, schedule::dateOf(task.ruleAt->moment));
    }
    for (const Link &link : plan.links)
        minutes += std::max<qint64>(0, link.lag);
    // Five working days a week of eight hours, less at most a fifth of them for holidays.
    const qint64 days = minutes / 480 * 7 / 4 + 14;
    const int first = plan.poc.starts.year() - 1;
    const QDate end = latest.addDays(std::min<qint64>(days, 36525));
    return {first, std::max(first, std::min(end.year() + 1, 2100))};
}

ScheduledPlan scheduled(const Plan &plan, const schedule::WorkCalendar &calendar)
{
    ScheduledPlan result;
    result.network = networkOf(plan);
    for (;;) {
        auto tried = schedule::schedule(result.network, calendar);
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

QString datesText(const schedule::TaskDates &dates, Language language)
{
    const QDate start = schedule::dateOf(dates.start);
    const QDate finish = schedule::dateOf(dates.finish);
    return start == finish ? formatDateWithWeekday(start, language) : formatDateRange(start, finish, language);
}

} // namespace axw::poc
