// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "core/base/formats.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;
using widgets::Theme;

RailButton::RailButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent) :
    QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailButton::setCount(std::optional<int> count, const QString &said)
{
    m_count = count;
    setAccessibleDescription(said);
    setToolTip(said.isEmpty() ? m_tip : m_tip + u'\n' + said);
    update();
}

void RailButton::setTip(const QString &tip)
{
    m_tip = tip;
    setToolTip(tip);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

void RailButton::setChild(bool child)
{
    m_child = child;
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    return {m_theme.px(Size::RailWide), m_theme.px(m_child ? 28 : 34)};
}

QRect RailButton::crossRect() const
{
    const int side = m_theme.px(18);
    return {width() - m_theme.px(12) - side, (height() - side) / 2, side, side};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(m_theme.px(8), 0.5, -m_theme.px(8), -0.5);
    const bool hovered = underMouse();
    if (m_current || hovered || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_theme.colour(Colour::Focus), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(m_current ? m_theme.colour(Colour::AccentSoft) : hovered ? m_theme.colour(Colour::Line) : QColor(Qt::transparent));
        painter.drawRoundedRect(body, m_theme.px(Size::Radius), m_theme.px(Size::Radius));
    }
    const QColor ink = m_theme.colour(m_current ? Colour::Accent : Colour::Text);
    const int side = m_theme.px(16);
    if (!m_icon.isEmpty()) {
        const int left = m_narrow ? (width() - side) / 2 : m_theme.px(18);
        m_theme.icon(m_icon, m_current ? Colour::Accent : Colour::TextSoft).paint(&painter, QRect(left, (height() - side) / 2, side, side));
    }
    if (m_narrow)
        return;
    QRect words = rect().adjusted(m_theme.px(44), 0, -m_theme.px(18), 0);
    painter.setFont(m_theme.font(Size::Small, m_current));
    if (m_count) {
        const QString number = formatNumber(*m_count);
        painter.setPen(m_theme.colour(m_current ? Colour::Accent : Colour::TextSoft));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, number);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(number) - m_theme.px(6));
    }
    if (m_child) {
        words.setRight(crossRect().left() - m_theme.px(2));
        if (hovered || m_current) {
            const QRectF cross = QRectF(crossRect()).adjusted(m_theme.px(5), m_theme.px(5), -m_theme.px(5), -m_theme.px(5));
            painter.setPen(QPen(m_theme.colour(Colour::TextSoft), 1.3));
            painter.drawLine(cross.topLeft(), cross.bottomRight());
            painter.drawLine(cross.topRight(), cross.bottomLeft());
        }
    }
    painter.setFont(m_theme.font(m_child ? Size::Small : Size::Body, m_current));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void RailButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool middle = event->button() == Qt::MiddleButton && rect().contains(event->pos());
    if (m_child && (middle || (event->button() == Qt::LeftButton && crossRect().contains(event->pos())))) {
        setDown(false);
        Q_EMIT closeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    update();
}

Rail::Rail(const Theme &theme, const QList<Entry> &entries, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_menu(new QToolButton(this)),
    m_person(new RailButton(theme, u"user"_s, {}, this)),
    m_collapse(new RailButton(theme, u"sidebar-collapse"_s, tr("Collapse"), this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    widgets::setGround(this, theme, Colour::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, theme.px(8));
    column->setSpacing(theme.px(1));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(12), 0, theme.px(8), 0);
    head->setSpacing(theme.px(8));
    m_menu->setIcon(theme.icon(u"application-menu"_s));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setFixedSize(theme.px(30), theme.px(30));
    QLabel *name = widgets::makeLabel(theme, tr("AX Workbench"), Size::Body, true, this);
    m_name = name;
    head->addWidget(m_menu);
    head->addWidget(name);
    head->addStretch();
    column->addLayout(head);
    column->addSpacing(theme.px(8));

    for (const Entry &entry : entries) {
        auto *button = new RailButton(theme, entry.icon, entry.label, this);
        button->setObjectName(u"rail."_s + entry.id);
        button->setTip(entry.toolTip);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT pageRequested(id); });
        m_pages.insert(entry.id, button);
        column->addWidget(button);
        if (entry.id == u"clients") {
            m_fileColumn = new QVBoxLayout;
            m_fileColumn->setSpacing(0);
            column->addLayout(m_fileColumn);
        }
    }
    column->addStretch();
    column->addWidget(m_person);
    column->addWidget(m_collapse);
    connect(m_person, &QAbstractButton::clicked, this, &Rail::personRequested);
    connect(m_collapse, &QAbstractButton::clicked, this, [this] { Q_EMIT narrowRequested(!m_narrow); });
    showNarrow();
}

void Rail::setCurrent(const QString &page, const ClientId &file)
{
    m_currentPage = page;
    m_currentFile = file;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setCurrent(it.key() == page && (file.isNull() || m_narrow || m_files.isEmpty()));
    for (const auto &[client, button] : std::as_const(m_files))
        button->setCurrent(client == file && !file.isNull());
}

void Rail::setCount(const QString &page, std::optional<int> count, const QString &said)
{
    if (RailButton *button = m_pages.value(page))
        button->setCount(count, said);
}

void Rail::setOpenFiles(const QList<OpenFile> &files)
{
    // Made anew only when they are others: the keyboard may stand on one of them.
    if (!m_fileColumn || files == m_shownFiles)
        return;
    m_shownFiles = files;
    for (const auto &[client, button] : std::as_const(m_files))
        button->deleteLater();
    m_files.clear();
    for (const OpenFile &file : files) {
        auto *button = new RailButton(m_theme, {}, file.name, this);
        button->setChild(true);
        button->setToolTip(file.name);
        button->setVisible(!m_narrow);
        connect(button, &QAbstractButton::clicked, this, [this, client = file.client] { Q_EMIT fileRequested(client); });
        connect(button, &RailButton::closeRequested, this, [this, client = file.client] { Q_EMIT fileCloseRequested(client); });
        m_fileColumn->addWidget(button);
        m_files.append({file.client, button});
    }
    setCurrent(m_currentPage, m_currentFile);
}

void Rail::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setToolTip(name);
    m_person->setAccessibleName(name);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showNarrow();
    setCurrent(m_currentPage, m_currentFile);
}

void Rail::showNarrow()
{
    setFixedWidth(m_theme.px(m_narrow ? Size::Rail : Size::RailWide));
    m_name->setVisible(!m_narrow);
    const auto buttons = findChildren<RailButton *>();
    for (RailButton *button : buttons)
        button->setNarrow(m_narrow);
    for (const auto &[client, button] : std::as_const(m_files))
        button->setVisible(!m_narrow);
    m_collapse->setToolTip(m_narrow ? tr("Widen") : tr("Collapse"));
}

} // namespace axw::shell
