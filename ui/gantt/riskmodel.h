// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include "core/base/ids.h"

#include <QAbstractTableModel>

#include <vector>

namespace axw::gantt {

/// How much each task decides the finish: how often it is critical, and by how many days the finish moves with it (the bars
/// of a tornado, schedule::TaskRisk::swing).
struct TaskSwing
{
    TaskId task;
    QString name;
    double criticality = 0; ///< 0 … 1
    double days = 0;        ///< working days; negative: a longer task ends the plan earlier

    bool operator==(const TaskSwing &) const = default;
};

class RiskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Criticality, Swing, ColumnCount };
    enum Role { ShareRole = widgets::SortRole + 1 }; ///< double, 0 … 1: the length of the cell's bar

    explicit RiskModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The widest swing first.
    void setTasks(std::vector<TaskSwing> tasks);
    const TaskSwing &at(int row) const { return m_tasks[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TaskSwing> m_tasks;
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
