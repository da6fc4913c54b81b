// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"
#include "tests/support/check.h"


using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(axw::schedule::Network)

namespace {

constexpr WorkMinutes day = 480;

Moment at(int month, int dayOfMonth, int hour = 9)
{
    return momentOf(QDate(2026, month, dayOfMonth), hour * 60);
}

/// Wednesday 4 March 2026.
Network from4March(std::vector<NetworkTask> tasks, std::vector<NetworkLink> links = {})
{
    return {at(3, 4, 0), std::move(tasks), std::move(links), 0};
}

NetworkTask task(WorkMinutes duration, int parent = -1)
{
    NetworkTask one;
    one.duration = duration;
    one.parent = parent;
    return one;
}

NetworkTask notBefore(WorkMinutes duration, Moment moment)
{
    NetworkTask one = task(duration);
    one.constraint = Constraint::StartNoEarlierThan;
    one.constraintAt = moment;
    return one;
}

QString text(const Schedule &schedule)
{
    QStringList lines;
    for (const TaskDates &dates : schedule.tasks)
        lines << momentText(dates.start).mid(5) + u'~' + momentText(dates.finish).mid(5);
    return lines.join(u' ');
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void placesTasks_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QString>("dates");
        QTest::newRow("현장 데이터 수집 → 라벨링 → 중간 점검")
            << from4March({task(3 * day), task(2 * day), task(0)}, {{0, 1}, {1, 2}})
            << u"03-04T09:00~03-06T18:00 03-09T09:00~03-10T18:00 03-10T18:00~03-10T18:00"_s;
        QTest::newRow("milestone first") << from4March({task(0), task(day)}, {{0, 1}})
                                         << u"03-04T09:00~03-04T09:00 03-04T09:00~03-04T18:00"_s;
        QTest::newRow("milestone on a date") << from4March({task(day), notBefore(0, at(3, 9))}, {{0, 1}})
                                             << u"03-04T09:00~03-04T18:00 03-09T09:00~03-09T09:00"_s;
        QTest::newRow("milestone at the end of a day")
            << from4March({notBefore(0, at(3, 9, 18))}) << u"03-09T18:00~03-09T18:00"_s;
        QTest::newRow("date on a Saturday") << from4March({notBefore(day, at(3, 7))}) << u"03-09T09:00~03-09T18:00"_s;
        QTest::newRow("date before the project") << from4March({notBefore(day, at(2, 2))})
                                                 << u"03-04T09:00~03-04T18:00"_s;
        QTest::newRow("lag") << from4March({task(day), task(day)}, {{0, 1, LinkType::FinishToStart, 2 * day}})
                             << u"03-04T09:00~03-04T18:00 03-09T09:00~03-09T18:00"_s;
        QTest::newRow("lead") << from4March({task(3 * day), task(day)}, {{0, 1, LinkType::FinishToStart, -day}})
                              << u"03-04T09:00~03-06T18:00 03-06T09:00~03-06T18:00"_s;
        QTest::newRow("lead stops at the start") << from4March({task(day), task(day)}, {{0, 1, LinkType::FinishToStart, -9 * day}})
                                                 << u"03-04T09:00~03-04T18:00 03-04T09:00~03-04T18:00"_s;
        QTest::newRow("SS") << from4March({task(3 * day), task(day)}, {{0, 1, LinkType::StartToStart, day}})
                            << u"03-04T09:00~03-06T18:00 03-05T09:00~03-05T18:00"_s;
        QTest::newRow("FF") << from4March({task(3 * day), task(day)}, {{0, 1, LinkType::FinishToFinish, 0}})
                            << u"03-04T09:00~03-06T18:00 03-06T09:00~03-06T18:00"_s;
        QTest::newRow("SF") << from4March({notBefore(day, at(3, 6)), task(day)}, {{0, 1, LinkType::StartToFinish, 0}})
                            << u"03-06T09:00~03-06T18:00 03-05T09:00~03-05T18:00"_s;
        QTest::newRow("half a day") << from4March({task(240), task(240)}, {{0, 1}})
                                    << u"03-04T09:00~03-04T14:00 03-04T14:00~03-04T18:00"_s;
        NetworkTask late = task(day);
        late.constraint = Constraint::FinishNoEarlierThan;
        late.constraintAt = at(3, 10, 18);
        QTest::newRow("finish no earlier") << from4March({late}) << u"03-10T09:00~03-10T18:00"_s;
        QTest::newRow("summary") << from4March({task(0), task(day, 0), task(2 * day, 0), task(day)}, {{1, 2}, {0, 3}})
                                 << u"03-04T09:00~03-06T18:00 03-04T09:00~03-04T18:00 03-05T09:00~03-06T18:00 "
                                    "03-09T09:00~03-09T18:00"_s;
        QTest::newRow("link into a summary") << from4March({task(2 * day), task(0), task(day, 1), task(0, 1)}, {{0, 1}})
                                             << u"03-04T09:00~03-05T18:00 03-05T18:00~03-06T18:00 "
                                                "03-06T09:00~03-06T18:00 03-05T18:00~03-05T18:00"_s;
        QTest::newRow("nothing") << from4March({}) << u""_s;
    }

