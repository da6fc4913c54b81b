// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/base/korean.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;
using widgets::Theme;

namespace {

enum Role { DetailRole = Qt::UserRole + 1, IconRole, HeadingRole };

constexpr qsizetype mostShown = 60;

int rank(const PaletteEntry &entry, const QString &typed)
{
    if (entry.text.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (matchesKorean(entry.text, typed) || entry.text.contains(typed, Qt::CaseInsensitive))
        return 1;
    if (entry.also.contains(typed, Qt::CaseInsensitive) || matchesKorean(entry.also, typed))
        return 2;
    return 3;
}

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_theme.px(200), m_theme.px(index.data(HeadingRole).toBool() ? 26 : 32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect words = option.rect.adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
        if (index.data(HeadingRole).toBool()) {
            painter->setFont(m_theme.font(Size::Small, true));
            painter->setPen(m_theme.colour(Colour::TextSoft));
            painter->drawText(words.adjusted(0, m_theme.px(6), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.colour(Colour::AccentSoft));
            painter->drawRoundedRect(option.rect.adjusted(m_theme.px(6), 1, -m_theme.px(6), -1), m_theme.px(Size::Radius), m_theme.px(Size::Radius));
        }
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const int side = m_theme.px(16);
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty())
            m_theme.icon(icon).paint(painter, QRect(words.left(), words.center().y() - side / 2 + 1, side, side));
        words.setLeft(words.left() + side + m_theme.px(10));
        const QString detail = index.data(DetailRole).toString();
        painter->setFont(m_theme.font(Size::Small));
        painter->setPen(m_theme.colour(Colour::TextSoft));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, detail);
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(detail) - m_theme.px(8));
        painter->setFont(m_theme.font(Size::Body));
        painter->setPen(m_theme.colour(enabled ? Colour::Text : Colour::LineStrong));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &typed)
{
    const QString wanted = normalLine(typed);
    if (wanted.isEmpty())
        return entries;
    QList<std::pair<int, const PaletteEntry *>> ranked;
    for (const PaletteEntry &entry : entries) {
        const int place = rank(entry, wanted);
        if (place < 3)
            ranked.append({place, &entry});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PaletteEntry> fitting;
    for (const auto &[place, entry] : std::as_const(ranked))
        fitting.append(*entry);
    return fitting;
}

Palette::Palette(const Theme &theme, QList<PaletteEntry> entries, std::function<QList<PaletteEntry>(const QString &)> clients,
                 QWidget *parent) :
    QFrame(parent), m_theme(theme), m_entries(std::move(entries)), m_clients(std::move(clients)),
    m_field(new widgets::SearchField(theme, tr("Client, number, or what you want to do"), {}, this)), m_list(new QListView(this)),
    m_model(new QStandardItemModel(this)), m_none(new widgets::SoftText(theme, tr("Nothing found"), Size::Body, this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search and commands"));
    m_field->setObjectName(u"palette.words"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.px(8), 1, theme.px(8));
    column->setSpacing(theme.px(4));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
    top->addWidget(m_field);
    m_field->setMinimumHeight(theme.px(34));
    column->addLayout(top);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What fits"));
    widgets::setGround(m_list->viewport(), theme, Colour::Raised);
    QPalette ground = m_list->palette();
    ground.setColor(QPalette::Base, theme.colour(Colour::Raised));
    m_list->setPalette(ground);
    column->addWidget(m_list, 1);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    column->addWidget(m_none);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &widgets::SearchField::searched, this, &Palette::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
}

void Palette::open(const QString &typed)
{
    place();
    show();
    raise();
    m_field->setFocus();
    fill({});
    m_field->setText(typed);
}

void Palette::fill(const QString &typed)
{
    QList<PaletteEntry> found = matching(m_entries, typed);
    if (m_clients && !normalLine(typed).isEmpty()) {
        // Clients stand between the open files and the commands, as the search answered them.
        const auto firstAction = std::find_if(found.begin(), found.end(), [](const PaletteEntry &each) { return each.kind == PaletteEntry::Kind::Action; });
        const QList<PaletteEntry> clients = m_clients(normalLine(typed));
        auto at = firstAction - found.begin();
        for (const PaletteEntry &client : clients)
            found.insert(at++, client);
    }
    std::stable_sort(found.begin(), found.end(), [](const PaletteEntry &a, const PaletteEntry &b) { return a.kind < b.kind; });
    found.resize(std::min(found.size(), mostShown));

    m_model->clear();
    m_shown.clear();
    std::optional<PaletteEntry::Kind> heading;
    for (const PaletteEntry &entry : std::as_const(found)) {
        if (heading != entry.kind) {
            heading = entry.kind;
            auto *head = new QStandardItem(entry.kind == PaletteEntry::Kind::File     ? tr("Open files")
                                           : entry.kind == PaletteEntry::Kind::Client ? tr("Clients")
                                                                                      : tr("Commands"));
            head->setData(true, HeadingRole);
            head->setFlags(Qt::NoItemFlags);
            m_model->appendRow(head);
            m_shown.append(PaletteEntry{});
        }
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.detail, DetailRole);
        item->setData(entry.icon, IconRole);
        item->setFlags(entry.enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        m_model->appendRow(item);
        m_shown.append(entry);
    }
    m_none->setVisible(found.isEmpty());
    m_list->setVisible(!found.isEmpty());
    m_list->setCurrentIndex({});
    move(1);
}

void Palette::move(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    for (int step = 0; step < rows; ++step) {
        row = (row + by + rows) % rows;
        const QModelIndex index = m_model->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(row == 1 ? m_model->index(0, 0) : index);
        return;
    }
}

void Palette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_shown.at(index.row()).run;
    close();
    if (run)
        run();
}

void Palette::close()
{
    if (m_closing)
        return;
    m_closing = true;
    hide();
    Q_EMIT closed();
    deleteLater();
}

void Palette::place()
{
    const QSize room = parentWidget()->size();
    const int wide = std::min(m_theme.px(620), room.width() - m_theme.px(32));
    const int high = std::min(m_theme.px(460), room.height() - m_theme.px(96));
    setGeometry((room.width() - wide) / 2, m_theme.px(52), wide, high);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        close();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            for (int i = 0; i < 8; ++i)
                move(1);
            return true;
        case Qt::Key_PageUp:
            for (int i = 0; i < 8; ++i)
                move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            widgets::commitComposition();
            choose();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::LineStrong), 1));
    painter.setBrush(m_theme.colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(Size::Radius), m_theme.px(Size::Radius));
}

} // namespace axw::shell
