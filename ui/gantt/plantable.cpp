// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/plantable.h"

#include "ui/gantt/planmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/composition.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace axw::gantt {

using widgets::Colour;
using widgets::Size;

QRect PlanDelegate::markRect(const QRect &cell, int level) const
{
    const int side = m_theme.px(16);
    return {cell.left() + m_theme.px(6) + level * m_theme.px(14), cell.center().y() - side / 2, side, side};
}

int PlanDelegate::levelAt(int x, const QRect &cell) const
{
    return (x - markRect(cell, 0).right()) / m_theme.px(14);
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != PlanModel::Name) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect mark = markRect(option.rect, index.data(PlanModel::LevelRole).toInt());
    const QPointF middle = QRectF(mark).center();
    const double reach = m_theme.px(4);
    painter->setPen(Qt::NoPen);
    if (index.data(PlanModel::SummaryRole).toBool()) {
        painter->setBrush(m_theme.colour(Colour::TextSoft));
        const bool closed = index.data(PlanModel::CollapsedRole).toBool();
        painter->drawPolygon(closed ? QPolygonF({middle + QPointF(-reach * 0.6, -reach), middle + QPointF(reach, 0),
                                                 middle + QPointF(-reach * 0.6, reach)})
                                    : QPolygonF({middle + QPointF(-reach, -reach * 0.6), middle + QPointF(reach, -reach * 0.6),
                                                 middle + QPointF(0, reach)}));
    } else if (index.data(PlanModel::MilestoneRole).toBool()) {
        painter->setBrush(m_theme.colour(Colour::Text));
        painter->drawPolygon(QPolygonF({middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach),
                                        middle + QPointF(-reach, 0)}));
    }
    const QFont font = m_theme.font(Size::Body, index.data(widgets::StrongRole).toBool());
    QRect text(mark.right() + m_theme.px(4), option.rect.top(), option.rect.right() - mark.right() - m_theme.px(8), option.rect.height() - 1);
    const int nameWidth = QFontMetrics(font).horizontalAdvance(index.data().toString());
    text.setRight(paintOverdue(*painter, text, nameWidth, index.data(PlanModel::OverdueRole).toString()));
    QFont written = font;
    const bool inactive = index.data(PlanModel::InactiveRole).toBool();
    written.setStrikeOut(inactive);
    painter->setFont(written);
    painter->setPen(m_theme.colour(inactive ? Colour::TextSoft : Colour::Text));
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

/// At the right edge of a name's cell the shape and the words of what is overdue; the shape alone where the words, which
/// the chart says too, would cut the name. Answers where the name has to end.
int PlanDelegate::paintOverdue(QPainter &painter, const QRect &room, int nameWidth, const QString &words) const
{
    if (words.isEmpty())
        return room.right();
    const QColor ink = m_theme.tone(widgets::Tone::Bad);
    const QFont font = m_theme.font(Size::Small, true);
    const int side = m_theme.px(8);
    const int wide = QFontMetrics(font).horizontalAdvance(words) + m_theme.px(4);
    const bool inWords = room.width() - wide - side - m_theme.px(6) >= nameWidth;
    const int left = room.right() - side - (inWords ? wide : 0);
    widgets::paintToneShape(painter, QRectF(left, room.center().y() - side / 2.0, side, side), widgets::Tone::Bad, ink);
    if (inWords) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(left + side + m_theme.px(4), room.top(), wide, room.height()), int(Qt::AlignVCenter | Qt::AlignLeft), words);
    }
    return left - m_theme.px(6);
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setFont(m_theme.font(Size::Body));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setTextMargins(0, 0, 0, 0);
    return editor;
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rect = option.rect;
    if (index.column() == PlanModel::Name)
        rect.setLeft(markRect(rect, index.data(PlanModel::LevelRole).toInt()).right());
    // A date written in full is wider than the column that shows it short.
    rect.setLeft(std::min(rect.left(), rect.right() - m_theme.px(110)));
    editor->setGeometry(rect);
}

