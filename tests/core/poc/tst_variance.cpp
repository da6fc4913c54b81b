// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/earnedvalue.h"
#include "core/poc/variance.h"
#include "tests/support/check.h"

#include <QRandomGenerator>
#include <QTest>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using schedule::momentOf;

namespace {

constexpr schedule::WorkMinutes day = 480;

/// A plan that begins on Tuesday, 2 March 2027 (the day before is a holiday's substitute), and what it was before.
struct Plans
{
    schedule::WorkCalendar calendar = schedule::koreanCalendar(2026, 2028);
    Plan plan;
    QHash<TaskId, BaselineTask> baseline;

    Plans()
    {
        plan.poc.starts = QDate(2027, 3, 2);
    }
    TaskId task(const QString &name, int days, TaskId parent = {})
    {
        Task one;
        one.id = TaskId::create();
        one.name = name;
        one.duration = days * day;
        one.parent = parent;
        plan.tasks.push_back(one);
        return one.id;
    }
    Task &at(TaskId id) { return plan.tasks[size_t(plan.indexOf(id))]; }
    void link(TaskId from, TaskId to, schedule::LinkType type = schedule::LinkType::FinishToStart, int lag = 0)
    {
        Link one;
        one.id = LinkId::create();
        one.predecessor = from;
        one.successor = to;
        one.type = type;
        one.lag = lag * day;
        plan.links.push_back(one);
    }
    ScheduledPlan dates() const { return scheduled(plan, calendar); }
    void takeBaseline()
    {
        const ScheduledPlan now = dates();
        baseline.clear();
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            const schedule::TaskDates &stands = now.schedule.tasks[i];
            baseline.insert(plan.tasks[i].id, {BaselineTaskId::create(), {}, plan.tasks[i].id, plan.tasks[i].name, PlanTime{stands.start},
                                               PlanTime{stands.finish}, plan.tasks[i].duration, plannedCost(plan, int(i))});
        }
    }
    PlanVariance variance() const { return varianceOf(plan, dates(), baseline, calendar); }
    std::vector<SlipShare> slip(TaskId id) const { return slipOf(plan, dates(), variance(), baseline, calendar, plan.indexOf(id)); }
    /// 'Training: longer +2' …
    QStringList shares(TaskId id, Language language = Language::English) const
    {
        QStringList lines;
        for (const SlipShare &share : slip(id))
            lines << slipText(plan, share, language);
        return lines;
    }
    std::optional<EarnedValue> value(QDate date) const { return earnedValueOf(plan, dates(), baseline, calendar, momentOf(date, 18 * 60)); }
};

} // namespace

