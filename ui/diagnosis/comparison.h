// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/assessment.h"
#include "core/picture/dumbbell.h"
#include "core/workspace/attribution.h"

#include <vector>

namespace axw::diagnosis {

/// One assessment with what it asks and what came out.
struct Filled
{
    Assessment assessment;
    Form form;
    Scores scores;

    QString round() const { return keyOf(assessment.round); }
};

/// One line of a comparison.
struct CompareRow
{
    enum class Kind { Overall, Dimension, Item };

    Kind kind = Kind::Item;
    QString dimension;
    QString item;  ///< key; empty for the others
    QString place; ///< of the assessment at hand to go to, as its page finds it
    QString name;
    QStringList values; ///< one a column of the comparison
    std::optional<double> change;
    QString changeWords; ///< "▲ +1 higher", or why there is no difference
    QString links;     ///< what the item is linked to, in short
    QString linkWords; ///< the same in full, a line each
};

/// Two assessments or more beside each other, in words.
struct Comparison
{
    QStringList columns;
    QString changeTitle;
    QStringList headlines;
    std::vector<CompareRow> rows; ///< in the form's order: the whole, then each dimension before its items
    picture::DumbbellChart chart; ///< by dimension
    QString spoken;               ///< the chart in words
    AssessmentId opens;           ///< where an item is gone to
};

/// What changed over the rounds, in their order; the difference is that between two of them.
Comparison compareRounds(const std::vector<Filled> &rounds, size_t from, size_t to, const workspace::ItemRecords &links, Language language);

/// How the company rates itself beside what the consultant saw, with weighted kappa.
Comparison compareRaters(const Filled &company, const Filled &consultant, const workspace::ItemRecords &links, Language language);

/// The items alone, the largest difference first, what cannot be compared last; else as they are.
std::vector<CompareRow> bySize(std::vector<CompareRow> rows);

} // namespace axw::diagnosis
