// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/why.h"

#include "core/base/formats.h"

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(double number)
{
    return QString::number(number, 'g', 6);
}

QString share(const Coverage &coverage)
{
    return u"%1, %2/%3"_s.arg(formatPercent(coverage.share(), 0)).arg(coverage.answered).arg(coverage.applicable);
}

LocalizedText dimensionName(const Form &form, const QString &key)
{
    const Dimension *dimension = form.dimension(key);
    return dimension ? dimension->shortLabel : LocalizedText{key, key};
}

LocalizedText names(const Form &form, const QStringList &keys)
{
    QStringList ko;
    QStringList en;
    for (const QString &key : keys) {
        const LocalizedText name = dimensionName(form, key);
        ko << name.ko;
        en << name.en;
    }
    return {ko.join(u", "_s), en.join(u", "_s)};
}

void addMissing(Why &why, const Form &form, const DimensionScore &dimension)
{
    if (const QString unknown = numbersOf(form, dimension, Mark::Unknown); !unknown.isEmpty())
        why.missing.push_back({u"미확인이라 점수에서 빠지고 응답률을 낮추는 문항: %1"_s.arg(unknown),
                             u"Not known yet, so outside the score and lowering the coverage: %1"_s.arg(unknown)});
    if (const QString absent = numbersOf(form, dimension, Mark::Absent); !absent.isEmpty())
        why.missing.push_back({u"아직 답하지 않은 문항: %1"_s.arg(absent), u"Not answered yet: %1"_s.arg(absent)});
    if (const QString none = numbersOf(form, dimension, Mark::NotApplicable); !none.isEmpty())
        why.missing.push_back({u"해당 없음으로 제외한 문항: %1"_s.arg(none), u"Left out as not applicable: %1"_s.arg(none)});
}

void addConfidence(Why &why, const std::vector<ItemScore> &items, std::optional<double> confidence)
{
    if (!confidence)
        return;
    std::array<int, 3> counts{};
    for (const ItemScore &item : items) {
        if (item.answer.isScored())
            ++counts.at(size_t(item.answer.evidence));
    }
    const QString text = formatPercent(*confidence, 0);
    why.lines.push_back(
        {u"신뢰도 %1: 구두 확인(E0) %2건, 문서·화면 확인(E1) %3건, 데이터·현장 측정(E2) %4건"_s.arg(text)
             .arg(counts[0])
             .arg(counts[1])
             .arg(counts[2]),
         u"Confidence %1: %2 stated (E0), %3 shown (E1), %4 measured (E2)"_s.arg(text)
             .arg(counts[0])
             .arg(counts[1])
             .arg(counts[2])});
}

LocalizedText noOverall(const Scores &scores)
{
    switch (scores.missing) {
    case Missing::Nothing: return {};
    case Missing::Applicable:
        return {u"해당하는 문항이 없어 종합 점수를 내지 않습니다."_s,
                u"There is no overall score: no item is applicable."_s};
    case Missing::Coverage:
        return {u"응답률이 70%에 못 미쳐(%1) 종합 점수를 내지 않습니다."_s.arg(share(scores.coverage)),
                u"There is no overall score: coverage is below 70% (%1)."_s.arg(share(scores.coverage))};
    }
    Q_UNREACHABLE();
}

/// "종합 2.2 = (공정 2.5×20 + …) ÷ 100"
LocalizedText overallSum(const Form &form, const Scores &scores)
{
    QStringList ko;
    QStringList en;
    double weights = 0;
    for (const DimensionScore &each : scores.dimensions) {
        if (!each.score)
            continue;
        const LocalizedText name = dimensionName(form, each.key);
        const QString product = u"%1×%2"_s.arg(scoreText(each.score), plain(each.weight));
        ko << name.ko + u' ' + product;
        en << name.en + u' ' + product;
        weights += each.weight;
    }
    return {u"종합 %1 = (%2) ÷ %3"_s.arg(scoreText(scores.overall), ko.join(u" + "_s), plain(weights)),
            u"Overall %1 = (%2) ÷ %3"_s.arg(scoreText(scores.overall), en.join(u" + "_s), plain(weights))};
}

