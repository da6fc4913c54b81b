// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Gantt chart: a frame and a step of the zoom at ten and at a hundred thousand rows, then a plan of ten thousand
// tasks in the window: opening it, an edit until it is on the disk and on the screen, and a step of a drag.
#include "core/poc/tables.h"
#include "core/picture/ganttpainter.h"
#include "tests/bench/measure.h"
#include "tests/core/picture/sampleplan.h"
#include "tests/ui/gantt/planfixture.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScrollBar>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int perPart = 20; // a summary and its tasks
constexpr int days = 5;

/// Parts of a summary and nineteen tasks, each task after the one before, every second one also after an older one.
test::SamplePlan scene(int tasks)
{
    test::SamplePlan plan;
    plan.network = {};
    plan.scene = {};
    plan.network.start = schedule::momentOf(QDate(2026, 10, 5));
    plan.network.tasks.resize(size_t(tasks));
    plan.scene.tasks.resize(size_t(tasks));
    for (int i = 0; i < tasks; ++i) {
        schedule::NetworkTask &task = plan.network.tasks[size_t(i)];
        const bool summary = i % perPart == 0;
        task.parent = summary ? -1 : i - i % perPart;
        task.duration = i % perPart == perPart - 1 ? 0 : (1 + i * 7 % days) * 480;
        task.done = i % 3 == 0 ? 0.4 : 0;
        plan.scene.tasks[size_t(i)].name = u"작업 %1"_s.arg(i);
        plan.scene.tasks[size_t(i)].level = summary ? 0 : 1;
        plan.scene.tasks[size_t(i)].done = task.done;
        if (!summary && i % perPart > 1)
            plan.network.links.push_back({i - 1, i});
        if (!summary && i % 2 == 0 && i > 3 * perPart)
            plan.network.links.push_back({i - 3 * perPart + 1, i});
    }
    for (const schedule::NetworkLink &link : plan.network.links)
        plan.scene.links.push_back({link.from, link.to, link.type, false});
    plan.place();
    for (picture::GanttTask &task : plan.scene.tasks) {
        task.baseline = {{task.start - 3 * schedule::minutesOfDay, task.finish - 3 * schedule::minutesOfDay}};
        task.note = u"+3일"_s;
    }
    plan.scene.calendar = nullptr; // the sample moves: whoever paints sets it again
    return plan;
}

void painter(int tasks)
{
    test::SamplePlan plan = scene(tasks);
    plan.scene.calendar = &plan.calendar;
    const picture::GanttStyle style = test::plainStyle();
    picture::GanttView view = test::plainView(1600, 900);
    QImage image(1600, 900, QImage::Format_RGB32);
    const auto paint = [&](const picture::GanttRows &rows) {
        QPainter painter(&image);
        picture::paintGantt(painter, plan.scene, rows, view, style);
    };
    bench::Samples set;
    for (int turn = 0; turn < 9; ++turn)
        set.add(bench::wallMs([&] { (void)picture::GanttRows(plan.scene); }));
    const picture::GanttRows rows(plan.scene);
    const auto seekBars = [&](int row) {
        view.scrollY = row * view.rowHeight;
        view.scale.firstDay = double(schedule::dayOf(plan.scene.tasks[size_t(rows.taskOf(row))].start)) - 20;
    };
    bench::Samples frames;
    for (int turn = 0; turn < 200; ++turn) {
        seekBars(int(qint64(turn) * 7919 % (rows.count() - 40)));
        frames.add(bench::wallMs([&] { paint(rows); }));
    }
    bench::Samples zooms;
    for (int turn = 0; turn < 200; ++turn) {
        seekBars(int(qint64(turn) * 7919 % (rows.count() - 40)));
        view.scale.pxPerDay = 0.4 * std::pow(1.2, turn % 28);
        zooms.add(bench::wallMs([&] { paint(rows); }));
    }
    const QString what = u"chart of %1 rows, %2 links: "_s.arg(rows.count()).arg(plan.scene.links.size());
    bench::say(what + u"rows and link index anew"_s, bench::summary(set, u"ms"_s));
    bench::say(what + u"frame"_s, bench::summary(frames, u"ms"_s), u"<= 3 ms"_s);
    bench::say(what + u"zoom step"_s, bench::summary(zooms, u"ms"_s), u"<= 5 ms"_s);
}

