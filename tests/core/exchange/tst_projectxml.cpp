// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectschedule.h"
#include "core/exchange/projectvalues.h"
#include "core/exchange/projectxml.h"
#include "core/files/encoding.h"
#include "tests/support/check.h"
#include "tests/support/projecttext.h"

#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;
using axw::test::ProjectText;

/// Plans in MS Project's XML, read and scheduled anew. The second of March 2026 is a Monday.
class TestProjectXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void traps_data();
    void traps();
    void calendars_data();
    void calendars();
    void theOutlineMakesSummaries();
    void progress();
    void encodings_data();
    void encodings();
    void whatCannotBeHeededIsSaid_data();
    void whatCannotBeHeededIsSaid();
    void badFilesAreRefusedWithTheirPlace_data();
    void badFilesAreRefusedWithTheirPlace();
    void aLargePlan();

private:
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_place.filePath(u"계획.xml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    Result<ScheduledProject> scheduledFrom(const QByteArray &bytes)
    {
        AXW_TRY_ASSIGN(file, readProjectXml(write(bytes)));
        m_file = file;
        return scheduled(m_file);
    }
    /// 'UID start finish' of every task, without seconds.
    QStringList linesOf(const ScheduledProject &done) const
    {
        QStringList lines;
        for (size_t i = 0; i < done.plan.rows.size(); ++i) {
            const schedule::TaskDates &dates = done.schedule.tasks[i];
            lines += u"%1 %2 %3"_s.arg(m_file.tasks[done.plan.rows[i]].uid).arg(textOfMoment(dates.start).mid(5, 11), textOfMoment(dates.finish).mid(5, 11));
        }
        return lines;
    }

    QTemporaryDir m_place;
    ProjectFile m_file;
};

/// Two tasks, of which a row may change anything.
struct Two
{
    ProjectText plan;

    Two() { plan.tasks = {{1, u"설계"_s, u"PT16H0M0S"_s}, {2, u"제작"_s, u"PT8H0M0S"_s, 1, {}, {{1}}}}; }
    ProjectText with(const QString &more, qsizetype task = 1) const
    {
        ProjectText changed = plan;
        changed.tasks[task].more = more;
        return changed;
    }
    ProjectText linked(const test::ProjectLink &link) const
    {
        ProjectText changed = plan;
        changed.tasks[1].links = {link};
        return changed;
    }
};

