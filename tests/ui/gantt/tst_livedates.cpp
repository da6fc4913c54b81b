// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/gantt/livedates.h"

#include <QRandomGenerator>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// Whatever is tried out and changed in whatever order: the dates are those of a plan that is scheduled anew.
class TestLiveDates : public QObject
{
    Q_OBJECT

    poc::PlanCalendars calendars() { return poc::PlanCalendars(schedule::koreanCalendar(2025, 2032)); }

    poc::Plan plan(QRandomGenerator &random, int count)
    {
        poc::Plan plan;
        plan.poc.starts = QDate(2026, 3, 4);
        TaskId part;
        for (int i = 0; i < count; ++i) {
            poc::Task task;
            task.id = TaskId::create();
            task.name = u"작업 %1"_s.arg(i);
            const bool summary = i % 7 == 0;
            task.parent = summary ? TaskId() : part;
            task.duration = random.bounded(0, 6) * 480;
            if (summary)
                part = task.id;
            plan.tasks.push_back(task);
        }
        for (int i = 2; i < count; ++i) {
            if (i % 7 != 0 && random.bounded(3) > 0) {
                int from = random.bounded(i);
                from -= from % 7 == 0 && from > 0 ? 1 : 0;
                if (from % 7 != 0)
                    plan.links.push_back({LinkId::create(), {}, plan.tasks[size_t(from)].id, plan.tasks[size_t(i)].id,
                                          schedule::LinkType::FinishToStart, random.bounded(-1, 3) * 480});
            }
        }
        return plan;
    }

    poc::Task other(QRandomGenerator &random, poc::Task task)
    {
        switch (random.bounded(6)) {
        case 0:
            task.duration = random.bounded(0, 12) * 240;
            break;
        case 1:
            task.rule = schedule::Constraint::StartNoEarlierThan;
            task.ruleAt = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 4).addDays(random.bounded(80)), 9 * 60)};
            break;
        case 2:
            task.rule = schedule::Constraint::AsSoonAsPossible;
            task.ruleAt.reset();
            break;
        case 3:
            task.done = random.bounded(0, 11) * 10;
            break;
        case 4:
            task.deadline = poc::PlanTime{schedule::momentOf(QDate(2026, 4, 1), 18 * 60)};
            break;
        case 5:
            task.manual = !task.manual;
            task.manualStart = task.manual ? std::optional(poc::PlanTime{schedule::momentOf(QDate(2026, 5, 4), 9 * 60)}) : std::nullopt;
            break;
        }
        return task;
    }

    void compare(const poc::ScheduledPlan &shown, const poc::Plan &plan)
    {
        const poc::ScheduledPlan wanted = poc::scheduled(plan, calendars());
        QCOMPARE(shown.schedule.finish, wanted.schedule.finish);
        QCOMPARE(shown.done, wanted.done);
        QCOMPARE(shown.critical, wanted.critical);
        for (size_t i = 0; i < plan.tasks.size(); ++i)
            QVERIFY2(shown.schedule.tasks[i] == wanted.schedule.tasks[i], qPrintable(QString::number(i)));
        QVERIFY(shown.network == wanted.network);
    }

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void agreesWithAFreshSchedule_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void agreesWithAFreshSchedule()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        poc::Plan stored = plan(random, 60);
        LiveDates dates;
        dates.set(stored, calendars());
        compare(dates.stored(), stored);
        for (int turn = 0; turn < 30; ++turn) {
            const int index = random.bounded(60);
            const poc::Task wanted = other(random, stored.tasks[size_t(index)]);
            if (random.bounded(2) == 0) {
                poc::Plan tried = stored;
                tried.tasks[size_t(index)] = wanted;
                const std::vector<schedule::TaskDates> before = dates.shown().schedule.tasks;
                const std::vector<int> touched = dates.preview({{index, wanted}});
                compare(dates.shown(), tried);
                compare(dates.stored(), stored);
                // What it did not name stands where it was shown.
                for (size_t i = 0; i < before.size(); ++i) {
                    if (!(before[i] == dates.shown().schedule.tasks[i]))
                        QVERIFY(std::binary_search(touched.begin(), touched.end(), int(i)));
                }
            } else if (random.bounded(3) == 0) {
                dates.endPreview();
                compare(dates.shown(), stored);
            } else {
                stored.tasks[size_t(index)] = wanted;
                QVERIFY(dates.change({{index, wanted}}).has_value());
                compare(dates.stored(), stored);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    void takesLinks()
    {
        QRandomGenerator random{11};
        poc::Plan stored = plan(random, 40);
        LiveDates dates;
        dates.set(stored, calendars());
        for (int turn = 0; turn < 25; ++turn) {
            const int to = random.bounded(2, 40);
            const int from = random.bounded(1, to);
            if (to % 7 == 0 || from % 7 == 0)
                continue;
            const schedule::NetworkLink link{from, to, schedule::LinkType(random.bounded(4)), random.bounded(-2, 4) * 240};
            const bool isNew = turn % 2 == 0 || stored.links.empty();
            const int at = isNew ? int(stored.links.size()) : random.bounded(int(stored.links.size()));
            const auto taken = dates.changeLink(at, link);
            if (!taken) // the other way round it would close a circle
                break;
            if (isNew)
                stored.links.push_back({LinkId::create(), {}, {}, {}});
            stored.links[size_t(at)].predecessor = stored.tasks[size_t(from)].id;
            stored.links[size_t(at)].successor = stored.tasks[size_t(to)].id;
            stored.links[size_t(at)].type = link.type;
            stored.links[size_t(at)].lag = link.lag;
            compare(dates.stored(), stored);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(stored.links.size() > 10);
        // A circle is not taken: the plan is to be set anew.
        const schedule::NetworkLink last = dates.stored().network.links.front();
        QVERIFY(!dates.changeLink(int(stored.links.size()), {last.to, last.from}).has_value());
    }

    void asksWhereATaskWouldStart()
    {
        QRandomGenerator random{7};
        poc::Plan stored = plan(random, 30);
        LiveDates dates;
        dates.set(stored, calendars());
        poc::Task later = stored.tasks[1];
        later.rule = schedule::Constraint::StartNoEarlierThan;
        later.ruleAt = poc::PlanTime{schedule::momentOf(QDate(2026, 6, 1), 9 * 60)};
        QCOMPARE(dates.startOf({1, later}), later.ruleAt->moment);
        compare(dates.stored(), stored); // only asked
    }

    /// Two devices can make a circle: the plan is shown without the link that closes it.
    void showsAPlanWithACircle()
    {
        QRandomGenerator random{3};
        poc::Plan stored = plan(random, 10);
        stored.links = {{LinkId::create(), {}, stored.tasks[1].id, stored.tasks[2].id}, {LinkId::create(), {}, stored.tasks[2].id, stored.tasks[1].id}};
        LiveDates dates;
        dates.set(stored, calendars());
        QCOMPARE(dates.stored().leftOut, std::vector<int>{1});
        poc::Task longer = stored.tasks[1];
        longer.duration += 960;
        stored.tasks[1] = longer;
        QVERIFY(dates.change({{1, longer}}).has_value());
        compare(dates.stored(), stored);
    }

    /// Beyond the years of its calendar nothing is known of holidays: then all is read anew.
    void saysWhenItsCalendarIsTooShort()
    {
        QRandomGenerator random{3};
        poc::Plan stored = plan(random, 5);
        LiveDates dates;
        dates.set(stored, calendars());
        poc::Task longer = stored.tasks[1];
        longer.duration = 480 * 261 * 10;
        QVERIFY(!dates.change({{1, longer}}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestLiveDates)
#include "tst_livedates.moc"
