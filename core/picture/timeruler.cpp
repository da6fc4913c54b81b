// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timeruler.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

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

    /// Of a word at a moment: where it will stand in the upper line, beside those that stand there already.
    void flag(double x, const QString &word, const QColor &ground, const QColor &ink)
    {
        if (x < m_area.left() || x > m_area.right())
            return;
        const double width = QFontMetricsF(m_style.small, m_painter.device()).horizontalAdvance(word) + m_style.px * 14;
        const double most = std::max(m_area.left(), m_area.right() - width);
        QRectF room(std::clamp(x - width / 2, m_area.left(), most), m_area.top() + m_style.px * 3, width, m_area.height() / 2 - m_style.px * 5);
        if (const QRectF *taken = taker(room.left(), room.right())) {
            const double right = taken->right() + m_style.px * 2;
            const double left = taken->left() - m_style.px * 2 - width;
            room.moveLeft(x < taken->center().x() ? (left >= m_area.left() ? left : right) : (right <= most ? right : left));
        }
        m_flags.push_back({room, x, word, ground, ink});
    }

    void paintFlags()
    {
        m_painter.setFont(m_style.small);
        for (const Flag &flag : m_flags) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(flag.ground);
            m_painter.drawRoundedRect(flag.room, m_style.px * 2, m_style.px * 2);
            const double tip = m_style.px * 4;
            const double foot = m_area.bottom();
            m_painter.drawPolygon(QPolygonF({{flag.x - tip, foot - tip}, {flag.x + tip, foot - tip}, {flag.x, foot}}));
            m_painter.setPen(flag.ink);
            m_painter.drawText(flag.room, Qt::AlignCenter, flag.word);
        }
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
    struct Flag
    {
        QRectF room;
        double x;
        QString word;
        QColor ground;
        QColor ink;
    };

    /// The flag that stands between two places of the upper line.
    const QRectF *taker(double left, double right) const
    {
        const auto found = std::find_if(m_flags.begin(), m_flags.end(), [&](const Flag &each) { return left < each.room.right() && right > each.room.left(); });
        return found == m_flags.end() ? nullptr : &found->room;
    }

    void word(const TimeCell &cell, double width, const QRectF &room, bool upper, bool days)
    {
        double at = days ? room.center().x() - width / 2 : room.left() + m_style.px * 4;
        if (upper) {
            // The name of a month that began before the left edge stays in sight as long as it fits.
            at = std::min(std::max(at, m_area.left() + m_style.px * 4), room.right() - width - m_style.px * 6);
            if (at < m_area.left() && room.left() < m_area.left())
                return;
            while (const QRectF *taken = taker(at, at + width)) {
                at = taken->right() + m_style.px * 5;
                if (at + width > room.right())
                    return;
            }
        } else if (width > room.width()) {
            return;
        }
        if (m_style.paper && (at < m_area.left() || at + width > m_area.right()))
            return; // paper cannot be scrolled to the rest of the word
        const bool free = days && !m_calendar.isWorkingDay(schedule::dateOfDay(cell.firstDay));
        m_painter.setPen(upper && !free ? m_style.text : m_style.textSoft);
        m_painter.drawText(QRectF(at, room.top(), width + m_style.px * 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter, cell.text);
    }

    QPainter &m_painter;
    const QRectF &m_area;
    const TimeScale &m_scale;
    const GanttStyle &m_style;
    const schedule::WorkCalendar &m_calendar;
    std::vector<Flag> m_flags;
};

} // namespace

void paintTimeHeader(QPainter &painter, const QRectF &area, const TimeScale &scale, Language language, const GanttStyle &style,
                     const schedule::WorkCalendar &calendar, std::optional<schedule::Moment> today, std::optional<schedule::Moment> statusDate)
{
    if (area.height() <= 0)
        return;
    painter.fillRect(area, style.surface);
    const double from = scale.dayAt(area.left());
    const double to = scale.dayAt(area.right());
    const double half = area.height() / 2;
    Header header(painter, area, scale, style, calendar);
    const bool korean = language == Language::Korean;
    if (today)
        header.flag(scale.xOf(*today, calendar), korean ? u"오늘"_s : u"Today"_s, style.today, style.textOnAccent);
    if (statusDate)
        header.flag(scale.xOf(*statusDate, calendar), korean ? u"기준일"_s : u"Status date"_s, style.textSoft, style.surface);
    header.line(upperCells(scale.unit(), from, to, language), area.top(), half, true);
    header.line(lowerCells(scale.unit(), from, to, language), area.top() + half, half, false);
    painter.setPen(QPen(style.line, hairline(style)));
    const double y = crisp(area.bottom() - 1);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    header.paintFlags();
}

void shadeFreeDays(QPainter &painter, const QRectF &body, const TimeScale &scale, const GanttStyle &style,
                   const schedule::WorkCalendar &calendar)
{
    if (scale.pxPerDay < style.px * 1.8)
        return;
    enum Kind { Work, Free, Holiday };
    const auto kindOf = [&calendar](qint64 day) {
        const QDate date = schedule::dateOfDay(day);
        return calendar.isWorkingDay(date) ? Work : calendar.nameOf(date).ko.isEmpty() ? Free : Holiday;
    };
    const auto first = qint64(std::floor(scale.dayAt(body.left())));
    const auto until = qint64(std::ceil(scale.dayAt(body.right())));
    // Days of a kind in one piece, on whole pixels: whole columns of half pixels are what takes time.
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, style.paper && smooth);
    const auto edge = [&](qint64 day) { return style.paper ? scale.xOfDay(double(day)) : std::round(scale.xOfDay(double(day))); };
    for (qint64 day = first; day < until;) {
        const Kind kind = kindOf(day);
        qint64 next = day + 1;
        while (next < until && kindOf(next) == kind)
            ++next;
        if (kind != Work)
            painter.fillRect(QRectF(edge(day), body.top(), edge(next) - edge(day), body.height()), kind == Holiday ? style.holiday : style.weekend);
        day = next;
    }
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void paintTimeLine(QPainter &painter, const QRectF &body, double x, const GanttStyle &style)
{
    painter.fillRect(QRectF(x - style.px, body.top(), style.px * 2, body.height()), style.today);
}

} // namespace axw::picture