void TestProjectXml::traps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("dates");
    const Two two;
    const QString first = u"1 03-02T08:00 03-03T17:00"_s;
    const auto row = [&](const char *name, const ProjectText &plan, const QString &second) { QTest::newRow(name) << plan.bytes() << QStringList{first, second}; };
    row("finish to start", two.plan, u"2 03-04T08:00 03-04T17:00"_s);
    ProjectText noType = two.plan;
    noType.tasks[1].links = {};
    noType.tasks[1].more = u"<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>"_s;
    row("a link without type and lag", noType, u"2 03-04T08:00 03-04T17:00"_s);
    row("finish to finish is 0", two.linked({1, 0}), u"2 03-03T08:00 03-03T17:00"_s);
    row("start to finish is 2", two.linked({1, 2}), u"2 03-02T08:00 03-02T17:00"_s); // not before the project
    row("start to start is 3", two.linked({1, 3}), u"2 03-02T08:00 03-02T17:00"_s);
    row("a lag is tenths of minutes, whatever its format", two.linked({1, 1, 4800, 9}), u"2 03-05T08:00 03-05T17:00"_s);
    row("a lead", two.linked({1, 1, -4800, 7}), u"2 03-03T08:00 03-03T17:00"_s);
    row("an elapsed lag does not use the calendar", two.linked({1, 1, 4 * 14400, 8}), u"2 03-09T08:00 03-09T17:00"_s);
    row("a share of the predecessor's duration", two.linked({1, 1, 50, 19}), u"2 03-05T08:00 03-05T17:00"_s);
    row("an elapsed share", two.linked({1, 1, 100, 20}), u"2 03-04T09:00 03-05T09:00"_s);
    row("a duration of elapsed days", two.with(u"<DurationFormat>8</DurationFormat>"_s), u"2 03-03T17:00 03-04T01:00"_s);
    row("a milestone stands where its predecessor ends", [&] {
        ProjectText plan = two.plan;
        plan.tasks[1].duration = u"PT0H0M0S"_s;
        return plan;
    }(), u"2 03-03T17:00 03-03T17:00"_s);
    row("what is marked a milestone keeps its duration", two.with(u"<Milestone>1</Milestone>"_s), u"2 03-04T08:00 03-04T17:00"_s);
    row("by hand is not moved", two.with(u"<Manual>1</Manual><Start>2026-03-02T13:00:00</Start><Finish>2026-03-03T12:00:00</Finish>"_s),
        u"2 03-02T13:00 03-03T12:00"_s);
    row("by hand, where both are given", two.with(u"<Manual>1</Manual><Start>2026-03-02T13:00:00</Start><ManualStart>2026-03-05T08:00:00</ManualStart><ManualFinish>2026-03-05T12:00:00</ManualFinish>"_s),
        u"2 03-05T08:00 03-05T12:00"_s);
    row("must start on", two.with(u"<ConstraintType>2</ConstraintType><ConstraintDate>2026-03-10T08:00:00</ConstraintDate>"_s), u"2 03-10T08:00 03-10T17:00"_s);
    row("must finish on", two.with(u"<ConstraintType>3</ConstraintType><ConstraintDate>2026-03-10T17:00:00</ConstraintDate>"_s), u"2 03-10T08:00 03-10T17:00"_s);
    row("start no earlier than", two.with(u"<ConstraintType>4</ConstraintType><ConstraintDate>2026-03-11T08:00:00</ConstraintDate>"_s), u"2 03-11T08:00 03-11T17:00"_s);
    row("finish no earlier than", two.with(u"<ConstraintType>6</ConstraintType><ConstraintDate>2026-03-11T17:00:00</ConstraintDate>"_s), u"2 03-11T08:00 03-11T17:00"_s);
    row("an empty date is none", two.with(u"<ConstraintType>0</ConstraintType><ConstraintDate></ConstraintDate><Deadline/>"_s), u"2 03-04T08:00 03-04T17:00"_s);
    row("a duration in whole days has 24 hours each", [&] {
        ProjectText plan = two.plan;
        plan.tasks[1].duration = u"P1DT0H0M0S"_s;
        return plan;
    }(), u"2 03-04T08:00 03-06T17:00"_s);
    row("without the namespace", [&] {
        ProjectText plan = two.plan;
        plan.name_space.clear();
        return plan;
    }(), u"2 03-04T08:00 03-04T17:00"_s);
    row("an unknown element is passed over", two.with(u"<Curve><Start>x</Start><More><Duration>y</Duration></More></Curve>"_s), u"2 03-04T08:00 03-04T17:00"_s);

    ProjectText inactive = two.plan;
    inactive.tasks[0].more = u"<Active>0</Active>"_s;
    QTest::newRow("what is inactive holds nobody") << inactive.bytes() << QStringList{first, u"2 03-02T08:00 03-02T17:00"_s};
    ProjectText rows = two.plan;
    rows.tasks.prepend({0, u"사업"_s, u"PT24H0M0S"_s, 0});
    rows.tasks.insert(2, {7, {}, u"PT8H0M0S"_s, 1, u"<IsNull>1</IsNull>"_s});
    QTest::newRow("neither the project's summary nor blank rows are tasks") << rows.bytes() << QStringList{first, u"2 03-04T08:00 03-04T17:00"_s};
    ProjectText noStart = two.plan;
    noStart.facts = u"<CalendarUID>1</CalendarUID>"_s;
    noStart.tasks[0].more = u"<Start>2026-03-03T08:00:00</Start>"_s;
    QTest::newRow("a project without a start begins with its first task") << noStart.bytes() << QStringList{u"1 03-03T08:00 03-04T17:00"_s, u"2 03-05T08:00 03-05T17:00"_s};
    ProjectText status = two.plan;
    status.facts += u"<StatusDate>2026-03-04T17:00:00</StatusDate>"_s;
    QTest::newRow("what has not begun begins after the status date") << status.bytes() << QStringList{u"1 03-05T08:00 03-06T17:00"_s, u"2 03-09T08:00 03-09T17:00"_s};
}

void TestProjectXml::traps()
{
    QFETCH(QByteArray, bytes);
    const auto done = scheduledFrom(bytes);
    CHECK_OK(done);
    QTEST(linesOf(*done), "dates");
}

