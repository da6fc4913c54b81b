// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/overdue.h"
#include "tests/support/check.h"

#include <QTest>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using schedule::momentOf;
using Kind = StatusDateAdvice::Kind;

Q_DECLARE_METATYPE(Kind)

namespace {

/// A plan that begins on Tuesday, 2 March 2027 (the day before is a holiday's substitute) with one task of five days:
/// it ends on Monday, the 8th, at 18:00.
struct OneTask
{
    schedule::WorkCalendar calendar = schedule::koreanCalendar(2026, 2028);
    Plan plan;

    OneTask()
    {
        plan.poc.starts = QDate(2027, 3, 2);
        Task task;
        task.id = TaskId::create();
        task.name = u"데이터 수집"_s;
        task.duration = 5 * 480;
        plan.tasks.push_back(task);
    }
    Task &task() { return plan.tasks.front(); }
    void putBelowSummary()
    {
        Task summary;
        summary.id = TaskId::create();
        summary.name = u"준비"_s;
        task().parent = summary.id;
        plan.tasks.insert(plan.tasks.begin(), summary);
    }
    std::vector<Overdue> overdue(QDate today) const { return overdueTasks(plan, scheduled(plan, calendar), calendar, today); }
    StatusDateAdvice advice(QDate today) const { return statusDateAdvice(plan, scheduled(plan, calendar), calendar, today); }
};

PlanTime at(int month, int day, int hour = 18)
{
    return {momentOf(QDate(2027, month, day), hour * 60)};
}

} // namespace

