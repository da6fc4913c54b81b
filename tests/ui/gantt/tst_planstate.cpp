// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plantemplates.h"
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/planstate.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// A state that follows edits reads only what they touched, and holds what one does that reads everything.
class TestPlanState : public QObject
{
    Q_OBJECT

    test::PlanFixture *m_it = nullptr;

    poc::Plan plan(PocId poc) { return *m_it->store().plan(poc); }

    /// One edit by chance; some are refused, and change nothing.
    void edit(QRandomGenerator &random, PocId poc)
    {
        const poc::Plan now = plan(poc);
        poc::Task task = now.tasks[size_t(random.bounded(int(now.tasks.size())))];
        const poc::Task &other = now.tasks[size_t(random.bounded(int(now.tasks.size())))];
        poc::PocStore &store = m_it->store();
        (void)m_it->workspace->edit("Change", [&]() -> Result<> {
            switch (random.bounded(12)) {
            case 0:
                return store.moveUp(task.id);
            case 1:
                return store.moveDown(task.id);
            case 2:
                return store.indent(task.id);
            case 3:
                return store.outdent(task.id);
            case 4:
                task.inactive = !task.inactive;
                return store.change(task);
            case 5:
                task.duration = random.bounded(1, 8) * 480;
                return store.change(task);
            case 6:
                task.done = random.bounded(0, 5) * 25;
                return store.change(task);
            case 7:
                task.deadline = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 4).addDays(random.bounded(90)), 18 * 60)};
                return store.change(task);
            case 8:
                return store.moveTasks({task.id}, other.parent, other.id);
            case 9:
                AXW_TRY(store.link(task.id, other.id));
                return {};
            case 10:
                return now.links.empty() ? Result<>() : store.unlink(now.links[size_t(random.bounded(int(now.links.size())))].id);
            case 11:
                task.name += u'가';
                return store.change(task);
            }
            return {};
        });
        if (random.bounded(10) == 0)
            (void)m_it->workspace->undo();
    }

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void whatFollowsEditsIsWhatIsRead_data()
    {
        QTest::addColumn<bool>("baseline");
        QTest::addColumn<GroupBy>("groupBy");
        QTest::newRow("plain") << false << GroupBy::None;
        QTest::newRow("기준계획") << true << GroupBy::None;
        QTest::newRow("in groups") << true << GroupBy::Status;
    }
    void whatFollowsEditsIsWhatIsRead()
    {
        QFETCH(bool, baseline);
        QFETCH(GroupBy, groupBy);
        test::PlanFixture it;
        m_it = &it;
        const PocId poc = it.addPoc();
        CHECK_OK(it.workspace->edit("Plan", [&] { return it.store().addPlan(poc, poc::planTemplates().at(1), Language::Korean); }));
        it.clock.setToday(QDate(2026, 3, 20)); // some of it is overdue
        PlanState follows(*it.workspace, Language::Korean, it.clock);
        CHECK_OK(follows.load(poc));
        if (baseline) {
            CHECK_OK(it.workspace->edit("Baseline", [&]() -> Result<> {
                AXW_TRY(it.workspace->planReview().takeBaseline(follows.plan(), follows.dates(), u"착수"_s, u"김지원"_s));
                return {};
            }));
            CHECK_OK(follows.reload());
        }
        PlanLook look;
        look.groupBy = groupBy;
        follows.setLook(look);
        QObject::connect(it.workspace.get(), &workspace::Workspace::changed, &follows,
                         [&follows](const journal::Changes &changes) { CHECK_OK(follows.take(changes)); });
        QRandomGenerator random(7);
        int moved = 0;
        for (int turn = 0; turn < 250; ++turn) {
            const std::vector<poc::Task> before = follows.plan().tasks;
            edit(random, poc);
            PlanState read(*it.workspace, Language::Korean, it.clock);
            CHECK_OK(read.load(poc));
            read.setLook(look);
            QVERIFY(follows.plan() == read.plan());
            QVERIFY(follows.dates().schedule == read.dates().schedule);
            QCOMPARE(follows.dates().done, read.dates().done);
            QVERIFY(follows.dates().critical == read.dates().critical);
            QVERIFY(follows.scene().tasks == read.scene().tasks);
            QVERIFY(follows.scene().links == read.scene().links);
            QVERIFY(follows.rows().sameRowsAs(read.rows()));
            moved += std::ranges::equal(before, follows.plan().tasks, {}, &poc::Task::id, &poc::Task::id) ? 0 : 1;
        }
        QVERIFY2(moved > 30, qPrintable(QString::number(moved)));
    }

    /// Whoever shows rows must hear that other tasks stand on them.
    void tasksThatChangePlacesAreTold()
    {
        test::PlanFixture it;
        m_it = &it;
        const PocId poc = it.addChain();
        PlanState state(*it.workspace, Language::Korean, it.clock);
        CHECK_OK(state.load(poc));
        QObject::connect(it.workspace.get(), &workspace::Workspace::changed, &state,
                         [&state](const journal::Changes &changes) { CHECK_OK(state.take(changes)); });
        QSignalSpy rows(&state, &PlanState::rowsChanged);
        QSignalSpy dates(&state, &PlanState::datesChanged);
        CHECK_OK(it.workspace->edit("Up", [&] { return it.store().moveUp(state.plan().tasks[3].id); }));
        QCOMPARE(state.taskAt(2).name, u"교육"_s);
        QCOMPARE(rows.size(), 1);
        poc::Task off = state.plan().tasks[0];
        off.inactive = true;
        CHECK_OK(it.workspace->edit("Off", [&] { return it.store().change(off); }));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(dates.size(), 1);
        QVERIFY(state.scene().tasks[0].inactive);
    }
};

QTEST_MAIN(TestPlanState)
#include "tst_planstate.moc"
