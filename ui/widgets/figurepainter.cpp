// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurepainter.h"

#include "ui/widgets/barchart.h"
#include "ui/widgets/plotlibrary.h"
#include "ui/widgets/radarchart.h"

namespace axw::widgets {

namespace {

class PlotCanvas final : public picture::Canvas
{
public:
    explicit PlotCanvas(QPaintDevice &device)
    {
        m_painter.begin(&device);
        m_painter.setMode(QCPPainter::pmVectorized);
        m_painter.setMode(QCPPainter::pmNoCaching);
    }

    QPainter &painter() override { return m_painter; }

    void draw(const picture::Chart &chart, const QRectF &where, const picture::ChartLook &look) override
    {
        // The library thinks in whole pixels: the plot is laid out with letters of 24 of them, and the painter's
        // coordinates are scaled to that.
        constexpr double letter = 24;
        const double scale = look.letter / letter;
        picture::ChartLook inPixels = look;
        inPixels.letter = letter;
        const QSize size = (where.size() / scale).toSize();
        m_painter.save();
        m_painter.translate(where.topLeft());
        m_painter.scale(scale, scale);
        if (const auto *radar = std::get_if<picture::RadarChart>(&chart)) {
            RadarChart plot(inPixels);
            plot.setChart(*radar);
            plot.drawInto(m_painter, size);
        } else if (const auto *bars = std::get_if<picture::BarChart>(&chart)) {
            QCustomPlot plot;
            plotBars(plot, *bars, inPixels);
            plot.toPainter(&m_painter, size.width(), size.height());
        }
        m_painter.restore();
    }

private:
    QCPPainter m_painter;
};

} // namespace

std::unique_ptr<picture::Canvas> FigurePainter::canvas(QPaintDevice &device) const
{
    return std::make_unique<PlotCanvas>(device);
}

} // namespace axw::widgets
