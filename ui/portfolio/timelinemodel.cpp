// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelinemodel.h"

#include "core/base/formats.h"
#include "ui/portfolio/portfoliostate.h"
#include "ui/portfolio/standingtone.h"

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

TimelineModel::TimelineModel(PortfolioState &state, QObject *parent) : QAbstractTableModel(parent), m_state(state)
{
    connect(&state, &PortfolioState::rowsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&state, &PortfolioState::contentChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_state.rows().size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::text(int row, int column) const
{
    const ArrangedRow &at = m_state.rows()[size_t(row)];
    const Entry *entry = m_state.entryAt(row);
    if (!entry)
        return column == Name ? tr("%1 (%2)", "a group and how many PoCs are in it").arg(at.heading, formatNumber(at.count)) : QString();
    switch (column) {
    case Name:
        return entry->poc().name;
    case Company:
        return entry->client;
    case Standing:
        return nameOf(entry->standing, m_state.language());
    case Slip:
        if (!entry->slip)
            return {};
        return *entry->slip == 0 ? u"0"_s : (*entry->slip > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(*entry->slip));
    case Due:
        return entry->poc().due.isValid() ? formatShortDate(entry->poc().due, m_state.language()) : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ArrangedRow &row = m_state.rows()[size_t(index.row())];
    const Entry *entry = m_state.entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (row.isHeading() && index.column() == Name)
            return row.collapsed ? tr("Group %1, closed").arg(text(index.row(), Name)) : tr("Group %1, open").arg(text(index.row(), Name));
        if (entry && index.column() == Name && entry->poc().isLocked())
            return tr("%1, submitted for review").arg(entry->poc().name);
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return entry ? QVariant(m_state.hoverText(index.row())) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Slip || index.column() == Due ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case HeadingRole:
        return row.isHeading();
    case CollapsedRole:
        return row.collapsed;
    case LockedRole:
        return entry && entry->poc().isLocked();
    case widgets::IdRole:
        return entry ? QVariant(entry->id().bytes()) : QVariant(u"group:"_s + row.key);
    case widgets::StrongRole:
        return row.isHeading() || index.column() == Name;
    case widgets::SoftRole:
        return index.column() == Company;
    case widgets::ToneRole:
        return entry && index.column() == Standing ? QVariant(int(toneOf(entry->standing))) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Slip || section == Due ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("PoC");
    case Company:
        return tr("Company");
    case Standing:
        return tr("Standing");
    case Slip:
        return tr("Slip (d)");
    case Due:
        return tr("Promised");
    default:
        return {};
    }
}

} // namespace axw::portfolio
