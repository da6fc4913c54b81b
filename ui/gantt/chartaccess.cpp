// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/chartaccess.h"

#include "ui/gantt/ganttchart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace axw::gantt {

namespace {

/// One row of a chart: its bar is where it is, its words what it says.
class RowAccess final : public QAccessibleInterface
{
public:
    RowAccess(GanttChart *chart, int row) : m_chart(chart), m_row(row) {}

    bool isValid() const override { return m_chart && m_row < m_chart->state().rows().count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_chart->spoken(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        return {m_chart->viewport()->mapToGlobal(m_chart->barRect(m_row).topLeft().toPoint()), m_chart->barRect(m_row).size().toSize()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const picture::GanttTask &task = m_chart->state().scene().tasks[size_t(m_chart->state().rows().taskOf(m_row))];
        state.focusable = true;
        state.selectable = true;
        state.selected = m_chart->currentRow() == m_row;
        state.focused = state.selected && m_chart->hasFocus();
        state.expandable = task.summary;
        state.expanded = task.summary && !task.collapsed;
        state.collapsed = task.summary && task.collapsed;
        state.offscreen = !m_chart->viewport()->rect().intersects(m_chart->barRect(m_row).toAlignedRect());
        return state;
    }

private:
    QPointer<GanttChart> m_chart;
    int m_row;
};

class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(GanttChart *chart) : QAccessibleWidget(chart, QAccessible::List), m_chart(chart) {}
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ChartAccess)

    int childCount() const override { return m_chart->state().rows().count(); }
    /// Made when it is asked for: a plan may have a hundred thousand.
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const auto known = m_rows.constFind(row);
        if (known != m_rows.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new RowAccess(m_chart, row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto each = m_rows.constBegin(); each != m_rows.constEnd(); ++each) {
            if (QAccessible::accessibleInterface(each.value()) == wanted)
                return each.key();
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return m_chart->hasFocus() ? child(m_chart->currentRow()) : nullptr; }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_chart->rowAt(m_chart->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_chart->spoken(m_chart->currentRow()) : QAccessibleWidget::text(which);
    }

private:
    GanttChart *m_chart;
    mutable QHash<int, QAccessible::Id> m_rows;
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