PlanTable::PlanTable(const widgets::Theme &theme, QWidget *parent)
    : TableView(theme, parent), m_look(theme), m_delegate(new PlanDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers); // the page says what can be typed into
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSortingEnabled(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void PlanTable::commitPending()
{
    if (!isEditing())
        return;
    widgets::commitComposition();
    // Storing what was typed resets the rows and takes the editor away with them.
    if (const QPointer<QLineEdit> editor = viewport()->findChild<QLineEdit *>()) {
        commitData(editor);
        if (editor)
            closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void PlanTable::editCell(int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void PlanTable::spanHeadings(bool any)
{
    clearSpans();
    const QHeaderView &header = *horizontalHeader();
    if (!any || header.visualIndex(PlanModel::Duration) != header.visualIndex(PlanModel::Name) + 1)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, PlanModel::Name).data(PlanModel::HeadingRole).toBool())
            setSpan(row, PlanModel::Name, 1, 2);
    }
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    // A line edit passes Enter on after taking it.
    if (isEditing() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    if (event->key() == Qt::Key_Escape && m_place) {
        m_place.reset();
        m_pressed.reset();
        viewport()->update();
        return;
    }
    const QModelIndex index = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Down);
        return;
    }
    if (plain && index.isValid() && index.siblingAtColumn(0).data(PlanModel::SummaryRole).toBool()
        && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Minus || event->key() == Qt::Key_Plus)) {
        const bool closed = index.siblingAtColumn(0).data(PlanModel::CollapsedRole).toBool();
        const bool close = event->key() == Qt::Key_Space ? !closed : event->key() == Qt::Key_Minus;
        Q_EMIT collapseRequested(index.row(), close);
        return;
    }
    TableView::keyPressEvent(event);
}

bool PlanTable::isOnMark(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() && index.column() == PlanModel::Name && index.data(PlanModel::SummaryRole).toBool()
        && m_delegate->markRect(visualRect(index), index.data(PlanModel::LevelRole).toInt()).contains(point);
}

void PlanTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT searchBegun(search);
}

void PlanTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && isOnMark(event->pos())) {
        const QModelIndex index = indexAt(event->pos());
        Q_EMIT collapseRequested(index.row(), !index.data(PlanModel::CollapsedRole).toBool());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    const bool held = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid() && index.column() == PlanModel::Name;
    const bool amongSeveral = held && selectionModel()->isRowSelected(index.row()) && selectionModel()->selectedRows().size() > 1;
    if (held)
        m_pressed = event->pos();
    // Several selected rows are dragged together; only a click that stays a click chooses the one.
    if (!amongSeveral)
        TableView::mousePressEvent(event);
}

void PlanTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) {
        TableView::mouseMoveEvent(event);
        return;
    }
    if (!m_place && std::abs(event->pos().y() - m_pressed->y()) < m_look.px(8))
        return;
    m_place = placeAt(event->pos());
    viewport()->update();
}

void PlanTable::mouseReleaseEvent(QMouseEvent *event)
{
    const auto place = std::exchange(m_place, std::nullopt);
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    viewport()->update();
    if (place)
        Q_EMIT dropped(*place);
    else if (pressed && selectionModel()->selectedRows().size() > 1 && indexAt(event->pos()).isValid())
        selectionModel()->setCurrentIndex(indexAt(event->pos()), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        TableView::mouseReleaseEvent(event);
}

/// The rows above and below say how deep it may stand; the hand's place says which of these.
DropPlace PlanTable::placeAt(const QPoint &point) const
{
    const int rows = model()->rowCount();
    int row = rowAt(point.y());
    if (row < 0)
        row = point.y() < 0 ? 0 : rows;
    else if (point.y() > visualRect(model()->index(row, PlanModel::Name)).center().y())
        ++row;
    const auto level = [this](int at) { return model()->index(at, PlanModel::Name).data(PlanModel::LevelRole).toInt(); };
    int deepest = 0;
    if (row > 0) {
        const QModelIndex above = model()->index(row - 1, PlanModel::Name);
        const bool open = above.data(PlanModel::SummaryRole).toBool() && !above.data(PlanModel::CollapsedRole).toBool();
        deepest = level(row - 1) + (open ? 1 : 0);
    }
    const int shallowest = row < rows ? std::min(level(row), deepest) : 0;
    const int column = columnViewportPosition(PlanModel::Name);
    const QRect cell(column, 0, columnWidth(PlanModel::Name), rowHeight(0));
    return {row, std::clamp(m_delegate->levelAt(point.x(), cell), shallowest, deepest)};
}

void PlanTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (!m_place)
        return;
    QPainter painter(viewport());
    const bool atEnd = m_place->row >= model()->rowCount();
    const QRect cell = visualRect(model()->index(atEnd ? model()->rowCount() - 1 : m_place->row, PlanModel::Name));
    const int y = atEnd ? cell.bottom() : cell.top();
    const int left = m_delegate->markRect(cell, m_place->level).left();
    painter.setPen(QPen(m_look.colour(Colour::Accent), m_look.px(2)));
    painter.drawLine(left, y, viewport()->width(), y);
    painter.setBrush(m_look.colour(Colour::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawEllipse(QPoint(left, y), m_look.px(3), m_look.px(3));
}

void PlanTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnMark(event->pos()))
        return;
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT editRequested(index.row(), index.column());
}

void PlanTable::focusInEvent(QFocusEvent *event)
{
    TableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

QVariant PlanTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(false) : TableView::inputMethodQuery(query);
}

} // namespace axw::gantt