/// How a plan stands against a baseline, why, and what it is worth.
class TestVariance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::failOnWarnings(); }

    void aPlanStandsWhereItStood()
    {
        Plans one;
        const TaskId a = one.task(u"Data"_s, 3);
        const TaskId b = one.task(u"Training"_s, 2);
        one.link(a, b);
        one.takeBaseline();
        const PlanVariance variance = one.variance();
        QCOMPARE(variance.finish, 0);
        QCOMPARE(*variance.tasks[1], TaskVariance{});
        QVERIFY(one.slip(b).empty());
    }

    void whoTakesLongerIsNamed()
    {
        Plans one;
        const TaskId a = one.task(u"Data"_s, 3);
        const TaskId b = one.task(u"Training"_s, 2);
        const TaskId c = one.task(u"Report"_s, 1);
        one.link(a, b);
        one.link(b, c);
        one.takeBaseline();
        one.at(a).duration += 2 * day;
        one.at(b).duration -= day;
        QCOMPARE(one.shares(c), (QStringList{u"“Training” itself: −1 d"_s, u"“Data” itself: +2 d"_s}));
        QCOMPARE(one.shares(c, Language::Korean), (QStringList{u"‘Training’ 기간 −1일"_s, u"‘Data’ 기간 +2일"_s}));
        QCOMPARE(one.variance().finish, day);
        QCOMPARE(one.variance().tasks[0]->duration, 2 * day);
        QCOMPARE(one.variance().tasks[1]->start, 2 * day);
        QCOMPARE(one.variance().tasks[1]->finish, day);
        QCOMPARE(lastTaskOf(one.dates()), 2);
    }

    void causes_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QStringList>("causes");
        QTest::newRow("a longer lag") << 0 << QStringList{u"between “Data” and “Training”: +2 d"_s};
        QTest::newRow("a new task between") << 1 << QStringList{u"“Training” waits for the new task “Approval”: +4 d"_s};
        QTest::newRow("a new link") << 2 << QStringList{u"“Training” now waits for “Visit”: +2 d"_s};
        QTest::newRow("a date set") << 3 << QStringList{u"the date set for “Training”: +2 d"_s};
        QTest::newRow("the PoC moved") << 4 << QStringList{u"the PoC begins on another day: +2 d"_s};
        QTest::newRow("not begun") << 5 << QStringList{u"“Data” had not begun by the status date: +2 d"_s};
        QTest::newRow("did begin later") << 6 << QStringList{u"“Data” did begin then: +2 d"_s};
        QTest::newRow("put by hand") << 7 << QStringList{u"“Training” was moved by hand: +2 d"_s};
    }
    void causes()
    {
        QFETCH(int, how);
        QFETCH(QStringList, causes);
        Plans one;
        const TaskId a = one.task(u"Data"_s, 3);
        const TaskId b = one.task(u"Training"_s, 2);
        const TaskId visit = one.task(u"Visit"_s, 5);
        one.link(a, b);
        one.takeBaseline();
        const auto at = [&](int date, int hour) { return PlanTime{momentOf(QDate(2027, 3, date), hour * 60)}; };
        switch (how) {
        case 0:
            one.plan.links[0].lag = 2 * day;
            break;
        case 1: {
            const TaskId approval = one.task(u"Approval"_s, 4);
            one.link(a, approval);
            one.link(approval, b);
            break;
        }
        case 2:
            one.link(visit, b);
            break;
        case 3:
            one.at(b).rule = schedule::Constraint::StartNoEarlierThan;
            one.at(b).ruleAt = at(9, 9);
            break;
        case 4:
            one.plan.poc.starts = QDate(2027, 3, 4);
            break;
        case 5:
            one.plan.poc.statusDate = at(3, 18);
            break;
        case 6:
            one.at(a).actualStart = at(4, 9);
            break;
        case 7:
            one.at(b).manual = true;
            one.at(b).manualStart = at(9, 9);
            break;
        }
        QCOMPARE(one.shares(b), causes);
    }

    void aSummarysChildIsNamed()
    {
        Plans one;
        const TaskId part = one.task(u"Preparation"_s, 0);
        one.task(u"Data"_s, 3, part);
        const TaskId labels = one.task(u"Labels"_s, 4, part);
        const TaskId b = one.task(u"Training"_s, 2);
        one.link(part, b);
        one.takeBaseline();
        one.at(labels).duration += 3 * day;
        QCOMPARE(one.shares(b), QStringList{u"“Labels” itself: +3 d"_s});
        QCOMPARE(one.variance().tasks[0]->finish, 3 * day);
        QCOMPARE(one.variance().tasks[0]->duration, 3 * day);
    }

    void tasksComeAndGo()
    {
        Plans one;
        const TaskId a = one.task(u"Data"_s, 3);
        const TaskId b = one.task(u"Training"_s, 2);
        one.link(a, b);
        one.takeBaseline();
        one.plan.tasks.erase(one.plan.tasks.begin());
        const TaskId c = one.task(u"Report"_s, 1);
        const PlanVariance variance = one.variance();
        QCOMPARE(variance.gone.size(), size_t(1));
        QCOMPARE(variance.gone[0].name, u"Data"_s);
        QVERIFY(!variance.tasks[1]);
        QVERIFY(one.slip(c).empty());
        QCOMPARE(variance.finish, -3 * day);
    }

    /// However a plan was changed, the shares of a slip sum up to it.
    void sharesSumUp()
    {
        QRandomGenerator random(20270302);
        for (int round = 0; round < 400; ++round) {
            Plans one;
            std::vector<TaskId> ids;
            const auto newTask = [&] {
                ids.push_back(one.task(u"t%1"_s.arg(ids.size()), random.bounded(0, 6)));
            };
            const auto newLink = [&] {
                const int to = random.bounded(1, int(ids.size()));
                one.link(ids[size_t(random.bounded(to))], ids[size_t(to)], schedule::LinkType(random.bounded(4)), random.bounded(-1, 3));
            };
            for (int i = 0; i < 8; ++i)
                newTask();
            for (int i = 0; i < 8; ++i)
                newLink();
            one.takeBaseline();
            for (int i = 0; i < 4; ++i) {
                Task &changed = one.plan.tasks[size_t(random.bounded(int(one.plan.tasks.size())))];
                switch (random.bounded(5)) {
                case 0:
                    changed.duration = random.bounded(0, 9) * day;
                    break;
                case 1:
                    changed.rule = schedule::Constraint::StartNoEarlierThan;
                    changed.ruleAt = PlanTime{momentOf(QDate(2027, 3, random.bounded(1, 28)), 9 * 60)};
                    break;
                case 2:
                    one.plan.links[size_t(random.bounded(int(one.plan.links.size())))].lag = random.bounded(-2, 5) * day;
                    break;
                case 3:
                    newTask();
                    newLink();
                    break;
                case 4:
                    changed.done = 100 * random.bounded(2);
                    one.plan.poc.statusDate = PlanTime{momentOf(QDate(2027, 3, random.bounded(1, 28)), 18 * 60)};
                    break;
                }
            }
            const PlanVariance variance = one.variance();
            for (size_t i = 0; i < one.plan.tasks.size(); ++i) {
                if (!variance.tasks[i])
                    continue;
                schedule::WorkMinutes sum = 0;
                for (const SlipShare &share : one.slip(one.plan.tasks[i].id))
                    sum += share.minutes;
                QVERIFY2(sum == variance.tasks[i]->finish, qPrintable(u"round %1, task %2: %3 instead of %4"_s.arg(round).arg(i).arg(sum).arg(variance.tasks[i]->finish)));
            }
        }
    }

    void earnedValue()
    {
        Plans one;
        const TaskId a = one.task(u"Data"_s, 4); // 2 to 5 March
        const TaskId b = one.task(u"Training"_s, 5); // 8 to 12 March
        one.task(u"Visit"_s, 1);
        one.link(a, b);
        one.at(a).cost = Won{4'000'000};
        one.at(b).cost = Won{10'000'000};
        one.takeBaseline();
        one.at(a).done = 100;
        one.at(a).actualCost = Won{5'000'000};
        one.at(b).done = 20;
        one.at(b).actualCost = Won{3'000'000};
        // By Wednesday the 10th: Data whole, three of five days of Training.
        const auto value = one.value(QDate(2027, 3, 10));
        QVERIFY(value.has_value());
        QCOMPARE(value->budget, 14'000'000.0);
        QCOMPARE(value->planned, 10'000'000.0);
        QCOMPARE(value->earned, 6'000'000.0);
        QCOMPARE(*value->actual, 8'000'000.0);
        QCOMPARE(*value->scheduleIndex(), 0.6);
        QCOMPARE(*value->costIndex(), 0.75);
        QCOMPARE(value->scheduleVariance(), -4'000'000.0);
        QCOMPARE(*value->costVariance(), -2'000'000.0);
        QCOMPARE(qRound64(*value->estimateAtCompletion()), 18'666'667);
        QCOMPARE(qRound64(*value->varianceAtCompletion()), -4'666'667);
        QVERIFY(value->byBaseline);
        QCOMPARE(value->without, 1);
        QCOMPARE(value->notEntered, 0);
        // A slip shows, because the baseline says what was planned.
        one.at(a).duration += 10 * day;
        QCOMPARE(one.value(QDate(2027, 3, 10))->planned, 10'000'000.0);
        one.baseline.clear();
        QVERIFY(one.value(QDate(2027, 3, 10))->planned < 4'000'000.0);
        QVERIFY(!one.value(QDate(2027, 3, 10))->byBaseline);
    }

    void valuesThatAreNotThere()
    {
        Plans one;
        const TaskId a = one.task(u"Data"_s, 4);
        QVERIFY(!one.value(QDate(2027, 3, 10)));
        one.at(a).cost = Won{0};
        QVERIFY(!one.value(QDate(2027, 3, 10))->scheduleIndex());
        one.at(a).cost = Won{100};
        const auto value = one.value(QDate(2027, 3, 1)); // before it begins
        QCOMPARE(value->planned, 0.0);
        QVERIFY(!value->scheduleIndex() && !value->costIndex() && !value->estimateAtCompletion() && !value->costVariance());
    }

    void peopleCost()
    {
        Plans one;
        const TaskId a = one.task(u"Consulting"_s, 2);
        Resource adviser;
        adviser.id = ResourceId::create();
        adviser.rate = Won{100'000};
        one.plan.resources.push_back(adviser);
        one.plan.assignments.push_back({AssignmentId::create(), {}, a, adviser.id, 50});
        QCOMPARE(plannedCost(one.plan, 0)->amount, 800'000); // 16 hours at half time
        one.at(a).cost = Won{200'000};
        QCOMPARE(plannedCost(one.plan, 0)->amount, 1'000'000);
        one.takeBaseline();
        one.plan.assignments.clear();
        QCOMPARE(one.variance().tasks[0]->cost->amount, -800'000);
    }
};

QTEST_APPLESS_MAIN(TestVariance)
#include "tst_variance.moc"
