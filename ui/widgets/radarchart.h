// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

#include <QWidget>

class QCPPainter;
class QCPPolarAxisAngular;
class QCustomPlot;

namespace axw::widgets {

class Theme;

/// The colours and letters of a chart on the screen.
picture::ChartLook chartLook(const Theme &theme);

/// A web of a plotting library's angular axis with one filled polygon a series. What is not known is a gap, what is
/// founded on words alone a hollow point. One or two axes make no web: they are drawn as bars.
class RadarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RadarChart(const picture::ChartLook &look, QWidget *parent = nullptr);

    void setChart(const picture::RadarChart &chart);
    const picture::RadarChart &chart() const { return m_chart; }
    /// Draws it as vectors into a rectangle of this size at the painter's origin.
    void drawInto(QCPPainter &painter, const QSize &size);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Web;
    class Polygon;

    bool isBars() const;
    void layOut(const QSize &size);
    double legendHeight(double width) const;
    QList<double> legendWidths() const;
    QColor colourOf(qsizetype series) const;

    picture::ChartLook m_look;
    picture::RadarChart m_chart;
    QCustomPlot *m_plot;
    QCustomPlot *m_bars = nullptr; ///< in its place for one or two axes
    QCPPolarAxisAngular *m_axis;
    QList<Polygon *> m_polygons;
};

} // namespace axw::widgets
