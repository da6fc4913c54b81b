// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/chartaccess.h"

#include "ui/gantt/ganttchart.h"
#include "ui/gantt/plancells.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QItemSelectionModel>
#include <QPointer>

namespace axw::gantt {

namespace {

constexpr int columns = GanttChart::spokenColumns;
constexpr int barColumn = GanttChart::barColumn;
constexpr int headerRow = -1;

/// A cell, or with headerRow the heading of a column. Its number among the chart's children follows from its place.
class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    CellAccess(GanttChart *chart, int row, int column) : m_chart(chart), m_row(row), m_column(column) {}
    Q_DISABLE_COPY_MOVE(CellAccess)
    ~CellAccess() override = default;

    int row() const { return m_row; }
    int column() const { return m_column; }

    bool isValid() const override { return m_chart && m_row < m_chart->state().rows().count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid() || which != QAccessible::Name)
            return {};
        return m_row == headerRow ? GanttChart::spokenHeading(m_column) : m_chart->spoken(m_row, m_column);
    }
    void setText(QAccessible::Text, const QString &) override {}

    /// The bar where it is; the other columns, which the chart does not paint, have the whole row.
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF bar = m_chart->barRect(std::max(m_row, 0));
        const QRect seen = m_chart->viewport()->rect();
        const QRect area = m_row == headerRow ? QRect(0, 0, seen.width(), m_chart->headerHeight())
            : m_column == barColumn           ? bar.toAlignedRect()
                                              : QRect(0, int(bar.top()), seen.width(), int(bar.height()));
        return {m_chart->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return m_row == headerRow ? QAccessible::ColumnHeader : QAccessible::Cell; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        if (m_row == headerRow)
            return state;
        const picture::GanttTask &task = m_chart->state().scene().tasks[size_t(m_chart->state().rows().taskOf(m_row))];
        state.focusable = true;
        state.selectable = true;
        state.selected = m_chart->isRowSelected(m_row);
        state.focused = m_column == barColumn && m_chart->currentRow() == m_row && m_chart->hasFocus();
        state.expandable = task.summary;
        state.expanded = task.summary && !task.collapsed;
        state.collapsed = task.summary && task.collapsed;
        state.offscreen = !m_chart->viewport()->rect().intersects(m_chart->barRect(m_row).toAlignedRect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface && m_row != headerRow)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface && m_row != headerRow)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    // As a cell.
    bool isSelected() const override { return m_row >= 0 && m_chart && m_chart->isRowSelected(m_row); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {parent()->child(m_column)}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {table()->tableInterface()->cellAt(m_row, int(PlanColumn::Name))}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    // What can be done with it.
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == setFocusAction()) {
            m_chart->setFocus();
            m_chart->chooseRow(m_row);
        } else if (action == pressAction()) {
            m_chart->chooseRow(m_row);
            Q_EMIT m_chart->rowActivated(m_row);
        }
    }

private:
    QPointer<GanttChart> m_chart;
    int m_row;
    int m_column;
};

class ChartAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccess(GanttChart *chart) : QAccessibleWidget(chart, QAccessible::Table), m_chart(chart) {}
    ~ChartAccess() override { forget(); }
    Q_DISABLE_COPY_MOVE(ChartAccess)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return (rowCount() + 1) * columns; }
    /// The headings first, then row by row. Made when it is asked for: a plan may have a hundred thousand rows.
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_cells.constFind(index);
        if (known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new CellAccess(m_chart, index / columns - 1, index % columns);
        m_cells.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        if (!wanted || wanted->parent() != this)
            return -1;
        const auto *cell = static_cast<const CellAccess *>(wanted);
        return cell->isValid() ? (cell->row() + 1) * columns + cell->column() : -1;
    }
    QAccessibleInterface *focusChild() const override { return m_chart->hasFocus() ? cellAt(m_chart->currentRow(), barColumn) : nullptr; }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_chart->viewport()->mapFromGlobal(QPoint(x, y));
        return m_chart->viewport()->rect().contains(at) ? cellAt(m_chart->rowAt(at), barColumn) : nullptr;
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_chart->spoken(m_chart->currentRow(), barColumn) : QAccessibleWidget::text(which);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool known = row >= 0 && row < rowCount() && column >= 0 && column < columns;
        return known ? child((row + 1) * columns + column) : nullptr;
    }
    int rowCount() const override { return m_chart->state().rows().count(); }
    int columnCount() const override { return columns; }
    QString columnDescription(int column) const override { return column >= 0 && column < columns ? GanttChart::spokenHeading(column) : QString(); }
    QString rowDescription(int row) const override { return m_chart->taskName(row); }

    // Whole rows are selected, as in the table beside it.
    int selectedRowCount() const override { return int(selectedRows().size()); }
    QList<int> selectedRows() const override { return m_chart->selectedRows(); }
    bool isRowSelected(int row) const override { return m_chart->isRowSelected(row); }
    int selectedCellCount() const override { return selectedRowCount() * columns; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columns; ++column)
                cells << cellAt(row, column);
        }
        return cells;
    }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override { return m_chart->selectRow(row, true); }
    bool unselectRow(int row) override { return m_chart->selectRow(row, false); }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
            forget();
    }

private:
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    GanttChart *m_chart;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *chart = qobject_cast<GanttChart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    QAccessible::installFactory(make); // the same one twice stays one
}

} // namespace axw::gantt
