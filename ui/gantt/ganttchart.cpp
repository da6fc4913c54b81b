// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/ganttchart.h"

#include "core/base/formats.h"
#include "core/picture/ganttlinks.h"
#include "core/poc/lateness.h"
#include "ui/gantt/chartaccess.h"
#include "ui/gantt/plancells.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using picture::GanttHit;
using picture::GanttPart;
using widgets::Size;

GanttChart::GanttChart(const widgets::Theme &theme, PlanState &state, QWidget *parent)
    : TimeChart(theme, picture::TimeUnit::Week, parent), m_state(state)
{
    setObjectName(u"ganttChart"_s);
    setAccessibleName(tr("Gantt chart"));
    makeChartsAccessible();
    connect(&state, &PlanState::rowsChanged, this, [this] {
        letGo(false);
        m_hoveredLink = -1;
        updateRanges();
        announceRows();
        viewport()->update();
    });
    connect(&state, &PlanState::datesChanged, this, [this] {
        m_hoveredLink = -1; // a link may be gone
        updateRanges();
        viewport()->update();
    });
    updateRanges();
}

picture::GanttView GanttChart::view() const
{
    picture::GanttView view = plainView();
    view.language = m_state.language();
    const int last = std::min(m_state.rows().count() - 1, view.rowAt(view.area.bottom()));
    for (int row = std::max(0, view.rowAt(view.body().top())); row <= last; ++row) {
        if (row != m_currentRow && isRowSelected(row))
            view.alsoSelected.push_back(row);
    }
    view.hoveredLink = m_hoveredLink;
    view.linkEnd = m_linkEnd;
    if (const int from = m_state.rowOf(m_linkFrom); !m_linkFrom.isNull() && from >= 0) {
        view.hoveredRow = from;
        if (m_currentRow >= 0 && m_currentRow != from) {
            const QRectF bar = picture::barOf(m_state.scene(), m_state.rows(), view, m_style, m_currentRow);
            view.linkEnd = QPointF(bar.left(), bar.center().y());
        }
    }
    return view;
}

QRectF GanttChart::barRect(int row) const
{
    return picture::barOf(m_state.scene(), m_state.rows(), view(), m_style, row);
}

QPointF GanttChart::linkDot(int row) const
{
    return picture::linkDotOf(m_state.scene(), m_state.rows(), view(), m_style, row);
}

GanttHit GanttChart::hit(const QPointF &point) const
{
    return picture::hitTest(m_state.scene(), m_state.rows(), view(), m_style, point);
}

/// The plan and today.
widgets::TimeChart::Days GanttChart::days() const
{
    const auto today = double(schedule::dayOf(m_state.scene().today.value_or(0)));
    Days days{.from = today, .to = today, .today = today, .any = !m_state.scene().tasks.empty(),
              .margin = std::max(3.0, leftRoom() / m_pxPerDay)};
    if (days.any) {
        const schedule::Schedule &plan = m_state.shown().schedule;
        days.from = double(schedule::dayOf(plan.start));
        days.to = double(schedule::dayOf(plan.finish));
    }
    return days;
}

int GanttChart::rowCount() const
{
    return m_state.rows().count();
}

bool GanttChart::hasMenu(int row) const
{
    return row >= 0 && row < rowCount() && m_state.taskIndex(row) >= 0;
}

int GanttChart::daysOfStep() const
{
    return unit() == picture::TimeUnit::Day ? 1 : 7;
}

void GanttChart::updateRanges()
{
    if (m_grip && m_grip->moved)
        return; // the ground must not move under the hand
    TimeChart::updateRanges();
}

void GanttChart::fit()
{
    if (m_state.rows().count() == 0)
        return;
    const schedule::Schedule &plan = m_state.shown().schedule;
    const double from = double(schedule::dayOf(plan.start)) - 1;
    const double days = double(schedule::dayOf(plan.finish)) + 2 - from;
    // Room for the words behind the last bars.
    const QFontMetricsF metrics(m_style.small);
    double words = 0;
    for (const picture::GanttTask &task : m_state.scene().tasks) {
        if (!task.note.isEmpty() && !task.hidden && double(schedule::dayOf(task.finish)) > from + days * 0.85)
            words = std::max(words, metrics.horizontalAdvance(task.note));
    }
    const double room = std::min(words + m_theme.px(24.0), viewport()->width() / 3.0);
    setPxPerDay((viewport()->width() - leftRoom() - std::max(room, double(m_theme.px(60.0)))) / std::max(1.0, days) / m_style.px);
    setLeftDay(from - leftRoom() / m_pxPerDay);
}

/// So that a diamond on the first day, with the ring of a gate, is seen whole.
double GanttChart::leftRoom() const
{
    return m_theme.px(10.0);
}

void GanttChart::showRow(int row)
{
    if (!isVisible()) {
        m_rowToShow = row;
        return;
    }
    TimeChart::showRow(row);
}

void GanttChart::setCurrentRow(int row)
{
    m_currentRow = row;
    describe(row >= 0 && row < rowCount() ? m_state.reasonText(row) : QString());
    announce();
    viewport()->update();
}

QString GanttChart::spokenHeading(int column)
{
    return column == barColumn ? tr("Bar") : PlanCells::heading(PlanColumn(column));
}

QString GanttChart::spoken(int row, int column) const
{
    if (row < 0 || row >= m_state.rows().count())
        return {};
    const PlanCells cells(m_state);
    return column == barColumn ? cells.barText(row) : cells.spokenText(row, PlanColumn(column));
}