    void placesTasks()
    {
        QFETCH(Network, network);
        QFETCH(QString, dates);
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2026));
        QVERIFY(result.has_value());
        QCOMPARE(text(*result), dates);
    }

    void goesRoundHolidays()
    {
        // 12. 24.(목) → 성탄절, 주말 → 12. 28.
        Network network{at(12, 24), {task(day), task(day)}, {{0, 1}}, 0};
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2027));
        QVERIFY(result.has_value());
        QCOMPARE(text(*result), u"12-24T09:00~12-24T18:00 12-28T09:00~12-28T18:00"_s);
        const Reason &reason = result->tasks[1].reason;
        QCOMPARE(reason.kind, Reason::Kind::Link);
        QCOMPARE(reason.link, 0);
        QCOMPARE(momentText(reason.asked), u"2026-12-24T18:00"_s);
    }

    void findsTheCriticalPath()
    {
        // 0 → 1 → 3 takes 5 days, 0 → 2 → 3 takes 3: task 2 has two days of slack.
        const Network network = from4March({task(day), task(3 * day), task(day), task(day)}, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2026));
        QVERIFY(result.has_value());
        QCOMPARE(result->tasks[0].critical, true);
        QCOMPARE(result->tasks[1].critical, true);
        QCOMPARE(result->tasks[2].critical, false);
        QCOMPARE(result->tasks[3].critical, true);
        QCOMPARE(result->tasks[2].totalSlack, 2 * day);
        QCOMPARE(result->tasks[2].freeSlack, 2 * day);
        QCOMPARE(momentText(result->tasks[2].lateStart), u"2026-03-09T09:00"_s);
        QCOMPARE(momentText(result->tasks[2].lateFinish), u"2026-03-09T18:00"_s);
        QCOMPARE(momentText(result->finish), u"2026-03-10T18:00"_s);
    }

    void measuresADeadlineMissed()
    {
        Network network = from4March({task(3 * day), task(day)}, {{0, 1}});
        network.tasks[1].deadline = at(3, 6, 18);
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2026));
        QVERIFY(result.has_value());
        QCOMPARE(result->tasks[0].totalSlack, -day);
        QCOMPARE(result->tasks[1].totalSlack, -day);
        QCOMPARE(momentText(result->tasks[1].lateFinish), u"2026-03-06T18:00"_s);
        QVERIFY(result->tasks[0].critical && result->tasks[1].critical);
    }

    void namesWhoDrives()
    {
        Network network = from4March({task(day), task(2 * day), task(0), task(day, 2), notBefore(day, at(3, 20))},
                                     {{0, 2}, {1, 2}, {3, 4}});
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2026));
        QVERIFY(result.has_value());
        QCOMPARE(result->tasks[0].reason.kind, Reason::Kind::ProjectStart);
        // The child is held by the link of its summary, the later of two.
        QCOMPARE(result->tasks[3].reason.kind, Reason::Kind::Link);
        QCOMPARE(result->tasks[3].reason.link, 1);
        QCOMPARE(result->tasks[3].reason.task, 2);
        QCOMPARE(result->tasks[4].reason.kind, Reason::Kind::Constraint);
        QCOMPARE(result->tasks[4].reason.task, 4);
    }

    void prefersALinkToADateThatAsksForTheSame()
    {
        Network network = from4March({task(3 * day), notBefore(day, at(3, 9))}, {{0, 1}});
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2026));
        QVERIFY(result.has_value());
        QCOMPARE(momentText(result->tasks[1].start), u"2026-03-09T09:00"_s);
        QCOMPARE(result->tasks[1].reason.kind, Reason::Kind::Link);
    }

    void namesACycle_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QList<int>>("tasks");
        QTest::newRow("two") << from4March({task(day), task(day), task(day)}, {{0, 1}, {1, 2}, {2, 1}})
                             << QList<int>{1, 2};
        QTest::newRow("itself") << from4March({task(day), task(day)}, {{1, 1}}) << QList<int>{1};
        QTest::newRow("child and summary") << from4March({task(0), task(day, 0), task(day, 0)}, {{0, 2}})
                                           << QList<int>{0, 2};
        QTest::newRow("summary and child") << from4March({task(0), task(day, 0), task(day, 0)}, {{1, 0}})
                                           << QList<int>{0, 1};
        QTest::newRow("through a summary")
            << from4March({task(0), task(day, 0), task(day)}, {{0, 2}, {2, 1}}) << QList<int>{0, 2, 1};
    }

    void namesACycle()
    {
        QFETCH(Network, network);
        QFETCH(QList<int>, tasks);
        const auto result = schedule::schedule(network, koreanCalendar(2026, 2026));
        QVERIFY(!result.has_value());
        QCOMPARE(QList<int>(result.error().tasks.begin(), result.error().tasks.end()), tasks);
    }

    void rollsUpProgress()
    {
        // 0: summary of 1 (3 days, done) and 2: summary of 3 (1 day, half done) and 4 (milestone, done).
        const Network network = from4March({task(0), task(3 * day, 0), task(0, 0), task(day, 2), task(0, 2), task(0), task(0, 5), task(0, 5)});
        const auto done = rollUpProgress(network, {0, 1, 0, 0.5, 1, 0, 1, 0});
        QCOMPARE(done[0], 3.5 / 4);
        QCOMPARE(done[2], 0.5);
        QCOMPARE(done[5], 0.5);
    }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
