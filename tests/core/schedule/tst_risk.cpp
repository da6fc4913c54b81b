// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/durationdraw.h"
#include "tests/core/schedule/plainrisk.h"
#include "tests/support/check.h"

#include <limits>

using namespace axw;
using namespace axw::schedule;
using namespace axw::test;
using namespace Qt::Literals::StringLiterals;
using FaultKind = RiskFault::Kind;

Q_DECLARE_METATYPE(ThreePoint)
Q_DECLARE_METATYPE(RiskPlan)
Q_DECLARE_METATYPE(RiskFault)

namespace {

constexpr int many = 40'000;

bool isNear(double value, double wanted, double within)
{
    if (std::abs(value - wanted) <= within)
        return true;
    qInfo("%g, not %g", value, wanted);
    return false;
}

/// When a triangular duration is over with this probability.
double triangleAt(const ThreePoint &points, double chance)
{
    const auto [least, likely, most] = points;
    if (chance < (likely - least) / (most - least))
        return least + std::sqrt(chance * (most - least) * (likely - least));
    return most - std::sqrt((1 - chance) * (most - least) * (most - likely));
}

/// The same of a PERT-beta duration, by adding its density up in very small steps.
double betaAt(const ThreePoint &points, double chance)
{
    const auto [least, likely, most] = points;
    const double power = 4 * (likely - least) / (most - least);
    constexpr int steps = 200'000;
    std::vector<double> sums(steps + 1, 0);
    for (int i = 0; i < steps; ++i) {
        const double x = (i + 0.5) / steps;
        sums[size_t(i) + 1] = sums[size_t(i)] + std::pow(x, power) * std::pow(1 - x, 4 - power);
    }
    const auto found = std::lower_bound(sums.begin(), sums.end(), chance * sums.back());
    return least + (most - least) * double(found - sums.begin()) / steps;
}

} // namespace

class TestRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void oneTaskIsItsDistribution_data()
    {
        QTest::addColumn<ThreePoint>("points");
        QTest::newRow("even") << ThreePoint{100, 200, 300};
        QTest::newRow("late surprises") << ThreePoint{480, 960, 4800};
        QTest::newRow("likely is least") << ThreePoint{100, 100, 200};
        QTest::newRow("likely is most") << ThreePoint{100, 200, 200};
        QTest::newRow("narrow") << ThreePoint{1000, 1001, 1002};
    }
    void oneTaskIsItsDistribution()
    {
        QFETCH(ThreePoint, points);
        for (const DurationShape shape : {DurationShape::PertBeta, DurationShape::Triangular}) {
            const auto result = risk({.tasks = {{.duration = points}}}, {.samples = many, .shape = shape});
            QVERIFY(result);
            const double deviation = std::sqrt(varianceOf(points, shape));
            const double error = deviation / std::sqrt(many);
            QVERIFY(isNear(result->finish.mean, meanOf(points, shape), 4 * error));
            QVERIFY(isNear(result->finish.deviation, deviation, 0.02 * deviation));
            QVERIFY(result->finish.finishes.front() >= points.least && result->finish.finishes.back() <= points.most);
            for (const double share : {0.05, 0.2, 0.5, 0.8, 0.95}) {
                const double wanted = shape == DurationShape::PertBeta ? betaAt(points, share) : triangleAt(points, share);
                QVERIFY(isNear(result->finish.at(share), wanted, 0.04 * deviation));
                QVERIFY(isNear(result->finish.chanceBy(wanted), share, 0.01));
            }
            QCOMPARE(result->tasks[0].criticality, 1.0);
            const auto at = [&](double share) { return shape == DurationShape::PertBeta ? betaAt(points, share) : triangleAt(points, share); };
            QVERIFY(isNear(result->tasks[0].swing, at(0.9) - at(0.1), 0.01 * deviation));
            QVERIFY(isNear(result->tasks[0].mean, result->finish.mean, 1e-6));
            QVERIFY(isNear(result->tasks[0].deviation, result->finish.deviation, 1e-6));
        }
    }

    void formulasAreThoseOfTheBooks()
    {
        QCOMPARE(meanOf({10, 20, 60}, DurationShape::PertBeta), 25.0);
        QCOMPARE(varianceOf({10, 20, 60}, DurationShape::PertBeta), 15.0 * 35.0 / 7);
        QCOMPARE(meanOf({10, 20, 60}, DurationShape::Triangular), 30.0);
        QCOMPARE(varianceOf({0, 0, 6}, DurationShape::Triangular), 2.0);
    }

    void aSeriesAddsUp()
    {
        RiskPlan plan;
        plan.tasks = {{.duration = {100, 300, 800}, .earliest = 50}, {.duration = {10, 20, 30}}, {.duration = {400, 400, 900}}};
        plan.links = {{.from = 0, .to = 1, .lag = 60}, {.from = 1, .to = 2}};
        for (const DurationShape shape : {DurationShape::PertBeta, DurationShape::Triangular}) {
            const auto result = risk(plan, {.samples = many, .shape = shape});
            QVERIFY(result);
            double mean = 50 + 60;
            double variance = 0;
            for (const RiskTask &task : plan.tasks) {
                mean += meanOf(task.duration, shape);
                variance += varianceOf(task.duration, shape);
            }
            const double deviation = std::sqrt(variance);
            QVERIFY(isNear(result->finish.mean, mean, 4 * deviation / std::sqrt(many)));
            QVERIFY(isNear(result->finish.deviation, deviation, 0.02 * deviation));
            for (size_t task = 0; task < plan.tasks.size(); ++task) {
                QCOMPARE(result->tasks[task].criticality, 1.0);
                const ThreePoint &points = plan.tasks[task].duration;
                const auto at = [&](double share) { return shape == DurationShape::PertBeta ? betaAt(points, share) : triangleAt(points, share); };
                QVERIFY(isNear(result->tasks[task].swing, at(0.9) - at(0.1), 0.01 * (points.most - points.least)));
            }
            QCOMPARE(tornado(*result), (std::vector<int>{0, 2, 1}));
        }
    }

    void theLaterOfTwoDecides()
    {
        const ThreePoint points{100, 250, 300};
        RiskPlan plan{.tasks = {{.duration = points}, {.duration = points}}};
        const auto result = risk(plan, {.samples = many, .shape = DurationShape::Triangular, .watched = {1}});
        QVERIFY(result);
        // Both are over by then with the square of one's probability.
        for (const double share : {0.1, 0.5, 0.8, 0.95})
            QVERIFY(isNear(result->finish.at(share), triangleAt(points, std::sqrt(share)), 1.5));
        QVERIFY(isNear(result->tasks[0].criticality, 0.5, 0.01));
        QVERIFY(isNear(result->tasks[0].criticality + result->tasks[1].criticality, 1, 1e-9));
        QCOMPARE(result->watched.size(), size_t(1));
        QVERIFY(isNear(result->watched[0].at(0.5), triangleAt(points, 0.5), 1.5));

        plan.tasks[1].duration = {500, 500, 500}; // now the first never matters
        const auto decided = risk(plan, {.samples = 1000});
        QCOMPARE(decided->tasks[0].criticality, 0.0);
        QCOMPARE(decided->tasks[1].criticality, 1.0);
        QCOMPARE(decided->finish.at(0.8), 500.0);
        QCOMPARE(decided->finish.deviation, 0.0);
        QVERIFY(tornado(*decided).empty());
    }

    void certainPlansAreTheCriticalPath()
    {
        std::mt19937 random(11);
        int partly = 0;
        for (int round = 0; round < 500; ++round) {
            const RiskPlan plan = randomRiskPlan(random, true);
            const auto result = risk(plan, {.samples = 3});
            QVERIFY(result);
            const PlainRisk plain(plan, DurationShape::PertBeta, 1, 1);
            QVERIFY(isNear(result->finish.at(0.5), plain.finishes[0], 1e-6));
            for (size_t task = 0; task < plan.tasks.size(); ++task) {
                QVERIFY(isNear(result->tasks[task].criticality, plain.criticality[task], 1e-6));
                partly += plain.criticality[task] < 0.5 ? 1 : 0;
            }
        }
        QVERIFY(partly > 500);
    }

    void agreesWithAPlainSimulation()
    {
        std::mt19937 random(12);
        constexpr int samples = 8000;
        for (int round = 0; round < 24; ++round) {
            const RiskPlan plan = randomRiskPlan(random, false);
            const auto shape = round % 2 ? DurationShape::Triangular : DurationShape::PertBeta;
            const auto result = risk(plan, {.samples = samples, .shape = shape});
            QVERIFY(result);
            const PlainRisk plain(plan, shape, samples, unsigned(round) + 1);
            for (const double share : {0.1, 0.5, 0.8, 0.9}) {
                // Their chances agree by four standard errors of the difference of two simulations.
                const double chance = result->finish.chanceBy(plain.at(share));
                const double step = result->finish.chanceBy(plain.at(share) - 1e-3);
                const double error = 4 * std::sqrt(2 * share * (1 - share) / samples) + 1e-3;
                QVERIFY2(chance >= share - error && step <= share + error, qPrintable(u"%1: %2 of %3"_s.arg(round).arg(chance).arg(share)));
            }
            for (size_t task = 0; task < plan.tasks.size(); ++task) {
                QVERIFY(isNear(result->tasks[task].criticality, plain.criticality[task], 0.035));
            }
        }
    }

    /// The swing of a task is what the mean finish does when the task is held at its P10 and at its P90, and all others
    /// draw what they drew: two more simulations for each task, whatever the links.
    void aSwingIsWhatTheFinishDoes()
    {
        std::mt19937 random(14);
        constexpr int samples = 4000;
        int moved = 0;
        int unmoved = 0;
        for (int round = 0; round < 150; ++round) {
            const RiskPlan plan = randomRiskPlan(random, false);
            const auto shape = round % 2 ? DurationShape::Triangular : DurationShape::PertBeta;
            const auto result = risk(plan, {.samples = samples, .shape = shape});
            QVERIFY(result);
            const DurationDraw draw(plan.tasks, shape, 1);
            for (int task = 0; task < int(plan.tasks.size()); ++task) {
                const auto meanWith = [&](double duration) {
                    RiskPlan fixed = plan;
                    fixed.tasks[size_t(task)].duration = {duration, duration, duration};
                    return risk(fixed, {.samples = samples, .shape = shape})->finish.mean;
                };
                const double low = draw.quantile(task, 0.1);
                const double high = draw.quantile(task, 0.9);
                const double wanted = meanWith(high) - meanWith(low);
                const double swing = result->tasks[size_t(task)].swing;
                QVERIFY2(std::abs(swing - wanted) <= 0.05 * (high - low) + 1e-6,
                         qPrintable(u"round %1, task %2: %3 of %4, range %5"_s.arg(round).arg(task).arg(swing).arg(wanted).arg(high - low)));
                moved += wanted > 1 ? 1 : 0;
                unmoved += high > low && std::abs(wanted) < 1e-6 ? 1 : 0;
            }
        }
        QVERIFY2(moved > 100 && unmoved > 50, qPrintable(u"%1 %2"_s.arg(moved).arg(unmoved)));
    }

    /// One that has to finish with another, and whose start lets a third begin: the longer it takes, the earlier all ends.
    void aLongerTaskMayEndThePlanEarlier()
    {
        RiskPlan plan{.tasks = {{.duration = {500, 500, 500}}, {.duration = {100, 200, 300}}, {.duration = {1000, 1000, 1000}}}};
        plan.links = {{.from = 0, .to = 1, .type = LinkType::FinishToFinish}, {.from = 1, .to = 2, .type = LinkType::StartToStart}};
        const auto result = risk(plan, {.samples = many, .shape = DurationShape::Triangular});
        QVERIFY(result);
        QVERIFY(isNear(result->tasks[1].swing, triangleAt(plan.tasks[1].duration, 0.1) - triangleAt(plan.tasks[1].duration, 0.9), 1));
        QCOMPARE(tornado(*result), (std::vector<int>{1}));
    }

    void isRepeatable()
    {
        std::mt19937 random(13);
        RiskPlan plan = randomRiskPlan(random, false);
        plan.tasks.push_back({.duration = {100, 200, 900}});
        const auto once = risk(plan, {.samples = 1000, .seed = 5});
        QVERIFY(once);
        QVERIFY(*once == *risk(plan, {.samples = 1000, .seed = 5}));
        QVERIFY(*once != *risk(plan, {.samples = 1000, .seed = 6}));
    }

    void aTaskDrawsTheSameWhateverTheOthersAre()
    {
        RiskPlan plan{.tasks = {{.duration = {100, 200, 900}}}};
        const auto alone = risk(plan, {.samples = 300, .watched = {0}});
        plan.tasks.push_back({.duration = {1, 2, 3}});
        const auto inCompany = risk(plan, {.samples = 300, .watched = {0}});
        QCOMPARE(inCompany->watched[0], alone->watched[0]);
    }

    void aShareIsASampleThatWas()
    {
        const FinishDistribution ten{.finishes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
        QCOMPARE(ten.at(0), 1.0);
        QCOMPARE(ten.at(0.1), 1.0);
        QCOMPARE(ten.at(0.11), 2.0);
        QCOMPARE(ten.at(0.8), 8.0);
        QCOMPARE(ten.at(1), 10.0);
        QCOMPARE(ten.at(7), 10.0);
        QCOMPARE(ten.chanceBy(0.5), 0.0);
        QCOMPARE(ten.chanceBy(8), 0.8);
        QCOMPARE(FinishDistribution().at(0.8), 0.0);
        QCOMPARE(FinishDistribution().chanceBy(8), 0.0);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<RiskPlan>("plan");
        QTest::addColumn<RiskFault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const RiskFault &fault, const QString &sentence, const auto &change) {
            RiskPlan plan{.tasks = {{.duration = {1, 2, 3}}, {.duration = {1, 2, 3}}, {.duration = {1, 2, 3}}},
                          .links = {{.from = 0, .to = 1}, {.from = 1, .to = 2}}};
            change(plan);
            QTest::newRow(name) << plan << fault << sentence;
        };
        const QString order = u"The shortest duration of “교육” must not be longer than the likely one, nor that longer than the longest."_s;
        const QString range = u"The risk cannot be worked out: a number of “교육” is out of range."_s;
        const QString somewhere = u"The risk cannot be worked out: a number is out of range."_s;
        row("least above likely", {FaultKind::NotOrdered, {1}}, order, [](auto &plan) { plan.tasks[1].duration = {3, 2, 4}; });
        row("likely above most", {FaultKind::NotOrdered, {1}}, order, [](auto &plan) { plan.tasks[1].duration = {1, 5, 4}; });
        row("backwards", {FaultKind::NotOrdered, {1}}, order, [](auto &plan) { plan.tasks[1].duration = {3, 2, 1}; });
        row("negative", {FaultKind::Negative, {1}}, u"“교육” has a negative duration."_s, [](auto &plan) { plan.tasks[1].duration = {-1, 2, 3}; });
        row("no number", {FaultKind::WrongNumber, {1}}, range,
            [](auto &plan) { plan.tasks[1].duration.likely = std::numeric_limits<double>::quiet_NaN(); });
        row("without end", {FaultKind::WrongNumber, {1}}, range,
            [](auto &plan) { plan.tasks[1].duration.most = std::numeric_limits<double>::infinity(); });
        row("the year 9999", {FaultKind::WrongNumber, {1}}, range, [](auto &plan) { plan.tasks[1].earliest = 4e9; });
        row("a lag that is no number", {FaultKind::WrongNumber, {1}}, range,
            [](auto &plan) { plan.links[0].lag = std::numeric_limits<double>::quiet_NaN(); });
        row("a link to nobody", {FaultKind::WrongNumber, {}}, somewhere, [](auto &plan) { plan.links[0].to = 3; });
        row("a circle", {FaultKind::Cycle, {0, 1, 2}}, u"These tasks wait for each other: Survey → 교육 → Report."_s,
            [](auto &plan) { plan.links.push_back({.from = 2, .to = 0}); });
        row("itself", {FaultKind::Cycle, {1}}, u"These tasks wait for each other: 교육."_s,
            [](auto &plan) { plan.links = {{.from = 1, .to = 1}, {.from = 1, .to = 2}}; });
    }
    void refusesWhatCannotBe()
    {
        QFETCH(RiskPlan, plan);
        QFETCH(RiskFault, fault);
        const auto result = risk(plan, {});
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(fault.kind));
        QCOMPARE(result.error(), fault);
        const Error error = errorOf(result.error(), {u"Survey"_s, u"교육"_s, u"Report"_s});
        QTEST(error.sentence, "sentence");
    }

    void refusesWrongOptions()
    {
        const RiskPlan plan{.tasks = {{.duration = {1, 2, 3}}}};
        QVERIFY(!risk(plan, {.samples = 0}));
        QVERIFY(!risk(plan, {.samples = -5}));
        QVERIFY(!risk(plan, {.samples = 2'000'000'000}));
        QVERIFY(!risk(plan, {.watched = {1}}));
        QVERIFY(!risk(plan, {.watched = {-1}}));
        QVERIFY(risk(plan, {.samples = 1}));
    }

    void anEmptyPlanIsOverAtOnce()
    {
        const auto result = risk({}, {});
        QVERIFY(result);
        QCOMPARE(result->finish.at(0.8), 0.0);
        QVERIFY(result->tasks.empty());
    }

    void reportsAndCanBeStopped()
    {
        const RiskPlan plan{.tasks = {{.duration = {1, 2, 3}}}};
        std::vector<int> seen;
        Progress progress;
        progress.report = [&seen](int done, int total) {
            QCOMPARE(total, 1000);
            seen.push_back(done);
        };
        QVERIFY(risk(plan, {}, progress));
        QVERIFY(seen.size() > 4 && std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 1000);
        progress.cancelled = [&seen] { return seen.size() > 10; };
        const auto stopped = risk(plan, {}, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, FaultKind::Cancelled);
        QCOMPARE(errorOf(stopped.error(), {}).kind, Error::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestRisk)
#include "tst_risk.moc"
