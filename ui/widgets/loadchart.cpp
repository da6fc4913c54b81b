// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadchart.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/timestyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

LoadChart::LoadChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_style(timeStyle(theme))
{
    setObjectName(u"loadChart"_s);
    setAccessibleName(tr("Load of the resource"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize LoadChart::sizeHint() const
{
    return {m_theme.px(300.0), m_theme.px(92.0)};
}

QSize LoadChart::minimumSizeHint() const
{
    return {m_theme.px(80.0), m_theme.px(48.0)};
}

void LoadChart::setScene(picture::LoadScene scene, std::function<QString(int)> words)
{
    m_scene = std::move(scene);
    m_words = std::move(words);
    m_current = std::min(m_current, int(m_scene.bars.size()) - 1);
    setAccessibleDescription(m_current >= 0 && m_words ? m_words(m_current) : QString());
    update();
}

void LoadChart::setScale(const picture::TimeScale &scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    update();
}

picture::LoadView LoadChart::view() const
{
    picture::LoadView view;
    view.area = QRectF(rect()).adjusted(0, m_style.px * 2, 0, 0);
    view.scale = m_scale;
    view.selected = hasFocus() ? m_current : -1;
    view.top = picture::topShare(m_scene, m_scale.dayAt(0), m_scale.dayAt(width()));
    return view;
}

QRectF LoadChart::barRect(int bar) const
{
    return picture::loadBarRect(view(), m_scene.bars[size_t(bar)], m_style.px);
}

void LoadChart::setCurrentBar(int bar)
{
    if (bar >= int(m_scene.bars.size()) || bar == m_current)
        return;
    m_current = bar;
    setAccessibleDescription(bar >= 0 && m_words ? m_words(bar) : QString());
    if (bar >= 0) {
        const picture::LoadBar &one = m_scene.bars[size_t(bar)];
        if (m_scale.xOfDay(double(one.firstDay)) < 0 || m_scale.xOfDay(double(one.endDay)) > width())
            Q_EMIT barShown(one.firstDay, one.endDay);
    }
    Q_EMIT currentBarChanged(bar);
    update();
}

void LoadChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_style.surface);
    picture::paintLoad(painter, m_scene, view(), m_style);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), m_theme.px(Size::FocusRing)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void LoadChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = picture::loadBarAt(m_scene, view(), event->position());
    setFocus(Qt::MouseFocusReason);
    if (bar >= 0)
        setCurrentBar(bar);
}

void LoadChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_scene.bars.size()) - 1;
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (!plain || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        int next = m_current + step;
        if (m_current < 0) { // the first one in sight
            next = 0;
            while (next < last && m_scale.xOfDay(double(m_scene.bars[size_t(next)].firstDay)) < 0)
                ++next;
        }
        setCurrentBar(std::clamp(next, 0, last));
        break;
    }
    case Qt::Key_Home:
        setCurrentBar(0);
        break;
    case Qt::Key_End:
        setCurrentBar(last);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current >= 0 && m_words) {
        const QRect bar = barRect(m_current).toAlignedRect();
        QToolTip::showText(mapToGlobal(bar.topLeft()), m_words(m_current), this, bar);
    }
}

void LoadChart::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomAsked(event->position().x(), event->angleDelta().y());
        event->accept();
        return;
    }
    event->ignore();
}

bool LoadChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bar = picture::loadBarAt(m_scene, view(), help->pos());
        if (bar >= 0 && m_words)
            QToolTip::showText(help->globalPos(), m_words(bar), this, barRect(bar).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace axw::widgets
