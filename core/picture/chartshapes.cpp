// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/chartshapes.h"

#include "core/base/formats.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

using Part = ShapeColour::Part;

/// What is only there to compare with stays in the background.
ShapeColour colourOf(const QList<ChartSeries> &series, qsizetype at)
{
    if (series.at(at).role != ChartSeries::Role::Main)
        return {Part::TextSoft, 0};
    return {Part::Series, colourPlace(series, at)};
}

constexpr double legendRows = 2.2; // heights of a letter that a legend of one line takes
constexpr double legendLine = 1.5; // and every further line

PathShape lineOf(const QList<QPointF> &points, bool closed, const ChartSeries &series, double width, const ShapeColour &colour)
{
    return {points, closed, series.role == ChartSeries::Role::Reference, width, colour, {}, series.role == ChartSeries::Role::Benchmark};
}

/// Letters are measured roughly (Hangul is one em wide, Latin about half): a legend is a line or two.
double widthOf(const QString &text, double letter)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 0.95 * letter : 0.55 * letter;
    return width;
}

/// A bar with a stroke across each end.
QList<QPointF> barBetween(const QPointF &from, const QPointF &to, const QPointF &across)
{
    return {from - across, from + across, from, to, to - across, to + across};
}

/// The legend of a web, in lines from the bottom up, each in the middle.
class Legend
{
public:
    Legend(const RadarChart &chart, const QSizeF &size, double letter)
        : m_chart(chart), m_size(size), m_letter(letter), m_entries(legendOf(chart))
    {
        for (const LegendEntry &entry : m_entries)
            m_widths.append(2.7 * letter + widthOf(entry.text, letter));
        m_lines = legendLines(m_widths, gap(), size.width() - letter);
    }

    double height() const { return (legendRows + legendLine * double(std::max<qsizetype>(0, m_lines.size() - 1))) * m_letter; }

    void addTo(QList<Shape> &shapes) const
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const double y = m_size.height() - (0.8 + legendLine * double(m_lines.size() - 1 - line)) * m_letter;
            double total = -gap();
            for (const qsizetype at : m_lines.at(line))
                total += m_widths.at(at) + gap();
            double x = (m_size.width() - total) / 2;
            for (const qsizetype at : m_lines.at(line)) {
                addMark(shapes, m_entries.at(at), x, y);
                shapes.append(WordShape{{x + 2.7 * m_letter, y}, WordShape::Anchor::Start, m_entries.at(at).text, m_letter, false, {Part::Text, 0}});
                x += m_widths.at(at) + gap();
            }
        }
    }

private:
    double gap() const { return 1.6 * m_letter; }

    void addMark(QList<Shape> &shapes, const LegendEntry &entry, double x, double y) const
    {
        const ChartSeries &series = m_chart.series.at(entry.series);
        const ShapeColour colour = colourOf(m_chart.series, entry.series);
        const double end = x + 2.2 * m_letter;
        switch (entry.mark) {
        case LegendEntry::Mark::Line:
            shapes.append(lineOf({{x, y}, {end, y}}, false, series, 0.18 * m_letter, colour));
            break;
        case LegendEntry::Mark::Band:
            shapes.append(PathShape{{{x, y - 0.4 * m_letter}, {end, y - 0.4 * m_letter}, {end, y + 0.4 * m_letter}, {x, y + 0.4 * m_letter}},
                                    true, false, 0, {}, ShapeColour{Part::Band, 0}});
            break;
        case LegendEntry::Mark::Bar:
            shapes.append(PathShape{barBetween({x + 0.3 * m_letter, y}, {end - 0.3 * m_letter, y}, {0, 0.32 * m_letter}), false, false,
                                    0.12 * m_letter, colour, {}});
            break;
        }
    }

    const RadarChart &m_chart;
    QSizeF m_size;
    double m_letter;
    QList<LegendEntry> m_entries;
    QList<double> m_widths;
    QList<QList<qsizetype>> m_lines;
};