void TestProjectXml::calendars_data()
{
    QTest::addColumn<QString>("calendars");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("dates"); // of a task of two days, next to it one of a resource
    const auto standard = [](const QString &more = {}) { return ProjectText::calendar(1, u"Standard"_s, more); };
    const auto exceptions = [](const QString &all) { return u"<Exceptions>"_s + all + u"</Exceptions>"_s; };
    const auto one = [](const QString &from, const QString &to) { return ProjectText::exception(from, to, u"<EnteredByOccurrences>0</EnteredByOccurrences><Occurrences>1</Occurrences><Type>1</Type>"_s); };
    const QString none = u"<CalendarUID>-1</CalendarUID>"_s;

    QTest::newRow("plain") << standard() << none << u"03-02T08:00 03-03T17:00"_s;
    QTest::newRow("a free day") << standard(exceptions(one(u"2026-03-03"_s, u"2026-03-03"_s))) << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("free days in a row") << standard(exceptions(one(u"2026-03-03"_s, u"2026-03-06"_s))) << none << u"03-02T08:00 03-09T17:00"_s;
    QTest::newRow("a short day") << standard(exceptions(ProjectText::exception(u"2026-03-02"_s, u"2026-03-02"_s, u"<Type>1</Type>"_s, {u"08:00-12:00"_s})))
                                 << none << u"03-02T08:00 03-04T12:00"_s;
    QTest::newRow("an exception in the old place")
        << ProjectText::calendar(1, u"Standard"_s).replace(u"</WeekDays>"_s, u"<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>2026-03-03T00:00:00</FromDate><ToDate>2026-03-03T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays>"_s)
        << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("the old place is not read where there is a new one")
        << ProjectText::calendar(1, u"Standard"_s, exceptions(one(u"2026-03-04"_s, u"2026-03-04"_s)))
               .replace(u"</WeekDays>"_s, u"<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>2026-03-03T00:00:00</FromDate><ToDate>2026-03-03T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays>"_s)
        << none << u"03-02T08:00 03-03T17:00"_s;
    QTest::newRow("every second day") << standard(exceptions(ProjectText::exception(u"2026-03-02"_s, u"2026-03-08"_s, u"<Type>7</Type><Period>2</Period>"_s)))
                                      << none << u"03-03T08:00 03-05T17:00"_s;
    QTest::newRow("Mondays and Tuesdays") << standard(exceptions(ProjectText::exception(u"2026-03-01"_s, u"2026-12-31"_s, u"<Type>6</Type><Period>1</Period><DaysOfWeek>6</DaysOfWeek>"_s)))
                                          << none << u"03-04T08:00 03-05T17:00"_s;
    QTest::newRow("the third of every month") << standard(exceptions(ProjectText::exception(u"2026-01-01"_s, u"2026-12-31"_s, u"<Type>4</Type><Period>1</Period><MonthDay>3</MonthDay>"_s)))
                                              << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("the first Tuesday of every month") << standard(exceptions(ProjectText::exception(u"2026-01-01"_s, u"2026-12-31"_s, u"<Type>5</Type><Period>1</Period><MonthItem>5</MonthItem><MonthPosition>0</MonthPosition>"_s)))
                                                      << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("every third of March") << standard(exceptions(ProjectText::exception(u"2020-01-01"_s, u"2030-12-31"_s, u"<Type>2</Type><Month>2</Month><MonthDay>3</MonthDay>"_s)))
                                          << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("the first Tuesday of March") << standard(exceptions(ProjectText::exception(u"2020-01-01"_s, u"2030-12-31"_s, u"<Type>3</Type><Month>2</Month><MonthItem>5</MonthItem><MonthPosition>0</MonthPosition>"_s)))
                                                << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("so many times") << standard(exceptions(ProjectText::exception(u"2026-03-02"_s, u"2026-12-31"_s, u"<EnteredByOccurrences>1</EnteredByOccurrences><Occurrences>1</Occurrences><Type>6</Type><Period>1</Period><DaysOfWeek>6</DaysOfWeek>"_s)))
                                   << none << u"03-03T08:00 03-04T17:00"_s;
    QTest::newRow("a week of its own") << standard(u"<WorkWeeks><WorkWeek><TimePeriod><FromDate>2026-03-02T00:00:00</FromDate><ToDate>2026-03-03T23:59:00</ToDate></TimePeriod><WeekDays>"_s
                                                   + ProjectText::day(2, {u"08:00-12:00"_s}) + ProjectText::day(3, {u"08:00-12:00"_s}) + u"</WeekDays></WorkWeek></WorkWeeks>"_s)
                                       << none << u"03-02T08:00 03-04T17:00"_s;
    QTest::newRow("until midnight") << ProjectText::calendar(1, u"밤"_s).replace(u"<FromTime>13:00:00</FromTime><ToTime>17:00:00"_s, u"<FromTime>20:00:00</FromTime><ToTime>00:00:00"_s)
                                    << none << u"03-02T08:00 03-04T00:00"_s;
    QTest::newRow("all day long") << ProjectText::calendar(1, u"밤낮"_s).replace(u"<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime><WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>"_s, u"<WorkingTime><FromTime>00:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime>"_s)
                                  << none << u"03-02T08:00 03-03T00:00"_s;
    QTest::newRow("the task's own") << standard() + ProjectText::derived(2, u"오전"_s, 1, ProjectText::day(2, {u"08:00-12:00"_s}))
                                    << u"<CalendarUID>2</CalendarUID>"_s << u"03-02T08:00 03-04T12:00"_s;
    QTest::newRow("a day without hours inherits") << standard() + ProjectText::derived(2, u"그대로"_s, 1, u"<WeekDay><DayType>2</DayType><DayWorking>1</DayWorking></WeekDay>"_s)
                                                  << u"<CalendarUID>2</CalendarUID>"_s << u"03-02T08:00 03-03T17:00"_s;
    QTest::newRow("exceptions are inherited") << standard(exceptions(one(u"2026-03-03"_s, u"2026-03-03"_s))) + ProjectText::derived(2, u"팀"_s, 1, {}, exceptions(one(u"2026-03-04"_s, u"2026-03-04"_s)))
                                              << u"<CalendarUID>2</CalendarUID>"_s << u"03-02T08:00 03-05T17:00"_s;
    QTest::newRow("derived from nobody: the usual hours") << standard() + ProjectText::derived(2, u"빈 달력"_s, 0, {})
                                                          << u"<CalendarUID>2</CalendarUID>"_s << u"03-02T08:00 03-03T17:00"_s;
}

