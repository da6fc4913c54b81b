// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/dumbbell.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double rowStep = 2.9;   ///< letters
constexpr double footRoom = 3.4;  ///< for the scale's numbers and the legend
constexpr double pointSize = 0.46;

QFont fontOf(const ChartLook &look, double letters, bool bold = false)
{
    QFont font(look.family);
    font.setPixelSize(std::max(1, qRound(look.letter * letters)));
    font.setBold(bold);
    return font;
}

/// The last series is the one at hand.
QColor colourOf(const DumbbellChart &chart, qsizetype series, const ChartLook &look)
{
    return series + 1 == chart.series.size() ? look.series.constFirst() : look.textSoft;
}

void paintPoint(QPainter &painter, const QPointF &at, const DumbbellChart &chart, qsizetype series, const ChartLook &look)
{
    const double size = pointSize * look.letter;
    const QColor colour = colourOf(chart, series, look);
    painter.setPen(QPen(colour, 0.14 * look.letter));
    if (series + 1 == chart.series.size()) {
        painter.setBrush(colour);
        painter.drawEllipse(at, size, size);
    } else if (series == 0) {
        painter.setBrush(look.surface);
        painter.drawEllipse(at, size, size);
    } else {
        painter.setBrush(look.surface);
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.2 * size), at + QPointF(1.2 * size, 0), at + QPointF(0, 1.2 * size), at + QPointF(-1.2 * size, 0)});
    }
}

/// From one point to the next, short of both; with a head that says which way it went.
void paintWay(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, double letter, bool headed)
{
    const double gap = pointSize * letter + 0.12 * letter;
    const double way = to.x() - from.x();
    if (std::abs(way) <= 2 * gap)
        return;
    const double side = way > 0 ? 1 : -1;
    const QPointF start = from + QPointF(side * gap, 0);
    const QPointF end = to - QPointF(side * gap, 0);
    painter.setPen(QPen(colour, 0.22 * letter, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(start, end);
    if (!headed)
        return;
    const double head = std::min(0.5 * letter, std::abs(end.x() - start.x()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{end, end + QPointF(-side * head, -0.6 * head), end + QPointF(-side * head, 0.6 * head)});
}

void paintScale(QPainter &painter, const DumbbellPlaces &places, const DumbbellChart &chart, const ChartLook &look)
{
    painter.setFont(fontOf(look, 0.85));
    const QFontMetricsF metrics(painter.font());
    for (int value = 0; value <= int(chart.maximum); ++value) {
        const double x = places.x(value);
        painter.setPen(QPen(look.line, 0.08 * look.letter));
        painter.drawLine(QPointF(x, places.top()), QPointF(x, places.bottom()));
        painter.setPen(look.textSoft);
        painter.drawText(QRectF(x - look.letter, places.bottom(), 2 * look.letter, metrics.height()), Qt::AlignCenter, QString::number(value));
    }
}

void paintLegend(QPainter &painter, const QRectF &area, const DumbbellPlaces &places, const DumbbellChart &chart, const ChartLook &look)
{
    painter.setFont(fontOf(look, 1));
    const QFontMetricsF metrics(painter.font());
    double x = places.left();
    const double y = area.bottom() - 0.7 * look.letter;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        paintPoint(painter, {x + 0.5 * look.letter, y}, chart, i, look);
        x += 1.4 * look.letter;
        const double wide = metrics.horizontalAdvance(chart.series.at(i));
        painter.setPen(look.textSoft);
        painter.drawText(QRectF(x, y - metrics.height() / 2, wide + 2, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, chart.series.at(i));
        x += wide + 1.6 * look.letter;
    }
}

} // namespace

DumbbellPlaces::DumbbellPlaces(const DumbbellChart &chart, const QRectF &area, double letter, double widestName, double widestWords)
    : m_chart(chart), m_area(area), m_left(area.left() + std::min(widestName + letter, 0.4 * area.width())),
      m_right(area.right() - std::min(widestWords + letter, 0.3 * area.width())), m_bottom(area.bottom() - footRoom * letter)
{
    m_right = std::max(m_right, m_left + 1);
}

double DumbbellPlaces::x(double value) const
{
    const double share = m_chart.maximum > 0 ? std::clamp(value / m_chart.maximum, 0.0, 1.0) : 0;
    return m_left + share * (m_right - m_left);
}

double DumbbellPlaces::y(qsizetype row) const
{
    const auto rows = double(std::max<qsizetype>(m_chart.rows.size(), 1));
    return m_area.top() + (double(row) + 0.5) * (m_bottom - m_area.top()) / rows;
}

std::optional<QPointF> DumbbellPlaces::point(qsizetype row, qsizetype series) const
{
    const auto &values = m_chart.rows.at(row).values;
    if (series >= values.size() || !values.at(series))
        return std::nullopt;
    return QPointF(x(*values.at(series)), y(row));
}

double dumbbellHeight(qsizetype rows, double letter)
{
    return (rowStep * double(std::max<qsizetype>(rows, 1)) + footRoom) * letter;
}

void paintDumbbell(QPainter &painter, const QRectF &area, const DumbbellChart &chart, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF names(fontOf(look, 1));
    const QFontMetricsF words(fontOf(look, 1, true));
    double widestName = 0;
    double widestWords = 0;
    for (const DumbbellRow &row : chart.rows) {
        widestName = std::max(widestName, names.horizontalAdvance(row.name));
        widestWords = std::max(widestWords, words.horizontalAdvance(row.words));
    }
    const DumbbellPlaces places(chart, area, look.letter, widestName, widestWords);
    paintScale(painter, places, chart, look);
    for (qsizetype row = 0; row < chart.rows.size(); ++row) {
        const DumbbellRow &each = chart.rows.at(row);
        const double y = places.y(row);
        const double high = names.height();
        painter.setFont(fontOf(look, 1));
        painter.setPen(look.text);
        const QRectF name(area.left(), y - high / 2, places.left() - area.left() - look.letter, high);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, names.elidedText(each.name, Qt::ElideRight, name.width()));
        std::optional<QPointF> before;
        for (qsizetype series = 0; series < chart.series.size(); ++series) {
            const auto at = places.point(row, series);
            if (at && before && each.comparable)
                paintWay(painter, *before, *at, blended(colourOf(chart, series, look), look.surface, 0.6), look.letter, chart.moved);
            if (at)
                before = at;
        }
        for (qsizetype series = 0; series < chart.series.size(); ++series) {
            if (const auto at = places.point(row, series))
                paintPoint(painter, *at, chart, series, look);
        }
        painter.setFont(fontOf(look, 1, each.comparable));
        painter.setPen(each.comparable ? look.text : look.textSoft);
        const QRectF said(places.right() + look.letter, y - high / 2, area.right() - places.right() - look.letter, high);
        painter.drawText(said, Qt::AlignLeft | Qt::AlignVCenter, words.elidedText(each.words, Qt::ElideRight, said.width()));
    }
    paintLegend(painter, area, places, chart, look);
    painter.restore();
}

} // namespace axw::picture
