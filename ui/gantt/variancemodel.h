// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/schedule/moment.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace axw::gantt {

/// How each task stands against a baseline, in working days.
class VarianceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Start, Finish, Duration, ColumnCount };

    struct Row
    {
        TaskId task;
        QString name;
        bool isNew = false; ///< not in the baseline
        double start = 0;
        double finish = 0;
        double duration = 0;

        bool operator==(const Row &) const = default;
    };

    explicit VarianceModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// '+4', '-0.5', '0'
    static QString daysText(double days);

private:
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace axw::gantt
