// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/numbers.h"
#include "core/diagnosis/builtin.h"
#include "core/example/examplecentre.h"
#include "core/example/manyclients.h"
#include "core/poc/planschedule.h"
#include "core/portfolio/resourceload.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

class ExampleCentreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void hasTwentyCompaniesOfSixIndustriesAtEveryStage();
    void nobodyCanTakeItForReal();
    void isLivedThroughDayByDay();
    void diagnosesFitTheFormAndTheStage();
    void plansRunTodayAndHoldTogether();
    void portfolioHasSomethingToSay();
    void isTheSameEveryTime();
    void leavesNothingBehindWhenStopped();
    void doesNotTouchWhatIsThere();
    void inventsNumbersThatAreRightButNobodys();
    void inventsManyDifferentCompanies();

private:
    std::unique_ptr<workspace::Workspace> make(const QString &name);

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<workspace::Workspace> m_centre;
};

std::unique_ptr<workspace::Workspace> ExampleCentreTest::make(const QString &name)
{
    const QString folder = m_folder.filePath(name);
    if (const auto made = example::makeExampleCentre(folder, m_clock); !made) {
        qWarning("%s | %s", qPrintable(made.error().sentence), qPrintable(made.error().detail));
        return {};
    }
    auto opened = workspace::Workspace::open(folder, workspace::Access::Write, m_clock);
    return opened ? std::move(*opened) : nullptr;
}

void ExampleCentreTest::initTestCase()
{
    m_centre = make(u"centre.axw"_s);
    QVERIFY(m_centre);
}

void ExampleCentreTest::hasTwentyCompaniesOfSixIndustriesAtEveryStage()
{
    const auto companies = m_centre->clients().summaries();
    CHECK_OK(companies);
    QCOMPARE(companies->size(), 20u);
    QSet<int> fields;
    QSet<int> stages;
    for (const clients::ClientSummary &company : *companies) {
        QVERIFY(company.client.field && company.stage);
        fields.insert(int(*company.client.field));
        stages.insert(int(*company.stage));
        QVERIFY2(!company.nextAction.isEmpty(), qPrintable(company.client.name));
        QVERIFY(company.stageSince <= m_clock.today());
    }
    QCOMPARE(fields.size(), 6);
    QCOMPARE(stages.size(), stageCount);
}

void ExampleCentreTest::nobodyCanTakeItForReal()
{
    const auto companies = m_centre->clients().summaries();
    CHECK_OK(companies);
    for (const clients::ClientSummary &company : *companies) {
        QVERIFY2(company.client.name.contains(u"예제"), qPrintable(company.client.name));
        QCOMPARE(int(clients::brnState(company.client.brn)), int(clients::BrnState::Implausible));
        QVERIFY(company.client.phone.startsWith(u"02-000-"));
    }
}

void ExampleCentreTest::isLivedThroughDayByDay()
{
    const auto entries = m_centre->journal().entries(100000);
    CHECK_OK(entries);
    QVERIFY2(entries->size() > 200, qPrintable(QString::number(entries->size())));
    QVERIFY(entries->front().whenUtc() <= m_clock.nowUtc());
    QVERIFY(entries->back().whenUtc() < m_clock.nowUtc().addDays(-300));
    const int year = m_clock.today().year();
    const auto calendar = schedule::WorkCalendar::make(schedule::WorkWeek::korean(), year - 2, year + 1);
    CHECK_OK(calendar);
    QSet<QString> people;
    for (const journal::Entry &entry : *entries) {
        people.insert(entry.person);
        QVERIFY(calendar->isWorkingDay(seoulTime(entry.whenUtc().toMSecsSinceEpoch()).date()) || entry.number == 1);
    }
    QCOMPARE(people.size(), 4);
    const auto faults = m_centre->journal().verify();
    CHECK_OK(faults);
    QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().sentence));
}

