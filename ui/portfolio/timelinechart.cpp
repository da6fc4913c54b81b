// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelinechart.h"

#include "core/picture/noteroom.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostNotes = 0.6; // of the width, for words behind bars

} // namespace

TimelineChart::TimelineChart(const widgets::Theme &theme, PortfolioState &state, QWidget *parent)
    : TimeChart(theme, picture::TimeUnit::Month, parent), m_state(state)
{
    setObjectName(u"timelineChart"_s);
    setAccessibleName(tr("Timeline"));
    const auto renew = [this] {
        updateRanges();
        viewport()->update();
    };
    connect(&state, &PortfolioState::rowsChanged, this, renew);
    connect(&state, &PortfolioState::contentChanged, this, renew);
    updateRanges();
}

picture::GanttView TimelineChart::view() const
{
    picture::GanttView view = plainView();
    view.language = m_state.language();
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
widgets::TimeChart::Days TimelineChart::days() const
{
    const auto today = double(schedule::dayOf(m_state.scene().today.value_or(0)));
    Days days{.from = today, .to = today + 1, .today = today, .any = m_state.scene().calendar != nullptr && !m_state.scene().rows.empty(),
              .before = 30, .after = 60};
    bool any = false;
    for (const picture::TimelineRow &row : m_state.scene().rows) {
        if (!row.planned)
            continue;
        const double start = double(schedule::dayOf(row.start));
        const double end = double(schedule::dayOf(std::max({row.finish, row.due.value_or(row.finish), row.expected.value_or(row.finish)}))) + 1;
        days.from = any ? std::min(days.from, start) : start;
        days.to = any ? std::max(days.to, end) : end;
        any = true;
    }
    return days;
}

int TimelineChart::rowCount() const
{
    return int(m_state.rows().size());
}

bool TimelineChart::hasBar(int row) const
{
    return m_state.scene().rows[size_t(row)].planned;
}

bool TimelineChart::hasMenu(int row) const
{
    return m_state.entryAt(row) != nullptr;
}

void TimelineChart::fit()
{
    const Days shown = days();
    if (!shown.any)
        return;
    const double from = shown.from;
    const double to = shown.to;
    // Room for the words behind the bars.
    const QFontMetricsF metrics(m_style.small);
    const double left = from - 2;
    double count = std::max(1.0, to + 1 - left);
    for (const picture::TimelineRow &row : m_state.scene().rows) {
        if (const auto note = picture::noteRoomOf(row, metrics, m_style))
            count = picture::daysWithNote(count, left, viewport()->width(), *note, mostNotes);
    }
    setPxPerDay(viewport()->width() / count / m_style.px);
    setLeftDay(left);
}

void TimelineChart::showDays(double from, double to)
{
    setLeftDay((from + to) / 2 - viewport()->width() / m_pxPerDay / 2);
}

void TimelineChart::setCurrentRow(int row)
{
    m_currentRow = row;
    describe(m_state.hoverText(row));
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
    paintFocus(painter);
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

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_drawnFrom.isNull()) {
        m_drawnFrom = {};
        m_linkEnd.reset();
        viewport()->update();
        return;
    }
    TimeChart::keyPressEvent(event);
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
    return TimeChart::viewportEvent(event);
}

} // namespace axw::portfolio
