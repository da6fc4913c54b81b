// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "core/clients/gates.h"
#include "ui/shell/registry.h"

#include <optional>

class QStackedWidget;

namespace axw::journal {
struct Changes;
}

namespace axw::shell {

class Stepper;

/// A client's file: the row of stages and the tab in front. Tabs are built when they are first shown; a stage without a
/// page of its own gets the general stage page.
class ClientFilePage final : public widgets::Page
{
    Q_OBJECT

public:
    ClientFilePage(const widgets::PageContext &context, const PageRegistry &registry, const widgets::ClientFile &file,
                   QWidget *parent = nullptr);

    ClientId client() const { return m_file.client; }
    QString tab() const { return m_tab; }
    QStringList tabs() const;
    widgets::Page *tabPage() const;

    /// Another case of the client; a null one changes nothing.
    void showCase(const CaseId &caseFile);
    /// An empty tab is the one it was left at. `place` is given to the tab when it holds anything.
    void showTab(const QString &tab, const QVariantMap &place);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void search(const QString &text) override;
    QString searchText() const override;

Q_SIGNALS:
    /// The client is no longer in the workspace.
    void gone();

private:
    std::unique_ptr<widgets::Page> makeTab(const QString &tab);
    void look();
    void dropTabs();
    void takeFrame();
    void showStage();
    void closeVisit();
    void workspaceChanged(const journal::Changes &changes);

    const PageRegistry &m_registry;
    widgets::ClientFile m_file;
    std::optional<clients::CaseFile> m_case;
    Stepper *m_stepper;
    QStackedWidget *m_stack;
    QHash<QString, widgets::Page *> m_pages;
    QVariantMap m_states;
    QString m_tab;
};

} // namespace axw::shell