/// Which tasks should be finished and are not, and when a plan needs a status date.
class TestOverdue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnWarnings(); }

    void sinceWhen_data()
    {
        using Change = std::function<void(OneTask &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("since"); // invalid: not overdue
        QTest::addColumn<int>("days");
        const QDate monday(2027, 3, 8);
        const auto row = [](const char *name, QDate today, QDate since, int days, Change change = [](OneTask &) {}) {
            QTest::newRow(name) << std::move(change) << today << since << days;
        };
        row("still planned", {2027, 3, 4}, {}, 0);
        row("its last day is not over", monday, {}, 0);
        row("the day after", {2027, 3, 9}, monday, 1);
        row("three working days, a weekend between", {2027, 3, 11}, monday, 3);
        row("a week later", {2027, 3, 15}, monday, 5);
        row("on the Saturday after a Friday", {2027, 3, 6}, {2027, 3, 5}, 1, [](OneTask &one) { one.task().duration = 4 * 480; });
        row("on the Monday after a Friday", {2027, 3, 8}, {2027, 3, 5}, 1, [](OneTask &one) { one.task().duration = 4 * 480; });
        row("nearly done is not done", {2027, 3, 9}, monday, 1, [](OneTask &one) { one.task().done = 99; });
        row("done", {2027, 3, 20}, {}, 0, [](OneTask &one) { one.task().done = 100; });
        row("switched off", {2027, 3, 20}, {}, 0, [](OneTask &one) { one.task().inactive = true; });
        row("its summary is switched off", {2027, 3, 20}, {}, 0, [](OneTask &one) {
            one.putBelowSummary();
            one.plan.tasks.front().inactive = true;
        });
        row("its summary is not named", {2027, 3, 9}, monday, 1, [](OneTask &one) { one.putBelowSummary(); });
        row("the status date moved it on", {2027, 3, 20}, {}, 0, [](OneTask &one) { one.plan.poc.statusDate = at(3, 19); });
        row("an old status date excuses nobody", {2027, 3, 20}, {2027, 3, 11}, 6, [](OneTask &one) { one.plan.poc.statusDate = at(3, 4); });
        row("a status date in the future accuses nobody", {2027, 3, 4}, {}, 0, [](OneTask &one) {
            one.task().manual = true;
            one.task().manualFinish = at(3, 5);
            one.plan.poc.statusDate = at(3, 19);
        });
        row("put by hand, no status date moves it", {2027, 3, 9}, {2027, 3, 5}, 2, [](OneTask &one) {
            one.task().manual = true;
            one.task().manualFinish = at(3, 5);
            one.plan.poc.statusDate = at(3, 8);
        });
        row("planned for later, but its deadline is over", {2027, 3, 12}, {2027, 3, 10}, 2, [](OneTask &one) {
            one.plan.poc.statusDate = at(3, 11);
            one.task().deadline = at(3, 10);
        });
        row("a deadline after its finish", {2027, 3, 9}, monday, 1, [](OneTask &one) { one.task().deadline = at(3, 30); });
        row("a milestone", {2027, 3, 3}, {2027, 3, 2}, 1, [](OneTask &one) { one.task().duration = 0; });
        row("ends at midnight", {2027, 3, 4}, {2027, 3, 3}, 1, [](OneTask &one) {
            one.task().elapsed = true;
            one.task().duration = 2 * 1440 - 9 * 60; // from 09:00 of the 2nd to 24:00 of the 3rd
        });
        row("a milestone behind what ends at midnight", {2027, 3, 4}, {2027, 3, 3}, 1, [](OneTask &one) {
            one.task().elapsed = true;
            one.task().duration = 2 * 1440 - 9 * 60;
            one.task().done = 100;
            Task milestone;
            milestone.id = TaskId::create();
            milestone.manual = true;
            milestone.manualStart = milestone.manualFinish = at(3, 4, 0);
            one.plan.tasks.push_back(milestone);
        });
    }
    void sinceWhen()
    {
        QFETCH(std::function<void(OneTask &)>, change);
        QFETCH(QDate, today);
        QFETCH(QDate, since);
        QFETCH(int, days);
        OneTask one;
        change(one);
        const std::vector<Overdue> found = one.overdue(today);
        QCOMPARE(found.size(), size_t(since.isValid() ? 1 : 0));
        if (!since.isValid())
            return;
        QCOMPARE(found.front().task, int(one.plan.tasks.size()) - 1);
        QCOMPARE(found.front().since, since);
        QCOMPARE(found.front().days, days);
    }

    void theOldestComesFirst()
    {
        OneTask one;
        Task shorter = one.task();
        shorter.id = TaskId::create();
        shorter.duration = 480;
        one.plan.tasks.push_back(shorter);
        const auto found = one.overdue(QDate(2027, 3, 20));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().task, 1);
        QCOMPARE(found.back().task, 0);
    }

    void whetherAStatusDateIsNeeded_data()
    {
        using Change = std::function<void(OneTask &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("tasks");
        const auto row = [](const char *name, QDate today, Kind kind, int tasks, Change change = [](OneTask &) {}) {
            QTest::newRow(name) << std::move(change) << today << kind << tasks;
        };
        const auto status = [](int day) { return [day](OneTask &one) { one.plan.poc.statusDate = at(3, day); }; };
        row("before it begins", {2027, 2, 20}, Kind::None, 0);
        row("on its first day", {2027, 3, 2}, Kind::None, 0);
        row("a day later nothing of it is done", {2027, 3, 3}, Kind::Missing, 1);
        row("as far as it should be", {2027, 3, 4}, Kind::None, 0, [](OneTask &one) { one.task().done = 40; });
        row("less far than it should be", {2027, 3, 4}, Kind::Missing, 1, [](OneTask &one) { one.task().done = 39; });
        row("long over", {2027, 4, 4}, Kind::Missing, 1);
        row("long over and done", {2027, 4, 4}, Kind::None, 0, [](OneTask &one) { one.task().done = 100; });
        row("a milestone of the day before", {2027, 3, 3}, Kind::Missing, 1, [](OneTask &one) { one.task().duration = 0; });
        row("a milestone of today", {2027, 3, 2}, Kind::None, 0, [](OneTask &one) { one.task().duration = 0; });
        row("the status date is today", {2027, 3, 9}, Kind::None, 0, status(9));
        row("of yesterday, and nothing overdue", {2027, 3, 4}, Kind::None, 1, status(2));
        row("of four working days ago", {2027, 3, 8}, Kind::None, 1, status(2));
        row("of a week ago", {2027, 3, 9}, Kind::Old, 1, status(2));
        row("of a week ago, and all as planned", {2027, 3, 9}, Kind::None, 0, [status](OneTask &one) {
            status(2)(one);
            one.task().done = 100;
        });
        row("of yesterday, and its deadline is over", {2027, 3, 4}, Kind::Old, 1, [status](OneTask &one) {
            status(2)(one);
            one.task().deadline = at(3, 3);
        });
        row("of the future", {2027, 3, 9}, Kind::None, 0, status(19));
        row("switched off", {2027, 4, 4}, Kind::None, 0, [](OneTask &one) { one.task().inactive = true; });
    }
    void whetherAStatusDateIsNeeded()
    {
        QFETCH(std::function<void(OneTask &)>, change);
        QFETCH(QDate, today);
        QFETCH(Kind, kind);
        QFETCH(int, tasks);
        OneTask one;
        change(one);
        const StatusDateAdvice advice = one.advice(today);
        QCOMPARE(advice.kind, kind);
        QCOMPARE(advice.tasks, tasks);
        QCOMPARE(advice.date.isValid(), one.plan.poc.statusDate.has_value());
        if (kind == Kind::None)
            return;
        // What is offered helps: with the evening of today nothing is left before it.
        one.plan.poc.statusDate = statusDateOf(today, one.calendar);
        QCOMPARE(one.advice(today).tasks, 0);
        QCOMPARE(one.advice(today).kind, Kind::None);
    }

    void aStatusDateIsTheEveningOfItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("moment");
        QTest::newRow("working day") << QDate(2027, 3, 5) << u"2027-03-05T18:00"_s;
        QTest::newRow("토요일") << QDate(2027, 3, 6) << u"2027-03-06T23:59"_s;
        QTest::newRow("삼일절") << QDate(2027, 3, 1) << u"2027-03-01T23:59"_s;
    }
    void aStatusDateIsTheEveningOfItsDay()
    {
        QFETCH(QDate, day);
        const OneTask one;
        QTEST(schedule::momentText(statusDateOf(day, one.calendar).moment), "moment");
    }
};

QTEST_APPLESS_MAIN(TestOverdue)
#include "tst_overdue.moc"
