// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/stagecolumn.h"

#include "core/base/formats.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"

#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

namespace {

constexpr auto cardType = "application/x-axworkbench-case"_L1;

QList<CaseId> casesIn(const QMimeData &data)
{
    QList<CaseId> cases;
    QDataStream stream(data.data(cardType));
    while (!stream.atEnd()) {
        QByteArray bytes;
        stream >> bytes;
        if (stream.status() != QDataStream::Ok)
            break;
        cases.append(CaseId::fromBytes(bytes));
    }
    return cases;
}

} // namespace

StageColumnModel::StageColumnModel(const ClientListModel &list, Stage stage, QObject *parent) :
    QAbstractListModel(parent), m_list(list), m_stage(stage)
{}

void StageColumnModel::follow()
{
    std::vector<int> rows;
    std::vector<ClientId> clients;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const ClientSummary &summary = m_list.at(row);
        if (summary.stage != m_stage || summary.caseFile.isNull())
            continue;
        rows.push_back(row);
        clients.push_back(summary.client.id);
    }
    if (clients == m_clients) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_clients = std::move(clients);
    endResetModel();
}

CaseId StageColumnModel::caseAt(int row) const
{
    return m_list.at(m_rows[size_t(row)]).caseFile;
}

ClientId StageColumnModel::clientAt(int row) const
{
    return m_clients[size_t(row)];
}

int StageColumnModel::rowOf(ClientId client) const
{
    const auto found = std::ranges::find(m_clients, client);
    return found == m_clients.end() ? -1 : int(found - m_clients.begin());
}

int StageColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StageColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_rows[size_t(index.row())];
    const ClientSummary &summary = m_list.at(row);
    const auto cell = [&](ClientListModel::Column column, int cellRole) { return m_list.data(m_list.index(row, column), cellRole); };
    switch (role) {
    case Qt::DisplayRole: return summary.client.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{summary.client.name, summary.number, m_list.industry(summary.client), ClientListModel::ownerOf(summary),
                          cell(ClientListModel::DueColumn, Qt::ToolTipRole).toString()};
        lines.removeAll(QString());
        return lines.join(role == Qt::ToolTipRole ? u'\n' : u' ');
    }
    case DetailRole: {
        const QString &owner = ClientListModel::ownerOf(summary);
        return owner.isEmpty() ? summary.number : u"%1 · %2"_s.arg(summary.number, owner);
    }
    case DaysRole: return cell(ClientListModel::DaysColumn, Qt::DisplayRole);
    case widgets::IdRole: return summary.client.id.bytes();
    case widgets::ToneRole:
    case widgets::ChipShapeRole: return cell(ClientListModel::DueColumn, role);
    case widgets::SortRole: return cell(ClientListModel::DueColumn, Qt::DisplayRole);
    default: return {};
    }
}

Qt::ItemFlags StageColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList StageColumnModel::mimeTypes() const
{
    return {cardType};
}

QMimeData *StageColumnModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QStringList names;
    for (const QModelIndex &index : indexes) {
        stream << caseAt(index.row()).bytes();
        names.append(index.data().toString());
    }
    auto *data = new QMimeData;
    data->setData(cardType, bytes);
    data->setText(names.join(u'\n'));
    return data;
}

bool StageColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(cardType);
}

bool StageColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<CaseId> cases = casesIn(*data);
    cases.removeIf([this](const CaseId &id) {
        return std::ranges::any_of(m_rows, [&](int mine) { return m_list.at(mine).caseFile == id; });
    });
    if (!cases.isEmpty())
        Q_EMIT dropped(cases);
    // The view that the cards came from must not take rows away: the edit does.
    return false;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.state & QStyle::State_HasFocus;
    const QRectF card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -double(m_theme.px(6)) - 0.5);
    painter->setPen(QPen(m_theme.colour(selected || current ? Colour::Accent : Colour::Line), current ? 2 : 1));
    painter->setBrush(m_theme.colour(selected ? Colour::AccentSoft : Colour::Raised));
    painter->drawRoundedRect(card, m_theme.px(Size::Radius), m_theme.px(Size::Radius));

    const QRect inner = card.toRect().adjusted(m_theme.px(8), m_theme.px(6), -m_theme.px(8), -m_theme.px(6));
    const auto line = [&](int top, const QFont &font, Colour ink, const QString &text) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(m_theme.colour(ink));
        painter->drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, inner.width()));
        return top + metrics.height();
    };
    int top = line(inner.top(), m_theme.font(Size::Body, true), Colour::Text, index.data().toString());
    line(top + m_theme.px(1), m_theme.font(Size::Small), Colour::TextSoft, index.data(StageColumnModel::DetailRole).toString());

    // The date comes first; the days are left away where both have no room.
    const QVariant tone = index.data(widgets::ToneRole);
    const QString days = index.data(StageColumnModel::DaysRole).toString();
    int room = inner.width();
    if (tone.isValid()) {
        const widgets::ChipLook look{index.data(widgets::SortRole).toString(), widgets::Tone(tone.toInt()),
                                     index.data(widgets::ChipShapeRole).toBool(), false};
        const QSize size = widgets::chipSize(look, m_theme).boundedTo(QSize(inner.width(), inner.height()));
        const QPoint corner(inner.left() - m_theme.px(2), inner.bottom() + m_theme.px(2) - size.height());
        widgets::paintChip(*painter, QRect(corner, size), look, m_theme);
        room -= size.width();
    }
    painter->setFont(m_theme.font(Size::Small));
    painter->setPen(m_theme.colour(Colour::TextSoft));
    if (QFontMetrics(m_theme.font(Size::Small)).horizontalAdvance(days) <= room)
        painter->drawText(inner, Qt::AlignRight | Qt::AlignBottom, days);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.font(Size::Body, true)).height() + QFontMetrics(m_theme.font(Size::Small)).height()
                      + widgets::chipSize({u"0"_s, widgets::Tone::Info, false, false}, m_theme).height();
    return {option.rect.width(), lines + m_theme.px(24)};
}

CardList::CardList(const widgets::Theme &theme, QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CardDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    QPalette ground = palette();
    ground.setColor(QPalette::Base, theme.colour(Colour::Sunken));
    setPalette(ground);
    connect(this, &QAbstractItemView::doubleClicked, this, &CardList::opened);
}

QList<int> CardList::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by != 0 && event->modifiers() == Qt::AltModifier)
        Q_EMIT moveAsked(by);
    else if (by != 0 && event->modifiers() == Qt::NoModifier)
        Q_EMIT leftSideways(by);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace axw::clients