void TestProjectXml::calendars()
{
    QFETCH(QString, calendars);
    QFETCH(QString, task);
    ProjectText plan;
    plan.calendars = calendars;
    plan.tasks = {{5, u"시험"_s, u"PT16H0M0S"_s, 1, task}};
    const auto done = scheduledFrom(plan.bytes());
    CHECK_OK(done);
    QFETCH(QString, dates);
    QCOMPARE(linesOf(*done), QStringList{u"5 "_s + dates});
    QCOMPARE(done->plan.remarks, QStringList());

    // The same hours by way of a resource, unless the task goes by its own only.
    if (task.contains(u"-1"))
        return;
    plan.tasks = {{5, u"시험"_s, u"PT16H0M0S"_s}, {6, u"자재"_s, u"PT16H0M0S"_s}, {7, u"혼자"_s, u"PT16H0M0S"_s, 1, u"<CalendarUID>1</CalendarUID><IgnoreResourceCalendar>1</IgnoreResourceCalendar>"_s}};
    plan.behind = u"<Resources><Resource><UID>3</UID><Name>김</Name><Type>1</Type><CalendarUID>2</CalendarUID></Resource>"
                  "<Resource><UID>4</UID><Name>철</Name><Type>0</Type><CalendarUID>2</CalendarUID></Resource></Resources>"
                  "<Assignments><Assignment><TaskUID>5</TaskUID><ResourceUID>3</ResourceUID></Assignment>"
                  "<Assignment><TaskUID>6</TaskUID><ResourceUID>4</ResourceUID></Assignment><Assignment><TaskUID>6</TaskUID><ResourceUID>-65535</ResourceUID></Assignment>"
                  "<Assignment><TaskUID>7</TaskUID><ResourceUID>3</ResourceUID></Assignment></Assignments>"_s;
    const auto assigned = scheduledFrom(plan.bytes());
    CHECK_OK(assigned);
    const QStringList lines = linesOf(*assigned);
    QCOMPARE(lines[0], u"5 "_s + dates);
    QCOMPARE(lines[1].mid(2), lines[2].mid(2)); // neither material nor nobody has hours
}

