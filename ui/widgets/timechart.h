// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

#include <QAbstractScrollArea>

namespace axw::widgets {

class Theme;

/// Rows over time, scrolled and zoomed: which days can be scrolled to, how wide one is, which stands at the left edge, and
/// what wheel and keys do to that. What stands in the rows and what a hand does there is of who derives from it.
class TimeChart : public QAbstractScrollArea
{
    Q_OBJECT

public:
    int headerHeight() const;
    int rowHeight() const;

    picture::TimeScale scale() const;
    picture::TimeUnit unit() const { return scale().unit(); }
    /// The width of a day in pixels of the design; the day at `x` stays where it is (the middle when negative).
    void setPxPerDay(double width, double x = -1);
    double pxPerDay() const { return m_pxPerDay / m_style.px; }
    /// Turns of a wheel, 120 a step.
    void zoomBy(int wheel, double x);
    void showToday();
    /// Scrolls so that the row, and something of its bar, is in sight.
    virtual void showRow(int row);

    /// The day at the left edge, for keeping the place.
    double leftDay() const { return scale().dayAt(0); }
    void setLeftDay(double day);

    int currentRow() const { return m_currentRow; }
    /// The bar of a row in the viewport, for menus, tips and tests.
    virtual QRectF barRect(int row) const = 0;

Q_SIGNALS:
    void rowPressed(int row, Qt::KeyboardModifiers modifiers);
    void rowActivated(int row);
    void menuRequested(int row, const QPoint &global);
    void zoomed();
    /// Zoomed or scrolled in time.
    void scaleChanged();

protected:
    /// What there is to scroll over.
    struct Days
    {
        double from = 0;
        double to = 0;
        double today = 0;
        bool any = false;   ///< there are plans; the first time they are put at the left edge …
        double margin = 3;  ///< … so many days behind it
        double before = 14; ///< room that can be scrolled to, in days
        double after = 30;
    };

    TimeChart(const Theme &theme, picture::TimeUnit unit, QWidget *parent);

    virtual Days days() const = 0;
    virtual int rowCount() const = 0;
    virtual bool hasBar(int /*row*/) const { return true; }
    virtual bool hasMenu(int row) const = 0;
    /// How far a key or an arrow of the scroll bar goes.
    virtual int daysOfStep() const { return 7; }
    /// After days, rows or the size became others: what can be scrolled to. The day at the left edge stays.
    virtual void updateRanges();

    /// How it is seen now: place, scale, current and hovered row.
    picture::GanttView plainView() const;
    /// What a screen reader says of the current row, from the tags of a tip.
    void describe(QString tip);
    void paintFocus(QPainter &painter) const;

    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    const Theme &m_theme;
    const picture::GanttStyle m_style;
    double m_pxPerDay; ///< pixels of the screen
    int m_currentRow = -1;
    int m_hoveredRow = -1;

private:
    double m_firstDay = 0; ///< where the range that can be scrolled to begins
    bool m_placed = false; ///< plans were in sight before
};

} // namespace axw::widgets
