// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QLayout>
#include <QPainter>
#include <QPushButton>

namespace axw::widgets {

SectionTitle::SectionTitle(const Theme &theme, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setFont(theme.font(Size::Body, true));
    setTextFormat(Qt::PlainText);
    setContentsMargins(0, theme.px(4), 0, theme.px(4));
}

SoftText::SoftText(const Theme &theme, const QString &text, Size size, QWidget *parent) : QLabel(text, parent)
{
    setFont(theme.font(size));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.colour(Colour::TextSoft));
    setPalette(palette);
}

ElidedText::ElidedText(const Theme &theme, Size size, bool bold, Colour colour, QWidget *parent) :
    QLabel(parent), m_ink(theme.colour(colour))
{
    setFont(theme.font(size, bold));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedText::minimumSizeHint() const
{
    return {std::min(fontMetrics().averageCharWidth() * 4, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedText::paintEvent(QPaintEvent *)
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(m_ink);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

QLabel *makeLabel(const Theme &theme, const QString &text, Size size, bool bold, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme.font(size, bold));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void makePrimary(QPushButton *button)
{
    button->setProperty("axwPrimary", true);
    button->setDefault(true);
}

QWidget *makeLine(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QWidget(parent);
    setGround(line, theme, Colour::Line);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

void fitToWords(QWidget *window, int width)
{
    QLayout *layout = window->layout();
    layout->activate();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    window->setMinimumHeight(height);
    window->resize(width, height);
}

void setGround(QWidget *widget, const Theme &theme, Colour colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, theme.colour(colour));
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

} // namespace axw::widgets
