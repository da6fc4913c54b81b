// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

#include <QByteArray>

#include <algorithm>
#include <random>

/// Levelling by its definition, slot by slot: shares no code with what it checks.
namespace axw::test {

using namespace axw::schedule;

inline bool rests(const LevellingProblem &problem, int task, int slot)
{
    const int calendar = problem.tasks[size_t(task)].calendar;
    if (calendar < 0)
        return false;
    const auto &all = problem.calendars[size_t(calendar)].rests;
    return std::any_of(all.begin(), all.end(), [slot](SlotRange rest) { return slot >= rest.from && slot < rest.until; });
}

/// The slots a task works in.
inline std::vector<int> workOf(const LevellingProblem &problem, int task, int start)
{
    std::vector<int> work;
    for (int slot = start; int(work.size()) < problem.tasks[size_t(task)].duration; ++slot) {
        if (!rests(problem, task, slot))
            work.push_back(slot);
    }
    return work;
}

inline int plainFinish(const LevellingProblem &problem, int task, int start)
{
    const auto work = workOf(problem, task, start);
    return work.empty() ? start : work.back() + 1;
}

inline int capacityAt(const LevellingResource &resource, int slot)
{
    int capacity = resource.capacity;
    for (const CapacityStep &step : resource.steps)
        capacity = step.from <= slot ? step.capacity : capacity;
    return capacity;
}

inline bool keeps(const LevellingProblem &problem, const LevellingLink &link, const std::vector<int> &starts)
{
    const int from = starts[size_t(link.from)];
    const int to = starts[size_t(link.to)];
    const int fromFinish = plainFinish(problem, link.from, from);
    const int toFinish = plainFinish(problem, link.to, to);
    switch (link.type) {
    case LinkType::FinishToStart:
        return to >= fromFinish + link.lag;
    case LinkType::StartToStart:
        return to >= from + link.lag;
    case LinkType::FinishToFinish:
        return toFinish >= fromFinish + link.lag;
    case LinkType::StartToFinish:
        return toFinish >= from + link.lag;
    }
    return false;
}

/// Of all tasks, or of the first ones alone.
inline LevellingCost plainCost(const LevellingProblem &problem, const std::vector<int> &starts, int count = -1)
{
    LevellingCost cost;
    std::vector<int> finishes(std::max<size_t>(1, problem.projects.size()), 0);
    const auto priority = [&problem](size_t project) {
        return problem.projects.empty() ? 1 : problem.projects[project].priority;
    };
    for (int task = 0; task < (count < 0 ? int(starts.size()) : count); ++task) {
        const LevellingTask &one = problem.tasks[size_t(task)];
        const int finish = plainFinish(problem, task, starts[size_t(task)]);
        finishes[size_t(one.project)] = std::max(finishes[size_t(one.project)], finish);
        if (one.fixed)
            continue;
        cost.delay += starts[size_t(task)] * priority(size_t(one.project));
        if (one.due && finish > *one.due)
            cost.lateness += (finish - *one.due) * priority(size_t(one.project));
    }
    for (size_t i = 0; i < finishes.size(); ++i) {
        cost.finish = std::max(cost.finish, finishes[i]);
        if (!problem.projects.empty() && problem.projects[i].due)
            cost.lateness += std::max(0, finishes[i] - *problem.projects[i].due) * priority(i);
    }
    return cost;
}

/// What a result breaks; empty when all is kept.
inline QByteArray whatIsWrong(const LevellingProblem &problem, const Levelled &result)
{
    const auto number = [](auto value) { return QByteArray::number(value); };
    if (result.starts.size() != problem.tasks.size() || result.finishes.size() != problem.tasks.size())
        return "a task has no dates";
    for (int task = 0; task < int(problem.tasks.size()); ++task) {
        const LevellingTask &one = problem.tasks[size_t(task)];
        const int start = result.starts[size_t(task)];
        if (result.finishes[size_t(task)] != plainFinish(problem, task, start))
            return "wrong finish of task " + number(task);
        if (one.fixed) {
            if (start != *one.fixed)
                return "moved the fixed task " + number(task);
            continue;
        }
        if (start < one.earliest || start < 0)
            return "too early: task " + number(task);
        if (one.duration > 0 && rests(problem, task, start))
            return "starts in a rest: task " + number(task);
    }
    for (size_t i = 0; i < problem.links.size(); ++i) {
        const bool kept = keeps(problem, problem.links[i], result.starts);
        const bool said = std::count(result.brokenLinks.begin(), result.brokenLinks.end(), int(i)) > 0;
        if (kept == said)
            return "link said to be broken and is not, or the other way round: " + number(i);
        if (!kept && !problem.tasks[size_t(problem.links[i].to)].fixed)
            return "link not kept: " + number(i);
    }
    const int end = result.finishes.empty() ? 0 : *std::max_element(result.finishes.begin(), result.finishes.end());
    for (int resource = 0; resource < int(problem.resources.size()); ++resource) {
        std::vector<int> used(size_t(end), 0);
        std::vector<char> movable(size_t(end), 0);
        for (const LevellingDemand &demand : problem.demands) {
            if (demand.resource != resource)
                continue;
            for (const int slot : workOf(problem, demand.task, result.starts[size_t(demand.task)])) {
                used[size_t(slot)] += demand.amount;
                if (demand.amount > 0 && !problem.tasks[size_t(demand.task)].fixed)
                    movable[size_t(slot)] = 1;
            }
        }
        for (int slot = 0; slot < end; ++slot) {
            const bool over = used[size_t(slot)] > capacityAt(problem.resources[size_t(resource)], slot);
            if (over && movable[size_t(slot)] && result.cost.unplaced == 0)
                return "resource " + number(resource) + " over capacity in slot " + number(slot);
            const bool said = std::any_of(result.remaining.begin(), result.remaining.end(), [&](const Overload &one) {
                return one.resource == resource && one.when.from <= slot && slot < one.when.until;
            });
            if (over != said)
                return "overload not said, or said and not there, in slot " + number(slot);
        }
    }
    return {};
}

/// The best cost there is, by trying every start; the tasks must be numbered so that none waits for a later one.
class EveryStart
{
public:
    EveryStart(const LevellingProblem &problem, int horizon) : m_problem(problem), m_horizon(horizon)
    {
        m_starts.assign(problem.tasks.size(), 0);
        for (const LevellingResource &resource : problem.resources) {
            std::vector<int> free;
            for (int slot = 0; slot < 4 * horizon; ++slot)
                free.push_back(capacityAt(resource, slot));
            m_free.push_back(free);
        }
        m_best = {.unplaced = 1};
        for (int task = 0; task < int(problem.tasks.size()); ++task) {
            if (problem.tasks[size_t(task)].fixed) {
                m_starts[size_t(task)] = *problem.tasks[size_t(task)].fixed;
                take(task, 1);
            }
        }
        place(0);
    }
    const LevellingCost &best() const { return m_best; }

private:
    void take(int task, int sign)
    {
        for (const LevellingDemand &demand : m_problem.demands) {
            if (demand.task == task) {
                for (const int slot : workOf(m_problem, task, m_starts[size_t(task)]))
                    m_free[size_t(demand.resource)][size_t(slot)] -= sign * demand.amount;
            }
        }
    }
    bool isAllowed(int task) const
    {
        for (const LevellingLink &link : m_problem.links) {
            if (link.to == task && !keeps(m_problem, link, m_starts))
                return false;
        }
        for (const LevellingDemand &demand : m_problem.demands) {
            if (demand.task != task || demand.amount == 0)
                continue;
            for (const int slot : workOf(m_problem, task, m_starts[size_t(task)])) {
                if (m_free[size_t(demand.resource)][size_t(slot)] < 0)
                    return false;
            }
        }
        return true;
    }
    void place(int task)
    {
        if (task == int(m_problem.tasks.size())) {
            m_best = std::min(m_best, plainCost(m_problem, m_starts));
            return;
        }
        const LevellingTask &one = m_problem.tasks[size_t(task)];
        if (one.fixed) {
            place(task + 1);
            return;
        }
        for (int start = one.earliest; start <= m_horizon; ++start) {
            m_starts[size_t(task)] = start;
            if (one.duration > 0 && rests(m_problem, task, start))
                continue;
            if (plainCost(m_problem, m_starts, task + 1) >= m_best)
                break; // later starts only cost more
            take(task, 1);
            if (isAllowed(task))
                place(task + 1);
            take(task, -1);
            m_starts[size_t(task)] = start;
        }
        m_starts[size_t(task)] = 0;
    }

