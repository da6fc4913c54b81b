// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clientfilepage.h"

#include "core/workspace/workspace.h"
#include "ui/clients/visitclosing.h"
#include "ui/shell/stagepage.h"
#include "ui/shell/stagesheet.h"
#include "ui/shell/stepper.h"
#include "ui/widgets/reporttargets.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::Page;

namespace {

const QString overviewTab = u"overview"_s;

std::optional<Stage> stageOf(const QString &tab)
{
    for (int i = 0; i < stageCount; ++i) {
        if (widgets::stageTab(Stage(i)) == tab)
            return Stage(i);
    }
    return std::nullopt;
}

} // namespace

ClientFilePage::ClientFilePage(const widgets::PageContext &context, const PageRegistry &registry, const widgets::ClientFile &file,
                               QWidget *parent) :
    Page(context, parent), m_registry(registry), m_file(file), m_stack(new QStackedWidget(this))
{
    QList<Stepper::Tab> before;
    QList<Stepper::Tab> after;
    const auto add = [&](QList<Stepper::Tab> &end, const QString &id, const QString &label) {
        if (registry.tabs.contains(id))
            end.append({id, label});
    };
    add(before, overviewTab, tr("Overview"));
    add(after, u"documents"_s, tr("Documents"));
    add(after, u"history"_s, tr("History"));
    m_stepper = new Stepper(context.theme, context.language, before, after, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stepper);
    column->addWidget(m_stack, 1);

    connect(m_stepper, &Stepper::tabRequested, this, [this](const QString &tab) {
        Q_EMIT openRequested(ClientTarget{m_file.client, tab, {}, {}});
    });
    connect(m_stepper, &Stepper::missingRequested, this, &ClientFilePage::showStage);
    offer(u"stage.show"_s, [this] { showStage(); });
    offer(u"visit.close"_s, [this] { closeVisit(); })->setEnabled(!context.workspace.isReadOnly());
    showInBar(offer(u"report.make"_s, [this] {
        Q_EMIT openRequested(widgets::ReportTarget{u"diagnosis"_s, {{u"client"_s, m_file.client.toString()}}});
    }));
    look();
    connect(&context.workspace, &workspace::Workspace::changed, this, &ClientFilePage::workspaceChanged);
}

QStringList ClientFilePage::tabs() const
{
    return m_stepper->tabs();
}

Page *ClientFilePage::tabPage() const
{
    return m_pages.value(m_tab);
}

void ClientFilePage::workspaceChanged(const journal::Changes &changes)
{
    if (!context().workspace.clients().get(m_file.client)) {
        Q_EMIT gone();
        return;
    }
    // What closes a stage comes from every room, so any change may have met a condition. A file in the background
    // looks when it comes to the front.
    if (isVisible() || changes.touches("client", m_file.client.uuid()))
        look();
}

void ClientFilePage::look()
{
    auto &workspace = context().workspace;
    const auto client = workspace.clients().get(m_file.client);
    if (!client)
        return;
    m_case.reset();
    if (!m_file.caseId.isNull()) {
        if (auto known = workspace.cases().get(m_file.caseId))
            m_case = *known;
    } else if (auto current = workspace.cases().current(m_file.client)) {
        m_case = *current;
    }
    if (!m_case) {
        // No open case: the newest closed one tells how far it came.
        if (const auto all = workspace.cases().of(m_file.client); all && !all->empty())
            m_case = all->front();
    }
    std::array<StepState, stageCount> states{};
    QStringList missing;
    if (m_case) {
        for (int i = 0; i < stageCount; ++i) {
            const bool done = i < int(m_case->stage) || m_case->closed.isValid();
            states[size_t(i)] = done ? StepState::Done : i == int(m_case->stage) ? StepState::Current : StepState::Open;
        }
        if (const auto facts = workspace.gateFacts(*m_case)) {
            for (const clients::GateItem &item : clients::gateOf(m_case->stage, *facts)) {
                if (!item.met)
                    missing.append(item.text.in(language()));
            }
        }
    }
    m_stepper->setStates(states);
    m_stepper->setMissing(m_case && !m_case->closed.isValid() ? Stepper::Gate::Open : Stepper::Gate::None, missing);
    const auto files = workspace.clients().of<clients::Attachment>(m_file.client);
    m_stepper->setCount(u"documents"_s, files ? int(files->size()) : 0);
    QStringList about;
    if (m_case) {
        about.append(m_case->number);
        if (!m_case->title.isEmpty())
            about.append(m_case->title);
        if (m_case->closed.isValid())
            about.append(tr("closed"));
    }
    setTitle(client->name, about.join(u" · "_s));
}