QString GanttChart::taskName(int row) const
{
    return row >= 0 && row < m_state.rows().count() ? PlanCells(m_state).text(row, PlanColumn::Name) : QString();
}

void GanttChart::setSelection(QItemSelectionModel *selection)
{
    m_selection = selection;
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        viewport()->update();
        if (QAccessible::isActive()) {
            QAccessibleEvent event(this, QAccessible::SelectionWithin);
            QAccessible::updateAccessibility(&event);
        }
    });
}

QList<int> GanttChart::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_selection ? m_selection->selectedRows() : QModelIndexList();
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool GanttChart::isRowSelected(int row) const
{
    return m_selection && row >= 0 && row < m_state.rows().count() && m_selection->isRowSelected(row);
}

bool GanttChart::selectRow(int row, bool selected)
{
    if (!m_selection || row < 0 || row >= m_state.rows().count())
        return false;
    m_selection->select(m_selection->model()->index(row, 0),
                        QItemSelectionModel::Rows | (selected ? QItemSelectionModel::Select : QItemSelectionModel::Deselect));
    return true;
}

/// A screen reader follows the current row as it follows the cells of the table.
void GanttChart::announce()
{
    if (!QAccessible::isActive() || !hasFocus() || m_currentRow < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild((m_currentRow + 1) * spokenColumns + barColumn); // behind the headings
    QAccessible::updateAccessibility(&event);
}

/// Rows came or went: what a reader knows of cells by their number is no longer true.
void GanttChart::announceRows()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

LinkId GanttChart::linkUnder(const QPointF &point) const
{
    const int at = picture::linkAt(m_state.scene(), m_state.rows(), view(), m_style, point);
    if (at < 0)
        return {};
    const picture::GanttLink &line = m_state.scene().links[size_t(at)];
    for (const int index : m_state.facts().linksInto[size_t(line.to)]) {
        const poc::Link &link = m_state.plan().links[size_t(index)];
        if (m_state.facts().index.value(link.predecessor, -1) == line.from)
            return link.id;
    }
    return {};
}

void GanttChart::setLinkFrom(TaskId task)
{
    m_linkFrom = task;
    viewport()->update();
}

void GanttChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    picture::paintGantt(painter, m_state.scene(), m_state.rows(), view(), m_style);
    if (m_grip && m_grip->moved && m_grip->part != GanttPart::LinkDot)
        paintDragCard(painter);
    paintFocus(painter);
}

/// While something is dragged: where it is now and when the plan then ends.
void GanttChart::paintDragCard(QPainter &painter) const
{
    const int row = m_state.rowOf(m_grip->task);
    if (row < 0)
        return;
    const schedule::TaskDates &dates = m_state.datesAt(row);
    QStringList lines{poc::datesText(m_state.shown(), dates, m_state.language())};
    if (m_grip->part == GanttPart::Progress)
        lines = {tr("Progress %1").arg(formatPercent(m_state.doneAt(row), 0))};
    if (const int slip = m_state.slip(); slip != 0)
        lines << tr("The plan ends: %1").arg(poc::latenessText(slip, poc::Against::Plan, m_state.language()));
    if (const int behind = m_state.baselineSlip().value_or(0); behind != 0)
        lines << tr("The plan ends: %1").arg(poc::latenessText(behind, poc::Against::Baseline, m_state.language()));
    const QFontMetrics metrics(m_theme.font(Size::Small));
    int wide = 0;
    for (const QString &line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    const int pad = m_theme.px(8.0);
    QRect card(0, 0, wide + pad * 2, int(lines.size()) * metrics.height() + pad * 2);
    // Above the bar and to the right: what follows, and moves with it, stands below.
    const QRect bar = barRect(row).toAlignedRect();
    card.moveBottomLeft(QPoint(m_hand.toPoint().x() + m_theme.px(14.0), bar.top() - m_theme.px(4.0)));
    if (card.top() < headerHeight())
        card.moveTop(std::max(bar.bottom(), m_hand.toPoint().y()) + m_theme.px(18.0));
    card.moveRight(std::min(card.right(), viewport()->width() - pad));
    card.moveBottom(std::min(card.bottom(), viewport()->height() - pad));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(widgets::Colour::LineStrong));
    painter.setBrush(m_theme.colour(widgets::Colour::Raised));
    painter.drawRoundedRect(card, m_theme.px(Size::Radius), m_theme.px(Size::Radius));
    painter.setFont(m_theme.font(Size::Small));
    painter.setPen(m_theme.colour(widgets::Colour::Text));
    painter.drawText(card.adjusted(pad, pad, -pad, -pad), Qt::AlignLeft | Qt::AlignTop, lines.join(u'\n'));
}

void GanttChart::showEvent(QShowEvent *event)
{
    TimeChart::showEvent(event);
    showRow(std::exchange(m_rowToShow, -1));
}

bool GanttChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const GanttHit at = hit(help->pos());
        if (at.row >= 0 && at.part != GanttPart::None && !m_grip)
            QToolTip::showText(help->globalPos(), m_state.reasonText(at.row), viewport(), barRect(at.row).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && !m_grip) {
        m_hoveredRow = -1;
        m_hoveredLink = -1;
        viewport()->update();
    }
    return TimeChart::viewportEvent(event);
}

} // namespace axw::gantt
