// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formscores.h"

#include "core/diagnosis/builtin.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

using forms::Place;
using forms::Session;

/// What the chosen ones score; nothing when none of them has a score.
std::optional<double> pointsOf(const forms::ChoiceList &list, const QStringList &chosen)
{
    double sum = 0;
    int count = 0;
    for (const QString &name : chosen) {
        const forms::Choice *choice = list.choice(name);
        if (choice != nullptr && choice->score) {
            sum += *choice->score;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

Answer answerOf(const Session &session, const Place &place)
{
    const forms::Node &node = session.form().nodes[size_t(place.node)];
    const forms::Standing standing = session.standing(place);
    if (!standing.relevant)
        return Answer::notApplicable();
    if (standing.answer.isEmpty())
        return {};
    const QString text = forms::textOf(standing.answer);
    const forms::ChoiceList &list = *session.list(place);
    const bool one = node.type == forms::Type::SelectOne;
    const auto points = pointsOf(list, one ? QStringList{text} : forms::wordsOf(text));
    if (!points)
        return Answer::notApplicable();
    Answer answer = Answer::ofLevel(int(std::clamp(std::round(*points), 0.0, double(levelCount - 1))));
    if (!one || !isOfLevels(list)) {
        answer.points = points;
        answer.chosen = text;
    }
    return answer;
}

} // namespace

bool isScored(const forms::Form &form, const forms::Node &node)
{
    if (node.dimension.isEmpty())
        return false;
    if (node.type != forms::Type::SelectOne && node.type != forms::Type::SelectMultiple)
        return false;
    const forms::ChoiceList *list = form.list(node.list);
    return list != nullptr && list->isScored();
}

bool isOfLevels(const forms::ChoiceList &list)
{
    std::array<bool, levelCount> seen{};
    for (const forms::Choice &choice : list.choices) {
        if (!choice.score)
            continue;
        const auto level = size_t(std::clamp(*choice.score, 0.0, double(levelCount - 1)));
        if (double(level) != *choice.score || std::exchange(seen[level], true))
            return false;
    }
    return true;
}

/// Those of the sheet, else those the questions name, in their order.
std::vector<DimensionScore> scoredDimensions(const forms::Form &form)
{
    std::vector<DimensionScore> dimensions;
    const auto add = [&](const QString &key, double weight) {
        const bool known = std::any_of(dimensions.cbegin(), dimensions.cend(), [&](const DimensionScore &each) { return each.key == key; });
        if (known)
            return;
        DimensionScore &made = dimensions.emplace_back();
        made.key = key;
        made.weight = weight;
    };
    for (const forms::Dimension &dimension : form.dimensions)
        add(dimension.key, dimension.weight);
    for (const forms::Node &node : form.nodes) {
        if (isScored(form, node))
            add(node.dimension, 1);
    }
    if (!form.dimensions.empty())
        return dimensions;
    const auto builtin = builtinForm(u"full"_s);
    const bool builtinKeys = builtin
        && std::all_of(dimensions.cbegin(), dimensions.cend(), [&](const DimensionScore &each) { return builtin->dimension(each.key) != nullptr; });
    for (DimensionScore &each : dimensions) {
        if (builtinKeys)
            each.weight = builtin->dimension(each.key)->weight;
    }
    return dimensions;
}

std::optional<Scores> score(const Session &session, const forms::BesideAnswers &beside, const SwitchedOff &switchedOff)
{
    const forms::Form &form = session.form();
    const bool any = std::any_of(form.nodes.cbegin(), form.nodes.cend(), [&](const forms::Node &node) { return isScored(form, node); });
    if (!any)
        return {};
    std::vector<DimensionScore> dimensions = scoredDimensions(form);
    for (const forms::Dimension &dimension : form.dimensions) {
        const auto found = std::find_if(dimensions.begin(), dimensions.end(), [&](const DimensionScore &each) { return each.key == dimension.key; });
        found->switchedOff = dimension.switchable && switchedOff.contains(dimension.key);
    }
    for (const Place &place : session.places()) {
        const forms::Node &node = form.nodes[size_t(place.node)];
        if (!isScored(form, node))
            continue;
        const QString path = forms::pathOf(form, place);
        ItemScore item;
        // A bare name where that is enough, else the path.
        item.key = place.instances.empty() && session.index().named(node.name) == place.node ? node.name : path;
        item.weight = node.weight;
        item.answer = answerOf(session, place);
        item.given = forms::textOf(session.standing(place).answer);
        if (beside.unknown.contains(path) && item.answer.mark == Mark::Absent)
            item.answer.mark = Mark::Unknown;
        item.answer.evidence = evidenceFromCode(beside.evidence.value(path)).value_or(Evidence::Stated);
        item.answer.note = beside.notes.value(path);
        const auto dimension = std::find_if(dimensions.begin(), dimensions.end(), [&](const DimensionScore &each) { return each.key == node.dimension; });
        dimension->items.push_back(std::move(item));
    }
    return score(std::move(dimensions));
}

} // namespace axw::diagnosis
