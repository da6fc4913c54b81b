// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/planpages.h"

#include "core/picture/noteroom.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double titleHeight = 52;
constexpr double headHeight = 44;
constexpr double rowHeight = 24;
constexpr double footGap = 8; // between rows and legend
constexpr double inset = 4;
constexpr double indent = 12;
constexpr int titleSize = 18;

void draw(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &room, const QString &text, bool toTheRight = false)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int((toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, room.width()));
}

double widthOf(const PlanSheet &sheet)
{
    double width = 0;
    for (const PlanSheetColumn &column : sheet.columns)
        width += column.width;
    return width;
}

} // namespace

PlanPages::PlanPages(const GanttScene &scene, PlanSheet sheet, QSizeF page, const GanttStyle &style)
    : m_scene(scene), m_rows(scene), m_sheet(std::move(sheet)), m_page(page), m_style(style)
{
    setTimes();
    m_legend = GanttLegend(scene, style, m_sheet.language, page.width(), std::pair(m_fromDay, m_toDay));
}

/// From the first mark to the last, with room for the words behind the bars.
void PlanPages::setTimes()
{
    bool any = false;
    const auto reach = [&](schedule::Moment from, schedule::Moment to) {
        const auto first = double(schedule::dayOf(from));
        const double last = double(schedule::dayOf(to)) + 1;
        m_fromDay = any ? std::min(m_fromDay, first) : first;
        m_toDay = any ? std::max(m_toDay, last) : last;
        any = true;
    };
    for (const GanttTask &task : m_scene.tasks) {
        reach(task.start, std::max(task.start, task.finish));
        if (task.baseline)
            reach(task.baseline->first, task.baseline->second);
        if (task.deadline)
            reach(std::min(task.start, *task.deadline), std::max(task.start, *task.deadline));
    }
    if (!any && m_scene.today)
        reach(*m_scene.today, *m_scene.today + 30 * schedule::minutesOfDay);
    const double room = (m_toDay - m_fromDay) * 0.015 + 1;
    m_fromDay -= room;
    m_toDay += room;

    const double width = m_page.width() - tableWidth();
    const QFontMetricsF metrics(m_style.small);
    double days = m_toDay - m_fromDay;
    for (const GanttTask &task : m_scene.tasks) {
        if (const auto note = noteRoomOf(task, metrics, m_style))
            days = daysWithNote(days, m_fromDay, width, *note);
    }
    m_toDay = m_fromDay + days;
}

QSizeF PlanPages::sizeOf(const GanttScene &scene, const PlanSheet &sheet, double chartWidth, const GanttStyle &style)
{
    const double width = (widthOf(sheet) + chartWidth) * style.px;
    const int rows = std::max(1, GanttRows(scene).count());
    const double legend = GanttLegend(scene, style, sheet.language, width).height();
    return QSizeF(width, (titleHeight + headHeight + rows * rowHeight + 2 * footGap) * style.px + legend);
}

double PlanPages::tableWidth() const
{
    return px(widthOf(m_sheet));
}

double PlanPages::footTop() const
{
    return m_page.height() - m_legend.height() - px(footGap);
}

int PlanPages::rowsOfPage() const
{
    return std::max(1, int((footTop() - px(titleHeight + headHeight + footGap) + 0.01) / px(rowHeight)));
}

int PlanPages::count() const
{
    return std::max(1, (m_rows.count() + rowsOfPage() - 1) / rowsOfPage());
}

