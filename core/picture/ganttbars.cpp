// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttbars.h"

#include "core/picture/barshape.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace axw::picture {

namespace {

/// Colours blended beforehand: translucent ones come out opaque in some PDFs.
QColor mix(const QColor &over, const QColor &ground, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {channel(over.red(), ground.red()), channel(over.green(), ground.green()),
            channel(over.blue(), ground.blue())};
}

class Bar
{
public:
    Bar(QPainter &painter, const GanttTask &task, const QRectF &bar, const GanttView &view, const GanttStyle &style,
        const schedule::WorkCalendar &calendar)
        : m_painter(painter), m_task(task), m_bar(bar), m_view(view), m_style(style), m_calendar(calendar)
    {
    }

    void baseline();
    void slack();
    void deadline();
    void leaf();
    void inactive();
    void summary();
    void milestone();
    void note(double inset);

private:
    double px(double length) const { return length * m_style.px; }
    double x(schedule::Moment moment) const { return m_view.scale.xOf(moment, m_calendar); }
    bool isHeavy() const { return m_task.critical && !m_task.inactive; }
    void hatch(const QRectF &within);
    void caps();
    void overdueMark(double left);

    QPainter &m_painter;
    const GanttTask &m_task;
    const QRectF &m_bar;
    const GanttView &m_view;
    const GanttStyle &m_style;
    const schedule::WorkCalendar &m_calendar;
};

/// The whole bar is soft, what is done is solid. A critical bar is known by shape too: its edge is twice as thick and
/// what is left of it is hatched.
void Bar::leaf()
{
    const QColor ink = inkOf(m_task, m_style);
    const QColor edge = isHeavy() ? m_style.critical : ink;
    const double line = isHeavy() ? px(2) : px(1);
    const double radius = m_task.manual ? 0 : std::min(px(3), m_bar.width() / 2);
    const QRectF inner = m_bar.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double done = m_bar.width() * std::clamp(m_task.done, 0.0, 1.0);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mix(ink, m_style.surface, 0.28));
    m_painter.drawRoundedRect(inner, radius, radius);
    if (isHeavy() && m_task.done < 1)
        hatch(inner.adjusted(done, 0, 0, 0));
    if (m_task.done > 0) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawPath(leftPart(inner, radius, m_bar.left() + done));
    }
    m_painter.setPen(QPen(edge, line));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(inner, radius, radius);
    if (m_task.manual)
        caps();
}

/// Lines rather than a pattern brush, which comes out differently on every device; never more than a few dozen.
void Bar::hatch(const QRectF &within)
{
    const QRectF seen = within.intersected(m_view.area);
    constexpr int most = 48;
    const double step = std::max(px(6), seen.width() / most);
    if (seen.width() < px(4))
        return;
    QVarLengthArray<QLineF, most + 4> lines;
    const double rise = within.height();
    for (double from = seen.left() - rise + step; from < seen.right(); from += step) {
        // From the lower edge up to the right, cut off at the ends of the bar.
        const double left = std::max(from, seen.left());
        const double right = std::min(from + rise, seen.right());
        lines.append({left, within.bottom() - (left - from), right, within.bottom() - (right - from)});
    }
    m_painter.setPen(QPen(mix(m_style.critical, m_style.surface, 0.55), px(1)));
    m_painter.drawLines(lines.constData(), int(lines.size()));
}

/// Where it is put by hand, a bar has ends like a bracket.
void Bar::caps()
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isHeavy() ? m_style.critical : inkOf(m_task, m_style));
    const double wide = px(3);
    for (const double left : {m_bar.left() - px(1), m_bar.right() - wide + px(1)})
        m_painter.drawRect(QRectF(left, m_bar.top() - px(3), wide, m_bar.height() + px(6)));
}

