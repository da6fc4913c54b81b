// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todaymodel.h"

#include "core/base/formats.h"
#include "core/clients/choices.h"
#include "ui/widgets/tableview.h"

namespace axw::home {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

TodayModel::TodayModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void TodayModel::setItems(std::vector<TodayItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const TodayItem *TodayModel::item(int row) const
{
    return row >= 0 && size_t(row) < m_items.size() ? &m_items[size_t(row)] : nullptr;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TodayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TodayModel::kindName(const TodayItem &item)
{
    switch (item.kind) {
    case TodayItem::Kind::NextAction:
        return tr("Next action");
    case TodayItem::Kind::VisitAction:
        return tr("Visit follow-up");
    case TodayItem::Kind::DataRequest:
        return tr("Data request");
    case TodayItem::Kind::PocTask:
        return tr("PoC task");
    case TodayItem::Kind::Letter:
        return item.ours ? tr("Awaiting a reply") : tr("Reply to a letter");
    }
    Q_UNREACHABLE();
}

QString TodayModel::daysText(const TodayItem &item)
{
    if (!item.workingDays)
        return {};
    const int days = *item.workingDays;
    if (days < 0)
        return tr("%n working day(s) overdue", nullptr, -days);
    if (days == 0)
        return tr("today");
    return tr("in %n working day(s)", nullptr, days);
}

QString TodayModel::shortDaysText(const TodayItem &item)
{
    if (!item.workingDays)
        return {};
    const int days = *item.workingDays;
    if (days < 0)
        return tr("%n overdue", nullptr, -days);
    return days == 0 ? tr("today") : tr("in %n", nullptr, days);
}

QString TodayModel::text(const TodayItem &item, int column) const
{
    switch (Column(column)) {
    case Due:
        return item.due.isValid() ? formatShortDate(item.due, m_language) : u"–"_s;
    case Days:
        return shortDaysText(item);
    case What:
        return item.what;
    case Client:
        return item.clientName;
    case Kind:
        return kindName(item);
    case StageColumn:
        return item.stage ? nameOf(*item.stage, m_language) : QString();
    case Owner:
        return item.owner;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const TodayItem *found = index.isValid() ? item(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? found->what : QVariant();
    case widgets::IdRole:
        return u"%1/%2/%3/%4"_s.arg(found->client.toString(), QString::number(int(found->kind)), found->row.toString(QUuid::WithoutBraces), found->what);
    case widgets::StrongRole:
        return index.column() == What;
    case widgets::SoftRole:
        return index.column() == Kind || index.column() == Days;
    case widgets::ToneRole:
        if (index.column() == StageColumn && found->stage)
            return int(Tone::Info);
        if (index.column() != Due || !found->due.isValid())
            return {};
        switch (urgencyOf(*found)) {
        case Urgency::Late:
            return int(Tone::Bad);
        case Urgency::Soon:
            return int(Tone::Warn);
        case Urgency::Later:
            return int(Tone::Good);
        case Urgency::None:
            return {};
        }
        return {};
    case widgets::ChipShapeRole:
        return index.column() == Due && urgencyOf(*found) != Urgency::Later;
    default:
        return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Due:
        return tr("Due");
    case Days:
        return tr("Working days");
    case What:
        return tr("To do");
    case Client:
        return tr("Client");
    case Kind:
        return tr("Type");
    case StageColumn:
        return tr("Stage");
    case Owner:
        return tr("In charge of it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace axw::home
