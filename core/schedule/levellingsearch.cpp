// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levellingsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace axw::schedule {

namespace {

// Found on 30-task instances of the literature and on made ones of 90 tasks, never on those that are reported.
constexpr double plansPerRoot = 0.8; ///< times the square root of the number of schedules: how many live side by side
constexpr int fewestPlans = 8;
constexpr double firstNoise = 0.5;        ///< of the first orders, as a share of the longest tail
constexpr double wildNoise = 2;      ///< of those that begin anew
constexpr double leastInterval = 0.2;
constexpr double mostInterval = 0.5;
constexpr double mutations = 0.5;
constexpr int swaps = 2;
constexpr int farthest = 60;
constexpr size_t patience = 2;       ///< times the number of plans: so many children that are nothing new, and all begin anew

constexpr int never = std::numeric_limits<int>::max();

} // namespace

LevellingJudge::LevellingJudge(const LevellingProblem &problem, const LevellingGrid &grid, LevellingOptions::Aim aim)
    : m_grid(grid), m_aim(aim), m_projects(problem.projects)
{
    if (m_projects.empty())
        m_projects.resize(1);
    m_fixedFinishes.assign(m_projects.size(), 0);
    std::vector<WorkSlots> calendars(problem.calendars.begin(), problem.calendars.end());
    for (const LevellingTask &task : problem.tasks) {
        int &finish = m_fixedFinishes[size_t(task.project)];
        if (task.fixed)
            finish = std::max(finish, finishOf(task, *task.fixed, calendars));
    }
    for (const LevellingProject &project : m_projects) {
        m_projectDues.push_back(project.due.value_or(never));
        m_anyDue = m_anyDue || project.due;
    }
    for (int index = 0; index < grid.count(); ++index) {
        const LevellingTask &task = problem.tasks[size_t(grid.taskOf(index))];
        m_projectOf.push_back(task.project);
        m_dues.push_back(task.due);
        m_taskDues = m_taskDues || task.due;
    }
    std::vector<int> early;
    grid.early(early);
    m_bound = costOf(early, 0);
}

std::vector<int> LevellingJudge::projectFinishes(std::span<const int> starts) const
{
    std::vector<int> finishes = m_fixedFinishes;
    for (size_t i = 0; i < starts.size(); ++i) {
        int &finish = finishes[size_t(m_projectOf[i])];
        finish = std::max(finish, m_grid.finishOf(int(i), starts[i]));
    }
    return finishes;
}

LevellingCost LevellingJudge::costOf(std::span<const int> starts, int unplaced) const
{
    LevellingCost cost{.unplaced = unplaced};
    if (m_aim == LevellingOptions::Aim::Finish) {
        for (size_t i = 0; i < starts.size(); ++i)
            cost.finish = std::max(cost.finish, m_grid.finishOf(int(i), starts[i]));
        for (const int finish : m_fixedFinishes)
            cost.finish = std::max(cost.finish, finish);
        return cost;
    }
    const std::vector<int> finishes = projectFinishes(starts);
    for (size_t i = 0; i < finishes.size(); ++i) {
        cost.finish = std::max(cost.finish, finishes[i]);
        cost.lateness += qint64(std::max(0, finishes[i] - m_projectDues[i])) * m_projects[i].priority;
    }
    for (size_t i = 0; i < starts.size(); ++i) {
        const int priority = m_projects[size_t(m_projectOf[i])].priority;
        cost.delay += qint64(starts[i]) * priority;
        if (m_dues[i])
            cost.lateness += qint64(std::max(0, m_grid.finishOf(int(i), starts[i]) - *m_dues[i])) * priority;
    }
    return cost;
}

void LevellingJudge::limitsOf(std::span<const int> starts, std::vector<int> &limits) const
{
    limits.resize(starts.size());
    const std::vector<int> finishes = projectFinishes(starts);
    const int finish = *std::max_element(finishes.begin(), finishes.end());
    const bool apart = m_aim != LevellingOptions::Aim::Finish && (m_anyDue || m_taskDues);
    for (size_t i = 0; i < starts.size(); ++i) {
        limits[i] = finish;
        if (!apart)
            continue;
        const auto project = size_t(m_projectOf[i]);
        limits[i] = std::min(finish, std::max(finishes[project], m_projectDues[project]));
        if (m_dues[i])
            limits[i] = std::min(limits[i], std::max(m_grid.finishOf(int(i), starts[i]), *m_dues[i]));
    }
}

