// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/clientfield.h"

#include "core/clients/numbers.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int most = 20;
constexpr int rowsShown = 6;

} // namespace

ClientField::ClientField(const Theme &theme, workspace::Workspace &workspace, const Settings &settings, Language language, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_workspace(workspace), m_settings(settings), m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));

    m_shown = new QWidget(this);
    auto *row = new QHBoxLayout(m_shown);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_label = makeLabel(theme, {}, Size::Body, true, m_shown);
    m_label->setObjectName(u"clientName"_s);
    m_label->setWordWrap(true);
    m_detail = new SoftText(theme, {}, Size::Small, m_shown);
    words->addWidget(m_label);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    m_other = new QPushButton(tr("Change…"), m_shown);
    m_other->setObjectName(u"otherClient"_s);
    m_other->setAccessibleName(tr("Choose another company"));
    connect(m_other, &QPushButton::clicked, this, &ClientField::search);
    row->addWidget(m_other, 0, Qt::AlignTop);
    column->addWidget(m_shown);

    m_field = new SearchField(theme, tr("Name · initial consonants · BRN"), {}, this);
    m_field->setObjectName(u"clientSearch"_s);
    m_field->setAccessibleName(tr("Company"));
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::searched, this, &ClientField::find);
    connect(m_field, &SearchField::returnPressed, this, &ClientField::take);
    connect(m_field, &SearchField::leftDown, this, [this] { m_list->setFocus(); });
    column->addWidget(m_field);

    m_list = new QListWidget(this);
    m_list->setObjectName(u"clientList"_s);
    m_list->setAccessibleName(tr("Companies found"));
    m_list->setFixedHeight(theme.px(Size::Row) * rowsShown + 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemActivated, this, &ClientField::take);
    connect(m_list, &QListWidget::itemClicked, this, &ClientField::take);
    column->addWidget(m_list);
    showState(true);
    find({});
}

void ClientField::setClient(ClientId client)
{
    m_client = {};
    m_name.clear();
    if (!client.isNull()) {
        if (const auto found = m_workspace.clients().summary(client); found && *found) {
            const clients::ClientSummary &summary = **found;
            m_client = client;
            m_name = summary.client.name;
            QStringList detail;
            if (!summary.number.isEmpty())
                detail << summary.number;
            if (summary.stage)
                detail << nameOf(*summary.stage, m_language);
            if (!summary.client.brn.isEmpty())
                detail << clients::formatBrn(summary.client.brn);
            m_label->setText(m_name);
            m_detail->setText(detail.join(u" · "_s));
        }
    }
    showState(m_client.isNull());
}

void ClientField::showState(bool searching)
{
    m_shown->setVisible(!searching);
    m_field->setVisible(searching);
    m_list->setVisible(searching);
}

void ClientField::search()
{
    showState(true);
    m_field->clear();
    find({});
    m_field->setFocus();
}

void ClientField::find(const QString &text)
{
    m_list->clear();
    if (text.trimmed().isEmpty()) {
        // Nothing typed yet: those looked at last are likely meant.
        for (const ClientId &id : recentClients(m_settings, m_workspace.id()).mid(0, rowsShown))
            add(id);
    } else if (const auto found = m_workspace.clients().search(text, most)) {
        for (const ClientId &id : *found)
            add(id);
    }
    m_list->setCurrentRow(0);
}

void ClientField::add(ClientId client)
{
    const auto found = m_workspace.clients().summary(client);
    if (!found || !*found)
        return;
    const clients::ClientSummary &summary = **found;
    auto *item = new QListWidgetItem(summary.number.isEmpty() ? summary.client.name : summary.client.name + u"  "_s + summary.number, m_list);
    item->setData(Qt::UserRole, client.toString());
    item->setSizeHint(QSize(0, m_theme.px(Size::Row)));
}

void ClientField::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const bool hadFocus = m_field->hasFocus() || m_list->hasFocus();
    setClient(ClientId::fromString(item->data(Qt::UserRole).toString()));
    if (hadFocus)
        m_other->setFocus();
    Q_EMIT chosen(m_client);
}

bool ClientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_client.isNull() && m_field->text().isEmpty()) {
        showState(false);
        m_other->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace axw::reports
