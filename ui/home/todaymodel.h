// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/home/todaylist.h"

#include <QAbstractTableModel>

namespace axw::home {

/// The list of Today as a table.
class TodayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, Days, What, Client, Kind, StageColumn, Owner, ColumnCount };

    explicit TodayModel(Language language, QObject *parent = nullptr);

    void setItems(std::vector<TodayItem> items);
    /// Null when there is no such row.
    const TodayItem *item(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString kindName(const TodayItem &item);
    /// "3 working days over", "today", "in 2 working days".
    static QString daysText(const TodayItem &item);
    /// The same for a column that is called so: "3 overdue", "today", "in 2".
    static QString shortDaysText(const TodayItem &item);

private:
    QString text(const TodayItem &item, int column) const;

    Language m_language;
    std::vector<TodayItem> m_items;
};

} // namespace axw::home
