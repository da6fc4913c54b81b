// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_FOREACH // the plotting library's header says foreach
#include "ui/widgets/radarchart.h"

#include "ui/widgets/barchart.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace axw::widgets {

namespace {

constexpr double labelGap = 0.6;   ///< between web and label, in letters
constexpr double lineWidth = 0.15; ///< of a series, in letters
constexpr double softness = 0.16;  ///< of a series' colour inside its polygon
constexpr double bandSoftness = 0.2; ///< of a benchmark's band
constexpr double legendGap = 1.4;  ///< between two words of the legend, in letters
constexpr double legendMark = 2;   ///< of what is drawn before a word, with the space behind it, in letters
constexpr double legendLine = 1.6; ///< height of a line, in letters
constexpr double barEnd = 0.32;    ///< half the stroke across the end of a bar, in letters

Qt::PenStyle penStyle(picture::ChartSeries::Role role)
{
    using Role = picture::ChartSeries::Role;
    switch (role) {
    case Role::Main:
        return Qt::SolidLine;
    case Role::Reference:
        return Qt::DashLine;
    case Role::Benchmark:
        return Qt::DotLine;
    }
    return Qt::SolidLine;
}

/// A bar with a stroke across each end.
void drawBar(QCPPainter &painter, const QPointF &from, const QPointF &to, const QPointF &across)
{
    painter.drawLine(QLineF(from, to));
    painter.drawLine(QLineF(from - across, from + across));
    painter.drawLine(QLineF(to - across, to + across));
}

QFont chartFont(const picture::ChartLook &look, double letters)
{
    QFont font(look.family);
    font.setPixelSize(std::max(1, qRound(look.letter * letters)));
    return font;
}

/// The way of an axis from the middle: the first up, then clockwise.
QPointF wayOf(qsizetype axis, qsizetype count)
{
    const double angle = 2 * std::numbers::pi * double(axis) / double(count);
    return {std::sin(angle), -std::cos(angle)};
}

Qt::Alignment sideOf(const QPointF &way)
{
    if (way.x() > 0.1)
        return Qt::AlignLeft;
    return way.x() < -0.1 ? Qt::AlignRight : Qt::AlignHCenter;
}

} // namespace

picture::ChartLook chartLook(const Theme &theme)
{
    picture::ChartLook look;
    look.text = theme.colour(Colour::Text);
    look.textSoft = theme.colour(Colour::TextSoft);
    look.line = theme.colour(Colour::Line);
    look.surface = theme.colour(Colour::Surface);
    for (int i = 0; i < 6; ++i)
        look.series << theme.series(i);
    look.family = theme.font().family();
    look.letter = theme.px(Size::Small);
    return look;
}

/// Rings, spokes, the names of the axes and of the series.
class RadarChart::Web final : public QCPLayerable
{
public:
    Web(QCPPolarAxisAngular *axis, const RadarChart &owner) :
        QCPLayerable(axis->parentPlot(), QStringLiteral("grid"), axis), m_axis(*axis), m_owner(owner)
    {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }

    void draw(QCPPainter *painter) override
    {
        const auto &chart = m_owner.m_chart;
        const auto count = chart.axes.size();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_owner.m_look.line, 0.09 * m_owner.m_look.letter));
        for (int ring = 1; ring <= chart.rings; ++ring) {
            QPolygonF web;
            for (qsizetype axis = 0; axis < count; ++axis)
                web << m_axis.coordToPixel(double(axis), chart.maximum * ring / chart.rings);
            painter->drawPolygon(web);
        }
        for (qsizetype axis = 0; axis < count; ++axis)
            painter->drawLine(QLineF(m_axis.center(), m_axis.coordToPixel(double(axis), chart.maximum)));
        drawNames(*painter);
        drawLegend(*painter);
    }

