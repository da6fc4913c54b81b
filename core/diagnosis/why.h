// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/scores.h"

/// 'Why 2.4?': what a score is made of, in sentences that the screen and a report in either language show.
namespace axw::diagnosis {

/// The sum first, then the items that are not in it, then how well it is founded.
struct Why
{
    LocalizedText headline;
    std::vector<LocalizedText> missing;
    std::vector<LocalizedText> lines;
    bool operator==(const Why &) const = default;
};

Why whyDimension(const Form &form, const DimensionScore &dimension);
Why whyOverall(const Form &form, const Scores &scores);

/// The numbers of a dimension's items that were answered so: "2.3, 2.6".
QString numbersOf(const Form &form, const DimensionScore &dimension, Mark mark);

/// "2.4", or a dash where there is no score.
QString scoreText(std::optional<double> score);
/// "2×1.5": a level and its weight, without needless zeros.
QString productText(const ItemScore &item);

} // namespace axw::diagnosis