/// The name of each series beside a piece of its bar, in a row at the bottom, in the middle.
void addLegend(QList<Shape> &shapes, const QList<ChartSeries> &series, const QSizeF &size, double letter)
{
    const double mark = 2.2 * letter;
    const double gap = 1.6 * letter;
    double total = -gap;
    for (const ChartSeries &one : series)
        total += mark + 0.5 * letter + widthOf(one.name, letter) + gap;
    double x = (size.width() - total) / 2;
    const double y = size.height() - 0.8 * letter;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const ShapeColour colour = colourOf(series, i);
        shapes.append(PathShape{{{x, y - 0.35 * letter}, {x + mark, y - 0.35 * letter}, {x + mark, y + 0.35 * letter}, {x, y + 0.35 * letter}},
                                true, false, 0.1 * letter, colour,
                                series.at(i).role == ChartSeries::Role::Main ? colour : ShapeColour{Part::Band, 0}});
        x += mark + 0.5 * letter;
        shapes.append(WordShape{{x, y}, WordShape::Anchor::Start, series.at(i).name, letter, false, {Part::Text, 0}});
        x += widthOf(series.at(i).name, letter) + gap;
    }
}

QList<Shape> shapesOf(const BarChart &chart, const QSizeF &size, double letter);

QList<Shape> shapesOf(const RadarChart &chart, const QSizeF &size, double letter)
{
    if (!chart.axes.isEmpty() && !isWeb(chart))
        return shapesOf(barsOf(chart), size, letter);
    QList<Shape> shapes;
    const auto count = chart.axes.size();
    if (count < 3)
        return shapes;
    const Legend legend(chart, size, letter);
    const double bottom = legend.height();
    const QPointF middle(size.width() / 2, (size.height() - bottom) / 2);
    const double radius = std::min(size.height() - bottom - 5 * letter, size.width() - 14 * letter) / 2;
    const auto direction = [count](qsizetype axis) {
        const double angle = 2 * std::numbers::pi * double(axis) / double(count);
        return QPointF(std::sin(angle), -std::cos(angle));
    };
    const auto at = [&](qsizetype axis, double value) {
        return middle + direction(axis) * radius * std::clamp(value / chart.maximum, 0.0, 1.0);
    };

    const ShapeColour line{Part::Line, 0};
    for (int ring = 1; ring <= chart.rings; ++ring) {
        QList<QPointF> web;
        for (qsizetype axis = 0; axis < count; ++axis)
            web.append(at(axis, chart.maximum * ring / chart.rings));
        shapes.append(PathShape{web, true, false, 0.07 * letter, line, {}});
    }
    for (qsizetype axis = 0; axis < count; ++axis)
        shapes.append(PathShape{{middle, at(axis, chart.maximum)}, false, false, 0.07 * letter, line, {}});

    for (const ChartSeries &series : chart.series) {
        for (const QList<QPointF> &piece : bandOf(series, count)) {
            QList<QPointF> points;
            for (const QPointF &one : piece)
                points.append(at(qsizetype(one.x()), one.y()));
            shapes.append(PathShape{points, true, false, 0, {}, ShapeColour{Part::Band, 0}});
        }
    }

    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series.at(i);
        const bool main = series.role == ChartSeries::Role::Main;
        const ShapeColour colour = colourOf(chart.series, i);
        const auto known = [&](qsizetype axis) { return axis < series.values.size() && series.values.at(axis).has_value(); };
        bool whole = true;
        QList<QPointF> points;
        for (qsizetype axis = 0; axis < count; ++axis) {
            whole = whole && known(axis);
            if (known(axis))
                points.append(at(axis, *series.values.at(axis)));
        }
        if (whole) {
            PathShape web = lineOf(points, true, series, 0.16 * letter, colour);
            if (main)
                web.fill = ShapeColour{Part::SeriesSoft, colour.series};
            shapes.append(web);
        } else {
            // A gap beside every value that is not known: joining over it would invent one.
            for (qsizetype axis = 0; axis < count; ++axis) {
                const qsizetype next = (axis + 1) % count;
                if (known(axis) && known(next))
                    shapes.append(lineOf({at(axis, *series.values.at(axis)), at(next, *series.values.at(next))}, false, series,
                                         0.16 * letter, colour));
            }
        }
        for (qsizetype axis = 0; axis < count; ++axis) {
            if (const auto reach = confidenceBar(chart, series, axis)) {
                const QPointF way = direction(axis);
                shapes.append(PathShape{barBetween(at(axis, reach->from), at(axis, reach->to), QPointF(-way.y(), way.x()) * 0.32 * letter),
                                        false, false, 0.12 * letter, colour, {}});
            }
        }
        for (qsizetype axis = 0; main && axis < count; ++axis) {
            if (known(axis))
                shapes.append(DotShape{at(axis, *series.values.at(axis)), 0.3 * letter, colour,
                                       isSure(series, axis) ? colour : ShapeColour{Part::Surface, 0}});
        }
    }
    for (int ring = 1; ring <= chart.rings; ++ring) {
        const double value = chart.maximum * ring / chart.rings;
        shapes.append(WordShape{at(0, value) + QPointF(0.35 * letter, 0.1 * letter), WordShape::Anchor::Start,
                                formatDecimal(value, value == std::floor(value) ? 0 : 1), 0.75 * letter, false,
                                {Part::TextSoft, 0}});
    }
    for (qsizetype axis = 0; axis < count; ++axis) {
        const QPointF way = direction(axis);
        const auto anchor = way.x() > 0.1    ? WordShape::Anchor::Start
                            : way.x() < -0.1 ? WordShape::Anchor::End
                                             : WordShape::Anchor::Middle;
        const QPointF place = middle + way * (radius + 0.8 * letter) + QPointF(0, way.y() * 0.6 * letter);
        shapes.append(WordShape{place, anchor, chart.axes.at(axis), letter, false, {Part::Text, 0}});
    }
    legend.addTo(shapes);
    return shapes;
}

