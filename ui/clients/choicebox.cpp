// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/choicebox.h"

#include "core/base/korean.h"
#include "ui/widgets/composition.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace axw::clients {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(key()); });
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // the field may be too narrow for it
}

void ChoiceBox::setKey(const QString &key)
{
    setCurrentIndex(findData(key));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SuggestionBox::SuggestionBox(const QStringList &suggestions, QWidget *parent) : ChoiceBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    addItems(suggestions);
    setCurrentIndex(-1);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SuggestionBox::flush);
    connect(this, &QComboBox::activated, this, &SuggestionBox::flush);
}

void SuggestionBox::setValue(const QString &value)
{
    if (lineEdit()->hasFocus() && lineEdit()->isModified())
        return;
    m_value = value;
    setCurrentIndex(findText(value));
    setEditText(value);
    lineEdit()->setModified(false);
}

void SuggestionBox::commitPending()
{
    if (lineEdit()->hasFocus())
        widgets::commitComposition();
    flush();
}

void SuggestionBox::flush()
{
    const QString now = normalLine(currentText());
    lineEdit()->setModified(false);
    if (now == m_value)
        return;
    m_value = now;
    Q_EMIT committed(now);
}

void SuggestionBox::focusOutEvent(QFocusEvent *event)
{
    ChoiceBox::focusOutEvent(event);
    flush();
}

} // namespace axw::clients
