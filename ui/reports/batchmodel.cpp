// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/batchmodel.h"

#include "ui/widgets/tableview.h"

namespace axw::reports {

BatchModel::BatchModel(std::vector<clients::ClientSummary> clients, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language), m_clients(std::move(clients))
{
    showStage({});
}

void BatchModel::showStage(std::optional<Stage> stage)
{
    beginResetModel();
    m_shown.clear();
    QSet<ClientId> shown;
    for (int i = 0; i < int(m_clients.size()); ++i) {
        if (!stage || m_clients[size_t(i)].stage == stage) {
            m_shown.push_back(i);
            shown.insert(m_clients[size_t(i)].client.id);
        }
    }
    m_ticked.intersect(shown);
    endResetModel();
    Q_EMIT tickedChanged();
}

void BatchModel::tickAll(bool ticked)
{
    m_ticked.clear();
    for (int row = 0; ticked && row < rowCount(); ++row)
        m_ticked.insert(at(row).client.id);
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

void BatchModel::tickOnly(ClientId client)
{
    m_ticked = {client};
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

std::vector<ClientId> BatchModel::ticked() const
{
    std::vector<ClientId> found;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_ticked.contains(at(row).client.id))
            found.push_back(at(row).client.id);
    }
    return found;
}

void BatchModel::clearOutcomes()
{
    m_outcomes.clear();
    Q_EMIT dataChanged(index(0, Outcome), index(rowCount() - 1, Outcome));
}

void BatchModel::setOutcome(ClientId client, const QString &words, bool good)
{
    m_outcomes.insert(client, {words, good});
    Q_EMIT dataChanged(index(0, Outcome), index(rowCount() - 1, Outcome));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const clients::ClientSummary &summary = at(index.row());
    const Ended ended = m_outcomes.value(summary.client.id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (Column(index.column())) {
        case Name:
            return summary.client.name;
        case Number:
            return summary.number;
        case StageColumn:
            return summary.stage ? nameOf(*summary.stage, m_language) : QString();
        case Outcome:
            return ended.words;
        case ColumnCount:
            break;
        }
        return {};
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(m_ticked.contains(summary.client.id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case widgets::IdRole:
        return summary.client.id.toString();
    case widgets::StrongRole:
        return index.column() == Name;
    case widgets::SoftRole:
        return index.column() == Number;
    case widgets::ToneRole:
        return index.column() == Outcome && !ended.words.isEmpty() ? QVariant(int(ended.good ? widgets::Tone::Good : widgets::Tone::Warn)) : QVariant();
    default:
        return {};
    }
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(at(index.row()).client.id);
    else
        m_ticked.remove(at(index.row()).client.id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Company");
    case Number:
        return tr("Case");
    case StageColumn:
        return tr("Stage");
    case Outcome:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace axw::reports
