// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/scores.h"

#include <QJsonArray>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

double trust(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Stated: return 0;
    case Evidence::Shown: return 0.5;
    case Evidence::Measured: return 1;
    }
    Q_UNREACHABLE();
}

/// A weighted mean in the making; none of no weight.
struct Mean
{
    double sum = 0;
    double weights = 0;

    void add(double value, double weight)
    {
        sum += value * weight;
        weights += weight;
    }
    std::optional<double> value() const { return weights > 0 ? std::optional(sum / weights) : std::nullopt; }
};

void scoreDimension(DimensionScore &dimension, Mean &allConfidence)
{
    Mean mean;
    Mean confidence;
    for (const ItemScore &scored : dimension.items) {
        if (dimension.switchedOff || scored.answer.mark == Mark::NotApplicable)
            continue;
        ++dimension.coverage.applicable;
        if (const auto score = scored.score()) {
            ++dimension.coverage.answered;
            mean.add(*score, scored.weight);
            confidence.add(trust(scored.answer.evidence), scored.weight);
            allConfidence.add(trust(scored.answer.evidence), scored.weight);
        }
    }
    dimension.score = mean.value();
    dimension.confidence = confidence.value();
}

/// Scores this near count as equal: a mean of products is exact only up to the last bits of a double.
constexpr double sameScore = 1e-9;

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject itemJson(const ItemScore &item)
{
    const QString code = item.given.isEmpty() ? markCode(item.answer) : item.given;
    return {
        {u"key"_s, item.key},
        {u"answer"_s, code.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(code)},
        {u"score"_s, number(item.score())},
        {u"weight"_s, item.weight},
        {u"evidence"_s, item.answer.isScored() ? QJsonValue(evidenceCode(item.answer.evidence)) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace

std::optional<double> ItemScore::score() const
{
    if (!answer.isScored())
        return {};
    return answer.value();
}

double ItemScore::product() const
{
    return score().value_or(0) * weight;
}

double Coverage::share() const
{
    return applicable > 0 ? double(answered) / applicable : 0;
}

bool Coverage::suffices() const
{
    return applicable > 0 && answered * 10 >= applicable * 7;
}

double DimensionScore::productSum() const
{
    double sum = 0;
    for (const ItemScore &item : items)
        sum += switchedOff ? 0 : item.product();
    return sum;
}

double DimensionScore::weightSum() const
{
    double sum = 0;
    for (const ItemScore &item : items)
        sum += item.score() && !switchedOff ? item.weight : 0;
    return sum;
}

const DimensionScore *Scores::dimension(QStringView key) const
{
    for (const DimensionScore &each : dimensions) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

Scores score(const Form &form, const Answers &answers, const SwitchedOff &switchedOff)
{
    std::vector<DimensionScore> dimensions;
    for (const Dimension &dimension : form.dimensions) {
        DimensionScore &made = dimensions.emplace_back();
        made.key = dimension.key;
        made.weight = dimension.weight;
        made.switchedOff = dimension.switchable && switchedOff.contains(dimension.key);
        for (const Item &item : dimension.items) {
            ItemScore &asked = made.items.emplace_back();
            asked.key = item.key;
            asked.weight = item.weight;
            asked.answer = answers.value(item.key);
        }
    }
    return score(std::move(dimensions));
}

Scores score(std::vector<DimensionScore> dimensions)
{
    Scores result;
    result.dimensions = std::move(dimensions);
    Mean overall;
    Mean confidence;
    std::optional<double> lowest;
    for (DimensionScore &scored : result.dimensions) {
        scoreDimension(scored, confidence);
        result.coverage.answered += scored.coverage.answered;
        result.coverage.applicable += scored.coverage.applicable;
        if (!scored.score) {
            result.leftOut << scored.key;
            continue;
        }
        overall.add(*scored.score, scored.weight);
        if (scored.coverage.suffices() && (!lowest || *scored.score < *lowest - sameScore)) {
            lowest = scored.score;
            result.bottleneck = scored.key;
        }
    }
    result.confidence = confidence.value();
    if (result.coverage.applicable == 0)
        result.missing = Missing::Applicable;
    else if (!result.coverage.suffices())
        result.missing = Missing::Coverage;
    else
        result.overall = overall.value();
    return result;
}

QJsonObject toJson(const Scores &scores)
{
    QJsonObject dimensions;
    for (const DimensionScore &each : scores.dimensions) {
        QJsonArray items;
        for (const ItemScore &item : each.items)
            items.append(itemJson(item));
        QJsonObject dimension{
            {u"score"_s, number(each.score)},
            {u"coverage"_s, each.coverage.share()},
            {u"confidence"_s, number(each.confidence)},
            {u"weight"_s, each.weight},
            {u"items"_s, items},
        };
        if (each.switchedOff)
            dimension.insert(u"switched_off"_s, true);
        dimensions.insert(each.key, dimension);
    }
    return {
        {u"overall"_s, number(scores.overall)},
        {u"coverage"_s, scores.coverage.share()},
        {u"confidence"_s, number(scores.confidence)},
        {u"bottleneck"_s, scores.bottleneck.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(scores.bottleneck)},
        {u"left_out"_s, QJsonArray::fromStringList(scores.leftOut)},
        {u"dimensions"_s, dimensions},
    };
}

} // namespace axw::diagnosis
