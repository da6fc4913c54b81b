// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelinechart.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/timestyle.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using picture::TimeUnit;
using widgets::Size;

TimelineChart::TimelineChart(const widgets::Theme &theme, PortfolioState &state, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_state(state), m_style(widgets::timeStyle(theme)),
      m_pxPerDay(picture::pxPerDayOf(TimeUnit::Month) * m_style.px)
{
    setObjectName(u"timelineChart"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letters are commands here
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    const auto renew = [this] {
        updateRanges();
        viewport()->update();
    };
    connect(&state, &PortfolioState::rowsChanged, this, renew);
    connect(&state, &PortfolioState::contentChanged, this, renew);
    updateRanges();
}

int TimelineChart::headerHeight() const
{
    return m_theme.px(44.0);
}

int TimelineChart::rowHeight() const
{
    return m_theme.px(Size::Row);
}

picture::TimeScale TimelineChart::scale() const
{
    return {0, m_firstDay + horizontalScrollBar()->value() / m_pxPerDay, m_pxPerDay, m_style.px};
}

picture::GanttView TimelineChart::view() const
{
    picture::GanttView view;
    view.area = viewport()->rect();
    view.headerHeight = headerHeight();
    view.rowHeight = rowHeight();
    view.scrollY = verticalScrollBar()->value();
    view.scale = scale();
    view.language = m_state.language();
    view.selectedRow = m_currentRow;
    view.hoveredRow = m_hoveredRow;
    view.linkEnd = m_linkEnd;
    const int from = m_linkFrom.isNull() ? -1 : m_state.rowOf(m_linkFrom);
    if (from >= 0) {
        view.hoveredRow = from;
        if (m_currentRow != from && m_state.entryAt(m_currentRow)) {
            const QRectF bar = picture::timelineBarOf(m_state.scene(), view, m_style, m_currentRow);
            view.linkEnd = QPointF(bar.left(), bar.center().y());
        }
    }
    return view;
}

QRectF TimelineChart::barRect(int row) const
{
    return picture::timelineBarOf(m_state.scene(), view(), m_style, row);
}

QPointF TimelineChart::linkDot(int row) const
{
    return picture::timelineDotOf(m_state.scene(), view(), m_style, row);
}

picture::TimelineHit TimelineChart::hit(const QPointF &point) const
{
    return m_state.scene().calendar ? picture::timelineHit(m_state.scene(), view(), m_style, point) : picture::TimelineHit();
}

/// From the first start to the last finish that is shown.
std::pair<double, double> TimelineChart::days() const
{
    const auto today = double(schedule::dayOf(m_state.scene().today.value_or(0)));
    double from = today;
    double to = today + 1;
    bool any = false;
    for (const picture::TimelineRow &row : m_state.scene().rows) {
        if (!row.planned)
            continue;
        const double start = double(schedule::dayOf(row.start));
        const double end = double(schedule::dayOf(std::max({row.finish, row.due.value_or(row.finish), row.expected.value_or(row.finish)}))) + 1;
        from = any ? std::min(from, start) : start;
        to = any ? std::max(to, end) : end;
        any = true;
    }
    return {from, to};
}

void TimelineChart::updateRanges()
{
    const double left = m_firstDay + horizontalScrollBar()->value() / m_pxPerDay;
    const auto [from, to] = days();
    const auto today = double(schedule::dayOf(m_state.scene().today.value_or(0)));
    const double wide = viewport()->width() / m_pxPerDay;
    const bool fresh = !m_placed;
    m_placed = m_state.scene().calendar != nullptr && !m_state.scene().rows.empty();
    m_firstDay = std::floor(std::min(from, today)) - 30 - wide / 2;
    m_lastDay = std::max({to, today, m_firstDay + wide}) + 60 + wide / 2;
    horizontalScrollBar()->setRange(0, int(std::ceil((m_lastDay - m_firstDay - wide) * m_pxPerDay)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(std::max(1, int(std::lround(m_pxPerDay * 7))));
    setLeftDay(fresh ? from - 3 : left);

    const int body = viewport()->height() - headerHeight();
    verticalScrollBar()->setRange(0, std::max(0, int(m_state.rows().size()) * rowHeight() - body));
    verticalScrollBar()->setPageStep(body);
    verticalScrollBar()->setSingleStep(rowHeight());
    m_currentRow = std::min(m_currentRow, int(m_state.rows().size()) - 1);
    m_hoveredRow = std::min(m_hoveredRow, int(m_state.rows().size()) - 1);
}

void TimelineChart::setLeftDay(double day)
{
    horizontalScrollBar()->setValue(int(std::lround((day - m_firstDay) * m_pxPerDay)));
    viewport()->update();
    Q_EMIT scaleChanged();
}

void TimelineChart::setPxPerDay(double width, double x)
{
    const double at = x < 0 ? viewport()->width() / 2.0 : x;
    const double day = scale().dayAt(at);
    m_pxPerDay = std::clamp(width, picture::narrowestDay, picture::widestDay) * m_style.px;
    updateRanges();
    setLeftDay(day - at / m_pxPerDay);
}

void TimelineChart::zoomBy(int wheel, double x)
{
    setPxPerDay(pxPerDay() * std::pow(1.2, wheel / 120.0), x);
}

void TimelineChart::fit()
{
    if (!m_placed)
        return;
    const auto [from, to] = days();
    // Room for the words behind the last bars.
    const QFontMetricsF metrics(m_style.small);
    double words = 0;
    for (const picture::TimelineRow &row : m_state.scene().rows) {
        if (row.planned && double(schedule::dayOf(row.expected.value_or(row.finish))) > from + (to - from) * 0.8)
            words = std::max(words, metrics.horizontalAdvance(row.note));
    }
    const double room = std::min(words + m_theme.px(22.0), viewport()->width() / 3.0);
    setPxPerDay((viewport()->width() - room) / std::max(1.0, to - from + 3) / m_style.px);
    setLeftDay(from - 2);
}

void TimelineChart::showToday()
{
    const auto today = double(schedule::dayOf(m_state.scene().today.value_or(0)));
    setLeftDay(today - viewport()->width() / m_pxPerDay / 3);
}

void TimelineChart::showDays(double from, double to)
{
    setLeftDay((from + to) / 2 - viewport()->width() / m_pxPerDay / 2);
}

void TimelineChart::showRow(int row)
{
    if (row < 0 || row >= int(m_state.rows().size()))
        return;
    if (m_state.scene().rows[size_t(row)].planned) {
        const QRectF bar = barRect(row);
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

void TimelineChart::setCurrentRow(int row)
{
    m_currentRow = row;
    setAccessibleDescription(m_state.hoverText(row).remove(u"<b>"_s).remove(u"</b>"_s).replace(u"<br>"_s, u". "_s));
    viewport()->update();
}

void TimelineChart::setLinkFrom(PocId poc)
{
    m_linkFrom = poc;
    viewport()->update();
}

void TimelineChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    if (!m_state.scene().calendar) {
        painter.fillRect(viewport()->rect(), m_style.surface);
        return;
    }
    picture::paintTimeline(painter, m_state.scene(), view(), m_style);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(widgets::Colour::Focus), m_theme.px(Size::FocusRing)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, headerHeight(), -1, -1));
    }
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRanges();
}

void TimelineChart::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dy)
    viewport()->update();
    if (dx != 0)
        Q_EMIT scaleChanged();
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    const picture::TimelineHit at = hit(event->position());
    if (event->button() != Qt::LeftButton || at.row < 0)
        return;
    if (at.onDot && m_state.entryAt(at.row)) {
        m_drawnFrom = m_state.entryAt(at.row)->id();
        m_linkEnd = event->position();
        viewport()->update();
        return;
    }
    Q_EMIT rowPressed(at.row, event->modifiers());
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drawnFrom.isNull()) {
        m_linkEnd = event->position();
        viewport()->update();
        return;
    }
    const picture::TimelineHit at = hit(event->position());
    viewport()->setCursor(at.onDot ? Qt::CrossCursor : at.onBar ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at.row != m_hoveredRow) {
        m_hoveredRow = at.row;
        viewport()->update();
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drawnFrom.isNull())
        return;
    const PocId from = std::exchange(m_drawnFrom, PocId());
    m_linkEnd.reset();
    viewport()->update();
    const Entry *to = m_state.entryAt(hit(event->position()).row);
    if (to && to->id() != from)
        Q_EMIT linkDrawn(from, to->id());
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const picture::TimelineHit at = hit(event->position());
    if (event->button() == Qt::LeftButton && at.row >= 0)
        Q_EMIT rowActivated(at.row);
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y(), event->position().x());
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const int rows = int(m_state.rows().size());
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && rows > 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int row = std::clamp(m_currentRow + (event->key() == Qt::Key_Up ? -1 : 1), 0, rows - 1);
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
    if (event->key() == Qt::Key_Escape && !m_drawnFrom.isNull()) {
        m_drawnFrom = {};
        m_linkEnd.reset();
        viewport()->update();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int row = keyboard ? m_currentRow : view().rowAt(event->pos().y());
    if (!m_state.entryAt(row))
        return;
    Q_EMIT menuRequested(row, keyboard ? viewport()->mapToGlobal(barRect(row).center().toPoint()) : event->globalPos());
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const picture::TimelineHit at = hit(help->pos());
        if (at.onBar || at.mark >= 0)
            QToolTip::showText(help->globalPos(), m_state.hoverText(at.row, at.mark), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hoveredRow = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace axw::portfolio
