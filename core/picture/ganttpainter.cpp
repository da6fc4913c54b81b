// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttpainter.h"

#include "core/picture/ganttbars.h"
#include "core/picture/ganttlinks.h"
#include "core/picture/timeruler.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

class Gantt
{
public:
    Gantt(QPainter &painter, const GanttScene &scene, const GanttRows &rows, const GanttView &view,
          const GanttStyle &style)
        : m_painter(painter), m_scene(scene), m_rows(rows), m_view(view), m_style(style),
          m_first(std::max(0, int(std::floor(view.scrollY / view.rowHeight)))),
          m_last(std::min(rows.count() - 1, int(std::floor((view.scrollY + view.body().height()) / view.rowHeight))))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(m_view.area, m_style.surface);
        m_painter.setClipRect(m_view.body());
        shadeFreeDays(m_painter, m_view.body(), m_view.scale, m_style, *m_scene.calendar);
        rowLines();
        paintLinks(m_painter, m_scene, m_rows, m_view, m_style, m_first, m_last);
        for (int row = m_first; row <= m_last; ++row)
            paintRow(row);
        if (m_scene.statusDate)
            timeLine(*m_scene.statusDate, false);
        if (m_scene.today)
            timeLine(*m_scene.today, true);
        handles();
        m_painter.setClipRect(m_view.area);
        const QRectF header(m_view.area.left(), m_view.area.top(), m_view.area.width(), m_view.headerHeight);
        paintTimeHeader(m_painter, header, m_view.scale, m_view.language, m_style, *m_scene.calendar, m_scene.today, m_scene.statusDate);
        m_painter.restore();
    }

private:
    double px(double length) const { return length * m_style.px; }
    double x(schedule::Moment moment) const { return m_view.scale.xOf(moment, *m_scene.calendar); }
    /// Hair lines lie on whole device pixels, else they come out two pixels wide and grey.
    static double crisp(double value) { return std::floor(value) + 0.5; }

    void rowLines();
    void paintRow(int row);
    void timeLine(schedule::Moment at, bool strong);
    void handles();

    QPainter &m_painter;
    const GanttScene &m_scene;
    const GanttRows &m_rows;
    const GanttView &m_view;
    const GanttStyle &m_style;
    int m_first;
    int m_last;
};

void Gantt::rowLines()
{
    const QRectF body = m_view.body();
    const auto band = [&](int row) {
        QColor colour = m_style.accentSoft;
        colour.setAlphaF(0.55F);
        if (row >= m_first && row <= m_last && !m_style.paper)
            m_painter.fillRect(QRectF(body.left(), m_view.rowTop(row), body.width(), m_view.rowHeight), colour);
    };
    band(m_view.selectedRow);
    for (const int row : m_view.alsoSelected)
        band(row);
    m_painter.setPen(QPen(m_style.line, 1));
    for (int row = m_first; row <= m_last; ++row) {
        if (m_scene.tasks[size_t(m_rows.taskOf(row))].heading)
            m_painter.fillRect(QRectF(body.left(), m_view.rowTop(row), body.width(), m_view.rowHeight), m_style.weekend);
        const double y = crisp(m_view.rowTop(row + 1) - 1);
        m_painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y));
    }
}

void Gantt::paintRow(int row)
{
    const GanttTask &task = m_scene.tasks[size_t(m_rows.taskOf(row))];
    const QRectF bar = barOf(m_scene, m_rows, m_view, m_style, row);
    const double margin = px(400); // words behind the bar, slack, a baseline before it
    double right = bar.right();
    if (task.lateFinish > task.finish)
        right = std::max(right, x(task.lateFinish));
    double left = bar.left();
    if (task.deadline) {
        left = std::min(left, x(*task.deadline) - px(8));
        right = std::max(right, x(*task.deadline));
    }
    if (task.baseline) {
        left = std::min(left, x(task.baseline->first));
        right = std::max(right, x(task.baseline->second));
    }
    if (right + margin < m_view.area.left() || left > m_view.area.right())
        return;

    paintBar(m_painter, task, bar, m_view, m_style, *m_scene.calendar, row == m_view.hoveredRow ? px(16) : px(8));
}

/// Today, and the date up to which progress was asked: that one dashed. Their flags stand in the header.
void Gantt::timeLine(schedule::Moment moment, bool strong)
{
    const QRectF body = m_view.body();
    if (const double at = x(moment); at >= body.left() && at <= body.right())
        paintTimeLine(m_painter, at, body.top(), body.bottom(), strong, m_style);
}