void Bar::inactive()
{
    QPen pen(m_style.lineStrong, px(1));
    m_painter.setBrush(Qt::NoBrush);
    const double strike = px(3);
    if (m_task.milestone) {
        const QPointF middle = m_bar.center();
        const double reach = m_bar.width() / 2;
        m_painter.setPen(pen);
        m_painter.drawPolygon(QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0), middle + QPointF(0, reach),
                                         middle - QPointF(reach, 0)}));
    } else {
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.drawRect(m_bar.adjusted(px(0.5), px(0.5), -px(0.5), -px(0.5)));
        pen.setStyle(Qt::SolidLine);
        m_painter.setPen(pen);
    }
    const double y = m_bar.center().y();
    m_painter.drawLine(QPointF(m_bar.left() - strike, y), QPointF(m_bar.right() + strike, y));
}

void Bar::summary()
{
    const double thick = px(m_task.heading ? 3 : 4);
    const double tooth = std::min(px(6), m_bar.width() / 2);
    QPainterPath path(m_bar.topLeft());
    path.lineTo(m_bar.topRight());
    path.lineTo(m_bar.right(), m_bar.top() + thick * 2);
    path.lineTo(m_bar.right() - tooth, m_bar.top() + thick);
    path.lineTo(m_bar.left() + tooth, m_bar.top() + thick);
    path.lineTo(m_bar.left(), m_bar.top() + thick * 2);
    path.closeSubpath();
    m_painter.fillPath(path, m_task.heading || m_task.inactive ? m_style.lineStrong : m_style.textSoft);
}

/// A gate has a ring around its diamond: there it is decided whether to go on.
void Bar::milestone()
{
    const QPointF middle = m_bar.center();
    const double reach = m_bar.width() / 2;
    const auto diamond = [&](double half) {
        return QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half), middle - QPointF(half, 0)});
    };
    const QColor usual = m_task.done >= 1 ? m_style.accent : m_style.text;
    const QColor fill = m_task.ink == GanttInk::Usual ? usual : inkOf(m_task, m_style);
    m_painter.setPen(isHeavy() ? QPen(m_style.critical, px(2)) : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    m_painter.drawPolygon(diamond(m_task.gate ? reach - px(1) : reach));
    if (m_task.gate) {
        m_painter.setPen(QPen(isHeavy() ? m_style.critical : fill, px(1)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(diamond(reach + px(2.5)));
    }
}

void Bar::slack()
{
    if (!m_task.hasSlack())
        return;
    const double end = x(m_task.lateFinish);
    const double from = m_task.milestone ? m_bar.center().x() : m_bar.right();
    if (end - from < px(3))
        return;
    const double y = std::floor(m_bar.center().y()) + 0.5;
    QPen pen(m_style.lineStrong, px(1));
    pen.setDashPattern({3, 3});
    m_painter.setPen(pen);
    // No further than is seen: a dashed line of a hundred thousand pixels takes its time.
    const double seenTo = std::min(end, m_view.area.right() + px(10));
    if (seenTo > from)
        m_painter.drawLine(QPointF(std::max(from, m_view.area.left() - px(12)), y), QPointF(seenTo, y));
    m_painter.setPen(QPen(m_style.lineStrong, px(1.5)));
    m_painter.drawLine(QPointF(end, m_bar.center().y() - px(4)), QPointF(end, m_bar.center().y() + px(4)));
}

void Bar::baseline()
{
    if (!m_task.baseline)
        return;
    const double from = x(m_task.baseline->first);
    const double to = x(m_task.baseline->second);
    if (m_task.milestone) {
        const QPointF middle(from, m_bar.center().y() + px(3));
        const double reach = m_bar.width() / 2 - px(1);
        m_painter.setPen(QPen(m_style.baseline, px(1.5)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0),
                                         middle + QPointF(0, reach), middle - QPointF(reach, 0)}));
        return;
    }
    const double top = m_task.summary ? m_bar.top() + px(9) : m_bar.bottom() + px(1);
    m_painter.fillRect(QRectF(from, top, std::max(px(1), to - from), px(3)), m_style.baseline);
}