QList<Shape> shapesOf(const BarChart &chart, const QSizeF &size, double letter)
{
    QList<Shape> shapes;
    const auto count = chart.categories.size();
    const auto rows = chart.series.size();
    if (count == 0 || rows == 0 || chart.maximum <= 0)
        return shapes;
    const bool legend = rows > 1;
    const double left = 9 * letter;
    const double right = 3.5 * letter;
    const double height = size.height() - (legend ? legendRows * letter : 0);
    const double full = size.width() - left - right;
    const double step = height / double(count);
    const double bar = std::min(step * 0.7 / double(rows), 1.4 * letter);
    shapes.append(PathShape{{{left, 0}, {left, height}}, false, false, 0.07 * letter, ShapeColour{Part::Line, 0}, {}});
    for (qsizetype category = 0; category < count; ++category) {
        const double middle = step * (double(category) + 0.5);
        shapes.append(WordShape{{left - 0.6 * letter, middle}, WordShape::Anchor::End, chart.categories.at(category),
                                letter, false, {Part::Text, 0}});
        for (qsizetype i = 0; i < rows; ++i) {
            const ChartSeries &series = chart.series.at(i);
            const double top = middle - bar * double(rows) / 2 + bar * double(i);
            const bool known = category < series.values.size() && series.values.at(category).has_value();
            const double value = known ? *series.values.at(category) : 0;
            const double length = full * std::clamp(value / chart.maximum, 0.0, 1.0);
            const ShapeColour colour = colourOf(chart.series, i);
            if (known)
                shapes.append(PathShape{{{left, top + 0.1 * bar}, {left + length, top + 0.1 * bar},
                                         {left + length, top + 0.9 * bar}, {left, top + 0.9 * bar}},
                                        true, false, 0.1 * letter, colour,
                                        series.role != ChartSeries::Role::Main ? ShapeColour{Part::Band, 0}
                                        : isSure(series, category)             ? colour
                                                                               : ShapeColour{Part::SeriesSoft, colour.series}});
            shapes.append(WordShape{{left + length + 0.4 * letter, top + bar / 2}, WordShape::Anchor::Start,
                                    known ? formatDecimal(value, chart.decimals) : u"-"_s, 0.9 * letter, false,
                                    {known ? Part::Text : Part::TextSoft, 0}});
        }
    }
    if (legend)
        addLegend(shapes, chart.series, size, letter);
    return shapes;
}

} // namespace

QList<Shape> chartShapes(const Chart &chart, const QSizeF &size, double letter)
{
    return std::visit([&](const auto &one) { return shapesOf(one, size, letter); }, chart);
}

} // namespace axw::picture
