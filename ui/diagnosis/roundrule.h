// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/assessment.h"

#include <vector>

namespace axw::diagnosis {

/// Whether a round can be begun now, and from which answers.
struct RoundStart
{
    const Assessment *from = nullptr; ///< the frozen one whose answers it can begin with; null for none
    QString why;                      ///< what stands in the way; empty when nothing does
};

/// The one rule of every place that begins a round: an assessment goes on while it is open, and a later round begins
/// from the newest one before it by the same form and rater, once that is frozen. `known`: of one client.
RoundStart roundStart(const std::vector<Assessment> &known, const QString &formKey, Round round, Rater rater);

} // namespace axw::diagnosis