private:
    void drawNames(QCPPainter &painter) const
    {
        const auto &chart = m_owner.m_chart;
        const double letter = m_owner.m_look.letter;
        painter.setFont(chartFont(m_owner.m_look, 1));
        painter.setPen(m_owner.m_look.textSoft);
        const QFontMetricsF metrics(painter.font());
        for (qsizetype axis = 0; axis < chart.axes.size(); ++axis) {
            const QPointF way = wayOf(axis, chart.axes.size());
            const QPointF at = m_axis.center() + way * (m_axis.radius() + labelGap * letter)
                               + QPointF(0, way.y() * 0.5 * metrics.height());
            const double width = metrics.horizontalAdvance(chart.axes.at(axis)) + 2;
            QRectF place(0, at.y() - metrics.height() / 2, width, metrics.height());
            const Qt::Alignment side = sideOf(way);
            place.moveLeft(side == Qt::AlignLeft ? at.x() : side == Qt::AlignRight ? at.x() - width : at.x() - width / 2);
            painter.drawText(place, int(side | Qt::AlignVCenter), chart.axes.at(axis));
        }
    }

    void drawLegend(QCPPainter &painter) const
    {
        const QRectF all = m_axis.parentPlot()->viewport();
        if (m_owner.legendHeight(all.width()) <= 0)
            return;
        const auto &look = m_owner.m_look;
        painter.setFont(chartFont(look, 1));
        const QFontMetricsF metrics(painter.font());
        const auto entries = picture::legendOf(m_owner.m_chart);
        const QList<double> widths = m_owner.legendWidths();
        const auto lines = picture::legendLines(widths, legendGap * look.letter, all.width() - look.letter);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const double y = all.bottom() - metrics.height() / 2 - legendLine * look.letter * double(lines.size() - 1 - line);
            double total = -legendGap * look.letter;
            for (const qsizetype at : lines.at(line))
                total += widths.at(at) + legendGap * look.letter;
            double x = std::max(0.5 * look.letter, (all.width() - total) / 2);
            for (const qsizetype at : lines.at(line)) {
                drawMark(painter, entries.at(at), {x, y});
                painter.setPen(look.textSoft);
                painter.drawText(QRectF(x + legendMark * look.letter, y - metrics.height() / 2, widths.at(at), metrics.height()),
                                 Qt::AlignLeft | Qt::AlignVCenter, entries.at(at).text);
                x += widths.at(at) + legendGap * look.letter;
            }
        }
    }

    void drawMark(QCPPainter &painter, const picture::LegendEntry &entry, const QPointF &at) const
    {
        using Mark = picture::LegendEntry::Mark;
        const auto &look = m_owner.m_look;
        const auto &series = m_owner.m_chart.series.at(entry.series);
        const QPointF end = at + QPointF(1.6 * look.letter, 0);
        switch (entry.mark) {
        case Mark::Line:
            painter.setPen(QPen(m_owner.colourOf(entry.series), lineWidth * look.letter, penStyle(series.role)));
            painter.drawLine(QLineF(at, end));
            break;
        case Mark::Band:
            painter.setPen(Qt::NoPen);
            painter.setBrush(picture::blended(look.textSoft, look.surface, bandSoftness));
            painter.drawRect(QRectF(at - QPointF(0, 0.4 * look.letter), end + QPointF(0, 0.4 * look.letter)));
            painter.setBrush(Qt::NoBrush);
            break;
        case Mark::Bar:
            painter.setPen(QPen(m_owner.colourOf(entry.series), 0.8 * lineWidth * look.letter));
            drawBar(painter, at + QPointF(0.2 * look.letter, 0), end - QPointF(0.2 * look.letter, 0), QPointF(0, barEnd * look.letter));
            break;
        }
    }

    QCPPolarAxisAngular &m_axis;
    const RadarChart &m_owner;
};

/// One series: its ground below the web, or its line and points above. Closed and filled when every value is known.
class RadarChart::Polygon final : public QCPLayerable
{
public:
    enum class Part { Ground, Band, Line };

    Polygon(QCPPolarAxisAngular *axis, const RadarChart &owner, qsizetype at, Part part) :
        QCPLayerable(axis->parentPlot(), part == Part::Line ? QStringLiteral("main") : QStringLiteral("background"), axis),
        m_axis(*axis), m_owner(owner), m_at(at), m_part(part)
    {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }

