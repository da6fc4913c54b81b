// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelinetable.h"

#include "ui/portfolio/timelinemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace axw::portfolio {

using widgets::Colour;
using widgets::Size;

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(TimelineModel::HeadingRole).toBool();
    const bool locked = index.column() == TimelineModel::Name && index.data(TimelineModel::LockedRole).toBool();
    if (!heading && !locked) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(painter, option);
    if (heading && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), m_theme.colour(Colour::Weekend));
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(16);
    const QRect mark(option.rect.left() + m_theme.px(6), option.rect.center().y() - side / 2, side, side);
    const QPointF middle = QRectF(mark).center();
    if (heading) {
        const double reach = m_theme.px(4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Colour::TextSoft));
        painter->drawPolygon(index.data(TimelineModel::CollapsedRole).toBool()
                                 ? QPolygonF({middle + QPointF(-reach * 0.6, -reach), middle + QPointF(reach, 0), middle + QPointF(-reach * 0.6, reach)})
                                 : QPolygonF({middle + QPointF(-reach, -reach * 0.6), middle + QPointF(reach, -reach * 0.6), middle + QPointF(0, reach)}));
    } else {
        // A padlock: the plan waits for a project manager.
        const double unit = m_theme.px(100.0) / 100.0;
        painter->setPen(QPen(m_theme.colour(Colour::Accent), unit * 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawArc(QRectF(middle.x() - unit * 3, middle.y() - unit * 6, unit * 6, unit * 8), 0, 180 * 16);
        painter->fillRect(QRectF(middle.x() - unit * 4.5, middle.y() - unit * 1.5, unit * 9, unit * 7), m_theme.colour(Colour::Accent));
    }
    const QFont font = m_theme.font(Size::Body, index.data(widgets::StrongRole).toBool());
    const QRect text(mark.right() + m_theme.px(4), option.rect.top(), option.rect.right() - mark.right() - m_theme.px(8), option.rect.height() - 1);
    painter->setFont(font);
    painter->setPen(m_theme.colour(Colour::Text));
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft), QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

TimelineTable::TimelineTable(const widgets::Theme &theme, QWidget *parent) : TableView(theme, parent), m_look(theme)
{
    setItemDelegate(new TimelineDelegate(theme, this));
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSortingEnabled(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(false);
}

void TimelineTable::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(TimelineModel::HeadingRole).toBool())
            setSpan(row, 0, 1, model()->columnCount());
    }
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool isKey = event->key() == Qt::Key_Space || event->key() == Qt::Key_Minus || event->key() == Qt::Key_Plus;
    if (plain && isKey && index.isValid() && index.data(TimelineModel::HeadingRole).toBool()) {
        const bool closed = index.data(TimelineModel::CollapsedRole).toBool();
        Q_EMIT collapseRequested(index.row(), event->key() == Qt::Key_Space ? !closed : event->key() == Qt::Key_Minus);
        return;
    }
    TableView::keyPressEvent(event);
}

void TimelineTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(TimelineModel::HeadingRole).toBool()
        && event->pos().x() < m_look.px(26.0)) {
        Q_EMIT collapseRequested(index.row(), !index.data(TimelineModel::CollapsedRole).toBool());
        return;
    }
    TableView::mousePressEvent(event);
}

void TimelineTable::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // zooming is the chart's
        return;
    }
    TableView::wheelEvent(event);
}

} // namespace axw::portfolio
