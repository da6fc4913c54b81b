// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/liveedit.h"

#include <QInputMethodEvent>

namespace axw::widgets {

LiveEdit::LiveEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &LiveEdit::tellChange);
}

QString LiveEdit::typed() const
{
    return text().left(cursorPosition()) + m_composing + text().mid(cursorPosition());
}

void LiveEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tellChange();
}

void LiveEdit::tellChange()
{
    const QString now = typed();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT typedChanged(now);
}

} // namespace axw::widgets
