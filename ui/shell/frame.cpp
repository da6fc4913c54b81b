// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/shell/actions.h"
#include "ui/shell/clientfilepage.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/palette.h"
#include "ui/shell/paletteclients.h"
#include "ui/shell/quicknotebox.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusfacts.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undostrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::Colour;
using widgets::Page;
using widgets::RailTarget;
using widgets::ReportTarget;
using widgets::Target;

namespace {

QString pageName(const RailPage &page)
{
    return QCoreApplication::translate("rail", page.label);
}

/// Actions that the window answers, not the frame.
const QStringList windowActions{u"quit"_s,          u"language.switch"_s, u"theme.switch"_s,      u"text.larger"_s,
                                u"text.smaller"_s,  u"workspace.new"_s,   u"workspace.open"_s,    u"workspace.example"_s,
                                u"workspace.write"_s, u"workspace.backup"_s};

} // namespace

Frame::Frame(const widgets::PageContext &context, const PageRegistry &registry, const QString &banner, QWidget *parent) :
    QWidget(parent), m_context(context), m_registry(registry), m_stack(new QStackedWidget(this)),
    m_status(new StatusLine(context.theme, this)), m_strip(new widgets::UndoStrip(context.theme, m_stack)), m_lookLater(new QTimer(this))
{
    makeActions();
    QList<Rail::Entry> entries;
    for (const RailPage &page : registry.rail) {
        const QAction *way = m_actions.value(page.action);
        entries.append({page.id, pageName(page), page.icon, way ? way->toolTip() : pageName(page)});
    }
    m_rail = new Rail(context.theme, entries, this);
    m_bar = new TopBar(context.theme, action(u"undo"_s), action(u"redo"_s), action(u"go.back"_s), action(u"go.forward"_s), this);
    makeMenu();

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(widgets::makeLine(context.theme, Qt::Horizontal, this));
    if (!banner.isEmpty()) {
        auto *strip = new QWidget(this);
        strip->setObjectName(u"banner"_s);
        widgets::setGround(strip, context.theme, Colour::WarnSoft);
        auto *words = new QHBoxLayout(strip);
        words->setContentsMargins(context.theme.px(16), context.theme.px(6), context.theme.px(16), context.theme.px(6));
        auto *label = widgets::makeLabel(context.theme, banner, widgets::Size::Body, false, strip);
        label->setWordWrap(true);
        words->addWidget(label, 1);
        column->addWidget(strip);
    }
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    m_railLine = widgets::makeLine(context.theme, Qt::Vertical, this);
    row->addWidget(m_railLine);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(widgets::makeLine(context.theme, Qt::Horizontal, this));
    all->addWidget(m_status);

    m_rail->setPerson(context.workspace.person());
    m_rail->setNarrow(context.settings.value(u"rail/narrow"_s).toBool());
    connect(m_rail, &Rail::pageRequested, this, [this](const QString &page) { go(RailTarget{page, {}}); });
    connect(m_rail, &Rail::personRequested, this, [this] { go(RailTarget{u"settings"_s, {}}); });
    connect(m_rail, &Rail::fileRequested, this, [this](const ClientId &client) { go(ClientTarget{client, {}, {}, {}}); });
    connect(m_rail, &Rail::fileCloseRequested, this, &Frame::closeFile);
    connect(m_rail, &Rail::narrowRequested, this, [this](bool narrow) {
        m_rail->setNarrow(narrow);
        m_context.settings.setValue(u"rail/narrow"_s, narrow);
    });
    connect(m_bar, &TopBar::paletteRequested, this, &Frame::openPalette);
    connect(m_strip, &widgets::UndoStrip::undoRequested, this, [this] { takeBack(false); });
    m_lookLater->setSingleShot(true);
    m_lookLater->setInterval(0);
    connect(m_lookLater, &QTimer::timeout, this, &Frame::look);
    connect(&context.workspace, &workspace::Workspace::changed, m_lookLater, qOverload<>(&QTimer::start));
}

Frame::~Frame() = default;

QAction *Frame::makeAction(const QString &id, std::function<void()> handler)
{
    QAction *made = m_context.actions.makeAction(id, m_context.theme, this);
    addAction(made);
    m_actions.insert(id, made);
    connect(made, &QAction::triggered, this, [this, handler = std::move(handler)] {
        commitPending();
        handler();
    });
    return made;
}

