// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

#include <QSizeF>
#include <QStringList>

#include <vector>

namespace axw::picture {

/// What stands beside a plan's chart on every page.
struct PlanSheet
{
    QString title;
    QString subtitle;
    QStringList heads;               ///< over the name and over the cells
    std::vector<double> widths;      ///< of those columns, in pixels of the design
    std::vector<QStringList> cells;  ///< by task, without its name
    Language language = Language::Korean;
};

/// A plan on pages: the table on the left, the chart over the whole time on the right, heads repeated on every page, page
/// numbers at the foot. Lengths are pixels of the design times the style's `px`; the chart is the one painter's.
class PlanPages
{
public:
    /// The scene must outlive the pages.
    PlanPages(const GanttScene &scene, PlanSheet sheet, QSizeF page, double px);

    /// How large one page must be to hold so many rows, with a chart of so many pixels.
    static QSizeF sizeOf(const PlanSheet &sheet, int rows, double chartWidth, double px);

    int count() const;
    int rows() const { return m_rows.count(); }
    /// Paints one page into (0, 0, page).
    void paint(QPainter &painter, int page, const GanttStyle &style) const;

private:
    double px(double pixels) const { return pixels * m_px; }
    double tableWidth() const;
    int rowsOfPage() const;
    void paintHeads(QPainter &painter, const GanttStyle &style) const;
    void paintTable(QPainter &painter, int first, int last, const GanttStyle &style) const;

    const GanttScene &m_scene;
    GanttRows m_rows;
    PlanSheet m_sheet;
    QSizeF m_page;
    double m_px;
    double m_fromDay = 0;
    double m_toDay = 1;
};

} // namespace axw::picture
