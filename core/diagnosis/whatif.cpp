// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/whatif.h"

#include <algorithm>

namespace axw::diagnosis {

namespace {

std::vector<RankedDimension> rankingOf(const Scores &scores)
{
    double weights = 0;
    for (const DimensionScore &each : scores.dimensions)
        weights += each.score && !each.switchedOff ? each.weight : 0;
    std::vector<RankedDimension> ranking;
    for (const DimensionScore &each : scores.dimensions) {
        if (each.score && !each.switchedOff && weights > 0)
            ranking.push_back({each.key, each.weight / weights * (levelCount - 1 - *each.score), 0, 0});
    }
    std::stable_sort(ranking.begin(), ranking.end(), [](const RankedDimension &one, const RankedDimension &other) { return one.loss > other.loss + 1e-9; });
    for (size_t i = 0; i < ranking.size(); ++i)
        ranking[i].rank = int(i) + 1;
    return ranking;
}

} // namespace

WhatIf whatIf(const Scores &real, const QMap<QString, double> &weights)
{
    std::vector<DimensionScore> dimensions = real.dimensions;
    for (DimensionScore &each : dimensions) {
        each.weight = std::max(0.0, weights.value(each.key, each.weight));
        each.switchedOff = each.switchedOff || each.weight == 0;
        each.coverage = {};
        each.score.reset();
        each.confidence.reset();
    }
    WhatIf result;
    result.scores = score(std::move(dimensions));
    result.ranking = rankingOf(result.scores);
    const std::vector<RankedDimension> before = rankingOf(real);
    for (RankedDimension &each : result.ranking) {
        const auto found = std::find_if(before.begin(), before.end(), [&](const RankedDimension &was) { return was.key == each.key; });
        each.realRank = found == before.end() ? 0 : found->rank;
    }
    return result;
}

} // namespace axw::diagnosis
