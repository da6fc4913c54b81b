// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgchart.h"

#include "core/picture/chartshapes.h"
#include "core/report/printabletext.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

using picture::DotShape;
using picture::PathShape;
using picture::Shape;
using picture::ShapeColour;
using picture::WordShape;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString stroke(const ShapeColour &colour)
{
    if (colour.part == ShapeColour::Part::Line)
        return u"line"_s;
    return colour.part == ShapeColour::Part::TextSoft ? u"soft-line"_s : u"l%1"_s.arg(colour.series % 6);
}

QString fill(const ShapeColour &colour)
{
    using Part = ShapeColour::Part;
    switch (colour.part) {
    case Part::Text:
        return u"t"_s;
    case Part::TextSoft:
        return u"ts"_s;
    case Part::Line:
    case Part::Surface:
        return u"ground"_s;
    case Part::Series:
        return u"f%1"_s.arg(colour.series % 6);
    case Part::SeriesSoft:
        return u"g%1"_s.arg(colour.series % 6);
    case Part::Band:
        return u"band"_s;
    }
    return {};
}

QString element(const PathShape &shape)
{
    QString points;
    for (const QPointF &point : shape.points)
        points += number(point.x()) + u',' + number(point.y()) + u' ';
    QStringList classes{shape.fill ? fill(*shape.fill) : u"none"_s};
    if (shape.stroke)
        classes.append(stroke(*shape.stroke));
    return u"<%1 points=\"%2\" class=\"%3\" stroke-width=\"%4\"%5/>"_s.arg(
        shape.closed ? u"polygon"_s : u"polyline"_s, points.trimmed(), classes.join(u' '), number(shape.width),
        shape.dotted   ? u" stroke-dasharray=\"0 5\" stroke-linecap=\"round\""_s
        : shape.dashed ? u" stroke-dasharray=\"5 4\""_s
                       : QString());
}

QString element(const DotShape &shape)
{
    return u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" class=\"%4 %5\" stroke-width=\"%6\"/>"_s.arg(
        number(shape.centre.x()), number(shape.centre.y()), number(shape.radius), stroke(shape.stroke), fill(shape.fill),
        number(shape.radius / 2));
}

QString element(const WordShape &shape)
{
    const QString anchor = shape.anchor == WordShape::Anchor::Start    ? u"start"_s
                           : shape.anchor == WordShape::Anchor::Middle ? u"middle"_s
                                                                       : u"end"_s;
    // The text goes in last and not through arg(), where a "%1" of its own would be filled.
    return u"<text x=\""_s + number(shape.at.x()) + u"\" y=\""_s + number(shape.at.y() + 0.35 * shape.size) + u"\" text-anchor=\""_s + anchor
        + u"\" font-size=\""_s + number(shape.size) + (shape.bold ? u"\" font-weight=\"700"_s : QString()) + u"\" class=\"w "_s
        + fill(shape.colour) + u"\">"_s + escaped(shape.text).replace(u"<br/>"_s, u" "_s) + u"</text>"_s;
}

} // namespace

QString escaped(const QString &text)
{
    QString out;
    const QString safe = safeText(text);
    out.reserve(safe.size() + 16);
    for (const QChar c : safe) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;"_s;
            break;
        case u'<':
            out += u"&lt;"_s;
            break;
        case u'>':
            out += u"&gt;"_s;
            break;
        case u'"':
            out += u"&quot;"_s;
            break;
        case u'\'':
            out += u"&#39;"_s;
            break;
        case u'\n':
            out += u"<br/>"_s;
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString svgChart(const picture::Chart &chart, const QString &description)
{
    constexpr double letter = 13;
    QSizeF size(440, 320);
    if (const auto *bars = std::get_if<picture::BarChart>(&chart))
        size.setHeight(60 + double(bars->categories.size()) * std::max(28.0, 18.0 * double(bars->series.size())));
    QString out = u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "_s + number(size.width()) + u' '
        + number(size.height()) + u"\" aria-label=\""_s + escaped(description).replace(u"<br/>"_s, u" "_s) + u"\">"_s;
    for (const Shape &shape : picture::chartShapes(chart, size, letter))
        out += std::visit([](const auto &one) { return element(one); }, shape);
    return out + u"</svg>"_s;
}

} // namespace axw::report
