// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/attribution.h"
#include "ui/widgets/page.h"

class QMenu;
class QPushButton;

namespace axw::widgets {
class SoftText;
}

namespace axw::diagnosis {

/// What one item is linked to, and a menu to link it: a tick a PoC of the client. Each tick is one recorded edit.
class LinkBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Row, Column };

    LinkBar(const widgets::PageContext &context, Shape shape, QWidget *parent);

    /// Shows the item's links; an empty key shows nothing to link. `client` and `formKey` are those of the assessment.
    void setItem(ClientId client, const QString &formKey, const QString &item);
    /// Opens the menu, also from the keyboard.
    void open();
    /// Reads the links anew.
    void look();

private:
    void fillMenu();
    void toggle(const workspace::LinkedRecord &record, bool on);

    widgets::PageContext m_context;
    ClientId m_client;
    QString m_form;
    QString m_item;
    widgets::SoftText *m_words;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace axw::diagnosis
