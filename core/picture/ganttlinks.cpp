// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttlinks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

namespace {

bool leavesFromStart(schedule::LinkType type)
{
    return type == schedule::LinkType::StartToStart || type == schedule::LinkType::StartToFinish;
}

bool entersAtFinish(schedule::LinkType type)
{
    return type == schedule::LinkType::FinishToFinish || type == schedule::LinkType::StartToFinish;
}

} // namespace

QPolygonF linkPath(const LinkEnd &from, const LinkEnd &to, bool downwards, schedule::LinkType type, double rowHeight,
                   double px)
{
    const double stub = px * 6;
    const bool outLeft = leavesFromStart(type);
    const bool inRight = entersAtFinish(type);
    const QPointF start(outLeft ? from.bar.left() : from.bar.right(), from.bar.center().y());
    const double out = start.x() + (outLeft ? -stub : stub);

    // Into a start that does not lie before: one turn, down onto the bar's upper edge.
    const double leaves = from.milestone ? from.bar.center().x() : start.x();
    const double entry = to.milestone ? to.bar.center().x() : to.bar.left();
    const double turn = std::max(to.milestone ? entry : entry + std::min(px * 4, to.bar.width() / 2), start.x() + px * 3);
    if (!outLeft && !inRight && entry >= leaves - px && turn <= to.bar.right()) {
        const QPointF tip(turn, downwards ? to.bar.top() : to.bar.bottom());
        if (!from.noted || turn - start.x() <= stub)
            return QPolygonF({start, QPointF(turn, start.y()), tip});
        // Words stand behind the bar: at once off their line, and along the border between rows.
        const double leave = start.x() + px * 4;
        const double lane = start.y() + (downwards ? rowHeight / 2 : -rowHeight / 2);
        return QPolygonF({start, QPointF(leave, start.y()), QPointF(leave, lane), QPointF(turn, lane), tip});
    }

    const QPointF end(inRight ? to.bar.right() : to.bar.left(), to.bar.center().y());
    const double in = end.x() + (inRight ? stub : -stub);
    if (outLeft == inRight) {
        // Leaving and entering against each other: along the border between rows.
        const double lane = start.y() + (downwards ? rowHeight / 2 : -rowHeight / 2);
        return QPolygonF({start, QPointF(out, start.y()), QPointF(out, lane), QPointF(in, lane), QPointF(in, end.y()), end});
    }
    const double side = outLeft ? std::min(out, in) : std::max(out, in);
    return QPolygonF({start, QPointF(side, start.y()), QPointF(side, end.y()), end});
}

namespace {

void paintArrow(QPainter &painter, const QPolygonF &path, double size)
{
    const QPointF tip = path.last();
    const QPointF before = path.at(path.size() - 2);
    const bool upright = before.x() == tip.x();
    const double back = size * (upright ? (tip.y() > before.y() ? -1.3 : 1.3) : (tip.x() > before.x() ? -1.3 : 1.3));
    const double wing = size * 0.8;
    painter.drawPolygon(upright ? QPolygonF({tip, tip + QPointF(wing, back), tip + QPointF(-wing, back)})
                                : QPolygonF({tip, tip + QPointF(back, wing), tip + QPointF(back, -wing)}));
}

} // namespace

namespace {

/// The way of one link of the scene; empty when it lies out of sight.
QPolygonF wayOf(const GanttLink &link, const GanttScene &scene, const GanttRows &rows, const GanttView &view,
                const GanttStyle &style, int first, int last)
{
    const int fromRow = rows.rowOf(link.from);
    const int toRow = rows.rowOf(link.to);
    if (std::max(fromRow, toRow) < first || std::min(fromRow, toRow) > last)
        return {};
    const GanttTask &leaving = scene.tasks[size_t(link.from)];
    const LinkEnd from{barOf(scene, rows, view, style, fromRow), leaving.milestone, !leaving.note.isEmpty()};
    const LinkEnd to{barOf(scene, rows, view, style, toRow), scene.tasks[size_t(link.to)].milestone, false};
    const double reach = style.px * 12;
    if (std::max(from.bar.right(), to.bar.right()) + reach < view.area.left()
        || std::min(from.bar.left(), to.bar.left()) - reach > view.area.right())
        return {};
    return linkPath(from, to, toRow > fromRow, link.type, view.rowHeight, style.px);
}

/// How far a point is from a line that runs along an axis.
double distance(QPointF point, QPointF a, QPointF b)
{
    const double dx = std::max({std::min(a.x(), b.x()) - point.x(), 0.0, point.x() - std::max(a.x(), b.x())});
    const double dy = std::max({std::min(a.y(), b.y()) - point.y(), 0.0, point.y() - std::max(a.y(), b.y())});
    return std::hypot(dx, dy);
}

} // namespace

int linkAt(const GanttScene &scene, const GanttRows &rows, const GanttView &view, const GanttStyle &style, QPointF point)
{
    if (!view.body().contains(point))
        return -1;
    const int row = std::clamp(view.rowAt(point.y()), 0, std::max(0, rows.count() - 1));
    double nearest = style.px * 4;
    int found = -1;
    rows.links().eachCrossing(row, row, [&](int index) {
        const QPolygonF way = wayOf(scene.links[size_t(index)], scene, rows, view, style, row, row);
        for (qsizetype i = 1; i < way.size(); ++i) {
            if (const double far = distance(point, way[i - 1], way[i]); far < nearest) {
                nearest = far;
                found = index;
            }
        }
    });
    return found;
}

void paintLinks(QPainter &painter, const GanttScene &scene, const GanttRows &rows, const GanttView &view,
                const GanttStyle &style, int first, int last)
{
    const double px = style.px;
    const auto paintOne = [&](const GanttLink &link, bool chosen) {
        const QPolygonF path = wayOf(link, scene, rows, view, style, first, last);
        if (path.isEmpty())
            return;
        const QColor ink = chosen ? style.accent : link.critical ? style.critical : style.lineStrong;
        painter.setPen(QPen(ink, chosen ? px * 2 : link.critical ? px * 1.5 : px, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        paintArrow(painter, path, px * 3.5);
    };
    // The critical path lies on top, and above it what a hand is on.
    std::vector<int> critical;
    rows.links().eachCrossing(first, last, [&](int index) {
        if (scene.links[size_t(index)].critical)
            critical.push_back(index);
        else if (index != view.hoveredLink)
            paintOne(scene.links[size_t(index)], false);
    });
    for (const int index : critical)
        paintOne(scene.links[size_t(index)], false);
    if (view.hoveredLink >= 0 && !style.paper)
        paintOne(scene.links[size_t(view.hoveredLink)], true);
}

} // namespace axw::picture
