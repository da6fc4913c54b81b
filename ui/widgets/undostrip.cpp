// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undostrip.h"

#include "core/base/korean.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace axw::widgets {

UndoStrip::UndoStrip(const Theme &theme, QWidget *parent) :
    QFrame(parent), m_theme(theme), m_words(makeLabel(theme, {}, Size::Body, false, this)),
    m_undo(new QPushButton(tr("Undo"), this)), m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6));
    row->setSpacing(theme.px(16));
    row->addWidget(m_words);
    row->addWidget(m_undo);
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void UndoStrip::tell(const QString &sentence, bool withUndo)
{
    const QString settled = settledParticles(sentence);
    m_words->setText(settled);
    m_undo->setVisible(withUndo);
    setAccessibleName(settled);
    place();
    show();
    raise();
    m_timer->start();
}

void UndoStrip::setFoot(int height)
{
    m_foot = height;
    if (isVisible())
        place();
}

bool UndoStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoStrip::place()
{
    const QSize room = parentWidget()->size();
    const QSize wanted = sizeHint().boundedTo(QSize(room.width() - m_theme.px(32), room.height()));
    setGeometry(QRect(QPoint((room.width() - wanted.width()) / 2, room.height() - wanted.height() - m_theme.px(40) - m_foot), wanted));
}

void UndoStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::LineStrong), 1));
    painter.setBrush(m_theme.colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(Size::Radius), m_theme.px(Size::Radius));
}

void UndoStrip::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void UndoStrip::leaveEvent(QEvent *event)
{
    m_timer->start();
    QFrame::leaveEvent(event);
}

} // namespace axw::widgets
