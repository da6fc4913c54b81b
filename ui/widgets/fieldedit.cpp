// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldedit.h"

#include "core/base/id.h"
#include "core/base/korean.h"
#include "ui/widgets/composition.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimer>

namespace axw::widgets {

namespace {

/// A line may be a name that is being replaced: it is told after a pause.
constexpr int halfASecond = 500;
/// A note has no rule that half of it could break: it is told as soon as the key is dealt with. Keys that come faster
/// than they can be saved are told together.
constexpr int atOnce = 0;
/// Each edit keeps the whole text. At every key of a long one, that would swell the journal by megabytes a page.
constexpr int longNote = 500;

/// A field without anything of its own to take back leaves Ctrl+Z and Ctrl+Y to the window.
bool leavesToTheWindow(QEvent *event, bool canUndo, bool canRedo)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return (key->matches(QKeySequence::Undo) && !canUndo) || (key->matches(QKeySequence::Redo) && !canRedo);
}

} // namespace

TypingPace::TypingPace(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &TypingPace::paused);
}

void TypingPace::typed(int pauseMs)
{
    m_timer->start(pauseMs);
}

void TypingPace::stop()
{
    m_timer->stop();
}

QString TypingPace::group()
{
    if (m_group.isEmpty())
        m_group = newUuid().toString(QUuid::WithoutBraces);
    return m_group;
}

FieldEdit::FieldEdit(QWidget *parent) : QLineEdit(parent), m_pace(new TypingPace(this))
{
    connect(this, &QLineEdit::textEdited, m_pace, [this] { m_pace->typed(halfASecond); });
    connect(m_pace, &TypingPace::paused, this, &FieldEdit::flush);
}

void FieldEdit::setValue(const QString &value)
{
    const bool typing = normalLine(text()) != m_value;
    m_value = value;
    if (!typing && text() != value && !(hasFocus() && normalLine(text()) == value)) {
        setText(value);
        if (!hasFocus())
            setCursorPosition(0); // a long one is read from its beginning
    }
}

void FieldEdit::commitPending()
{
    if (hasFocus())
        commitComposition();
    flush();
}

void FieldEdit::flush()
{
    m_pace->stop();
    const QString now = normalLine(text());
    if (isReadOnly() || now == m_value)
        return;
    m_value = now;
    Q_EMIT committed(now, m_pace->group());
}

bool FieldEdit::event(QEvent *event)
{
    if (leavesToTheWindow(event, isUndoAvailable(), isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    flush();
    m_pace->endGroup();
    if (text() != m_value)
        setText(m_value);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commitPending();
    QLineEdit::keyPressEvent(event);
}

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent), m_pace(new TypingPace(this))
{
    setTabChangesFocus(true);
    // The frame paints the ground; the viewport would paint square corners over its round ones.
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, m_pace, [this] {
        if (!m_setting)
            m_pace->typed(document()->characterCount() > longNote ? halfASecond : atOnce);
    });
    connect(m_pace, &TypingPace::paused, this, &NoteEdit::flush);
}

void NoteEdit::setValue(const QString &value)
{
    const bool typing = normalText(toPlainText()) != m_value;
    m_value = value;
    if (typing || normalText(toPlainText()) == value)
        return;
    const QScopedValueRollback setting(m_setting, true);
    setPlainText(value);
}

void NoteEdit::setLines(int lines)
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    setFixedHeight(fontMetrics().lineSpacing() * lines + frame + fontMetrics().height() / 3);
}

void NoteEdit::commitPending()
{
    if (hasFocus())
        commitComposition();
    flush();
}

void NoteEdit::flush()
{
    m_pace->stop();
    const QString now = normalText(toPlainText());
    if (isReadOnly() || now == m_value)
        return;
    m_value = now;
    Q_EMIT committed(now, m_pace->group());
}

bool NoteEdit::event(QEvent *event)
{
    if (leavesToTheWindow(event, document()->isUndoAvailable(), document()->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
    m_pace->endGroup();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::ControlModifier) {
        commitPending();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace axw::widgets
