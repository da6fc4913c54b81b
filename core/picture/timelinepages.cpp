// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timelinepages.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double pt = TimelinePages::unitsPerPoint;
constexpr double titleHeight = 40 * pt;
constexpr double usualHead = 30 * pt;
constexpr double usualRow = 18 * pt;
constexpr double footHeight = 16 * pt;
constexpr double inset = 2 * pt;
constexpr double mostHigher = 2;    // times the usual height of a row
constexpr double mostLarger = 1.5;  // times the usual size of words and bars
constexpr double mostTable = 0.45;  // of the page's width, where words are enlarged

void draw(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &room, const QString &text, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(alignment), QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

TimelinePages::TimelinePages(const TimelineScene &scene, TimelinePaper paper, QSizeF page)
    : m_scene(scene), m_paper(std::move(paper)), m_page(page)
{
    bool any = false;
    for (const TimelineRow &row : scene.rows) {
        if (!row.planned)
            continue;
        const double from = double(schedule::dayOf(row.start));
        const double to = double(schedule::dayOf(std::max({row.finish, row.due.value_or(row.finish), row.expected.value_or(row.finish)}))) + 1;
        m_fromDay = any ? std::min(m_fromDay, from) : from;
        m_toDay = any ? std::max(m_toDay, to) : to;
        any = true;
    }
    if (!any && scene.today) {
        m_fromDay = double(schedule::dayOf(*scene.today));
        m_toDay = m_fromDay + 30;
    }
    const double room = (m_toDay - m_fromDay) * 0.02 + 1;
    m_fromDay -= room;
    m_toDay += room * 4; // for the words behind the last bars
    enlarge();
    breakPages();
}

/// Few rows fill their page: they get higher, and words and bars larger as far as the table leaves room for the chart.
void TimelinePages::enlarge()
{
    const double room = m_page.height() - titleHeight - footHeight;
    const double needed = usualHead + double(std::max<size_t>(1, m_scene.rows.size())) * usualRow;
    const double higher = std::clamp(room / needed, 1.0, mostHigher);
    const double table = tableWidth();
    m_ink = table > 0 ? std::clamp(m_page.width() * mostTable / table, 1.0, std::min(higher, mostLarger)) : 1;
    m_row = usualRow * higher;
    m_head = usualHead * std::min(higher, mostLarger);
    for (double &width : m_paper.widths)
        width *= m_ink;
}

GanttStyle TimelinePages::enlarged(const GanttStyle &style) const
{
    GanttStyle larger = style;
    larger.px *= m_ink;
    larger.small.setPixelSize(int(std::lround(style.small.pixelSize() * m_ink)));
    larger.smallBold.setPixelSize(int(std::lround(style.smallBold.pixelSize() * m_ink)));
    return larger;
}

void TimelinePages::breakPages()
{
    const int rows = int(m_scene.rows.size());
    int group = -1;
    for (int first = 0; first < rows;) {
        Page page{first, -1, -1};
        if (!m_scene.rows[size_t(first)].heading)
            page.group = group;
        page.last = std::min(rows, first + std::max(1, rowsOfPage() - (page.group < 0 ? 0 : 1))) - 1;
        if (page.last < rows - 1 && page.last > first && m_scene.rows[size_t(page.last)].heading)
            --page.last;
        for (int row = first; row <= page.last; ++row)
            group = m_scene.rows[size_t(row)].heading ? row : group;
        first = page.last + 1;
        m_pages.push_back(page);
    }
    if (m_pages.empty())
        m_pages.emplace_back();
}

double TimelinePages::tableWidth() const
{
    double width = 0;
    for (const double each : m_paper.widths)
        width += each;
    return width;
}

int TimelinePages::rowsOfPage() const
{
    return std::max(1, int((m_page.height() - titleHeight - m_head - footHeight) / m_row + 1e-6));
}

double TimelinePages::firstRowTop() const
{
    return titleHeight + m_head;
}

int TimelinePages::count() const
{
    return int(m_pages.size());
}

void TimelinePages::paintTitle(QPainter &painter, const GanttStyle &style) const
{
    QFont title = style.smallBold;
    title.setPixelSize(int(14 * pt));
    draw(painter, title, style.text, {0, 0, m_page.width() * 0.6, 22 * pt}, m_paper.title, Qt::AlignLeft | Qt::AlignVCenter);
    draw(painter, style.small, style.textSoft, {0, 20 * pt, m_page.width(), 16 * pt}, m_paper.subtitle, Qt::AlignLeft | Qt::AlignVCenter);
}

void TimelinePages::paintHeads(QPainter &painter, const GanttStyle &style) const
{
    double x = 0;
    for (size_t column = 0; column < m_paper.widths.size(); ++column) {
        draw(painter, style.smallBold, style.text, {x + inset, titleHeight, m_paper.widths[column] - 3 * inset, m_head},
             m_paper.heads.value(qsizetype(column)), alignmentOf(column) | Qt::AlignVCenter);
        x += m_paper.widths[column];
    }
    painter.setPen(QPen(style.lineStrong, 0.7 * pt));
    painter.drawLine(QPointF(0, firstRowTop()), QPointF(m_page.width(), firstRowTop()));
}

Qt::Alignment TimelinePages::alignmentOf(size_t column) const
{
    return column < m_paper.numbers.size() && m_paper.numbers[column] ? Qt::AlignRight : Qt::AlignLeft;
}

/// Across the whole page, so that the eye finds the group at either end.
void TimelinePages::paintGroup(QPainter &painter, double top, const QString &words, const GanttStyle &style) const
{
    painter.fillRect(QRectF(0, top, tableWidth(), m_row), style.weekend);
    draw(painter, style.smallBold, style.text, {inset, top, tableWidth() - 3 * inset, m_row}, words, Qt::AlignLeft | Qt::AlignVCenter);
}

void TimelinePages::paintTable(QPainter &painter, const Page &page, const GanttStyle &style) const
{
    double top = firstRowTop();
    if (page.group >= 0) {
        painter.fillRect(QRectF(0, top, m_page.width(), m_row), style.weekend); // over the row before, which the chart has there
        const QString goesOn = m_paper.language == Language::Korean ? u"%1 — 이어짐"_s : u"%1 — continued"_s;
        paintGroup(painter, top, goesOn.arg(m_scene.rows[size_t(page.group)].name), style);
        top += m_row;
    }
    for (int number = page.first; number <= page.last; ++number, top += m_row) {
        const TimelineRow &row = m_scene.rows[size_t(number)];
        double x = 0;
        if (row.heading)
            paintGroup(painter, top, row.name, style);
        for (size_t column = 0; !row.heading && column < m_paper.widths.size(); ++column) {
            const QString text = column == 0 ? row.name : row.cells.value(qsizetype(column) - 1);
            draw(painter, style.small, row.tone == TimelineTone::Late && column > 0 ? style.critical : style.text,
                 {x + inset, top, m_paper.widths[column] - 3 * inset, m_row}, text, alignmentOf(column) | Qt::AlignVCenter);
            x += m_paper.widths[column];
        }
        painter.setPen(QPen(style.line, 0.5 * pt));
        painter.drawLine(QPointF(0, top + m_row), QPointF(tableWidth(), top + m_row));
    }
    painter.setPen(QPen(style.lineStrong, 0.7 * pt));
    painter.drawLine(QPointF(tableWidth(), titleHeight), QPointF(tableWidth(), top));
}

void TimelinePages::paintFoot(QPainter &painter, int page, const GanttStyle &style) const
{
    const double top = m_page.height() - footHeight;
    const double numbers = 90 * pt;
    paintTimelineLegend(painter, {0, top, m_page.width() - numbers, footHeight}, m_paper.language, m_paper.beforeWord, style);
    const QString foot = m_paper.language == Language::Korean ? u"%1 / %2쪽"_s : u"Page %1 of %2"_s;
    draw(painter, style.small, style.textSoft, {m_page.width() - numbers, top, numbers, footHeight}, foot.arg(page + 1).arg(count()),
         Qt::AlignRight | Qt::AlignVCenter);
}

void TimelinePages::paint(QPainter &painter, int number, const GanttStyle &style) const
{
    const Page &page = m_pages[size_t(number)];
    const GanttStyle large = enlarged(style);
    painter.save();
    painter.fillRect(QRectF(QPointF(), m_page), style.surface);
    GanttView view;
    view.area = QRectF(tableWidth(), titleHeight, m_page.width() - tableWidth(), m_head + std::max(1, page.rows()) * m_row);
    view.headerHeight = m_head;
    view.rowHeight = m_row;
    view.scrollY = (page.first - (page.group < 0 ? 0 : 1)) * m_row;
    view.scale = {view.area.left(), m_fromDay, view.area.width() / (m_toDay - m_fromDay), large.px};
    view.language = m_paper.language;
    paintTimeline(painter, m_scene, view, large);
    paintTable(painter, page, large);
    paintTitle(painter, style);
    paintHeads(painter, large);
    paintFoot(painter, number, style);
    painter.restore();
}

GanttStyle paperStyle(const QString &family)
{
    GanttStyle style;
    style.surface = Qt::white;
    style.line = QColor(0xd5, 0xda, 0xe1);
    style.lineStrong = QColor(0x8a, 0x94, 0xa3);
    style.text = QColor(0x14, 0x1a, 0x24);
    style.textSoft = QColor(0x4b, 0x55, 0x63);
    style.textOnAccent = Qt::white;
    style.accent = QColor(0x1d, 0x5c, 0xbf);
    style.accentSoft = QColor(0xe2, 0xec, 0xf9);
    style.critical = QColor(0xb4, 0x23, 0x18);
    style.baseline = QColor(0x7c, 0x85, 0x93);
    style.weekend = QColor(0xf0, 0xf2, 0xf6);
    style.holiday = QColor(0xfb, 0xe9, 0xe7);
    style.today = style.accent;
    style.small = QFont(family);
    style.small.setPixelSize(int(8 * pt));
    style.smallBold = style.small;
    style.smallBold.setBold(true);
    style.px = 0.75 * pt; // a pixel of the design is three quarters of a point
    style.paper = true;
    return style;
}

} // namespace axw::picture
