// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/variancemodel.h"

#include "core/base/formats.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <cmath>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

void VarianceModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::task, &Row::task);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VarianceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VarianceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString VarianceModel::daysText(double days)
{
    const double tenths = std::round(days * 10);
    const QString number = std::fmod(tenths, 10) == 0 ? formatNumber(qint64(tenths / 10)) : formatDecimal(tenths / 10, 1);
    return tenths > 0 ? u"+"_s + number : number;
}

QString VarianceModel::text(const Row &row, int column) const
{
    if (column == Name)
        return row.name;
    if (row.isNew)
        return column == Start ? tr("new") : QString();
    return daysText(column == Start ? row.start : column == Finish ? row.finish : row.duration);
}

QVariant VarianceModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.name;
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case widgets::StrongRole:
        return index.column() == Finish && !row.isNew && row.finish > 0;
    case widgets::SoftRole:
        return index.column() != Name && (row.isNew || text(row, index.column()) == u"0"_s);
    case widgets::IdRole:
        return row.task.bytes();
    default:
        return {};
    }
}

QVariant VarianceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Task (d)");
    case Start:
        return tip ? tr("Starts so many working days later than in the baseline") : tr("Start");
    case Finish:
        return tip ? tr("Ends so many working days later than in the baseline") : tr("Finish");
    case Duration:
        return tip ? tr("Takes so many working days longer than in the baseline") : tr("Length");
    default:
        return {};
    }
}

} // namespace axw::gantt