/// What can be gripped of the bar under the pointer: the dot that links, and the edge of what is done.
void Gantt::handles()
{
    const int row = m_view.hoveredRow;
    if (m_style.paper || row < m_first || row > m_last)
        return;
    const GanttTask &task = m_scene.tasks[size_t(m_rows.taskOf(row))];
    if (task.heading)
        return;
    const QPointF dot = linkDotOf(m_scene, m_rows, m_view, m_style, row);
    if (m_view.linkEnd) {
        QPen pen(m_style.accent, px(1.5));
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(dot, *m_view.linkEnd);
    }
    m_painter.setPen(QPen(m_style.accent, px(1.5)));
    m_painter.setBrush(m_style.surface);
    m_painter.drawEllipse(dot, px(3.5), px(3.5));
    if (task.summary || task.milestone)
        return;
    const QRectF bar = barOf(m_scene, m_rows, m_view, m_style, row);
    const double edge = bar.left() + bar.width() * std::clamp(task.done, 0.0, 1.0);
    const QPolygonF grip({QPointF(edge, bar.bottom() - px(4)), QPointF(edge + px(4), bar.bottom() + px(3)),
                          QPointF(edge - px(4), bar.bottom() + px(3))});
    m_painter.setPen(QPen(m_style.surface, px(1)));
    m_painter.setBrush(m_style.text);
    m_painter.drawPolygon(grip);
}

} // namespace

int GanttView::rowAt(double y) const
{
    return int(std::floor((y - area.top() - headerHeight + scrollY) / rowHeight));
}

QRectF barOf(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style, int row)
{
    const GanttTask &task = scene.tasks[size_t(rows.taskOf(row))];
    const double top = view.rowTop(row);
    const double left = view.scale.xOf(task.start, *scene.calendar);
    if (task.milestone) {
        const double reach = style.px * 7;
        const double middle = top + view.rowHeight / 2 - style.px * 0.5;
        return {left - reach, middle - reach, reach * 2, reach * 2};
    }
    const double height = std::min(style.px * 14, view.rowHeight * 0.6);
    const double width = std::max(style.px * 3, view.scale.xOf(task.finish, *scene.calendar) - left);
    return {left, top + (view.rowHeight - height) / 2 - style.px, width, height};
}

QPointF linkDotOf(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style, int row)
{
    const QRectF bar = barOf(scene, rows, view, style, row);
    return {bar.right() + style.px * 9, bar.center().y()};
}

GanttHit hitTest(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style,
                 QPointF point)
{
    const int row = view.rowAt(point.y());
    if (!view.body().contains(point) || row < 0 || row >= rows.count())
        return {};
    const GanttTask &task = scene.tasks[size_t(rows.taskOf(row))];
    const QRectF bar = barOf(scene, rows, view, style, row);
    const QPointF dot = linkDotOf(scene, rows, view, style, row);
    const double px = style.px;
    if (task.heading)
        return {row, GanttPart::None};
    if (std::hypot(point.x() - dot.x(), point.y() - dot.y()) <= px * 6)
        return {row, GanttPart::LinkDot};
    if (point.y() < bar.top() - px * 4 || point.y() > bar.bottom() + px * 5)
        return {row, GanttPart::None};
    if (task.summary || task.milestone)
        return {row, bar.contains(QPointF(point.x(), bar.center().y())) ? GanttPart::Body : GanttPart::None};

    // The edge of what is done has its handle below the bar, so that it never covers the bar's own edges.
    const double edge = bar.left() + bar.width() * std::clamp(task.done, 0.0, 1.0);
    if (point.y() > bar.bottom() - px * 3 && std::abs(point.x() - edge) <= px * 5)
        return {row, GanttPart::Progress};
    // On a short bar the edges are gripped from outside, or nothing would be left to move it by.
    const double inside = bar.width() >= px * 16 ? px * 5 : 0;
    if (point.x() >= bar.left() - px * 4 && point.x() < bar.left() + inside)
        return {row, GanttPart::StartEdge};
    if (point.x() > bar.right() - inside && point.x() <= bar.right() + px * 3)
        return {row, GanttPart::FinishEdge};
    return {row, bar.contains(QPointF(point.x(), bar.center().y())) ? GanttPart::Body : GanttPart::None};
}

void paintTimeLine(QPainter &painter, double x, double top, double bottom, bool strong, const GanttStyle &style)
{
    if (strong) {
        painter.fillRect(QRectF(x - style.px, top, 2 * style.px, bottom - top), style.today);
        return;
    }
    QPen pen(style.textSoft, 1.5 * style.px);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void paintGantt(QPainter &painter, const GanttScene &scene, const GanttRows &rows, const GanttView &view,
                const GanttStyle &style)
{
    Q_ASSERT(scene.calendar != nullptr);
    Gantt(painter, scene, rows, view, style).paint();
}

} // namespace axw::picture
