// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interfacewords.h"
#include "core/workspace/workspace.h"
#include "ui/shell/frame.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/background.h"
#include "ui/widgets/preferences.h"

#include <QObject>

class QApplication;

namespace axw::sync {
class Keyring;
}

namespace axw::shell {

class MainWindow;
class StartPage;

/// What the program hands to the workbench; all of it outlives it.
struct WorkbenchParts
{
    QApplication &application;
    widgets::Settings &settings;
    prompts::Prompter &prompter;
    const Clock &clock;
    const PageRegistry &registry;
    /// Makes the example centre at a folder, on another thread.
    std::function<Result<>(const QString &folder, const Progress &progress)> makeExample;
    QString exampleFolder; ///< where the example centre is made, and found again
    QString newFolder;     ///< where new workspaces are made
    sync::Keyring *keyring = nullptr; ///< where passwords of servers are kept from day to day
};

/// The running window: opens workspaces, and builds the frame anew when language, theme or workspace change.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(const WorkbenchParts &parts);
    ~Workbench() override;

    /// Opens this workspace, or the one used last, or asks for one. Does not show the window.
    void start(const QString &folder = {});

    /// Says what went wrong by the prompter; offers read-only when somebody else holds it.
    bool open(const QString &folder);
    bool make(const QString &folder, const workspace::NewWorkspace &wanted);
    void openExample();

    void setPreferences(const widgets::Preferences &preferences);
    const widgets::Preferences &preferences() const { return m_preferences; }

    /// Shows the page that makes and opens workspaces, over the frame when there is one.
    void showStart();

    const widgets::ActionCatalogue &actions() const { return m_actions; }
    MainWindow &window() { return *m_window; }
    /// Null while no workspace is open.
    Frame *frame() const { return m_frame; }
    workspace::Workspace *workspace() const { return m_workspace.get(); }

private:
    bool openReadOnly(const QString &folder, const Error &why);
    void use(std::unique_ptr<workspace::Workspace> opened, const QString &banner);
    void rebuild(FrameState state);
    void applyLook();
    StartPage *startPage() const;
    void asked(const QString &id);
    void scaleText(int step);
    void backedUp(const QString &failure);
    void askWhoWorks();
    void keepSession();
    void keepPlace();
    std::optional<widgets::Target> keptPlace() const;
    FrameState keptSession() const;
    widgets::Scheme scheme() const;

    WorkbenchParts m_parts;
    widgets::Preferences m_preferences;
    bool m_systemIsDark;
    InterfaceWords m_words;
    widgets::ActionCatalogue m_actions;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    Frame *m_frame = nullptr;
    QString m_banner;
    widgets::Background m_background;
    bool m_tellBackup = false;
};

} // namespace axw::shell
