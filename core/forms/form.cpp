// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form.h"

#include <algorithm>

namespace axw::forms {

namespace {

bool isAnswered(Type type)
{
    switch (type) {
    case Type::Text:
    case Type::Integer:
    case Type::Decimal:
    case Type::Range:
    case Type::SelectOne:
    case Type::SelectMultiple:
    case Type::Rank:
    case Type::Date:
    case Type::Time:
    case Type::DateTime:
    case Type::GeoPoint:
    case Type::Image:
    case Type::Audio:
    case Type::Video:
    case Type::File:
    case Type::Barcode:
    case Type::Acknowledge:
        return true;
    case Type::Group:
    case Type::Repeat:
    case Type::Note:
    case Type::Calculate:
    case Type::Hidden:
    case Type::Start:
    case Type::End:
    case Type::Today:
    case Type::Username:
    case Type::DeviceId:
        return false;
    }
    return false;
}

} // namespace

bool ChoiceList::isScored() const
{
    return std::any_of(choices.cbegin(), choices.cend(), [](const Choice &choice) { return choice.score.has_value(); });
}

const Choice *ChoiceList::choice(QStringView wanted) const
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&](const Choice &choice) { return choice.name == wanted; });
    return found == choices.cend() ? nullptr : &*found;
}

const ChoiceList *Form::list(QStringView name) const
{
    const auto found = std::find_if(lists.cbegin(), lists.cend(), [&](const ChoiceList &list) { return list.name == name; });
    return found == lists.cend() ? nullptr : &*found;
}

QString Form::path(int node) const
{
    QString path;
    for (int at = node; at >= 0; at = nodes[size_t(at)].parent)
        path = path.isEmpty() ? nodes[size_t(at)].name : nodes[size_t(at)].name + u'/' + path;
    return path;
}

int Form::itemCount() const
{
    return int(std::count_if(nodes.cbegin(), nodes.cend(),
                             [](const Node &node) { return isAnswered(node.type) && !node.otherText; }));
}

bool Reading::isGood() const
{
    return std::none_of(problems.cbegin(), problems.cend(),
                        [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

} // namespace axw::forms
