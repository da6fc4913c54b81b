// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/widgets/page.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

namespace {

/// A button that shows and runs an action, framed like the others of the bar.
class ActionButton final : public QPushButton
{
public:
    ActionButton(QAction *action, bool withWords, QWidget *parent) : QPushButton(parent), m_action(action), m_withWords(withWords)
    {
        setObjectName(u"bar."_s + action->objectName());
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, [this] { follow(); });
        follow();
    }

private:
    void follow()
    {
        if (m_withWords)
            setText(m_action->text());
        else
            setIcon(m_action->icon());
        setAccessibleName(m_action->text());
        setToolTip(m_action->toolTip());
        setEnabled(m_action->isEnabled());
        setVisible(m_action->isVisible());
        setCheckable(m_action->isCheckable());
        setChecked(m_action->isChecked());
    }

    QAction *m_action;
    bool m_withWords;
};

QToolButton *arrowButton(QAction *action, const widgets::Theme &theme, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setFixedSize(theme.px(26), theme.px(30));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

TopBar::TopBar(const widgets::Theme &theme, QAction *undo, QAction *redo, QAction *back, QAction *forward, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_title(new widgets::ElidedText(theme, Size::Title, true, Colour::Text, this)),
    m_subtitle(new widgets::ElidedText(theme, Size::Body, false, Colour::TextSoft, this)), m_search(new widgets::SearchField(theme, {}, u"Ctrl+F"_s, this)),
    m_palette(new widgets::SearchField(theme, tr("Search · commands"), u"Ctrl+K"_s, this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"topbar"_s);
    setFixedHeight(theme.px(48));
    widgets::setGround(this, theme, Colour::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(8), 0, theme.px(16), 0);
    row->setSpacing(theme.px(8));
    auto *arrows = new QHBoxLayout;
    arrows->setSpacing(0);
    arrows->addWidget(arrowButton(back, theme, this));
    arrows->addWidget(arrowButton(forward, theme, this));
    row->addLayout(arrows);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    for (widgets::SearchField *field : {m_search, m_palette}) {
        field->setFixedWidth(theme.px(240));
        row->addWidget(field);
    }
    m_search->setObjectName(u"search"_s);
    m_palette->setObjectName(u"palette.field"_s);
    // A way into the palette and no field of its own: a syllable begun here would be torn when the palette's field takes
    // over. The keyboard has Ctrl+K.
    m_palette->setFocusPolicy(Qt::NoFocus);
    m_palette->setReadOnly(true);
    m_palette->setCursor(Qt::PointingHandCursor);
    m_palette->installEventFilter(this);
    row->addWidget(new ActionButton(undo, false, this));
    row->addWidget(new ActionButton(redo, false, this));
    m_buttons->setSpacing(theme.px(8));
    row->addLayout(m_buttons);
    connect(m_search, &widgets::SearchField::searched, this, [this](const QString &text) {
        if (m_page)
            m_page->search(text);
    });
    connect(m_search, &widgets::SearchField::leftDown, this, [this] {
        if (m_page)
            m_page->setFocus();
    });
    m_search->hide();
}

void TopBar::showPage(widgets::Page *page)
{
    const bool other = page != m_page;
    m_page = page;
    m_title->setText(page->title());
    m_subtitle->setText(page->subtitle());
    const bool searches = !page->searchHint().isEmpty();
    if (searches)
        m_search->setHint(page->searchHint(), u"Ctrl+F"_s);
    // A page that came to another place is searched for something else; what a person types is never written over.
    if (other || !m_search->hasFocus()) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(page->searchText());
    }
    m_search->setVisible(searches);
    m_palette->setVisible(!searches);
    fillButtons(page);
}

void TopBar::fillButtons(widgets::Page *page)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : page->barActions())
        m_buttons->addWidget(new ActionButton(action, true, this));
    if (page->primaryAction()) {
        auto *button = new ActionButton(page->primaryAction(), true, this);
        widgets::makePrimary(button);
        m_buttons->addWidget(button);
    }
}

void TopBar::focusSearch()
{
    if (m_search->isVisible()) {
        m_search->setFocus();
        m_search->selectAll();
    } else {
        Q_EMIT paletteRequested();
    }
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_palette && event->type() == QEvent::MouseButtonPress) {
        Q_EMIT paletteRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace axw::shell
