// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/sync/outbox.h"

#include <QAbstractTableModel>

namespace axw::sync {

/// The exports of this device that wait, and those that were delivered, newest first.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, About, Destination, Size, When, Problem, ColumnCount };

    explicit OutboxModel(Language language, QObject *parent = nullptr) : QAbstractTableModel(parent), m_language(language) {}

    /// `sending`: the one that is on its way just now.
    void setParcels(std::vector<Parcel> parcels, ParcelId sending);
    const std::vector<Parcel> &parcels() const { return m_parcels; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Parcel &parcel, Column column) const;
    QString when(const Parcel &parcel) const;

    Language m_language;
    std::vector<Parcel> m_parcels;
    ParcelId m_sending;
};

} // namespace axw::sync
