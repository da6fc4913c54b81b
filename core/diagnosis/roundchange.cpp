// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/roundchange.h"

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> difference(std::optional<double> before, std::optional<double> after)
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

const ItemScore *find(const DimensionScore *dimension, const QString &key)
{
    if (!dimension)
        return nullptr;
    const auto found = std::find_if(dimension->items.begin(), dimension->items.end(),
                                    [&](const ItemScore &item) { return item.key == key; });
    return found == dimension->items.end() ? nullptr : &*found;
}

Comparable compare(const Item *before, const Item *after)
{
    if (!before)
        return Comparable::OnlyAfter;
    if (!after)
        return Comparable::OnlyBefore;
    // That the quick form has it too is no change of what is asked.
    Item same = *after;
    return *before == same ? Comparable::Yes : Comparable::Changed;
}

/// The two sides of one dimension; either may be missing.
struct Sides
{
    const RoundScores &before;
    const RoundScores &after;
    const Dimension *old;
    const Dimension *now;
    const DimensionScore *oldScore;
    const DimensionScore *nowScore;

    Sides(const RoundScores &earlier, const RoundScores &later, const QString &key)
        : before(earlier), after(later), old(earlier.form.dimension(key)), now(later.form.dimension(key)),
          oldScore(earlier.scores.dimension(key)), nowScore(later.scores.dimension(key))
    {
    }

    ItemChange item(const QString &key) const
    {
        ItemChange change;
        change.key = key;
        change.comparable = compare(old ? before.form.item(key) : nullptr, now ? after.form.item(key) : nullptr);
        const ItemScore *was = find(oldScore, key);
        const ItemScore *is = find(nowScore, key);
        if (was)
            change.before = was->answer;
        if (is)
            change.after = is->answer;
        if (change.comparable == Comparable::Yes && was && is)
            change.change = difference(was->score(), is->score());
        return change;
    }
};

bool isOff(const DimensionScore *score)
{
    return score && score->switchedOff;
}

Comparable comparableWhole(const Sides &sides, const std::vector<ItemChange> &items)
{
    if (!sides.old)
        return Comparable::OnlyAfter;
    if (!sides.now)
        return Comparable::OnlyBefore;
    if (isOff(sides.oldScore) != isOff(sides.nowScore))
        return Comparable::LeftOut;
    const bool same = std::all_of(items.begin(), items.end(),
                                  [](const ItemChange &item) { return item.comparable == Comparable::Yes; });
    return same ? Comparable::Yes : Comparable::Changed;
}

DimensionChange compareDimension(const Sides &sides, const QString &key)
{
    DimensionChange result;
    result.key = key;
    // What was scored: an item within a repeat stands there once for each instance.
    for (const DimensionScore *score : {sides.oldScore, sides.nowScore}) {
        for (const ItemScore &item : score ? score->items : std::vector<ItemScore>()) {
            const bool there = std::any_of(result.items.begin(), result.items.end(),
                                           [&](const ItemChange &each) { return each.key == item.key; });
            if (!there)
                result.items.push_back(sides.item(item.key));
        }
    }
    result.before = sides.oldScore ? sides.oldScore->score : std::nullopt;
    result.after = sides.nowScore ? sides.nowScore->score : std::nullopt;
    result.comparable = comparableWhole(sides, result.items);
    if (result.comparable == Comparable::Yes)
        result.change = difference(result.before, result.after);
    double sum = 0;
    double weights = 0;
    for (const ItemChange &item : result.items) {
        if (!item.change || isOff(sides.oldScore) || isOff(sides.nowScore))
            continue;
        const double weight = sides.before.form.item(item.key)->weight;
        sum += *item.change * weight;
        weights += weight;
    }
    if (weights > 0)
        result.likeForLike = sum / weights;
    return result;
}

bool sameWeights(const Form &before, const Form &after)
{
    return std::equal(before.dimensions.begin(), before.dimensions.end(), after.dimensions.begin(), after.dimensions.end(),
                      [](const Dimension &one, const Dimension &other) {
                          return one.key == other.key && one.weight == other.weight;
                      });
}

} // namespace

const DimensionChange *RoundChange::dimension(QStringView key) const
{
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const DimensionChange &each) { return each.key == key; });
    return found == dimensions.end() ? nullptr : &*found;
}

std::vector<const DimensionChange *> RoundChange::notComparable() const
{
    std::vector<const DimensionChange *> list;
    for (const DimensionChange &each : dimensions) {
        if (each.comparable != Comparable::Yes)
            list.push_back(&each);
    }
    return list;
}

RoundChange changeBetween(const RoundScores &before, const RoundScores &after)
{
    RoundChange result;
    QStringList keys;
    for (const Form *form : {&before.form, &after.form}) {
        for (const Dimension &dimension : form->dimensions) {
            if (!keys.contains(dimension.key))
                keys << dimension.key;
        }
    }
    for (const QString &key : keys) {
        const DimensionChange &each
            = result.dimensions.emplace_back(compareDimension(Sides(before, after, key), key));
        if (each.comparable == Comparable::LeftOut && result.comparable == Comparable::Yes)
            result.comparable = Comparable::LeftOut;
        else if (each.comparable != Comparable::Yes && each.comparable != Comparable::LeftOut)
            result.comparable = Comparable::Changed;
    }
    if (!sameWeights(before.form, after.form))
        result.comparable = Comparable::Changed;
    result.before = before.scores.overall;
    result.after = after.scores.overall;
    if (result.comparable == Comparable::Yes)
        result.change = difference(result.before, result.after);
    return result;
}

LocalizedText comparableName(Comparable comparable)
{
    switch (comparable) {
    case Comparable::Yes: return {};
    case Comparable::Changed: return {u"비교 불가: 진단지가 바뀜"_s, u"Not comparable: the form changed"_s};
    case Comparable::OnlyBefore: return {u"비교 불가: 새 진단지에 없음"_s, u"Not comparable: not in the later form"_s};
    case Comparable::OnlyAfter: return {u"비교 불가: 이전 진단지에 없음"_s, u"Not comparable: not in the earlier form"_s};
    case Comparable::LeftOut: return {u"비교 불가: 한 차수에서 제외됨"_s, u"Not comparable: left out in one round"_s};
    }
    Q_UNREACHABLE();
}

} // namespace axw::diagnosis
