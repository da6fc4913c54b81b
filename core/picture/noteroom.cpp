// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/noteroom.h"

#include <QFontMetricsF>

#include <algorithm>

namespace axw::picture {

namespace {

constexpr double beforeNote = 20; // from a bar's end to the words behind it, with half a diamond between
constexpr double overdueMark = 15;

double dayAfter(schedule::Moment moment)
{
    return double(schedule::dayOf(moment)) + 1;
}

} // namespace

std::optional<NoteRoom> noteRoomOf(const GanttTask &task, const QFontMetricsF &metrics, const GanttStyle &style)
{
    if (task.note.isEmpty())
        return std::nullopt;
    schedule::Moment end = std::max(task.finish, task.deadline.value_or(task.finish));
    if (task.hasSlack())
        end = std::max(end, task.lateFinish);
    return NoteRoom{dayAfter(end), metrics.horizontalAdvance(task.note) + style.px * (beforeNote + (task.overdue > 0 ? overdueMark : 0))};
}

std::optional<NoteRoom> noteRoomOf(const TimelineRow &row, const QFontMetricsF &metrics, const GanttStyle &style)
{
    if (!row.planned || row.note.isEmpty())
        return std::nullopt;
    return NoteRoom{dayAfter(std::max({row.finish, row.due.value_or(row.finish), row.expected.value_or(row.finish)})),
                    metrics.horizontalAdvance(row.note) + style.px * beforeNote};
}

double daysWithNote(double days, double fromDay, double width, const NoteRoom &note, double most)
{
    if (width <= 0)
        return days;
    const double words = std::min(note.width, width * most);
    return std::max(days, (note.afterDay - fromDay) * width / (width - words));
}

} // namespace axw::picture
