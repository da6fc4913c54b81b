// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/projecttext.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;
using axw::test::ProjectText;

namespace {

/// A phase of two tasks, a milestone after it, and something with time to spare; the second of March 2026 is a Monday.
ProjectText plan()
{
    ProjectText plan;
    plan.tasks = {{0, u"실증"_s, u"PT0H0M0S"_s, 0},
                  {1, u"준비"_s, u"PT8H0M0S"_s, 1},
                  {2, u"설계"_s, u"PT16H0M0S"_s, 2},
                  {3, u"제작"_s, u"PT24H0M0S"_s, 2, {}, {{2, 1, 4800}}},
                  {4, u"착수"_s, u"PT0H0M0S"_s, 1, {}, {{1}}},
                  {5, u"문서"_s, u"PT8H0M0S"_s, 1}};
    return plan;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsScheduledAnew()
    {
        const test::CommandLine cli;
        cli.write(u"계획.xml"_s, plan().bytes());
        const auto ended = cli.run({u"schedule"_s, u"계획.xml"_s, u"--json"_s});
        CLI_OK(ended);
        QCOMPARE(ended.err, QByteArray());
        const QJsonObject json = ended.object();
        QCOMPARE(json[u"start"_s].toString(), u"2026-03-02T08:00:00"_s);
        QCOMPARE(json[u"finish"_s].toString(), u"2026-03-09T17:00:00"_s);
        QCOMPARE(json[u"warnings"_s].toArray(), QJsonArray());
        const QJsonArray tasks = json[u"tasks"_s].toArray();
        QCOMPARE(tasks.size(), 5);
        QJsonObject task = tasks[2].toObject();
        QCOMPARE(task.take(u"reason"_s).toObject(), (QJsonObject{{u"kind"_s, u"link"_s}, {u"uid"_s, 3}, {u"predecessor"_s, 2}}));
        QCOMPARE(task, (QJsonObject{{u"uid"_s, 3},
                                    {u"name"_s, u"제작"_s},
                                    {u"start"_s, u"2026-03-05T08:00:00"_s},
                                    {u"finish"_s, u"2026-03-09T17:00:00"_s},
                                    {u"early_start"_s, u"2026-03-05T08:00:00"_s},
                                    {u"early_finish"_s, u"2026-03-09T17:00:00"_s},
                                    {u"late_start"_s, u"2026-03-05T08:00:00"_s},
                                    {u"late_finish"_s, u"2026-03-09T17:00:00"_s},
                                    {u"total_slack_minutes"_s, 0},
                                    {u"free_slack_minutes"_s, 0},
                                    {u"critical"_s, true},
                                    {u"summary"_s, false},
                                    {u"milestone"_s, false},
                                    {u"conflict"_s, QJsonValue::Null}}));
        const QJsonObject summary = tasks[0].toObject();
        QCOMPARE(summary[u"uid"_s].toInt(), 1);
        QVERIFY(summary[u"summary"_s].toBool() && summary[u"critical"_s].toBool());
        QCOMPARE(summary[u"finish"_s].toString(), u"2026-03-09T17:00:00"_s);
        const QJsonObject milestone = tasks[3].toObject();
        QVERIFY(milestone[u"milestone"_s].toBool());
        QCOMPARE(milestone[u"start"_s].toString(), u"2026-03-09T17:00:00"_s);
        const QJsonObject spare = tasks[4].toObject();
        QCOMPARE(spare[u"total_slack_minutes"_s].toInt(), 5 * 480);
        QCOMPARE(spare[u"free_slack_minutes"_s].toInt(), 5 * 480);
        QCOMPARE(spare[u"late_start"_s].toString(), u"2026-03-09T08:00:00"_s);
        QCOMPARE(spare[u"critical"_s].toBool(true), false);
        QCOMPARE(cli.read(u"계획.xml"_s), plan().bytes()); // the file is only read

        const auto said = cli.run({u"schedule"_s, u"계획.xml"_s});
        CLI_OK(said);
        QVERIFY2(said.text().contains(u"3\t2026-03-05T08:00:00\t2026-03-09T17:00:00\t0\t"_s), said.out.constData());
    }

    void theStatusDateOfTheCallHolds()
    {
        const test::CommandLine cli;
        ProjectText status = plan();
        status.facts += u"<StatusDate>2026-03-02T17:00:00</StatusDate>"_s;
        cli.write(u"계획.xml"_s, status.bytes());
        const auto startOf = [&](const QStringList &more) {
            const auto ended = cli.run(QStringList{u"schedule"_s, u"계획.xml"_s, u"--json"_s} + more);
            return ended.exit == 0 ? ended.object()[u"tasks"_s].toArray()[1].toObject()[u"start"_s].toString() : ended.told();
        };
        QCOMPARE(startOf({}), u"2026-03-03T08:00:00"_s);
        QCOMPARE(startOf({u"--status-date"_s, u"2026-03-05"_s}), u"2026-03-06T08:00:00"_s);
        QCOMPARE(startOf({u"--status-date=2026-03-05T12:00:00"_s}), u"2026-03-05T13:00:00"_s);
    }

    /// What is left of a task that has begun, after the status date.
    void theRestOfATaskSaysWhyItWaits()
    {
        const test::CommandLine cli;
        ProjectText begun = plan();
        begun.tasks[2].more = u"<ActualStart>2026-03-02T08:00:00</ActualStart><PercentComplete>50</PercentComplete>"_s;
        cli.write(u"계획.xml"_s, begun.bytes());
        const auto taskOf = [&](const QStringList &more) { return cli.run(QStringList{u"schedule"_s, u"계획.xml"_s, u"--json"_s} + more).object()[u"tasks"_s].toArray()[1].toObject(); };
        QVERIFY(!taskOf({}).contains(u"resume"_s));
        const QJsonObject waits = taskOf({u"--status-date"_s, u"2026-03-05"_s});
        QCOMPARE(waits[u"reason"_s].toObject()[u"kind"_s].toString(), u"actual"_s);
        QCOMPARE(waits[u"resume"_s].toString(), u"2026-03-06T08:00:00"_s);
        QCOMPARE(waits[u"resume_reason"_s].toObject(), (QJsonObject{{u"kind"_s, u"status-date"_s}}));
        QVERIFY(!taskOf({u"--status-date"_s, u"2026-03-02"_s}).contains(u"resume"_s));
    }

    /// At once by the hours of the task or its people, however long the project works before.
    void theRestOfATaskWaitsByItsOwnHours_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QString>("lag"); // behind a predecessor that the status date moves
        QTest::addColumn<QString>("resume");
        QTest::addColumn<QString>("why");
        const QString begun = u"<ActualStart>2026-03-02T08:00:00</ActualStart><PercentComplete>50</PercentComplete>"_s;
        const QString mondays = u"<CalendarUID>2</CalendarUID>"_s;
        const QString kim = u"<Resources><Resource><UID>7</UID><Name>김</Name><Type>1</Type><CalendarUID>2</CalendarUID></Resource></Resources>"
                            "<Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>7</ResourceUID></Assignment></Assignments>"_s;
        QTest::newRow("the task's") << begun + mondays << QString() << QString() << u"2026-03-16T08:00:00"_s << u"status-date"_s;
        QTest::newRow("김's") << begun << kim << QString() << u"2026-03-16T08:00:00"_s << u"status-date"_s;
        // Day and night: the predecessor ends on Wednesday 17:00, the status date was on Tuesday.
        QTest::newRow("by the clock") << begun + u"<DurationFormat>8</DurationFormat>"_s << QString() << u"1"_s << u"2026-03-11T17:00:00"_s << u"link"_s;
        QTest::newRow("a Monday later") << begun + mondays << QString() << u"86400"_s << u"2026-03-23T08:00:00"_s << u"link"_s;
    }
    void theRestOfATaskWaitsByItsOwnHours()
    {
        QFETCH(QString, more);
        QFETCH(QString, behind);
        QFETCH(QString, lag);
        const test::CommandLine cli;
        ProjectText plan;
        QString week;
        for (int type = 1; type <= 7; ++type)
            week += ProjectText::day(type, type == 2 ? QStringList{u"08:00-12:00"_s, u"13:00-17:00"_s} : QStringList());
        plan.calendars += ProjectText::derived(2, u"월요일"_s, -1, week).replace(u"<IsBaseCalendar>0"_s, u"<IsBaseCalendar>1"_s);
        plan.behind = behind;
        plan.tasks = {{1, u"설계"_s, u"PT8H0M0S"_s}, {2, u"시험"_s, u"PT16H0M0S"_s, 1, more}};
        if (!lag.isEmpty())
            plan.tasks[1].links = {{1, 1, lag.toLongLong(), 8}};
        cli.write(u"계획.xml"_s, plan.bytes());
        const auto ended = cli.run({u"schedule"_s, u"계획.xml"_s, u"--json"_s, u"--status-date"_s, u"2026-03-10"_s});
        CLI_OK(ended);
        const QJsonObject task = ended.object()[u"tasks"_s].toArray()[1].toObject();
        QTEST(task[u"resume"_s].toString(), "resume");
        QTEST(task[u"resume_reason"_s].toObject()[u"kind"_s].toString(), "why");
    }

