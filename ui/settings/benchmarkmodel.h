// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/benchmark.h"
#include "core/diagnosis/form.h"

#include <QAbstractTableModel>

namespace axw::settings {

/// A benchmark as a table: a row a group, how many companies stand behind it, the quartiles of the overall score and the
/// median of every dimension.
class BenchmarkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Companies, Median, Half, FirstDimension };

    explicit BenchmarkModel(Language language, QObject *parent = nullptr);
    /// `form` gives the dimensions their order and names; those that it does not know stand behind them by their keys.
    void setBenchmark(diagnosis::Benchmark benchmark, const diagnosis::Form &form);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    diagnosis::Benchmark m_benchmark;
    QStringList m_keys;
    QStringList m_names;
};

} // namespace axw::settings
