// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/wiring.h"

#include "app/axworkbench/diagnosiscard.h"
#include "core/workspace/workspace.h"
#include "ui/clients/clientdocuments.h"
#include "ui/clients/clienthistorypage.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/letterspage.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/gantt/planpage.h"
#include "ui/home/todaypage.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/sync/outboxpage.h"

#include <QCoreApplication>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientFile;
using widgets::Page;
using widgets::PageContext;

namespace {

template<class SomePage>
std::unique_ptr<Page> make(const PageContext &context)
{
    return std::make_unique<SomePage>(context);
}

template<class SomePage>
std::unique_ptr<Page> makeTab(const PageContext &context, const ClientFile &file)
{
    return std::make_unique<SomePage>(context, file);
}

} // namespace

shell::PageRegistry pageRegistry(const Clock &clock)
{
    shell::PageRegistry registry;
    registry.rail = {
        {u"today"_s, QT_TRANSLATE_NOOP("rail", "Today"), u"go-home"_s, u"go.today"_s, make<home::TodayPage>,
         [&clock](workspace::Workspace &workspace) { return home::TodayPage::count(workspace, clock); },
         QT_TRANSLATE_NOOP("rail", "Your own steps due today or overdue: %1")},
        {u"clients"_s, QT_TRANSLATE_NOOP("rail", "Clients"), u"clients"_s, u"go.clients"_s,
         [](const PageContext &context) { return std::make_unique<clients::ClientsPage>(context, newestDiagnosis); },
         [](workspace::Workspace &workspace) { return std::optional(int(workspace.clients().count().value_or(0))); },
         QT_TRANSLATE_NOOP("rail", "Demand companies: %1")},
        {u"portfolio"_s, QT_TRANSLATE_NOOP("rail", "PoC timeline"), u"view-calendar-timeline"_s, u"go.portfolio"_s, make<portfolio::PortfolioPage>,
         &portfolio::PortfolioPage::count, QT_TRANSLATE_NOOP("rail", "PoCs: %1")},
        {u"reports"_s, QT_TRANSLATE_NOOP("rail", "Reports"), u"office-report"_s, u"go.reports"_s, make<reports::ReportsPage>, {}},
        {u"letters"_s, QT_TRANSLATE_NOOP("rail", "Letters"), u"mail-message"_s, u"go.letters"_s, make<clients::LettersPage>,
         [&clock](workspace::Workspace &workspace) { return clients::LettersPage::count(workspace, clock); },
         QT_TRANSLATE_NOOP("rail", "Letters whose reply is overdue: %1")},
        {u"outbox"_s, QT_TRANSLATE_NOOP("rail", "Outbox"), u"document-send"_s, u"go.outbox"_s, make<sync::OutboxPage>, &sync::OutboxPage::count,
         QT_TRANSLATE_NOOP("rail", "Not delivered yet: %1")},
        {u"settings"_s, QT_TRANSLATE_NOOP("rail", "Settings"), u"preferences"_s, u"go.settings"_s, make<settings::SettingsPage>, {}},
    };
    registry.tabs.insert(u"overview"_s, makeTab<clients::ClientOverview>);
    registry.tabs.insert(u"documents"_s, makeTab<clients::ClientDocuments>);
    registry.tabs.insert(u"history"_s, makeTab<clients::ClientHistoryPage>);
    registry.tabs.insert(widgets::stageTab(Stage::Diagnosis), makeTab<diagnosis::DiagnosisPage>);
    registry.tabs.insert(widgets::stageTab(Stage::Poc), makeTab<gantt::PlanPage>);
    return registry;
}

} // namespace axw