    void levellingTellsItsMoves()
    {
        const test::CommandLine cli;
        ProjectText two;
        two.tasks = {{1, u"설계"_s, u"PT16H0M0S"_s}, {2, u"제작"_s, u"PT16H0M0S"_s}, {3, u"검수"_s, u"PT8H0M0S"_s, 1, {}, {{2}}}};
        two.behind = u"<Resources><Resource><UID>7</UID><Name>김</Name><Type>1</Type></Resource></Resources>"
                     "<Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>7</ResourceUID></Assignment>"
                     "<Assignment><TaskUID>2</TaskUID><ResourceUID>7</ResourceUID></Assignment></Assignments>"_s;
        cli.write(u"계획.xml"_s, two.bytes());
        const auto plain = cli.run({u"schedule"_s, u"계획.xml"_s, u"--json"_s});
        CLI_OK(plain);
        QCOMPARE(plain.object()[u"moves"_s], QJsonValue(QJsonArray()));
        const auto ended = cli.run({u"schedule"_s, u"계획.xml"_s, u"--level"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonArray moves = ended.object()[u"moves"_s].toArray();
        // Whoever has followers goes first.
        QCOMPARE(moves.size(), 1);
        const QJsonObject move = moves[0].toObject();
        QCOMPARE(move[u"uid"_s].toInt(), 1);
        QCOMPARE(move[u"name"_s].toString(), u"설계"_s);
        QCOMPARE(move[u"from"_s].toString(), u"2026-03-02T08:00:00"_s);
        QCOMPARE(move[u"to"_s].toString(), u"2026-03-04T08:00:00"_s);
        QCOMPARE(move[u"cause"_s].toString(), u"resource"_s);
        QCOMPARE(move[u"resource"_s].toInt(), 7);
        QCOMPARE(move[u"waits_for"_s].toInt(), 2);
        QVERIFY(move[u"why"_s].toString().contains(u"김"_s));
        QVERIFY(move[u"why"_s].toString().contains(u"‘제작’"_s)); // in one pair of quotation marks
        QCOMPARE(move[u"to"_s], ended.object()[u"tasks"_s].toArray()[0].toObject()[u"start"_s]);
    }

    /// Nobody is there at all: that is no 'nobody is overbooked'.
    void whoHasNoUnitsIsNotSaidToBeFree()
    {
        const test::CommandLine cli;
        ProjectText none;
        none.tasks = {{1, u"설계"_s, u"PT16H0M0S"_s}};
        none.behind = u"<Resources><Resource><UID>7</UID><Name>김</Name><Type>1</Type><MaxUnits>0</MaxUnits></Resource></Resources>"
                      "<Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>7</ResourceUID></Assignment></Assignments>"_s;
        cli.write(u"계획.xml"_s, none.bytes());
        const auto ended = cli.run({u"schedule"_s, u"계획.xml"_s, u"--level"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonArray warnings = ended.object()[u"warnings"_s].toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0].toString().contains(u"“설계” (UID 1)"_s));
    }

    void warningsNameTheTasks()
    {
        const test::CommandLine cli;
        ProjectText wrong = plan();
        wrong.tasks[3].more = u"<ConstraintType>2</ConstraintType><ConstraintDate>2026-03-03T08:00:00</ConstraintDate>"_s;
        cli.write(u"계획.xml"_s, wrong.bytes());
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            const auto ended = cli.run({u"schedule"_s, u"계획.xml"_s, u"--json"_s, u"--lang"_s, language});
            CLI_OK(ended);
            const QJsonArray warnings = ended.object()[u"warnings"_s].toArray();
            QCOMPARE(warnings.size(), 1);
            QVERIFY(warnings[0].toString().contains(u"“제작” (UID 3)"_s));
            QVERIFY(warnings[0].toString().contains(u"“설계” (UID 2)"_s));
            QVERIFY(warnings[0].toString().contains(language == u"ko"_s ? u"계획.xml 8행"_s : u"계획.xml, line 8"_s));
            QVERIFY(ended.told().contains(warnings[0].toString()));
            QCOMPARE(ended.object()[u"tasks"_s].toArray()[2].toObject()[u"conflict"_s].toString(), u"link-broken"_s);
        }
    }

    void whatIsWrongIsRefused()
    {
        const test::CommandLine cli;
        ProjectText circle = plan();
        circle.tasks[2].links = {{3}};
        cli.write(u"순환.xml"_s, circle.bytes());
        CLI_FAILS(cli.run({u"schedule"_s, u"순환.xml"_s, u"--json"_s}), 1, u"“설계” (UID 2) → “제작” (UID 3) → “설계” (UID 2)"_s);
        ProjectText missing = plan();
        missing.tasks[3].links = {{99}};
        cli.write(u"빠짐.xml"_s, missing.bytes());
        CLI_FAILS(cli.run({u"schedule"_s, u"빠짐.xml"_s, u"--json"_s}), 1, u"99"_s);
        cli.write(u"글.xml"_s, "hello");
        CLI_FAILS(cli.run({u"schedule"_s, u"글.xml"_s}), 1, u"글.xml"_s);
        CLI_FAILS(cli.run({u"schedule"_s, u"없음.xml"_s}), 1, u"없음.xml"_s);
        CLI_FAILS(cli.run({u"schedule"_s, cli.path()}), 1, u"작업 폴더"_s);
    }

    void wrongCalls()
    {
        const test::CommandLine cli;
        cli.write(u"계획.xml"_s, plan().bytes());
        CLI_FAILS(cli.run({u"schedule"_s}), 2, u"FILE.xml"_s);
        CLI_FAILS(cli.run({u"schedule"_s, u"계획.xml"_s, u"계획.xml"_s}), 2, u"FILE.xml"_s);
        CLI_FAILS(cli.run({u"schedule"_s, u"계획.xml"_s, u"--status-date"_s, u"내일"_s}), 2, u"내일"_s);
        CLI_FAILS(cli.run({u"schedule"_s, u"계획.xml"_s, u"--status-date"_s}), 2, u"--status-date"_s);
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
