// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/picture/ganttpainter.h"

#include <vector>

namespace axw::picture {

/// What the marks of a chart mean: each drawn by the chart's own painter, beside its word, in as many lines as they need.
/// Only marks that the scene has are explained.
class GanttLegend
{
public:
    GanttLegend() = default;
    /// `days`: the chart begins and ends there; lines of dates beyond are not seen.
    GanttLegend(const GanttScene &scene, const GanttStyle &style, Language language, double width, std::optional<std::pair<double, double>> days = {});

    double height() const { return m_lines * m_lineHeight; }
    QStringList words() const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    enum class Mark { Task, Critical, Done, Summary, Milestone, Gate, Baseline, Slack, Deadline, Missed, Overdue, Manual, Inactive, Today, StatusDate, FreeDay, Holiday };

    struct Entry
    {
        Mark mark = Mark::Task;
        QString word;
        double left = 0;
        int line = 0;
    };

    static std::vector<Mark> marksOf(const GanttScene &scene, const std::optional<std::pair<double, double>> &days);
    static QString wordOf(Mark mark, Language language);
    void paintSample(QPainter &painter, Mark mark, const QRectF &room) const;
    void paintBarOf(QPainter &painter, const GanttTask &task, const QRectF &room) const;

    GanttStyle m_style;
    const schedule::WorkCalendar *m_calendar = nullptr;
    std::vector<Entry> m_entries;
    double m_lineHeight = 0;
    int m_lines = 0;
};

} // namespace axw::picture
