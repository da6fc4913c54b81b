// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"
#include "ui/shell/openfiles.h"
#include "ui/shell/registry.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTimer;

namespace axw::widgets {
class UndoStrip;
}

namespace axw::shell {

class ClientFilePage;
class Palette;
class QuickNoteBox;
class Rail;
class StatusLine;
class TopBar;

/// What a frame hands to the one that is built in its stead when language or theme change.
struct FrameState
{
    History history;
    OpenFiles files;
    QHash<QString, QVariantMap> pages;
    QHash<ClientId, QVariantMap> clientFiles;
};

/// The frame of the window over one workspace: rail, top bar, the page in front, status line. Pages are built when they
/// are first shown.
class Frame final : public QWidget
{
    Q_OBJECT

public:
    /// `banner` stands under the top bar (why the workspace is read-only); empty for none.
    Frame(const widgets::PageContext &context, const PageRegistry &registry, const QString &banner, QWidget *parent = nullptr);
    ~Frame() override;

    void go(const widgets::Target &target);
    /// Runs an action by its id: one of the frame, one of the page in front, or one of the page that offers it. False
    /// when it cannot be run now.
    bool run(const QString &id);
    void commitPending();

    widgets::Page *currentPage() const;
    /// The tab in front when a client's file is, else the page itself.
    widgets::Page *innerPage() const;
    /// The pages of the rail in their order.
    QStringList pageIds() const;
    QAction *action(const QString &id) const { return m_actions.value(id); }
    const widgets::Theme &theme() const { return m_context.theme; }
    StatusLine *statusLine() const { return m_status; }
    /// Words for the strip at the foot.
    void tell(const QString &sentence);
    /// Looks again at what the status line, the rail and the undo buttons say.
    void lookAgain();

    FrameState state();
    /// Where the person is, to come back to; nothing before the first page.
    std::optional<widgets::Target> place() const;
    void restore(FrameState state);

Q_SIGNALS:
    /// An action that is not the frame's own: language, theme, workspaces, quit.
    void asked(const QString &id);
    /// The person is at another page, or at another place of it.
    void placeChanged();
    /// For the title of the window.
    void titleChanged(const QString &title);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QAction *offered(const QString &id) const;
    QAction *makeAction(const QString &id, std::function<void()> handler);
    void makeMenu();
    widgets::Page *railPage(const QString &id);
    ClientFilePage *filePage(const widgets::ClientTarget &target);
    void follow(widgets::Page *page);
    void bring(widgets::Page *page);
    void leave();
    void stepTo(const std::optional<widgets::Target> &target);
    void bringTarget(const widgets::Target &target);
    void closeFile(const ClientId &client);
    void cycleFile(int step);
    void cycleTab(int step);
    void frameChanged();
    void showOpenFiles();
    void openPalette();
    void noteQuickly();
    QList<ClientId> clientsAtHand() const;
    void takeBack(bool again);
    void look();
    void countPages();

    widgets::PageContext m_context;
    const PageRegistry &m_registry;
    QHash<QString, QAction *> m_actions;
    Rail *m_rail;
    QWidget *m_railLine;
    TopBar *m_bar = nullptr;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    widgets::UndoStrip *m_strip;
    QPointer<Palette> m_palette;
    QPointer<QuickNoteBox> m_note;
    QTimer *m_lookLater;
    QHash<QString, widgets::Page *> m_pages;
    QHash<ClientId, ClientFilePage *> m_filePages;
    FrameState m_state;
    bool m_shown = false;
};

} // namespace axw::shell