void PlanPages::paintHeads(QPainter &painter, int page) const
{
    QFont title = m_style.smallBold;
    title.setPixelSize(std::max(1, int(std::lround(px(titleSize)))));
    const QString number = count() == 1 ? QString() : (m_sheet.language == Language::Korean ? u"%1 / %2쪽"_s : u"Page %1 of %2"_s).arg(page + 1).arg(count());
    const auto line = [&](const QFont &font, const QColor &ink, double top, double height, const QString &text, const QString &aside) {
        const double taken = aside.isEmpty() ? 0 : QFontMetricsF(m_style.small, painter.device()).horizontalAdvance(aside) + px(16);
        draw(painter, font, ink, {0, px(top), std::max(px(50), m_page.width() - taken), px(height)}, text);
        draw(painter, m_style.small, m_style.textSoft, {0, px(top), m_page.width(), px(height)}, aside, true);
    };
    line(title, m_style.text, 0, 28, m_sheet.title, m_sheet.aside);
    line(m_style.small, m_style.textSoft, 27, 20, m_sheet.subtitle, number);
    double x = 0;
    for (const PlanSheetColumn &column : m_sheet.columns) {
        const double width = px(column.width);
        draw(painter, m_style.smallBold, m_style.text, {x + px(inset), px(titleHeight), width - px(2 * inset), px(headHeight)}, column.head, column.toTheRight);
        x += width;
    }
    painter.setPen(QPen(m_style.lineStrong, px(1)));
    painter.drawLine(QPointF(0, px(titleHeight + headHeight)), QPointF(m_page.width(), px(titleHeight + headHeight)));
}

void PlanPages::paintTable(QPainter &painter, int first, int last) const
{
    for (int row = first; row <= last; ++row) {
        const int index = m_rows.taskOf(row);
        const GanttTask &task = m_scene.tasks[size_t(index)];
        const double top = px(titleHeight + headHeight) + (row - first) * px(rowHeight);
        const QFont &font = task.summary ? m_style.smallBold : m_style.small;
        const QColor &ink = task.inactive ? m_style.textSoft : m_style.text;
        double x = 0;
        for (size_t column = 0; column < m_sheet.columns.size(); ++column) {
            const double width = px(m_sheet.columns[column].width);
            const double before = column == 0 ? px(indent) * std::min(task.level, 12) : 0;
            const QString text = column == 0 ? task.name : m_sheet.cells[size_t(index)].value(qsizetype(column) - 1);
            draw(painter, font, ink, {x + px(inset) + before, top, width - px(2 * inset) - before, px(rowHeight)}, text, m_sheet.columns[column].toTheRight);
            x += width;
        }
        painter.setPen(QPen(m_style.line, px(0.7)));
        painter.drawLine(QPointF(0, top + px(rowHeight)), QPointF(tableWidth(), top + px(rowHeight)));
    }
    painter.setPen(QPen(m_style.lineStrong, px(0.7)));
    painter.drawLine(QPointF(tableWidth(), px(titleHeight)), QPointF(tableWidth(), px(titleHeight + headHeight) + (last - first + 1) * px(rowHeight)));
}

void PlanPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), m_page), m_style.surface);
    const int first = page * rowsOfPage();
    const int last = std::min(m_rows.count(), first + rowsOfPage()) - 1;
    GanttView view;
    view.area = QRectF(tableWidth(), px(titleHeight), std::max(px(50), m_page.width() - tableWidth()), px(headHeight) + std::max(1, last - first + 1) * px(rowHeight));
    view.headerHeight = px(headHeight);
    view.rowHeight = px(rowHeight);
    view.scrollY = first * px(rowHeight);
    view.scale = {view.area.left(), m_fromDay, view.area.width() / (m_toDay - m_fromDay), m_style.px};
    view.language = m_sheet.language;
    painter.save();
    painter.setClipRect(view.area);
    paintGantt(painter, m_scene, m_rows, view, m_style);
    painter.restore();
    // What reaches over the chart's left edge goes under the table, also where a device keeps no clip.
    painter.fillRect(QRectF(0, px(titleHeight), tableWidth(), view.area.height()), m_style.surface);
    paintHeads(painter, page);
    paintTable(painter, first, last);
    m_legend.paint(painter, {px(inset), footTop() + px(footGap)});
    painter.restore();
}

} // namespace axw::picture
