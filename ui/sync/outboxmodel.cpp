// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxmodel.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/base/korean.h"
#include "ui/widgets/tableview.h"


namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

widgets::Tone toneOf(ParcelState state)
{
    switch (state) {
    case ParcelState::Waiting:
        return widgets::Tone::Info;
    case ParcelState::Sent:
        return widgets::Tone::Good;
    case ParcelState::Failed:
        return widgets::Tone::Bad;
    case ParcelState::Held:
        break;
    }
    return widgets::Tone::Neutral;
}

} // namespace

void OutboxModel::setParcels(std::vector<Parcel> parcels, ParcelId sending)
{
    beginResetModel();
    m_parcels = std::move(parcels);
    m_sending = sending;
    endResetModel();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parcels.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxModel::when(const Parcel &parcel) const
{
    const auto moment = [this](const QDateTime &utc) {
        const QDateTime local = seoulTime(utc.toMSecsSinceEpoch());
        return formatDate(local.date(), m_language) + u' ' + local.time().toString(u"HH:mm"_s);
    };
    if (parcel.state == ParcelState::Sent)
        return moment(parcel.sent);
    if (parcel.state == ParcelState::Waiting && parcel.nextTry.isValid())
        return tr("again at %1").arg(seoulTime(parcel.nextTry.toMSecsSinceEpoch()).time().toString(u"HH:mm"_s));
    return tr("queued %1").arg(moment(parcel.queued));
}

QString OutboxModel::text(const Parcel &parcel, Column column) const
{
    switch (column) {
    case State:
        return parcel.id == m_sending ? tr("Sending") : nameOf(parcel.state, m_language);
    case Name:
        return parcel.deliveredAs.isEmpty() ? parcel.name : parcel.deliveredAs;
    case About:
        return parcel.about;
    case Destination:
        return parcel.destination.isEmpty() ? tr("not chosen yet") : parcel.destination;
    case Size:
        return formatBytes(parcel.size);
    case When:
        return when(parcel);
    case Problem:
        return settledParticles(parcel.problem);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Parcel &parcel = m_parcels[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(parcel, column);
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case widgets::IdRole:
        return parcel.id.toString();
    case widgets::StrongRole:
        return column == Name;
    case widgets::SoftRole:
        return column == About || column == When || (column == Destination && parcel.destination.isEmpty());
    case widgets::ToneRole:
        return column == State ? QVariant(int(toneOf(parcel.state))) : QVariant();
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Name:
        return tr("File");
    case About:
        return tr("About");
    case Destination:
        return tr("Destination");
    case Size:
        return tr("Size");
    case When:
        return tr("When");
    case Problem:
        return tr("Why not sent");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace axw::sync
