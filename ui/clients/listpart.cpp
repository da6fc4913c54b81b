// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/listpart.h"

#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace axw::clients {

using widgets::Size;
using widgets::Theme;

ListPart::ListPart(const Theme &theme, const QString &title, const QString &nothing, const QString &name, int most, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_head(new SectionHead(theme, title, this)), m_view(new widgets::TableView(theme, this)),
    m_nothing(new widgets::SoftText(theme, nothing, Size::Body, this)), m_most(most)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, most == 0 ? 1 : 0);
    m_nothing->setContentsMargins(0, theme.px(4), 0, theme.px(8));
    column->addWidget(m_nothing);
    if (most == 0)
        column->addStretch(); // takes the room while the list is hidden
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    if (most > 0)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ListPart::setWidths(const QList<int> &widths)
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            header->resizeSection(column, m_theme.px(widths[column]));
    }
}

void ListPart::setModel(QAbstractItemModel *model)
{
    model->setParent(this);
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPart::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPart::fit);
    fit();
}

void ListPart::keepSelection(int row)
{
    const int rows = m_view->model()->rowCount();
    if (rows > 0 && m_view->selectedIds().isEmpty())
        m_view->selectId(m_view->model()->index(std::clamp(row, 0, rows - 1), 0).data(widgets::IdRole));
}

void ListPart::setNothing(const QString &words)
{
    m_nothing->setText(words);
}

void ListPart::fit()
{
    const int rows = m_view->model()->rowCount();
    m_nothing->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    if (m_most == 0 || rows == 0)
        return;
    const int bar = m_view->horizontalScrollBar()->isVisible() ? m_view->horizontalScrollBar()->height() : 0;
    m_view->setFixedHeight(m_theme.px(Size::Row) * (1 + std::min(rows, m_most)) + bar);
    m_view->setVerticalScrollBarPolicy(rows > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace axw::clients
