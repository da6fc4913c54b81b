// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formmodels.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "ui/widgets/tableview.h"

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;
using workspace::FormEntry;

FormListModel::FormListModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void FormListModel::setEntries(std::vector<FormEntry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const FormEntry *FormListModel::entry(int row) const
{
    return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr;
}

const FormEntry *FormListModel::entry(const QString &id) const
{
    for (const FormEntry &each : m_entries) {
        if (idOf(each) == id)
            return &each;
    }
    return nullptr;
}

QString FormListModel::idOf(const FormEntry &entry)
{
    return entry.record ? entry.record->id.toString() : entry.key + u'@' + QString::number(entry.version);
}

int FormListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FormListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormListModel::data(const QModelIndex &index, int role) const
{
    const FormEntry *found = index.isValid() ? entry(index.row()) : nullptr;
    if (!found)
        return {};
    const auto column = Column(index.column());
    if (role == widgets::IdRole)
        return idOf(*found);
    if (role == widgets::SoftRole)
        return !found->isNewest;
    if (role == widgets::StrongRole)
        return column == Key && found->isNewest;
    if (role == Qt::TextAlignmentRole && (column == Version || column == Uses))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Key:
        return found->key;
    case Version:
        return found->version;
    case Title:
        return found->title.in(m_language);
    case Added:
        return found->record && found->record->added.isValid() ? formatDate(seoulTime(found->record->added.toMSecsSinceEpoch()).date(), m_language) : tr("built in");
    case AddedBy:
        return found->record ? found->record->addedBy : QString();
    case Uses:
        return found->uses;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FormListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && (column == Version || column == Uses))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Key:
        return tr("Form");
    case Version:
        return tr("Version");
    case Title:
        return tr("Title");
    case Added:
        return tr("Imported");
    case AddedBy:
        return tr("By");
    case Uses:
        return tr("Assessments");
    case ColumnCount:
        break;
    }
    return {};
}

void FormFindingsModel::setFindings(std::vector<forms::Problem> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int FormFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FormFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const forms::Problem &found = m_findings[size_t(index.row())];
    const bool isError = found.severity == forms::Problem::Severity::Error;
    const auto column = Column(index.column());
    if (role == widgets::ToneRole && column == Kind)
        return int(isError ? widgets::Tone::Bad : widgets::Tone::Info);
    if (role == Qt::TextAlignmentRole && column == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Why)
        return found.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Kind:
        return isError ? tr("Error") : tr("Remark");
    case Sheet:
        return found.sheet;
    case Row:
        return found.row > 0 ? QVariant(found.row) : QVariant();
    case Where:
        return found.column;
    case Why:
        return found.why;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FormFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Kind:
        return tr("Kind");
    case Sheet:
        return tr("Sheet");
    case Row:
        return tr("Row");
    case Where:
        return tr("Column");
    case Why:
        return tr("What is wrong or could be better");
    case ColumnCount:
        break;
    }
    return {};
}

void FormChangesModel::setDifferences(std::vector<forms::Difference> differences, const QString &before, const QString &after)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_before = before;
    m_after = after;
    endResetModel();
}

int FormChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int FormChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const forms::Difference &found = m_differences[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::ToolTipRole && (column == Before || column == After))
        return column == Before ? found.before : found.after;
    if (role != Qt::DisplayRole)
        return {};
    using What = forms::Difference::Kind;
    const auto place = [&](const QString &text) { return found.kind == What::Moved ? tr("row %1").arg(text) : QString(text).replace(u'\n', u' '); };
    switch (column) {
    case Kind:
        switch (found.kind) {
        case What::Added: return tr("Added");
        case What::Removed: return tr("Removed");
        case What::Moved: return tr("Moved");
        case What::Changed: return tr("Changed");
        }
        break;
    case Sheet:
        return found.sheet.isEmpty() ? tr("file") : found.sheet;
    case Name:
        return found.name;
    case Where:
        return found.column;
    case Before:
        return place(found.before);
    case After:
        return place(found.after);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FormChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Kind:
        return tr("Change");
    case Sheet:
        return tr("Sheet");
    case Name:
        return tr("Name");
    case Where:
        return tr("Column");
    case Before:
        return m_before;
    case After:
        return m_after;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace axw::settings
