// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plantemplates.h"
#include "core/poc/planschedule.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using workspace::Workspace;

/// The drafts of plans that the program carries.
class TestPlanTemplates : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    PocId m_poc;

    template<class Change>
    auto edit(Change change)
    {
        return m_workspace->edit("Change plan", change);
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::create(m_place->filePath(u"센터.axw"_s), {u"김지원"_s, {}}, m_clock));
        clients::Client company;
        company.name = u"(주)한빛물류"_s;
        const ClientId client = *edit([&] { return m_workspace->clients().add(company); });
        const CaseId file = edit([&] { return m_workspace->cases().open(client, {}, {}); })->id;
        m_poc = *edit([&] { return m_workspace->pocs().add(client, file, u"출고 검수"_s, QDate(2027, 3, 2)); });
    }
    void cleanup() { m_workspace.reset(); }

    void thereAreSevenKinds()
    {
        QStringList keys;
        for (const PlanTemplate &each : planTemplates())
            keys << each.key;
        QCOMPARE(keys, (QStringList{u"general"_s, u"vision-inspection"_s, u"demand-forecast"_s, u"predictive-maintenance"_s, u"document-automation"_s, u"safety-monitoring"_s, u"content-generation"_s}));
        QVERIFY(planTemplate(u"vision-inspection"_s) == &planTemplates()[1]);
        QVERIFY(planTemplate(u"other"_s) == nullptr);
    }

    void draftsAPlan_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("language");
        for (const PlanTemplate &each : planTemplates()) {
            for (const Language language : {Language::Korean, Language::English})
                QTest::addRow("%s %d", qPrintable(each.key), int(language)) << each.key << int(language);
        }
    }
    void draftsAPlan()
    {
        QFETCH(QString, key);
        QFETCH(int, language);
        const PlanTemplate &from = *planTemplate(key);
        CHECK_OK(edit([&] { return m_workspace->pocs().addPlan(m_poc, from, Language(language)); }));
        CHECK_FAILS(edit([&] { return m_workspace->pocs().addPlan(m_poc, from, Language(language)); }), Error::Kind::Invalid);
        const Plan plan = *m_workspace->pocs().plan(m_poc);
        QCOMPARE(plan.tasks.size(), from.steps.size());
        const ScheduledPlan dates = scheduled(plan, *workspace::planCalendars(*m_workspace, plan));
        QVERIFY(dates.leftOut.empty());
        int gates = 0;
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            const schedule::TaskDates &stands = dates.schedule.tasks[i];
            QCOMPARE(plan.tasks[i].name, from.steps[i].name.in(Language(language)));
            QCOMPARE(stands.summary, from.steps[i].isPart());
            QCOMPARE(dates.levels[i], from.steps[i].isPart() ? 0 : 1);
            QCOMPARE(plan.tasks[i].gate, from.steps[i].gate);
            QVERIFY(stands.conflict.kind == schedule::Conflict::Kind::None);
            gates += plan.tasks[i].gate;
            // Nothing but the first step hangs loose: each waits for something, and something waits for it but the last.
            if (from.steps[i].isPart() || i == 1)
                continue;
            QVERIFY2(std::ranges::any_of(plan.links, [&](const Link &link) { return link.successor == plan.tasks[i].id; }) || from.key == u"general"_s, qPrintable(plan.tasks[i].name));
            QVERIFY2(i + 1 == plan.tasks.size() || std::ranges::any_of(plan.links, [&](const Link &link) { return link.predecessor == plan.tasks[i].id; }), qPrintable(plan.tasks[i].name));
        }
        QVERIFY(gates >= 2);
        QVERIFY(plan.tasks.back().gate);
        QCOMPARE(dates.schedule.finish, dates.schedule.tasks.back().finish); // it ends with its last gate
        const int weeks = int(schedule::dateOf(dates.schedule.start).daysTo(schedule::dateOf(dates.schedule.finish)) / 7);
        QVERIFY2(weeks >= 8 && weeks <= 26, qPrintable(QString::number(weeks)));
        CHECK_OK(m_workspace->undo()); // in one step
        QVERIFY(m_workspace->pocs().plan(m_poc)->tasks.empty());
    }

    void wrongTemplatesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("tasks");
        QTest::addColumn<QString>("named");
        const QByteArray part = R"({"key":"A","ko":"가","en":"a"},)";
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("cut off") << QByteArray("{") << QString();
        QTest::newRow("no part first") << QByteArray(R"({"key":"x","ko":"가","en":"a","days":[1,2,3]})") << QString();
        QTest::newRow("one key twice") << part + R"({"key":"A","ko":"가","en":"a","days":[1,2,3]})" << u"A"_s;
        QTest::newRow("no English") << part + R"({"key":"x","ko":"가","days":[1,2,3]})" << u"x"_s;
        QTest::newRow("falling days") << part + R"({"key":"x","ko":"가","en":"a","days":[3,2,1]})" << u"x"_s;
        QTest::newRow("a gate that lasts") << part + R"({"key":"x","ko":"가","en":"a","gate":true,"days":[1,2,3]})" << u"x"_s;
        QTest::newRow("after a later one") << part + R"({"key":"x","ko":"가","en":"a","days":[1,2,3],"after":["y"]},{"key":"y","ko":"가","en":"a","days":[1,2,3]})" << u"x"_s;
        QTest::newRow("unknown link") << part + R"({"key":"x","ko":"가","en":"a","days":[1,2,3]},{"key":"y","ko":"가","en":"a","days":[1,2,3],"after":[{"key":"x","type":"xx"}]})" << u"y"_s;
    }
    void wrongTemplatesAreRefused()
    {
        QFETCH(QByteArray, tasks);
        QFETCH(QString, named);
        const auto read = readPlanTemplate(R"({"key":"k","name":{"ko":"가","en":"a"},"tasks":[)" + tasks + "]}");
        CHECK_FAILS(read, Error::Kind::Invalid);
        QVERIFY(read.error().sentence.contains(named));
    }
};

QTEST_GUILESS_MAIN(TestPlanTemplates)
#include "tst_plantemplates.moc"