void TestProjectXml::theOutlineMakesSummaries()
{
    ProjectText plan;
    plan.tasks = {{10, u"단계"_s, u"PT8H0M0S"_s, 1},
                  {11, u"하나"_s, u"PT16H0M0S"_s, 2},
                  {12, u"묶음"_s, u"PT8H0M0S"_s, 2},
                  {13, u"둘"_s, u"PT8H0M0S"_s, 4}, // a level may be left out
                  {14, u"다음"_s, u"PT8H0M0S"_s, 1, {}, {{10}}}};
    const auto done = scheduledFrom(plan.bytes());
    CHECK_OK(done);
    QCOMPARE(linesOf(*done), (QStringList{u"10 03-02T08:00 03-03T17:00"_s, u"11 03-02T08:00 03-03T17:00"_s, u"12 03-02T08:00 03-02T17:00"_s,
                                          u"13 03-02T08:00 03-02T17:00"_s, u"14 03-04T08:00 03-04T17:00"_s}));
    QCOMPARE(done->plan.network.tasks[3].parent, 2);
    QVERIFY(done->schedule.tasks[0].summary && done->schedule.tasks[2].summary && !done->schedule.tasks[3].summary);

    // Without levels, by the numbers of the outline.
    QString text = plan.text();
    for (const auto &[level, number] : {std::pair{1, u"1"_s}, std::pair{2, u"1.1"_s}, std::pair{4, u"1.2.1.1"_s}})
        text.replace(u"<OutlineLevel>%1</OutlineLevel>"_s.arg(level), u"<OutlineNumber>%1</OutlineNumber>"_s.arg(number));
    const auto same = scheduledFrom(text.toUtf8());
    CHECK_OK(same);
    QCOMPARE(same->schedule, done->schedule);
}

void TestProjectXml::progress()
{
    ProjectText plan;
    plan.facts += u"<StatusDate>2026-03-04T17:00:00</StatusDate><CriticalSlackLimit>1</CriticalSlackLimit>"_s;
    plan.tasks = {{1, u"반"_s, u"PT16H0M0S"_s, 1, u"<PercentComplete>50</PercentComplete><ActualStart>2026-03-02T08:00:00</ActualStart>"_s},
                  {2, u"끝남"_s, u"PT16H0M0S"_s, 1, u"<PercentComplete>100</PercentComplete><ActualStart>2026-03-02T08:00:00</ActualStart><ActualFinish>2026-03-03T12:00:00</ActualFinish>"_s},
                  {3, u"삼분의 일"_s, u"PT24H0M0S"_s, 1, u"<PercentComplete>33</PercentComplete><ActualDuration>PT8H0M0S</ActualDuration><ActualStart>2026-03-02T08:00:00</ActualStart>"_s}};
    const auto done = scheduledFrom(plan.bytes());
    CHECK_OK(done);
    QCOMPARE(linesOf(*done), (QStringList{u"1 03-02T08:00 03-05T17:00"_s, u"2 03-02T08:00 03-03T12:00"_s, u"3 03-02T08:00 03-06T17:00"_s}));
    QCOMPARE(done->plan.network.criticalSlack, 480);
    QVERIFY(done->schedule.tasks[0].critical); // by the threshold of a day
    // By another status date.
    const auto later = scheduled(m_file, schedule::momentOf(QDate(2026, 3, 9), 17 * 60));
    CHECK_OK(later);
    QCOMPARE(linesOf(*later)[0], u"1 03-02T08:00 03-10T17:00"_s);
}

void TestProjectXml::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    ProjectText plan;
    plan.tasks = {{1, u"똠방각하 설계"_s}};
    const auto in = [&](files::Encoding encoding, const QString &named) {
        plan.head = named.isEmpty() ? QString() : u"<?xml version=\"1.0\" encoding=\"%1\"?>"_s.arg(named);
        const auto bytes = files::encodeText(plan.text(), encoding);
        return bytes ? *bytes : QByteArray();
    };
    using files::Encoding;
    const QByteArray utf8 = in(Encoding::Utf8, u"UTF-8"_s);
    QTest::newRow("UTF-8 with a mark") << utf8;
    QTest::newRow("UTF-8") << utf8.mid(3);
    QTest::newRow("UTF-8, not said") << in(Encoding::Utf8, {}).mid(3);
    QTest::newRow("UTF-16LE with a mark") << in(Encoding::Utf16Le, u"UTF-16"_s);
    QTest::newRow("UTF-16LE") << in(Encoding::Utf16Le, u"UTF-16"_s).mid(2);
    QTest::newRow("UTF-16BE") << in(Encoding::Utf16Be, u"UTF-16"_s);
    QTest::newRow("CP949") << in(Encoding::Cp949, u"EUC-KR"_s);
    QTest::newRow("CP949 that says UTF-8") << in(Encoding::Cp949, u"UTF-8"_s);
    QTest::newRow("UTF-8 that says UTF-16") << in(Encoding::Utf8, u"UTF-16"_s).mid(3);
}

