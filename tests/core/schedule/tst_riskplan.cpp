// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/riskplan.h"
#include "tests/support/check.h"

#include <cmath>
#include <numeric>
#include <random>

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkCalendar weekdays()
{
    return *WorkCalendar::make(WorkWeek::korean(), 2026, 2028);
}

constexpr qint64 day = 480;

/// A survey of two parts, and a report that waits for both.
Network survey()
{
    Network network;
    network.start = momentOf(QDate(2027, 3, 1), 9 * 60); // a Monday
    network.tasks = {{}, {.parent = 0, .duration = 3 * day}, {.parent = 0, .duration = 2 * day}, {.duration = 5 * day}};
    network.links = {{.from = 0, .to = 3}};
    return network;
}

} // namespace

class TestRiskPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void givesTheDateWithAChance()
    {
        const WorkCalendar calendar = weekdays();
        const Network network = survey();
        const auto normal = schedule::schedule(network, calendar);
        QVERIFY(normal);
        std::vector<std::optional<ThreePoint>> estimates(4);
        estimates[3] = ThreePoint{double(4 * day), double(5 * day), double(12 * day)};
        const auto result = risk(riskPlanOf(network, *normal, calendar, estimates), {.samples = 4000});
        QVERIFY(result);
        QCOMPARE(riskMinutes(network, calendar, normal->finish), double(8 * day));
        // Mean (4 + 4 × 5 + 12) / 6 = 6 days after the three of the survey.
        QVERIFY(std::abs(result->finish.mean - double(9 * day)) < 0.1 * day);
        QVERIFY(result->finish.chanceBy(riskMinutes(network, calendar, normal->finish)) < 0.5);
        const Moment likely = riskMoment(network, calendar, result->finish.at(0.8));
        QVERIFY(dateOf(likely) >= QDate(2027, 3, 12) && dateOf(likely) <= QDate(2027, 3, 15));
        QCOMPARE(riskMoment(network, calendar, double(8 * day)), normal->finish);
        QCOMPARE(riskMoment(network, calendar, 0), network.start);
        QCOMPARE(result->tasks[1].criticality, 1.0);
        QCOMPARE(result->tasks[2].criticality, 0.0);
        QCOMPARE(tornado(*result), (std::vector<int>{3}));
    }

    void whatIsDoneIsCertain()
    {
        const WorkCalendar calendar = weekdays();
        Network network = survey();
        network.tasks[1].actualStart = network.start;
        network.tasks[1].actualFinish = momentOf(QDate(2027, 3, 2), 18 * 60);
        network.tasks[1].done = 1;
        network.tasks[2].actualStart = network.start;
        network.tasks[2].done = 0.5;
        const auto normal = schedule::schedule(network, calendar);
        QVERIFY(normal);
        const ThreePoint wide{double(day), double(2 * day), double(9 * day)};
        const std::vector<std::optional<ThreePoint>> estimates(4, wide);
        const RiskPlan plan = riskPlanOf(network, *normal, calendar, estimates);
        QCOMPARE(plan.tasks[1].duration, (ThreePoint{double(2 * day), double(2 * day), double(2 * day)}));
        QCOMPARE(plan.tasks[1].startsAt, 0.0);
        QCOMPARE(plan.tasks[2].duration, (ThreePoint{1.5 * day, 2.0 * day, 5.5 * day}));
        QCOMPARE(plan.tasks[2].startsAt, 0.0);
        QCOMPARE(plan.tasks[3].duration, wide);
    }

    /// Without doubt in any duration, every task ends where the schedule says.
    void certainPlansEndAsScheduled()
    {
        const WorkCalendar calendar = weekdays();
        std::mt19937 random(20270301);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        int compared = 0;
        for (int round = 0; round < 4000; ++round) {
            Network network;
            network.start = momentOf(QDate(2027, 3, 1).addDays(upTo(20)), upTo(1439));
            const int count = 2 + upTo(10);
            for (int i = 0; i < count; ++i) {
                NetworkTask task{.parent = i > 0 && upTo(2) == 0 ? upTo(i - 1) : -1, .duration = upTo(5) * 200};
                if (upTo(4) == 0) {
                    constexpr Constraint holding[] = {Constraint::StartNoEarlierThan, Constraint::FinishNoEarlierThan,
                                                      Constraint::MustStartOn, Constraint::MustFinishOn};
                    task.constraint = holding[upTo(3)];
                    task.constraintAt = network.start + upTo(20) * 1000;
                }
                task.active = upTo(12) != 0;
                network.tasks.push_back(task);
            }
            const auto isSummary = [&network](int task) {
                return std::any_of(network.tasks.begin(), network.tasks.end(),
                                   [task](const NetworkTask &one) { return one.parent == task; });
            };
            for (int i = upTo(count); i > 0; --i) {
                NetworkLink link{.from = upTo(count - 2), .to = 0};
                link.to = link.from + 1 + upTo(count - link.from - 2);
                link.type = isSummary(link.from) ? LinkType(upTo(1)) : LinkType(upTo(3));
                link.lag = upTo(2) ? 0 : upTo(20) * 100 - 600;
                if (upTo(5) == 0 && !isSummary(link.from)) {
                    link.unit = LagUnit::Percent;
                    link.lag = upTo(4) * 25;
                }
                network.links.push_back(link);
            }
            if (upTo(5) == 0)
                network.statusDate = network.start + upTo(10) * 1000;
            const auto normal = schedule::schedule(network, calendar);
            if (!normal)
                continue; // a circle
            const RiskPlan plan = riskPlanOf(network, *normal, calendar, {});
            std::vector<int> all(network.tasks.size());
            std::iota(all.begin(), all.end(), 0);
            const auto result = risk(plan, {.samples = 1, .watched = all});
            QVERIFY(result);
            for (const int task : all) {
                bool active = true;
                for (int up = task; up >= 0; up = network.tasks[size_t(up)].parent)
                    active = active && network.tasks[size_t(up)].active;
                if (!active || isSummary(task))
                    continue;
                const double ends = result->watched[size_t(task)].at(1);
                const double wanted = riskMinutes(network, calendar, normal->tasks[size_t(task)].finish);
                QVERIFY2(std::abs(ends - wanted) < 1, qPrintable(u"round %1, task %2: %3, not %4"_s.arg(round).arg(task).arg(ends).arg(wanted)));
                ++compared;
            }
        }
        QVERIFY(compared > 3000);
    }
};

QTEST_APPLESS_MAIN(TestRiskPlan)
#include "tst_riskplan.moc"
