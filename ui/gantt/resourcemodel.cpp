// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/resourcemodel.h"

#include "ui/widgets/tableview.h"

#include <algorithm>

namespace axw::gantt {

void ResourceModel::setResources(std::vector<poc::Resource> resources)
{
    if (resources == m_resources)
        return;
    const bool sameRows = std::ranges::equal(resources, m_resources, {}, &poc::Resource::id, &poc::Resource::id);
    if (!sameRows)
        beginResetModel();
    m_resources = std::move(resources);
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const poc::Resource *ResourceModel::find(ResourceId id) const
{
    const auto found = std::ranges::find(m_resources, id, &poc::Resource::id);
    return found == m_resources.end() ? nullptr : &*found;
}

ResourceId ResourceModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_resources[size_t(row)].id : ResourceId();
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_resources.size());
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    const poc::Resource &row = m_resources[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : nameOf(row.kind, m_language);
    case widgets::IdRole:
        return row.id.bytes();
    case widgets::SoftRole:
        return index.column() == Kind;
    default:
        return {};
    }
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Kind");
}

} // namespace axw::gantt
