// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/projecttext.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;
using axw::test::ProjectText;

namespace {

ProjectText plan()
{
    ProjectText plan;
    plan.tasks = {{1, u"준비"_s, u"PT8H0M0S"_s, 1},
                  {2, u"설계"_s, u"PT16H0M0S"_s, 2},
                  {3, u"제작"_s, u"PT24H0M0S"_s, 2, {}, {{2, 1, 4800}}},
                  {4, u"착수"_s, u"PT0H0M0S"_s, 1, {}, {{1}}}};
    return plan;
}

/// A workspace with one client and one PoC.
struct Place
{
    test::CommandLine cli;
    QString poc;

    Place()
    {
        cli.run({u"new"_s, u"센터.axw"_s, u"--as"_s, u"김지원"_s});
        cli.run({u"client"_s, u"센터.axw"_s, u"add"_s, u"name=(주)한빛물류"_s, u"brn=124-81-00998"_s});
        poc = cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"124-81-00998"_s, u"비전 검사 PoC"_s, u"--starts"_s, u"2026-03-02"_s}).text().trimmed();
    }
    test::Ended exported(const QString &file, const QStringList &more = {}) const
    {
        return cli.run(QStringList{u"plan"_s, u"센터.axw"_s, poc, u"export"_s, file, u"--json"_s} + more);
    }
    test::Ended imported(const QString &file, const QStringList &more = {}) const
    {
        return cli.run(QStringList{u"plan"_s, u"센터.axw"_s, poc, u"import"_s, file, u"--json"_s} + more);
    }
    QJsonObject shown() const { return cli.run({u"poc"_s, u"센터.axw"_s, u"show"_s, poc, u"--json"_s}).object(); }
};

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void aPocIsAddedAndListed()
    {
        const Place place;
        QVERIFY(!QUuid::fromString(place.poc).isNull());
        const QJsonArray list = place.cli.run({u"pocs"_s, u"센터.axw"_s, u"--json"_s}).array();
        QCOMPARE(list.size(), 1);
        const QJsonObject one = list[0].toObject();
        QCOMPARE(one[u"id"_s].toString(), place.poc);
        QCOMPARE(one[u"name"_s].toString(), u"비전 검사 PoC"_s);
        QCOMPARE(one[u"client_name"_s].toString(), u"(주)한빛물류"_s);
        QCOMPARE(one[u"starts"_s].toString(), u"2026-03-02"_s);
        QCOMPARE(one[u"tasks"_s].toInt(-1), 0);
        QVERIFY(one[u"finish"_s].isNull());
        const auto named = place.cli.run({u"poc"_s, u"센터.axw"_s, u"show"_s, u"비전 검사 poc"_s, u"--json"_s});
        CLI_OK(named);
        QCOMPARE(named.object()[u"id"_s].toString(), place.poc);
        CLI_FAILS(place.cli.run({u"poc"_s, u"센터.axw"_s, u"show"_s, u"다른 PoC"_s}), 1, u"다른 PoC"_s);
        place.cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"124-81-00998"_s, u"비전 검사 PoC"_s, u"--template"_s, u"vision-inspection"_s});
        CLI_FAILS(place.cli.run({u"poc"_s, u"센터.axw"_s, u"show"_s, u"비전 검사 PoC"_s}), 1, place.poc);
        CLI_FAILS(place.cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"999-99-99999"_s, u"PoC"_s}), 1, u"999"_s);
        CLI_FAILS(place.cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"124-81-00998"_s, u" "_s}), 1, u"axwb"_s);
        CLI_FAILS(place.cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"124-81-00998"_s, u"PoC"_s, u"--starts"_s, u"내일"_s}), 2, u"내일"_s);
        CLI_FAILS(place.cli.run({u"poc"_s, u"센터.axw"_s, u"drop"_s}), 2, u"drop"_s);
    }

    void aPlanComesInAndGoesOut()
    {
        const Place place;
        place.cli.write(u"계획.xml"_s, plan().bytes());
        const auto in = place.imported(u"계획.xml"_s);
        CLI_OK(in);
        QCOMPARE(in.object()[u"added"_s].toInt(), 4);
        QVERIFY(in.object()[u"recorded"_s].toBool());
        const QJsonObject shown = place.shown();
        QCOMPARE(shown[u"tasks"_s].toArray().size(), 4);
        const QJsonObject task = shown[u"tasks"_s].toArray()[2].toObject();
        QCOMPARE(task[u"name"_s].toString(), u"제작"_s);
        QCOMPARE(task[u"start"_s].toString(), u"2026-03-05T08:00:00"_s);
        QCOMPARE(task[u"finish"_s].toString(), u"2026-03-09T17:00:00"_s);
        QCOMPARE(task[u"level"_s].toInt(), 2);
        QCOMPARE(task[u"predecessors"_s].toArray()[0].toObject()[u"lag"_s].toInt(), 480);
        for (const QString &file : {u"다시.xml"_s, u"표.csv"_s, u"표.xlsx"_s}) {
            const auto out = place.exported(file);
            CLI_OK(out);
            QCOMPARE(out.object()[u"file"_s].toString(), place.cli.path(file));
            const auto again = place.imported(file);
            CLI_OK(again);
            QCOMPARE(again.object()[u"unchanged"_s].toInt(), 4);
            QVERIFY(!again.object()[u"recorded"_s].toBool(true));
        }
        QVERIFY(place.cli.read(u"표.csv"_s).startsWith("\xEF\xBB\xBF" "번호,"));
        CLI_OK(place.exported(u"표2.csv"_s, {u"--encoding"_s, u"cp949"_s, u"--lang"_s, u"ko"_s}));
        QVERIFY(place.cli.read(u"표2.csv"_s).startsWith("\xB9\xF8\xC8\xA3,"));
        CLI_OK(place.imported(u"표2.csv"_s));
        // Scheduled anew from the file, by the same calendar: the same dates.
        const auto scheduled = place.cli.run({u"schedule"_s, u"다시.xml"_s, u"--json"_s});
        CLI_OK(scheduled);
        QCOMPARE(scheduled.object()[u"tasks"_s].toArray()[2].toObject()[u"finish"_s].toString(), u"2026-03-09T17:00:00"_s);
        CLI_OK(place.cli.run({u"undo"_s, u"센터.axw"_s}));
        QCOMPARE(place.shown()[u"tasks"_s].toArray().size(), 0);
    }

    void anEmptyPlanBeginsWithTheTablesFirstTask()
    {
        const Place place;
        place.cli.write(u"계획.xml"_s, plan().bytes());
        QCOMPARE(place.imported(u"계획.xml"_s).exit, 0);
        for (const QString &table : {u"계획.csv"_s, u"계획.xlsx"_s}) {
            QCOMPARE(place.exported(table).exit, 0);
            const QString other = place.cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"124-81-00998"_s, u"옮긴 "_s + table, u"--starts"_s, u"2026-06-01"_s}).text().trimmed();
            QCOMPARE(place.cli.run({u"plan"_s, u"센터.axw"_s, other, u"import"_s, table}).exit, 0);
            const QJsonObject moved = place.cli.run({u"poc"_s, u"센터.axw"_s, u"show"_s, other, u"--json"_s}).object();
            QCOMPARE(moved[u"starts"_s], place.shown()[u"starts"_s]);
        }
    }

    /// The first of March 2026 is a Sunday, and its day in place of it is the second.
    void theListSaysWhenPlansBeginNotWhenTheyWereToBegin()
    {
        const Place place;
        CLI_OK(place.cli.run({u"poc"_s, u"센터.axw"_s, u"add"_s, u"124-81-00998"_s, u"휴일 PoC"_s, u"--template"_s, u"vision-inspection"_s, u"--starts"_s, u"2026-03-01"_s}));
        const QString listed = place.cli.run({u"pocs"_s, u"센터.axw"_s}).text();
        QVERIFY2(listed.contains(u"\t2026-03-03\t"_s) && !listed.contains(u"2026-03-01"_s), qPrintable(listed));
    }

    void aFileWithoutTasksLeavesThePlanAlone()
    {
        const Place place;
        place.cli.write(u"계획.xml"_s, plan().bytes());
        CLI_OK(place.imported(u"계획.xml"_s));
        const QJsonValue before = place.shown()[u"tasks"_s];
        QVERIFY(!before.toArray().isEmpty());
        ProjectText none = plan();
        none.tasks.clear();
        none.behind.clear();
        place.cli.write(u"빈 계획.xml"_s, none.bytes());
        CLI_FAILS(place.imported(u"빈 계획.xml"_s), 1, u"빈 계획.xml"_s);
        QCOMPARE(place.shown()[u"tasks"_s], before);
    }

    void lettersThatNoFontHasAreNamed()
    {
        const Place place;
        const char32_t far = 0x10AAF0;
        ProjectText odd = plan();
        odd.tasks[2].name += QString::fromUcs4(&far, 1);
        place.cli.write(u"계획.xml"_s, odd.bytes());
        CLI_OK(place.imported(u"계획.xml"_s));
        for (const auto &[file, count] : {std::pair(u"그림.pdf"_s, 1), std::pair(u"그림.png"_s, 1), std::pair(u"그림.svg"_s, 0)}) {
            const auto ended = place.exported(file);
            CLI_OK(ended);
            const QJsonArray warnings = ended.object()[u"warnings"_s].toArray();
            QCOMPARE(warnings.size(), count);
            QVERIFY(count == 0 || warnings[0].toString().contains(u"U+10AAF0"_s));
        }
    }

    void picturesAndEventsAreWritten()
    {
        const Place place;
        place.cli.write(u"계획.xml"_s, plan().bytes());
        CLI_OK(place.imported(u"계획.xml"_s));
        CLI_OK(place.exported(u"계획.pdf"_s));
        CLI_OK(place.exported(u"계획-a3.pdf"_s, {u"--paper"_s, u"A3"_s, u"--lang"_s, u"en"_s, u"--messages"_s, u"ko"_s}));
        const auto pages = [&](const QString &name) { return QString::fromLatin1(place.cli.read(name)); };
        QVERIFY(pages(u"계획.pdf"_s).startsWith(u"%PDF"_s));
        QVERIFY(pages(u"계획.pdf"_s).contains(u"/MediaBox [0 0 842"_s)); // A4 and A3, lying
        QVERIFY(pages(u"계획-a3.pdf"_s).contains(u"/MediaBox [0 0 1191"_s));
        QVERIFY(pages(u"계획.pdf"_s).contains(u"/FontFile2"_s)); // the Korean font is embedded
        CLI_OK(place.exported(u"계획.png"_s));
        QVERIFY(place.cli.read(u"계획.png"_s).startsWith("\x89PNG"));
        CLI_OK(place.exported(u"계획.svg"_s));
        QVERIFY(place.cli.read(u"계획.svg"_s).contains("제작"));
        const auto events = place.exported(u"계획.ics"_s);
        CLI_OK(events);
        QVERIFY(place.cli.read(u"계획.ics"_s).contains("SUMMARY:제작\r\n"));
        QCOMPARE(events.object()[u"warnings"_s].toArray().size(), 2);
    }

    void whatIsWrongIsRefused()
    {
        const Place place;
        ProjectText circle = plan();
        circle.tasks[1].links = {{3}};
        place.cli.write(u"순환.xml"_s, circle.bytes());
        CLI_FAILS(place.imported(u"순환.xml"_s), 1, u"“설계” (UID 2) → “제작” (UID 3)"_s);
        place.cli.write(u"표.csv"_s, "번호,작업 이름,선행 작업\r\n1,설계,\r\n2,제작,1ZZ\r\n");
        CLI_FAILS(place.imported(u"표.csv"_s), 1, u"표.csv 3행"_s);
        CLI_FAILS(place.imported(u"없음.xml"_s), 1, u"없음.xml"_s);
        QCOMPARE(place.shown()[u"tasks"_s].toArray().size(), 0);
        CLI_FAILS(place.exported(u"계획.mpp"_s), 2, u"mpp"_s);
        CLI_FAILS(place.exported(u"계획.pdf"_s, {u"--paper"_s, u"A5"_s}), 2, u"--paper"_s);
        CLI_FAILS(place.exported(u"계획.xml"_s, {u"--encoding"_s, u"cp949"_s}), 2, u"--encoding"_s);
        CLI_FAILS(place.exported(u"센터.axw/db"_s, {u"--format"_s, u"xml"_s}), 1, u"db"_s);
        CLI_FAILS(place.exported(u"없는 폴더/계획.xml"_s), 1, u"계획.xml"_s);
        CLI_FAILS(place.cli.run({u"plan"_s, u"센터.axw"_s, place.poc, u"print"_s, u"x.pdf"_s}), 2, u"print"_s);
        CLI_FAILS(place.cli.run({u"plan"_s, u"센터.axw"_s, u"없는 PoC"_s, u"export"_s, u"x.xml"_s}), 1, u"없는 PoC"_s);
    }

    void levellingMovesAndSaysWhy()
    {
        const test::CommandLine cli;
        ProjectText text;
        text.tasks = {{1, u"설계"_s, u"PT16H0M0S"_s}, {2, u"제작"_s, u"PT8H0M0S"_s}, {3, u"검수"_s, u"PT8H0M0S"_s, 1, {}, {{2}}}};
        text.behind = u"<Resources><Resource><UID>1</UID><Name>김민수</Name><Type>1</Type><MaxUnits>1.00</MaxUnits></Resource></Resources>"
                      "<Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1.00</Units></Assignment>"
                      "<Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID><Units>0.60</Units></Assignment></Assignments>"_s;
        cli.write(u"계획.xml"_s, text.bytes());
        const auto plain = cli.run({u"schedule"_s, u"계획.xml"_s, u"--json"_s});
        CLI_OK(plain);
        QCOMPARE(plain.object()[u"finish"_s].toString(), u"2026-03-03T17:00:00"_s);
        const auto levelled = cli.run({u"schedule"_s, u"계획.xml"_s, u"--level"_s, u"--json"_s});
        CLI_OK(levelled);
        const QJsonObject json = levelled.object();
        // The short one first: then the one behind it need not wait.
        const auto startOf = [&](int task) { return json[u"tasks"_s].toArray()[task].toObject()[u"start"_s].toString(); };
        QCOMPARE(startOf(1), u"2026-03-02T08:00:00"_s);
        QCOMPARE(startOf(0), u"2026-03-03T08:00:00"_s);
        QCOMPARE(json[u"finish"_s].toString(), u"2026-03-04T17:00:00"_s);
        const QString told = levelled.told();
        QVERIFY2(told.contains(u"“설계” (UID 1)"_s) && told.contains(u"김민수"_s) && told.contains(u"160"_s), qPrintable(told));

        // With two of a kind there is nothing to level.
        text.behind.replace(u"<MaxUnits>1.00"_s, u"<MaxUnits>2.00"_s);
        cli.write(u"계획.xml"_s, text.bytes());
        const auto room = cli.run({u"schedule"_s, u"계획.xml"_s, u"--level"_s, u"--json"_s});
        CLI_OK(room);
        QCOMPARE(room.object()[u"tasks"_s], plain.object()[u"tasks"_s]);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
