// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "core/base/korean.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With the columns is kept how many pixels this length was, so that another text size scales the widths.
constexpr int sizeMeasure = 1000;
const QString sizeSuffix = QStringLiteral(".size");

} // namespace

TableDelegate::TableDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void TableDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected)
        painter->fillRect(option.rect, m_theme.colour(Colour::AccentSoft));
    else if (hovered)
        painter->fillRect(option.rect, m_theme.colour(Colour::Window));
    painter->setPen(m_theme.colour(Colour::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // Where the keyboard stands without having selected (Ctrl and an arrow).
    if ((option.state & QStyle::State_HasFocus) && !selected) {
        painter->setPen(m_theme.colour(Colour::Focus));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment align = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft;
    QRect cell = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), -1);
    if (index.data(Qt::CheckStateRole).isValid()) {
        // Where Qt's own delegate takes the click.
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
        box.state.setFlag(QStyle::State_On, box.checkState == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, box.checkState == Qt::Unchecked);
        box.state.setFlag(QStyle::State_HasFocus, false);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        cell.setLeft(box.rect.right() + m_theme.px(6));
    }
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.canConvert<QIcon>()) {
        const int side = m_theme.px(16);
        decoration.value<QIcon>().paint(painter, QRect(cell.left(), cell.center().y() - side / 2 + 1, side, side));
        cell.setLeft(cell.left() + side + m_theme.px(6));
    }
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && !text.isEmpty()) {
        const QVariant shape = index.data(ChipShapeRole);
        const ChipLook look{text, Tone(tone.toInt()), !shape.isValid() || shape.toBool(), false};
        const QSize size = chipSize(look, m_theme).boundedTo(cell.size());
        const int left = align & Qt::AlignRight ? cell.right() + 1 - size.width() : cell.left();
        paintChip(*painter, QRect(QPoint(left, cell.center().y() - size.height() / 2 + 1), size), look, m_theme);
    } else {
        const bool strong = index.data(StrongRole).toBool();
        const QFont font = m_theme.font(Size::Body, strong);
        painter->setFont(font);
        painter->setPen(m_theme.colour(index.data(SoftRole).toBool() ? Colour::TextSoft : Colour::Text));
        painter->drawText(cell, int(Qt::AlignVCenter | (align & Qt::AlignHorizontal_Mask)),
                          QFontMetrics(font).elidedText(text, option.textElideMode, cell.width()));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QVariant tone = index.data(ToneRole);
    const int wide = tone.isValid() ? chipSize({text, Tone(tone.toInt()), true, false}, m_theme).width()
                                    : QFontMetrics(m_theme.font(Size::Body, index.data(StrongRole).toBool())).horizontalAdvance(text);
    const int icon = index.data(Qt::DecorationRole).isValid() ? m_theme.px(22) : 0;
    const int box = index.data(Qt::CheckStateRole).isValid() ? m_theme.px(22) : 0;
    return {wide + icon + box + 2 * m_theme.px(8) + 2, m_theme.px(Size::Row)};
}

