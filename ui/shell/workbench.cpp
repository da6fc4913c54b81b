// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench.h"

#include "core/workspace/courier.h"
#include "ui/prompts/prompter.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/workbenchstyle.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Preferences;
using widgets::Scheme;
using widgets::SchemeChoice;
using widgets::Theme;
using workspace::Access;
using workspace::Workspace;

namespace {

QString placeKey(const Workspace &workspace)
{
    return u"place/"_s + workspace.id().toString(QUuid::WithoutBraces);
}

} // namespace

Workbench::Workbench(const WorkbenchParts &parts) :
    m_parts(parts), m_preferences(readPreferences(parts.settings)),
    // Qt 6.4 does not tell the system's scheme; its palette does, before it is replaced.
    m_systemIsDark(parts.application.palette().color(QPalette::Window).lightness() < 128), m_actions(actionCatalogue())
{
    m_words.speak(m_preferences.language);
    m_window = std::make_unique<MainWindow>(parts.settings);
    applyLook();
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        if (m_frame)
            m_frame->commitPending();
        keepSession();
    });
}

Workbench::~Workbench()
{
    // Views before what they look at.
    m_window.reset();
}

Scheme Workbench::scheme() const
{
    if (m_preferences.scheme == SchemeChoice::System)
        return m_systemIsDark ? Scheme::Dark : Scheme::Light;
    return m_preferences.scheme == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
}

void Workbench::applyLook()
{
    if (m_theme && m_theme->scheme() == scheme() && m_theme->textScale() == m_preferences.textScale)
        return;
    m_theme = std::make_unique<Theme>(scheme(), m_preferences.textScale);
    widgets::applyTheme(m_parts.application, *m_theme);
}

void Workbench::start(const QString &folder)
{
    QString wanted = folder;
    if (wanted.isEmpty() && !m_preferences.recent.isEmpty() && QFileInfo(m_preferences.recent.constFirst()).isDir())
        wanted = m_preferences.recent.constFirst();
    if (wanted.isEmpty() || !open(wanted))
        showStart();
}

bool Workbench::open(const QString &folder)
{
    if (m_workspace && QFileInfo(m_workspace->folder()) == QFileInfo(folder) && !m_workspace->isReadOnly()) {
        m_window->uncover();
        return true;
    }
    auto opened = Workspace::open(folder, Access::Write, m_parts.clock, m_preferences.person);
    if (!opened) {
        const Error::Kind kind = opened.error().kind;
        if (kind == Error::Kind::Busy || kind == Error::Kind::ReadOnly)
            return openReadOnly(folder, opened.error());
        m_parts.prompter.tell(opened.error());
        return false;
    }
    use(std::move(*opened), {});
    // When the window is there: a question before it would stand alone on the screen.
    if (m_workspace->person().isEmpty())
        QTimer::singleShot(0, m_frame, [this] { askWhoWorks(); });
    return true;
}

bool Workbench::openReadOnly(const QString &folder, const Error &why)
{
    const bool wanted = m_parts.prompter.confirm({tr("This workspace cannot be written now"), why.sentence, tr("Open read-only"), {}, false});
    if (!wanted)
        return false;
    auto opened = Workspace::open(folder, Access::Read, m_parts.clock, m_preferences.person);
    if (!opened) {
        m_parts.prompter.tell(opened.error());
        return false;
    }
    use(std::move(*opened), tr("Read-only. %1").arg(why.sentence));
    return true;
}

bool Workbench::make(const QString &folder, const workspace::NewWorkspace &wanted)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    auto made = Workspace::create(folder, wanted, m_parts.clock);
    if (!made) {
        m_parts.prompter.tell(made.error());
        return false;
    }
    m_preferences.person = wanted.person;
    use(std::move(*made), {});
    return true;
}

void Workbench::use(std::unique_ptr<Workspace> opened, const QString &banner)
{
    if (m_frame) {
        m_frame->commitPending();
        keepSession();
    }
    // The old views and the old workspace go only when the new ones stand.
    const std::unique_ptr<Workspace> old = std::exchange(m_workspace, std::move(opened));
    m_banner = banner;
    connect(m_workspace.get(), &Workspace::backedUp, this, [this](const QDateTime &, const QString &failure) { backedUp(failure); });
    workspace::Courier &courier = m_workspace->courier();
    courier.setKeyring(m_parts.keyring);
    connect(&courier, &workspace::Courier::delivered, this, [this](const QString &name, const QString &destination) {
        if (m_frame)
            m_frame->tell(tr("%1 was delivered to %2.").arg(name, destination));
    });
    connect(&courier, &workspace::Courier::changed, this, [this] {
        if (m_frame)
            m_frame->lookAgain();
    });
    m_preferences.recent.removeAll(m_workspace->folder());
    m_preferences.recent.prepend(m_workspace->folder());
    writePreferences(m_parts.settings, m_preferences);
    rebuild(keptSession());
    courier.start();
}

