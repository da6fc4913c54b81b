// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/stageboard.h"

#include "core/base/formats.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

StageBoard::StageBoard(const widgets::Theme &theme, Language language, const ClientListModel &list, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_list(list), m_left(new widgets::SoftText(theme, {}, Size::Small, this))
{
    setAccessibleName(tr("Board of stages"));
    widgets::setGround(this, theme, widgets::Colour::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(4), theme.px(4));
    column->setSpacing(theme.px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(4));
    for (size_t at = 0; at < m_columns.size(); ++at)
        row->addWidget(makeColumn(at), 1);
    column->addLayout(row, 1);
    column->addWidget(m_left);
    setFocusProxy(m_columns[0].view);
    connect(&list, &QAbstractItemModel::modelReset, this, &StageBoard::follow);
    connect(&list, &QAbstractItemModel::dataChanged, this, &StageBoard::follow);
    follow();
}

QWidget *StageBoard::makeColumn(size_t at)
{
    const Stage stage = Stage(at);
    const QString name = nameOf(stage, m_language);
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    auto *head = new QHBoxLayout;
    head->addWidget(widgets::makeLabel(m_theme, name, Size::Small, true, holder));
    m_columns[at].count = new widgets::SoftText(m_theme, {}, Size::Small, holder);
    m_columns[at].count->setWordWrap(false);
    head->addWidget(m_columns[at].count);
    head->addStretch();
    column->addLayout(head);

    auto *model = new StageColumnModel(m_list, stage, this);
    auto *view = new CardList(m_theme, holder);
    view->setObjectName(u"board.%1"_s.arg(keyOf(stage)));
    view->setAccessibleName(name);
    view->setModel(model);
    view->setMinimumWidth(m_theme.px(100));
    column->addWidget(view, 1);
    m_columns[at].model = model;
    m_columns[at].view = view;

    // Within a drop no question can be asked: the drag has the pointer until it has ended.
    connect(model, &StageColumnModel::dropped, this, [this, stage](const QList<CaseId> &cases) { Q_EMIT moveAsked(cases, stage); },
            Qt::QueuedConnection);
    connect(view, &CardList::moveAsked, this, [this, at](int by) { ask(at, by); });
    connect(view, &CardList::leftSideways, this, [this, at](int by) { goSideways(at, by); });
    connect(view, &CardList::opened, this, [this, model](const QModelIndex &index) { Q_EMIT opened(model->clientAt(index.row())); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, at](const QModelIndex &now) {
        if (now.isValid())
            cameTo(at);
    });
    return holder;
}

void StageBoard::cameTo(size_t at)
{
    // One column at a time has a selection.
    for (size_t other = 0; other < m_columns.size(); ++other) {
        if (other != at)
            m_columns[other].view->selectionModel()->clear();
    }
    m_current = at;
    setFocusProxy(m_columns[at].view);
    Q_EMIT currentChanged();
}

void StageBoard::goSideways(size_t from, int by)
{
    const int row = std::max(0, m_columns[from].view->currentIndex().row());
    for (int at = int(from) + by; at >= 0 && at < stageCount; at += by) {
        const Column &next = m_columns[size_t(at)];
        if (next.model->rowCount() == 0)
            continue;
        next.view->setFocus();
        // Not the view's setCurrentIndex(): that one minds the modifier keys that happen to be held.
        next.view->selectionModel()->setCurrentIndex(next.model->index(std::min(row, next.model->rowCount() - 1)),
                                                     QItemSelectionModel::ClearAndSelect);
        return;
    }
}

void StageBoard::ask(size_t from, int by)
{
    const int to = int(from) + by;
    const QList<int> rows = m_columns[from].view->selectedRows();
    if (to < 0 || to >= stageCount || rows.isEmpty())
        return;
    QList<CaseId> cases;
    for (const int row : rows)
        cases.append(m_columns[from].model->caseAt(row));
    Q_EMIT moveAsked(cases, Stage(to));
}

void StageBoard::follow()
{
    const ClientId current = currentClient();
    const bool focused = m_columns[m_current].view->hasFocus();
    for (const Column &column : m_columns)
        column.model->follow();
    showCounts();
    if (current.isNull())
        return;
    if (select(current) && focused)
        m_columns[m_current].view->setFocus();
    if (currentClient() != current)
        Q_EMIT currentChanged();
}

void StageBoard::showCounts()
{
    int shown = 0;
    for (const Column &column : m_columns) {
        column.count->setText(formatNumber(column.model->rowCount()));
        shown += column.model->rowCount();
    }
    const int without = m_list.rowCount() - shown;
    m_left->setText(without > 0 ? tr("%n company(-ies) without an open case are not on the board.", nullptr, without) : QString());
    m_left->setVisible(without > 0);
}

ClientId StageBoard::currentClient() const
{
    const QModelIndex index = m_columns[m_current].view->currentIndex();
    return index.isValid() ? m_columns[m_current].model->clientAt(index.row()) : ClientId();
}

bool StageBoard::select(ClientId client)
{
    for (const Column &column : m_columns) {
        const int row = column.model->rowOf(client);
        if (row < 0)
            continue;
        const QModelIndex index = column.model->index(row);
        column.view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        column.view->scrollTo(index);
        return true;
    }
    return false;
}

} // namespace axw::clients
