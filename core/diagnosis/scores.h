// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/answer.h"
#include "core/diagnosis/form.h"

#include <QJsonObject>
#include <QSet>

#include <optional>
#include <vector>

/// The scores of a diagnosis. Nothing here is rounded.
///
/// item       its level, or none
/// dimension  Σ(Mᵢ·gᵢ) / Σgᵢ over its answered, applicable items (published form: weighted mean)
/// overall    the same over the dimensions that have a score, by their weights; none while the coverage of the whole
///            form is below 70 %. A dimension without a single scored item, or switched off, is left out and named.
/// coverage   answered / applicable by count. 'Not applicable' counts on neither side, 'unknown' is not answered.
/// confidence Σgᵢcᵢ / Σgᵢ over the answered items, c = 0, ½, 1 for E0, E1, E2
/// bottleneck the lowest of the dimensions that are scored and at least 70 % covered, the first of the form on a tie.
///            (A thinly covered dimension still has a score, counts in the overall one and is marked, but two answers
///            out of six do not make it the place to work on.)
namespace axw::diagnosis {

struct ItemScore
{
    QString key;
    double weight = 1;
    Answer answer;
    QString given;                ///< the answer as that form writes it

    /// None unless a level was given.
    std::optional<double> score() const;
    /// Mᵢ·gᵢ; 0 without a score.
    double product() const;
    bool operator==(const ItemScore &) const = default;
};

struct Coverage
{
    int answered = 0;
    int applicable = 0;
    bool operator==(const Coverage &) const = default;

    /// 0 … 1; 0 when nothing is applicable.
    double share() const;
    /// At least 70 % of something; exactly 70 % is enough.
    bool suffices() const;
};

struct DimensionScore
{
    QString key;
    double weight = 1;
    bool switchedOff = false;
    std::optional<double> score;
    Coverage coverage;
    std::optional<double> confidence;
    std::vector<ItemScore> items;
    bool operator==(const DimensionScore &) const = default;

    /// Σ(Mᵢ·gᵢ) and Σgᵢ over the scored items: what the score is made of.
    double productSum() const;
    double weightSum() const;
    /// Scored, but fewer than 70 % of its items are answered.
    bool isThin() const { return score && !coverage.suffices(); }
};

/// Why there is no overall score.
enum class Missing {
    Nothing,    ///< there is one
    Applicable, ///< no item is applicable
    Coverage,   ///< fewer than 70 % of the applicable items are answered
};

struct Scores
{
    std::optional<double> overall;
    Missing missing = Missing::Nothing;
    Coverage coverage;
    std::optional<double> confidence;
    QString bottleneck;   ///< key of a dimension, empty for none
    QStringList leftOut;  ///< dimensions that the overall score does not hold, in the form's order
    std::vector<DimensionScore> dimensions; ///< all of the form, in its order
    bool operator==(const Scores &) const = default;

    const DimensionScore *dimension(QStringView key) const;
};

/// Dimensions that an assessment does without; only switchable ones have an effect.
using SwitchedOff = QSet<QString>;

Scores score(const Form &form, const Answers &answers, const SwitchedOff &switchedOff = {});
/// The same arithmetic for dimensions whose items carry their answers already.
Scores score(std::vector<DimensionScore> dimensions);

/// {"overall":x|null,"coverage":x,"bottleneck":"key"|null,"dimensions":{"process":{"score":x|null,"coverage":x,
/// "confidence":x|null,"items":[{"key","answer","score","weight","evidence"}]}}} and "confidence", "left_out".
QJsonObject toJson(const Scores &scores);

} // namespace axw::diagnosis
