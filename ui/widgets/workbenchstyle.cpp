// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workbenchstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolTip>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("axwPrimary").toBool();
}

} // namespace

WorkbenchStyle::WorkbenchStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void WorkbenchStyle::box(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line, double width) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double half = width / 2;
    const double radius = m_theme.px(Size::Radius);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void WorkbenchStyle::arrow(QPainter *painter, const QRectF &rect, const QColor &colour, bool up) const
{
    const double half = m_theme.px(3.5);
    const QPointF middle = rect.center();
    const double turn = up ? -1 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{middle.x() - half, middle.y() - turn * half / 2},
                                     {middle.x(), middle.y() + turn * half / 2},
                                     {middle.x() + half, middle.y() - turn * half / 2}}));
    painter->restore();
}

void WorkbenchStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = enabled && (option->state & State_MouseOver);
    const bool focus = option->state & State_HasFocus;
    QColor ground = m_theme.colour(Colour::Raised);
    QColor line = m_theme.colour(enabled ? Colour::LineStrong : Colour::Line);
    if (isPrimary(widget) && enabled) {
        ground = m_theme.colour(Colour::Accent);
        if (down)
            ground = ground.darker(115);
        else if (hover)
            ground = ground.lighter(108);
        line = ground;
    } else if (down) {
        ground = m_theme.colour(Colour::AccentSoft);
        line = m_theme.colour(Colour::Accent);
    } else if (hover) {
        ground = m_theme.colour(Colour::Sunken);
    }
    box(painter, option->rect, ground, line);
    if (focus && (option->state & State_KeyboardFocusChange))
        box(painter, option->rect, {}, m_theme.colour(isPrimary(widget) ? Colour::Text : Colour::Focus), m_theme.px(Size::FocusRing));
}

void WorkbenchStyle::drawToolPanel(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_Sunken | State_On);
    if (on)
        box(painter, option->rect, m_theme.colour(Colour::AccentSoft), {});
    else if (enabled && (option->state & State_MouseOver))
        box(painter, option->rect, m_theme.colour(Colour::Sunken), {});
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        box(painter, option->rect, {}, m_theme.colour(Colour::Focus), m_theme.px(Size::FocusRing));
}

void WorkbenchStyle::drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const bool readOnly = option->state & State_ReadOnly;
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    if (field && !field->hasFrame())
        return;
    box(painter, option->rect, m_theme.colour(enabled && !readOnly ? Colour::Surface : Colour::Window),
        m_theme.colour(focus ? Colour::Focus : enabled && !readOnly ? Colour::LineStrong : Colour::Line),
        focus ? m_theme.px(Size::FocusRing) : 1);
}

