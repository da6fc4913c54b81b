// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schedule/plainlevelling.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::schedule;
using namespace axw::test;
using namespace Qt::Literals::StringLiterals;
using Cause = LevellingMove::Cause;
using FaultKind = LevellingFault::Kind;

Q_DECLARE_METATYPE(LevellingKind)
Q_DECLARE_METATYPE(LevellingProblem)
Q_DECLARE_METATYPE(LevellingFault)

namespace {

/// Two tasks of four slots that need the same person, and a third that waits for the second.
LevellingProblem twoForOne()
{
    LevellingProblem problem;
    problem.tasks = {{.duration = 4}, {.duration = 4}, {.duration = 2}};
    problem.links = {{1, 2}};
    problem.resources = {{.capacity = 1}};
    problem.demands = {{0, 0, 1}, {1, 0, 1}};
    return problem;
}

const LevellingMove *moveOf(const Levelled &result, int task)
{
    for (const LevellingMove &move : result.moves) {
        if (move.task == task)
            return &move;
    }
    return nullptr;
}

} // namespace

class TestLevelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void explainsEveryMove()
    {
        LevellingProblem problem = twoForOne();
        problem.projects = {{}, {.due = 4}};
        problem.tasks[0].project = 1; // goes first
        const auto result = level(problem, {.schedules = 100});
        QVERIFY(result);
        QCOMPARE(result->starts, (std::vector<int>{0, 4, 8}));
        QCOMPARE(result->finishes, (std::vector<int>{4, 8, 10}));
        QCOMPARE(result->moves.size(), size_t(2));
        const LevellingMove second{.task = 1, .from = 0, .to = 4, .cause = Cause::Resource, .resource = 0,
                                   .over = {0, 4}, .needed = 2, .capacity = 1, .waitsFor = 0};
        QCOMPARE(result->moves[0], second);
        const LevellingMove third{.task = 2, .from = 4, .to = 8, .cause = Cause::Link, .waitsFor = 1, .link = 0};
        QCOMPARE(result->moves[1], third);
        QCOMPARE(result->before, (std::vector<Overload>{{0, {0, 4}, 2, 1, {0, 1}}}));
        QVERIFY(result->remaining.empty());
    }

    void leavesAPlanAloneThatFits()
    {
        LevellingProblem problem = twoForOne();
        problem.resources[0].capacity = 2;
        const auto result = level(problem, {});
        QVERIFY(result);
        QVERIFY(result->moves.empty());
        QVERIFY(result->before.empty());
        QCOMPARE(result->schedules, 1); // nothing could be better
    }

    void dueDatesDecideWhoWaits_data()
    {
        QTest::addColumn<int>("firstDue");
        QTest::addColumn<int>("firstPriority");
        QTest::addColumn<int>("secondDue");
        QTest::addColumn<int>("secondPriority");
        QTest::addColumn<int>("firstStart");
        QTest::newRow("the first is urgent") << 4 << 1 << 20 << 1 << 0;
        QTest::newRow("the second is urgent") << 20 << 1 << 4 << 1 << 4;
        QTest::newRow("both late, the first matters more") << 2 << 3 << 2 << 1 << 0;
        QTest::newRow("both late, the second matters more") << 2 << 1 << 2 << 3 << 4;
    }
    void dueDatesDecideWhoWaits()
    {
        QFETCH(int, firstDue);
        QFETCH(int, firstPriority);
        QFETCH(int, secondDue);
        QFETCH(int, secondPriority);
        LevellingProblem problem = twoForOne();
        problem.tasks.pop_back();
        problem.links.clear();
        problem.tasks[1].project = 1;
        problem.projects = {{firstDue, firstPriority}, {secondDue, secondPriority}};
        const auto result = level(problem, {.schedules = 50});
        QVERIFY(result);
        QTEST(result->starts[0], "firstStart");
        QCOMPARE(result->starts[0] + result->starts[1], 4);
    }

    void fixedTasksOnlyTakeTheirCapacity()
    {
        LevellingProblem problem = twoForOne();
        problem.tasks[1].fixed = 1;
        problem.tasks.push_back({.duration = 2, .fixed = 2}); // holds the person too: that stays as it is
        problem.demands.push_back({3, 0, 1});
        problem.links.push_back({0, 3}); // not kept
        const auto result = level(problem, {.schedules = 100});
        QVERIFY(result);
        QCOMPARE(result->starts, (std::vector<int>{5, 1, 5, 2}));
        QCOMPARE(result->remaining, (std::vector<Overload>{{0, {2, 4}, 2, 1, {1, 3}}}));
        QCOMPARE(result->brokenLinks, (std::vector<int>{1}));
        QCOMPARE(whatIsWrong(problem, *result), QByteArray());
        QCOMPARE(moveOf(*result, 0)->waitsFor, 1);
    }

    void capacityChangesOverTime()
    {
        LevellingProblem problem;
        problem.tasks = {{.duration = 3}};
        problem.resources = {{.capacity = 1, .steps = {{2, 0}, {5, 2}}}};
        problem.demands = {{0, 0, 1}};
        const auto result = level(problem, {.schedules = 10});
        QVERIFY(result);
        QCOMPARE(result->starts, (std::vector<int>{5}));
        // Nobody holds it: it is away.
        const LevellingMove move{.task = 0, .from = 0, .to = 5, .cause = Cause::Resource, .resource = 0, .over = {2, 5},
                                 .needed = 1, .capacity = 0};
        QCOMPARE(result->moves, (std::vector<LevellingMove>{move}));
    }

    void workGoesOnAfterARest()
    {
        LevellingProblem problem;
        problem.calendars = {{{{1, 3}}}};
        problem.tasks = {{.duration = 2, .calendar = 0}, {.duration = 2}};
        problem.resources = {{.capacity = 1}};
        problem.demands = {{0, 0, 1}, {1, 0, 1}};
        const auto result = level(problem, {.schedules = 50});
        QVERIFY(result);
        QCOMPARE(result->starts, (std::vector<int>{0, 1})); // the other works while it rests
        QCOMPARE(result->finishes, (std::vector<int>{4, 3}));
    }

    void saysWhenThereIsNoRoom()
    {
        LevellingProblem problem = twoForOne();
        problem.resources[0].steps = {{6, 0}}; // an adviser's contract ends
        const auto result = level(problem, {.schedules = 50});
        QVERIFY(result);
        QCOMPARE(result->cost.unplaced, 1);
        const LevellingMove *move = moveOf(*result, result->starts[0] > result->starts[1] ? 0 : 1);
        QVERIFY(move);
        QCOMPARE(move->cause, Cause::NoRoom);
        QCOMPARE(move->resource, 0);
        QCOMPARE(move->capacity, 0);
        QVERIFY(!result->remaining.empty());
    }

    void agreesWithEveryStartTried_data()
    {
        QTest::addColumn<LevellingKind>("kind");
        QTest::addColumn<int>("rounds");
        QTest::newRow("plain") << LevellingKind{} << 150;
        QTest::newRow("start to start and lags") << LevellingKind{.startLinks = true} << 150;
        QTest::newRow("due dates") << LevellingKind{.dues = true} << 150;
        QTest::newRow("five resources") << LevellingKind{.resources = 5} << 100;
        QTest::newRow("capacity that changes") << LevellingKind{.steps = true} << 150;
        QTest::newRow("fixed tasks") << LevellingKind{.fixed = true} << 150;
        QTest::newRow("calendars") << LevellingKind{.calendars = true} << 150;
        QTest::newRow("everything") << LevellingKind{.tasks = 5, .longest = 4, .resources = 6, .startLinks = true,
                                                     .calendars = true, .fixed = true, .dues = true, .steps = true} << 200;
    }
    void agreesWithEveryStartTried()
    {
        QFETCH(LevellingKind, kind);
        QFETCH(int, rounds);
        std::mt19937 random(20261123);
        int moved = 0;
        for (int round = 0; round < rounds; ++round) {
            const LevellingProblem problem = randomProblem(random, kind);
            const auto result = level(problem, {.schedules = 5000});
            QVERIFY2(result, QByteArray::number(round));
            QVERIFY2(whatIsWrong(problem, *result).isEmpty(), whatIsWrong(problem, *result) + " in " + QByteArray::number(round));
            QCOMPARE(result->cost, plainCost(problem, result->starts));
            const EveryStart every(problem, 26);
            const auto best = [](const LevellingCost &cost) {
                return QString(u"%1 late, ends at %2, starts %3"_s).arg(cost.lateness).arg(cost.finish).arg(cost.delay);
            };
            QVERIFY2(result->cost == every.best(), qPrintable(u"%1: %2, not %3"_s.arg(round).arg(best(result->cost), best(every.best()))));
            moved += result->moves.empty() ? 0 : 1;
        }
        QVERIFY(moved > rounds / 4);
    }

    void everyScheduleKeepsLinksAndCapacities_data()
    {
        QTest::addColumn<LevellingKind>("kind");
        const LevellingKind all{.tasks = 40, .longest = 9, .resources = 9, .everyLink = true, .leads = true,
                                .calendars = true, .fixed = true, .dues = true, .steps = true};
        QTest::newRow("links") << LevellingKind{.tasks = 60, .longest = 9, .resources = 4, .everyLink = true};
        QTest::newRow("leads") << LevellingKind{.tasks = 40, .longest = 9, .resources = 3, .everyLink = true, .leads = true};
        QTest::newRow("everything") << all;
    }
    void everyScheduleKeepsLinksAndCapacities()
    {
        QFETCH(LevellingKind, kind);
        std::mt19937 random(7);
        for (int round = 0; round < 30; ++round) {
            const LevellingProblem problem = randomProblem(random, kind);
            LevellingCost before{.unplaced = 1000};
            for (const int schedules : {1, 2, 3, 30, 300}) {
                const auto result = level(problem, {.schedules = schedules});
                QVERIFY(result);
                QVERIFY2(whatIsWrong(problem, *result).isEmpty(), whatIsWrong(problem, *result) + " in " + QByteArray::number(round));
                QCOMPARE(result->cost, plainCost(problem, result->starts));
                QVERIFY(result->schedules <= schedules);
                if (schedules <= 3)
                    QVERIFY(result->cost <= before); // the same search, cut later
                before = result->cost;
                checkMoves(problem, *result);
            }
        }
    }

    void isRepeatable()
    {
        std::mt19937 random(3);
        const LevellingProblem problem = randomProblem(random, {.tasks = 60, .longest = 9, .resources = 4});
        const auto once = level(problem, {.schedules = 500, .seed = 42});
        QVERIFY(once);
        QVERIFY(once->schedules > 400);
        QVERIFY(*once == *level(problem, {.schedules = 500, .seed = 42}));
        QVERIFY(once->cost <= level(problem, {.schedules = 1})->cost);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<LevellingProblem>("problem");
        QTest::addColumn<LevellingFault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const LevellingFault &fault, const QString &sentence, const auto &change) {
            LevellingProblem problem = twoForOne();
            change(problem);
            QTest::newRow(name) << problem << fault << sentence;
        };
        row("more than there is", {FaultKind::OverCapacity, {1}, 0, 3, 1}, u"“교육” needs 3 of “김 컨설턴트”, but there is never more than 1."_s,
            [](auto &problem) { problem.demands[1].amount = 3; });
        row("twice half of more", {FaultKind::OverCapacity, {0}, 0, 2, 1}, u"“Survey” needs 2 of “김 컨설턴트”, but there is never more than 1."_s,
            [](auto &problem) { problem.demands.push_back({0, 0, 1}); });
        row("no capacity", {FaultKind::OverCapacity, {0}, 0, 1, 0}, u"“Survey” needs 1 of “김 컨설턴트”, but there is never more than 0."_s,
            [](auto &problem) { problem.resources[0].capacity = 0; });
        row("a circle", {FaultKind::Cycle, {1, 2}}, u"These tasks wait for each other: 교육 → Report."_s,
            [](auto &problem) { problem.links = {{0, 1}, {1, 2}, {2, 1}}; });
        row("itself", {FaultKind::Cycle, {2}}, u"These tasks wait for each other: Report."_s,
            [](auto &problem) { problem.links = {{2, 2}}; });
        row("negative duration", {FaultKind::Negative, {1}, -1, -1}, u"“교육” cannot be levelled: its duration is negative."_s,
            [](auto &problem) { problem.tasks[1].duration = -1; });
        row("negative demand", {FaultKind::Negative, {0}, 0, -2}, u"“Survey” cannot be levelled: it needs less than nothing of “김 컨설턴트”."_s,
            [](auto &problem) { problem.demands[0].amount = -2; });
        row("negative capacity", {FaultKind::WrongNumber, {}, 0, 0, -1},
            u"“김 컨설턴트” cannot be levelled: its capacity or one of the dates at which that changes is out of range."_s,
            [](auto &problem) { problem.resources[0].capacity = -1; });
        row("steps out of order", {FaultKind::WrongNumber, {}, 0},
            u"“김 컨설턴트” cannot be levelled: its capacity or one of the dates at which that changes is out of range."_s,
            [](auto &problem) { problem.resources[0].steps = {{4, 1}, {4, 2}}; });
        row("an army", {FaultKind::TooLarge, {}, 0, 40000, 32767}, u"There is more of “김 컨설턴트” than can be levelled: at most 32767."_s,
            [](auto &problem) { problem.resources[0].capacity = 40000; });
        row("a thousand years", {FaultKind::TooLarge}, u"The plan is too long to be levelled in pieces of time this small."_s,
            [](auto &problem) { problem.tasks[0].duration = problem.tasks[1].duration = 16'000'000; });
        row("before the beginning", {FaultKind::WrongNumber, {2}}, u"“Report” cannot be levelled: one of its dates or numbers is out of range."_s,
            [](auto &problem) { problem.tasks[2].earliest = -1; });
        row("the largest number", {FaultKind::WrongNumber, {2}}, u"“Report” cannot be levelled: one of its dates or numbers is out of range."_s,
            [](auto &problem) { problem.tasks[2].duration = std::numeric_limits<int>::max(); });
        row("due before all time", {FaultKind::WrongNumber, {2}}, u"“Report” cannot be levelled: one of its dates or numbers is out of range."_s,
            [](auto &problem) { problem.tasks[2].due = std::numeric_limits<int>::min(); });
        row("a project due before all time", {FaultKind::WrongNumber}, u"The plan cannot be levelled: one of its numbers is out of range."_s,
            [](auto &problem) { problem.projects = {{.due = std::numeric_limits<int>::min()}}; });
        row("a wrong calendar", {FaultKind::WrongNumber, {0}}, u"“Survey” cannot be levelled: one of its dates or numbers is out of range."_s,
            [](auto &problem) { problem.tasks[0].calendar = 0; });
        row("a wrong project", {FaultKind::WrongNumber, {0}}, u"“Survey” cannot be levelled: one of its dates or numbers is out of range."_s,
            [](auto &problem) { problem.tasks[0].project = 1; });
        row("a wrong resource", {FaultKind::WrongNumber, {0}}, u"“Survey” cannot be levelled: one of its dates or numbers is out of range."_s,
            [](auto &problem) { problem.demands[0].resource = 1; });
        row("a wrong task", {FaultKind::WrongNumber}, u"The plan cannot be levelled: one of its numbers is out of range."_s,
            [](auto &problem) { problem.links[0].to = 3; });
        row("a demand of nobody", {FaultKind::WrongNumber}, u"The plan cannot be levelled: one of its numbers is out of range."_s,
            [](auto &problem) { problem.demands[0].task = -1; });
        row("a rest that ends before it begins", {FaultKind::WrongNumber}, u"The plan cannot be levelled: one of its numbers is out of range."_s,
            [](auto &problem) { problem.calendars = {{{{4, 3}}}}; });
        row("no priority", {FaultKind::WrongNumber}, u"The plan cannot be levelled: one of its numbers is out of range."_s,
            [](auto &problem) { problem.projects = {{.due = 3, .priority = 0}}; });
    }
    void refusesWhatCannotBe()
    {
        QFETCH(LevellingProblem, problem);
        QFETCH(LevellingFault, fault);
        const auto result = level(problem, {});
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(fault.kind));
        QCOMPARE(result.error(), fault);
        const Error error = errorOf(result.error(), {u"Survey"_s, u"교육"_s, u"Report"_s}, {u"김 컨설턴트"_s});
        QTEST(error.sentence, "sentence");
        QCOMPARE(error.kind, Error::Kind::Invalid);
    }

    void emptyPlans()
    {
        const auto nothing = level({}, {});
        QVERIFY(nothing);
        QVERIFY(nothing->starts.empty());
        LevellingProblem fixed;
        fixed.tasks = {{.duration = 3, .fixed = 2}};
        const auto stays = level(fixed, {});
        QVERIFY(stays);
        QCOMPARE(stays->starts, (std::vector<int>{2}));
        QCOMPARE(stays->cost.finish, 5);
    }

    void reportsAndCanBeStopped()
    {
        std::mt19937 random(5);
        const LevellingProblem problem = randomProblem(random, {.tasks = 60, .longest = 9, .resources = 4});
        std::vector<int> seen;
        Progress progress;
        progress.report = [&seen](int done, int total) {
            QCOMPARE(total, 1000);
            seen.push_back(done);
        };
        QVERIFY(level(problem, {.schedules = 1000}, progress));
        QVERIFY(seen.size() >= 10);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1000);

        int asked = 0;
        progress.cancelled = [&asked] { return ++asked > 20; };
        seen.clear();
        const auto result = level(problem, {.schedules = 1000}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FaultKind::Cancelled);
        QCOMPARE(errorOf(result.error(), {}, {}).kind, Error::Kind::Cancelled);
        QVERIFY(seen.empty() || seen.back() < 200);
    }

