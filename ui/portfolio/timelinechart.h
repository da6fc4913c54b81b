// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timelinepainter.h"
#include "ui/portfolio/portfoliostate.h"
#include "ui/widgets/timechart.h"

namespace axw::portfolio {

/// The right half of the timeline: bars, milestones and links between PoCs, scrolled and zoomed. A link is drawn from the
/// dot behind a bar.
class TimelineChart final : public widgets::TimeChart
{
    Q_OBJECT

public:
    TimelineChart(const widgets::Theme &theme, PortfolioState &state, QWidget *parent = nullptr);

    /// All plans that are shown in sight.
    void fit();
    void showDays(double from, double to);
    void setCurrentRow(int row);
    /// The PoC a link is being drawn from with the keyboard; a null one ends it.
    void setLinkFrom(PocId poc);

    QRectF barRect(int row) const override;
    QPointF linkDot(int row) const;

Q_SIGNALS:
    void linkDrawn(axw::PocId from, axw::PocId to);

protected:
    Days days() const override;
    int rowCount() const override;
    bool hasBar(int row) const override;
    bool hasMenu(int row) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    picture::GanttView view() const;
    picture::TimelineHit hit(const QPointF &point) const;

    PortfolioState &m_state;
    PocId m_linkFrom;  ///< by the keyboard
    PocId m_drawnFrom; ///< by the mouse
    std::optional<QPointF> m_linkEnd;
};

} // namespace axw::portfolio