/// Writes the same plan into a workspace.
void store(test::PlanFixture &it, int tasks)
{
    const test::SamplePlan plan = scene(tasks);
    const PocId poc = it.addPoc(u"큰 PoC"_s);
    bench::need(it.workspace->edit("Add tasks", [&]() -> Result<> {
        std::vector<TaskId> ids;
        for (int i = 0; i < tasks; ++i) {
            const schedule::NetworkTask &from = plan.network.tasks[size_t(i)];
            poc::Task task;
            task.id = TaskId::create();
            task.poc = poc;
            task.parent = from.parent < 0 ? TaskId() : ids[size_t(from.parent)];
            task.rank = u"%1"_s.arg(i + 1, 8, 10, QChar(u'0')) + u'5';
            task.name = plan.scene.tasks[size_t(i)].name;
            task.duration = from.duration;
            task.done = int(from.done * 100);
            AXW_TRY(store::insert(it.workspace->database(), task));
            ids.push_back(task.id);
        }
        for (const schedule::NetworkLink &link : plan.network.links)
            AXW_TRY(store::insert(it.workspace->database(), poc::Link{LinkId::create(), poc, ids[size_t(link.from)], ids[size_t(link.to)]}));
        return {};
    }));
}

void window(int tasks)
{
    test::PlanFixture it;
    store(it, tasks);
    const QString what = u"window, %1 tasks: "_s.arg(tasks);
    bench::say(what + u"read, scheduled and shown"_s, u"%1 ms"_s.arg(bench::wallMs([&] {
        it.show({1600, 900});
        QCoreApplication::processEvents();
    }), 0, 'f', 0));
    const auto settle = [] { QCoreApplication::processEvents(); };
    gantt::GanttChart *chart = it.chart();
    chart->setPxPerDay(8);

    bench::Samples scrolls;
    bench::Samples zooms;
    for (int turn = 0; turn < 60; ++turn) {
        scrolls.add(bench::wallMs([&] {
            chart->verticalScrollBar()->setValue(int(qint64(turn) * 7919 % chart->verticalScrollBar()->maximum()));
            settle();
        }));
        zooms.add(bench::wallMs([&] {
            chart->setPxPerDay(0.6 * std::pow(1.2, turn % 25), 500);
            settle();
        }));
    }
    bench::say(what + u"scroll step, table and chart"_s, bench::summary(scrolls, u"ms"_s));
    bench::say(what + u"zoom step"_s, bench::summary(zooms, u"ms"_s), u"<= 5 ms"_s);

    chart->setPxPerDay(8);
    bench::Samples edits;
    bench::Samples undos;
    for (int turn = 0; turn < 15; ++turn) {
        it.choose(int(qint64(turn) * 7919 % tasks) / perPart * perPart + 3);
        settle();
        edits.add(bench::wallMs([&] {
            it.trigger(turn % 2 ? "longer" : "later");
            settle();
        }));
        undos.add(bench::wallMs([&] {
            bench::need(it.workspace->undo());
            settle();
        }));
    }
    bench::say(what + u"an edit, on disk and screen"_s, bench::summary(edits, u"ms"_s), u"<= 50 ms"_s);
    bench::say(what + u"its undo"_s, bench::summary(undos, u"ms"_s), u"<= 50 ms"_s);

    bench::Samples links;
    bench::Samples moves;
    const PocId poc = it.store().of(it.client)->back().id;
    const poc::Plan plan = bench::need(it.store().plan(poc));
    for (int turn = 0; turn < 7; ++turn) {
        const int row = int(qint64(turn) * 7919 % (tasks - 60)) / perPart * perPart + 3;
        links.add(bench::wallMs([&] {
            bench::need(it.workspace->edit("Link", [&] { return it.store().link(plan.tasks[size_t(row)].id, plan.tasks[size_t(row) + 45].id); }));
            settle();
        }));
        it.choose(row);
        moves.add(bench::wallMs([&] {
            it.trigger("up");
            settle();
        }));
    }
    bench::say(what + u"a link more"_s, bench::summary(links, u"ms"_s));
    bench::say(what + u"a task one line up"_s, bench::summary(moves, u"ms"_s));

    bench::Samples drags;
    for (int turn = 0; turn < 8; ++turn) {
        const int row = int(qint64(turn) * 7919 % tasks) / perPart * perPart + 3;
        it.choose(row);
        chart->showRow(row);
        settle();
        const QPoint from = chart->barRect(row).center().toPoint();
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 25; ++step) {
            drags.add(bench::wallMs([&] {
                const QPointF at = from + QPoint(step * 8, 0);
                QMouseEvent move(QEvent::MouseMove, at, chart->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(chart->viewport(), &move);
                settle();
            }));
        }
        QTest::keyClick(chart, Qt::Key_Escape);
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, from);
    }
    bench::say(what + u"a step of a drag, everything that follows painted"_s, bench::summary(drags, u"ms"_s), u"<= 16 ms"_s);
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    painter(10'000);
    painter(100'000);
    window(10'000);
    return 0;
}
