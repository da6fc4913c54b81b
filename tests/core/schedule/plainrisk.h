// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/risk.h"

#include <algorithm>
#include <cmath>
#include <random>

/// Monte Carlo as one would write it down: a sample at a time, by recursion, with the standard library's numbers.
namespace axw::test {

using namespace axw::schedule;

class PlainRisk
{
public:
    PlainRisk(const RiskPlan &plan, DurationShape shape, int samples, unsigned seed) : m_plan(plan)
    {
        std::mt19937_64 random(seed);
        const size_t count = plan.tasks.size();
        criticality.assign(count, 0);
        for (int sample = 0; sample < samples; ++sample) {
            m_durations.clear();
            for (const RiskTask &task : plan.tasks)
                m_durations.push_back(draw(task.duration, shape, random));
            const double end = finish();
            finishes.push_back(end);
            for (size_t task = 0; task < count; ++task) {
                // Critical: were it to start a little later, the plan would end later.
                m_delayed = int(task);
                criticality[task] += finish() > end + 1e-5 ? 1.0 / samples : 0.0;
                m_delayed = -1;
            }
        }
        std::sort(finishes.begin(), finishes.end());
    }

    double at(double share) const { return finishes[size_t(share * double(finishes.size() - 1))]; }

    std::vector<double> finishes;
    std::vector<double> criticality;

private:
    static double draw(const ThreePoint &points, DurationShape shape, std::mt19937_64 &random)
    {
        const auto [least, likely, most] = points;
        if (most <= least)
            return least;
        if (shape == DurationShape::Triangular) {
            const double chance = std::uniform_real_distribution<double>()(random);
            const double range = most - least;
            return chance < (likely - least) / range ? least + std::sqrt(chance * range * (likely - least))
                                                     : most - std::sqrt((1 - chance) * range * (most - likely));
        }
        const double alpha = 1 + 4 * (likely - least) / (most - least);
        const double one = std::gamma_distribution<double>(alpha)(random);
        const double other = std::gamma_distribution<double>(6 - alpha)(random);
        return least + (most - least) * one / (one + other);
    }

    double start(int task)
    {
        double &known = m_starts[size_t(task)];
        if (known >= 0)
            return known;
        const RiskTask &one = m_plan.tasks[size_t(task)];
        double begin = one.earliest;
        for (const RiskLink &link : m_plan.links) {
            if (link.to != task)
                continue;
            const double length = m_durations[size_t(link.from)];
            const bool fromStart = link.type == LinkType::StartToStart || link.type == LinkType::StartToFinish;
            const bool toFinish = link.type == LinkType::FinishToFinish || link.type == LinkType::StartToFinish;
            const double end = start(link.from) + (fromStart ? 0 : length);
            begin = std::max(begin, end + link.lag + link.lagShare * length - (toFinish ? m_durations[size_t(task)] : 0));
        }
        known = one.startsAt.value_or(begin) + (task == m_delayed ? 1e-4 : 0);
        return known;
    }

    double finish()
    {
        m_starts.assign(m_plan.tasks.size(), -1);
        double end = 0;
        for (int task = 0; task < int(m_plan.tasks.size()); ++task)
            end = std::max(end, start(task) + m_durations[size_t(task)]);
        return end;
    }

    const RiskPlan &m_plan;
    std::vector<double> m_durations;
    std::vector<double> m_starts;
    int m_delayed = -1;
};

inline RiskPlan randomRiskPlan(std::mt19937 &random, bool certain)
{
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    RiskPlan plan;
    const int count = 1 + upTo(9);
    for (int i = 0; i < count; ++i) {
        RiskTask task;
        const double least = upTo(4) * 100;
        const double likely = certain ? least : least + upTo(4) * 50;
        task.duration = {least, likely, certain ? least : likely + upTo(6) * 50};
        if (upTo(3) == 0)
            task.earliest = upTo(10) * 90;
        if (upTo(9) == 0)
            task.startsAt = upTo(10) * 90;
        plan.tasks.push_back(task);
        for (int links = i == 0 ? 0 : upTo(2); links > 0; --links) {
            RiskLink link{.from = upTo(i - 1), .to = i, .type = upTo(1) ? LinkType::FinishToStart : LinkType(upTo(3))};
            if (upTo(2) == 0)
                link.lag = upTo(8) * 30 - 60;
            if (upTo(4) == 0)
                link.lagShare = upTo(4) * 0.25 - 0.5;
            plan.links.push_back(link);
        }
    }
    return plan;
}

} // namespace axw::test
