// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickedit.h"

#include "core/base/korean.h"
#include "ui/widgets/composition.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The arrow of every other choice.
QIcon arrowOf(const Theme &theme, const QWidget &field)
{
    const double ratio = field.devicePixelRatioF();
    const int side = theme.px(16);
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOption arrow;
    arrow.initFrom(&field);
    arrow.rect = QRect(0, 0, side, side);
    field.style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, &field);
    return QIcon(picture);
}

} // namespace

PickEdit::PickEdit(const Theme &theme, QList<Choice> choices, QWidget *parent) :
    LiveEdit(parent), m_choices(std::move(choices)), m_labels(new QStringListModel(this)), m_list(new QCompleter(m_labels, this))
{
    // The list is narrowed here: a completer compares letters, not consonants.
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(9);
    setCompleter(m_list);
    narrow({});
    connect(m_list, qOverload<const QString &>(&QCompleter::activated), this, &PickEdit::picked);
    QAction *open = addAction(arrowOf(theme, *this), QLineEdit::TrailingPosition);
    open->setText(tr("Show the list"));
    connect(open, &QAction::triggered, this, &PickEdit::openAll);
    connect(this, &LiveEdit::typedChanged, this, [this](const QString &typed) {
        narrow(typed);
        // The line opens the list for letters by itself, but not for a syllable that is not finished.
        if (hasFocus() && typed != text() && m_labels->rowCount() > 0)
            m_list->complete();
        Q_EMIT valueChanged();
    });
}

void PickEdit::setChoices(QList<Choice> choices)
{
    m_choices = std::move(choices);
    narrow(typed());
}

QString PickEdit::value() const
{
    const QString stands = normalLine(text());
    for (const Choice &choice : m_choices) {
        if (stands == choice.label || stands.compare(choice.value, Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    return stands;
}

void PickEdit::setValue(const QString &value)
{
    const auto known = std::ranges::find(m_choices, value, &Choice::value);
    setText(known == m_choices.end() ? value : known->label);
    setCursorPosition(0);
}

QList<PickEdit::Choice> PickEdit::matching(const QString &typed) const
{
    const QString wanted = normalLine(typed);
    // A label in full is a choice made, not a search: the list shows what else there is.
    if (wanted.isEmpty() || std::ranges::find(m_choices, wanted, &Choice::label) != m_choices.end())
        return m_choices;
    QList<Choice> left;
    for (const Choice &choice : m_choices) {
        if (choice.value.startsWith(wanted, Qt::CaseInsensitive) || matchesKorean(choice.label, wanted))
            left.append(choice);
    }
    return left;
}

void PickEdit::narrow(const QString &typed)
{
    QStringList labels;
    for (const Choice &choice : matching(typed))
        labels.append(choice.label);
    if (labels != m_labels->stringList())
        m_labels->setStringList(labels);
}

void PickEdit::openAll()
{
    if (isReadOnly())
        return;
    narrow({});
    setFocus();
    m_list->complete();
}

void PickEdit::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down && !(event->modifiers() & ~(Qt::AltModifier | Qt::KeypadModifier));
    if (down && !m_list->popup()->isVisible()) {
        openAll();
        return;
    }
    LiveEdit::keyPressEvent(event);
}

QList<PickEdit::Choice> PickEdit::choicesOf(const QStringList &values)
{
    QList<Choice> choices;
    for (const QString &value : values)
        choices.append({value, value});
    return choices;
}

SuggestionEdit::SuggestionEdit(const Theme &theme, const QStringList &suggestions, QWidget *parent) :
    PickEdit(theme, choicesOf(suggestions), parent)
{
    connect(this, &QLineEdit::editingFinished, this, &SuggestionEdit::flush);
    connect(this, &PickEdit::picked, this, &SuggestionEdit::flush, Qt::QueuedConnection); // the line takes the words after it
}

void SuggestionEdit::setStored(const QString &value)
{
    if (hasFocus() && isModified())
        return;
    m_stored = value;
    setValue(value);
    setModified(false);
}

void SuggestionEdit::commitPending()
{
    if (hasFocus())
        commitComposition();
    flush();
}

void SuggestionEdit::flush()
{
    const QString now = value();
    setModified(false);
    if (isReadOnly() || now == m_stored)
        return;
    m_stored = now;
    Q_EMIT committed(now);
}

void SuggestionEdit::focusOutEvent(QFocusEvent *event)
{
    PickEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

} // namespace axw::widgets
