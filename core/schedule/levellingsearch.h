// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levellinggrid.h"
#include "core/schedule/randomnumbers.h"

namespace axw::schedule {

/// Says how good starts are.
class LevellingJudge
{
public:
    LevellingJudge(const LevellingProblem &problem, const LevellingGrid &grid, LevellingOptions::Aim aim);

    LevellingCost costOf(std::span<const int> starts, int unplaced) const;
    /// What no schedule can beat: that of as early as links let it be.
    const LevellingCost &bound() const { return m_bound; }
    /// Until when each task may finish, so that nothing becomes later than it must than it is now.
    void limitsOf(std::span<const int> starts, std::vector<int> &limits) const;

private:
    std::vector<int> projectFinishes(std::span<const int> starts) const;

    const LevellingGrid &m_grid;
    LevellingOptions::Aim m_aim;
    std::vector<LevellingProject> m_projects;
    std::vector<int> m_projectOf;             ///< by index
    std::vector<std::optional<int>> m_dues;   ///< by index
    std::vector<int> m_fixedFinishes;         ///< by project
    std::vector<int> m_projectDues;           ///< by project; none: the largest int
    bool m_taskDues = false;
    bool m_anyDue = false;
    LevellingCost m_bound;
};

/// A genetic search over orders of tasks, one schedule after the other.
///
/// Every schedule is built serially from an order, then moved to the right and back to the left (forward-backward
/// improvement, Li & Willis 1992; Valls, Ballestín & Quintanilla 2005), each pass counting as one schedule. Two parents
/// have a child: the tasks that start within some interval of time in the father keep the father's order, those before
/// and after it the mother's (after Debels & Vanhoucke 2005). Now and then a few tasks change places. The child takes the
/// place of its worse parent when it is no worse and no other has the same starts: so good schedules spread slowly.
class LevellingSearch
{
public:
    LevellingSearch(LevellingGrid &grid, const LevellingJudge &judge, const LevellingOptions &options);

    /// Searches until the schedules are used up. False: cancelled. `planned` starts, by index, give the first order.
    bool run(std::span<const int> planned, const Progress &progress);

    const std::vector<int> &starts() const { return m_best.starts; }
    const LevellingCost &cost() const { return m_best.cost; }
    int schedules() const { return m_done; }

private:
    struct Plan
    {
        std::vector<int> order; ///< by start
        std::vector<int> starts;
        LevellingCost cost;
    };

    bool isOver() const { return m_done >= m_options.schedules || m_best.cost <= m_judge.bound(); }
    bool isStopped(const Progress &progress);
    void build(Plan &plan);
    void improve(Plan &plan);
    void sortByTime(std::span<const int> times, bool backwards, std::vector<int> &order);
    void firstOrder(std::span<const int> planned, std::vector<int> &order);
    void someOrder(std::span<const int> tails, double noise, std::vector<int> &order);
    void cross(const Plan &mother, const Plan &father, std::vector<int> &order);
    void mutate(std::vector<int> &order);
    int parent();
    bool fill(std::span<const int> tails, size_t plans, double noise, const Progress &progress);
    bool isKnown(const Plan &plan) const;

    LevellingGrid &m_grid;
    const LevellingJudge &m_judge;
    LevellingOptions m_options;
    RandomNumbers m_random;
    std::vector<Plan> m_plans;
    Plan m_best;
    int m_done = 0;
    int m_reported = 0;
    std::vector<int> m_times, m_limits, m_right, m_order, m_buckets;
    std::vector<quint64> m_keys;
};

} // namespace axw::schedule