void TestProjectXml::encodings()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const auto file = readProjectXml(write(bytes));
    CHECK_OK(file);
    QCOMPARE(file->tasks.at(0).name, u"똠방각하 설계"_s);
}

void TestProjectXml::whatCannotBeHeededIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words"); // all in one remark
    const Two two;
    QTest::newRow("a date against a link") << two.with(u"<ConstraintType>2</ConstraintType><ConstraintDate>2026-03-02T08:00:00</ConstraintDate>"_s).bytes()
                                           << QStringList{u"line 6"_s, u"“제작” (UID 2)"_s, u"“설계” (UID 1)"_s, u"2026-03-03 17:00"_s};
    QTest::newRow("a missed deadline") << two.with(u"<Deadline>2026-03-03T17:00:00</Deadline>"_s).bytes() << QStringList{u"“제작” (UID 2)"_s, u"2026-03-04 17:00"_s, u"deadline"_s};
    QTest::newRow("a date before the project") << two.with(u"<ConstraintType>3</ConstraintType><ConstraintDate>2026-02-02T17:00:00</ConstraintDate>"_s, 0).bytes()
                                               << QStringList{u"“설계” (UID 1)"_s, u"2026-03-02 08:00"_s};
    QTest::newRow("a constraint without a date") << two.with(u"<ConstraintType>5</ConstraintType>"_s).bytes() << QStringList{u"“제작” (UID 2)"_s, u"no date"_s};
    ProjectText broken = two.plan;
    broken.tasks[0].duration = u"이틀"_s;
    QTest::newRow("a malformed duration") << broken.bytes() << QStringList{u"“이틀”"_s, u"PT8H0M0S"_s};
    ProjectText bare = two.plan;
    bare.calendars.clear();
    QTest::newRow("no calendars") << bare.bytes() << QStringList{u"no calendars"_s};
    QTest::newRow("a link to another plan") << two.with(u"<PredecessorLink><PredecessorUID>77</PredecessorUID><CrossProject>1</CrossProject></PredecessorLink>"_s).bytes() << QStringList{u"another plan"_s, u"“제작” (UID 2)"_s};
    QTest::newRow("levelling delays") << two.with(u"<LevelingDelay>4800</LevelingDelay>"_s).bytes() << QStringList{u"levelling delay"_s};
    ProjectText backwards = two.plan;
    backwards.facts += u"<ScheduleFromStart>0</ScheduleFromStart>"_s;
    QTest::newRow("planned backwards") << backwards.bytes() << QStringList{u"backwards"_s};
    ProjectText never = two.with(u"<CalendarUID>2</CalendarUID>"_s);
    never.calendars += ProjectText::calendar(2, u"밤"_s).replace(u"08:00:00"_s, u"01:00:00"_s).replace(u"12:00:00"_s, u"02:00:00"_s).replace(u"13:00:00"_s, u"03:00:00"_s).replace(u"17:00:00"_s, u"04:00:00"_s);
    never.behind = u"<Resources><Resource><UID>3</UID><Name>김</Name><CalendarUID>1</CalendarUID></Resource></Resources><Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>3</ResourceUID></Assignment></Assignments>"_s;
    QTest::newRow("no hours in common") << never.bytes() << QStringList{u"“제작” (UID 2)"_s, u"never work at the same time"_s};
}

void TestProjectXml::whatCannotBeHeededIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    const auto done = scheduledFrom(bytes);
    CHECK_OK(done);
    const QStringList &remarks = done->plan.remarks;
    const bool said = std::any_of(remarks.begin(), remarks.end(), [&](const QString &remark) {
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return remark.contains(word); });
    });
    QVERIFY2(said, qPrintable(remarks.join(u'\n')));
}

