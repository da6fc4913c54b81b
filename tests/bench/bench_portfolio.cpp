// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/manyplans.h"
#include "core/picture/timelinepages.h"
#include "core/portfolio/levelling.h"
#include "core/portfolio/links.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"
#include "ui/portfolio/portfoliostate.h"
#include "ui/portfolio/timelinemodel.h"
#include "ui/portfolio/timelineprint.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QThread>

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

/// The window's side: rows arranged, a frame painted, a step of zooming.
void measureFrames(int pocs)
{
    const QTemporaryDir place;
    const SystemClock clock;
    auto workspace = need(workspace::Workspace::create(place.filePath(u"many.axw"_s), {u"김지원"_s, {}}, clock));
    if (const auto made = example::addManyPlans(*workspace, pocs, 20, clock.today().addDays(-200)); !made)
        giveUp(made.error().sentence);
    portfolio::PortfolioState state(*workspace, Language::Korean);
    QElapsedTimer waiting;
    waiting.start();
    double held = wallMs([&] { state.load(); });
    while (state.isReading()) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        held = std::max(held, double(step.nsecsElapsed()) / 1e6);
        QThread::yieldCurrentThread();
    }
    say(u"Timeline: %1 PoCs in sight after"_s.arg(pocs), u"%1 ms"_s.arg(waiting.elapsed()));
    say(u"Timeline: … and the longest the window was held up meanwhile"_s, u"%1 ms"_s.arg(held, 0, 'f', 1));

    Samples arranging;
    portfolio::Arrangement how;
    for (int i = 0; i < 11; ++i) {
        how.order = i % 2 == 0 ? portfolio::Order::Slip : portfolio::Order::Start;
        arranging.add(wallMs([&] { state.setArrangement(how); }));
    }
    say(u"Timeline: %1 PoCs sorted anew"_s.arg(pocs), summary(arranging, u"ms"_s));

    QImage frame(1600, 900, QImage::Format_ARGB32_Premultiplied);
    picture::GanttStyle style = picture::paperStyle(QFont().family());
    style.small.setPixelSize(11);
    style.smallBold.setPixelSize(11);
    style.px = 1;
    style.paper = false;
    Samples frames;
    Samples zooms;
    for (int i = 0; i < 60; ++i) {
        picture::GanttView view;
        view.area = QRectF(0, 0, 1600, 900);
        view.rowHeight = 28;
        view.scrollY = (i * 37) % std::max(1, int(state.rows().size()) * 28 - 856);
        const double width = i < 30 ? 2.4 : 0.4 * (i - 29);
        view.scale = {0, double(schedule::dayNumber(clock.today())) - 300, width, 1};
        (i < 30 ? frames : zooms).add(wallMs([&] {
            QPainter painter(&frame);
            picture::paintTimeline(painter, state.scene(), view, style);
        }));
    }
    say(u"Timeline: a frame of %1 PoCs at 1600×900 while scrolling"_s.arg(pocs), summary(frames, u"ms"_s), u"at most 3 ms"_s);
    say(u"Timeline: a step of zooming over %1 PoCs"_s.arg(pocs), summary(zooms, u"ms"_s), u"at most 5 ms"_s);

    const portfolio::TimelineModel model(state);
    Samples papers;
    for (int i = 0; i < 5; ++i)
        papers.add(wallMs([&] { (void)need(portfolio::writePdf(state, model, place.filePath(u"a3.pdf"_s))); }));
    say(u"Timeline: %1 PoCs as PDF on A3"_s.arg(pocs), summary(papers, u"ms"_s));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    measure(50);
    measure(500);
    measureFrames(500);
    measureFrames(5000);
    return 0;
}
