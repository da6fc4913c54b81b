// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planschedule.h"
#include "core/poc/plantemplates.h"
#include "core/poc/pocstore.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using workspace::Workspace;

class TestPocStore : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    ClientId m_client;
    CaseId m_case;
    PocId m_poc;

    PocStore &pocs() { return m_workspace->pocs(); }

    template<class Change>
    auto edit(Change change)
    {
        return m_workspace->edit("Change plan", change);
    }

    TaskId add(const QString &name, TaskId after = {}, int days = 1)
    {
        Task task;
        task.name = name;
        task.duration = days * 480;
        const auto id = edit([&] { return pocs().addTask(m_poc, task, after); });
        return id ? *id : TaskId();
    }

    static LevelledTask named(const QString &name, int level = 0)
    {
        LevelledTask each;
        each.task.name = name;
        each.level = level;
        return each;
    }

    /// The outline in one line: 'A(B C(D)) E'.
    QString outline()
    {
        const Plan plan = *pocs().plan(m_poc);
        const std::vector<int> levels = levelsOf(plan.tasks);
        QString text;
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            const int before = i == 0 ? 0 : levels[i - 1];
            if (levels[i] > before)
                text += u'(';
            for (int level = levels[i]; level < before; ++level)
                text += u')';
            if (i > 0 && levels[i] <= before)
                text += u' ';
            text += plan.tasks[i].name;
        }
        return text + QString(levels.empty() ? 0 : levels.back(), u')');
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_place->filePath(u"센터.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        m_client = *edit([&] { return m_workspace->clients().add(client); });
        m_case = edit([&] { return m_workspace->cases().open(m_client, u"출고 비전 검사"_s, {}); })->id;
        const auto poc = edit([&] { return pocs().add(m_client, m_case, u"출고 비전 검사 PoC"_s, QDate(2026, 3, 4)); });
        CHECK_OK(poc);
        m_poc = *poc;
    }

    void cleanup() { m_workspace.reset(); }

    void keepsAPoc()
    {
        const auto poc = pocs().get(m_poc);
        CHECK_OK(poc);
        QCOMPARE(poc->name, u"출고 비전 검사 PoC"_s);
        QCOMPARE(poc->starts, QDate(2026, 3, 4));
        QCOMPARE(poc->calendar, schedule::holidayRuleVersions().back());
        QCOMPARE(pocs().of(m_client)->size(), 1u);
        Poc changed = *poc;
        changed.name = u"  두 번째\n이름 "_s;
        changed.starts = QDate(2026, 4, 1);
        CHECK_OK(edit([&] { return pocs().change(changed); }));
        QCOMPARE(pocs().get(m_poc)->name, u"두 번째 이름"_s);
        CHECK_FAILS(edit([&] { return pocs().add(m_client, m_case, u" "_s, QDate(2026, 3, 4)); }), Error::Kind::Invalid);
        CHECK_FAILS(edit([&] { return pocs().add(m_client, m_case, u"이름"_s, {}); }), Error::Kind::Invalid);
        QCOMPARE(*pocs().count(), 1);
    }

    void removesAPocWithItsPlan()
    {
        CHECK_OK(edit([&] { return pocs().addPlan(m_poc, planTemplates().front(), Language::Korean); }));
        CHECK_OK(edit([&] { return pocs().remove(m_poc); }));
        CHECK_FAILS(pocs().plan(m_poc), Error::Kind::NotFound);
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM task"), 0);
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM task_link"), 0);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(pocs().plan(m_poc)->tasks.size(), 16u);
    }

    void keepsTheOrderOfTasks()
    {
        const TaskId a = add(u"A"_s);
        const TaskId c = add(u"C"_s);
        const TaskId b = add(u"B"_s, a);
        QCOMPARE(outline(), u"A B C"_s);
        CHECK_OK(edit([&] { return pocs().moveUp(c); }));
        QCOMPARE(outline(), u"A C B"_s);
        CHECK_OK(edit([&] { return pocs().moveUp(c); }));
        CHECK_OK(edit([&] { return pocs().moveUp(c); })); // at the top it stays
        QCOMPARE(outline(), u"C A B"_s);
        CHECK_OK(edit([&] { return pocs().moveDown(c); }));
        CHECK_OK(edit([&] { return pocs().moveDown(c); }));
        CHECK_OK(edit([&] { return pocs().moveDown(c); }));
        QCOMPARE(outline(), u"A B C"_s);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(outline(), u"A C B"_s);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(outline(), u"C A B"_s);
        QVERIFY(!b.isNull());
    }

    void indentsAndOutdents()
    {
        const TaskId a = add(u"A"_s);
        const TaskId b = add(u"B"_s);
        const TaskId c = add(u"C"_s);
        const TaskId d = add(u"D"_s);
        CHECK_FAILS(edit([&] { return pocs().indent(a); }), Error::Kind::Invalid);
        CHECK_FAILS(edit([&] { return pocs().outdent(a); }), Error::Kind::Invalid);
        for (const TaskId &id : {b, c, d})
            CHECK_OK(edit([&] { return pocs().indent(id); }));
        QCOMPARE(outline(), u"A(B C D)"_s);
        CHECK_OK(edit([&] { return pocs().indent(c); }));
        QCOMPARE(outline(), u"A(B(C) D)"_s);
        CHECK_OK(edit([&] { return pocs().outdent(c); }));
        QCOMPARE(outline(), u"A(B C D)"_s);
        // The siblings below go with it, so that no line moves.
        CHECK_OK(edit([&] { return pocs().outdent(b); }));
        QCOMPARE(outline(), u"A B(C D)"_s);
        QCOMPARE(outline(), u"A B(C D)"_s);
        const TaskId e = add(u"E"_s, c);
        QCOMPARE(outline(), u"A B(C E D)"_s);
        add(u"F"_s, b);
        QCOMPARE(outline(), u"A B(C E D) F"_s);
        CHECK_OK(edit([&] { return pocs().moveUp(b); }));
        QCOMPARE(outline(), u"B(C E D) A F"_s);
        CHECK_OK(edit([&] { return pocs().removeTasks({b, e}); }));
        QCOMPARE(outline(), u"A F"_s);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(outline(), u"B(C E D) A F"_s);
    }

    void changesATask()
    {
        const TaskId a = add(u"현장 데이터 수집"_s);
        Task task = *pocs().task(a);
        task.name = u" 데이터  수집 "_s;
        task.duration = 4800;
        task.rule = schedule::Constraint::StartNoEarlierThan;
        task.ruleAt = PlanTime{schedule::momentOf(QDate(2026, 3, 9), 540)};
        task.done = 40;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        const Task kept = *pocs().task(a);
        QCOMPARE(kept.name, u"데이터 수집"_s);
        QCOMPARE(kept.ruleAt, task.ruleAt);
        QCOMPARE(kept.rule, task.rule);
        QCOMPARE(kept.done, 40);
        QCOMPARE(*m_workspace->database().first("SELECT rule_at FROM task", {}, [](const store::Row &row) { return row.text(0); }),
                 u"2026-03-09T09:00"_s);
        Task broken = task;
        broken.name = u" "_s;
        CHECK_FAILS(edit([&] { return pocs().change(broken); }), Error::Kind::Invalid);
        broken = task;
        broken.duration = -1;
        CHECK_FAILS(edit([&] { return pocs().change(broken); }), Error::Kind::Invalid);
        broken = task;
        broken.done = 101;
        CHECK_FAILS(edit([&] { return pocs().change(broken); }), Error::Kind::Invalid);
        broken = task;
        broken.ruleAt.reset();
        CHECK_FAILS(edit([&] { return pocs().change(broken); }), Error::Kind::Invalid);
        task.rule = schedule::Constraint::AsSoonAsPossible;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QVERIFY(!pocs().task(a)->ruleAt);
    }

    void linksTasks()
    {
        const TaskId a = add(u"수집"_s);
        const TaskId b = add(u"라벨링"_s);
        const TaskId c = add(u"학습"_s);
        const auto first = edit([&] { return pocs().link(a, b); });
        CHECK_OK(first);
        CHECK_OK(edit([&] { return pocs().link(b, c, schedule::LinkType::StartToStart, 480); }));
        CHECK_FAILS(edit([&] { return pocs().link(a, b); }), Error::Kind::Invalid);
        CHECK_FAILS(edit([&] { return pocs().link(a, a); }), Error::Kind::Invalid);
        const auto circle = edit([&] { return pocs().link(c, a); });
        CHECK_FAILS(circle, Error::Kind::Invalid);
        QVERIFY2(circle.error().sentence.contains(u"수집 → 라벨링 → 학습 → 수집"_s), qPrintable(circle.error().sentence));
        QCOMPARE(pocs().plan(m_poc)->links.size(), 2u);

        Link changed = *pocs().plan(m_poc)->findLink(*first);
        changed.lag = -240;
        changed.type = schedule::LinkType::FinishToFinish;
        CHECK_OK(edit([&] { return pocs().change(changed); }));
        QCOMPARE(*pocs().plan(m_poc)->findLink(*first), changed);

        CHECK_OK(edit([&] { return pocs().removeTasks({b}); }));
        QVERIFY(pocs().plan(m_poc)->links.empty());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(pocs().plan(m_poc)->links.size(), 2u);
        CHECK_OK(edit([&] { return pocs().unlink(*first); }));
        QCOMPARE(pocs().plan(m_poc)->links.size(), 1u);
    }

    void refusesAnOutlineThatMakesACircle()
    {
        const TaskId a = add(u"A"_s);
        const TaskId b = add(u"B"_s);
        CHECK_OK(edit([&] { return pocs().link(a, b); }));
        CHECK_FAILS(edit([&] { return pocs().indent(b); }), Error::Kind::Invalid);
        QCOMPARE(outline(), u"A B"_s);
        const TaskId c = add(u"C"_s);
        CHECK_OK(edit([&] { return pocs().indent(c); }));
        CHECK_FAILS(edit([&] { return pocs().link(b, c); }), Error::Kind::Invalid);
    }

    void standsForTheGates()
    {
        const auto file = m_workspace->cases().get(m_case);
        CHECK_OK(file);
        QCOMPARE(m_workspace->gateFacts(*file)->hasPoc, true);
        QCOMPARE(m_workspace->gateFacts(*file)->pocTasks, 0);
        CHECK_OK(edit([&] { return pocs().addPlan(m_poc, planTemplates().front(), Language::Korean); }));
        QCOMPARE(m_workspace->gateFacts(*file)->pocTasks, 12);
        QCOMPARE(m_workspace->gateFacts(*file)->pocTasksDone, 0);
        Task task = pocs().plan(m_poc)->tasks[1];
        task.done = 100;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QCOMPARE(m_workspace->gateFacts(*file)->pocTasksDone, 1);
    }

    void plansRoundTheCentresOwnDays()
    {
        CHECK_OK(edit([&]() -> Result<> {
            AXW_TRY(m_workspace->database().run("INSERT INTO holiday VALUES (?1, '2026-03-05', '창립기념일', 'Founding day', 0)", {newUuid()}));
            return m_workspace->database().run("INSERT INTO holiday VALUES (?1, '2026-05-05', NULL, NULL, 1)", {newUuid()});
        }));
        const auto calendar = workspace::workCalendar(*m_workspace, 2026, 2026);
        CHECK_OK(calendar);
        QVERIFY(!calendar->isWorkingDay(QDate(2026, 3, 5)));
        QCOMPARE(calendar->nameOf(QDate(2026, 3, 5)).ko, u"창립기념일"_s);
        QVERIFY(calendar->isWorkingDay(QDate(2026, 5, 5)));
        QVERIFY(!calendar->isWorkingDay(QDate(2026, 5, 1)));
        // A version that only a newer program knows.
        CHECK_OK(workspace::workCalendar(*m_workspace, 2026, 2026, 999));
    }

    void asLateAsPossibleNeedsNoDate()
    {
        const TaskId first = add(u"설계"_s, {}, 2);
        const TaskId long_ = add(u"제작"_s, first, 5);
        Task task = *pocs().plan(m_poc)->find(first);
        task.rule = schedule::Constraint::AsLateAsPossible;
        CHECK_OK(edit([&] { return pocs().change(task); }));
        QCOMPARE(*pocs().plan(m_poc)->find(first), task);
        task.ruleAt = PlanTime{0}; // says nothing, and is not kept
        CHECK_OK(edit([&] { return pocs().change(task); }));
        const Plan plan = *pocs().plan(m_poc);
        QVERIFY(!plan.find(first)->ruleAt);
        const ScheduledPlan dates = scheduled(plan, schedule::koreanCalendar(2026, 2027));
        QCOMPARE(dates.schedule.tasks[0].finish, dates.schedule.tasks[size_t(plan.indexOf(long_))].finish);
        task.rule = schedule::Constraint::MustStartOn;
        task.ruleAt.reset();
        CHECK_FAILS(edit([&] { return pocs().change(task); }), Error::Kind::Invalid);
    }

    /// A block of a spreadsheet with its outline, between tasks that are there.
    void addsManyAtOnce()
    {
        const TaskId a = add(u"가"_s);
        add(u"나"_s, a);
        const std::vector<LevelledTask> block{named(u"수집"_s, 1), named(u"계획"_s, 1), named(u"현장"_s, 5), named(u"정리"_s)};
        const auto made = edit([&] { return pocs().addTasks(m_poc, block, a); });
        CHECK_OK(made);
        QCOMPARE(made->size(), 4u);
        // The first stands on the level it is put on, whatever it says; nothing is deeper than one below the line above.
        QCOMPARE(outline(), u"가 수집(계획(현장)) 정리 나"_s);
        CHECK_OK(edit([&] { return pocs().addTasks(m_poc, {named(u"끝"_s)}); }));
        QCOMPARE(outline(), u"가 수집(계획(현장)) 정리 나 끝"_s);
        CHECK_FAILS(edit([&] { return pocs().addTasks(m_poc, {named(u"다음"_s), named(u" "_s)}); }), Error::Kind::Invalid);
        QCOMPARE(outline(), u"가 수집(계획(현장)) 정리 나 끝"_s);
        CHECK_OK(m_workspace->undo());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(outline(), u"가 나"_s);
    }

    /// Two hundred between two others: their places stay short.
    void keepsRanksShort()
    {
        const TaskId first = add(u"처음"_s);
        add(u"끝"_s, first);
        const std::vector<LevelledTask> block(200, named(u"작업"_s));
        CHECK_OK(edit([&] { return pocs().addTasks(m_poc, block, first); }));
        const Plan plan = *pocs().plan(m_poc);
        QCOMPARE(plan.tasks.front().name, u"처음"_s);
        QCOMPARE(plan.tasks.back().name, u"끝"_s);
        for (const Task &task : plan.tasks)
            QVERIFY2(task.rank.size() < 12, qPrintable(task.rank));
    }

    void movesManyToAnotherPlace()
    {
        const TaskId a = add(u"A"_s);
        const TaskId b = add(u"B"_s, a);
        const TaskId c = add(u"C"_s, b);
        const TaskId d = add(u"D"_s, c);
        CHECK_OK(edit([&] { return pocs().indent(b); }));
        QCOMPARE(outline(), u"A(B) C D"_s);
        const auto move = [&](const std::vector<TaskId> &tasks, TaskId parent, TaskId after) {
            return edit([&] { return pocs().moveTasks(tasks, parent, after); });
        };
        CHECK_OK(move({c, d}, a, {}));
        QCOMPARE(outline(), u"A(C D B)"_s);
        CHECK_OK(move({d}, a, b));
        QCOMPARE(outline(), u"A(C B D)"_s);
        CHECK_OK(move({b}, {}, {}));
        QCOMPARE(outline(), u"B A(C D)"_s);
        CHECK_OK(move({b}, {}, a));
        QCOMPARE(outline(), u"A(C D) B"_s);
        CHECK_OK(move({b}, {}, a)); // where it is already
        QCOMPARE(outline(), u"A(C D) B"_s);
        CHECK_FAILS(move({a}, c, {}), Error::Kind::Invalid);
        // A task that its new summary waits for cannot stand within it.
        CHECK_OK(edit([&] { return pocs().link(b, a); }));
        CHECK_FAILS(move({b}, a, {}), Error::Kind::Invalid);
        QCOMPARE(outline(), u"A(C D) B"_s);
    }
};

QTEST_GUILESS_MAIN(TestPocStore)
#include "tst_pocstore.moc"
