// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/notepanel.h"

#include "core/base/formats.h"
#include "core/workspace/quicknotes.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;
using clients::QuickNote;

namespace {

/// Today's by its hour, an older one with its day.
QString whenOf(const QuickNote &note, QDate today, Language language)
{
    const QDateTime at = seoulTime(note.noted.toMSecsSinceEpoch());
    return at.date() == today ? formatTime(at.time()) : formatShortDate(at.date(), language) + u' ' + formatTime(at.time());
}

} // namespace

NotePanel::NotePanel(const PageContext &context, const Assessment &assessment, QWidget *form, QWidget *parent) :
    QWidget(parent), m_context(context), m_form(form), m_assessment(assessment.id), m_client(assessment.client),
    m_title(new SectionTitle(context.theme, {}, this)), m_column(new QVBoxLayout(this))
{
    const Theme &theme = context.theme;
    setObjectName(u"quickNotes"_s);
    m_column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0);
    m_column->setSpacing(theme.px(6));
    m_column->addWidget(m_title);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const journal::Changes &changes) {
        if (changes.touches("quick_note"))
            read();
    });
    read();
}

void NotePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showItem();
}

void NotePanel::setItem(const ItemKey &item, const QString &words)
{
    m_item = item;
    m_itemWords = words;
    showItem();
}

void NotePanel::read()
{
    auto notes = workspace::waitingNotes(m_context.workspace, m_client);
    if (!notes) {
        m_context.prompter.tell(notes.error());
        return;
    }
    if (m_list && *notes == m_notes)
        return;
    m_notes = std::move(*notes);
    build();
    Q_EMIT countChanged();
}

void NotePanel::build()
{
    if (m_list) {
        m_column->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater(); // one of its buttons may be what brought us here
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.px(8));
    for (size_t i = 0; i < m_notes.size(); ++i)
        column->addWidget(makeNote(m_notes[i], int(i)));
    column->addWidget(makeLine(m_context.theme, Qt::Horizontal, m_list));
    m_column->addWidget(m_list);
    m_title->setText(tr("Quick notes %1").arg(m_notes.size()));
    setVisible(!m_notes.empty());
    showItem();
}

QWidget *NotePanel::makeNote(const QuickNote &note, int at)
{
    const Theme &theme = m_context.theme;
    auto *part = new QWidget(m_list);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *words = makeLabel(theme, tr("%1  %2", "time and words of a quick note").arg(whenOf(note, m_context.clock.today(), m_context.language), note.said),
                            Size::Body, false, part);
    words->setObjectName(u"quickNote%1"_s.arg(at));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(6));
    const auto button = [&](const QString &name, const QString &spoken, auto handler) {
        auto *made = new QPushButton(part);
        made->setObjectName(name + QString::number(at));
        made->setProperty("spoken", spoken);
        made->setFont(theme.font(Size::Small));
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, handler);
        row->addWidget(made);
        return made;
    };
    button(u"assignNote"_s, note.said, [this, note] { assign(note); });
    auto *remove = button(u"removeNote"_s, note.said, [this, note] { this->remove(note); });
    remove->setText(tr("Remove"));
    remove->setAccessibleName(tr("Remove the quick note “%1”").arg(note.said));
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

void NotePanel::showItem()
{
    const bool writable = !m_context.workspace.isReadOnly();
    for (QPushButton *each : m_list->findChildren<QPushButton *>()) {
        const bool assigns = each->objectName().startsWith(u"assignNote");
        each->setEnabled(writable && (!assigns || (!m_readOnly && !m_item.item.isEmpty())));
        if (!assigns)
            continue;
        each->setText(m_itemWords.isEmpty() ? tr("Put to the item") : tr("Put to %1").arg(m_itemWords));
        each->setAccessibleName(tr("%1: “%2”").arg(each->text(), each->property("spoken").toString()));
    }
}

void NotePanel::assign(const QuickNote &note)
{
    for (QWidget *each : m_form->findChildren<QWidget *>()) {
        if (auto *editor = dynamic_cast<PendingEditor *>(each))
            editor->commitPending();
    }
    const auto put = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Put quick note to item"), [&] {
        return workspace::assignNote(m_context.workspace, note.id, m_assessment, m_item);
    });
    if (put)
        Q_EMIT told(tr("The quick note stands in the item's note now."), true);
    else
        m_context.prompter.tell(put.error());
}

void NotePanel::remove(const QuickNote &note)
{
    const auto gone = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove quick note"),
                                               [&] { return m_context.workspace.clients().drop<QuickNote>(note.id); });
    if (gone)
        Q_EMIT told(tr("The quick note was removed."), true);
    else
        m_context.prompter.tell(gone.error());
}

} // namespace axw::diagnosis
