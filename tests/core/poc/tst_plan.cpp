// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plan.h"
#include "core/poc/planschedule.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys that sort by the number.
TaskId taskId(int number)
{
    return TaskId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

Task makeTask(int number, int parent, const QString &rank, const QString &name, int days = 1)
{
    Task task;
    task.id = taskId(number);
    task.parent = parent == 0 ? TaskId() : taskId(parent);
    task.rank = rank;
    task.name = name;
    task.duration = days * 480;
    return task;
}

QString names(const std::vector<Task> &tasks)
{
    QStringList list;
    for (const Task &task : tasks)
        list << task.name;
    return list.join(u' ');
}

struct Case
{
    Plan plan;
    schedule::WorkCalendar calendar = schedule::koreanCalendar(2026, 2027);

    void wait(int before, int after, schedule::LinkType type = schedule::LinkType::FinishToStart, qint64 lag = 0)
    {
        Link link;
        link.id = LinkId(QUuid(uint(plan.links.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        link.predecessor = taskId(before);
        link.successor = taskId(after);
        link.type = type;
        link.lag = lag;
        plan.links.push_back(link);
    }
    QString reason(int index, Language language) const
    {
        return reasonOf(plan, scheduled(plan, calendar), calendar, index, language).join(u" | "_s);
    }
};

Case twoTasks(QDate starts, int days)
{
    Case one;
    one.plan.poc.starts = starts;
    one.plan.tasks = {makeTask(1, 0, u"A"_s, u"데이터 수집"_s, days), makeTask(2, 0, u"B"_s, u"기준 모델"_s, 2)};
    return one;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void ordersTheOutline()
    {
        const auto ordered = inOutlineOrder({makeTask(5, 1, u"B"_s, u"A2"_s), makeTask(1, 0, u"A"_s, u"A"_s),
                                             makeTask(2, 0, u"B"_s, u"B"_s), makeTask(4, 1, u"A"_s, u"A1"_s),
                                             makeTask(6, 4, u"A"_s, u"A11"_s)});
        QCOMPARE(names(ordered), u"A A1 A11 A2 B"_s);
        QCOMPARE(levelsOf(ordered), (std::vector<int>{0, 1, 2, 1, 0}));
        QCOMPARE(parentsOf(ordered), (std::vector<int>{-1, 0, 1, 0, -1}));
        QCOMPARE(subtreeEnd(levelsOf(ordered), 0), 4);
        QCOMPARE(subtreeEnd(levelsOf(ordered), 1), 3);
        QCOMPARE(subtreeEnd(levelsOf(ordered), 4), 5);
    }

    /// What only a merge of two devices can leave behind must not lose a task.
    void repairsWhatAMergeLeft()
    {
        const auto orphan = inOutlineOrder({makeTask(1, 99, u"B"_s, u"고아"_s), makeTask(2, 0, u"A"_s, u"A"_s)});
        QCOMPARE(names(orphan), u"A 고아"_s);
        QCOMPARE(levelsOf(orphan), (std::vector<int>{0, 0}));
        const auto circle = inOutlineOrder({makeTask(1, 2, u"A"_s, u"A"_s), makeTask(2, 1, u"A"_s, u"B"_s), makeTask(3, 0, u"A"_s, u"C"_s)});
        QCOMPARE(names(circle), u"C A B"_s);
        QCOMPARE(levelsOf(circle), (std::vector<int>{0, 0, 1}));
        const auto itself = inOutlineOrder({makeTask(1, 1, u"A"_s, u"A"_s)});
        QCOMPARE(levelsOf(itself), (std::vector<int>{0}));
        const auto equalRanks = inOutlineOrder({makeTask(2, 0, u"A"_s, u"둘"_s), makeTask(1, 0, u"A"_s, u"하나"_s)});
        QCOMPARE(names(equalRanks), u"하나 둘"_s);
    }

    void schedulesRoundACircleAndSaysSo()
    {
        Case one = twoTasks(QDate(2026, 3, 4), 3);
        one.wait(1, 2);
        one.wait(2, 1); // two devices, one link each
        const ScheduledPlan dates = scheduled(one.plan, one.calendar);
        QCOMPARE(dates.leftOut, (std::vector<int>{1}));
        QCOMPARE(dates.schedule.tasks[1].reason.link, 0);
        QVERIFY(circleOf(one.plan).has_value());
        // A link whose end is gone holds nobody and shifts nobody else's number.
        one.plan.links.clear();
        one.wait(77, 1);
        one.wait(1, 2);
        const ScheduledPlan left = scheduled(one.plan, one.calendar);
        QVERIFY(left.leftOut.empty());
        QCOMPARE(left.schedule.tasks[1].reason.link, 1);
    }

    void rollsUpAndMarksWhatIsCritical()
    {
        Case one;
        one.plan.poc.starts = QDate(2026, 3, 4);
        one.plan.tasks = {makeTask(1, 0, u"A"_s, u"준비"_s), makeTask(2, 1, u"A"_s, u"수집"_s, 3), makeTask(3, 1, u"B"_s, u"합의"_s, 1)};
        one.plan.tasks[1].done = 100;
        const ScheduledPlan dates = scheduled(one.plan, one.calendar);
        QCOMPARE(dates.done[0], 0.75);
        QCOMPARE(dates.critical, (std::vector<bool>{false, false, false})); // done is critical no more, and holds up nobody
        QVERIFY(dates.schedule.tasks[0].summary);
        QCOMPARE(datesText(dates, dates.schedule.tasks[1], Language::Korean), u"2026. 3. 4. ~ 2026. 3. 6."_s);
        QCOMPARE(datesText(dates, dates.schedule.tasks[2], Language::English), u"Wed 4 March 2026"_s);
    }

    void knowsWhichYearsItMayReach()
    {
        Case one = twoTasks(QDate(2026, 11, 2), 300);
        const auto years = yearsOf(one.plan);
        QCOMPARE(years.first, 2025);
        QVERIFY(years.second >= 2028);
        one.plan.tasks[1].ruleAt = PlanTime{schedule::momentOf(QDate(2040, 1, 4))};
        QVERIFY(yearsOf(one.plan).second >= 2041);
        one.plan.tasks[1].duration = qint64(99) * 261 * 480;
        QCOMPARE(yearsOf(one.plan).second, 2100);
    }

    void saysWhyATaskStandsThere_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<qint64>("lag");
        QTest::addColumn<QString>("ko");
        QTest::addColumn<QString>("en");
        using L = schedule::LinkType;
        // Friday 27 February 2026; 1 March is a Sunday, 2 March its substitute.
        QTest::newRow("FS") << int(L::FinishToStart) << qint64(0) << u"3. 3. 시작: ‘데이터 수집’ 완료 후; 3. 1. ~ 3. 2. 휴일"_s
                            << u"Starts 3 Mar: after “데이터 수집”; 1 Mar to 2 Mar are holidays"_s;
        QTest::newRow("FS + lag") << int(L::FinishToStart) << qint64(960) << u"3. 5. 시작: ‘데이터 수집’ 완료 후 +2일"_s
                                  << u"Starts 5 Mar: after “데이터 수집”, +2 d"_s;
        QTest::newRow("SS") << int(L::StartToStart) << qint64(480) << u"3. 3. 시작: ‘데이터 수집’ 시작과 함께 +1일"_s
                            << u"Starts 3 Mar: with the start of “데이터 수집”, +1 d"_s;
    }

    void saysWhyATaskStandsThere()
    {
        QFETCH(int, type);
        QFETCH(qint64, lag);
        QFETCH(QString, ko);
        QFETCH(QString, en);
        Case one = twoTasks(QDate(2026, 2, 27), 1);
        one.wait(1, 2, schedule::LinkType(type), lag);
        QCOMPARE(one.reason(1, Language::Korean), ko);
        QCOMPARE(one.reason(1, Language::English), en);
    }

    void saysWhyWithoutALink()
    {
        Case one = twoTasks(QDate(2026, 12, 24), 3);
        QCOMPARE(one.reason(0, Language::Korean), u"12. 24. 시작: PoC 시작일 | 기간 중 휴일: 12. 25. 성탄절"_s);
        QCOMPARE(one.reason(0, Language::English), u"Starts 24 Dec: with the PoC | Holidays within: 25 Dec Christmas Day"_s);
        one.plan.tasks[1].rule = schedule::Constraint::StartNoEarlierThan;
        one.plan.tasks[1].ruleAt = PlanTime{schedule::momentOf(QDate(2026, 12, 29), 540)};
        QCOMPARE(one.reason(1, Language::Korean), u"12. 29. 시작: 지정한 시작일 12. 29."_s);
        QCOMPARE(one.reason(1, Language::English), u"Starts 29 Dec: the date set, 29 Dec"_s);
    }

    void namesTheSummaryThatWasAsked()
    {
        Case one = twoTasks(QDate(2026, 3, 4), 1);
        one.plan.tasks.push_back(makeTask(3, 2, u"A"_s, u"학습"_s));
        one.wait(1, 2);
        QCOMPARE(one.reason(2, Language::Korean), u"3. 5. 시작: ‘데이터 수집’ 완료 후 (‘기준 모델’ 전체의 조건)"_s);
        QCOMPARE(one.reason(1, Language::Korean), QString());
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
