// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/scores.h"

#include <QMap>

/// What the scores would be with other weights of the dimensions. Nothing of it is ever written into an assessment.
namespace axw::diagnosis {

/// Where a dimension stands among the others by what it takes from the overall score: its share of the weights times what
/// it lacks to level 5.
struct RankedDimension
{
    QString key;
    double loss = 0;
    int rank = 0;     ///< from 1, the largest loss first; ties in the form's order
    int realRank = 0; ///< with the real weights; 0 when it is left out there
    bool operator==(const RankedDimension &) const = default;
};

struct WhatIf
{
    Scores scores;
    std::vector<RankedDimension> ranking; ///< the scored dimensions, the first in rank first
    bool operator==(const WhatIf &) const = default;
};

/// A dimension without an entry keeps its weight; one of weight 0 is left out, as when it is switched off.
WhatIf whatIf(const Scores &real, const QMap<QString, double> &weights);

} // namespace axw::diagnosis