void Frame::makeActions()
{
    makeAction(u"palette"_s, [this] { openPalette(); });
    makeAction(u"note.quick"_s, [this] { noteQuickly(); });
    action(u"note.quick"_s)->setEnabled(!m_context.workspace.isReadOnly());
    makeAction(u"search"_s, [this] { m_bar->focusSearch(); });
    makeAction(u"undo"_s, [this] { takeBack(false); });
    makeAction(u"redo"_s, [this] { takeBack(true); });
    makeAction(u"menu"_s, [this] { m_rail->menuButton()->click(); });
    makeAction(u"help"_s, [this] { HelpSheet(m_context.theme, m_context.actions, window()).exec(); });
    for (const RailPage &page : m_registry.rail)
        makeAction(page.action, [this, id = page.id] { go(RailTarget{id, {}}); });
    makeAction(u"go.back"_s, [this] { leave(); stepTo(m_state.history.back()); });
    makeAction(u"go.forward"_s, [this] { leave(); stepTo(m_state.history.forward()); });
    makeAction(u"file.next"_s, [this] { cycleFile(1); });
    makeAction(u"file.previous"_s, [this] { cycleFile(-1); });
    makeAction(u"file.close"_s, [this] {
        if (auto *file = qobject_cast<ClientFilePage *>(currentPage()))
            closeFile(file->client());
    });
    makeAction(u"tab.next"_s, [this] { cycleTab(1); });
    makeAction(u"tab.previous"_s, [this] { cycleTab(-1); });
    makeAction(u"rail.toggle"_s, [this] { Q_EMIT m_rail->narrowRequested(!m_rail->isNarrow()); });
    makeAction(u"report.make"_s, [this] { go(ReportTarget{}); });
    for (const QString &id : windowActions)
        makeAction(id, [this, id] { Q_EMIT asked(id); });
    action(u"workspace.write"_s)->setVisible(m_context.workspace.isReadOnly());
    action(u"workspace.backup"_s)->setEnabled(!m_context.workspace.isReadOnly());
    // Actions of a page that can be asked for from anywhere.
    for (const widgets::ActionSpec &spec : m_context.actions.specs()) {
        if (!spec.page.isEmpty() && m_registry.page(spec.page))
            makeAction(spec.id, [this, id = spec.id] { run(id); });
    }
}

void Frame::makeMenu()
{
    auto *menu = new QMenu(m_rail->menuButton());
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &id : menuIds()) {
            if (id.isEmpty())
                menu->addSeparator();
            else if (QAction *each = m_actions.value(id))
                menu->addAction(each);
        }
    });
    connect(m_rail->menuButton(), &QToolButton::clicked, menu, [this, menu] {
        menu->popup(m_rail->menuButton()->mapToGlobal(QPoint(0, m_rail->menuButton()->height())));
    });
}

/// Hidden tabs of a file offer nothing: only what is in front is asked.
QAction *Frame::offered(const QString &id) const
{
    for (const Page *page : {innerPage(), currentPage()}) {
        QAction *own = page ? page->findChild<QAction *>(id, Qt::FindDirectChildrenOnly) : nullptr;
        if (own)
            return own;
    }
    return nullptr;
}

bool Frame::run(const QString &id)
{
    if (QAction *own = offered(id); own && own->isEnabled()) {
        own->trigger();
        return true;
    }
    const widgets::ActionSpec *spec = m_context.actions.find(id);
    if (spec && !spec->page.isEmpty()) {
        go(RailTarget{spec->page, {}});
        QAction *there = offered(id);
        if (there && there->isEnabled())
            there->trigger();
        return there && there->isEnabled();
    }
    QAction *mine = m_actions.value(id);
    if (mine && mine->isEnabled())
        mine->trigger();
    return mine && mine->isEnabled();
}

void Frame::commitPending()
{
    if (m_note)
        m_note->commit();
    if (Page *page = currentPage())
        page->commitPending();
}

void Frame::takeBack(bool again)
{
    const auto step = again ? m_context.workspace.nextRedo() : m_context.workspace.nextUndo();
    const Result<> done = again ? m_context.workspace.redo() : m_context.workspace.undo();
    if (!done) {
        m_context.prompter.tell(done.error());
        return;
    }
    if (step)
        m_strip->tell(again ? tr("Redone: %1").arg(step->title()) : tr("Undone: %1").arg(step->title()), false);
}

