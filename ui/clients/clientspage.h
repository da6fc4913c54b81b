// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/clientfilterbar.h"
#include "ui/clients/clientinspector.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTimer;

namespace axw::journal {
struct Changes;
}

namespace axw::widgets {
class EmptyState;
class TableView;
}

namespace axw::clients {

class ClientListModel;
class NewClientForm;
class StageBoard;

/// The demand companies (수요기업): a list or a board, narrowed by a search and by chips, and beside it the one that is
/// selected. Offers "client.new" (신규 접수) and "clients.import" (가져오기). A place in it may say "new": true, "view": "board", "client", "stage",
/// "field", "owner", "year" and "text".
class ClientsPage final : public widgets::Page
{
    Q_OBJECT

public:
    explicit ClientsPage(const widgets::PageContext &context, InspectorExtra extra = {});
    ~ClientsPage() override;

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    QString searchText() const override;
    void search(const QString &text) override;

    const ClientListModel &model() const { return *m_model; }

protected:
    /// A list of companies that is dropped anywhere on the page is imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using View = ClientFilterBar::View;

    void build();
    void setWidths();
    QWidget *makeNothingFound();
    QWidget *makeEmpty();
    void load();
    void follow(const journal::Changes &changes);
    void applyFilter();
    void clearFilter();
    void afterChange();
    void keepSelection();
    void showFrame();
    void showView();
    void showSelected();
    void select(ClientId client);
    ClientId current() const;
    void open(ClientId client);
    void move(const QList<CaseId> &cases, Stage stage);
    void takeIn();
    void importList(const QString &path = {});

    InspectorExtra m_extra;
    ClientListModel *m_model;
    ClientFilterBar *m_filters;
    QWidget *m_filterLine;
    QStackedWidget *m_stack;
    widgets::TableView *m_table;
    StageBoard *m_board = nullptr;
    QWidget *m_nothing;
    QWidget *m_empty;
    widgets::Inspector *m_inspector;
    QWidget *m_inspectorLine;
    QTimer *m_inspectorSoon;
    QVariantList m_selected; ///< ids of the table's selection, to come back to after a reset
    ClientId m_current;
    QString m_problem;       ///< why the list cannot be read
    NewClientForm *m_form = nullptr;
};

} // namespace axw::clients
