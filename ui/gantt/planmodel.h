// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/plancells.h"
#include "ui/widgets/tableview.h"

#include <QAbstractTableModel>

namespace axw::gantt {

class PlanState;

/// The rows of the plan for the table. What is typed into a cell is told, not stored: the page makes the edit.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// As PlanColumn, as numbers.
    enum Column { Name, Duration, Start, Finish, Done, Number, Slack, Predecessors, Resources, Slip, Cost, Deadline, ColumnCount };
    enum Role {
        LevelRole = widgets::SortRole + 1, ///< int: how deep the task stands
        HeadingRole,                       ///< bool: the line of a group
        SummaryRole,                       ///< bool
        CollapsedRole,                     ///< bool
        MilestoneRole,                     ///< bool
        CriticalRole,                      ///< bool
        InactiveRole,                      ///< bool
        OverdueRole,                       ///< string: '지남 · 3일'; none for a task that is not
    };

    explicit PlanModel(PlanState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void typed(int row, int column, const QString &text);

private:
    PlanState &m_state;
    PlanCells m_cells;
};

} // namespace axw::gantt