TableView::TableView(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    setItemDelegate(new TableDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab moves the focus, as everywhere
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.px(Size::Row));
    verticalHeader()->setMinimumSectionSize(theme.px(Size::Row));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFont(theme.font(Size::Small, true));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(theme.px(Size::Row));
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(theme.px(40));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::columnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::makeRoomFor(int column, const QStringList &words, bool asChips)
{
    constexpr int cellMargins = 20;
    QHeaderView *header = horizontalHeader();
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    int width = std::max(header->sectionSize(column), QFontMetrics(header->font()).horizontalAdvance(heading) + m_theme.px(cellMargins));
    const QFontMetrics letters(m_theme.font());
    for (const QString &each : words) {
        const int wide = asChips ? chipSize({each, Tone::Warn, true, false}, m_theme).width() : letters.horizontalAdvance(each);
        width = std::max(width, wide + m_theme.px(cellMargins));
    }
    header->resizeSection(column, width);
}

void TableView::rememberColumns(Settings &settings, const QString &key, Language language)
{
    m_settings = &settings;
    m_key = u"columns/%1.%2"_s.arg(key, languageCode(language));
    QHeaderView *header = horizontalHeader();
    if (header->restoreState(settings.value(m_key).toByteArray())) {
        // The text size may be another than when the widths were kept.
        const double was = settings.value(m_key + sizeSuffix).toDouble();
        const double ratio = was > 0 ? m_theme.px(sizeMeasure) / was : 1;
        for (int section = 0; ratio != 1 && section < header->count(); ++section) {
            if (!header->isSectionHidden(section))
                header->resizeSection(section, qRound(header->sectionSize(section) * ratio));
        }
    }
    header->setFixedHeight(m_theme.px(Size::Row));
    if (m_stretchColumn >= 0)
        setStretchColumn(m_stretchColumn);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveColumns);
}

void TableView::saveColumns()
{
    if (!isVisible())
        return;
    m_settings->setValue(m_key, horizontalHeader()->saveState());
    m_settings->setValue(m_key + sizeSuffix, m_theme.px(sizeMeasure));
}

void TableView::columnMenu(const QPoint &at)
{
    QMenu menu(this);
    const int seen = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || seen > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (m_settings)
                saveColumns();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

QVariantList TableView::selectedIds() const
{
    QVariantList ids;
    if (!selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(IdRole));
    return ids;
}

bool TableView::selectId(const QVariant &id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole) != id)
            continue;
        // Not selectRow(): that one minds the modifier keys that happen to be held.
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        return true;
    }
    return false;
}

void TableView::copySelection() const
{
    if (!selectionModel() || !model())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    QString plain;
    QString html = u"<table>"_s;
    const auto line = [&](const QStringList &cells, const QString &tag) {
        plain += cells.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        html += u"</tr>"_s;
    };
    if (rows.size() > 1) {
        QStringList heads;
        for (const int column : std::as_const(columns))
            heads.append(model()->headerData(column, Qt::Horizontal).toString());
        line(heads, u"th"_s);
    }
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(row.siblingAtColumn(column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
        line(cells, u"td"_s);
    }
    if (rows.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(plain);
    mime->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(mime);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !m_typed.isEmpty()
        && QDateTime::currentMSecsSinceEpoch() - m_typedAt < QApplication::keyboardInputInterval()) {
        jumpTo(u" "_s); // a space within a name that is being typed
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        jumpTo(event->commitString());
    else if (!event->preeditString().isEmpty()) {
        const QString before = m_typed;
        const qint64 at = m_typedAt;
        jumpTo(event->preeditString());
        m_typed = before; // the syllable is not finished
        if (m_typed.isEmpty())
            m_typedAt = at;
    }
    event->accept();
}

QVariant TableView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(true) : QTableView::inputMethodQuery(query);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A view whose rows cannot be edited switches its input method off; typing Hangul must still find a row.
    setAttribute(Qt::WA_InputMethodEnabled);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
}

void TableView::keyboardSearch(const QString &search)
{
    jumpTo(search);
}

void TableView::jumpTo(const QString &typed)
{
    if (!model() || typed.isEmpty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_typedAt > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typedAt = now;
    m_typed += typed;
    const int rows = model()->rowCount();
    const int from = std::max(0, currentIndex().row());
    // One letter again and again goes from match to match; a longer text may stay where it is.
    const bool next = m_typed.size() == 1 && currentIndex().isValid();
    for (int step = next ? 1 : 0; step < rows + (next ? 1 : 0); ++step) {
        const int row = (from + step) % rows;
        if (!matchesKorean(model()->index(row, m_typeAheadColumn).data().toString(), m_typed))
            continue;
        const QModelIndex index = model()->index(row, m_typeAheadColumn);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        return;
    }
}

} // namespace axw::widgets
