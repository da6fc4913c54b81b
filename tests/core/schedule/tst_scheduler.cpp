// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WorkMinutes day = 480;

Moment at(int dayOfMonth, int hour = 9)
{
    return momentOf(QDate(2026, 6, dayOfMonth), hour * 60);
}

/// June 2026: the 8th is a Monday. 분석 → 설계 → 제작, and 문서 beside them, which has time to spare.
Network fourTasks()
{
    Network network;
    network.start = at(8);
    for (const WorkMinutes duration : {day, day, 3 * day, day})
        network.tasks.push_back({.duration = duration});
    network.links = {{0, 1}, {1, 2}};
    return network;
}

} // namespace

/// A schedule that is kept while its plan is edited. That it equals one worked out anew is shown on random plans; here is
/// what an edit tells its caller.
class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        auto made = Scheduler::make(fourTasks(), m_calendars);
        QVERIFY(made.has_value());
        m_scheduler.emplace(std::move(*made));
    }

    void tellsWhomAnEditTouched()
    {
        NetworkTask task = taskAt(1);
        task.duration = 2 * day;
        // The last two move; the first and the one beside them have other slack or late dates.
        QCOMPARE(touched(m_scheduler->setTask(1, task)), (QList<int>{1, 2, 3}));
        QCOMPARE(momentText(m_scheduler->finish()), u"2026-06-15T18:00"_s);
        QVERIFY(isAsAnew());
        QCOMPARE(touched(m_scheduler->setTask(1, task)), QList<int>{}); // nothing is other than it was
        task = taskAt(3);
        task.duration = 2 * day;
        QCOMPARE(touched(m_scheduler->setTask(3, task)), QList<int>{3});
        QVERIFY(isAsAnew());
    }

    void editsOfLinks()
    {
        QCOMPARE(touched(m_scheduler->addLink({3, 1})), QList<int>{3});
        QCOMPARE(m_scheduler->network().links.size(), size_t(3));
        QVERIFY(m_scheduler->tasks()[3].critical);
        QCOMPARE(touched(m_scheduler->setLink(2, {3, 1, LinkType::FinishToStart, day})), (QList<int>{0, 1, 2}));
        QCOMPARE(momentText(m_scheduler->tasks()[1].start), u"2026-06-10T09:00"_s);
        QCOMPARE(m_scheduler->tasks()[1].reason.link, 2);
        QVERIFY(isAsAnew());
        (void)m_scheduler->removeLink(2);
        QCOMPARE(m_scheduler->network().links.size(), size_t(3)); // its number is left behind
        QVERIFY(m_scheduler->network().links[2].isNone());
        QCOMPARE(m_scheduler->schedule().tasks, schedule::schedule(fourTasks(), m_calendars)->tasks);
        QCOMPARE(touched(m_scheduler->removeLink(2)), QList<int>{});
        // Turned round: to another end, another task.
        QVERIFY(m_scheduler->setLink(0, {1, 0}).has_value());
        QVERIFY(m_scheduler->setLink(1, {0, 2, LinkType::FinishToFinish, -day}).has_value());
        QVERIFY(isAsAnew());
    }

    void aCircleIsRefusedAndNamed()
    {
        const Schedule before = m_scheduler->schedule();
        const Network network = m_scheduler->network();
        const auto refused = m_scheduler->addLink({2, 0});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().tasks, (std::vector<int>{0, 1, 2}));
        QVERIFY(!m_scheduler->setLink(0, {1, 1}).has_value());
        QCOMPARE(m_scheduler->schedule(), before);
        QCOMPARE(m_scheduler->network(), network);
        QVERIFY(m_scheduler->setLink(1, {.from = -1, .to = -1}).has_value());
        QVERIFY(m_scheduler->addLink({2, 0}).has_value()); // now there is none
        QVERIFY(isAsAnew());
    }

    void theOutlineMayChange()
    {
        NetworkTask more;
        more.duration = 2 * day;
        more.parent = 3; // which becomes a summary
        QCOMPARE(touched(m_scheduler->addTask(more)), (QList<int>{3, 4}));
        QVERIFY(m_scheduler->tasks()[3].summary);
        QVERIFY(isAsAnew());
        NetworkTask off = taskAt(1);
        off.active = false;
        QVERIFY(m_scheduler->setTask(1, off).has_value());
        QCOMPARE(momentText(m_scheduler->tasks()[2].start), u"2026-06-08T09:00"_s);
        QVERIFY(isAsAnew());
        // Below a summary that waits for it: a circle.
        QVERIFY(m_scheduler->addLink({4, 2}).has_value());
        NetworkTask child = taskAt(4);
        child.parent = 2;
        const auto refused = m_scheduler->setTask(4, child);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().tasks, (std::vector<int>{2, 4}));
        QVERIFY(isAsAnew());
    }

    void whatConcernsAll()
    {
        QCOMPARE(touched(m_scheduler->setStart(at(9))), (QList<int>{0, 1, 2, 3}));
        QVERIFY(isAsAnew());
        NetworkTask done = taskAt(0);
        done.done = 1;
        done.actualStart = at(9);
        done.actualFinish = at(9, 18);
        QVERIFY(m_scheduler->setTask(0, done).has_value());
        (void)m_scheduler->setStatusDate(at(11, 18));
        QCOMPARE(momentText(m_scheduler->tasks()[0].finish), u"2026-06-09T18:00"_s);
        QCOMPARE(momentText(m_scheduler->tasks()[1].start), u"2026-06-12T09:00"_s);
        QVERIFY(isAsAnew());
        QVERIFY(!m_scheduler->tasks()[3].critical);
        QCOMPARE(touched(m_scheduler->setCriticalSlack(4 * day)), QList<int>{3});
        QVERIFY(m_scheduler->tasks()[3].critical);
        QVERIFY(isAsAnew());
        QVERIFY(!touched(m_scheduler->setAssignments({1}, {{2, 0}})).isEmpty());
        QCOMPARE(&m_scheduler->calendarOf(2), &m_calendars[1]);
        QVERIFY(isAsAnew());
        const std::vector<WorkCalendar> other{WorkCalendar::roundTheClock(), m_calendars[1]};
        QVERIFY(!m_scheduler->setCalendars(other).empty());
        QCOMPARE(m_scheduler->schedule(), *schedule::schedule(m_scheduler->network(), other));
    }

    void manyTasks()
    {
        // A hundred thousand in one chain, and the same below each other.
        Network chain;
        chain.start = at(8);
        constexpr int count = 100'000;
        for (int i = 0; i < count; ++i)
            chain.tasks.push_back({.duration = 60});
        for (int i = 1; i < count; ++i)
            chain.links.push_back({i - 1, i});
        auto scheduler = Scheduler::make(chain, m_calendars);
        QVERIFY(scheduler.has_value());
        QCOMPARE(m_calendars[0].between(scheduler->start(), scheduler->finish()), qint64(60) * count);
        const auto circle = scheduler->addLink({count - 1, 0});
        QVERIFY(!circle.has_value());
        QCOMPARE(circle.error().tasks.size(), size_t(count));
        Network deep;
        deep.start = at(8);
        for (int i = 0; i < count; ++i)
            deep.tasks.push_back({.parent = i - 1, .duration = 60});
        const auto nested = schedule::schedule(deep, m_calendars);
        QVERIFY(nested.has_value());
        QCOMPARE(momentText(nested->finish), u"2026-06-08T10:00"_s);
    }

    void theLastYears()
    {
        Network network = fourTasks();
        network.start = momentOf(QDate(9999, 12, 30), 9 * 60);
        network.tasks[3].constraint = Constraint::StartNoEarlierThan;
        network.tasks[3].constraintAt = momentOf(QDate(9999, 12, 31), 9 * 60);
        network.tasks[2].deadline = momentOf(QDate(1900, 1, 1));
        const auto done = schedule::schedule(network, m_calendars);
        QVERIFY(done.has_value());
        QCOMPARE(momentText(done->tasks[3].start), u"9999-12-31T09:00"_s);
        QVERIFY(done->tasks[2].totalSlack < -8000 * 200 * day);
    }

private:
    static QList<int> touched(Scheduler::Touched tasks)
    {
        QList<int> list(tasks.begin(), tasks.end());
        std::sort(list.begin(), list.end());
        return list;
    }
    static QList<int> touched(const Scheduler::Edited &edited) { return edited ? touched(*edited) : QList<int>{-1}; }
    NetworkTask taskAt(int index) const { return m_scheduler->network().tasks[size_t(index)]; }
    bool isAsAnew() const { return m_scheduler->schedule() == *schedule::schedule(m_scheduler->network(), m_calendars); }

    static WorkWeek mornings()
    {
        WorkWeek week;
        for (size_t weekday = 0; weekday < 5; ++weekday)
            week.days[weekday] = {{9 * 60, 12 * 60}};
        return week;
    }

    std::vector<WorkCalendar> m_calendars{koreanCalendar(2026, 2027), *WorkCalendar::make(mornings(), 2026, 2027)};
    std::optional<Scheduler> m_scheduler;
};

QTEST_APPLESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
