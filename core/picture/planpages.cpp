// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/planpages.h"

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
constexpr double footHeight = 22;
constexpr double inset = 4;
constexpr double indent = 12;
constexpr int titleSize = 18;

void draw(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &room, const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(alignment), QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, room.width()));
}

double widthOf(const PlanSheet &sheet)
{
    double width = 0;
    for (const double each : sheet.widths)
        width += each;
    return width;
}

} // namespace

PlanPages::PlanPages(const GanttScene &scene, PlanSheet sheet, QSizeF page, double px)
    : m_scene(scene), m_rows(scene), m_sheet(std::move(sheet)), m_page(page), m_px(px)
{
    bool any = false;
    const auto reach = [&](schedule::Moment from, schedule::Moment to) {
        const auto first = double(schedule::dayOf(from));
        const double last = double(schedule::dayOf(to)) + 1;
        m_fromDay = any ? std::min(m_fromDay, first) : first;
        m_toDay = any ? std::max(m_toDay, last) : last;
        any = true;
    };
    for (const GanttTask &task : scene.tasks) {
        reach(task.start, std::max(task.start, task.finish));
        if (task.baseline)
            reach(task.baseline->first, task.baseline->second);
        if (task.deadline)
            reach(task.start, std::max(task.start, *task.deadline));
    }
    if (!any && scene.today)
        reach(*scene.today, *scene.today + 30 * schedule::minutesOfDay);
    const double room = (m_toDay - m_fromDay) * 0.015 + 1;
    m_fromDay -= room;
    m_toDay += room * 6; // for the words behind the last bars
}

QSizeF PlanPages::sizeOf(const PlanSheet &sheet, int rows, double chartWidth, double px)
{
    return QSizeF(widthOf(sheet) + chartWidth, titleHeight + headHeight + footHeight + std::max(1, rows) * rowHeight) * px;
}

double PlanPages::tableWidth() const
{
    return px(widthOf(m_sheet));
}

int PlanPages::rowsOfPage() const
{
    return std::max(1, int((m_page.height() - px(titleHeight + headHeight + footHeight) + 0.01) / px(rowHeight)));
}

int PlanPages::count() const
{
    return std::max(1, (m_rows.count() + rowsOfPage() - 1) / rowsOfPage());
}

void PlanPages::paintHeads(QPainter &painter, const GanttStyle &style) const
{
    QFont title = style.smallBold;
    title.setPixelSize(std::max(1, int(std::lround(px(titleSize)))));
    draw(painter, title, style.text, {0, 0, m_page.width(), px(28)}, m_sheet.title);
    draw(painter, style.small, style.textSoft, {0, px(27), m_page.width(), px(20)}, m_sheet.subtitle);
    double x = 0;
    for (size_t column = 0; column < m_sheet.widths.size(); ++column) {
        const double width = px(m_sheet.widths[column]);
        draw(painter, style.smallBold, style.text, {x + px(inset), px(titleHeight), width - px(2 * inset), px(headHeight)}, m_sheet.heads.value(qsizetype(column)));
        x += width;
    }
    painter.setPen(QPen(style.lineStrong, px(1)));
    painter.drawLine(QPointF(0, px(titleHeight + headHeight)), QPointF(m_page.width(), px(titleHeight + headHeight)));
}

void PlanPages::paintTable(QPainter &painter, int first, int last, const GanttStyle &style) const
{
    for (int row = first; row <= last; ++row) {
        const int index = m_rows.taskOf(row);
        const GanttTask &task = m_scene.tasks[size_t(index)];
        const double top = px(titleHeight + headHeight) + (row - first) * px(rowHeight);
        const QFont &font = task.summary ? style.smallBold : style.small;
        const QColor &ink = task.inactive ? style.textSoft : style.text;
        double x = 0;
        for (size_t column = 0; column < m_sheet.widths.size(); ++column) {
            const double width = px(m_sheet.widths[column]);
            const double before = column == 0 ? px(indent) * std::min(task.level, 12) : 0;
            const QString text = column == 0 ? task.name : m_sheet.cells[size_t(index)].value(qsizetype(column) - 1);
            draw(painter, font, ink, {x + px(inset) + before, top, width - px(2 * inset) - before, px(rowHeight)}, text);
            x += width;
        }
        painter.setPen(QPen(style.line, px(0.7)));
        painter.drawLine(QPointF(0, top + px(rowHeight)), QPointF(tableWidth(), top + px(rowHeight)));
    }
    painter.setPen(QPen(style.lineStrong, px(0.7)));
    painter.drawLine(QPointF(tableWidth(), px(titleHeight)), QPointF(tableWidth(), px(titleHeight + headHeight) + (last - first + 1) * px(rowHeight)));
}

void PlanPages::paint(QPainter &painter, int page, const GanttStyle &style) const
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), m_page), style.surface);
    const int first = page * rowsOfPage();
    const int last = std::min(m_rows.count(), first + rowsOfPage()) - 1;
    GanttView view;
    view.area = QRectF(tableWidth(), px(titleHeight), std::max(px(50), m_page.width() - tableWidth()), px(headHeight) + std::max(1, last - first + 1) * px(rowHeight));
    view.headerHeight = px(headHeight);
    view.rowHeight = px(rowHeight);
    view.scrollY = first * px(rowHeight);
    view.scale = {view.area.left(), m_fromDay, view.area.width() / (m_toDay - m_fromDay), style.px};
    view.language = m_sheet.language;
    painter.save();
    painter.setClipRect(view.area);
    paintGantt(painter, m_scene, m_rows, view, style);
    painter.restore();
    // What reaches over the chart's left edge goes under the table, also where a device keeps no clip.
    painter.fillRect(QRectF(0, px(titleHeight), tableWidth(), view.area.height()), style.surface);
    paintHeads(painter, style);
    paintTable(painter, first, last, style);
    const QString foot = m_sheet.language == Language::Korean ? u"%1 / %2쪽"_s : u"Page %1 of %2"_s;
    if (count() > 1)
        draw(painter, style.small, style.textSoft, {0, m_page.height() - px(footHeight), m_page.width(), px(footHeight)}, foot.arg(page + 1).arg(count()), Qt::AlignRight | Qt::AlignVCenter);
    painter.restore();
}

} // namespace axw::picture
