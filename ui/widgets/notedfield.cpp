// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notedfield.h"

#include "ui/widgets/chip.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace axw::widgets {

NotedField::NotedField(const Theme &theme, QWidget *field, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_field(field), m_words(new QLabel(this))
{
    setFocusProxy(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(1));
    column->addWidget(field);
    column->addWidget(m_words);
    m_words->setFont(theme.font(Size::Small));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->hide();
}

void NotedField::say(Tone tone, const QString &words)
{
    m_tone = words.isEmpty() ? Tone::Neutral : tone;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_words->setContentsMargins(m_tone == Tone::Neutral ? 0 : m_theme.px(13), 0, 0, m_theme.px(2));
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, m_theme.tone(m_tone));
    m_words->setPalette(palette);
    m_field->setAccessibleDescription(words);
    update();
}

QString NotedField::words() const
{
    return m_words->text();
}

void NotedField::paintEvent(QPaintEvent *)
{
    if (m_tone == Tone::Neutral || !m_words->isVisible())
        return;
    QPainter painter(this);
    const int side = m_theme.px(8);
    const int line = QFontMetrics(m_words->font()).height();
    paintToneShape(painter, QRectF(0, m_words->y() + (line - side) / 2.0, side, side), m_tone, m_theme.tone(m_tone));
}

} // namespace axw::widgets
