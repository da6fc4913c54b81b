// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/letterspage.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/clients/letterlist.h"

#include <QAction>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

LettersPage::LettersPage(const widgets::PageContext &context, QWidget *parent) : Page(context, parent), m_list(new LetterList(context, {}, this))
{
    setSearchHint(tr("Number, subject, company"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &LetterList::told, this, &Page::told);
    connect(m_list, &LetterList::searchCleared, this, [this] {
        m_text.clear();
        Q_EMIT frameChanged();
    });
    connect(m_list, &LetterList::counted, this, &LettersPage::say);
    connect(&context.workspace, &workspace::Workspace::changed, m_list, &LetterList::refresh);
    QAction *add = offer(u"letter.add"_s, [this] { m_list->add(LetterDirection::Outgoing); });
    add->setEnabled(!context.workspace.isReadOnly());
    setPrimaryAction(add);
    say();
}

void LettersPage::say()
{
    const int overdue = LetterList::overdueCount(context().workspace, context().clock.today());
    setTitle(tr("Register of letters"), overdue > 0 ? tr("%n reply(ies) overdue", nullptr, overdue) : QString());
}

std::optional<int> LettersPage::count(workspace::Workspace &workspace, const Clock &clock)
{
    const int overdue = LetterList::overdueCount(workspace, clock.today());
    return overdue > 0 ? std::optional(overdue) : std::nullopt;
}

QVariantMap LettersPage::saveState() const
{
    QVariantMap state = m_list->saveState();
    state.insert(u"text"_s, m_text);
    return state;
}

void LettersPage::restoreState(const QVariantMap &state)
{
    if (state.contains(u"text"_s))
        search(state.value(u"text"_s).toString());
    m_list->restoreState(state);
}

void LettersPage::search(const QString &text)
{
    m_text = text;
    m_list->search(text);
}

} // namespace axw::clients
