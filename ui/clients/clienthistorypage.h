// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/clients/historymodel.h"
#include "ui/widgets/page.h"

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace axw::widgets {
class FilterChip;
class Inspector;
class TableView;
} // namespace axw::widgets

namespace axw::clients {

/// 이력: who changed what of this client from what to what, newest first. It is read piece by piece, so that a long
/// history does not keep anybody waiting.
class ClientHistoryPage final : public widgets::Page
{
    Q_OBJECT

public:
    ClientHistoryPage(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    QWidget *makeBar();
    void readMore(int entries);
    void readPiece();
    void tellHowMuch();
    void fillKinds();
    void choose(const QByteArray &table);
    void showSelected();
    void refresh(const journal::Changes &changes);

    ClientId m_client;
    std::unique_ptr<workspace::ClientHistory> m_history;
    HistoryModel *m_model;
    widgets::TableView *m_table;
    widgets::Inspector *m_inspector;
    widgets::FilterChip *m_kind = nullptr;
    QMenu *m_kinds;
    QLabel *m_count = nullptr;
    QPushButton *m_more = nullptr;
    QTimer *m_reading;
    qsizetype m_wanted = 0;
    QByteArray m_chosen;
};

} // namespace axw::clients
