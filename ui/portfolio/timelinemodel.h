// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QAbstractTableModel>

namespace axw::portfolio {

class PortfolioState;

/// The rows of the timeline for the table: with a proposal of levelling, as they would be.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Company,
        Finish,   ///< in a preview: before and after
        Standing,
        Slip,     ///< against the baseline; in a preview: the working days it adds
        Due,      ///< the promised day, and by how much it is missed
        ColumnCount,
    };
    enum Role {
        HeadingRole = widgets::SortRole + 1, ///< bool
        CollapsedRole,                       ///< bool
        LockedRole,                          ///< bool
    };

    enum class Days { Short, WithYear };

    explicit TimelineModel(PortfolioState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What a cell says; also on paper.
    QString text(int row, int column, Days days = Days::Short) const;

private:
    QString finishText(int row, Days days) const;
    QString slipText(int row) const;

    PortfolioState &m_state;
};

} // namespace axw::portfolio
