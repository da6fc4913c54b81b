// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

/// What a reader of published groups could work out beyond them. Groups overlap (all companies, those of an industry, those
/// of a size, both), so the difference of two groups, each with many members, may be a single company.
///
/// The rule: whoever knows what is told of each group as a whole can work out exactly what is told of every sum and
/// difference of them. A set of members whose indicator lies in the span of the groups' indicators is such a sum. No set of
/// fewer than `fewest` members may be one. The search is exact for the spans of groups (elimination over a prime field of
/// 2⁶¹ − 1 elements), not only for differences of two: it also finds 'all without these three industries'.
namespace axw::diagnosis {

/// One group that may be told.
struct DisclosureGroup
{
    std::vector<int> members; ///< numbers of companies, each once
    bool fixed = false;       ///< told already: it cannot be taken back
    int detail = 0;           ///< of two groups that would do, the one with more detail is kept silent
};

/// Which of them may be told. Fixed ones stay; of the others those with fewer than `fewest` members fall away, then, one
/// after the other, those whose telling would let a set of fewer than `fewest` be worked out.
std::vector<bool> tellable(const std::vector<DisclosureGroup> &groups, int fewest);

/// The members of a set of 1 to `fewest` − 1 members that can be worked out from the groups marked; nothing when there is
/// none.
std::optional<std::vector<int>> exposed(const std::vector<DisclosureGroup> &groups, const std::vector<bool> &told, int fewest);

} // namespace axw::diagnosis
