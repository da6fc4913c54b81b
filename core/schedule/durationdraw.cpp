// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/durationdraw.h"

#include <array>
#include <cmath>

namespace axw::schedule {

namespace {

constexpr quint64 step = 0x9e3779b97f4a7c15U; // of SplitMix64: the golden ratio as a fraction of 2^64

constexpr int cells = 512;

/// log(i / (2 cells)): the grid is the same for every table.
const std::array<double, 2 * cells + 1> &logarithms()
{
    static const auto table = [] {
        std::array<double, 2 * cells + 1> values{};
        for (int i = 1; i <= 2 * cells; ++i)
            values[size_t(i)] = std::log(double(i) / (2 * cells));
        return values;
    }();
    return table;
}

} // namespace

BetaTable::BetaTable(double mode)
{
    const double power = 4 * mode; // alpha - 1
    const double otherPower = 4 - power;
    const auto &logs = logarithms();
    const auto density = [&](int half) {
        // 0 to the power 0 is 1: a distribution that is highest at its end.
        const double left = power == 0 ? 0 : half == 0 ? -1e9 : power * logs[size_t(half)];
        const double right = otherPower == 0 ? 0 : half == 2 * cells ? -1e9 : otherPower * logs[size_t(2 * cells - half)];
        return std::exp(left + right);
    };
    std::array<double, cells + 1> sums{};
    double before = density(0);
    for (int cell = 0; cell < cells; ++cell) { // Simpson's rule
        const double after = density(2 * cell + 2);
        sums[size_t(cell) + 1] = sums[size_t(cell)] + before + 4 * density(2 * cell + 1) + after;
        before = after;
    }
    m_values.reserve(points + 1);
    m_values.push_back(0);
    int cell = 0;
    for (int point = 1; point < points; ++point) {
        const double wanted = sums[cells] * point / points;
        while (sums[size_t(cell) + 1] < wanted)
            ++cell;
        const double share = (wanted - sums[size_t(cell)]) / (sums[size_t(cell) + 1] - sums[size_t(cell)]);
        m_values.push_back((cell + share) / cells);
    }
    m_values.push_back(1);
}

DurationDraw::DurationDraw(const std::vector<RiskTask> &tasks, DurationShape shape, quint64 seed) : m_shape(shape)
{
    for (size_t i = 0; i < tasks.size(); ++i) {
        const ThreePoint &duration = tasks[i].duration;
        Line line{.duration = duration, .key = mixed(mixed(seed + step) + step * (i + 1))};
        if (shape == DurationShape::PertBeta && duration.most > duration.least) {
            const double mode = (duration.likely - duration.least) / (duration.most - duration.least);
            auto &table = m_tables[mode];
            if (!table)
                table = std::make_unique<BetaTable>(mode);
            line.table = table.get();
        }
        m_lines.push_back(line);
    }
}

void DurationDraw::draw(int task, int first, int count, double *durations) const
{
    const Line &line = m_lines[size_t(task)];
    const auto [least, likely, most] = line.duration;
    const double range = most - least;
    if (range <= 0) {
        for (int i = 0; i < count; ++i)
            durations[i] = least;
        return;
    }
    const auto probability = [&line, first](int i) {
        return double(mixed(line.key + step * quint64(first + i + 1)) >> 11) * 0x1p-53;
    };
    if (m_shape == DurationShape::PertBeta) {
        for (int i = 0; i < count; ++i)
            durations[i] = least + range * line.table->at(probability(i));
        return;
    }
    const double rise = (likely - least) / range;
    const double left = range * (likely - least);
    const double right = range * (most - likely);
    for (int i = 0; i < count; ++i) {
        const double chance = probability(i);
        durations[i] = chance < rise ? least + std::sqrt(chance * left) : most - std::sqrt((1 - chance) * right);
    }
}

double DurationDraw::quantile(int task, double probability) const
{
    const Line &line = m_lines[size_t(task)];
    const auto [least, likely, most] = line.duration;
    const double range = most - least;
    if (range <= 0)
        return least;
    if (m_shape == DurationShape::PertBeta)
        return least + range * line.table->at(probability);
    return probability < (likely - least) / range ? least + std::sqrt(probability * range * (likely - least))
                                                  : most - std::sqrt((1 - probability) * range * (most - likely));
}

double meanOf(const ThreePoint &duration, DurationShape shape)
{
    const auto [least, likely, most] = duration;
    return shape == DurationShape::PertBeta ? (least + 4 * likely + most) / 6 : (least + likely + most) / 3;
}

double varianceOf(const ThreePoint &duration, DurationShape shape)
{
    const auto [least, likely, most] = duration;
    const double mean = meanOf(duration, shape);
    if (shape == DurationShape::PertBeta)
        return (mean - least) * (most - mean) / 7; // of a beta with alpha + beta = 6
    return (least * least + likely * likely + most * most - least * likely - least * most - likely * most) / 18;
}

} // namespace axw::schedule
