// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"
#include "core/picture/linkindex.h"

#include <QStringList>

namespace axw::picture {

/// How a bar of the timeline stands. Each is told without colour too: late by a heavy edge, at risk by a dashed edge,
/// finished by a full bar.
enum class TimelineTone { OnTrack, AtRisk, Late, Finished };

/// A milestone on a bar: a diamond, a gate with a stroke through it.
struct TimelineMark
{
    schedule::Moment at = 0;
    bool gate = false;
    bool done = false;

    bool operator==(const TimelineMark &) const = default;
};

/// A line of the timeline: a group's name, or one plan.
struct TimelineRow
{
    bool heading = false;
    QString name;
    QStringList cells{}; ///< words beside the name, on paper; on the screen the table says them
    bool planned = false; ///< there is a bar
    schedule::Moment start = 0;
    schedule::Moment finish = 0;
    double done = 0; ///< 0 … 1
    TimelineTone tone = TimelineTone::OnTrack;
    std::vector<TimelineMark> marks{};
    std::optional<std::pair<schedule::Moment, schedule::Moment>> before{}; ///< the baseline, or where it stood before a preview
    std::optional<schedule::Moment> due{};
    std::optional<schedule::Moment> expected{}; ///< when it would end if what is unfinished is done from today on; a dotted line
    QString note{}; ///< words behind the bar

    bool operator==(const TimelineRow &) const = default;
};

/// A row waits for another; broken: it begins before it may.
struct TimelineLink
{
    int from = 0;
    int to = 0;
    bool broken = false;

    bool operator==(const TimelineLink &) const = default;
};

struct TimelineScene
{
    std::vector<TimelineRow> rows;
    std::vector<TimelineLink> links;
    LinkIndex crossing; ///< of the links; made by indexLinks()
    const schedule::WorkCalendar *calendar = nullptr; ///< outlives the scene; never null when painted
    std::optional<schedule::Moment> today;

    void indexLinks();
};

QRectF timelineBarOf(const TimelineScene &scene, const GanttView &view, const GanttStyle &style, int row);
QPointF timelineDotOf(const TimelineScene &scene, const GanttView &view, const GanttStyle &style, int row);

struct TimelineHit
{
    int row = -1; ///< also beside the bar; -1 outside the rows
    bool onBar = false;
    bool onDot = false;
    int mark = -1;

    bool operator==(const TimelineHit &) const = default;
};

TimelineHit timelineHit(const TimelineScene &scene, const GanttView &view, const GanttStyle &style, QPointF point);

/// What the marks mean, in one line from the left of `room`; what has no room is left out. `before`: what the strip below a
/// bar is; empty: the baseline.
void paintTimelineLegend(QPainter &painter, const QRectF &room, Language language, const QString &before, const GanttStyle &style);

/// Paints header and rows into the view's area, on the screen or on a page. Keeps nothing and visits only the rows that
/// are seen and the links that cross them.
void paintTimeline(QPainter &painter, const TimelineScene &scene, const GanttView &view, const GanttStyle &style);

} // namespace axw::picture