void TestProjectXml::badFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    const Two two;
    const auto with = [&](const QString &from, const QString &to) { return two.plan.text().replace(from, to).toUtf8(); };
    QTest::newRow("empty") << QByteArray() << QStringList{u"empty"_s};
    QTest::newRow("another XML") << QByteArray("<?xml version=\"1.0\"?>\n<gpx/>") << QStringList{u"line 2"_s, u"<gpx>"_s, u"<Project>"_s};
    QTest::newRow("no XML") << QByteArray("설계,5일\n") << QStringList{u"line 1"_s};
    QTest::newRow("the program's own format") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringList{u"XML"_s};
    QTest::newRow("cut off") << two.plan.bytes().left(two.plan.bytes().size() - 40) << QStringList{u"broken"_s};
    QTest::newRow("something behind it") << two.plan.bytes() + "<Project/>" << QStringList{u"broken"_s};
    QTest::newRow("entities") << with(u"<Project"_s, u"<!DOCTYPE Project [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Project"_s) << QStringList{u"line 2"_s, u"entities"_s};
    QTest::newRow("an outside entity") << with(u"<Project"_s, u"<!DOCTYPE Project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Project"_s) << QStringList{u"entities"_s};
    QTest::newRow("a circle") << two.with(u"<PredecessorLink><PredecessorUID>2</PredecessorUID></PredecessorLink>"_s, 0).bytes()
                              << QStringList{u"line 5"_s, u"“설계” (UID 1) → “제작” (UID 2) → “설계” (UID 1)"_s};
    QTest::newRow("waits for itself") << two.with(u"<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>"_s, 0).bytes() << QStringList{u"“설계” (UID 1)"_s, u"itself"_s};
    QTest::newRow("a missing predecessor") << two.with(u"<PredecessorLink><PredecessorUID>77</PredecessorUID></PredecessorLink>"_s).bytes() << QStringList{u"line 6"_s, u"“제작” (UID 2)"_s, u"77"_s};
    QTest::newRow("a link to nobody") << two.with(u"<PredecessorLink><Type>1</Type></PredecessorLink>"_s).bytes() << QStringList{u"line 6"_s, u"PredecessorUID"_s};
    QTest::newRow("a number twice") << with(u"<UID>2<"_s, u"<UID>1<"_s) << QStringList{u"line 6"_s, u"“제작” (UID 1)"_s, u"“설계”"_s};
    QTest::newRow("a task without a number") << with(u"<Task><UID>2</UID>"_s, u"<Task>"_s) << QStringList{u"line 6"_s, u"<UID>"_s};
    QTest::newRow("no number") << with(u"<UID>2<"_s, u"<UID>둘<"_s) << QStringList{u"line 6"_s, u"“둘”"_s, u"<UID>"_s, u"whole number"_s};
    QTest::newRow("an unknown link") << two.linked({1, 9}).bytes() << QStringList{u"line 6"_s, u"“9”"_s, u"<Type>"_s, u"from 0 to 3"_s};
    QTest::newRow("an unknown constraint") << two.with(u"<ConstraintType>8</ConstraintType>"_s).bytes() << QStringList{u"“8”"_s, u"<ConstraintType>"_s};
    QTest::newRow("no date") << two.with(u"<Deadline>내일</Deadline>"_s).bytes() << QStringList{u"line 6"_s, u"“내일”"_s, u"<Deadline>"_s};
    QTest::newRow("a lag beyond measure") << two.linked({1, 1, 50'000, 19}).bytes() << QStringList{u"50000"_s, u"10000"_s};
    QTest::newRow("no working time") << with(u"<DayWorking>1"_s, u"<DayWorking>0"_s) << QStringList{u"line 2"_s, u"Standard"_s};
    QTest::newRow("hours that overlap") << with(u"13:00:00"_s, u"11:00:00"_s) << QStringList{u"Standard"_s, u"overlap"_s};
    QTest::newRow("hours over midnight") << with(u"17:00:00</ToTime>"_s, u"02:00:00</ToTime>"_s) << QStringList{u"line 2"_s, u"midnight"_s};
    QTest::newRow("a missing calendar") << two.with(u"<CalendarUID>9</CalendarUID>"_s).bytes() << QStringList{u"line 6"_s, u"“제작” (UID 2)"_s, u"9"_s};
    const auto calendars = [&](const QString &more) {
        ProjectText plan = two.with(u"<CalendarUID>2</CalendarUID>"_s);
        plan.calendars += more;
        return plan.bytes();
    };
    QTest::newRow("a calendar derived from nothing") << calendars(ProjectText::derived(2, u"팀"_s, 8, {})) << QStringList{u"line 3"_s, u"팀"_s, u"8"_s};
    QTest::newRow("a calendar derived from itself") << calendars(ProjectText::derived(2, u"팀"_s, 3, {}) + ProjectText::derived(3, u"조"_s, 2, {})) << QStringList{u"팀"_s, u"조"_s, u"itself"_s};
    QTest::newRow("a calendar twice") << calendars(ProjectText::calendar(1, u"또"_s)) << QStringList{u"line 3"_s, u"1"_s};
    QTest::newRow("exceptions without end") << calendars(ProjectText::calendar(2, u"끝없음"_s, u"<Exceptions>"_s + ProjectText::exception(u"0001-01-01"_s, u"9999-12-31"_s, u"<Type>1</Type>"_s) + u"</Exceptions>"_s))
                                            << QStringList{u"끝없음"_s, u"500"_s};
    ProjectText far = two.with(u"<ConstraintType>4</ConstraintType><ConstraintDate>9999-12-31T13:00:00</ConstraintDate>"_s);
    QTest::newRow("beyond the year 9999") << far.bytes() << QStringList{u"line 6"_s, u"“제작” (UID 2)"_s, u"9999"_s};
    ProjectText no = two.plan;
    no.facts.clear();
    QTest::newRow("no beginning") << no.bytes() << QStringList{u"StartDate"_s};
}

void TestProjectXml::badFilesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    const auto done = scheduledFrom(bytes);
    QVERIFY2(!done, "an error was expected");
    for (const QString &word : words)
        QVERIFY2(done.error().sentence.contains(word), qPrintable(word + u" is not in: "_s + done.error().sentence));
    QVERIFY(done.error().sentence.contains(u"계획.xml"_s));
}

