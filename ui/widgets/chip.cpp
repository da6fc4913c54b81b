// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace axw::widgets {

namespace {

bool hasShape(const ChipLook &look)
{
    return look.withShape && look.tone != Tone::Neutral;
}

} // namespace

QSize chipSize(const ChipLook &look, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(Size::Small, look.tone != Tone::Neutral));
    const int shape = hasShape(look) ? theme.px(8) + theme.px(5) : 0;
    return {metrics.horizontalAdvance(look.text) + shape + 2 * theme.px(9), std::max(metrics.height(), theme.px(14)) + theme.px(6)};
}

void paintToneShape(QPainter &painter, const QRectF &square, Tone tone, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF s = square;
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Info:
        painter.drawEllipse(s.adjusted(s.width() * 0.1, s.height() * 0.1, -s.width() * 0.1, -s.height() * 0.1));
        break;
    case Tone::Good: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, std::max(1.4, s.width() / 5.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{s.left() + s.width() * 0.05, s.top() + s.height() * 0.55},
                                        {s.left() + s.width() * 0.38, s.top() + s.height() * 0.88},
                                        {s.left() + s.width() * 0.95, s.top() + s.height() * 0.15}}));
        break;
    }
    case Tone::Warn:
        painter.drawPolygon(QPolygonF({{s.center().x(), s.top()}, s.bottomRight(), s.bottomLeft()}));
        break;
    case Tone::Bad:
        painter.drawRect(s.adjusted(s.width() * 0.06, s.height() * 0.06, -s.width() * 0.06, -s.height() * 0.06));
        break;
    }
    painter.restore();
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = look.outlined || look.tone == Tone::Neutral;
    painter.setPen(outlined ? QPen(theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(look.tone == Tone::Neutral ? theme.colour(Colour::Surface) : theme.toneSoft(look.tone));
    const QRectF pill = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    QRect words = rect.adjusted(theme.px(9), 0, -theme.px(9), 0);
    if (hasShape(look)) {
        const int side = theme.px(8);
        paintToneShape(painter, QRectF(words.left(), words.center().y() - side / 2.0 + 0.5, side, side), look.tone,
                       theme.tone(look.tone));
        words.setLeft(words.left() + side + theme.px(5));
    }
    const QFont font = theme.font(Size::Small, look.tone != Tone::Neutral);
    painter.setFont(font);
    painter.setPen(theme.tone(look.tone));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(look.text, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

Chip::Chip(const Theme &theme, const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_look.text = text;
    m_look.tone = tone;
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    m_look.text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_look.tone = tone;
    updateGeometry();
    update();
}

void Chip::setWithShape(bool withShape)
{
    m_look.withShape = withShape;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, m_theme);
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.px(40)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, m_theme);
}

FilterChip::FilterChip(const Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setMenu(QMenu *menu)
{
    m_menu = menu;
    setCheckable(menu == nullptr);
    updateGeometry();
}

void FilterChip::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void FilterChip::setRemovable(bool removable)
{
    m_removable = removable;
    setCheckable(!removable && !m_menu);
    updateGeometry();
    update();
}

int FilterChip::tailWidth() const
{
    return m_menu || m_removable ? m_theme.px(13) : 0;
}

int FilterChip::headWidth() const
{
    return icon().isNull() ? 0 : m_theme.px(18);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Size::Small, true));
    return {headWidth() + metrics.horizontalAdvance(text()) + tailWidth() + 2 * m_theme.px(10),
            std::max(metrics.height() + m_theme.px(6), m_theme.px(24))};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool set = isSet();
    const QColor ink = m_theme.colour(set ? Colour::Accent : Colour::TextSoft);
    QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? m_theme.colour(Colour::Focus) : m_theme.colour(set ? Colour::AccentSoft : Colour::Line),
                        hasFocus() ? 1.5 : 1));
    painter.setBrush(m_theme.colour(set ? Colour::AccentSoft : underMouse() ? Colour::Sunken : Colour::Surface));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(m_theme.font(Size::Small, set));
    painter.setPen(ink);
    if (!icon().isNull()) {
        const int side = m_theme.px(14);
        icon().paint(&painter, QRect(m_theme.px(9), (height() - side) / 2, side, side));
    }
    const QRect words = rect().adjusted(m_theme.px(10) + headWidth(), 0, -m_theme.px(10) - tailWidth(), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    const double side = m_theme.px(6);
    const QRectF tail(width() - m_theme.px(10) - side, height() / 2.0 - side / 2, side, side);
    if (m_removable) {
        painter.setPen(QPen(ink, 1.4));
        painter.drawLine(tail.topLeft(), tail.bottomRight());
        painter.drawLine(tail.topRight(), tail.bottomLeft());
    } else if (m_menu) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({{tail.left(), tail.top() + 1}, {tail.right(), tail.top() + 1}, {tail.center().x(), tail.bottom()}}));
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inside = rect().contains(event->pos()) && event->button() == Qt::LeftButton;
    QAbstractButton::mouseReleaseEvent(event);
    if (!inside)
        return;
    if (m_removable)
        Q_EMIT removed();
    else
        openMenu();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_removable && (press || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (m_menu && (press || event->key() == Qt::Key_Down))
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + m_theme.px(2))));
}

} // namespace axw::widgets
