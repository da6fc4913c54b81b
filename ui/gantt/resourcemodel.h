// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/poc/resource.h"

#include <QAbstractTableModel>

#include <vector>

namespace axw::gantt {

/// All resources of the workspace, by name.
class ResourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, ColumnCount };

    explicit ResourceModel(Language language, QObject *parent = nullptr) : QAbstractTableModel(parent), m_language(language) {}

    void setResources(std::vector<poc::Resource> resources);
    const poc::Resource *find(ResourceId id) const;
    ResourceId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    std::vector<poc::Resource> m_resources;
};

} // namespace axw::gantt