    void draw(QCPPainter *painter) override
    {
        const auto &look = m_owner.m_look;
        const auto &series = m_owner.m_chart.series.at(m_at);
        const auto count = m_owner.m_chart.axes.size();
        const bool main = series.role == picture::ChartSeries::Role::Main;
        const QColor colour = m_owner.colourOf(m_at);
        const auto known = [&](qsizetype axis) { return axis < series.values.size() && series.values.at(axis).has_value(); };
        const auto point = [&](qsizetype axis) { return m_axis.coordToPixel(double(axis), *series.values.at(axis)); };

        QPolygonF points;
        for (qsizetype axis = 0; axis < count; ++axis) {
            if (known(axis))
                points << point(axis);
        }
        if (m_part == Part::Ground) {
            // Opaque, and the web is drawn over it: paper formats know no translucency.
            painter->setPen(Qt::NoPen);
            painter->setBrush(picture::blended(colour, look.surface, softness));
            if (main && points.size() == count)
                painter->drawPolygon(points);
            return;
        }
        if (m_part == Part::Band) {
            drawBand(*painter, series);
            return;
        }
        painter->setPen(QPen(colour, lineWidth * look.letter, penStyle(series.role), Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        if (points.size() == count) {
            painter->drawPolygon(points);
        } else {
            // A gap beside what is not known: a line across it would invent a value.
            for (qsizetype axis = 0; axis < count; ++axis) {
                const qsizetype next = (axis + 1) % count;
                if (known(axis) && known(next))
                    painter->drawLine(QLineF(point(axis), point(next)));
            }
        }
        painter->setPen(QPen(colour, 0.8 * lineWidth * look.letter));
        for (qsizetype axis = 0; axis < count; ++axis) {
            if (const auto reach = picture::confidenceBar(m_owner.m_chart, series, axis)) {
                const QPointF way = wayOf(axis, count);
                drawBar(*painter, m_axis.coordToPixel(double(axis), reach->from), m_axis.coordToPixel(double(axis), reach->to),
                        QPointF(-way.y(), way.x()) * barEnd * look.letter);
            }
        }
        painter->setPen(QPen(colour, lineWidth * look.letter, penStyle(series.role)));
        const double radius = 0.33 * look.letter;
        for (qsizetype axis = 0; main && axis < count; ++axis) {
            if (!known(axis))
                continue;
            painter->setBrush(picture::isSure(series, axis) ? colour : look.surface);
            painter->drawEllipse(point(axis), radius, radius);
        }
    }

private:
    QPainterPath pathOf(const QList<QPointF> &points) const
    {
        QPolygonF polygon;
        for (const QPointF &one : points)
            polygon << m_axis.coordToPixel(one.x(), one.y());
        QPainterPath path;
        path.addPolygon(polygon);
        path.closeSubpath();
        return path;
    }

    /// In one colour outside the filled webs and in a mixed one where it crosses them: all colours are opaque.
    void drawBand(QCPPainter &painter, const picture::ChartSeries &series) const
    {
        const auto &chart = m_owner.m_chart;
        const auto count = chart.axes.size();
        const QColor colour = picture::blended(m_owner.m_look.textSoft, m_owner.m_look.surface, bandSoftness);
        painter.setPen(Qt::NoPen);
        for (const QList<QPointF> &piece : picture::bandOf(series, count)) {
            const QPainterPath band = pathOf(piece);
            painter.setBrush(colour);
            painter.drawPath(band);
            for (qsizetype i = 0; i < chart.series.size(); ++i) {
                const auto &other = chart.series.at(i);
                QList<QPointF> web;
                for (qsizetype axis = 0; axis < std::min(count, other.values.size()); ++axis) {
                    if (other.values.at(axis))
                        web.append(QPointF(double(axis), *other.values.at(axis)));
                }
                if (other.role != picture::ChartSeries::Role::Main || web.size() != count)
                    continue;
                painter.setBrush(picture::blended(m_owner.colourOf(i), colour, softness));
                painter.drawPath(band.intersected(pathOf(web)));
            }
        }
        painter.setBrush(Qt::NoBrush);
    }

    QCPPolarAxisAngular &m_axis;
    const RadarChart &m_owner;
    qsizetype m_at;
    Part m_part;
};

RadarChart::RadarChart(const picture::ChartLook &look, QWidget *parent) :
    QWidget(parent), m_look(look), m_plot(new QCustomPlot(this)), m_axis(nullptr)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false); // painted with the rest of the window, not before it
    m_plot->setBackground(look.surface);
    m_plot->plotLayout()->clear();
    m_axis = new QCPPolarAxisAngular(m_plot);
    m_plot->plotLayout()->addElement(0, 0, m_axis);
    m_axis->setAutoMargins(QCP::msNone);
    // The axis only lays out and measures; the library's own ring, ticks and letters are round and not ours.
    m_axis->setTicks(false);
    m_axis->setTickLabels(false);
    m_axis->setBasePen(Qt::NoPen);
    m_axis->grid()->setVisible(false);
    m_axis->radialAxis()->setVisible(false);
    m_axis->radialAxis()->setTicks(false);
    m_axis->radialAxis()->setTickLabels(false);
    new Web(m_axis, *this); // the plot owns its layerables
}

