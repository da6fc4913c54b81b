// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgchart.h"

#include "core/picture/chartshapes.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

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

/// How shapes are coloured: by classes of a style sheet, which a reader in the dark changes, or once and for all.
class Ink
{
public:
    virtual ~Ink() = default;
    /// The attributes of a shape with this line and this ground.
    virtual QString shape(const std::optional<ShapeColour> &stroke, const std::optional<ShapeColour> &fill) const = 0;
    virtual QString word(const ShapeColour &colour) const = 0;
};

class ClassInk final : public Ink
{
public:
    QString shape(const std::optional<ShapeColour> &stroke, const std::optional<ShapeColour> &fill) const override
    {
        return u"class=\""_s + (fill ? ground(*fill) : u"none"_s) + (stroke ? u' ' + line(*stroke) : QString()) + u'"';
    }
    QString word(const ShapeColour &colour) const override { return u"class=\"w "_s + ground(colour) + u'"'; }

private:
    static QString line(const ShapeColour &colour)
    {
        if (colour.part == ShapeColour::Part::Line)
            return u"line"_s;
        return colour.part == ShapeColour::Part::TextSoft ? u"soft-line"_s : u"l%1"_s.arg(colour.series % 6);
    }
    static QString ground(const ShapeColour &colour)
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
};

class ColourInk final : public Ink
{
public:
    explicit ColourInk(const picture::ChartLook &look) : m_look(look) {}

    QString shape(const std::optional<ShapeColour> &stroke, const std::optional<ShapeColour> &fill) const override
    {
        return u"fill=\""_s + (fill ? colour(*fill) : u"none"_s) + u"\" stroke=\""_s + (stroke ? colour(*stroke) : u"none"_s) + u'"';
    }
    QString word(const ShapeColour &wanted) const override { return u"fill=\""_s + colour(wanted) + u'"'; }

private:
    QString colour(const ShapeColour &wanted) const
    {
        using Part = ShapeColour::Part;
        const QColor series = m_look.series.at(wanted.series % m_look.series.size());
        switch (wanted.part) {
        case Part::Text:
            return m_look.text.name();
        case Part::TextSoft:
            return m_look.textSoft.name();
        case Part::Line:
            return m_look.line.name();
        case Part::Surface:
            return m_look.surface.name();
        case Part::Series:
            return series.name();
        case Part::SeriesSoft:
            return picture::blended(series, m_look.surface, 0.15).name();
        case Part::Band:
            return picture::blended(m_look.textSoft, m_look.surface, 0.2).name();
        }
        return {};
    }

    const picture::ChartLook &m_look;
};

QString element(const PathShape &shape, const Ink &ink)
{
    QString points;
    for (const QPointF &point : shape.points)
        points += number(point.x()) + u',' + number(point.y()) + u' ';
    return u"<%1 points=\"%2\" %3 stroke-width=\"%4\"%5/>"_s.arg(
        shape.closed ? u"polygon"_s : u"polyline"_s, points.trimmed(), ink.shape(shape.stroke, shape.fill), number(shape.width),
        shape.dotted   ? u" stroke-dasharray=\"0 5\" stroke-linecap=\"round\""_s
        : shape.dashed ? u" stroke-dasharray=\"5 4\""_s
                       : QString());
}

QString element(const DotShape &shape, const Ink &ink)
{
    return u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4 stroke-width=\"%5\"/>"_s.arg(
        number(shape.centre.x()), number(shape.centre.y()), number(shape.radius), ink.shape(shape.stroke, shape.fill),
        number(shape.radius / 2));
}

QString element(const WordShape &shape, const Ink &ink)
{
    const QString anchor = shape.anchor == WordShape::Anchor::Start    ? u"start"_s
                           : shape.anchor == WordShape::Anchor::Middle ? u"middle"_s
                                                                       : u"end"_s;
    // The text goes in last and not through arg(), where a "%1" of its own would be filled.
    return u"<text x=\""_s + number(shape.at.x()) + u"\" y=\""_s + number(shape.at.y() + 0.35 * shape.size) + u"\" text-anchor=\""_s + anchor
        + u"\" font-size=\""_s + number(shape.size) + (shape.bold ? u"\" font-weight=\"700"_s : QString()) + u"\" "_s
        + ink.word(shape.colour) + u'>' + escaped(shape.text).replace(u"<br/>"_s, u" "_s) + u"</text>"_s;
}

/// The inner part and the end of an <svg>.
QString shapesOf(const picture::Chart &chart, const QSizeF &size, double letter, const Ink &ink)
{
    QString out;
    for (const Shape &shape : picture::chartShapes(chart, size, letter))
        out += std::visit([&ink](const auto &one) { return element(one, ink); }, shape);
    return out + u"</svg>"_s;
}

QString oneLine(const QString &text)
{
    return escaped(text).replace(u"<br/>"_s, u" "_s);
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
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "_s + number(size.width()) + u' '
        + number(size.height()) + u"\" aria-label=\""_s + oneLine(description) + u"\">"_s + shapesOf(chart, size, letter, ClassInk());
}

QString svgPicture(const picture::Chart &chart, const QSizeF &points, const QString &description, const QString &families)
{
    constexpr double letter = 8.5;
    const picture::ChartLook look = printChartLook();
    const QString width = number(points.width());
    const QString height = number(points.height());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""_s + width + u"pt\" height=\""_s + height
        + u"pt\" viewBox=\"0 0 "_s + width + u' ' + height + u"\" font-family=\""_s + escaped(families) + u"\"><title>"_s + oneLine(description)
        + u"</title>"_s + shapesOf(chart, points, letter, ColourInk(look));
}

} // namespace axw::report
