// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/randomnumbers.h"
#include "core/schedule/risk.h"

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace axw::schedule {

/// Which share of the way from least to most a duration has gone, by the probability that it is no longer: the inverse
/// of the PERT-beta distribution function as a table, drawn straight between its points.
class BetaTable
{
public:
    /// `mode`: how far on its way likely is, 0 … 1.
    explicit BetaTable(double mode);

    /// 0 ≤ probability ≤ 1.
    double at(double probability) const
    {
        const double place = probability * points;
        const size_t below = std::min(size_t(place), size_t(points) - 1);
        return m_values[below] + (place - double(below)) * (m_values[below + 1] - m_values[below]);
    }

private:
    static constexpr int points = 512;
    std::vector<double> m_values;
};

/// Draws the durations of a plan's tasks. What a task draws in a sample depends on the seed, its number and the
/// sample's alone.
class DurationDraw
{
public:
    DurationDraw(const std::vector<RiskTask> &tasks, DurationShape shape, quint64 seed);

    /// The durations of a task in the samples from `first` on.
    void draw(int task, int first, int count, double *durations) const;
    /// The duration that a task stays below with this probability, 0 … 1.
    double quantile(int task, double probability) const;

private:
    struct Line
    {
        ThreePoint duration;
        quint64 key = 0;
        const BetaTable *table = nullptr;
    };

    DurationShape m_shape;
    std::vector<Line> m_lines;
    std::map<double, std::unique_ptr<BetaTable>> m_tables; ///< by mode: many tasks are estimated alike
};

} // namespace axw::schedule
