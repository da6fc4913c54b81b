// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace axw::widgets {

SearchField::SearchField(const Theme &theme, const QString &hint, const QString &key, QWidget *parent) :
    QLineEdit(parent), m_theme(theme)
{
    setHint(hint, key);
    setClearButtonEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &SearchField::tellChange);
}

void SearchField::setHint(const QString &hint, const QString &key)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    m_key = key;
    update();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.px(280), m_theme.px(30)};
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tellChange();
}

void SearchField::tellChange()
{
    const QString now = text().left(cursorPosition()) + m_preedit + text().mid(cursorPosition());
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT searched(now);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_key.isEmpty() || !text().isEmpty() || !m_preedit.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(Size::Small);
    const QFontMetrics metrics(font);
    const int wide = metrics.horizontalAdvance(m_key) + m_theme.px(12);
    const int high = metrics.height() + m_theme.px(2);
    const QRectF key(width() - wide - m_theme.px(10) + 0.5, int((height() - high) / 2) + 0.5, wide, high);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
    painter.setBrush(m_theme.colour(Colour::Sunken));
    painter.drawRoundedRect(key, m_theme.px(4), m_theme.px(4));
    painter.setPen(m_theme.colour(Colour::TextSoft));
    painter.setFont(font);
    painter.drawText(key, Qt::AlignCenter, m_key);
}

} // namespace axw::widgets
