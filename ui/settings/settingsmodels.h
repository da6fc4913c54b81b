// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/workspace/backups.h"
#include "core/workspace/specialdays.h"

#include <QAbstractTableModel>

namespace axw::settings {

/// The centre's own holidays and working days.
class SpecialDaysModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Name, EnglishName, Kind, ColumnCount };

    explicit SpecialDaysModel(Language language, QObject *parent = nullptr);
    void setDays(std::vector<workspace::SpecialDay> days);
    const workspace::SpecialDay *day(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    std::vector<workspace::SpecialDay> m_days;
};

/// The rolling backups of a workspace.
class BackupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Taken, Reason, Bytes, ColumnCount };

    explicit BackupModel(Language language, QObject *parent = nullptr);
    void setBackups(std::vector<workspace::Backup> backups);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    std::vector<workspace::Backup> m_backups;
};

} // namespace axw::settings