    const LevellingProblem &m_problem;
    int m_horizon;
    std::vector<int> m_starts;
    std::vector<std::vector<int>> m_free;
    LevellingCost m_best;
};

/// What random problems may have.
struct LevellingKind
{
    int tasks = 5;
    int longest = 3;
    int resources = 2;
    bool startLinks = false; ///< start to start too, with lags
    bool everyLink = false;  ///< all types and lags
    bool leads = false;
    bool calendars = false;
    bool fixed = false;
    bool dues = false;
    bool steps = false;
};

inline LevellingProblem randomProblem(std::mt19937 &random, const LevellingKind &kind)
{
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    const auto oneIn = [&upTo](int n) { return upTo(n - 1) == 0; };
    LevellingProblem problem;
    for (int i = 0; i < kind.resources; ++i) {
        LevellingResource resource{.capacity = 1 + upTo(3)};
        if (kind.steps && oneIn(2))
            resource.steps = {{2 + upTo(3), upTo(resource.capacity)}, {7 + upTo(4), resource.capacity}};
        problem.resources.push_back(resource);
    }
    if (kind.calendars)
        problem.calendars = {{{{2, 4}}}, {{{0, 1}, {5, 8}, {6, 7}}}};
    if (kind.dues)
        problem.projects = {{.due = 2 + upTo(6), .priority = 1 + upTo(3)}, {.due = {}, .priority = 1}};
    for (int i = 0; i < kind.tasks; ++i) {
        LevellingTask task{.duration = oneIn(8) ? 0 : 1 + upTo(kind.longest - 1)};
        task.earliest = oneIn(4) ? upTo(4) : 0;
        if (kind.calendars && oneIn(2))
            task.calendar = upTo(1);
        if (kind.dues) {
            task.project = upTo(1);
            if (oneIn(4))
                task.due = 1 + upTo(8);
        }
        if (kind.fixed && oneIn(5))
            task.fixed = upTo(6);
        if (oneIn(4))
            task.planned = task.earliest + upTo(6);
        for (int resource = 0; resource < kind.resources; ++resource) {
            if (oneIn(2))
                problem.demands.push_back({i, resource, upTo(problem.resources[size_t(resource)].capacity)});
        }
        if (i > 0 && oneIn(2)) {
            LevellingLink link{.from = upTo(i - 1), .to = i};
            if (kind.everyLink || kind.startLinks) {
                link.type = kind.everyLink ? LinkType(upTo(3)) : oneIn(2) ? LinkType::StartToStart : LinkType::FinishToStart;
                link.lag = upTo(2);
            }
            if (kind.leads && oneIn(2))
                link.lag = -upTo(3);
            problem.links.push_back(link);
        }
        problem.tasks.push_back(task);
    }
    return problem;
}

} // namespace axw::test
