// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/answer.h"
#include "core/diagnosis/form.h"

#include <optional>
#include <vector>

/// Two raters of one company: what the company says of itself beside what the consultant saw.
namespace axw::diagnosis {

/// Both answers to one item, and how much higher the company rates itself; the gap stands only where both gave a level.
struct ItemGap
{
    QString key;
    QString dimension;
    Answer company;
    Answer consultant;
    std::optional<double> gap;
    bool operator==(const ItemGap &) const = default;
};

struct DimensionGap
{
    QString key;
    int items = 0; ///< that both gave a level
    std::optional<double> gap; ///< mean over them, weighted by the items' weights
    bool operator==(const DimensionGap &) const = default;
};

/// How far two raters agree.
struct Agreement
{
    std::vector<ItemGap> items; ///< all of the form, in its order
    std::vector<DimensionGap> dimensions;
    int both = 0;
    int equal = 0; ///< of them with the same level
    std::optional<double> gap; ///< mean over the items that both gave a level
    /// Cohen's kappa with quadratic weights over the levels (J. Cohen, Psychological Bulletin 70, 1968, 213–220):
    /// κ = 1 − Σ wᵢⱼ·oᵢⱼ / Σ wᵢⱼ·eᵢⱼ with wᵢⱼ = (i − j)². None while both gave fewer than two levels, or when chance
    /// alone would make them agree (each gave one and the same level throughout).
    std::optional<double> kappa;
    bool operator==(const Agreement &) const = default;
};

Agreement agreement(const Form &form, const Answers &company, const Answers &consultant);

/// The words of Landis and Koch (Biometrics 33, 1977, 159–174): slight, fair, moderate, substantial, almost perfect.
LocalizedText agreementName(double kappa);

} // namespace axw::diagnosis
