// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonetext.h"

#include "core/base/korean.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace axw::widgets {

ToneText::ToneText(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setFont(theme.font(Size::Small));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ToneText::say(Tone tone, const QString &words)
{
    m_tone = words.isEmpty() ? Tone::Neutral : tone;
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, m_theme.tone(m_tone));
    setPalette(palette);
    setContentsMargins(m_tone == Tone::Neutral ? 0 : m_theme.px(15), 0, 0, m_theme.px(3));
    setText(settledParticles(words));
    setVisible(!words.isEmpty());
}

void ToneText::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_tone == Tone::Neutral)
        return;
    QPainter painter(this);
    const int side = m_theme.px(9);
    const int line = fontMetrics().height();
    const QRect words = fontMetrics().boundingRect(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
    paintToneShape(painter, QRectF(0, words.top() + (line - side) / 2.0, side, side), m_tone, m_theme.tone(m_tone));
}

} // namespace axw::widgets
