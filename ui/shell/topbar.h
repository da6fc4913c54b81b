// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace axw::widgets {
class ElidedText;
class Page;
class SearchField;
}

namespace axw::shell {

/// The bar above the page: its title and number, the field for searching and commands, undo and redo, and the page's
/// own buttons with the primary one last.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const widgets::Theme &theme, QAction *undo, QAction *redo, QAction *back, QAction *forward, QWidget *parent);

    /// Takes title, buttons and field from a page; call again when the page's frame changed.
    void showPage(widgets::Page *page);
    void focusSearch();

Q_SIGNALS:
    void paletteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillButtons(widgets::Page *page);

    const widgets::Theme &m_theme;
    widgets::Page *m_page = nullptr;
    widgets::ElidedText *m_title;
    widgets::ElidedText *m_subtitle;
    widgets::SearchField *m_search;
    widgets::SearchField *m_palette;
    QHBoxLayout *m_buttons;
};

} // namespace axw::shell
