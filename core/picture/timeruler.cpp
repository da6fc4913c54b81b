// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timeruler.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

namespace {

/// Hair lines lie on whole device pixels, else they come out two pixels wide and grey.
double crisp(double value)
{
    return std::floor(value) + 0.5;
}

class Header
{
public:
    Header(QPainter &painter, const QRectF &area, const TimeScale &scale, const GanttStyle &style, const schedule::WorkCalendar &calendar)
        : m_painter(painter), m_area(area), m_scale(scale), m_style(style), m_calendar(calendar)
    {
    }

    void line(const std::vector<TimeCell> &cells, double top, double height, bool upper)
    {
        const QFont &font = upper ? m_style.smallBold : m_style.small;
        const QFontMetricsF metrics(font, m_painter.device());
        m_painter.setFont(font);
        const bool days = !upper && m_scale.unit() == TimeUnit::Day;
        for (const TimeCell &cell : cells) {
            const double left = m_scale.xOfDay(double(cell.firstDay));
            const double right = m_scale.xOfDay(double(cell.endDay));
            if (left > m_area.left()) {
                m_painter.setPen(QPen(m_style.line, hairline(m_style)));
                m_painter.drawLine(QPointF(crisp(left), top + height * (upper ? 0.3 : 0.55)), QPointF(crisp(left), top + height));
            }
            word(cell, metrics.horizontalAdvance(cell.text), {left, top, right - left, height}, upper, days);
        }
    }

private:
    void word(const TimeCell &cell, double width, const QRectF &room, bool upper, bool days)
    {
        double at = days ? room.center().x() - width / 2 : room.left() + m_style.px * 4;
        if (upper) {
            // The name of a month that began before the left edge stays in sight as long as it fits.
            at = std::min(std::max(at, m_area.left() + m_style.px * 4), room.right() - width - m_style.px * 6);
            if (at < m_area.left() && room.left() < m_area.left())
                return;
        } else if (width > room.width()) {
            return;
        }
        const bool free = days && !m_calendar.isWorkingDay(schedule::dateOfDay(cell.firstDay));
        m_painter.setPen(upper && !free ? m_style.text : m_style.textSoft);
        m_painter.drawText(QRectF(at, room.top(), width + m_style.px * 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter, cell.text);
    }

    QPainter &m_painter;
    const QRectF &m_area;
    const TimeScale &m_scale;
    const GanttStyle &m_style;
    const schedule::WorkCalendar &m_calendar;
};

} // namespace

void paintTimeHeader(QPainter &painter, const QRectF &area, const TimeScale &scale, Language language, const GanttStyle &style,
                     const schedule::WorkCalendar &calendar)
{
    if (area.height() <= 0)
        return;
    painter.fillRect(area, style.surface);
    const double from = scale.dayAt(area.left());
    const double to = scale.dayAt(area.right());
    const double half = area.height() / 2;
    Header header(painter, area, scale, style, calendar);
    header.line(upperCells(scale.unit(), from, to, language), area.top(), half, true);
    header.line(lowerCells(scale.unit(), from, to, language), area.top() + half, half, false);
    painter.setPen(QPen(style.line, hairline(style)));
    const double y = crisp(area.bottom() - 1);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void shadeFreeDays(QPainter &painter, const QRectF &body, const TimeScale &scale, const GanttStyle &style,
                   const schedule::WorkCalendar &calendar)
{
    if (scale.pxPerDay < style.px * 1.8)
        return;
    const double until = scale.dayAt(body.right());
    for (auto day = qint64(std::floor(scale.dayAt(body.left()))); double(day) < until; ++day) {
        const QDate date = schedule::dateOfDay(day);
        if (calendar.isWorkingDay(date))
            continue;
        const bool holiday = !calendar.nameOf(date).ko.isEmpty();
        painter.fillRect(QRectF(scale.xOfDay(double(day)), body.top(), scale.pxPerDay, body.height()), holiday ? style.holiday : style.weekend);
    }
}

void paintTimeLine(QPainter &painter, const QRectF &body, double x, const GanttStyle &style)
{
    painter.fillRect(QRectF(x - style.px, body.top(), style.px * 2, body.height()), style.today);
}

void paintTimeFlag(QPainter &painter, const QRectF &header, double x, const QString &word, const GanttStyle &style)
{
    if (x < header.left() || x > header.right() || header.height() <= 0)
        return;
    painter.setFont(style.small);
    const double width = QFontMetricsF(style.small, painter.device()).horizontalAdvance(word) + style.px * 14;
    const QRectF flag(x - width / 2, header.top() + style.px * 3, width, style.px * 16);
    painter.fillRect(QRectF(x - style.px, flag.bottom(), style.px * 2, header.bottom() - flag.bottom()), style.today);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.today);
    painter.drawRoundedRect(flag, style.px * 2, style.px * 2);
    painter.setPen(style.textOnAccent);
    painter.drawText(flag, Qt::AlignCenter, word);
}

} // namespace axw::picture
