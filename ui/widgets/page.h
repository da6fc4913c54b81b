// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/target.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;

namespace axw {
class Clock;
namespace workspace {
class Workspace;
}
namespace prompts {
class Prompter;
}
} // namespace axw

namespace axw::widgets {

class ActionCatalogue;
class Settings;
class Theme;

/// What every page is handed. All of it outlives the page: a change of language, theme or workspace builds pages anew.
struct PageContext
{
    workspace::Workspace &workspace;
    prompts::Prompter &prompter;
    const Theme &theme;
    Language language;
    const Clock &clock;
    Settings &settings;
    const ActionCatalogue &actions;
};

/// What a tab of a client's file is about.
struct ClientFile
{
    ClientId client;
    CaseId caseId;
};

/// A control that holds text which a person is still typing.
class PendingEditor
{
public:
    virtual ~PendingEditor() = default;
    /// Hands over what stands in the control now, a composing syllable included.
    virtual void commitPending() = 0;
};

/// A page of the window: a page of the rail or a tab of a client's file. It reads everything from its context in its
/// constructor, is thrown away and built anew when language or theme change, and keeps its place in a state.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);
    ~Page() override;

    /// What the top bar says; a tab of a client's file leaves it to the file.
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }

    /// Buttons of the top bar from left to right; the primary one is filled and stands last.
    const QList<QAction *> &barActions() const { return m_barActions; }
    QAction *primaryAction() const { return m_primaryAction; }

    /// When not empty, the top bar has a field with these words and tells searchChanged() at every letter.
    QString searchHint() const { return m_searchHint; }
    /// A few words about keys for the right of the status line.
    QString statusHint() const { return m_statusHint; }

    /// Where the person is (selected row, tab, scroll), to come back to after the page was built anew or by Back.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }
    /// What the field of the top bar holds, after the page came back or was built anew.
    virtual QString searchText() const { return {}; }
    /// Called for each letter typed into the page's field of the top bar.
    virtual void search(const QString &text) { Q_UNUSED(text) }
    /// Commits a composing syllable and what stands in editors. Called before a save, a close, a change of page and
    /// every shortcut. The base asks every PendingEditor of the page.
    virtual void commitPending();
    /// Called when the page comes to the front, also the first time.
    virtual void activated() {}
    /// True while the page wants the window for itself: rail and tabs are out of sight (현장 모드).
    bool isImmersed() const { return m_immersed; }
    /// False while something that will be seen is still being worked out on another thread.
    virtual bool isReady() const { return true; }

Q_SIGNALS:
    void openRequested(const axw::widgets::Target &target);
    /// Runs an action of the catalogue by its id, also one of another page.
    void actionRequested(const QString &id);
    /// Language, theme or text size were written to the settings: the window takes them over.
    void preferencesChanged();
    /// Title, subtitle, bar, search field or hint became others.
    void frameChanged();
    /// Where the person is became another place: it is kept, so that it is found again if the program is killed.
    void placeChanged();
    /// A sentence about what was done, for the strip at the foot of the window ("12 rows imported"), with Undo beside it
    /// when it can be taken back.
    void told(const QString &sentence, bool withUndo);

protected:
    const PageContext &context() const { return m_context; }
    const Theme &theme() const { return m_context.theme; }
    Language language() const { return m_context.language; }

    void setTitle(const QString &title, const QString &subtitle = {});
    void setSearchHint(const QString &hint);
    void setStatusHint(const QString &hint);
    void setImmersed(bool immersed);

    /// An action of the catalogue that works while this page is in front; its key works anywhere in the window.
    QAction *offer(const QString &id, std::function<void()> handler);
    void showInBar(QAction *action);
    void setPrimaryAction(QAction *action);
    /// The whole bar at once, for a page that shows another's buttons.
    void setBar(const QList<QAction *> &actions, QAction *primary);

private:
    PageContext m_context;
    QString m_title;
    QString m_subtitle;
    QString m_searchHint;
    QString m_statusHint;
    QList<QAction *> m_barActions;
    QAction *m_primaryAction = nullptr;
    bool m_immersed = false;
};

using PageFactory = std::function<std::unique_ptr<Page>(const PageContext &)>;
using FilePageFactory = std::function<std::unique_ptr<Page>(const PageContext &, const ClientFile &)>;

} // namespace axw::widgets
