// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QProxyStyle>

class QApplication;

namespace axw::widgets {

/// Fusion with the frames, buttons, fields, headers and scroll bars of the theme. A style and not a style sheet:
/// it costs nothing at start, recolours arrows and marks too, and a widget may keep a palette of its own.
class WorkbenchStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit WorkbenchStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void box(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line, double width = 1) const;
    void arrow(QPainter *painter, const QRectF &rect, const QColor &colour, bool up = false) const;
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolPanel(const QStyleOption *option, QPainter *painter) const;
    void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;

    Theme m_theme;
};

/// Gives the application the style, palette and font of a theme.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace axw::widgets
