// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/agreement.h"

#include <algorithm>
#include <cmath>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pairs of levels that two raters gave.
struct Pairs
{
    std::vector<std::pair<double, double>> levels;

    std::optional<double> weightedKappa() const
    {
        if (levels.size() < 2)
            return std::nullopt;
        const auto n = double(levels.size());
        double observed = 0;
        double expected = 0;
        for (const auto &[mine, theirs] : levels) {
            observed += (mine - theirs) * (mine - theirs);
            for (const auto &[other, against] : levels)
                expected += (mine - against) * (mine - against) / n;
        }
        if (expected <= 0)
            return std::nullopt;
        return 1 - observed / expected;
    }
};

} // namespace

Agreement agreement(const Form &form, const Answers &company, const Answers &consultant)
{
    Agreement result;
    Pairs pairs;
    double gaps = 0;
    for (const Dimension &dimension : form.dimensions) {
        DimensionGap &whole = result.dimensions.emplace_back(DimensionGap{dimension.key, 0, std::nullopt});
        double sum = 0;
        double weights = 0;
        for (const Item &item : dimension.items) {
            ItemGap &each = result.items.emplace_back(
                ItemGap{item.key, dimension.key, company.value(item.key), consultant.value(item.key), std::nullopt});
            if (!each.company.isScored() || !each.consultant.isScored())
                continue;
            each.gap = each.company.value() - each.consultant.value();
            pairs.levels.emplace_back(each.company.value(), each.consultant.value());
            ++result.both;
            result.equal += *each.gap == 0;
            gaps += *each.gap;
            ++whole.items;
            sum += *each.gap * item.weight;
            weights += item.weight;
        }
        if (weights > 0)
            whole.gap = sum / weights;
    }
    if (result.both > 0)
        result.gap = gaps / result.both;
    result.kappa = pairs.weightedKappa();
    return result;
}

LocalizedText agreementName(double kappa)
{
    if (kappa < 0)
        return {u"우연보다 낮은 일치"_s, u"Poor"_s};
    if (kappa <= 0.2)
        return {u"미약한 일치"_s, u"Slight"_s};
    if (kappa <= 0.4)
        return {u"약한 일치"_s, u"Fair"_s};
    if (kappa <= 0.6)
        return {u"보통의 일치"_s, u"Moderate"_s};
    if (kappa <= 0.8)
        return {u"상당한 일치"_s, u"Substantial"_s};
    return {u"거의 완전한 일치"_s, u"Almost perfect"_s};
}

} // namespace axw::diagnosis