void Workbench::rebuild(FrameState state)
{
    m_words.speak(m_preferences.language);
    // Pages hold the theme by reference: the old one goes after them.
    std::unique_ptr<Theme> old;
    if (!m_theme || m_theme->scheme() != scheme() || m_theme->textScale() != m_preferences.textScale) {
        old = std::move(m_theme);
        applyLook();
    }
    m_workspace->setLanguage(m_preferences.language);
    const widgets::PageContext context{*m_workspace, m_parts.prompter, *m_theme, m_preferences.language, m_parts.clock, m_parts.settings, m_actions};
    m_frame = new Frame(context, m_parts.registry, m_banner, nullptr);
    connect(m_frame, &Frame::asked, this, &Workbench::asked, Qt::QueuedConnection);
    connect(m_frame, &Frame::placeChanged, this, &Workbench::keepPlace);
    connect(m_frame, &Frame::titleChanged, this, [this](const QString &title) {
        m_window->setWindowTitle(tr("%1 – %2 – AX Workbench").arg(title, m_workspace->name()));
    });
    m_window->setContent(m_frame);
    m_frame->restore(std::move(state));
}

void Workbench::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const bool otherPerson = preferences.person != m_preferences.person;
    m_preferences = preferences;
    writePreferences(m_parts.settings, m_preferences);
    if (otherPerson && m_workspace)
        m_workspace->setPerson(m_preferences.person);
    if (m_frame) {
        m_frame->commitPending();
        rebuild(m_frame->state());
    } else {
        m_words.speak(m_preferences.language);
        showStart();
    }
}

StartPage *Workbench::startPage() const
{
    auto *page = qobject_cast<StartPage *>(m_window->coverWidget());
    return page ? page : qobject_cast<StartPage *>(m_window->content());
}

void Workbench::showStart()
{
    std::unique_ptr<Theme> old;
    if (!m_frame && (m_theme->scheme() != scheme() || m_theme->textScale() != m_preferences.textScale)) {
        old = std::move(m_theme);
        applyLook();
    }
    auto *page = new StartPage(*m_theme, m_preferences.language, {m_preferences.person, m_parts.newFolder, m_preferences.recent, m_frame != nullptr});
    connect(page, &StartPage::makeRequested, this, [this](const QString &person, const QString &name, const QString &folder) {
        make(folder, {person, name});
    }, Qt::QueuedConnection);
    connect(page, &StartPage::exampleRequested, this, &Workbench::openExample, Qt::QueuedConnection);
    connect(page, &StartPage::openRequested, this, [this](const QString &folder) {
        const auto chosen = folder.isEmpty() ? m_parts.prompter.chooseFolder(tr("Open a workspace (a folder that ends in .axw)")) : std::optional(folder);
        if (chosen)
            open(*chosen);
    }, Qt::QueuedConnection);
    connect(page, &StartPage::folderRequested, this, [this, page] {
        if (const auto chosen = m_parts.prompter.chooseFolder(tr("Folder for workspaces")))
            page->setFolder(*chosen);
    });
    connect(page, &StartPage::languageRequested, this, [this](Language language) {
        Preferences changed = m_preferences;
        changed.language = language;
        const bool over = m_window->coverWidget() != nullptr;
        setPreferences(changed);
        if (over)
            showStart();
    }, Qt::QueuedConnection);
    connect(page, &StartPage::left, this, [this] { m_window->uncover(); });
    if (m_frame) {
        m_window->cover(page);
    } else {
        m_window->setContent(page);
        m_window->setWindowTitle(tr("AX Workbench"));
        page->setFocus();
    }
}

void Workbench::openExample()
{
    const QString folder = m_parts.exampleFolder;
    if (QFileInfo(folder).isDir()) {
        open(folder);
        return;
    }
    if (!startPage())
        showStart();
    StartPage *page = startPage();
    page->setBusy(true);
    page->progress()->start(tr("Making the example centre"));
    QDir().mkpath(QFileInfo(folder).absolutePath());
    connect(&m_background, &widgets::Background::progressed, page->progress(), &widgets::ProgressStrip::setProgress);
    connect(page->progress(), &widgets::ProgressStrip::cancelled, &m_background, &widgets::Background::cancel);
    m_background.start([make = m_parts.makeExample, folder](const Progress &progress) { return make(folder, progress); },
                       [this, folder](const Result<> &made) {
                           if (StartPage *waiting = startPage()) {
                               waiting->progress()->finish();
                               waiting->setBusy(false);
                           }
                           if (made)
                               open(folder);
                           else if (made.error().kind != Error::Kind::Cancelled)
                               m_parts.prompter.tell(made.error());
                       });
}

