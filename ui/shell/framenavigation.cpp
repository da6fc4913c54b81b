// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "core/workspace/workspace.h"
#include "ui/shell/clientfilepage.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/undostrip.h"

#include <QAction>
#include <QStackedWidget>

// Where the frame goes: pages of the rail, client files and their tabs, back and forward.
namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::Page;
using widgets::RailTarget;
using widgets::ReportTarget;
using widgets::Target;

QStringList Frame::pageIds() const
{
    QStringList ids;
    for (const RailPage &page : m_registry.rail)
        ids.append(page.id);
    return ids;
}

Page *Frame::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *Frame::innerPage() const
{
    if (auto *file = qobject_cast<ClientFilePage *>(currentPage()))
        return file->tabPage();
    return currentPage();
}

void Frame::follow(Page *page)
{
    connect(page, &Page::openRequested, this, &Frame::go);
    connect(page, &Page::actionRequested, this, &Frame::run);
    connect(page, &Page::preferencesChanged, this, [this] { Q_EMIT asked(u"preferences.apply"_s); });
    connect(page, &Page::told, m_strip, &widgets::UndoStrip::tell);
    connect(page, &Page::frameChanged, this, [this, page] {
        if (page == currentPage())
            frameChanged();
    });
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == currentPage())
            Q_EMIT placeChanged();
    });
    m_stack->addWidget(page);
}

Page *Frame::railPage(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    const RailPage *wanted = m_registry.page(id);
    if (!wanted)
        return nullptr;
    Page *page = wanted->factory(m_context).release();
    page->setObjectName(u"page."_s + id);
    m_pages.insert(id, page);
    follow(page);
    page->restoreState(m_state.pages.value(id));
    return page;
}

ClientFilePage *Frame::filePage(const ClientTarget &target)
{
    if (ClientFilePage *known = m_filePages.value(target.client)) {
        known->showCase(target.caseId);
        return known;
    }
    auto *page = new ClientFilePage(m_context, m_registry, {target.client, target.caseId});
    page->setObjectName(u"page.file"_s);
    m_filePages.insert(target.client, page);
    follow(page);
    page->restoreState(m_state.clientFiles.value(target.client));
    connect(page, &ClientFilePage::gone, this, [this, client = target.client] { closeFile(client); });
    const ClientId pushedOut = m_state.files.touch(target.client);
    if (!pushedOut.isNull())
        closeFile(pushedOut);
    return page;
}

void Frame::go(const Target &target)
{
    commitPending();
    leave();
    bringTarget(target);
}

void Frame::leave()
{
    if (Page *inner = innerPage())
        m_state.history.leave(inner->saveState());
}

void Frame::stepTo(const std::optional<Target> &target)
{
    if (target)
        bringTarget(*target);
}

void Frame::bringTarget(const Target &target)
{
    if (const auto *report = std::get_if<ReportTarget>(&target)) {
        RailTarget page{u"reports"_s, report->parameters};
        if (!report->kind.isEmpty())
            page.place.insert(u"kind"_s, report->kind);
        bringTarget(page);
        return;
    }
    if (const auto *rail = std::get_if<RailTarget>(&target)) {
        Page *page = railPage(rail->page);
        if (!page)
            return;
        if (!rail->place.isEmpty())
            page->restoreState(rail->place);
        m_state.history.visit(target);
        m_rail->setCurrent(rail->page);
        bring(page);
        return;
    }
    auto file = std::get<ClientTarget>(target);
    const bool known = m_context.workspace.clients().get(file.client).has_value();
    if (!known) {
        m_state.history.forget(file.client);
        m_strip->tell(tr("This company is no longer in the workspace."), false);
        return;
    }
    ClientFilePage *page = filePage(file);
    page->showTab(file.tab, file.place);
    file.tab = page->tab();
    m_state.files.touch(file.client);
    m_state.history.visit(file);
    widgets::rememberClient(m_context.settings, m_context.workspace.id(), file.client);
    showOpenFiles();
    m_rail->setCurrent(u"clients"_s, file.client);
    bring(page);
}