LevellingSearch::LevellingSearch(LevellingGrid &grid, const LevellingJudge &judge, const LevellingOptions &options)
    : m_grid(grid), m_judge(judge), m_options(options), m_random(options.seed)
{
    m_best.cost = {.unplaced = never};
}

/// Tasks in order of their times, those of one moment in the grid's order (backwards: all the other way round).
void LevellingSearch::sortByTime(std::span<const int> times, bool backwards, std::vector<int> &order)
{
    const auto count = int(times.size());
    order.resize(times.size());
    if (count == 0)
        return;
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    const int low = *least;
    const int range = *most - low + 1;
    if (range > 8 * count + 1024) {
        m_keys.clear();
        for (int i = 0; i < count; ++i)
            m_keys.push_back(quint64(times[size_t(i)] - low) << 32 | quint64(i));
        std::sort(m_keys.begin(), m_keys.end());
        for (int i = 0; i < count; ++i)
            order[size_t(backwards ? count - 1 - i : i)] = int(m_keys[size_t(i)] & 0xffffffff);
        return;
    }
    m_buckets.assign(size_t(range) + 1, 0);
    for (const int time : times)
        ++m_buckets[size_t(time - low) + 1];
    for (int i = 0; i < range; ++i)
        m_buckets[size_t(i) + 1] += m_buckets[size_t(i)];
    for (int i = 0; i < count; ++i) {
        const int place = m_buckets[size_t(times[size_t(i)] - low)]++;
        order[size_t(backwards ? count - 1 - place : place)] = i;
    }
}

void LevellingSearch::build(Plan &plan)
{
    plan.starts.resize(size_t(m_grid.count()));
    const int unplaced = m_grid.forward(plan.order, plan.starts);
    ++m_done;
    plan.cost = m_judge.costOf(plan.starts, unplaced);
    if (plan.cost < m_best.cost)
        m_best = plan;
}

void LevellingSearch::improve(Plan &plan)
{
    if (plan.cost.unplaced == 0 && m_done < m_options.schedules) {
        m_times.resize(plan.starts.size());
        for (size_t i = 0; i < plan.starts.size(); ++i)
            m_times[i] = m_grid.finishOf(int(i), plan.starts[i]);
        sortByTime(m_times, true, m_order);
        if (!m_grid.isOrderedByTime())
            m_grid.repair(m_order, true);
        m_judge.limitsOf(plan.starts, m_limits);
        m_right.resize(plan.starts.size());
        const bool moved = m_grid.backward(m_order, m_limits, m_right);
        ++m_done;
        if (moved && m_done < m_options.schedules) {
            sortByTime(m_right, false, plan.order);
            if (!m_grid.isOrderedByTime())
                m_grid.repair(plan.order, false);
            build(plan);
        }
    }
    sortByTime(plan.starts, false, plan.order);
    if (!m_grid.isOrderedByTime())
        m_grid.repair(plan.order, false);
}

void LevellingSearch::firstOrder(std::span<const int> planned, std::vector<int> &order)
{
    sortByTime(planned, false, order);
    m_grid.repair(order, false);
}

/// Those with much behind them first, more or less.
void LevellingSearch::someOrder(std::span<const int> tails, double noise, std::vector<int> &order)
{
    const int longest = tails.empty() ? 0 : *std::max_element(tails.begin(), tails.end());
    std::vector<int> times;
    for (size_t i = 0; i < tails.size(); ++i)
        times.push_back(int((longest - tails[i]) + longest * noise * (1 + 2 * m_random.share())));
    sortByTime(times, false, order);
    m_grid.repair(order, false);
}

