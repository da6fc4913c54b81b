// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/scores.h"
#include "core/forms/sessionjson.h"

namespace axw::diagnosis {

/// The scores of any form that has questions with a dimension; nothing for a form without one.
///
/// A question that chooses scores what its choice scores (of several, their mean); a choice without a score on a scored
/// list is 'not applicable'. Other questions have no score. A question that is not relevant is not applicable, one that is not
/// answered or marked 'unknown' lowers the coverage. Questions in repeats count once for every instance. Dimensions weigh what the sheet
/// 'dimensions' says, else, when all of them are built-in ones, what those weigh, else the same.
std::optional<Scores> score(const forms::Session &session, const forms::BesideAnswers &beside = {}, const SwitchedOff &switchedOff = {});

/// Whether answers to this question score: it chooses from a list with scores, for a dimension.
bool isScored(const forms::Form &form, const forms::Node &node);
/// Whether a list's scores are the levels themselves, each a whole number and none twice: a choice stands for its level.
bool isOfLevels(const forms::ChoiceList &list);
/// The dimensions of a form, without items: keys and weights.
std::vector<DimensionScore> scoredDimensions(const forms::Form &form);

} // namespace axw::diagnosis