void Workbench::asked(const QString &id)
{
    Preferences changed = m_preferences;
    if (id == u"quit") {
        m_window->close();
    } else if (id == u"preferences.apply") {
        setPreferences(readPreferences(m_parts.settings));
    } else if (id == u"language.switch") {
        changed.language = m_preferences.language == Language::Korean ? Language::English : Language::Korean;
        setPreferences(changed);
    } else if (id == u"theme.switch") {
        changed.scheme = scheme() == Scheme::Light ? SchemeChoice::Dark : SchemeChoice::Light;
        setPreferences(changed);
    } else if (id == u"text.larger") {
        scaleText(1);
    } else if (id == u"text.smaller") {
        scaleText(-1);
    } else if (id == u"workspace.new") {
        showStart();
    } else if (id == u"workspace.open") {
        if (const auto chosen = m_parts.prompter.chooseFolder(tr("Open a workspace (a folder that ends in .axw)")))
            open(*chosen);
    } else if (id == u"workspace.example") {
        openExample();
    } else if (id == u"workspace.write") {
        const FrameState state = m_frame->state();
        if (open(m_workspace->folder()) && !m_workspace->isReadOnly())
            rebuild(state);
    } else if (id == u"workspace.backup") {
        m_tellBackup = true;
        m_workspace->backUp();
    }
}

void Workbench::scaleText(int step)
{
    const QList<double> &scales = widgets::textScales();
    qsizetype nearest = 0;
    for (qsizetype i = 0; i < scales.size(); ++i) {
        if (std::abs(scales.at(i) - m_preferences.textScale) < std::abs(scales.at(nearest) - m_preferences.textScale))
            nearest = i;
    }
    Preferences changed = m_preferences;
    changed.textScale = scales.at(std::clamp<qsizetype>(nearest + step, 0, scales.size() - 1));
    setPreferences(changed);
}

void Workbench::backedUp(const QString &failure)
{
    if (m_frame)
        m_frame->lookAgain();
    const bool asked = std::exchange(m_tellBackup, false);
    if (!failure.isEmpty())
        m_parts.prompter.tell(failure);
    else if (asked && m_frame)
        m_frame->tell(tr("A backup was made and verified."));
}

void Workbench::askWhoWorks()
{
    if (const auto name = m_parts.prompter.askText(tr("Who is working?"), tr("Your name, as it stands in the audit trail:"), {}, false, true)) {
        m_preferences.person = *name;
        writePreferences(m_parts.settings, m_preferences);
        m_workspace->setPerson(*name);
        m_frame->lookAgain();
    }
}

void Workbench::keepSession()
{
    if (!m_frame || !m_workspace)
        return;
    QStringList files;
    const FrameState state = m_frame->state();
    for (const ClientId &client : state.files.all())
        files.append(client.toString());
    m_parts.settings.setValue(u"openFiles/"_s + m_workspace->id().toString(QUuid::WithoutBraces), files);
    m_parts.settings.setValue(placeKey(*m_workspace), QString());
}

/// Written at every step and taken away when the window is closed: what is found at the start was left by a program that
/// was killed, and is gone on with to the very item. Lists have places too, but a new day may begin at their top.
void Workbench::keepPlace()
{
    const auto target = m_frame ? m_frame->place() : std::nullopt;
    const auto *file = target ? std::get_if<widgets::ClientTarget>(&*target) : nullptr;
    QByteArray words;
    if (file) {
        words = QJsonDocument(QJsonObject{{u"client"_s, file->client.toString()},
                                          {u"case"_s, file->caseId.toString()},
                                          {u"tab"_s, file->tab},
                                          {u"place"_s, QJsonObject::fromVariantMap(file->place)}})
                    .toJson(QJsonDocument::Compact);
    }
    m_parts.settings.setValue(placeKey(*m_workspace), QString::fromUtf8(words));
}

std::optional<widgets::Target> Workbench::keptPlace() const
{
    const QByteArray words = m_parts.settings.value(placeKey(*m_workspace)).toString().toUtf8();
    const QJsonObject kept = QJsonDocument::fromJson(words).object();
    const auto client = ClientId::fromString(kept.value(u"client"_s).toString());
    if (client.isNull() || !m_workspace->clients().get(client))
        return {};
    return widgets::ClientTarget{client, kept.value(u"tab"_s).toString(), kept.value(u"place"_s).toObject().toVariantMap(),
                                 CaseId::fromString(kept.value(u"case"_s).toString())};
}

/// A new day begins at Today, with the files of the last time in the rail; after a kill the person stands where they stood.
FrameState Workbench::keptSession() const
{
    FrameState state;
    const QStringList files = m_parts.settings.value(u"openFiles/"_s + m_workspace->id().toString(QUuid::WithoutBraces)).toStringList();
    for (const QString &file : files) {
        const ClientId client = ClientId::fromString(file);
        if (m_workspace->clients().get(client))
            state.files.touch(client);
    }
    if (const auto place = keptPlace())
        state.history.visit(*place);
    return state;
}

} // namespace axw::shell
