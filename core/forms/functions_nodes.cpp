// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/functions.h"

#include "core/forms/evaluator.h"
#include "core/forms/shuffle.h"

#include <QStringList>

#include <cmath>
#include <numbers>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From 1, among the instances of its repeat; a node that does not repeat is the first. No node at all gives 0.
double positionOf(const Call &call, xmlNodePtr node)
{
    if (node == nullptr)
        return 0;
    if (const Cell *cell = call.evaluator.cellOf(node))
        return cell->node == cell->scope->repeat ? cell->scope->number : 1;
    double position = 1;
    for (xmlNodePtr before = node->prev; before != nullptr; before = before->prev)
        position += before->type == XML_ELEMENT_NODE && xmlStrEqual(before->name, node->name) ? 1 : 0;
    return position;
}

XPathObject position(Call &call)
{
    const auto nodes = call.size() == 0 ? std::vector<xmlNodePtr>{call.context->node} : call.nodes(0);
    return Call::of(positionOf(call, nodes.empty() ? nullptr : nodes.front()));
}

/// The number of the instance the question asking stands in, or of the node given.
XPathObject index(Call &call)
{
    if (call.size() > 0)
        return position(call);
    const Cell *cell = call.evaluator.cellOf(call.context->node);
    return Call::of(cell == nullptr ? 1.0 : double(cell->scope->number));
}

XPathObject indexedRepeat(Call &call)
{
    std::vector<std::pair<int, int>> indices;
    for (size_t at = 1; at + 1 < call.size(); at += 2) {
        const double number = call.number(at + 1);
        indices.emplace_back(int(call.number(at)), std::isnan(number) || number < 1 ? 1 : number > 1e6 ? 1000000 : int(number));
    }
    return Call::of(call.evaluator.indexed(int(call.number(0)), indices));
}

XPathObject countNonEmpty(Call &call)
{
    double count = 0;
    for (const xmlNodePtr node : call.nodes(0))
        count += node->children != nullptr || !call.evaluator.valueOf(node).isEmpty() ? 1 : 0;
    return Call::of(count);
}

XPathObject randomized(Call &call)
{
    auto nodes = call.nodes(0);
    shuffle(nodes, call.size() > 1 ? call.number(1) : std::floor(call.evaluator.random() * 2147483647.0));
    return Call::of(nodes);
}

struct Point
{
    double latitude = 0;
    double longitude = 0;
};

/// Points in radians out of geopoints ("lat lon altitude accuracy"), one a node or many separated by semicolons.
std::vector<Point> pointsOf(const Call &call)
{
    std::vector<Point> points;
    for (const Value &value : call.values()) {
        for (const QString &each : textOf(value).split(u';', Qt::SkipEmptyParts)) {
            const QStringList parts = wordsOf(each);
            bool latitudeRead = false;
            bool longitudeRead = false;
            const double latitude = parts.value(0).toDouble(&latitudeRead);
            const double longitude = parts.value(1).toDouble(&longitudeRead);
            if (latitudeRead && longitudeRead)
                points.push_back({latitude * std::numbers::pi / 180, longitude * std::numbers::pi / 180});
        }
    }
    return points;
}

constexpr double earthRadius = 6378100; ///< metres, at the equator

/// Great circles between one point and the next (haversine).
XPathObject length(Call &call)
{
    const auto points = pointsOf(call);
    double metres = 0;
    for (size_t i = 1; i < points.size(); ++i) {
        const Point &a = points[i - 1];
        const Point &b = points[i];
        const double h = std::pow(std::sin((b.latitude - a.latitude) / 2), 2)
            + std::cos(a.latitude) * std::cos(b.latitude) * std::pow(std::sin((b.longitude - a.longitude) / 2), 2);
        metres += 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
    }
    return Call::of(metres);
}

/// The area of a polygon on a sphere (Chamberlain and Duquette 2007, equation 3).
XPathObject area(Call &call)
{
    const auto points = pointsOf(call);
    if (points.size() < 3)
        return Call::of(0.0);
    double sum = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const Point &a = points[i];
        const Point &b = points[(i + 1) % points.size()];
        sum += (b.longitude - a.longitude) * (2 + std::sin(a.latitude) + std::sin(b.latitude));
    }
    return Call::of(std::abs(sum) * earthRadius * earthRadius / 2);
}

XPathObject choiceName(Call &call)
{
    const Node &node = call.evaluator.index().node(int(call.number(1)));
    const ChoiceList *list = call.evaluator.index().form().list(node.list);
    const Choice *choice = list == nullptr ? nullptr : list->choice(call.text(0));
    return Call::of(choice == nullptr ? QString() : call.evaluator.in(choice->label));
}

XPathObject pulled(Call &call)
{
    const auto found = call.evaluator.tables().lookUp(call.text(0), call.text(1), call.text(2), call.text(3));
    if (!found)
        call.evaluator.note(Evaluator::tr("pulldata() finds no file “%1” with the columns “%2” and “%3”.").arg(call.text(0), call.text(1), call.text(2)));
    return Call::of(found.value_or(QString()));
}

} // namespace

std::vector<Function> nodeFunctions()
{
    return {
        {u"position"_s, 0, 1, Gives::Number, position, u"position(..)"_s},
        {u"index"_s, 0, 1, Gives::Number, index, u"index()"_s},
        {u"last"_s, 0, 0, Gives::Number, [](Call &call) { return Call::of(double(call.context->contextSize)); }, u"last()"_s},
        {u"count"_s, 1, 1, Gives::Number, [](Call &call) { return Call::of(double(call.nodes(0).size())); }, u"count(${repeat})"_s},
        {u"count-non-empty"_s, 1, 1, Gives::Number, countNonEmpty, u"count-non-empty(${question})"_s},
        {u"indexed-repeat"_s, 3, 11, Gives::Nodes, indexedRepeat, u"indexed-repeat(${question}, ${repeat}, number)"_s},
        {u"randomize"_s, 1, 2, Gives::Nodes, randomized, u"randomize(nodes, seed)"_s},
        {u"distance"_s, 1, -1, Gives::Number, length, u"distance(${geopoint})"_s},
        {u"area"_s, 1, 1, Gives::Number, area, u"area(${geopoint})"_s},
        {u"enclosed-area"_s, 1, 1, Gives::Number, area, u"enclosed-area(${geopoint})"_s},
        {u"current"_s, 0, 0, Gives::Nodes,
         [](Call &call) {
             const xmlNodePtr current = call.evaluator.current();
             return Call::of(current == nullptr ? std::vector<xmlNodePtr>{} : std::vector<xmlNodePtr>{current});
         },
         u"current()"_s},
    };
}

std::vector<Function> listFunctions()
{
    return {
        {u"jr:choice-name"_s, 2, 2, Gives::Text, choiceName, u"jr:choice-name(${question}, '${question}')"_s},
        {u"pulldata"_s, 4, 4, Gives::Text, pulled, u"pulldata('file', 'column', 'key column', key)"_s},
        {u"instance"_s, 1, 1, Gives::Nodes,
         [](Call &call) {
             const xmlNodePtr top = call.evaluator.tables().instance(call.text(0));
             return Call::of(top == nullptr ? std::vector<xmlNodePtr>{} : std::vector<xmlNodePtr>{top});
         },
         u"instance('list')"_s},
        {u"version"_s, 0, 0, Gives::Text, [](Call &call) { return Call::of(call.evaluator.index().form().settings.version); }, u"version()"_s},
    };
}

} // namespace axw::forms
