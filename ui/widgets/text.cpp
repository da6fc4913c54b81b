// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QFrame>
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

void setGround(QWidget *widget, const Theme &theme, Colour colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, theme.colour(colour));
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

} // namespace axw::widgets
