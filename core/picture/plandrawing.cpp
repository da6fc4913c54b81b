// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/plandrawing.h"

#include "core/picture/ganttpainter.h"
#include "core/picture/noteroom.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace axw::picture {

namespace {

constexpr double headHeight = 40;
constexpr double rowHeight = 24;
constexpr double inset = 4;
constexpr double indent = 10;
constexpr int deepest = 8;

bool isSame(const GanttScene &one, const GanttScene &other)
{
    return one.tasks == other.tasks && one.links == other.links && one.today == other.today && one.statusDate == other.statusDate
        && one.order == other.order;
}

bool isSame(const TimelineScene &one, const TimelineScene &other)
{
    return one.rows == other.rows && one.links == other.links && one.today == other.today;
}

/// The days that all bars lie in.
struct Reach
{
    double from = 0;
    double to = 0;
    bool any = false;

    void take(schedule::Moment first, schedule::Moment last)
    {
        const auto begins = double(schedule::dayOf(first));
        const double ends = double(schedule::dayOf(std::max(first, last))) + 1;
        from = any ? std::min(from, begins) : begins;
        to = any ? std::max(to, ends) : ends;
        any = true;
    }
};

void reachOf(const GanttScene &scene, Reach &reach)
{
    for (const GanttTask &task : scene.tasks) {
        reach.take(task.start, task.finish);
        if (task.baseline)
            reach.take(task.baseline->first, task.baseline->second);
        if (task.deadline)
            reach.take(*task.deadline, *task.deadline);
    }
}

void reachOf(const TimelineScene &scene, Reach &reach)
{
    for (const TimelineRow &row : scene.rows) {
        if (!row.planned)
            continue;
        reach.take(row.start, row.finish);
        if (row.before)
            reach.take(row.before->first, row.before->second);
        if (row.due)
            reach.take(*row.due, *row.due);
    }
}

TimeScale scaleOf(const PlanSight &sight, const QRectF &area, const GanttStyle &style)
{
    Reach reach;
    std::optional<schedule::Moment> today;
    std::visit([&](const auto &scene) {
        reachOf(scene, reach);
        today = scene.today;
    }, sight.scene);
    if (!reach.any)
        reach.take(today.value_or(0), today.value_or(0) + 30 * schedule::minutesOfDay);
    const double room = (reach.to - reach.from) * 0.02 + 1;
    const double from = reach.from - room;
    double days = reach.to + room - from;
    const QFontMetricsF metrics(style.small);
    const auto makeRoom = [&](const auto &bars) {
        for (const auto &bar : bars) {
            if (const auto note = noteRoomOf(bar, metrics, style))
                days = daysWithNote(days, from, area.width(), *note);
        }
    };
    if (const auto *gantt = std::get_if<GanttScene>(&sight.scene))
        makeRoom(gantt->tasks);
    else
        makeRoom(std::get<TimelineScene>(sight.scene).rows);
    return {area.left(), from, area.width() / days, style.px};
}

struct LineWords
{
    QString name;
    int level = 0;
    bool strong = false;
    bool heading = false;
    bool late = false;
};

LineWords wordsOf(const PlanSight &sight, int line)
{
    if (const auto *gantt = std::get_if<GanttScene>(&sight.scene)) {
        const GanttTask &task = gantt->tasks[size_t(line)];
        return {task.name, std::min(task.level, deepest), task.summary, task.heading, false};
    }
    const TimelineRow &row = std::get<TimelineScene>(sight.scene).rows[size_t(line)];
    return {row.name, 0, row.heading, row.heading, row.tone == TimelineTone::Late};
}

void write(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &room, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

int PlanSight::lines() const
{
    const auto *gantt = std::get_if<GanttScene>(&scene);
    return int(gantt ? gantt->tasks.size() : std::get<TimelineScene>(scene).rows.size());
}

bool PlanSight::operator==(const PlanSight &other) const
{
    if (scene.index() != other.scene.index() || heads != other.heads || cells != other.cells || widths != other.widths || language != other.language)
        return false;
    const auto *gantt = std::get_if<GanttScene>(&scene);
    return gantt ? isSame(*gantt, std::get<GanttScene>(other.scene)) : isSame(std::get<TimelineScene>(scene), std::get<TimelineScene>(other.scene));
}

bool PlanDrawing::operator==(const PlanDrawing &other) const
{
    const bool same = sight == other.sight || (sight && other.sight && *sight == *other.sight);
    return same && first == other.first && lines == other.lines;
}

double heightOf(const PlanDrawing &drawing, double px)
{
    return (headHeight + rowHeight * std::max(1, drawing.lines)) * px;
}

void paintPlan(QPainter &painter, const PlanDrawing &drawing, const QRectF &where, const GanttStyle &style)
{
    const PlanSight &sight = *drawing.sight;
    const double px = style.px;
    painter.save();
    painter.setClipRect(where);
    painter.fillRect(where, style.surface);
    double left = where.left();
    std::vector<double> edges{left};
    for (const double share : sight.widths)
        edges.push_back(left += share * where.width());

    GanttView view;
    view.area = QRectF(left, where.top(), where.right() - left, where.height());
    view.headerHeight = headHeight * px;
    view.rowHeight = rowHeight * px;
    view.scrollY = drawing.first * view.rowHeight;
    view.scale = scaleOf(sight, view.area, style);
    view.language = sight.language;
    painter.save();
    painter.setClipRect(view.area, Qt::IntersectClip);
    if (const auto *gantt = std::get_if<GanttScene>(&sight.scene))
        paintGantt(painter, *gantt, GanttRows(*gantt), view, style);
    else
        paintTimeline(painter, std::get<TimelineScene>(sight.scene), view, style);
    painter.restore();

    const auto room = [&](size_t column, double top, double height, double before) {
        return QRectF(edges[column] + inset * px + before, top, edges[column + 1] - edges[column] - 2 * inset * px - before, height);
    };
    for (size_t column = 0; column < sight.widths.size(); ++column)
        write(painter, style.smallBold, style.text, room(column, where.top(), headHeight * px, 0), sight.heads.value(qsizetype(column)));
    for (int line = 0; line < drawing.lines; ++line) {
        const double top = where.top() + headHeight * px + line * view.rowHeight;
        const int at = drawing.first + line;
        const LineWords words = wordsOf(sight, at);
        if (words.heading)
            painter.fillRect(QRectF(where.left(), top, left - where.left(), view.rowHeight), style.weekend);
        for (size_t column = 0; column < sight.widths.size(); ++column) {
            const QString text = column == 0 ? words.name
                : size_t(at) < sight.cells.size() ? sight.cells[size_t(at)].value(qsizetype(column) - 1)
                                                  : QString();
            write(painter, words.strong ? style.smallBold : style.small, words.late && column > 0 && column + 1 == sight.widths.size() ? style.bad : style.text,
                  room(column, top, view.rowHeight, column == 0 ? words.level * indent * px : 0), text);
        }
        painter.setPen(QPen(style.line, 0.7 * px));
        painter.drawLine(QPointF(where.left(), top + view.rowHeight), QPointF(left, top + view.rowHeight));
    }
    painter.setPen(QPen(style.lineStrong, 0.9 * px));
    painter.drawLine(QPointF(where.left(), where.top() + headHeight * px), QPointF(where.right(), where.top() + headHeight * px));
    painter.restore();
}

} // namespace axw::picture