void Frame::bring(Page *page)
{
    m_stack->setCurrentWidget(page);
    frameChanged();
    page->activated();
    if (m_palette)
        m_palette->close(); // it listed what the page before could do
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeChanged();
}

void Frame::frameChanged()
{
    Page *page = currentPage();
    if (!page)
        return;
    m_bar->showPage(page);
    m_status->setHint(innerPage()->statusHint());
    m_rail->setVisible(!innerPage()->isImmersed());
    m_railLine->setVisible(!innerPage()->isImmersed());
    m_strip->setFoot(innerPage()->isImmersed() ? m_context.theme.px(60) : 0); // the bar of the field
    showOpenFiles();
    action(u"go.back"_s)->setEnabled(m_state.history.canGoBack());
    action(u"go.forward"_s)->setEnabled(m_state.history.canGoForward());
    const bool isFile = qobject_cast<ClientFilePage *>(page);
    for (const QString &id : {u"file.close"_s, u"tab.next"_s, u"tab.previous"_s})
        action(id)->setEnabled(isFile);
    // Two enabled actions with one key would cancel each other: the page's own one counts.
    for (const widgets::ActionSpec &spec : m_context.actions.specs()) {
        if ((!spec.page.isEmpty() || spec.id == u"report.make") && m_actions.contains(spec.id))
            action(spec.id)->setEnabled(!offered(spec.id));
    }
    Q_EMIT titleChanged(page->title());
}

void Frame::showOpenFiles()
{
    QList<Rail::OpenFile> files;
    for (const ClientId &client : m_state.files.all()) {
        const ClientFilePage *page = m_filePages.value(client);
        files.append({client, page ? page->title() : m_context.workspace.clients().get(client).value_or(clients::Client{}).name});
    }
    m_rail->setOpenFiles(files);
    action(u"file.next"_s)->setEnabled(!files.isEmpty());
    action(u"file.previous"_s)->setEnabled(!files.isEmpty());
}

void Frame::closeFile(const ClientId &client)
{
    ClientFilePage *page = m_filePages.take(client);
    if (page)
        page->commitPending();
    m_state.files.close(client);
    m_state.clientFiles.remove(client);
    const bool wasInFront = page && page == currentPage();
    if (wasInFront) {
        const ClientId next = m_state.files.last();
        bringTarget(next.isNull() ? Target(RailTarget{u"clients"_s, {}}) : Target(ClientTarget{next, {}, {}, {}}));
    }
    if (page) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    showOpenFiles();
}

void Frame::cycleFile(int step)
{
    const auto *file = qobject_cast<ClientFilePage *>(currentPage());
    const ClientId next = m_state.files.next(file ? file->client() : ClientId(), step);
    if (!next.isNull())
        go(ClientTarget{next, {}, {}, {}});
}

void Frame::cycleTab(int step)
{
    const auto *file = qobject_cast<ClientFilePage *>(currentPage());
    if (!file)
        return;
    const QStringList tabs = file->tabs();
    const qsizetype at = tabs.indexOf(file->tab());
    go(ClientTarget{file->client(), tabs.at((at + step + tabs.size()) % tabs.size()), {}, {}});
}

std::optional<Target> Frame::place() const
{
    auto target = m_state.history.current();
    const Page *inner = innerPage();
    if (!target || !inner)
        return target;
    std::visit([&](auto &each) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(each)>, ReportTarget>)
            each.place = inner->saveState();
    }, *target);
    return target;
}

FrameState Frame::state()
{
    leave();
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        m_state.pages.insert(it.key(), it.value()->saveState());
    for (auto it = m_filePages.cbegin(); it != m_filePages.cend(); ++it)
        m_state.clientFiles.insert(it.key(), it.value()->saveState());
    return m_state;
}

void Frame::restore(FrameState state)
{
    m_state = std::move(state);
    const auto current = m_state.history.current();
    bringTarget(current ? *current : Target(RailTarget{m_registry.rail.constFirst().id, {}}));
    showOpenFiles();
}

} // namespace axw::shell
