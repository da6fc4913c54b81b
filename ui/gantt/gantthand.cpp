// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttlinks.h"
#include "ui/gantt/ganttchart.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

/// What mouse, wheel and keys do on the chart.
namespace axw::gantt {

using picture::GanttHit;
using picture::GanttPart;

namespace {

Qt::CursorShape cursorOf(GanttPart part)
{
    switch (part) {
    case GanttPart::Body:
        return Qt::OpenHandCursor;
    case GanttPart::StartEdge:
    case GanttPart::FinishEdge:
    case GanttPart::Progress:
        return Qt::SizeHorCursor;
    case GanttPart::LinkDot:
        return Qt::CrossCursor;
    case GanttPart::None:
        return Qt::ArrowCursor;
    }
    Q_UNREACHABLE();
}

} // namespace

void GanttChart::hover(const QPointF &point)
{
    const GanttHit at = hit(point);
    const int link = at.part == GanttPart::None ? picture::linkAt(m_state.scene(), m_state.rows(), view(), m_style, point) : -1;
    viewport()->setCursor(link >= 0 ? Qt::PointingHandCursor : cursorOf(at.part));
    if (m_hoveredRow != at.row || m_hoveredLink != link) {
        m_hoveredRow = at.row;
        m_hoveredLink = link;
        viewport()->update();
    }
}

void GanttChart::mousePressEvent(QMouseEvent *event)
{
    const GanttHit at = hit(event->position());
    if (at.row < 0)
        return;
    Q_EMIT rowPressed(at.row, event->modifiers());
    // Pressing the row may have committed an editor and changed the rows.
    if (event->button() != Qt::LeftButton || at.part == GanttPart::None || at.row >= m_state.rows().count())
        return;
    Grip grip;
    grip.part = at.part;
    grip.task = m_state.taskAt(at.row).id;
    grip.pressed = event->position();
    grip.start = m_state.datesAt(at.row).start;
    grip.finish = m_state.datesAt(at.row).finish;
    m_grip = grip;
    m_hand = event->position();
    if (grip.part == GanttPart::Body)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void GanttChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip) {
        hover(event->position());
        return;
    }
    // A press that trembles is no drag.
    const QPointF way = event->position() - m_grip->pressed;
    if (!m_grip->moved && std::hypot(way.x(), way.y()) < m_theme.px(4.0))
        return;
    if (m_state.isLocked()) {
        m_grip.reset();
        Q_EMIT refused();
        return;
    }
    m_grip->moved = true;
    drag(event->position());
}

void GanttChart::drag(const QPointF &point)
{
    m_hand = point;
    if (point.x() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + horizontalScrollBar()->singleStep());
    else if (point.x() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - horizontalScrollBar()->singleStep());
    if (m_grip->part == GanttPart::LinkDot) {
        m_linkEnd = point;
        m_hoveredRow = m_state.rowOf(m_grip->task);
        viewport()->update();
        return;
    }
    const TaskChange change = changeAt(point);
    if (change.isEmpty())
        m_state.endPreview();
    else
        m_state.preview({change});
    viewport()->update();
}

/// Whole days, and halves where a day is wide enough to aim at.
double GanttChart::snapped(double day) const
{
    const double steps = m_pxPerDay >= m_theme.px(40.0) ? 2 : 1;
    return std::round(day * steps) / steps;
}

TaskChange GanttChart::changeAt(const QPointF &point) const
{
    const schedule::WorkCalendar &calendar = m_state.calendar();
    const picture::TimeScale scale = this->scale();
    const auto dayOf = [&](schedule::Moment moment) { return double(schedule::dayOf(moment)) + calendar.shareOfDay(moment); };
    // The left edge of a column is the beginning of its day, the right edge the end of it.
    const auto startOn = [&](double day) {
        const double whole = std::floor(day);
        return calendar.momentAtShare(schedule::dateOfDay(qint64(whole)), day - whole);
    };
    const auto finishOn = [&](double day) {
        const double whole = std::ceil(day) - 1;
        return calendar.momentAtShare(schedule::dateOfDay(qint64(whole)), day - whole);
    };
    const double by = (point.x() - m_grip->pressed.x()) / m_pxPerDay;
    const schedule::WorkMinutes shortest = calendar.minutesPerDay() / 2;
    TaskChange change;
    change.task = m_grip->task;
    const double start = dayOf(m_grip->start);
    const double finish = dayOf(m_grip->finish);
    switch (m_grip->part) {
    case GanttPart::Body:
        if (const double moved = snapped(start + by); std::abs(moved - start) > 1e-6)
            change.start = calendar.shareOfDay(m_grip->start) >= 1 ? finishOn(moved) : startOn(moved);
        break;
    case GanttPart::StartEdge:
        if (const double moved = snapped(start + by); std::abs(moved - start) > 1e-6) {
            change.start = std::min(startOn(moved), calendar.startOf(m_grip->finish, shortest));
            change.duration = std::max(shortest, calendar.between(*change.start, m_grip->finish));
        }
        break;
    case GanttPart::FinishEdge:
        if (const double moved = snapped(finish + by); std::abs(moved - finish) > 1e-6)
            change.duration = std::max(shortest, calendar.between(m_grip->start, finishOn(moved)));
        break;
    case GanttPart::Progress: {
        const double left = scale.xOf(m_grip->start, calendar);
        const double right = scale.xOf(m_grip->finish, calendar);
        const double share = std::clamp((point.x() - left) / std::max(1.0, right - left), 0.0, 1.0);
        change.done = int(std::lround(share * 20)) * 5;
        break;
    }
    case GanttPart::LinkDot:
    case GanttPart::None:
        break;
    }
    return change;
}

void GanttChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grip && event->button() == Qt::LeftButton) {
        m_hand = event->position();
        letGo(true);
        hover(event->position());
    }
}

void GanttChart::letGo(bool keep)
{
    if (!m_grip)
        return;
    const Grip grip = *m_grip;
    TaskChange change;
    if (grip.moved && grip.part != GanttPart::LinkDot)
        change = changeAt(m_hand);
    const GanttHit target = hit(m_hand);
    m_grip.reset();
    m_linkEnd.reset();
    m_state.endPreview();
    viewport()->update();
    if (!keep || !grip.moved)
        return;
    if (grip.part == GanttPart::LinkDot) {
        if (target.row >= 0 && m_state.taskIndex(target.row) >= 0 && m_state.taskAt(target.row).id != grip.task)
            Q_EMIT linkDrawn(grip.task, m_state.taskAt(target.row).id);
    } else if (!change.isEmpty()) {
        Q_EMIT changed(change);
    }
    updateRanges();
}

void GanttChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const GanttHit at = hit(event->position());
    if (event->button() != Qt::LeftButton)
        return;
    const LinkId link = at.part == GanttPart::None ? linkUnder(event->position()) : LinkId();
    if (!link.isNull())
        Q_EMIT linkActivated(link, event->globalPosition().toPoint());
    else if (at.row >= 0)
        Q_EMIT rowActivated(at.row);
}

void GanttChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_grip) {
        letGo(false);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Down);
        return;
    }
    TimeChart::keyPressEvent(event);
}

} // namespace axw::gantt