QStringList thinOnes(const Scores &scores)
{
    QStringList thin;
    for (const DimensionScore &each : scores.dimensions) {
        if (each.isThin())
            thin << each.key;
    }
    return thin;
}

} // namespace

QString numbersOf(const Form &form, const DimensionScore &dimension, Mark mark)
{
    QStringList found;
    for (const ItemScore &item : dimension.items) {
        if (item.answer.mark == mark)
            found << form.itemNumber(item.key);
    }
    return found.join(u", "_s);
}

QString scoreText(std::optional<double> score)
{
    return score ? formatDecimal(*score, 1) : u"–"_s;
}

QString productText(const ItemScore &item)
{
    return item.score() ? u"%1×%2"_s.arg(plain(*item.score()), plain(item.weight)) : u"–"_s;
}

Why whyDimension(const Form &form, const DimensionScore &dimension)
{
    const LocalizedText name = dimensionName(form, dimension.key);
    Why why;
    if (dimension.switchedOff) {
        why.headline = {u"%1: 이번 진단에서 제외한 영역"_s.arg(name.ko), u"%1: left out of this assessment"_s.arg(name.en)};
        return why;
    }
    if (!dimension.score) {
        why.headline = {u"%1: 점수를 낼 응답이 없음"_s.arg(name.ko), u"%1: no answer to score yet"_s.arg(name.en)};
    } else {
        QStringList products;
        for (const ItemScore &item : dimension.items) {
            if (item.score())
                products << productText(item);
        }
        const QString sum = u"%1 = (%2) ÷ %3"_s.arg(scoreText(dimension.score), products.join(u" + "_s),
                                                    plain(dimension.weightSum()));
        why.headline = {name.ko + u' ' + sum, name.en + u' ' + sum};
    }
    addMissing(why, form, dimension);
    if (dimension.isThin())
        why.lines.push_back({u"응답률 %1: 70%에 못 미쳐 최저 영역을 고를 때 제외"_s.arg(share(dimension.coverage)),
                             u"Coverage %1: below 70%, so it is not considered as the bottleneck"_s.arg(
                                 share(dimension.coverage))});
    addConfidence(why, dimension.items, dimension.confidence);
    return why;
}

Why whyOverall(const Form &form, const Scores &scores)
{
    Why why;
    why.headline = scores.overall ? overallSum(form, scores) : noOverall(scores);
    if (scores.overall && !scores.leftOut.isEmpty()) {
        const LocalizedText left = names(form, scores.leftOut);
        why.lines.push_back({u"종합 점수에서 빠진 영역: %1"_s.arg(left.ko), u"Not in the overall score: %1"_s.arg(left.en)});
    }
    if (const QStringList thin = thinOnes(scores); !thin.isEmpty()) {
        const LocalizedText found = names(form, thin);
        why.lines.push_back({u"응답률이 70%에 못 미치는 영역: %1"_s.arg(found.ko), u"Coverage below 70%: %1"_s.arg(found.en)});
    }
    if (!scores.bottleneck.isEmpty()) {
        const LocalizedText name = dimensionName(form, scores.bottleneck);
        const QString value = scoreText(scores.dimension(scores.bottleneck)->score);
        why.lines.push_back({u"최저 영역: %1 %2"_s.arg(name.ko, value), u"Bottleneck: %1 %2"_s.arg(name.en, value)});
    }
    std::vector<ItemScore> all;
    for (const DimensionScore &each : scores.dimensions) {
        if (!each.switchedOff)
            all.insert(all.end(), each.items.begin(), each.items.end());
    }
    addConfidence(why, all, scores.confidence);
    return why;
}

} // namespace axw::diagnosis
