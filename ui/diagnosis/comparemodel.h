// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/comparison.h"

#include <QAbstractTableModel>

namespace axw::diagnosis {

/// A comparison as a table: what is compared, a column for each side, the difference in words, what it is linked to.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CompareModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setComparison(const QStringList &columns, const QString &changeTitle, std::vector<CompareRow> rows);
    const CompareRow *at(int row) const;
    /// -1 for no such item.
    int rowOf(const QString &item) const;
    int changeColumn() const { return 1 + int(m_columns.size()); }
    int linksColumn() const { return 2 + int(m_columns.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_columns;
    QString m_changeTitle;
    std::vector<CompareRow> m_rows;
};

} // namespace axw::diagnosis
