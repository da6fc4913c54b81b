// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/linkbar.h"

#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;
using workspace::LinkedRecord;

LinkBar::LinkBar(const PageContext &context, Shape shape, QWidget *parent) :
    QWidget(parent), m_context(context), m_words(new SoftText(context.theme, {}, Size::Small, this)),
    m_button(new QPushButton(tr("Link to a PoC"), this)), m_menu(new QMenu(m_button))
{
    setObjectName(u"linkBar"_s);
    auto *box = new QBoxLayout(shape == Shape::Row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(context.theme.px(6));
    m_words->setObjectName(u"linkWords"_s);
    m_button->setObjectName(u"linkButton"_s);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::TabFocus);
    box->addWidget(m_words, 1);
    box->addWidget(m_button, 0, shape == Shape::Row ? Qt::AlignVCenter : Qt::AlignLeft);
    connect(m_menu, &QMenu::aboutToShow, this, &LinkBar::fillMenu);
}

void LinkBar::setItem(ClientId client, const QString &formKey, const QString &item)
{
    m_client = client;
    m_form = formKey;
    m_item = item;
    look();
}

void LinkBar::look()
{
    m_button->setEnabled(!m_item.isEmpty() && !m_context.workspace.isReadOnly());
    if (m_item.isEmpty()) {
        m_words->setText({});
        return;
    }
    QStringList words;
    const auto linked = workspace::linkedRecords(m_context.workspace, m_client, m_form);
    for (const LinkedRecord &record : linked ? linked->value(m_item) : std::vector<LinkedRecord>())
        words << workspace::linkWords(record).in(m_context.language);
    m_words->setText(words.isEmpty() ? tr("Linked to nothing yet.") : words.join(u'\n'));
}

void LinkBar::open()
{
    if (!m_button->isEnabled())
        return;
    m_button->setFocus(Qt::ShortcutFocusReason);
    m_button->showMenu();
}

void LinkBar::fillMenu()
{
    m_menu->clear();
    const auto records = workspace::linkableRecords(m_context.workspace, m_client);
    const auto linked = workspace::linkedRecords(m_context.workspace, m_client, m_form);
    if (!records || records->empty()) {
        m_menu->addAction(tr("This client has no PoC yet; plan one on its PoC tab."))->setEnabled(false);
        return;
    }
    const std::vector<LinkedRecord> now = linked ? linked->value(m_item) : std::vector<LinkedRecord>();
    for (const LinkedRecord &record : *records) {
        QAction *action = m_menu->addAction(QString(record.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(std::any_of(now.begin(), now.end(), [&](const LinkedRecord &each) { return each.id == record.id; }));
        connect(action, &QAction::toggled, this, [this, record](bool on) { toggle(record, on); });
    }
}

void LinkBar::toggle(const LinkedRecord &record, bool on)
{
    ItemLinkStore &links = m_context.workspace.itemLinks();
    const auto done = on ? m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Link item"),
                                                    [&] { return links.link(m_client, m_form, m_item, record.kind, record.id); })
                         : m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Unlink item"),
                                                    [&] { return links.unlink(itemLinkId(m_client, m_form, m_item, record.id)); });
    if (!done)
        m_context.prompter.tell(done.error());
    look();
}

} // namespace axw::diagnosis
