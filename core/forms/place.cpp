// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/place.h"

#include <QStringList>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

QString pathOf(const Form &form, const Place &place)
{
    QStringList names;
    size_t left = place.instances.size();
    int repeats = 0;
    for (int at = place.node; at >= 0; at = form.nodes[size_t(at)].parent)
        repeats += form.nodes[size_t(at)].type == Type::Repeat ? 1 : 0;
    // A repeat as a whole has no number of its own.
    int without = repeats - int(left);
    for (int at = place.node; at >= 0; at = form.nodes[size_t(at)].parent) {
        const Node &node = form.nodes[size_t(at)];
        QString name = node.name;
        if (node.type == Type::Repeat && without-- <= 0 && left > 0)
            name += u"[%1]"_s.arg(place.instances[--left]);
        names.prepend(name);
    }
    return names.join(u'/');
}

std::optional<Place> placeOf(const Form &form, const QString &path)
{
    const QStringList parts = path.split(u'/');
    Place place;
    if (parts.size() == 1 && !path.contains(u'[')) {
        bool twice = false;
        for (int at = 0; at < int(form.nodes.size()); ++at) {
            if (form.nodes[size_t(at)].name != path)
                continue;
            if (form.nodes[size_t(at)].parent < 0) // its whole path, whatever else has this name
                return Place{at, {}};
            if (place.node >= 0)
                twice = true;
            place.node = at;
        }
        if (twice)
            return {};
        for (int above = place.node < 0 ? -1 : form.nodes[size_t(place.node)].parent; above >= 0; above = form.nodes[size_t(above)].parent) {
            if (form.nodes[size_t(above)].type == Type::Repeat)
                return {};
        }
        return place.node < 0 ? std::nullopt : std::optional(place);
    }
    int parent = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype bracket = parts[i].indexOf(u'[');
        const QString name = bracket < 0 ? parts[i] : parts[i].left(bracket);
        const auto found = std::find_if(form.nodes.cbegin(), form.nodes.cend(), [&](const Node &node) { return node.parent == parent && node.name == name; });
        if (found == form.nodes.cend())
            return {};
        bool isNumber = false;
        const int number = bracket < 0 ? 0 : parts[i].sliced(bracket + 1).chopped(parts[i].endsWith(u']') ? 1 : 0).toInt(&isNumber);
        const bool numbered = bracket >= 0;
        const bool whole = found->type == Type::Repeat && i + 1 == parts.size() && !numbered;
        if ((numbered && (!isNumber || number < 1 || !parts[i].endsWith(u']') || found->type != Type::Repeat))
            || (found->type == Type::Repeat && !numbered && !whole))
            return {};
        if (numbered)
            place.instances.push_back(number);
        parent = place.node = int(found - form.nodes.cbegin());
    }
    return place;
}

} // namespace axw::forms