private:
    /// It waits for one that holds the resource in the last slot it lacks, and for the last of those that end in time.
    static void checkWaiting(const LevellingProblem &problem, const Levelled &result, const LevellingMove &move)
    {
        int wanted = -1;
        bool found = false;
        for (const LevellingDemand &demand : problem.demands) {
            if (demand.resource != move.resource || demand.amount == 0 || demand.task == move.task)
                continue;
            const auto work = workOf(problem, demand.task, result.starts[size_t(demand.task)]);
            if (std::count(work.begin(), work.end(), move.over.until - 1) == 0)
                continue;
            found = found || demand.task == move.waitsFor;
            const int finish = result.finishes[size_t(demand.task)];
            if (finish <= move.to)
                wanted = std::max(wanted, finish);
        }
        QCOMPARE(found, move.waitsFor >= 0);
        if (wanted >= 0)
            QCOMPARE(result.finishes[size_t(move.waitsFor)], wanted);
    }

    /// Every task elsewhere than planned has its move, and what the move says is so.
    static void checkMoves(const LevellingProblem &problem, const Levelled &result)
    {
        const std::vector<int> planned = plannedStarts(problem);
        size_t moved = 0;
        for (size_t task = 0; task < planned.size(); ++task)
            moved += planned[task] != result.starts[task] ? size_t(1) : size_t(0);
        QCOMPARE(result.moves.size(), moved);
        for (const LevellingMove &move : result.moves) {
            QCOMPARE(move.from, planned[size_t(move.task)]);
            QCOMPARE(move.to, result.starts[size_t(move.task)]);
            switch (move.cause) {
            case Cause::Resource: {
                QVERIFY(move.needed > move.capacity);
                QVERIFY(move.over.from >= move.from && move.over.from < move.over.until && move.over.until <= move.to);
                QCOMPARE(move.capacity, capacityAt(problem.resources[size_t(move.resource)], move.over.until - 1));
                checkWaiting(problem, result, move);
                break;
            }
            case Cause::Link: {
                const LevellingLink &link = problem.links[size_t(move.link)];
                QCOMPARE(link.from, move.waitsFor);
                QCOMPARE(link.to, move.task);
                std::vector<int> earlier = result.starts;
                int &start = earlier[size_t(move.task)];
                do
                    --start;
                while (problem.tasks[size_t(move.task)].duration > 0 && rests(problem, move.task, start));
                QVERIFY(!keeps(problem, link, earlier));
                break;
            }
            case Cause::Earlier:
                QVERIFY(move.to < move.from);
                break;
            case Cause::Earliest:
                QVERIFY(move.from < problem.tasks[size_t(move.task)].earliest || rests(problem, move.task, move.from));
                break;
            case Cause::NoRoom:
                QVERIFY(result.cost.unplaced > 0);
                break;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLevelling)
#include "tst_levelling.moc"
