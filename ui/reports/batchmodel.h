// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/clients/clientstore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace axw::reports {

/// The clients of a batch: which are ticked, and what became of each.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, StageColumn, Outcome, ColumnCount };

    BatchModel(std::vector<clients::ClientSummary> clients, Language language, QObject *parent = nullptr);

    /// Shows the clients of one stage, or all; what is not shown is not ticked.
    void showStage(std::optional<Stage> stage);
    void tickAll(bool ticked);
    /// Only this one, where it is shown.
    void tickOnly(ClientId client);
    /// In the order shown.
    std::vector<ClientId> ticked() const;

    void clearOutcomes();
    void setOutcome(ClientId client, const QString &words, bool good);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Ended
    {
        QString words;
        bool good = false;
    };

    const clients::ClientSummary &at(int row) const { return m_clients[size_t(m_shown[size_t(row)])]; }

    Language m_language;
    std::vector<clients::ClientSummary> m_clients;
    std::vector<int> m_shown;
    QSet<ClientId> m_ticked;
    QHash<ClientId, Ended> m_outcomes;
};

} // namespace axw::reports
