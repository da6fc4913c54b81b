// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"
#include "ui/gantt/plancells.h"
#include "ui/gantt/planstate.h"
#include "ui/widgets/timechart.h"

class QItemSelectionModel;

namespace axw::gantt {

/// The right half of the plan: the chart, scrolled and zoomed, and what a hand does on it. A drag is shown live with
/// everything that follows from it and told once, when the hand lets go.
class GanttChart final : public widgets::TimeChart
{
    Q_OBJECT

public:
    GanttChart(const widgets::Theme &theme, PlanState &state, QWidget *parent = nullptr);

    /// The whole plan in sight.
    void fit();
    void showRow(int row) override;

    void setCurrentRow(int row);
    /// The rows that are selected beside it; whole rows are.
    void setSelection(QItemSelectionModel *selection);
    QList<int> selectedRows() const;
    bool isRowSelected(int row) const;
    /// Adds a row to the selection or takes it away; false where there is none.
    bool selectRow(int row, bool selected);
    void chooseRow(int row) { Q_EMIT rowPressed(row, Qt::NoModifier); }

    /// What a screen reader is told: the columns of the plan and, behind them, the bar in words; empty outside the rows.
    static constexpr int spokenColumns = planColumnCount + 1;
    static constexpr int barColumn = planColumnCount;
    static QString spokenHeading(int column);
    QString spoken(int row, int column) const;
    QString taskName(int row) const;
    const PlanState &state() const { return m_state; }
    /// The task a link is being drawn from with the keyboard; a null one ends it.
    void setLinkFrom(TaskId task);

    QRectF barRect(int row) const override;
    QPointF linkDot(int row) const;
    /// The row at a point of the viewport; -1 outside the rows.
    int rowAt(const QPoint &point) const { return hit(point).row; }

Q_SIGNALS:
    /// Ctrl+Up and Ctrl+Down, which elsewhere mean something else.
    void moveRequested(bool down);
    /// A hand let go of what it changed.
    void changed(const axw::gantt::TaskChange &change);
    void linkDrawn(axw::TaskId from, axw::TaskId to);
    /// A double click on the line of a link.
    void linkActivated(axw::LinkId link, const QPoint &global);
    /// A hand tried to change a plan that is locked.
    void refused();

protected:
    Days days() const override;
    int rowCount() const override;
    bool hasMenu(int row) const override;
    int daysOfStep() const override;
    void updateRanges() override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// What a hand holds.
    struct Grip
    {
        picture::GanttPart part = picture::GanttPart::None;
        TaskId task;
        QPointF pressed;
        schedule::Moment start = 0;
        schedule::Moment finish = 0;
        bool moved = false;
    };

    picture::GanttView view() const;
    picture::GanttHit hit(const QPointF &point) const;
    LinkId linkUnder(const QPointF &point) const;
    double leftRoom() const;
    void announce();
    void announceRows();
    void hover(const QPointF &point);
    TaskChange changeAt(const QPointF &point) const;
    double snapped(double day) const;
    void drag(const QPointF &point);
    void letGo(bool keep);
    void paintDragCard(QPainter &painter) const;

    PlanState &m_state;
    QItemSelectionModel *m_selection = nullptr;
    int m_rowToShow = -1; ///< asked for while it was not on the screen and had no size
    int m_hoveredLink = -1;
    TaskId m_linkFrom;
    std::optional<Grip> m_grip;
    std::optional<QPointF> m_linkEnd;
    QPointF m_hand;
};

} // namespace axw::gantt