/// An arrow down onto the row's upper half: hollow while it is met. One that is missed is solid, and a line with a foot
/// goes on to where the task ends.
void Bar::deadline()
{
    if (!m_task.deadline || m_task.inactive)
        return;
    const double at = x(*m_task.deadline);
    const bool missed = m_task.missesDeadline();
    const double top = m_bar.top() - px(4);
    const QPolygonF arrow({QPointF(at - px(4), top), QPointF(at + px(4), top), QPointF(at, top + px(7))});
    m_painter.setPen(QPen(missed ? m_style.bad : m_style.text, px(1.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(missed ? QBrush(m_style.bad) : QBrush(m_style.surface));
    m_painter.drawPolygon(arrow);
    if (!missed)
        return;
    m_painter.setPen(QPen(m_style.bad, px(1.5)));
    m_painter.drawLine(QPointF(at, top), QPointF(at, m_bar.bottom()));
    if (const double end = m_task.milestone ? m_bar.center().x() : m_bar.right(); end - at > px(6))
        m_painter.drawLine(QPointF(at, top), QPointF(end, top));
}

/// A square with an exclamation mark; the words behind it say for how long.
void Bar::overdueMark(double left)
{
    const double side = px(11);
    const QRectF square(left, m_bar.center().y() - side / 2, side, side);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.bad);
    m_painter.drawRoundedRect(square, px(2), px(2));
    m_painter.setBrush(m_style.surface);
    const double middle = square.center().x();
    m_painter.drawRect(QRectF(middle - px(0.9), square.top() + px(2), px(1.8), px(4.2)));
    m_painter.drawRect(QRectF(middle - px(0.9), square.bottom() - px(3.4), px(1.8), px(1.8)));
}

/// Words behind the bar, the slack, and the dot of a bar under the pointer. What is overdue is told at the bar: its slack
/// is of no use any more, and its words would stand far away.
void Bar::note(double inset)
{
    if (m_task.note.isEmpty())
        return;
    double left = m_bar.right() + inset + (m_task.gate ? px(3) : 0);
    const QFontMetricsF metrics(m_style.small, m_painter.device());
    const bool overdue = m_task.overdue > 0;
    if (m_task.hasSlack() && !overdue)
        left = std::max(left, x(m_task.lateFinish) + px(8));
    const double words = metrics.horizontalAdvance(m_task.note) + px(overdue ? 15 : 0);
    if (m_task.deadline && (!overdue || x(*m_task.deadline) < left + words + px(8)))
        left = std::max(left, x(*m_task.deadline) + px(10));
    if (left > m_view.area.right())
        return;
    m_painter.setFont(m_style.small);
    // Lines of links and of slack go by behind the words.
    QColor ground = m_style.surface;
    if (!m_style.paper)
        ground.setAlphaF(overdue ? 0.95F : 0.8F);
    m_painter.fillRect(QRectF(left - px(2), m_bar.center().y() - metrics.height() / 2, words + px(4), metrics.height()), ground);
    if (overdue) {
        overdueMark(left);
        left += px(15);
    }
    m_painter.setPen(overdue ? m_style.bad : m_style.textSoft);
    m_painter.drawText(QRectF(left, m_bar.center().y() - px(10), px(400), px(20)), Qt::AlignLeft | Qt::AlignVCenter, m_task.note);
}

} // namespace

QColor inkOf(const GanttTask &task, const GanttStyle &style)
{
    switch (task.ink) {
    case GanttInk::Usual:
        return task.critical ? style.critical : style.accent;
    case GanttInk::Good:
        return style.good;
    case GanttInk::Warn:
        return style.warn;
    case GanttInk::Bad:
        return style.bad;
    case GanttInk::Soft:
        return style.lineStrong;
    case GanttInk::Series:
        return style.series.empty() ? style.accent : style.series[size_t(task.series) % style.series.size()];
    }
    Q_UNREACHABLE();
}

void paintBar(QPainter &painter, const GanttTask &task, const QRectF &bar, const GanttView &view, const GanttStyle &style,
              const schedule::WorkCalendar &calendar, double inset)
{
    Bar one(painter, task, bar, view, style, calendar);
    one.baseline();
    if (task.summary) {
        one.summary();
    } else {
        one.slack();
        if (task.inactive)
            one.inactive();
        else if (task.milestone)
            one.milestone();
        else
            one.leaf();
    }
    one.deadline();
    one.note(inset);
}

} // namespace axw::picture
