// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levellingplan.h"

#include "core/schedule/networkorder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace axw::schedule {

namespace {

constexpr int farthest = 1 << 24;

int wholeSlots(qint64 minutes, int slot)
{
    return int(std::clamp<qint64>(-floorDiv(-minutes, slot), -farthest, farthest));
}

class Gatherer
{
public:
    Gatherer(std::span<const PlanToLevel> plans, std::span<const SharedResource> resources, const SlotGrid &grid)
        : m_plans(plans), m_resources(resources), m_grid(grid)
    {
        // Rests are known as far as work may be put off: all that is left, one after the other.
        qint64 work = 0;
        Moment end = grid.origin;
        for (const PlanToLevel &plan : plans) {
            for (const NetworkTask &task : plan.network->tasks)
                work += std::max<WorkMinutes>(0, task.duration);
            end = std::max(end, plan.schedule->finish);
        }
        constexpr int mostKnown = 200'000; // a hundred years of hours: nobody knows holidays any further
        m_known = int(std::min<qint64>(mostKnown, grid.slotFrom(end) + work / grid.minutes + 1));
    }

    PlansToLevel gather()
    {
        for (const SharedResource &resource : m_resources)
            addResource(resource);
        for (int number = 0; number < int(m_plans.size()); ++number)
            addPlan(number);
        return std::move(m_result);
    }

private:
    void addResource(const SharedResource &resource)
    {
        LevellingResource own{.capacity = resource.capacity};
        for (const auto &[from, capacity] : resource.changes) {
            const int slot = m_grid.slotFrom(from);
            if (slot == 0 && from <= m_grid.origin)
                own.capacity = capacity;
            else if (!own.steps.empty() && own.steps.back().from == slot)
                own.steps.back().capacity = capacity;
            else
                own.steps.push_back({slot, capacity});
        }
        m_result.problem.resources.push_back(std::move(own));
    }

    void addPlan(int number)
    {
        const PlanToLevel &plan = m_plans[size_t(number)];
        const Network &network = *plan.network;
        const auto count = int(network.tasks.size());
        LevellingProject project{.due = {}, .priority = plan.priority};
        if (plan.due)
            project.due = wholeSlots(m_grid.calendar->between(m_grid.origin, *plan.due), m_grid.minutes);
        m_result.problem.projects.push_back(project);

        std::vector<std::set<int>> users(size_t(count), std::set<int>{});
        for (const LevellingDemand &demand : plan.demands)
            users[size_t(demand.task)].insert(demand.resource);
        std::vector<int> places(size_t(count), -1);
        std::vector<char> active(size_t(count), 1);
        for (int task = 0; task < count; ++task) {
            const NetworkTask &one = network.tasks[size_t(task)];
            active[size_t(task)] = one.active && (one.parent < 0 || active[size_t(one.parent)]) ? 1 : 0;
            const TaskDates &dates = plan.schedule->tasks[size_t(task)];
            if (!active[size_t(task)] || dates.summary || one.actualFinish || (isFixed(one) && dates.finish <= m_grid.origin))
                continue;
            places[size_t(task)] = int(m_result.problem.tasks.size());
            m_result.tasks.push_back({number, task});
            m_result.problem.tasks.push_back(taskOf(plan, number, task, users[size_t(task)]));
        }
        for (LevellingDemand demand : plan.demands) {
            demand.task = places[size_t(demand.task)];
            if (demand.task >= 0)
                m_result.problem.demands.push_back(demand);
        }
        for (const NetworkLink &link : network.links)
            addLink(plan, link, places);
    }

    static bool isFixed(const NetworkTask &task)
    {
        return task.manual || task.actualStart || task.done > 0 || task.constraint == Constraint::MustStartOn
            || task.constraint == Constraint::MustFinishOn;
    }

    LevellingTask taskOf(const PlanToLevel &plan, int number, int task, const std::set<int> &users)
    {
        const NetworkTask &one = plan.network->tasks[size_t(task)];
        const TaskDates &dates = plan.schedule->tasks[size_t(task)];
        LevellingTask own{.project = number};
        if (isFixed(one)) {
            own.fixed = m_grid.slotAt(dates.start);
            own.duration = m_grid.slotFrom(dates.finish) - *own.fixed;
            return own;
        }
        own.planned = m_grid.slotAt(dates.start);
        own.calendar = one.elapsed ? -1 : calendarOf(plan, one, users);
        own.duration = one.elapsed ? m_grid.slotFrom(dates.finish) - *own.planned : wholeSlots(one.duration, m_grid.minutes);
        own.earliest = m_grid.slotAt(plan.network->start);
        if (plan.network->statusDate)
            own.earliest = std::max(own.earliest, m_grid.slotAt(*plan.network->statusDate));
        for (int up = task; up >= 0; up = plan.network->tasks[size_t(up)].parent) {
            const NetworkTask &holder = plan.network->tasks[size_t(up)];
            if (holder.constraint == Constraint::StartNoEarlierThan || (up != task && holder.constraint == Constraint::MustStartOn))
                own.earliest = std::max(own.earliest, m_grid.slotAt(holder.constraintAt));
        }
        if (one.constraint == Constraint::FinishNoEarlierThan)
            own.earliest = std::max(own.earliest, m_grid.slotFrom(one.constraintAt) - own.duration);
        if (one.deadline)
            own.due = m_grid.slotFrom(*one.deadline);
        return own;
    }

