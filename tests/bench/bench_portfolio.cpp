// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/manyplans.h"
#include "core/portfolio/levelling.h"
#include "core/portfolio/links.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

void measure(int pocs)
{
    const QTemporaryDir place;
    const SystemClock clock;
    auto workspace = need(workspace::Workspace::create(place.filePath(u"many.axw"_s), {u"김지원"_s, {}}, clock));
    if (const auto made = example::addManyPlans(*workspace, pocs, 20, clock.today().addDays(-200)); !made)
        giveUp(made.error().sentence);

    portfolio::Portfolio portfolio;
    Samples reading;
    for (int i = 0; i < 7; ++i)
        reading.add(wallMs([&] { portfolio = need(workspace::readPortfolio(*workspace)); }));
    say(u"Portfolio: %1 PoCs of 20 tasks, read and scheduled (another thread)"_s.arg(pocs), summary(reading, u"ms"_s));

    Samples refreshing;
    QObject::connect(workspace.get(), &workspace::Workspace::changed, workspace.get(), [&](const journal::Changes &changes) {
        refreshing.add(wallMs([&] { (void)need(workspace::refreshPortfolio(*workspace, changes, portfolio)); }));
    });
    for (int i = 0; i < 15; ++i) {
        poc::Task task = portfolio.entries[size_t(i * 7 % pocs)].planned->plan.tasks.back();
        task.note = QString::number(i);
        if (const auto done = workspace->edit("Note", [&] { return workspace->pocs().change(task); }); !done)
            giveUp(done.error().sentence);
    }
    say(u"Portfolio: one task of %1 PoCs edited, kept up with"_s.arg(pocs), summary(refreshing, u"ms"_s), u"at most 16 ms"_s);

    const portfolio::PlannedPocs plans = portfolio::plansOf(portfolio);
    Samples load;
    for (int i = 0; i < 15; ++i)
        load.add(wallMs([&] { (void)portfolio::loads(portfolio, plans); }));
    say(u"Portfolio: load of %1 resources by day over %2 PoCs"_s.arg(portfolio.resources.size()).arg(pocs), summary(load, u"ms"_s));

    Samples knocks;
    for (int i = 0; i < 15; ++i)
        knocks.add(wallMs([&] { (void)portfolio::knockOn(portfolio, portfolio.entries[size_t(i)].id(), 10); }));
    say(u"Portfolio: what slips if one of %1 slips"_s.arg(pocs), summary(knocks, u"ms"_s));

    portfolio::LevellingWish wish;
    for (const portfolio::Entry &entry : portfolio.entries)
        wish.pocs.insert(entry.id());
    for (const poc::Resource &resource : portfolio.resources)
        wish.resources.insert(resource.id);
    QString summaryLine;
    Samples levelling;
    levelling.add(wallMs([&] { summaryLine = portfolio::levellingSummary(need(portfolio::level(portfolio, wish, Language::English)), Language::English); }));
    say(u"Portfolio: %1 PoCs levelled on all resources: %2"_s.arg(pocs).arg(summaryLine), summary(levelling, u"ms"_s));
}

} // namespace

int main()
{
    measure(50);
    measure(500);
    return 0;
}