void TestProjectXml::aLargePlan()
{
    ProjectText plan;
    for (int uid = 1; uid <= 100'000; ++uid)
        plan.tasks += uid % 100 == 1 ? test::ProjectTask{uid, u"묶음 %1"_s.arg(uid)} : test::ProjectTask{uid, u"작업 %1"_s.arg(uid), u"PT8H0M0S"_s, 2, {}, uid % 100 != 2 ? QList<test::ProjectLink>{{uid - 1}} : QList<test::ProjectLink>{}};
    const auto done = scheduledFrom(plan.bytes());
    CHECK_OK(done);
    QCOMPARE(done->plan.rows.size(), size_t(100'000));
    // 99 days of work, one after the other.
    QCOMPARE(textOfMoment(done->schedule.finish), u"2026-07-16T17:00:00"_s);

    // All of them late: not all are named, but none is forgotten.
    plan.facts += u"<StatusDate>2030-01-01T08:00:00</StatusDate>"_s;
    plan.tasks.resize(1'001);
    for (int uid = 2; uid <= 1'001; ++uid)
        plan.tasks[uid - 1] = {uid, u"작업"_s, u"PT8H0M0S"_s, 1, u"<Deadline>2026-03-03T17:00:00</Deadline>"_s, {{uid - 1}}};
    const auto late = scheduledFrom(plan.bytes());
    CHECK_OK(late);
    QCOMPARE(late->plan.remarks.size(), 201);
    QVERIFY2(late->plan.remarks.last().contains(u"800"_s), qPrintable(late->plan.remarks.last()));

    // All in one circle: found, and not all of them named.
    plan.tasks.resize(100'000);
    plan.tasks[0].links = {{100'000}};
    for (int uid = 2; uid <= 100'000; ++uid)
        plan.tasks[uid - 1] = {uid, u"작업"_s, u"PT8H0M0S"_s, 1, {}, {{uid - 1}}};
    const auto circle = scheduledFrom(plan.bytes());
    CHECK_FAILS(circle, Error::Kind::Invalid);
    QVERIFY(circle.error().sentence.size() < 1000);
}

QTEST_APPLESS_MAIN(TestProjectXml)
#include "tst_projectxml.moc"
