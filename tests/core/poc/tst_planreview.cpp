// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planreview.h"
#include "core/poc/resourcestore.h"
#include "core/workspace/calendar.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using workspace::Workspace;

/// What stands around the tasks of a plan: who works on them, where they stood before, what a reviewer says.
class TestPlanReview : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    PocId m_poc;
    TaskId m_first;
    TaskId m_second;

    PocStore &pocs() { return m_workspace->pocs(); }
    PlanReview &review() { return m_workspace->planReview(); }
    ResourceStore &resources() { return m_workspace->resources(); }

    template<class Change>
    auto edit(Change change)
    {
        return m_workspace->edit("Change plan", change);
    }
    PocId newPoc(const QString &name)
    {
        const auto all = pocs().all();
        return *edit([&] { return pocs().add(all->empty() ? m_client : all->front().client, m_case, name, QDate(2027, 3, 2)); });
    }
    TaskId newTask(const QString &name, int days)
    {
        Task task;
        task.name = name;
        task.duration = days * 480;
        return *edit([&] { return pocs().addTask(m_poc, task); });
    }
    ScheduledPlan dates()
    {
        const Plan plan = *pocs().plan(m_poc);
        const auto [first, last] = yearsOf(plan);
        return scheduled(plan, *workspace::workCalendar(*m_workspace, first, last));
    }
    auto baseline(const QString &name)
    {
        return edit([&] { return review().takeBaseline(*pocs().plan(m_poc), dates(), name, u"김지원"_s); });
    }

    ClientId m_client;
    CaseId m_case;

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::create(m_place->filePath(u"센터.axw"_s), {u"김지원"_s, {}}, m_clock));
        clients::Client company;
        company.name = u"(주)한빛물류"_s;
        m_client = *edit([&] { return m_workspace->clients().add(company); });
        m_case = edit([&] { return m_workspace->cases().open(m_client, {}, {}); })->id;
        m_poc = newPoc(u"출고 검수"_s);
        m_first = newTask(u"데이터 수집"_s, 3);
        m_second = newTask(u"학습"_s, 2);
        CHECK_OK(edit([&] { return pocs().link(m_first, m_second); }));
    }
    void cleanup()
    {
        const auto problems = workspace::check(*m_workspace);
        CHECK_OK(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
        m_workspace.reset(); // before its folder goes
    }

    void everythingOfATaskIsKept()
    {
        Task task = *pocs().task(m_first);
        task.elapsed = true;
        task.rule = schedule::Constraint::AsLateAsPossible;
        task.deadline = PlanTime{schedule::momentOf(QDate(2027, 3, 9), 18 * 60)};
        task.hours = WorkHoursId::create();
        task.inactive = true;
        task.manual = true;
        task.manualStart = PlanTime{schedule::momentOf(QDate(2027, 3, 3), 9 * 60)};
        task.manualFinish = PlanTime{schedule::momentOf(QDate(2027, 3, 5), 18 * 60)};
        task.actualStart = task.manualStart;
        task.optimistic = 480;
        task.pessimistic = 4800;
        task.cost = Won{12'000'000};
        task.actualCost = Won{0};
        task.priority = -100;
        task.uid = 17;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QCOMPARE(*pocs().task(m_first), task);
        CHECK_OK(m_workspace->undo());
        QVERIFY(!pocs().task(m_first)->deadline);
        CHECK_OK(m_workspace->redo());
        QCOMPARE(*pocs().task(m_first), task);

        Link link = pocs().plan(m_poc)->links.front();
        link.lag = 50;
        link.unit = schedule::LagUnit::Percent;
        CHECK_OK(edit([&] { return pocs().change(link); }));
        QCOMPARE(pocs().plan(m_poc)->links.front(), link);
    }

    void theUsualIsNotWritten()
    {
        const qint64 before = *m_workspace->database().count("SELECT count(*) FROM journal");
        CHECK_OK(edit([&] { return pocs().change(*pocs().task(m_first)); }));
        CHECK_OK(edit([&] { return pocs().change(*pocs().get(m_poc)); }));
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM journal"), before);
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM task WHERE inactive IS NULL AND priority IS NULL"), 2);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 6; ++what)
            QTest::addRow("%d", what) << what;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(int, what);
        Task task = *pocs().task(m_first);
        const PlanTime early{schedule::momentOf(QDate(2027, 3, 3))};
        const PlanTime late{schedule::momentOf(QDate(2027, 3, 4))};
        switch (what) {
        case 0: task.optimistic = task.duration + 1; break;
        case 1: task.pessimistic = task.duration - 1; break;
        case 2: task.cost = Won{-1}; break;
        case 3: task.manual = true; task.manualStart = late; task.manualFinish = early; break;
        case 4: task.actualStart = late; task.actualFinish = early; break;
        default: task.rule = schedule::Constraint::MustStartOn; break;
        }
        CHECK_FAILS(edit([&] { return pocs().change(task); }), Error::Kind::Invalid);
    }

    void estimatesGoAlongWithTheDuration()
    {
        Task task = *pocs().task(m_first); // three days
        task.optimistic = 2 * 480;
        task.pessimistic = 4 * 480;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        task.duration = 480;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QCOMPARE(pocs().task(m_first)->optimistic, std::optional<qint64>(480));
        task = *pocs().task(m_first);
        task.duration = 5 * 480;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QCOMPARE(pocs().task(m_first)->pessimistic, std::optional<qint64>(5 * 480));
    }

    void aDeadlineAndAStatusDateCount()
    {
        Task task = *pocs().task(m_second);
        task.deadline = PlanTime{schedule::momentOf(QDate(2027, 3, 5), 18 * 60)}; // a day before it is done
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QCOMPARE(dates().schedule.tasks[1].totalSlack, -480);
        Poc poc = *pocs().get(m_poc);
        poc.statusDate = PlanTime{schedule::momentOf(QDate(2027, 3, 10), 0)};
        CHECK_OK(edit([&] { return pocs().change(poc); }));
        QCOMPARE(schedule::dateOf(dates().schedule.tasks[0].start), QDate(2027, 3, 10));
    }

    void resourcesAndAssignments()
    {
        Resource kim;
        kim.name = u" 김지원 "_s;
        kim.rate = Won{80'000};
        const auto added = edit([&] { return resources().add(kim); });
        CHECK_OK(added);
        QCOMPARE(resources().get(*added)->name, u"김지원"_s);
        CHECK_FAILS(edit([&] { return resources().add(kim); }), Error::Kind::Invalid);
        kim.name = u"GPU 서버"_s;
        kim.kind = poc::ResourceKind::Equipment;
        kim.capacity = 0;
        CHECK_FAILS(edit([&] { return resources().add(kim); }), Error::Kind::Invalid);
        kim.capacity = 200;
        const auto server = edit([&] { return resources().add(kim); });
        CHECK_OK(server);
        QCOMPARE((*resources().named(u"gpu서버"_s))->id, *server);

        const auto assigned = edit([&] { return resources().assign(m_first, *added, 50); });
        CHECK_OK(assigned);
        const auto again = edit([&] { return resources().assign(m_first, *added, 80); });
        CHECK_OK(again);
        QCOMPARE(*again, *assigned);
        CHECK_OK(edit([&] { return resources().assign(m_second, *server); }));
        CHECK_FAILS(edit([&] { return resources().assign(m_second, *server, 0); }), Error::Kind::Invalid);
        const Plan plan = *pocs().plan(m_poc);
        QCOMPARE(plan.assignments.size(), 2u);
        QCOMPARE(plan.resources.size(), 2u);
        QCOMPARE(resources().assignmentsOf(*added)->front().units, 80);

        CHECK_OK(edit([&] { return pocs().removeTasks({m_second}); }));
        QCOMPARE(pocs().plan(m_poc)->assignments.size(), 1u);
        CHECK_OK(edit([&] { return resources().remove(*added); }));
        QVERIFY(pocs().plan(m_poc)->assignments.empty());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(pocs().plan(m_poc)->assignments.front().units, 80);
    }

    void baselinesKeepWhereTasksStood()
    {
        const auto first = baseline(u"착수"_s);
        CHECK_OK(first);
        CHECK_FAILS(baseline(u"착 수"_s), Error::Kind::Invalid);
        CHECK_FAILS(baseline(u" "_s), Error::Kind::Invalid);
        const auto stood = dates().schedule.tasks[1];
        Task task = *pocs().task(m_first);
        task.duration = 10 * 480;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        const auto second = baseline(u"변경"_s);
        CHECK_OK(second);
        const auto kept = review().tasks(*first);
        CHECK_OK(kept);
        QCOMPARE(kept->value(m_second).start, PlanTime{stood.start});
        QCOMPARE(kept->value(m_second).finish, PlanTime{stood.finish});
        QCOMPARE(kept->value(m_first).duration, 3 * 480);
        QCOMPARE(review().tasks(*second)->value(m_first).duration, 10 * 480);
        CHECK_OK(edit([&] { return pocs().removeTasks({m_second}); }));
        QCOMPARE(review().tasks(*first)->value(m_second).name, u"학습"_s); // it outlives the task
        CHECK_OK(edit([&] { return review().renameBaseline(*second, u"2차"_s); }));
        CHECK_OK(edit([&] { return review().removeBaseline(*first); }));
        QCOMPARE(review().baselines(m_poc)->size(), 1u);
        QCOMPARE(review().baselines(m_poc)->front().name, u"2차"_s);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(review().tasks(*first)->size(), 2);
    }

    void aSubmittedPlanIsLocked()
    {
        CHECK_OK(edit([&] { return review().submit(m_poc); }));
        CHECK_FAILS(edit([&] { return review().submit(m_poc); }), Error::Kind::ReadOnly);
        Task task = *pocs().task(m_first);
        task.name = u"다른 이름"_s;
        const auto link = pocs().plan(m_poc)->links.front();
        CHECK_FAILS(edit([&] { return pocs().change(task); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().addTask(m_poc, task); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().removeTasks({m_first}); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().moveDown(m_first); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().indent(m_second); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().change(link); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().unlink(link.id); }), Error::Kind::ReadOnly);
        CHECK_FAILS(edit([&] { return pocs().change(*pocs().get(m_poc)); }), Error::Kind::ReadOnly);
        CHECK_OK(edit([&] { return review().comment(m_poc, m_first, u"기간이 짧습니다."_s, u"박서준"_s); }));

        CHECK_FAILS(edit([&] { return review().sendBack(m_poc, u"박서준"_s, u" "_s); }), Error::Kind::Invalid);
        CHECK_OK(edit([&] { return review().sendBack(m_poc, u"박서준"_s, u"수집 기간을 다시 보십시오."_s); }));
        QCOMPARE(pocs().get(m_poc)->review, Review::Returned);
        QCOMPARE(pocs().get(m_poc)->reviewer, u"박서준"_s);
        CHECK_OK(edit([&] { return pocs().change(task); }));
        const auto comments = review().comments(m_poc);
        QCOMPARE(comments->size(), 2u);
        CHECK_FAILS(edit([&] { return review().removeComment(comments->front().id, u"김지원"_s); }), Error::Kind::Invalid);
        CHECK_OK(edit([&] { return review().settle(comments->front().id, true); }));
        QVERIFY(review().comments(m_poc)->front().settled);

        CHECK_FAILS(edit([&] { return review().accept(*pocs().plan(m_poc), dates(), u"승인"_s, u"박서준"_s); }), Error::Kind::Invalid);
        CHECK_OK(edit([&] { return review().submit(m_poc); }));
        CHECK_OK(edit([&] { return review().accept(*pocs().plan(m_poc), dates(), u"승인"_s, u"박서준"_s); }));
        QCOMPARE(pocs().get(m_poc)->review, Review::Accepted);
        QCOMPARE(review().baselines(m_poc)->front().name, u"승인"_s);
        CHECK_OK(edit([&] { return pocs().moveDown(m_first); })); // work goes on, measured against it
        CHECK_OK(m_workspace->undo());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(pocs().get(m_poc)->review, Review::Submitted);
        QVERIFY(review().baselines(m_poc)->empty());
    }

    void pocsWaitForEachOther()
    {
        const PocId second = newPoc(u"수요 예측"_s);
        const PocId third = newPoc(u"안전"_s);
        CHECK_OK(edit([&] { return review().linkPocs(m_poc, second, {480}); }));
        CHECK_OK(edit([&] { return review().linkPocs(second, third); }));
        CHECK_FAILS(edit([&] { return review().linkPocs(third, m_poc); }), Error::Kind::Invalid);
        CHECK_FAILS(edit([&] { return review().linkPocs(m_poc, second); }), Error::Kind::Invalid);
        CHECK_FAILS(edit([&] { return review().linkPocs(m_poc, m_poc); }), Error::Kind::Invalid);
        QCOMPARE(review().pocLinks()->size(), 2u);
        const PocLinkId link = review().pocLinks()->front().id;
        const PocId fourth = newPoc(u"넷째"_s);
        CHECK_OK(edit([&] { return review().setLag(link, {3 * 1440, schedule::LagUnit::Elapsed}); }));
        QCOMPARE(review().pocLinks()->front().lag, 3 * 1440);
        QCOMPARE(review().pocLinks()->front().unit, schedule::LagUnit::Elapsed);
        CHECK_FAILS(edit([&] { return review().setLag(link, {50, schedule::LagUnit::Percent}); }), Error::Kind::Invalid);
        CHECK_FAILS(edit([&] { return review().linkPocs(third, fourth, {50, schedule::LagUnit::ElapsedPercent}); }), Error::Kind::Invalid);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(review().pocLinks()->front().unit, schedule::LagUnit::Work);
        CHECK_OK(edit([&] { return pocs().remove(second); }));
        QVERIFY(review().pocLinks()->empty());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(review().pocLinks()->size(), 2u);
    }

    void aPocIsRemovedWithAllOfIt()
    {
        Resource kim;
        kim.name = u"김지원"_s;
        const ResourceId id = *edit([&] { return resources().add(kim); });
        CHECK_OK(edit([&] { return resources().assign(m_first, id); }));
        CHECK_OK(baseline(u"착수"_s));
        CHECK_OK(edit([&] { return review().comment(m_poc, {}, u"좋습니다."_s, u"박서준"_s); }));
        CHECK_OK(edit([&] { return pocs().remove(m_poc); }));
        for (const char *table : {"task", "task_link", "assignment", "baseline", "baseline_task", "plan_comment"})
            QCOMPARE(*m_workspace->database().count(QByteArray("SELECT count(*) FROM ") + table), 0);
        QCOMPARE(resources().all()->size(), 1u);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(review().baselines(m_poc)->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestPlanReview)
#include "tst_planreview.moc"