void Frame::openPalette()
{
    if (m_palette)
        return;
    QList<PaletteEntry> entries;
    for (const ClientId &client : m_state.files.all()) {
        const ClientFilePage *page = m_filePages.value(client);
        entries.append({PaletteEntry::Kind::File, page ? page->title() : QString(), page ? page->subtitle() : QString(), {}, u"clients"_s, true,
                        [this, client] { go(ClientTarget{client, {}, {}, {}}); }});
    }
    QSet<QString> listed;
    const auto add = [&](const QAction *each) {
        const widgets::ActionSpec *spec = m_context.actions.find(each->objectName());
        if (!spec || listed.contains(spec->id) || spec->id == u"palette" || !each->isVisible())
            return;
        listed.insert(spec->id);
        entries.append({PaletteEntry::Kind::Action, each->text(), each->shortcut().toString(QKeySequence::NativeText),
                        QString::fromUtf8(spec->text), spec->icon, each->isEnabled(), [this, id = spec->id] { run(id); }});
    };
    for (const Page *page : {innerPage(), currentPage()}) {
        const auto own = page ? page->findChildren<QAction *>(Qt::FindDirectChildrenOnly) : QList<QAction *>();
        for (const QAction *each : own)
            add(each);
    }
    for (const widgets::ActionSpec &spec : m_context.actions.specs()) {
        if (const QAction *each = m_actions.value(spec.id))
            add(each);
    }
    const auto search = [this](const QString &text) {
        return paletteClients(m_context.workspace, m_context.language, text, [this](const ClientId &client) { go(ClientTarget{client, {}, {}, {}}); });
    };
    m_palette = new Palette(m_context.theme, entries, search, this);
    connect(m_palette, &Palette::closed, this, [this] {
        if (Page *page = currentPage())
            page->setFocus(Qt::OtherFocusReason);
    });
    m_palette->open({});
}

/// The file in front, the other open ones from the newest, then those looked at last.
QList<ClientId> Frame::clientsAtHand() const
{
    QList<ClientId> clients;
    const auto add = [&](const ClientId &client) {
        if (!client.isNull() && !clients.contains(client) && m_context.workspace.clients().get(client))
            clients.append(client);
    };
    if (const auto *file = qobject_cast<ClientFilePage *>(currentPage()))
        add(file->client());
    add(m_state.files.last());
    for (const ClientId &client : m_state.files.all())
        add(client);
    for (const ClientId &client : widgets::recentClients(m_context.settings, m_context.workspace.id()))
        add(client);
    return clients;
}

void Frame::noteQuickly()
{
    if (m_note) {
        m_note->next();
        return;
    }
    const QList<ClientId> clients = clientsAtHand();
    if (clients.isEmpty()) {
        m_strip->tell(tr("Open a client's file first: a quick note belongs to a company."), false);
        return;
    }
    m_note = new QuickNoteBox(m_context, clients, this);
    connect(m_note, &QuickNoteBox::closed, this, [this, back = QPointer<QWidget>(window()->focusWidget())](const QString &sentence) {
        const QWidget *focus = window()->focusWidget();
        if (back && back->isVisible() && (!focus || m_note->isAncestorOf(focus)))
            back->setFocus(Qt::OtherFocusReason); // unless the person went elsewhere
        m_note = nullptr;
        if (!sentence.isEmpty())
            m_strip->tell(sentence, true);
    });
    m_note->open();
}

void Frame::tell(const QString &sentence)
{
    m_strip->tell(sentence, false);
}

void Frame::lookAgain()
{
    m_lookLater->start();
}

void Frame::look()
{
    const auto title = [this](const char16_t *id, const QString &plain, const QString &with, const std::optional<journal::Step> &step) {
        QAction *each = action(QString::fromUtf16(id));
        each->setEnabled(step.has_value() && !m_context.workspace.isReadOnly());
        each->setText(step ? with.arg(step->title()) : plain);
        each->setToolTip(u"%1 (%2)"_s.arg(each->text(), each->shortcut().toString(QKeySequence::NativeText)));
    };
    title(u"undo", tr("Undo"), tr("Undo: %1"), m_context.workspace.nextUndo());
    title(u"redo", tr("Redo"), tr("Redo: %1"), m_context.workspace.nextRedo());
    m_status->setFacts(StatusFacts::of(m_context.workspace, m_context.language));
    m_rail->setPerson(m_context.workspace.person());
    countPages();
}

void Frame::countPages()
{
    for (const RailPage &page : m_registry.rail) {
        if (!page.count)
            continue;
        const std::optional<int> count = page.count(m_context.workspace);
        const QString number = count ? formatNumber(*count) : QString();
        m_rail->setCount(page.id, count, count && page.counted ? QCoreApplication::translate("rail", page.counted).arg(number) : number);
    }
}

void Frame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    // After the first paint: counting and looking into the backup folder can wait for it.
    QTimer::singleShot(30, this, &Frame::look);
}

} // namespace axw::shell
