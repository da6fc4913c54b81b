// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/outboxmodel.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace axw::widgets {
class ProgressStrip;
class TableView;
}

namespace axw::sync {

/// What waits to be delivered, what was, and what keeps the rest. A place may carry a file to be put in: "add" (its
/// path), "about" and "client".
class OutboxPage final : public widgets::Page
{
    Q_OBJECT

public:
    explicit OutboxPage(const widgets::PageContext &context, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void activated() override;

    /// How many exports are not delivered yet; nothing for none.
    static std::optional<int> count(workspace::Workspace &workspace);

private:
    QWidget *makeList();
    QPushButton *makeButton(const QString &words, const QString &name, std::function<void()> pressed);
    void look();
    void showButtons();
    std::vector<Parcel> selected() const;
    /// Does something to each of the selected; what is refused is told.
    void each(const std::function<Result<>(const Parcel &)> &doing);
    void addFile();
    void add(const QString &path, const QString &about, ClientId client);
    void readdress();
    void openPlace();
    void showAdding();
    /// Asks for a place; nothing when the person changed their mind.
    std::optional<QString> askDestination(const QString &file);

    OutboxModel *m_model;
    widgets::ProgressStrip *m_taking;
    QStackedWidget *m_stack;
    widgets::TableView *m_table = nullptr;
    QPushButton *m_address = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    QVariantMap m_wanted;
};

} // namespace axw::sync
