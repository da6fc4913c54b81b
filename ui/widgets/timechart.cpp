// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timechart.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/timestyle.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

TimeChart::TimeChart(const Theme &theme, picture::TimeUnit unit, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_style(timeStyle(theme)), m_pxPerDay(picture::pxPerDayOf(unit) * m_style.px)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letters are commands here
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
}

int TimeChart::headerHeight() const
{
    return m_theme.px(44.0);
}

int TimeChart::rowHeight() const
{
    return m_theme.px(Size::Row);
}

picture::TimeScale TimeChart::scale() const
{
    return {0, m_firstDay + horizontalScrollBar()->value() / m_pxPerDay, m_pxPerDay, m_style.px};
}

picture::GanttView TimeChart::plainView() const
{
    picture::GanttView view;
    view.area = viewport()->rect();
    view.headerHeight = headerHeight();
    view.rowHeight = rowHeight();
    view.scrollY = verticalScrollBar()->value();
    view.scale = scale();
    view.selectedRow = m_currentRow;
    view.hoveredRow = m_hoveredRow;
    return view;
}

void TimeChart::updateRanges()
{
    const double left = leftDay();
    const Days shown = days();
    const double wide = viewport()->width() / m_pxPerDay;
    const bool fresh = !std::exchange(m_placed, shown.any);
    // As wide as the window at least, so that every day can stand in its middle.
    m_firstDay = std::floor(std::min(shown.from, shown.today)) - shown.before - wide / 2;
    const double lastDay = std::max(shown.to, shown.today) + shown.after + wide / 2;
    horizontalScrollBar()->setRange(0, int(std::ceil((lastDay - m_firstDay - wide) * m_pxPerDay)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(std::max(1, int(std::lround(m_pxPerDay * daysOfStep()))));
    setLeftDay(fresh ? shown.from - shown.margin : left);

    const int body = viewport()->height() - headerHeight();
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * rowHeight() - body));
    verticalScrollBar()->setPageStep(body);
    verticalScrollBar()->setSingleStep(rowHeight());
    m_currentRow = std::min(m_currentRow, rowCount() - 1);
    m_hoveredRow = std::min(m_hoveredRow, rowCount() - 1);
}

void TimeChart::setLeftDay(double day)
{
    horizontalScrollBar()->setValue(int(std::lround((day - m_firstDay) * m_pxPerDay)));
    viewport()->update();
    Q_EMIT scaleChanged();
}

void TimeChart::setPxPerDay(double width, double x)
{
    const double at = x < 0 ? viewport()->width() / 2.0 : x;
    const double day = scale().dayAt(at);
    m_pxPerDay = std::clamp(width, picture::narrowestDay, picture::widestDay) * m_style.px;
    updateRanges();
    setLeftDay(day - at / m_pxPerDay);
    Q_EMIT zoomed();
}

void TimeChart::zoomBy(int wheel, double x)
{
    setPxPerDay(pxPerDay() * std::pow(1.2, wheel / 120.0), x);
}

void TimeChart::showToday()
{
    setLeftDay(days().today - viewport()->width() / m_pxPerDay / 3);
}

void TimeChart::showRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (hasBar(row)) {
        const QRectF bar = barRect(row);
        // A bar that is in sight in part stays where the eye has it.
        const double margin = m_theme.px(24.0);
        if (bar.left() > viewport()->width() - margin || bar.right() < margin)
            setLeftDay(scale().dayAt(bar.left()) - viewport()->width() / m_pxPerDay / 4);
    }
    const int top = row * rowHeight();
    const int body = viewport()->height() - headerHeight();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > verticalScrollBar()->value() + body)
        verticalScrollBar()->setValue(top + rowHeight() - body);
}

void TimeChart::describe(QString tip)
{
    setAccessibleDescription(tip.remove(u"<b>"_s).remove(u"</b>"_s).replace(u"<br>"_s, u". "_s));
}

void TimeChart::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.colour(Colour::Focus), m_theme.px(Size::FocusRing)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, headerHeight(), -1, -1));
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRanges();
}

void TimeChart::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dy)
    viewport()->update();
    if (dx != 0)
        Q_EMIT scaleChanged();
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y(), event->position().x());
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        // Some systems turn the wheel over themselves when Shift is held.
        const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && rowCount() > 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int row = std::clamp(m_currentRow + (event->key() == Qt::Key_Up ? -1 : 1), 0, rowCount() - 1);
        Q_EMIT rowPressed(row, Qt::NoModifier);
        showRow(row);
        return;
    }
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int step = horizontalScrollBar()->singleStep() * (event->key() == Qt::Key_Left ? -1 : 1);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_currentRow >= 0) {
        Q_EMIT rowActivated(m_currentRow);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimeChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int row = keyboard ? m_currentRow : plainView().rowAt(event->pos().y());
    if (!hasMenu(row))
        return;
    Q_EMIT menuRequested(row, keyboard ? viewport()->mapToGlobal(barRect(row).center().toPoint()) : event->globalPos());
}

} // namespace axw::widgets
