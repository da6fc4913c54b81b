// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levellingplan.h"
#include "tests/support/check.h"

#include <random>

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkCalendar weekdays()
{
    return *WorkCalendar::make(WorkWeek::korean(), 2026, 2030);
}

const Moment monday = momentOf(QDate(2027, 3, 1), 9 * 60);

/// Puts every task that was moved where levelling says, as a person would: to start no earlier.
Network moved(const Network &network, int plan, const PlansToLevel &input, const Levelled &result, const SlotGrid &grid)
{
    Network to = network;
    for (const LevellingMove &move : result.moves) {
        const auto [which, task] = input.tasks[size_t(move.task)];
        if (which != plan)
            continue;
        to.tasks[size_t(task)].constraint = Constraint::StartNoEarlierThan;
        to.tasks[size_t(task)].constraintAt = grid.startOf(move.to);
    }
    return to;
}

} // namespace

class TestLevellingPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void slotsAreWorkingTime()
    {
        const WorkCalendar calendar = weekdays();
        const SlotGrid grid{.calendar = &calendar, .origin = monday, .minutes = 240};
        QCOMPARE(grid.startOf(0), monday);
        QCOMPARE(grid.finishAt(1), momentOf(QDate(2027, 3, 1), 14 * 60));
        QCOMPARE(grid.startOf(10), momentOf(QDate(2027, 3, 8), 9 * 60)); // after five days
        QCOMPARE(grid.finishAt(10), momentOf(QDate(2027, 3, 5), 18 * 60));
        QCOMPARE(grid.slotAt(momentOf(QDate(2027, 3, 1), 13 * 60)), 0);
        QCOMPARE(grid.slotFrom(momentOf(QDate(2027, 3, 1), 13 * 60)), 1);
        QCOMPARE(grid.slotAt(momentOf(QDate(2027, 2, 1))), 0);
        QCOMPARE(grid.slotAt(momentOf(QDate(2027, 3, 6), 12 * 60)), 10); // Saturday
    }

    void twoPlansShareAConsultant()
    {
        const WorkCalendar calendar = weekdays();
        const SlotGrid grid{.calendar = &calendar, .origin = monday, .minutes = 60};
        Network first{.start = monday, .tasks = {{.duration = 16 * 60}, {.duration = 8 * 60}}, .links = {{.from = 0, .to = 1}}};
        Network second{.start = monday, .tasks = {{}, {.parent = 0, .duration = 8 * 60}}};
        const auto firstDates = schedule::schedule(first, calendar);
        const auto secondDates = schedule::schedule(second, calendar);
        QVERIFY(firstDates && secondDates);
        const std::vector<PlanToLevel> plans = {
            {.network = &first, .schedule = &*firstDates, .calendars = {&calendar, 1}, .demands = {{0, 0, 1}}},
            {.network = &second, .schedule = &*secondDates, .calendars = {&calendar, 1}, .demands = {{1, 0, 1}},
             .due = momentOf(QDate(2027, 3, 1), 18 * 60)}};
        const std::vector<SharedResource> people = {{.capacity = 1}};
        const PlansToLevel input = plansToLevel(plans, people, grid);
        QCOMPARE(input.tasks, (std::vector<PlansToLevel::Task>{{0, 0}, {0, 1}, {1, 1}}));
        QCOMPARE(input.problem.projects[1].due, 8);
        const auto result = level(input.problem, {.schedules = 200});
        QVERIFY(result);
        QCOMPARE(result->starts, (std::vector<int>{8, 24, 0})); // the one that is due goes first
        QCOMPARE(result->cost.lateness, 0);
        const auto after = schedule::schedule(moved(first, 0, input, *result, grid), calendar);
        QCOMPARE(after->tasks[0].start, momentOf(QDate(2027, 3, 2), 9 * 60));
        QCOMPARE(after->tasks[1].start, momentOf(QDate(2027, 3, 4), 9 * 60));
    }

    void whatStandsStays()
    {
        const WorkCalendar calendar = weekdays();
        const SlotGrid grid{.calendar = &calendar, .origin = monday + 2 * minutesOfDay, .minutes = 60};
        Network network{.start = monday};
        network.tasks = {{.duration = 8 * 60, .actualStart = monday, .actualFinish = momentOf(QDate(2027, 3, 1), 18 * 60)},
                         {.duration = 32 * 60, .done = 0.5, .actualStart = monday},
                         {.duration = 8 * 60, .active = false},
                         {.duration = 4 * 60, .manual = true, .manualStart = monday + 3 * minutesOfDay},
                         {.duration = 8 * 60, .constraint = Constraint::MustStartOn, .constraintAt = monday + 7 * minutesOfDay},
                         {.duration = 8 * 60, .deadline = monday + 4 * minutesOfDay}};
        const auto dates = schedule::schedule(network, calendar);
        QVERIFY(dates);
        const PlanToLevel plan{.network = &network, .schedule = &*dates, .calendars = {&calendar, 1}};
        const PlansToLevel input = plansToLevel({&plan, 1}, {}, grid);
        QCOMPARE(input.tasks, (std::vector<PlansToLevel::Task>{{0, 1}, {0, 3}, {0, 4}, {0, 5}}));
        const auto &tasks = input.problem.tasks;
        QCOMPARE(tasks[0].fixed, 0); // until Thursday evening
        QCOMPARE(tasks[0].duration, 16);
        QCOMPARE(tasks[1].fixed, 8);
        QCOMPARE(tasks[1].duration, 4);
        QCOMPARE(tasks[2].fixed, 24);
        QVERIFY(!tasks[3].fixed);
        QCOMPARE(tasks[3].due, 16);
    }

    void holidaysOfAResourceStretchItsTasks()
    {
        const WorkCalendar calendar = weekdays();
        const WorkCalendar away = *WorkCalendar::make(WorkWeek::korean(), 2026, 2030, {{QDate(2027, 3, 2), {}, {}}});
        const SlotGrid grid{.calendar = &calendar, .origin = monday, .minutes = 60};
        Network network{.start = monday, .tasks = {{.duration = 16 * 60}}};
        const auto dates = schedule::schedule(network, calendar);
        const PlanToLevel plan{.network = &network, .schedule = &*dates, .calendars = {&calendar, 1}, .demands = {{0, 0, 1}}};
        const std::vector<SharedResource> people = {{.capacity = 1, .changes = {{monday + 9 * minutesOfDay, 0}}, .calendar = &away}};
        const PlansToLevel input = plansToLevel({&plan, 1}, people, grid);
        QCOMPARE(input.problem.calendars, (std::vector<LevellingCalendar>{{{{8, 16}}}}));
        QCOMPARE(input.problem.resources[0].steps, (std::vector<CapacityStep>{{56, 0}}));
        const auto result = level(input.problem, {.schedules = 10});
        QVERIFY(result);
        QCOMPARE(grid.finishAt(result->finishes[0]), momentOf(QDate(2027, 3, 3), 18 * 60));
    }

    /// A plan that is moved as levelling says is scheduled to where levelling says, and nobody is over capacity then.
    void thePlanFollows()
    {
        const WorkCalendar calendar = weekdays();
        const SlotGrid grid{.calendar = &calendar, .origin = monday, .minutes = 60};
        std::mt19937 random(8);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        const std::vector<SharedResource> people = {{.capacity = 1}, {.capacity = 2}, {.capacity = 1}};
        int movedTasks = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<Network> networks(2);
            std::vector<Schedule> schedules;
            std::vector<PlanToLevel> plans;
            for (Network &network : networks) {
                network.start = grid.startOf(upTo(10));
                const int count = 4 + upTo(8);
                for (int i = 0; i < count; ++i)
                    network.tasks.push_back({.parent = i > 2 && upTo(3) == 0 ? 0 : -1, .duration = upTo(12) * 60});
                const auto isSummary = [&network](int task) { return task == 0 && std::any_of(network.tasks.begin(), network.tasks.end(), [](const NetworkTask &one) { return one.parent == 0; }); };
                for (int i = 1; i < count; ++i) {
                    const int from = upTo(i - 1);
                    if (upTo(2) == 0 || (from == 0 && network.tasks[size_t(i)].parent == 0))
                        continue;
                    NetworkLink link{.from = from, .to = i, .lag = upTo(3) * 60};
                    if (!isSummary(from) && upTo(2) == 0)
                        link.type = LinkType(upTo(3));
                    network.links.push_back(link);
                }
                const auto dates = schedule::schedule(network, calendar);
                if (!dates) { // a circle through the summary
                    network.links.clear();
                    schedules.push_back(*schedule::schedule(network, calendar));
                } else {
                    schedules.push_back(*dates);
                }
            }
            for (size_t i = 0; i < networks.size(); ++i) {
                PlanToLevel plan{.network = &networks[i], .schedule = &schedules[i], .calendars = {&calendar, 1}};
                for (int task = 0; task < int(networks[i].tasks.size()); ++task) {
                    if (!schedules[i].tasks[size_t(task)].summary && upTo(3) > 0)
                        plan.demands.push_back({task, upTo(2), 1});
                }
                plans.push_back(plan);
            }
            const PlansToLevel input = plansToLevel(plans, people, grid);
            const auto result = level(input.problem, {.schedules = 60});
            QVERIFY(result);
            movedTasks += int(result->moves.size());
            QVERIFY(result->remaining.empty());
            for (int i = 0; i < 2; ++i) {
                const auto after = schedule::schedule(moved(networks[size_t(i)], i, input, *result, grid), calendar);
                QVERIFY(after);
                for (size_t task = 0; task < input.tasks.size(); ++task) {
                    if (input.tasks[task].plan != i)
                        continue;
                    const TaskDates &dates = after->tasks[size_t(input.tasks[task].task)];
                    QCOMPARE(calendar.between(grid.origin, dates.start), qint64(result->starts[task]) * 60);
                    QCOMPARE(calendar.between(grid.origin, dates.finish), qint64(result->finishes[task]) * 60);
                }
            }
        }
        QVERIFY(movedTasks > 200);
    }
};

QTEST_APPLESS_MAIN(TestLevellingPlan)
#include "tst_levellingplan.moc"
