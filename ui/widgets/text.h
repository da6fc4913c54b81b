// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

class QPushButton;

namespace axw::widgets {

/// The heading of a part of a page or of an inspector.
class SectionTitle final : public QLabel
{
    Q_OBJECT

public:
    SectionTitle(const Theme &theme, const QString &text, QWidget *parent = nullptr);
};

/// Words in the soft ink: explanations and hints. Wraps.
class SoftText final : public QLabel
{
    Q_OBJECT

public:
    SoftText(const Theme &theme, const QString &text, Size size = Size::Body, QWidget *parent = nullptr);
};

/// One line that ends in … where it does not fit; the whole is its tool tip then.
class ElidedText final : public QLabel
{
    Q_OBJECT

public:
    ElidedText(const Theme &theme, Size size, bool bold, Colour colour, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ink;
};

/// A label in one of the four text sizes.
QLabel *makeLabel(const Theme &theme, const QString &text, Size size, bool bold, QWidget *parent);
/// A filled button: the one thing to do on a page or in a dialog.
void makePrimary(QPushButton *button);
/// A one-pixel line of the theme, to part things.
QWidget *makeLine(const Theme &theme, Qt::Orientation orientation, QWidget *parent);
/// Makes a window as high as its broken lines need at this width, and never lower: by itself Qt gives it two thirds of the
/// screen at most, and the lines what is left.
void fitToWords(QWidget *window, int width);
/// Paints the widget's own ground in a colour of the theme.
void setGround(QWidget *widget, const Theme &theme, Colour colour);

} // namespace axw::widgets
