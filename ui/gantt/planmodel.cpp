// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planmodel.h"

#include "core/base/formats.h"
#include "core/schedule/duration.h"
#include "ui/gantt/planstate.h"

#include <cmath>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

PlanModel::PlanModel(PlanState &state, QObject *parent) : QAbstractTableModel(parent), m_state(state)
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
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::text(int row, int column) const
{
    const int task = m_state.rows().taskOf(row);
    const schedule::TaskDates &dates = m_state.datesAt(row);
    const Language language = m_state.language();
    switch (column) {
    case Name:
        return m_state.taskAt(row).name;
    case Duration: {
        // A preview may have another duration than what is stored, so it is measured.
        const auto work = m_state.calendar().between(dates.start, dates.finish);
        return m_state.scene().tasks[size_t(task)].milestone ? QString() : schedule::formatDuration(work, language);
    }
    case Start:
        return formatShortDate(schedule::dateOf(dates.start), language);
    case Finish:
        return formatShortDate(schedule::dateOf(dates.finish), language);
    case Done:
        return formatPercent(std::round(m_state.shown().done[size_t(task)] * 100) / 100, 0);
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        if (index.column() == Start)
            return formatDate(schedule::dateOf(m_state.datesAt(row).start), m_state.language());
        if (index.column() == Finish)
            return formatDate(schedule::dateOf(m_state.datesAt(row).finish), m_state.language());
        if (index.column() == Duration && shown.milestone)
            return u"0"_s;
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return m_state.reasonText(row);
    case Qt::AccessibleTextRole: {
        QString words = text(row, index.column());
        if (index.column() == Name && shown.critical && !shown.summary)
            words = tr("%1, on the critical path").arg(words);
        else if (index.column() == Name && shown.summary)
            words = shown.collapsed ? tr("%1, collapsed").arg(words) : tr("%1, expanded").arg(words);
        return words;
    }
    case widgets::IdRole:
        return m_state.taskAt(row).id.bytes();
    case widgets::StrongRole:
        return shown.summary;
    case widgets::SoftRole:
        return index.column() != Name;
    case LevelRole:
        return shown.level;
    case SummaryRole:
        return shown.summary;
    case CollapsedRole:
        return shown.collapsed;
    case MilestoneRole:
        return shown.milestone;
    case CriticalRole:
        return shown.critical;
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Task");
    case Duration:
        return tr("Duration");
    case Start:
        return tr("Start");
    case Finish:
        return tr("Finish");
    case Done:
        return tr("Done");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool summary = index.data(SummaryRole).toBool();
    const bool milestone = index.data(MilestoneRole).toBool();
    const bool typed = index.column() == Name || (!summary && !(milestone && index.column() == Finish));
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
