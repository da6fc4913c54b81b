// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsmodels.h"

#include "core/base/formats.h"
#include "ui/widgets/tableview.h"

#include <QFileInfo>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;

SpecialDaysModel::SpecialDaysModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void SpecialDaysModel::setDays(std::vector<workspace::SpecialDay> days)
{
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

const workspace::SpecialDay *SpecialDaysModel::day(int row) const
{
    return row >= 0 && size_t(row) < m_days.size() ? &m_days[size_t(row)] : nullptr;
}

int SpecialDaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int SpecialDaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpecialDaysModel::data(const QModelIndex &index, int role) const
{
    const workspace::SpecialDay *found = index.isValid() ? day(index.row()) : nullptr;
    if (!found)
        return {};
    if (role == widgets::IdRole)
        return found->id.toString();
    if (role == widgets::ToneRole && index.column() == Kind)
        return int(found->working ? widgets::Tone::Info : widgets::Tone::Bad);
    if (role == widgets::ChipShapeRole)
        return false;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Day:
        return formatDateWithWeekday(found->day, m_language);
    case Name:
        return found->nameKo;
    case EnglishName:
        return found->nameEn;
    case Kind:
        return found->working ? tr("worked") : tr("free");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpecialDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Day:
        return tr("Date");
    case Name:
        return tr("Name");
    case EnglishName:
        return tr("Name in English");
    case Kind:
        return tr("Day");
    case ColumnCount:
        break;
    }
    return {};
}

BackupModel::BackupModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void BackupModel::setBackups(std::vector<workspace::Backup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_backups.size())
        return {};
    const workspace::Backup &backup = m_backups[size_t(index.row())];
    if (role == widgets::IdRole)
        return backup.path;
    if (role == Qt::TextAlignmentRole && index.column() == Bytes)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Taken:
        return formatDateTime(seoulTime(backup.taken.toMSecsSinceEpoch()), m_language);
    case Reason:
        if (backup.reason == u"upgrade")
            return tr("before an upgrade");
        if (backup.reason == u"import")
            return tr("before an import");
        if (backup.reason == u"erasure")
            return tr("after an erasure");
        return tr("during work");
    case Bytes:
        return formatBytes(QFileInfo(backup.path).size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Bytes)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Taken:
        return tr("Taken");
    case Reason:
        return tr("Why");
    case Bytes:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace axw::settings
