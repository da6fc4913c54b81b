// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/assessment.h"

#include <QAbstractTableModel>

#include <vector>

namespace axw::diagnosis {

/// One assessment of a client as the list of rounds shows it.
struct RoundRow
{
    Assessment assessment;
    QString form;
    Coverage coverage;
    std::optional<double> overall;
    int again = 0; ///< answers that are still to be checked again
};

/// The assessments of a client: which round, who answered, when, whether frozen, and what came out.
class RoundsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RoundColumn, RaterColumn, FormColumn, BegunColumn, StateColumn, FrozenColumn, CoverageColumn, OverallColumn, ColumnCount };

    explicit RoundsModel(Language language, QObject *parent = nullptr);
    void setRows(std::vector<RoundRow> rows);
    const RoundRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const RoundRow &row, int column) const;

    Language m_language;
    std::vector<RoundRow> m_rows;
};

} // namespace axw::diagnosis
