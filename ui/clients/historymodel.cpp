// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/historymodel.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/base/korean.h"
#include "ui/widgets/tableview.h"

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using journal::RowChange;
using widgets::Tone;
using workspace::HistoryChange;
using workspace::HistoryEntry;
using workspace::HistoryField;

namespace {

constexpr qsizetype valueLength = 40;

QString shortened(const QString &text)
{
    const QString line = normalLine(text);
    return line.size() > valueLength ? line.left(valueLength - 1) + u'…' : line;
}

} // namespace

HistoryModel::HistoryModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

bool HistoryModel::passes(const HistoryEntry &entry) const
{
    return m_shown.isEmpty() || std::ranges::any_of(entry.changes, [&](const HistoryChange &change) { return m_shown.contains(change.table); });
}

void HistoryModel::meet(const HistoryEntry &entry)
{
    for (const HistoryChange &change : entry.changes)
        m_kinds.insert(change.table, change.kind);
}

void HistoryModel::append(std::vector<HistoryEntry> older)
{
    std::vector<size_t> fresh;
    for (HistoryEntry &entry : older) {
        meet(entry);
        if (passes(entry))
            fresh.push_back(m_entries.size());
        m_entries.push_back(std::move(entry));
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void HistoryModel::prepend(std::vector<HistoryEntry> newer)
{
    if (newer.empty())
        return;
    std::vector<size_t> fresh;
    for (size_t i = 0; i < newer.size(); ++i) {
        meet(newer[i]);
        if (passes(newer[i]))
            fresh.push_back(i);
    }
    // The places of the older ones move; no view sees that.
    for (size_t &row : m_rows)
        row += newer.size();
    m_entries.insert(m_entries.begin(), std::make_move_iterator(newer.begin()), std::make_move_iterator(newer.end()));
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_rows.insert(m_rows.begin(), fresh.begin(), fresh.end());
    endInsertRows();
}

void HistoryModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_kinds.clear();
    endResetModel();
}

void HistoryModel::setKinds(const QSet<QByteArray> &tables)
{
    beginResetModel();
    m_shown = tables;
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (passes(m_entries[i]))
            m_rows.push_back(i);
    }
    endResetModel();
}

const HistoryEntry *HistoryModel::entry(const QModelIndex &at) const
{
    return at.isValid() && size_t(at.row()) < m_rows.size() ? &m_entries[m_rows[size_t(at.row())]] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What was done");
    case Which: return tr("To what");
    case Change: return tr("From what to what");
    case ColumnCount: break;
    }
    return {};
}

QString HistoryModel::lineOf(const HistoryField &field)
{
    if (field.before.isEmpty())
        return tr("%1: %2").arg(field.label, shortened(field.after));
    if (field.after.isEmpty())
        return tr("%1: %2 → (empty)").arg(field.label, shortened(field.before));
    return tr("%1: %2 → %3").arg(field.label, shortened(field.before), shortened(field.after));
}

QString HistoryModel::summary(const HistoryEntry &entry) const
{
    QStringList lines;
    for (const HistoryChange &change : entry.changes) {
        if (change.op == RowChange::Op::Delete) {
            lines.append(tr("removed"));
            continue;
        }
        for (const HistoryField &field : change.fields) {
            if (lines.size() == 3)
                return lines.join(u" · "_s) + u" …"_s;
            lines.append(lineOf(field));
        }
    }
    return lines.join(u" · "_s);
}

QVariant HistoryModel::data(const QModelIndex &at, int role) const
{
    const HistoryEntry *said = entry(at);
    if (!said)
        return {};
    if (role == widgets::IdRole)
        return QByteArray::number(said->number);
    const auto column = Column(at.column());
    if (role == widgets::StrongRole)
        return column == What;
    if (role == widgets::SoftRole)
        return column == When || column == Who;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case When: return formatDateTime(seoulTime(said->at.toMSecsSinceEpoch()), m_language);
    case Who: return said->person;
    case What: return said->title;
    case Which: {
        const HistoryChange &first = said->changes.front();
        const QString name = first.name.isEmpty() ? first.kind : tr("%1 %2").arg(first.kind, first.name);
        return said->changes.size() == 1 ? name : tr("%1 and %n more", nullptr, int(said->changes.size()) - 1).arg(name);
    }
    case Change: return summary(*said);
    case ColumnCount: break;
    }
    return {};
}

} // namespace axw::clients
