// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/scores.h"

/// What changed between two rounds of one company, as far as the two can be compared.
namespace axw::diagnosis {

/// Why two values stand beside each other without a difference.
enum class Comparable {
    Yes,
    Changed,   ///< the item's wording, markers or weight, or the dimension's items, are others in the two versions
    OnlyBefore, ///< the later form does not ask it any more
    OnlyAfter, ///< the earlier form did not ask it
    LeftOut,    ///< left out in one of the rounds only
};

struct ItemChange
{
    QString key;
    Comparable comparable = Comparable::Yes;
    Answer before;
    Answer after;
    std::optional<double> change; ///< in levels; none unless both rounds scored a comparable item
    bool operator==(const ItemChange &) const = default;
};

struct DimensionChange
{
    QString key;
    Comparable comparable = Comparable::Yes;
    std::optional<double> before;
    std::optional<double> after;
    std::optional<double> change; ///< of the scores
    /// Change of the weighted mean over the comparable items that both rounds answered: what is left when items that
    /// were answered in one round only are put aside.
    std::optional<double> likeForLike;
    std::vector<ItemChange> items; ///< the earlier form's in its order, then those only the later one has
    bool operator==(const DimensionChange &) const = default;
};

struct RoundChange
{
    Comparable comparable = Comparable::Yes; ///< of the overall scores
    std::optional<double> before;
    std::optional<double> after;
    std::optional<double> change;
    std::vector<DimensionChange> dimensions;
    bool operator==(const RoundChange &) const = default;

    const DimensionChange *dimension(QStringView key) const;
    /// Names of dimensions that cannot be compared, and why, in the form's order.
    std::vector<const DimensionChange *> notComparable() const;
};

/// One filling: the form in its version, and its scores.
struct RoundScores
{
    const Form &form;
    const Scores &scores;
};

RoundChange changeBetween(const RoundScores &before, const RoundScores &after);

/// "문항이 바뀌어 비교할 수 없음" / "not comparable: the item changed"; empty for what can be compared.
LocalizedText comparableName(Comparable comparable);

} // namespace axw::diagnosis
