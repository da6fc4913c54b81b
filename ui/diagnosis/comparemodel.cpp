// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/comparemodel.h"

#include "ui/widgets/tableview.h"

#include <algorithm>
#include <cmath>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

void CompareModel::setComparison(const QStringList &columns, const QString &changeTitle, std::vector<CompareRow> rows)
{
    beginResetModel();
    m_columns = columns;
    m_changeTitle = changeTitle;
    m_rows = std::move(rows);
    endResetModel();
}

const CompareRow *CompareModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int CompareModel::rowOf(const QString &item) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CompareRow &row) { return !item.isEmpty() && row.item == item; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : linksColumn() + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const CompareRow *row = at(index.row());
    if (!row || !index.isValid())
        return {};
    const bool isItem = row->kind == CompareRow::Kind::Item;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return isItem ? u"   "_s + row->name : row->name;
        if (index.column() == changeColumn())
            return row->changeWords;
        if (index.column() == linksColumn())
            return row->links;
        return row->values.value(index.column() - 1);
    case Qt::AccessibleTextRole: return index.column() == 0 ? QVariant(row->name) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return index.column() == linksColumn() ? QVariant(row->linkWords) : index.column() == 0 ? QVariant(row->name) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole: // a score is a figure, a level has a name
        return !isItem && index.column() > 0 && index.column() < changeColumn() ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case widgets::IdRole: return isItem ? row->item : row->dimension.isEmpty() ? u"*"_s : u"*"_s + row->dimension;
    case widgets::StrongRole: return !isItem;
    case widgets::SoftRole: return index.column() == changeColumn() ? !row->change || std::abs(*row->change) < 0.05 : index.column() == linksColumn();
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Dimension, item");
    if (section == changeColumn())
        return m_changeTitle;
    if (section == linksColumn())
        return tr("Linked to");
    return m_columns.value(section - 1);
}

} // namespace axw::diagnosis
