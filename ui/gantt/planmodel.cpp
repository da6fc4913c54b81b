// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planmodel.h"

#include "core/schedule/due.h"
#include "ui/gantt/planstate.h"

namespace axw::gantt {

static_assert(PlanModel::ColumnCount == planColumnCount && PlanModel::Deadline == int(PlanColumn::Deadline));

PlanModel::PlanModel(PlanState &state, QObject *parent) : QAbstractTableModel(parent), m_state(state), m_cells(state)
{
    connect(&state, &PlanState::rowsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&state, &PlanState::datesChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, ColumnCount - 1));
    });
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_state.rows().count();
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

namespace {

/// Words stand at the left, figures at the right.
Qt::Alignment alignmentOf(int column)
{
    const bool words = column == PlanModel::Name || column == PlanModel::Predecessors || column == PlanModel::Resources;
    return (words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const auto column = PlanColumn(index.column());
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(row, column);
    case Qt::EditRole:
        return m_cells.editText(row, column);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case Qt::ToolTipRole:
        return m_state.reasonText(row);
    case Qt::AccessibleTextRole:
        return m_cells.spokenText(row, column);
    case widgets::IdRole:
        return m_state.taskAt(row).id.bytes();
    case widgets::ToneRole:
        if (column == PlanColumn::Deadline && shown.missesDeadline())
            return int(widgets::Tone::Bad);
        return {};
    case widgets::StrongRole:
        return shown.summary;
    case widgets::SoftRole:
        return column != PlanColumn::Name;
    case LevelRole:
        return shown.level;
    case HeadingRole:
        return shown.heading;
    case SummaryRole:
        return shown.summary;
    case CollapsedRole:
        return shown.collapsed;
    case MilestoneRole:
        return shown.milestone;
    case CriticalRole:
        return shown.critical;
    case InactiveRole:
        return shown.inactive;
    case OverdueRole:
        return shown.overdue > 0 ? QVariant(schedule::overdueText(shown.overdue, m_state.language())) : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    return role == Qt::DisplayRole ? QVariant(PlanCells::heading(PlanColumn(section))) : QVariant();
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool typed = m_cells.isEditable(index.row(), PlanColumn(index.column()));
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
        | (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT typed(index.row(), index.column(), value.toString());
    return true;
}

} // namespace axw::gantt
