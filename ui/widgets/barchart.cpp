// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "core/base/formats.h"
#include "ui/widgets/plotlibrary.h"

#include <cmath>

namespace axw::widgets {

using picture::BarChart;
using picture::ChartLook;
using picture::ChartSeries;

namespace {

QFont chartFont(const ChartLook &look, double letters = 1.0)
{
    QFont font(look.family);
    font.setPixelSize(std::max(1, qRound(look.letter * letters)));
    return font;
}

/// What is only there to compare with stays in the background.
QColor colourOf(const QList<ChartSeries> &series, qsizetype at, const ChartLook &look)
{
    return series.at(at).role == ChartSeries::Role::Main ? look.series.at(picture::colourPlace(series, at) % look.series.size()) : look.textSoft;
}

/// The name of every series beside a piece of its bar, in a row in the middle.
class SeriesNames final : public QCPLayoutElement
{
public:
    SeriesNames(QCustomPlot &plot, const QList<ChartSeries> &series, const ChartLook &look) :
        QCPLayoutElement(&plot), m_series(series), m_look(look)
    {
        setLayer(QStringLiteral("legend"));
    }

protected:
    QSize minimumOuterSizeHint() const override { return QSize(int(std::ceil(width())), int(std::ceil(1.8 * m_look.letter))); }
    QSize maximumOuterSizeHint() const override { return QSize(QWIDGETSIZE_MAX, minimumOuterSizeHint().height()); }
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }

    void draw(QCPPainter *painter) override
    {
        const QRectF room = rect();
        const QFont font = chartFont(m_look);
        const QFontMetricsF metrics(font);
        double x = room.center().x() - width() / 2;
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            const bool main = m_series.at(i).role == ChartSeries::Role::Main;
            const QColor colour = colourOf(m_series, i, m_look);
            painter->setPen(QPen(colour, 0.1 * m_look.letter));
            painter->setBrush(main ? colour : picture::blended(colour, m_look.surface, 0.15));
            painter->drawRect(QRectF(x, room.center().y() - 0.35 * m_look.letter, mark(), 0.7 * m_look.letter));
            x += mark() + 0.5 * m_look.letter;
            const double wide = metrics.horizontalAdvance(m_series.at(i).name);
            painter->setFont(font);
            painter->setPen(QPen(m_look.text));
            painter->drawText(QRectF(x, room.top(), wide + m_look.letter, room.height()), Qt::AlignLeft | Qt::AlignVCenter, m_series.at(i).name);
            x += wide + gap();
        }
    }

private:
    double mark() const { return 2.2 * m_look.letter; }
    double gap() const { return 1.6 * m_look.letter; }
    double width() const
    {
        const QFontMetricsF metrics(chartFont(m_look));
        double wide = -gap();
        for (const ChartSeries &series : m_series)
            wide += mark() + 0.5 * m_look.letter + metrics.horizontalAdvance(series.name) + gap();
        return std::max(0.0, wide);
    }

    QList<ChartSeries> m_series;
    ChartLook m_look;
};

} // namespace

void plotBars(QCustomPlot &plot, const BarChart &chart, const ChartLook &look)
{
    plot.clearPlottables();
    plot.clearItems();
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.setBackground(look.surface);
    auto *area = new QCPAxisRect(&plot);
    plot.plotLayout()->addElement(0, 0, area);
    plot.plotLayout()->setRowStretchFactor(0, 1);
    QCPAxis *names = area->axis(QCPAxis::atLeft);
    QCPAxis *values = area->axis(QCPAxis::atBottom);
    const auto count = chart.categories.size();

    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (qsizetype i = 0; i < count; ++i)
        ticker->addTick(double(i), chart.categories.at(i));
    names->setTicker(ticker);
    names->setRange(-0.5, double(std::max<qsizetype>(count, 1)) - 0.5);
    names->setRangeReversed(true); // the first category on top
    names->setTickLength(0, 0);
    names->setTickPen(Qt::NoPen);
    names->setSubTicks(false);
    names->setBasePen(QPen(look.line, 0.08 * look.letter));
    names->setTickLabelFont(chartFont(look));
    names->setTickLabelColor(look.text);
    names->grid()->setVisible(false);
    // Room for the number behind the longest bar.
    values->setRange(0, chart.maximum * 1.12);
    values->setVisible(false);
    values->grid()->setVisible(false);

    const double width = 0.7 / double(std::max<qsizetype>(chart.series.size(), 1));
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series.at(i);
        const QColor colour = colourOf(chart.series, i, look);
        const double shift = (double(i) - double(chart.series.size() - 1) / 2) * width;
        // Bars that are less sure, or only compared with, are outlined.
        for (const bool full : {true, false}) {
            auto *bars = new QCPBars(names, values);
            bars->setWidth(0.88 * width);
            bars->setPen(QPen(colour, 0.1 * look.letter));
            bars->setBrush(full ? colour : picture::blended(colour, look.surface, 0.15));
            bars->setSelectable(QCP::stNone);
            for (qsizetype at = 0; at < std::min(count, series.values.size()); ++at) {
                const bool isFull = series.role == ChartSeries::Role::Main && picture::isSure(series, at);
                if (series.values.at(at) && isFull == full)
                    bars->addData(double(at) + shift, std::clamp(*series.values.at(at), 0.0, chart.maximum));
            }
        }
        for (qsizetype at = 0; at < count; ++at) {
            const bool known = at < series.values.size() && series.values.at(at);
            auto *number = new QCPItemText(&plot);
            number->position->setAxes(values, names);
            number->position->setCoords(known ? std::clamp(*series.values.at(at), 0.0, chart.maximum) : 0, double(at) + shift);
            number->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            number->setPadding(QMargins(qRound(0.4 * look.letter), 0, 0, 0));
            number->setFont(chartFont(look, 0.9));
            number->setColor(known ? look.text : look.textSoft);
            number->setText(known ? formatDecimal(*series.values.at(at), chart.decimals) : QStringLiteral("-"));
            number->setClipToAxisRect(false);
        }
    }
    if (chart.series.size() > 1)
        plot.plotLayout()->addElement(1, 0, new SeriesNames(plot, chart.series, look));
}

} // namespace axw::widgets