void LevellingSearch::cross(const Plan &mother, const Plan &father, std::vector<int> &order)
{
    const auto [first, last] = std::minmax_element(father.starts.begin(), father.starts.end());
    const int range = *last - *first + 1;
    const double share = leastInterval + (mostInterval - leastInterval) * m_random.share();
    const int length = std::max(1, int(range * share));
    const int from = *first + m_random.below(range - length + 1);
    const int until = from + length;
    order.clear();
    for (const int index : mother.order) {
        if (father.starts[size_t(index)] < from)
            order.push_back(index);
    }
    for (const int index : father.order) {
        const int start = father.starts[size_t(index)];
        if (start >= from && start < until)
            order.push_back(index);
    }
    for (const int index : mother.order) {
        if (father.starts[size_t(index)] >= until)
            order.push_back(index);
    }
}

void LevellingSearch::mutate(std::vector<int> &order)
{
    const auto count = int(order.size());
    for (int i = 0; i < swaps; ++i) {
        const int from = m_random.below(count);
        const int by = 1 + m_random.below(std::min(farthest, count - 1));
        const int to = m_random.below(2) ? from + by : from - by;
        if (to < 0 || to >= count)
            continue;
        const auto at = order.begin() + from;
        if (to > from)
            std::rotate(at, at + 1, order.begin() + to + 1);
        else
            std::rotate(order.begin() + to, at, at + 1);
    }
    m_grid.repair(order, false);
}

/// The better of two.
int LevellingSearch::parent()
{
    const int one = m_random.below(int(m_plans.size()));
    const int other = m_random.below(int(m_plans.size()));
    return m_plans[size_t(other)].cost < m_plans[size_t(one)].cost ? other : one;
}

bool LevellingSearch::isKnown(const Plan &plan) const
{
    return std::any_of(m_plans.begin(), m_plans.end(), [&plan](const Plan &other) {
        return other.cost == plan.cost && other.starts == plan.starts;
    });
}

bool LevellingSearch::isStopped(const Progress &progress)
{
    if (progress.isCancelled())
        return true;
    if (m_done - m_reported >= 50) {
        m_reported = m_done;
        progress.at(m_done, m_options.schedules);
    }
    return false;
}

/// New orders until there are as many plans as wanted. False: cancelled.
bool LevellingSearch::fill(std::span<const int> tails, size_t plans, double noise, const Progress &progress)
{
    Plan plan;
    for (size_t tries = 0; m_plans.size() < plans && tries < 3 * plans && !isOver(); ++tries) {
        if (isStopped(progress))
            return false;
        someOrder(tails, noise, plan.order);
        build(plan);
        improve(plan);
        if (!isKnown(plan))
            m_plans.push_back(plan);
    }
    return true;
}

bool LevellingSearch::run(std::span<const int> planned, const Progress &progress)
{
    Plan plan;
    firstOrder(planned, plan.order);
    build(plan);
    if (m_grid.count() < 2 || isOver())
        return !progress.isCancelled();
    improve(plan);
    m_plans.push_back(plan);
    const std::vector<int> tails = m_grid.tails();
    const auto plans = size_t(std::max(fewestPlans, int(plansPerRoot * std::sqrt(double(m_options.schedules)))));
    bool first = true;
    size_t stale = 0; // children in a row that brought nothing new
    while (!isOver()) {
        if (isStopped(progress))
            return false;
        if (m_plans.size() < 2 || stale > patience * plans) {
            const auto better = [](const Plan &one, const Plan &other) { return one.cost < other.cost; };
            std::swap(m_plans.front(), *std::min_element(m_plans.begin(), m_plans.end(), better));
            m_plans.resize(1);
            stale = 0;
            if (!fill(tails, plans, first ? firstNoise : wildNoise, progress))
                return false;
            first = false;
            continue;
        }
        const int mother = parent();
        int father = parent();
        while (father == mother)
            father = m_random.below(int(m_plans.size()));
        cross(m_plans[size_t(mother)], m_plans[size_t(father)], plan.order);
        if (!m_grid.isOrderedByTime())
            m_grid.repair(plan.order, false);
        if (m_random.share() < mutations)
            mutate(plan.order);
        build(plan);
        improve(plan);
        Plan &worse = m_plans[size_t(m_plans[size_t(mother)].cost > m_plans[size_t(father)].cost ? mother : father)];
        ++stale;
        if (plan.cost <= worse.cost && !isKnown(plan)) {
            worse = plan;
            stale = 0;
        }
    }
    return !progress.isCancelled();
}

} // namespace axw::schedule