void ExampleCentreTest::diagnosesFitTheFormAndTheStage()
{
    const auto full = diagnosis::builtinForm(u"full");
    CHECK_OK(full);
    const auto companies = m_centre->clients().summaries();
    CHECK_OK(companies);
    int rounds[3] = {};
    int notes = 0;
    for (const clients::ClientSummary &company : *companies) {
        const auto assessments = m_centre->assessments().ofClient(company.client.id);
        CHECK_OK(assessments);
        QCOMPARE(assessments->empty(), *company.stage == Stage::Intake);
        for (const diagnosis::Assessment &assessment : *assessments) {
            ++rounds[int(assessment.round)];
            const auto scores = m_centre->assessments().scores(assessment);
            CHECK_OK(scores);
            // Whoever is past the diagnosis has a score and a bottleneck.
            if (*company.stage > Stage::Diagnosis && assessment.isFrozen()) {
                QVERIFY2(scores->overall, qPrintable(company.client.name));
                QVERIFY(*scores->overall > 0.5 && *scores->overall < 4.5);
            }
            const auto answers = m_centre->assessments().answers(assessment.id);
            CHECK_OK(answers);
            for (const diagnosis::Answer &answer : *answers)
                notes += answer.note.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(rounds[0] >= 17);
    QVERIFY(rounds[1] >= 3);
    QVERIFY2(notes >= 20, qPrintable(QString::number(notes))); // a note on an item that no form has would be lost
}

void ExampleCentreTest::plansRunTodayAndHoldTogether()
{
    const auto pocs = m_centre->pocs().all();
    CHECK_OK(pocs);
    QCOMPARE(pocs->size(), 8u);
    int running = 0;
    for (const poc::Poc &each : *pocs) {
        const auto plan = m_centre->pocs().plan(each.id);
        CHECK_OK(plan);
        QVERIFY(plan->tasks.size() >= 5 && plan->links.size() >= 4);
        QVERIFY(!poc::circleOf(*plan));
        const auto [first, last] = poc::yearsOf(*plan);
        const auto calendar = schedule::WorkCalendar::make(schedule::WorkWeek::korean(), first, last);
        CHECK_OK(calendar);
        const poc::ScheduledPlan dates = poc::scheduled(*plan, *calendar);
        QVERIFY(dates.leftOut.empty());
        QVERIFY2(calendar->isWorkingDay(each.starts), qPrintable(each.name));
        // What is done was done on a day, and none that is to come.
        for (const poc::Task &task : plan->tasks) {
            QCOMPARE(task.actualStart.has_value(), task.done > 0);
            QCOMPARE(task.actualFinish.has_value(), task.done == 100);
            const auto noted = task.actualFinish ? task.actualFinish : task.actualStart;
            QVERIFY2(!noted || schedule::lastDayOf(noted->moment) <= m_clock.today(), qPrintable(task.name));
        }
        const bool done = std::all_of(plan->tasks.begin(), plan->tasks.end(), [&](const poc::Task &task) {
            return task.done == 100;
        });
        running += done ? 0 : 1;
        // Nothing is done before what it waits for.
        for (const poc::Link &link : plan->links)
            QVERIFY2(link.lag < 0 || plan->find(link.successor)->done == 0 || plan->find(link.predecessor)->done > 0,
                     qPrintable(plan->find(link.successor)->name));
    }
    QCOMPARE(running, 6);
}

/// The timeline of all PoCs has something true to say on every part of it.
void ExampleCentreTest::portfolioHasSomethingToSay()
{
    const auto read = workspace::readPortfolio(*m_centre);
    CHECK_OK(read);
    QSet<portfolio::Standing> standings;
    int submitted = 0;
    int slipped = 0;
    for (const portfolio::Entry &entry : read->entries) {
        standings.insert(entry.standing);
        submitted += entry.poc().isLocked() ? 1 : 0;
        slipped += entry.slip.value_or(0) > 0 ? 1 : 0;
    }
    QVERIFY(standings.contains(portfolio::Standing::Late));
    QVERIFY(standings.contains(portfolio::Standing::AtRisk));
    QVERIFY(standings.contains(portfolio::Standing::Finished));
    QCOMPARE(submitted, 1);
    QVERIFY(slipped >= 2);
    QCOMPARE(read->links.size(), size_t(2));
    int overbooked = 0;
    for (const portfolio::LoadOfResource &load : portfolio::loads(*read, portfolio::plansOf(*read)))
        overbooked += load.load.overbooked().empty() ? 0 : 1;
    QVERIFY(overbooked >= 2);
}

void ExampleCentreTest::isTheSameEveryTime()
{
    const auto again = make(u"again.axw"_s);
    QVERIFY(again);
    const auto left = m_centre->clients().summaries();
    const auto right = again->clients().summaries();
    CHECK_OK(left);
    CHECK_OK(right);
    QCOMPARE(left->size(), right->size());
    for (size_t i = 0; i < left->size(); ++i) {
        clients::ClientSummary one = (*left)[i];
        clients::ClientSummary other = (*right)[i];
        one.client.id = other.client.id; // keys are new every time
        one.caseFile = other.caseFile;
        QVERIFY2(one == other, qPrintable(one.client.name));
    }
}

void ExampleCentreTest::leavesNothingBehindWhenStopped()
{
    Progress progress;
    int events = 0;
    progress.report = [&](int done, int) { events = done; };
    progress.cancelled = [&] { return events > 30; };
    const QString folder = m_folder.filePath(u"stopped.axw"_s);
    CHECK_FAILS(example::makeExampleCentre(folder, m_clock, progress), Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(folder));
}

void ExampleCentreTest::doesNotTouchWhatIsThere()
{
    CHECK_FAILS(example::makeExampleCentre(m_centre->folder(), m_clock), Error::Kind::Invalid);
    const auto count = m_centre->clients().count();
    CHECK_OK(count);
    QCOMPARE(*count, 20);
}

void ExampleCentreTest::inventsNumbersThatAreRightButNobodys()
{
    for (const int number : {0, 1, 19, 9999, 10000, 123456, 989999})
        QVERIFY2(clients::brnState(example::inventedBrn(number)) == clients::BrnState::Implausible,
                 qPrintable(example::inventedBrn(number)));
    QVERIFY(example::inventedBrn(1) != example::inventedBrn(2));
}

void ExampleCentreTest::inventsManyDifferentCompanies()
{
    const auto companies = example::manyClients(20000);
    QCOMPARE(companies.size(), 20000u);
    QSet<QString> names;
    QSet<QString> numbers;
    for (const clients::Client &company : companies) {
        names.insert(company.name);
        numbers.insert(company.brn);
        CHECK_OK(clients::ClientStore::validate(company));
    }
    QCOMPARE(names.size(), 20000);
    QCOMPARE(numbers.size(), 20000);
    QVERIFY(example::manyClients(50) == std::vector(companies.begin(), companies.begin() + 50));
}

QTEST_GUILESS_MAIN(ExampleCentreTest)
#include "tst_examplecentre.moc"
