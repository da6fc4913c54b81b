// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timelinepainter.h"
#include "ui/portfolio/portfoliostate.h"

#include <QAbstractScrollArea>

namespace axw::widgets {
class Theme;
}

namespace axw::portfolio {

/// The right half of the timeline: bars, milestones and links between PoCs, scrolled and zoomed. A link is drawn from the
/// dot behind a bar.
class TimelineChart final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TimelineChart(const widgets::Theme &theme, PortfolioState &state, QWidget *parent = nullptr);

    int headerHeight() const;
    int rowHeight() const;

    picture::TimeScale scale() const;
    picture::TimeUnit unit() const { return scale().unit(); }
    /// The width of a day in pixels of the design; the day at `x` stays where it is (the middle when negative).
    void setPxPerDay(double width, double x = -1);
    double pxPerDay() const { return m_pxPerDay / m_style.px; }
    void zoomBy(int wheel, double x);
    /// All plans that are shown in sight.
    void fit();
    void showToday();
    void showRow(int row);
    void showDays(double from, double to);

    double leftDay() const { return scale().dayAt(0); }
    void setLeftDay(double day);

    int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    /// The PoC a link is being drawn from with the keyboard; a null one ends it.
    void setLinkFrom(PocId poc);

    QRectF barRect(int row) const;
    QPointF linkDot(int row) const;

Q_SIGNALS:
    void rowPressed(int row, Qt::KeyboardModifiers modifiers);
    void rowActivated(int row);
    void menuRequested(int row, const QPoint &global);
    void linkDrawn(axw::PocId from, axw::PocId to);
    /// Zoomed or scrolled in time.
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    picture::GanttView view() const;
    picture::TimelineHit hit(const QPointF &point) const;
    void updateRanges();
    std::pair<double, double> days() const;

    const widgets::Theme &m_theme;
    PortfolioState &m_state;
    picture::GanttStyle m_style;
    double m_pxPerDay;
    double m_firstDay = 0; ///< the range that can be scrolled to
    double m_lastDay = 0;
    bool m_placed = false;
    int m_currentRow = -1;
    int m_hoveredRow = -1;
    PocId m_linkFrom;  ///< by the keyboard
    PocId m_drawnFrom; ///< by the mouse
    std::optional<QPointF> m_linkEnd;
};

} // namespace axw::portfolio
