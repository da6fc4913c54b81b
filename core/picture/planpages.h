// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttlegend.h"
#include "core/picture/ganttpainter.h"

#include <QSizeF>
#include <QStringList>

#include <vector>

namespace axw::picture {

/// A column beside a plan's chart; widths are pixels of the design.
struct PlanSheetColumn
{
    QString head;
    double width = 64;
    bool toTheRight = false; ///< numbers

    bool operator==(const PlanSheetColumn &) const = default;
};

/// What stands beside a plan's chart on every page.
struct PlanSheet
{
    QString title;
    QString aside; ///< at the right end of the title's line
    QString subtitle;
    std::vector<PlanSheetColumn> columns; ///< the first is the name's
    std::vector<QStringList> cells;       ///< by task, without its name
    Language language = Language::Korean;
};

/// A plan on pages: the table on the left, the chart over the whole time on the right, heads, page numbers and
/// legend repeated on every page. Lengths are pixels of the design times the style's `px`; the chart is the one painter's.
class PlanPages
{
public:
    /// The scene must outlive the pages.
    PlanPages(const GanttScene &scene, PlanSheet sheet, QSizeF page, const GanttStyle &style);

    /// How large one page must be to hold the whole plan, with a chart of so many pixels.
    static QSizeF sizeOf(const GanttScene &scene, const PlanSheet &sheet, double chartWidth, const GanttStyle &style);

    int count() const;
    int rows() const { return m_rows.count(); }
    const GanttLegend &legend() const { return m_legend; }
    /// Paints one page into (0, 0, page).
    void paint(QPainter &painter, int page) const;

private:
    double px(double pixels) const { return pixels * m_style.px; }
    double tableWidth() const;
    double footTop() const;
    int rowsOfPage() const;
    void setTimes();
    void paintHeads(QPainter &painter, int page) const;
    void paintTable(QPainter &painter, int first, int last) const;

    const GanttScene &m_scene;
    GanttRows m_rows;
    PlanSheet m_sheet;
    QSizeF m_page;
    GanttStyle m_style;
    GanttLegend m_legend;
    double m_fromDay = 0;
    double m_toDay = 1;
};

} // namespace axw::picture
