// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timescale.h"
#include "ui/portfolio/portfoliostate.h"
#include "ui/widgets/tableview.h"

#include <QAbstractTableModel>
#include <QSplitter>

namespace axw::widgets {
class LoadChart;
}

namespace axw::portfolio {

/// The resources of the centre with how much is too much; the most overbooked first.
class ResourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Over, When, ColumnCount };

    ResourceModel(PortfolioState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Its place in the state's loads.
    int loadOf(int row) const { return m_order[size_t(row)]; }

private:
    void arrange();
    QString text(int row, int column) const;

    PortfolioState &m_state;
    std::vector<int> m_order;
};

/// Below the timeline: who and what works on all plans, and the load of the chosen one on the same scale of time.
class LoadPane final : public QSplitter
{
    Q_OBJECT

public:
    LoadPane(const widgets::Theme &theme, PortfolioState &state, QWidget *parent = nullptr);

    ResourceId current() const { return m_current; }
    void choose(ResourceId resource);
    void setScale(const picture::TimeScale &scale);
    /// With so many resources in sight.
    int heightOf(int rows) const;
    widgets::LoadChart *chart() const { return m_chart; }

private:
    void renew();
    void showLoad();

    PortfolioState &m_state;
    ResourceModel *m_model;
    widgets::TableView *m_table;
    widgets::LoadChart *m_chart;
    ResourceId m_current;
    poc::LoadUnit m_unit = poc::LoadUnit::Week;
    bool m_renewing = false;
};

} // namespace axw::portfolio
