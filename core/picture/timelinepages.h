// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timelinepainter.h"

namespace axw::picture {

/// What stands on every page of a printed timeline.
struct TimelinePaper
{
    QString title;
    QString subtitle;         ///< the day, the grouping, the filter
    QStringList heads;        ///< over the name and over the rows' cells
    std::vector<double> widths; ///< of those columns
    std::vector<bool> numbers{}; ///< which of them stand at the right
    QString beforeWord{};     ///< what the strip below a bar is; empty: the baseline
    Language language = Language::Korean;
};

/// A timeline on pages: the same rows as on the screen, the whole time across the width, heads repeated on every page, and
/// that of a group which goes on; no head of a group alone at the end of a page; a legend and page numbers at the foot. Few
/// rows are higher and larger than many. Lengths are tenths of a point on every device: fine enough for glyphs to stand
/// where they belong, and a page of A3 is A3.
class TimelinePages
{
public:
    static constexpr double unitsPerPoint = 10;

    /// `page`: the printable area. The scene must outlive the pages.
    TimelinePages(const TimelineScene &scene, TimelinePaper paper, QSizeF page);

    int count() const;
    /// Of the rows of every page.
    double rowHeight() const { return m_row; }
    double firstRowTop() const;
    /// Paints one page into (0, 0, page) of a painter that counts so.
    void paint(QPainter &painter, int number, const GanttStyle &style) const;

private:
    struct Page
    {
        int first = 0;
        int last = -1;
        int group = -1; ///< the row of the head of the group that goes on here
        int rows() const { return last - first + 1 + (group < 0 ? 0 : 1); }
    };

    double tableWidth() const;
    int rowsOfPage() const;
    void enlarge();
    void breakPages();
    GanttStyle enlarged(const GanttStyle &style) const;
    Qt::Alignment alignmentOf(size_t column) const;
    void paintTitle(QPainter &painter, const GanttStyle &style) const;
    void paintHeads(QPainter &painter, const GanttStyle &style) const;
    void paintGroup(QPainter &painter, double top, const QString &words, const GanttStyle &style) const;
    void paintTable(QPainter &painter, const Page &page, const GanttStyle &style) const;
    void paintFoot(QPainter &painter, int page, const GanttStyle &style) const;

    const TimelineScene &m_scene;
    TimelinePaper m_paper;
    QSizeF m_page;
    std::vector<Page> m_pages;
    double m_fromDay = 0;
    double m_toDay = 1;
    double m_row = 1;  ///< the height of a row
    double m_head = 1;
    double m_ink = 1;  ///< how much larger words and bars are than usual
};

/// Ink on white paper, for TimelinePages. `family` must have Korean glyphs.
GanttStyle paperStyle(const QString &family);

} // namespace axw::picture