void WorkbenchStyle::drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_NoChange);
    const QColor ink = m_theme.colour(enabled ? Colour::Accent : Colour::LineStrong);
    const QColor line = on ? ink : m_theme.colour(Colour::LineStrong);
    QRectF r = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen((option->state & State_HasFocus) ? m_theme.colour(Colour::Focus) : line,
                         (option->state & State_HasFocus) ? 1.8 : 1));
    if (element == PE_IndicatorRadioButton) {
        painter->setBrush(m_theme.colour(Colour::Surface));
        painter->drawEllipse(r);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawEllipse(r.adjusted(r.width() * 0.26, r.height() * 0.26, -r.width() * 0.26, -r.height() * 0.26));
        }
    } else {
        painter->setBrush(on ? ink : m_theme.colour(Colour::Surface));
        painter->drawRoundedRect(r, m_theme.px(3), m_theme.px(3));
        painter->setPen(QPen(m_theme.colour(Colour::TextOnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option->state & State_NoChange) {
            painter->drawLine(QPointF(r.left() + r.width() * 0.25, r.center().y()), QPointF(r.right() - r.width() * 0.25, r.center().y()));
        } else if (option->state & State_On) {
            painter->drawPolyline(QPolygonF({{r.left() + r.width() * 0.22, r.top() + r.height() * 0.54},
                                             {r.left() + r.width() * 0.42, r.top() + r.height() * 0.74},
                                             {r.left() + r.width() * 0.78, r.top() + r.height() * 0.30}}));
        }
    }
    painter->restore();
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_PanelLineEdit:
        if (!qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr)
            && !qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            drawFieldPanel(option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawMark(element, option, painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinDown:
    case PE_IndicatorSpinUp:
        arrow(painter, option->rect, m_theme.colour(Colour::TextSoft), element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp);
        return;
    case PE_Frame:
        if (isTextEdit(widget)) {
            const bool focus = widget->hasFocus();
            box(painter, option->rect, m_theme.colour(option->state & State_ReadOnly ? Colour::Window : Colour::Surface), m_theme.colour(focus ? Colour::Focus : Colour::LineStrong),
                focus ? m_theme.px(Size::FocusRing) : 1);
            return;
        }
        painter->setPen(m_theme.colour(Colour::Line));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_theme.colour(Colour::Surface));
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, element == PE_FrameMenu ? QBrush(Qt::NoBrush) : QBrush(m_theme.colour(Colour::Raised)));
        painter->setPen(m_theme.colour(Colour::LineStrong));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.colour(Colour::Surface));
    painter->setPen(m_theme.colour(Colour::Line));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return;
        const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
        painter->save();
        painter->setFont(m_theme.font(Size::Small, true));
        painter->setPen(m_theme.colour(sorted ? Colour::Text : Colour::TextSoft));
        QRect words = header->rect.adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
        if (sorted) {
            const int side = m_theme.px(12);
            const QRect mark(words.right() - side, words.top(), side, words.height());
            words.setRight(mark.left());
            arrow(painter, mark, m_theme.colour(Colour::TextSoft), header->sortIndicator == QStyleOptionHeader::SortUp);
        }
        painter->drawText(words, int(header->textAlignment), painter->fontMetrics().elidedText(header->text, Qt::ElideRight, words.width()));
        painter->restore();
        return;
    }
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            return;
        QStyleOptionButton mine(*button);
        if (isPrimary(widget) && (option->state & State_Enabled))
            mine.palette.setColor(QPalette::ButtonText, m_theme.colour(Colour::TextOnAccent));
        else if (option->state & State_On)
            mine.palette.setColor(QPalette::ButtonText, m_theme.colour(Colour::Accent));
        QProxyStyle::drawControl(element, &mine, painter, widget);
        return;
    }
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Colour::Line));
        painter->drawRoundedRect(option->rect, option->rect.height() / 2.0, option->rect.height() / 2.0);
        painter->restore();
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return;
        QRectF done = bar->rect;
        if (bar->maximum > bar->minimum)
            done.setWidth(done.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Colour::Accent));
        painter->setOpacity(bar->maximum > bar->minimum ? 1 : 0.5);
        painter->drawRoundedRect(done, done.height() / 2, done.height() / 2);
        painter->restore();
        return;
    }
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return;
        QStyleOptionMenuItem mine(*item);
        mine.palette.setColor(QPalette::Highlight, m_theme.colour(Colour::AccentSoft));
        mine.palette.setColor(QPalette::HighlightedText, m_theme.colour(Colour::Text));
        QProxyStyle::drawControl(element, &mine, painter, widget);
        return;
    }
    case CE_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            return;
        QStyleOptionViewItem mine(*item);
        mine.palette.setColor(QPalette::Highlight, m_theme.colour(Colour::AccentSoft));
        mine.palette.setColor(QPalette::HighlightedText, m_theme.colour(Colour::Text));
        QProxyStyle::drawControl(element, &mine, painter, widget);
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo)
            return;
        QStyleOptionComboBox mine(*combo);
        const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
        mine.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width() - icon - 2);
        QProxyStyle::drawControl(element, &mine, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// A scroll bar stands on the ground of what it scrolls.
static QColor groundOf(const QWidget *bar, const Theme &theme)
{
    for (const QWidget *each = bar; each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return theme.colour(Colour::Surface);
}

void WorkbenchStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    painter->fillRect(bar->rect, groundOf(widget, m_theme));
    if (bar->minimum == bar->maximum)
        return;
    QRectF slider = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const double inset = m_theme.px(3);
    slider.adjust(inset, inset, -inset, -inset);
    const bool active = (bar->state & State_MouseOver) || (bar->activeSubControls & SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor handle = m_theme.colour(Colour::LineStrong);
    handle.setAlphaF(active ? 1 : 0.6F);
    painter->setBrush(handle);
    const double radius = std::min(slider.width(), slider.height()) / 2;
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}

void WorkbenchStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const bool hover = enabled && (option->state & State_MouseOver);
    box(painter, option->rect, m_theme.colour(!enabled ? Colour::Window : hover ? Colour::Sunken : Colour::Surface),
        m_theme.colour(focus ? Colour::Focus : enabled ? Colour::LineStrong : Colour::Line), focus ? m_theme.px(Size::FocusRing) : 1);
    const int side = m_theme.px(24);
    arrow(painter, QRectF(option->rect.right() - side, option->rect.top(), side, option->rect.height()),
          m_theme.colour(enabled ? Colour::TextSoft : Colour::LineStrong));
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_SpinBox: {
        drawFieldPanel(option, painter, widget);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
            arrow(painter, proxy()->subControlRect(CC_SpinBox, option, part, widget), m_theme.colour(Colour::TextSoft), part == SC_SpinBoxUp);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px(12);
    case PM_DefaultFrameWidth:
        // The round corners of a text field would be painted over by the text's own ground.
        if (isTextEdit(widget))
            return m_theme.px(3);
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return m_theme.px(5);
    case PM_HeaderMargin:
        return m_theme.px(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int high = m_theme.px(30);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        return {bare ? m_theme.px(36) : size.width() + m_theme.px(24), high};
    }
    case CT_LineEdit:
        return {base.width(), std::max(size.height() + m_theme.px(8), m_theme.px(28))};
    case CT_ComboBox:
        return {size.width() + m_theme.px(40), m_theme.px(28)};
    case CT_SpinBox:
        return {base.width(), m_theme.px(28)};
    case CT_MenuItem:
        return {base.width() + m_theme.px(8), std::max(base.height(), option && static_cast<const QStyleOptionMenuItem *>(option)->menuItemType == QStyleOptionMenuItem::Separator ? m_theme.px(9) : m_theme.px(Size::Row))};
    case CT_ItemViewItem:
        return {base.width(), std::max(base.height(), m_theme.px(Size::Row))};
    default:
        return base;
    }
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const bool framed = field && field->hasFrame() && !qobject_cast<const QAbstractSpinBox *>(field->parentWidget());
        const int side = framed ? m_theme.px(6) : 2;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(m_theme.px(6), 1, -m_theme.px(26), -1);
    return rect;
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonLayout: // everywhere as in the dialogs that are laid out by hand: what is done stands last
        return QDialogButtonBox::GnomeLayout;
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling: // scrolling a form must not change what it passes over
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void WorkbenchStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    // The style before the palette: it is the style that the palette is resolved against.
    application.setStyle(new WorkbenchStyle(theme));
    application.setPalette(theme.palette());
    application.setFont(theme.font());
    QToolTip::setFont(theme.font(Size::Small));
    QToolTip::setPalette(theme.palette());
}

} // namespace axw::widgets
