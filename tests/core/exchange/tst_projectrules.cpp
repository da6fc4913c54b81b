// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectschedule.h"
#include "core/exchange/projectvalues.h"
#include "core/exchange/projectxml.h"
#include "tests/support/check.h"
#include "tests/support/projecttext.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;
using axw::test::ProjectTask;
using axw::test::ProjectText;

/// Rules of MS Project that a reader could take otherwise, each as a small plan. The second of March 2026 is a Monday.
class TestProjectRules : public QObject
{
    Q_OBJECT

    /// 'UID start finish slack' of every task.
    static QStringList linesOf(const ProjectFile &file, const ScheduledProject &done)
    {
        QStringList lines;
        for (size_t i = 0; i < done.plan.rows.size(); ++i) {
            const schedule::TaskDates &dates = done.schedule.tasks[i];
            lines += u"%1 %2 %3 %4"_s.arg(file.tasks[done.plan.rows[i]].uid)
                         .arg(textOfMoment(dates.start).mid(5, 11), textOfMoment(dates.finish).mid(5, 11))
                         .arg(dates.totalSlack);
        }
        return lines;
    }
    static QString constraint(int type, const QString &date)
    {
        return u"<ConstraintType>%1</ConstraintType><ConstraintDate>2026-%2:00</ConstraintDate>"_s.arg(type).arg(date);
    }
    static QString nightAndDay(int uid)
    {
        QString days;
        for (int day = 1; day <= 7; ++day)
            days += ProjectText::day(day, {u"00:00-00:00"_s});
        return ProjectText::derived(uid, u"24 hours"_s, -1, days);
    }
    static QString person(int uid, int calendar, int task)
    {
        return u"<Resources><Resource><UID>%1</UID><Name>Kim</Name><Type>1</Type><CalendarUID>%2</CalendarUID></Resource></Resources>"
               "<Assignments><Assignment><UID>1</UID><TaskUID>%3</TaskUID><ResourceUID>%1</ResourceUID></Assignment></Assignments>"_s.arg(uid).arg(calendar).arg(task);
    }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void rules_data()
    {
        QTest::addColumn<ProjectText>("plan");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const std::function<void(ProjectText &)> &make, const QStringList &lines) {
            ProjectText plan;
            make(plan);
            QTest::newRow(name) << plan << lines;
        };
        row("a latest start at midnight means the morning",
            [](ProjectText &p) {
                p.tasks = {{1, u"a"_s, u"PT48H0M0S"_s}, {2, u"b"_s, u"PT16H0M0S"_s, 1, constraint(5, u"03-09T00:00"_s), {{1}}}};
            },
            {u"1 03-02T08:00 03-09T17:00 -480"_s, u"2 03-09T08:00 03-10T17:00 0"_s});
        row("a latest start when work ends means the next morning",
            [](ProjectText &p) {
                p.tasks = {{1, u"a"_s, u"PT8H0M0S"_s, 1, constraint(5, u"03-06T17:00"_s)}, {2, u"b"_s, u"PT80H0M0S"_s}};
            },
            {u"1 03-02T08:00 03-02T17:00 2400"_s, u"2 03-02T08:00 03-13T17:00 0"_s});
        row("what must start on a date does, whatever follows",
            [](ProjectText &p) {
                p.tasks = {{1, u"a"_s}, {2, u"b"_s, u"PT8H0M0S"_s, 1, constraint(2, u"03-04T08:00"_s), {{1}}},
                           {3, u"c"_s, u"PT16H0M0S"_s, 1, u"<Deadline>2026-03-05T17:00:00</Deadline>"_s, {{2}}}};
            },
            {u"1 03-02T08:00 03-02T17:00 480"_s, u"2 03-04T08:00 03-04T17:00 0"_s, u"3 03-05T08:00 03-06T17:00 -480"_s});
        const auto late = [](ProjectText &p) {
            p.tasks = {{1, u"a"_s, u"PT40H0M0S"_s}, {2, u"b"_s, u"PT8H0M0S"_s, 1, constraint(2, u"03-03T08:00"_s), {{1}}}};
        };
        row("dates win over links", late, {u"1 03-02T08:00 03-06T17:00 -1920"_s, u"2 03-03T08:00 03-03T17:00 0"_s});
        row("links win over dates where the plan says so",
            [&](ProjectText &p) {
                late(p);
                p.facts += u"<HonorConstraints>0</HonorConstraints>"_s;
            },
            {u"1 03-02T08:00 03-06T17:00 -1920"_s, u"2 03-09T08:00 03-09T17:00 -1920"_s});
        row("a task with hours of its own begins with the project, not with the project's hours",
            [](ProjectText &p) {
                p.facts = u"<StartDate>2026-02-28T08:00:00</StartDate><CalendarUID>1</CalendarUID>"_s;
                p.calendars += nightAndDay(2);
                p.tasks = {{1, u"changeover"_s, u"PT8H0M0S"_s, 1, u"<CalendarUID>2</CalendarUID>"_s}, {2, u"report"_s, u"PT8H0M0S"_s, 1, {}, {{1}}}};
            },
            {u"1 02-28T08:00 02-28T16:00 2400"_s, u"2 03-02T08:00 03-02T17:00 0"_s});
        const auto away = [](ProjectText &p, const QString &type) {
            p.calendars += ProjectText::derived(2, u"Kim"_s, 1, {}, u"<Exceptions>"_s + ProjectText::exception(u"2026-03-03"_s, u"2026-03-03"_s, {}) + u"</Exceptions>"_s);
            p.tasks = {{1, u"a"_s, u"PT24H0M0S"_s, 1, type}};
            p.behind = person(1, 2, 1);
        };
        row("who is away holds the task", [&](ProjectText &p) { away(p, {}); }, {u"1 03-02T08:00 03-05T17:00 0"_s});
        row("but not one of a fixed duration", [&](ProjectText &p) { away(p, u"<Type>1</Type>"_s); }, {u"1 03-02T08:00 03-04T17:00 0"_s});
    }
    void rules()
    {
        QFETCH(ProjectText, plan);
        QFETCH(QStringList, lines);
        const auto file = readProjectXml(plan.bytes(), u"plan.xml"_s);
        CHECK_OK(file);
        const auto done = scheduled(*file);
        CHECK_OK(done);
        QCOMPARE(linesOf(*file, *done), lines);
    }

    void theMarkBeforeATextWinsOverItsDeclaration()
    {
        ProjectText plan; // declared as UTF-8
        plan.tasks = {{1, u"한글 작업"_s}};
        for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder(plan.text());
            const auto file = readProjectXml(bytes, u"plan.xml"_s);
            CHECK_OK(file);
            QCOMPARE(file->tasks.front().name, u"한글 작업"_s);
        }
    }

    void aPauseIsSaid()
    {
        ProjectText plan;
        plan.tasks = {{1, u"a"_s, u"PT24H0M0S"_s, 1, u"<PercentComplete>50</PercentComplete><ActualStart>2026-03-02T08:00:00</ActualStart><Stop>2026-03-03T12:00:00</Stop><Resume>2026-03-10T13:00:00</Resume>"_s}};
        const auto paused = scheduled(*readProjectXml(plan.bytes(), u"plan.xml"_s));
        CHECK_OK(paused);
        QCOMPARE(paused->plan.remarks.size(), 1);
        QVERIFY(paused->plan.remarks.first().contains(u"2026-03-10T13:00"_s));
        plan.tasks.first().more.replace(u"03-10T13:00"_s, u"03-03T13:00"_s); // noon is no pause
        QCOMPARE(scheduled(*readProjectXml(plan.bytes(), u"plan.xml"_s))->plan.remarks, QStringList());
    }

    void calendarsBelowEachOtherHaveAnEnd_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("taken");
        QTest::newRow("some") << 50 << true;
        QTest::newRow("too many") << 6000 << false;
    }
    void calendarsBelowEachOtherHaveAnEnd()
    {
        QFETCH(int, count);
        QFETCH(bool, taken);
        ProjectText plan;
        for (int uid = 2; uid <= count; ++uid)
            plan.calendars += ProjectText::derived(uid, u"c%1"_s.arg(uid), uid - 1, ProjectText::day(2, {u"09:00-12:00"_s}));
        plan.tasks = {{1, u"a"_s, u"PT3H0M0S"_s, 1, u"<CalendarUID>%1</CalendarUID>"_s.arg(count)}};
        const auto done = scheduled(*readProjectXml(plan.bytes(), u"plan.xml"_s));
        if (taken)
            CHECK_OK(done);
        else
            CHECK_FAILS(done, Error::Kind::Invalid);
    }

    void linksToWhatIsNoTaskSayWhatItIs()
    {
        ProjectText plan;
        plan.tasks = {{0, u"plan"_s, u"PT8H0M0S"_s, 0}, {1, u"a"_s, u"PT8H0M0S"_s, 1, {}, {{0}}}};
        const auto refused = scheduled(*readProjectXml(plan.bytes(), u"plan.xml"_s));
        CHECK_FAILS(refused, Error::Kind::Invalid);
        QVERIFY(refused.error().sentence.contains(u"the project itself"_s));
        CHECK_FAILS(readProjectXml(QDir::tempPath()), Error::Kind::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestProjectRules)
#include "tst_projectrules.moc"