void ClientFilePage::showCase(const CaseId &caseFile)
{
    if (caseFile.isNull() || caseFile == m_file.caseId)
        return;
    m_file.caseId = caseFile;
    dropTabs();
    look();
}

void ClientFilePage::dropTabs()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        it.value()->commitPending();
        m_stack->removeWidget(it.value());
        it.value()->deleteLater();
    }
    m_pages.clear();
    m_states.clear();
}

std::unique_ptr<Page> ClientFilePage::makeTab(const QString &tab)
{
    const widgets::ClientFile file{m_file.client, m_case ? m_case->id : CaseId()};
    if (const auto factory = m_registry.tabs.value(tab))
        return factory(context(), file);
    return std::make_unique<StagePage>(context(), file, stageOf(tab).value_or(Stage::Intake));
}

void ClientFilePage::showTab(const QString &wanted, const QVariantMap &place)
{
    const QString fallback = m_registry.tabs.contains(overviewTab) ? overviewTab : widgets::stageTab(m_case ? m_case->stage : Stage::Intake);
    QString tab = wanted.isEmpty() ? m_tab : wanted;
    if (!tabs().contains(tab))
        tab = fallback;
    m_tab = tab;
    Page *&page = m_pages[tab];
    if (!page) {
        page = makeTab(tab).release();
        page->setObjectName(u"tabpage."_s + tab);
        m_stack->addWidget(page);
        connect(page, &Page::openRequested, this, &Page::openRequested);
        connect(page, &Page::actionRequested, this, &Page::actionRequested);
        connect(page, &Page::told, this, &Page::told);
        connect(page, &Page::placeChanged, this, &Page::placeChanged);
        connect(page, &Page::frameChanged, this, [this, page] {
            if (page == tabPage())
                takeFrame();
        });
        page->restoreState(m_states.value(tab).toMap());
    }
    if (!place.isEmpty())
        page->restoreState(place);
    m_stack->setCurrentWidget(page);
    m_stepper->setSelected(tab);
    setFocusProxy(page);
    look();
    takeFrame();
    page->activated();
}

void ClientFilePage::takeFrame()
{
    // The tab's buttons stand in the file's bar, before the report's.
    const Page *page = tabPage();
    QList<QAction *> bar = page->barActions();
    bar.append(findChild<QAction *>(u"visit.close"_s, Qt::FindDirectChildrenOnly));
    bar.append(findChild<QAction *>(u"report.make"_s, Qt::FindDirectChildrenOnly));
    setBar(bar, page->primaryAction());
    m_stepper->setVisible(!page->isImmersed());
    setSearchHint(page->searchHint());
}

void ClientFilePage::search(const QString &text)
{
    if (Page *page = tabPage())
        page->search(text);
}

QString ClientFilePage::searchText() const
{
    const Page *page = tabPage();
    return page ? page->searchText() : QString();
}

void ClientFilePage::showStage()
{
    if (!m_case)
        return;
    QDialog dialog(window());
    dialog.setWindowTitle(tr("Stage"));
    auto *column = new QVBoxLayout(&dialog);
    const int edge = theme().px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    auto *sheet = new StageSheet(context(), m_case->id, &dialog);
    column->addWidget(sheet);
    connect(sheet, &StageSheet::moved, &dialog, &QDialog::accept);
    dialog.setMinimumWidth(theme().px(420));
    dialog.exec();
}

void ClientFilePage::closeVisit()
{
    commitPending();
    auto *dialog = clients::VisitClosingDialog::make(context(), m_file.client, window());
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &clients::VisitClosingDialog::openRequested, this, &Page::openRequested);
    connect(dialog, &clients::VisitClosingDialog::visitClosed, this, [this](bool withLog) {
        Q_EMIT told(tr("The visit is closed."), true);
        if (withLog)
            Q_EMIT openRequested(widgets::exported(widgets::visitLogReport(m_file.client)));
    });
    dialog->open();
}

QVariantMap ClientFilePage::saveState() const
{
    QVariantMap states = m_states;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        states.insert(it.key(), it.value()->saveState());
    return {{u"tab"_s, m_tab}, {u"states"_s, states}, {u"case"_s, m_file.caseId.toString()}};
}

void ClientFilePage::restoreState(const QVariantMap &state)
{
    m_states = state.value(u"states"_s).toMap();
    m_tab = state.value(u"tab"_s).toString();
    if (const CaseId known = CaseId::fromString(state.value(u"case"_s).toString()); !known.isNull() && m_file.caseId.isNull())
        m_file.caseId = known;
}

} // namespace axw::shell
