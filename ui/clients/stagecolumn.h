// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace axw::clients {

class ClientListModel;

/// The cards of one stage: those rows of the list whose newest case is there.
class StageColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 100, DaysRole };

    StageColumnModel(const ClientListModel &list, Stage stage, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    /// Looks at the list anew.
    void follow();
    CaseId caseAt(int row) const;
    ClientId clientAt(int row) const;
    /// -1 when its card is not here.
    int rowOf(ClientId client) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Cards of another column were dropped here.
    void dropped(const QList<axw::CaseId> &cases);

private:
    const ClientListModel &m_list;
    Stage m_stage;
    std::vector<int> m_rows; ///< of the list
    std::vector<ClientId> m_clients;
};

/// Paints a card: the company, its case and owner, its next date and how long it has been in the stage.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const widgets::Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const widgets::Theme &m_theme;
};

/// The list of one stage's cards: cards are dragged to another stage, or moved with Alt and the arrows.
class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(const widgets::Theme &theme, QWidget *parent = nullptr);

    QList<int> selectedRows() const;

Q_SIGNALS:
    /// Alt with an arrow: by so many stages.
    void moveAsked(int by);
    /// An arrow alone: to the neighbouring column.
    void leftSideways(int by);
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace axw::clients