void RadarChart::setChart(const picture::RadarChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_plot->setVisible(!isBars());
    if (isBars() && !m_bars) {
        m_bars = new QCustomPlot(this);
        m_bars->setPlottingHint(QCP::phImmediateRefresh, false);
        m_bars->setFocusPolicy(Qt::NoFocus);
        m_bars->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout()->addWidget(m_bars);
    }
    if (m_bars)
        m_bars->setVisible(isBars());
    if (isBars()) {
        plotBars(*m_bars, picture::barsOf(chart), m_look);
        m_bars->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    m_axis->setRange(0, double(std::max<qsizetype>(chart.axes.size(), 1)));
    m_axis->radialAxis()->setRange(0, chart.maximum);
    qDeleteAll(m_polygons);
    m_polygons.clear();
    // References first, so that the round at hand lies on top of them.
    for (const bool main : {false, true}) {
        for (qsizetype i = 0; i < chart.series.size(); ++i) {
            if ((chart.series.at(i).role == picture::ChartSeries::Role::Main) == main)
                m_polygons << new Polygon(m_axis, *this, i, Polygon::Part::Ground) << new Polygon(m_axis, *this, i, Polygon::Part::Line);
        }
    }
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        if (!picture::bandOf(chart.series.at(i), chart.axes.size()).isEmpty())
            m_polygons << new Polygon(m_axis, *this, i, Polygon::Part::Band);
    }
    layOut(size());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool RadarChart::isBars() const
{
    return !m_chart.axes.isEmpty() && !picture::isWeb(m_chart);
}

void RadarChart::drawInto(QCPPainter &painter, const QSize &wanted)
{
    if (isBars()) {
        m_bars->toPainter(&painter, wanted.width(), wanted.height());
        return;
    }
    layOut(wanted);
    m_plot->toPainter(&painter, wanted.width(), wanted.height());
    layOut(size());
}

void RadarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(event->size());
}

/// What is only there to compare with stays in the background.
QColor RadarChart::colourOf(qsizetype series) const
{
    const bool main = m_chart.series.at(series).role == picture::ChartSeries::Role::Main;
    return main ? m_look.series.at(picture::colourPlace(m_chart.series, series) % m_look.series.size()) : m_look.textSoft;
}

QList<double> RadarChart::legendWidths() const
{
    const QFontMetricsF metrics(chartFont(m_look, 1));
    QList<double> widths;
    for (const picture::LegendEntry &entry : picture::legendOf(m_chart))
        widths << legendMark * m_look.letter + metrics.horizontalAdvance(entry.text) + 2;
    return widths;
}

/// One series alone needs no name.
double RadarChart::legendHeight(double width) const
{
    const QList<double> widths = legendWidths();
    if (widths.size() < 2)
        return 0;
    const auto lines = picture::legendLines(widths, legendGap * m_look.letter, width - m_look.letter);
    return (0.2 + legendLine * double(lines.size())) * m_look.letter;
}

/// The largest web whose names still fit: margins that leave a square in the middle.
void RadarChart::layOut(const QSize &wanted)
{
    const QFontMetricsF metrics(chartFont(m_look, 1));
    const double gap = labelGap * m_look.letter;
    const double height = wanted.height() - legendHeight(wanted.width());
    double radius = (height - 2 * (gap + metrics.height() + 1)) / 2;
    for (qsizetype axis = 0; axis < m_chart.axes.size(); ++axis) {
        const QPointF way = wayOf(axis, m_chart.axes.size());
        const double width = metrics.horizontalAdvance(m_chart.axes.at(axis)) + 2;
        if (std::abs(way.x()) > 0.1)
            radius = std::min(radius, (wanted.width() / 2.0 - width) / std::abs(way.x()) - gap);
    }
    radius = std::max(radius, m_look.letter);
    const int side = int(std::floor(wanted.width() / 2.0 - radius));
    const int top = int(std::floor(height / 2 - radius));
    m_axis->setMargins(QMargins(side, top, side, wanted.height() - top - int(std::ceil(2 * radius))));
}

} // namespace axw::widgets
