// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/checkededit.h"

#include "ui/widgets/chip.h"

#include <QPainter>

namespace axw::clients {

using widgets::Size;
using widgets::Theme;
using widgets::Tone;

CheckedEdit::CheckedEdit(const Theme &theme, Rule rule, QWidget *parent) : ValueEdit(theme, parent), m_rule(std::move(rule))
{
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT checked(Tone::Neutral, {}); });
}

void CheckedEdit::setShown(const QString &stored)
{
    m_shown = stored.isEmpty() ? QString() : read(stored).shown;
    if (stored.isEmpty())
        Q_EMIT checked(Tone::Neutral, {});
    showValue();
}

bool CheckedEdit::take(const QString &typed)
{
    const Reading reading = read(typed);
    if (!reading.accepted)
        return false;
    if (reading.shown != m_shown) {
        m_shown = reading.shown;
        Q_EMIT accepted(m_shown);
    }
    return true;
}

Reading CheckedEdit::read(const QString &typed)
{
    Reading reading = m_rule(typed);
    m_told = reading.told;
    Q_EMIT checked(reading.accepted ? reading.tone : Tone::Bad, reading.told);
    return reading;
}

ToneText::ToneText(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setFont(theme.font(Size::Small));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ToneText::say(Tone tone, const QString &words)
{
    m_tone = tone;
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, m_theme.tone(tone));
    setPalette(palette);
    setContentsMargins(tone == Tone::Neutral ? 0 : m_theme.px(16), 0, 0, m_theme.px(4));
    setText(words);
    setVisible(!words.isEmpty());
}

void ToneText::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_tone == Tone::Neutral)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(10);
    const int line = fontMetrics().height();
    const QRect words = fontMetrics().boundingRect(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
    const int top = words.top();
    widgets::paintToneShape(painter, QRectF(0, top + (line - side) / 2.0, side, side), m_tone, m_theme.tone(m_tone));
}

ToneText *makeTeller(const Theme &theme, CheckedEdit *field, QWidget *parent)
{
    auto *words = new ToneText(theme, parent);
    QObject::connect(field, &CheckedEdit::checked, words, [words, field](Tone tone, const QString &told) {
        words->say(tone, told);
        field->setAccessibleDescription(told);
    });
    return words;
}

} // namespace axw::clients
