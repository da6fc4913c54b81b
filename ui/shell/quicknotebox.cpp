// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quicknotebox.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using clients::QuickNote;
using widgets::Colour;
using widgets::Size;

QuickNoteBox::QuickNoteBox(const widgets::PageContext &context, const QList<ClientId> &clients, QWidget *parent) :
    QFrame(parent), m_context(context), m_client(new QComboBox(this)), m_field(new widgets::FieldEdit(this)),
    m_time(new widgets::SoftText(context.theme, {}, Size::Small, this))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"quicknote"_s);
    setAccessibleName(tr("Quick note"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    head->addWidget(new widgets::SectionTitle(theme, tr("Quick note"), this));
    m_time->setObjectName(u"quicknote.time"_s);
    m_time->setWordWrap(false);
    head->addWidget(m_time);
    head->addStretch(1);
    m_client->setObjectName(u"quicknote.client"_s);
    m_client->setAccessibleName(tr("Demand company"));
    m_client->setMaximumWidth(theme.px(260));
    for (const ClientId &each : clients) {
        if (const auto company = context.workspace.clients().get(each))
            m_client->addItem(company->name, each.toString());
    }
    head->addWidget(m_client);
    column->addLayout(head);
    m_field->setObjectName(u"quicknote.words"_s);
    m_field->setAccessibleName(tr("Quick note"));
    m_field->setPlaceholderText(tr("What was said"));
    m_field->setMinimumHeight(theme.px(34));
    column->addWidget(m_field);
    auto *hint = new widgets::SoftText(theme, tr("Saved while you type · Enter ends it · Ctrl+J begins the next · it waits beside the form"), Size::Small, this);
    column->addWidget(hint);

    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &widgets::FieldEdit::committed, this, &QuickNoteBox::save);
    connect(m_client, &QComboBox::activated, this, &QuickNoteBox::changeClient);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    begin();
}

void QuickNoteBox::begin()
{
    m_note = QuickNote();
    m_note.client = ClientId::fromString(m_client->currentData().toString());
    m_note.noted = m_context.clock.nowUtc();
    m_time->setText(formatTime(seoulTime(m_note.noted.toMSecsSinceEpoch()).time()));
    m_field->setText({});
    m_field->setValue({});
}

void QuickNoteBox::open()
{
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickNoteBox::next()
{
    m_field->commitPending();
    m_client->setFocus(Qt::OtherFocusReason); // what follows is a spell of typing of its own, and an undo of its own
    begin();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickNoteBox::save(const QString &said, const QString &group)
{
    QuickNote note = m_note;
    note.said = said;
    const bool fresh = note.id.isNull();
    auto &clients = m_context.workspace.clients();
    journal::EditOptions options;
    options.group = group;
    const auto saved = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Write quick note"), [&]() -> Result<> {
        if (!said.isEmpty())
            return clients.put(note);
        return fresh ? Result<>() : clients.drop<QuickNote>(note.id);
    }, options);
    if (!saved) {
        m_context.prompter.tell(saved.error());
        return;
    }
    if (said.isEmpty())
        note.id = {};
    m_written += int(!note.id.isNull()) - int(!fresh);
    m_note = note;
}

/// What stands written already goes with it.
void QuickNoteBox::changeClient()
{
    m_field->commitPending();
    const auto client = ClientId::fromString(m_client->currentData().toString());
    QuickNote moved = m_note;
    moved.client = client;
    if (!moved.id.isNull()) {
        const auto saved = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Write quick note"), [&] { return m_context.workspace.clients().put(moved); });
        if (!saved)
            m_context.prompter.tell(saved.error());
    }
    m_note = moved;
    m_field->setFocus(Qt::OtherFocusReason);
}

void QuickNoteBox::close()
{
    if (m_closing)
        return;
    m_closing = true;
    m_field->commitPending();
    // While it is seen it has the focus, which goes back to where it came from.
    Q_EMIT closed(m_written > 0 ? tr("%n note(s) kept for %1.", nullptr, m_written).arg(m_client->currentText()) : QString());
    hide();
    deleteLater();
}

void QuickNoteBox::commit()
{
    m_field->commitPending();
}

void QuickNoteBox::focusMoved(const QWidget *now)
{
    if (now && isVisible() && now != this && !isAncestorOf(now) && now->window() == window())
        close();
}

void QuickNoteBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool QuickNoteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickNoteBox::place()
{
    const widgets::Theme &theme = m_context.theme;
    const QSize room = parentWidget()->size();
    const int wide = std::min(theme.px(640), room.width() - theme.px(32));
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((room.width() - wide) / 2, room.height() - high - theme.px(44), wide, high);
}

void QuickNoteBox::paintEvent(QPaintEvent *)
{
    const widgets::Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.setBrush(theme.colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(Size::Radius), theme.px(Size::Radius));
}

} // namespace axw::shell
