// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include "core/base/ids.h"

#include <QAbstractTableModel>

#include <vector>

namespace axw::gantt {

/// How much each task decides the finish: how often it is critical, and how strongly its duration sways the finish (the
/// bars of a tornado).
struct TaskSway
{
    TaskId task;
    QString name;
    double criticality = 0; ///< 0 … 1
    double sway = 0;        ///< -1 … 1

    bool operator==(const TaskSway &) const = default;
};

class RiskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Criticality, Sway, ColumnCount };
    enum Role { ShareRole = widgets::SortRole + 1 }; ///< double, 0 … 1: the length of the cell's bar

    explicit RiskModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The strongest sway first.
    void setTasks(std::vector<TaskSway> tasks);
    const TaskSway &at(int row) const { return m_tasks[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TaskSway> m_tasks;
};

/// Paints the share of a cell as a bar under its number.
class ShareDelegate final : public widgets::TableDelegate
{
    Q_OBJECT

public:
    explicit ShareDelegate(const widgets::Theme &theme, QObject *parent = nullptr) : TableDelegate(theme, parent) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace axw::gantt