    /// The number of the calendar by which a task and all its resources work; -1: the grid's own.
    int calendarOf(const PlanToLevel &plan, const NetworkTask &task, const std::set<int> &users)
    {
        std::set<const WorkCalendar *> all{&plan.calendars[size_t(std::max(0, task.calendar))]};
        for (const int user : users)
            all.insert(m_resources[size_t(user)].calendar);
        all.erase(nullptr);
        all.erase(m_grid.calendar);
        if (all.empty())
            return -1;
        const auto known = m_calendars.find(all);
        if (known != m_calendars.end())
            return known->second;
        LevellingCalendar calendar;
        for (int slot = 0; slot < m_known; ++slot) {
            const Moment from = m_grid.startOf(slot);
            const Moment until = m_grid.finishAt(slot + 1);
            const bool works = std::all_of(all.begin(), all.end(), [&](const WorkCalendar *one) {
                return one->between(from, until) * 2 >= m_grid.minutes;
            });
            if (works)
                continue;
            if (!calendar.rests.empty() && calendar.rests.back().until == slot)
                ++calendar.rests.back().until;
            else
                calendar.rests.push_back({slot, slot + 1});
        }
        int number = -1;
        if (!calendar.rests.empty()) {
            number = int(m_result.problem.calendars.size());
            m_result.problem.calendars.push_back(std::move(calendar));
        }
        m_calendars.emplace(std::move(all), number);
        return number;
    }

    /// The leaves below a task that are in the problem, or itself.
    static std::vector<int> leavesOf(const PlanToLevel &plan, int task, const std::vector<int> &places)
    {
        std::vector<int> leaves;
        if (!plan.schedule->tasks[size_t(task)].summary) {
            if (places[size_t(task)] >= 0)
                leaves.push_back(task);
            return leaves;
        }
        const Network &network = *plan.network;
        for (int one = task; one < int(network.tasks.size()); ++one) {
            int up = one;
            while (up > task)
                up = network.tasks[size_t(up)].parent;
            if (up == task && places[size_t(one)] >= 0)
                leaves.push_back(one);
        }
        return leaves;
    }

    void addLink(const PlanToLevel &plan, const NetworkLink &link, const std::vector<int> &places)
    {
        if (link.isNone())
            return;
        const auto &dates = plan.schedule->tasks;
        if (holdsFinish(link.type) && dates[size_t(link.to)].summary)
            return;
        std::vector<int> from = leavesOf(plan, link.from, places);
        if (leavesFromStart(link.type) && dates[size_t(link.from)].summary && !from.empty()) {
            from = {*std::min_element(from.begin(), from.end(), [&dates](int one, int other) {
                return dates[size_t(one)].start < dates[size_t(other)].start;
            })};
        }
        const std::vector<int> to = leavesOf(plan, link.to, places);
        for (const int one : from) {
            const TaskDates &own = dates[size_t(one)];
            const Moment end = leavesFromStart(link.type) ? own.start : own.finish;
            for (const int other : to) {
                m_result.problem.links.push_back({.from = places[size_t(one)], .to = places[size_t(other)],
                                                  .type = link.type, .lag = wholeSlots(lagOf(plan, link, end), m_grid.minutes)});
            }
        }
    }

    qint64 lagOf(const PlanToLevel &plan, const NetworkLink &link, Moment end) const
    {
        const TaskDates &from = plan.schedule->tasks[size_t(link.from)];
        const auto length = plan.schedule->tasks[size_t(link.from)].summary
            ? plan.calendars[0].between(from.start, from.finish)
            : plan.network->tasks[size_t(link.from)].duration;
        switch (link.unit) {
        case LagUnit::Work:
            return link.lag;
        case LagUnit::Percent:
            return length * link.lag / 100;
        case LagUnit::Elapsed:
            return m_grid.calendar->between(end, end + link.lag);
        case LagUnit::ElapsedPercent:
            return m_grid.calendar->between(end, end + (from.finish - from.start) * link.lag / 100);
        }
        return 0;
    }

    std::span<const PlanToLevel> m_plans;
    std::span<const SharedResource> m_resources;
    const SlotGrid &m_grid;
    int m_known = 0;
    PlansToLevel m_result;
    std::map<std::set<const WorkCalendar *>, int> m_calendars;
};

} // namespace

int SlotGrid::slotAt(Moment moment) const
{
    return int(std::clamp<qint64>(floorDiv(calendar->between(origin, moment), minutes), 0, farthest));
}

int SlotGrid::slotFrom(Moment moment) const
{
    return std::max(0, wholeSlots(calendar->between(origin, moment), minutes));
}

Moment SlotGrid::startOf(int slot) const
{
    return calendar->startAt(calendar->workBefore(origin) + qint64(slot) * minutes);
}

Moment SlotGrid::finishAt(int slot) const
{
    return calendar->finishAt(calendar->workBefore(origin) + qint64(slot) * minutes);
}

PlansToLevel plansToLevel(std::span<const PlanToLevel> plans, std::span<const SharedResource> resources,
                          const SlotGrid &grid)
{
    return Gatherer(plans, resources, grid).gather();
}

} // namespace axw::schedule
