// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownfields.h"
#include "core/exchange/planimport.h"
#include "core/exchange/plantable.h"
#include "core/exchange/plantablewords.h"
#include "core/poc/predecessors.h"
#include "core/files/encoding.h"
#include "core/files/xlsx.h"
#include "core/files/zip.h"
#include "tests/support/check.h"

#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;
using poc::PlanField;
using schedule::Constraint;
using schedule::LagUnit;
using schedule::LinkType;

namespace {

constexpr schedule::DurationUnits units{480, 2400};

schedule::Moment at(int day, int hour, int minute = 0)
{
    return schedule::momentOf(QDate(2026, 3, day), hour * 60 + minute);
}

PlanTableContext context()
{
    PlanTableContext made;
    made.start = at(2, 0);
    FileCalendar calendar;
    calendar.uid = 1;
    for (size_t day = 0; day < 7; ++day)
        calendar.week[day] = day < 5 ? std::vector<schedule::Shift>{{540, 720}, {780, 1080}} : std::vector<schedule::Shift>{};
    made.calendars.push_back(calendar);
    calendar.uid = 2;
    calendar.name = u"오전 근무"_s;
    for (size_t day = 0; day < 5; ++day)
        calendar.week[day] = std::vector<schedule::Shift>{{540, 720}};
    made.calendars.push_back(calendar);
    made.units = units;
    return made;
}

Result<PlanTable> read(const QString &csv)
{
    AXW_TRY_ASSIGN(table, readTable(csv.toUtf8()));
    return readPlanTable(table, u"표.csv"_s, context());
}

} // namespace

class TestPlanTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void predecessorsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<qint64>("lag");
        QTest::addColumn<int>("unit");
        const auto row = [](const QString &text, LinkType type, qint64 lag, LagUnit unit = LagUnit::Work) {
            QTest::newRow(text.toUtf8().constData()) << text << int(type) << lag << int(unit);
        };
        using T = LinkType;
        row(u"3"_s, T::FinishToStart, 0);
        row(u"3FS"_s, T::FinishToStart, 0);
        row(u"3fs+2d"_s, T::FinishToStart, 960);
        row(u"3FS+2일"_s, T::FinishToStart, 960);
        row(u"3 SS - 1 wk"_s, T::StartToStart, -2400);
        row(u"3FF+4h"_s, T::FinishToFinish, 240);
        row(u"3SF−30분"_s, T::StartToFinish, -30);
        row(u"3FS+50%"_s, T::FinishToStart, 50, LagUnit::Percent);
        row(u"3SS-25e%"_s, T::StartToStart, -25, LagUnit::ElapsedPercent);
        row(u"3FS+3ed"_s, T::FinishToStart, 3 * 1440, LagUnit::Elapsed);
        row(u"3FS+3 edays"_s, T::FinishToStart, 3 * 1440, LagUnit::Elapsed);
        row(u"3FS+경과 1일"_s, T::FinishToStart, 1440, LagUnit::Elapsed);
        row(u"3FS+0.5d"_s, T::FinishToStart, 240);
        row(u"3FS+1mo"_s, T::FinishToStart, 20 * 480);
        row(u"３ＦＳ＋２ｄ"_s, T::FinishToStart, 960);
        row(u"3FS+0ed"_s, T::FinishToStart, 0, LagUnit::Elapsed);
    }
    void predecessorsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        QFETCH(qint64, lag);
        QFETCH(int, unit);
        const auto links = poc::readPredecessors(text, units);
        CHECK_OK(links);
        const std::vector<poc::RowLink> wanted{{3, LinkType(type), lag, LagUnit(unit)}};
        QVERIFY(*links == wanted);
        const auto again = poc::readPredecessors(poc::predecessorsText(*links, units), units);
        CHECK_OK(again);
        QVERIFY(*again == wanted);
    }
    void wrongPredecessorsAreRefused()
    {
        for (const QString &text : {u"3ZZ"_s, u"설계"_s, u"3FS+"_s, u"3FS+2q"_s, u"-3"_s, u"3FS+99999%"_s, u"99999999999"_s, u"1;x"_s}) {
            const auto links = poc::readPredecessors(text, units);
            QVERIFY2(!links, qPrintable(text));
            QVERIFY(links.error().sentence.contains(u"3FS+2d"_s));
        }
        QVERIFY(poc::readPredecessors(u" ; ,"_s, units)->empty());
        QCOMPARE(poc::readPredecessors(u"1, 2SS;3"_s, units)->size(), 3u);
    }

    void resourcesAreRead()
    {
        const std::vector<NamedUnits> list{{u"김민수"_s, 50}, {u"Park, [Jr.] \"JP\""_s, 100}, {u"장비"_s, 12.5}};
        QVERIFY(*resourcesFromText(resourcesText(list)) == list);
        QVERIFY(*resourcesFromText(u"김민수[50%],박지훈"_s) == (std::vector<NamedUnits>{{u"김민수"_s, 50}, {u"박지훈"_s, 100}}));
        QVERIFY(resourcesFromText(QString())->empty());
        for (const QString &wrong : {u"김[50"_s, u"김[절반]"_s, u"김[50%] 박"_s, u"\"김"_s, u"[50%]"_s, u"김[0%]"_s, u"김[-5%]"_s})
            QVERIFY2(!resourcesFromText(wrong), qPrintable(wrong));
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("minute");
        const QDate day(2026, 3, 2);
        for (const auto &[text, minute] : {std::pair{u"2026-03-02"_s, -1}, {u"2026-03-02 09:00"_s, 540}, {u"2026-03-02T09:00:00"_s, 540}, {u"2026-03-02 9:00"_s, 540},
                                           {u"2026. 3. 2."_s, -1}, {u"2026. 3. 2. 오후 1:30"_s, 810}, {u"2026년 3월 2일"_s, -1}, {u"2026/3/2 18:00"_s, -2},
                                           {u"20260302"_s, -1}, {u"2026.03.02(월)"_s, -1}})
            QTest::newRow(text.toUtf8().constData()) << text << (minute == -2 ? QDate(2026, 3, 2) : day) << (minute == -2 ? 1080 : minute);
    }
    void datesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(int, minute);
        const auto read = dayAndMinuteFromText(text);
        QVERIFY(read);
        QCOMPARE(read->date, date);
        QCOMPARE(read->minute.value_or(-1), minute);
        for (const QString &wrong : {u"내일"_s, u"2026-02-30"_s, u"2026-03-02 25:00"_s, u"2026-03-02 아침"_s, u"3/2"_s})
            QVERIFY2(!dayAndMinuteFromText(wrong), qPrintable(wrong));
    }

    void bothLanguagesAndMsProjectsHeadsAreKnown()
    {
        for (const QString &csv : {u"번호,작업 이름,기간,선행 작업,완료율(%),최종 기한,제한 종류,제한 날짜,자원 이름\r\n1,설계,2일,,50%,2026-03-10,이후에 시작,2026-03-03,김[50%]\r\n2,제작,1주,1FS+1일,,,,,\r\n"_s,
                                   u"ID,Task Name,Duration,Predecessors,% Complete,Deadline,Constraint Type,Constraint Date,Resource Names\r\n1,설계,2 days?,,50%,2026-03-10,Start No Earlier Than,2026-03-03,김[50%]\r\n2,제작,1 wk,1FS+1 day,,,,,\r\n"_s,
                                   u"계획표\r\n\r\n작업명;소요일수;선행;진척;마감;제한;제한일;담당자\r\n설계;2d;;50;2026. 3. 10.;SNET;2026. 3. 3.;김[50%]\r\n제작;5d;1FS+1d;;;;;\r\n"_s}) {
            const auto table = read(csv);
            CHECK_OK(table);
            const auto &tasks = table->file.tasks;
            QCOMPARE(tasks.size(), 2u);
            QCOMPARE(tasks[0].name, u"설계"_s);
            QCOMPARE(tasks[0].duration, std::optional<qint64>(960));
            QCOMPARE(tasks[0].percentComplete, std::optional(50.0));
            QCOMPARE(tasks[0].constraint, Constraint::StartNoEarlierThan);
            QCOMPARE(tasks[0].constraintAt, std::optional(at(3, 9)));
            QCOMPARE(tasks[0].deadline, std::optional(at(10, 18)));
            QCOMPARE(tasks[1].duration, std::optional<qint64>(2400));
            QCOMPARE(tasks[1].predecessors.size(), 1u);
            QCOMPARE(tasks[1].predecessors[0].predecessor, tasks[0].uid);
            QCOMPARE(tasks[1].predecessors[0].lag, 480);
            QCOMPARE(table->file.assignments.size(), 1u);
            QCOMPARE(table->file.assignments[0].units, 0.5);
            QVERIFY(table->says.contains(PlanField::Links) && !table->says.contains(PlanField::Note));
            const auto plan = planFrom(table->file, table->says);
            CHECK_OK(plan);
            QCOMPARE(plan->scheduled.schedule.tasks[1].start, at(6, 9));
            QVERIFY(!plan->plan.tasks[0].task.uid);
        }
    }

    void aStartWithoutAColumnForConstraintsIsAWish()
    {
        const auto table = read(u"작업,시작,완료,선행 작업\r\n설계,2026-03-04,2026-03-05,\r\n제작,2026-03-20,2026-03-20,1\r\n"_s);
        CHECK_OK(table);
        QCOMPARE(table->file.tasks[0].constraint, Constraint::StartNoEarlierThan);
        QCOMPARE(table->file.tasks[0].constraintAt, std::optional(at(4, 9)));
        QCOMPARE(table->file.tasks[1].constraint, Constraint::AsSoonAsPossible);
        const auto plan = planFrom(table->file, table->says);
        CHECK_OK(plan);
        QCOMPARE(plan->plan.tasks[0].task.duration, 960); // from start and finish
        QCOMPARE(plan->scheduled.schedule.tasks[1].start, at(6, 9));
        QCOMPARE(plan->starts, (std::vector{std::optional(at(4, 9)), std::optional(at(20, 9))}));
    }

    void sharesOfASpreadsheet()
    {
        Table table;
        const auto add = [&](const QStringList &cells, files::CellKind kind) {
            files::SheetRow row;
            row.row = int(table.rows.size()) + 1;
            for (int i = 0; i < cells.size(); ++i)
                row.cells.append({i, i == 1 ? kind : files::CellKind::Text, cells[i]});
            table.rows.append(row);
        };
        add({u"작업 이름"_s, u"완료율"_s}, files::CellKind::Text);
        add({u"설계"_s, u"0.5"_s}, files::CellKind::Number);
        add({u"제작"_s, u"1"_s}, files::CellKind::Number);
        add({u"검수"_s, u"30%"_s}, files::CellKind::Text);
        add({u"인수"_s, u"1%"_s}, files::CellKind::Text);
        const auto read = readPlanTable(table, u"표.xlsx"_s, context());
        CHECK_OK(read);
        QList<double> done;
        for (const FileTask &task : read->file.tasks)
            done += task.percentComplete.value_or(-1);
        QCOMPARE(done, (QList<double>{50, 100, 30, 1}));
    }

    void whatIsWrongIsNamedByRowAndColumn_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QStringList>("words");
        const QString head = u"번호,작업 이름,기간,선행 작업,완료율,제한 종류,제한 날짜,최종 기한,자원 이름,우선순위,계획 비용,수동 일정,작업 키\r\n"_s;
        const auto row = [&](const char *name, const QString &line, const QStringList &words) { QTest::newRow(name) << head + line + u"\r\n"_s << words; };
        row("no name", u"1,,2일,,,,,,,,,,"_s, {u"row 2"_s, u"작업 이름"_s, u"name"_s});
        row("a wrong duration", u"1,설계,이틀,,,,,,,,,,"_s, {u"row 2"_s, u"“기간”"_s, u"“이틀”"_s, u"3ed"_s});
        row("a negative duration", u"1,설계,-3일,,,,,,,,,,"_s, {u"“-3일”"_s});
        row("a wrong predecessor", u"1,설계,2일,없음,,,,,,,,,"_s, {u"row 2"_s, u"“선행 작업”"_s, u"“없음”"_s});
        row("a missing predecessor", u"1,설계,2일,7,,,,,,,,,"_s, {u"row 2"_s, u"7"_s, u"“설계”"_s});
        row("too much progress", u"1,설계,2일,,120%,,,,,,,,"_s, {u"“완료율”"_s, u"“120%”"_s});
        row("an unknown constraint", u"1,설계,2일,,,아무 때나,,,,,,,"_s, {u"“제한 종류”"_s, u"아무 때나"_s, u"Must start on"_s});
        row("a constraint without a date", u"1,설계,2일,,,SNET,,,,,,,"_s, {u"“제한 날짜”"_s, u"needs a date"_s});
        row("a wrong date", u"1,설계,2일,,,,,2026-13-01,,,,,"_s, {u"“최종 기한”"_s, u"2026-13-01"_s});
        row("an open bracket", u"1,설계,2일,,,,,,김[50,,,,"_s, {u"“자원 이름”"_s});
        row("a priority beyond the scale", u"1,설계,2일,,,,,,,5000,,,"_s, {u"“우선순위”"_s, u"1000"_s});
        row("no money", u"1,설계,2일,,,,,,,,많이,,"_s, {u"“계획 비용”"_s, u"많이"_s});
        row("neither yes nor no", u"1,설계,2일,,,,,,,,,아마,"_s, {u"“수동 일정”"_s});
        row("no key", u"1,설계,2일,,,,,,,,,,abc"_s, {u"“작업 키”"_s});
        row("a number twice", u"1,설계,2일,,,,,,,,,,\r\n1,제작,2일,,,,,,,,,,"_s, {u"row 3"_s, u"“번호”"_s});
        row("no number", u"하나,설계,2일,,,,,,,,,,"_s, {u"row 2"_s, u"“번호”"_s, u"하나"_s});
        QTest::newRow("a spreadsheet's error") << u"작업 이름,기간\r\n설계,#REF!\r\n"_s << QStringList{u"row 2"_s, u"#REF!"_s};
        QTest::newRow("no head") << u"a,b\r\n1,2\r\n"_s << QStringList{u"Task name"_s};
    }
    void whatIsWrongIsNamedByRowAndColumn()
    {
        QFETCH(QString, csv);
        QFETCH(QStringList, words);
        const auto table = read(csv);
        QVERIFY(!table);
        for (const QString &word : words)
            QVERIFY2(table.error().sentence.contains(word), qPrintable(table.error().sentence + u" | "_s + word));
    }

    void cp949SaysWhatItLacks()
    {
        ProjectFile file;
        file.tasks.resize(1);
        file.tasks[0].uid = 1;
        file.tasks[0].name = u"똠방각하"_s;
        CHECK_OK(planCsv(file, Language::Korean, files::Encoding::Cp949));
        file.tasks[0].name = u"설계 \u20BF"_s; // no sign of Korean Windows
        CHECK_FAILS(planCsv(file, Language::Korean, files::Encoding::Cp949), Error::Kind::Invalid);
        CHECK_OK(planCsv(file, Language::Korean));
    }

    void cellsOfAWorkbookAreTyped_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("Korean") << int(Language::Korean);
        QTest::newRow("English") << int(Language::English);
    }
    void cellsOfAWorkbookAreTyped()
    {
        QFETCH(int, language);
        using files::CellKind;
        ProjectFile file;
        file.tasks.resize(3);
        FileTask &task = file.tasks[0];
        task.uid = 1;
        task.name = u"설계"_s;
        task.duration = 720;
        task.start = at(2, 9);
        task.finish = at(3, 13);
        task.deadline = at(10, 18);
        task.percentComplete = 7;
        task.fixedCost = 123'456'700;
        task.actualStart = at(2, 0); // midnight: a date alone would mean when work begins
        FileTask &clock = file.tasks[1];
        clock.uid = 2;
        clock.name = u"건조"_s;
        clock.duration = 3 * 1440;
        clock.elapsed = true;
        clock.start = schedule::momentOf(QDate(1899, 5, 1), 540); // before spreadsheets count
        file.tasks[2].uid = 3;
        file.tasks[2].name = u"20분"_s;
        file.tasks[2].duration = 20;
        const auto written = planXlsx(file, Language(language));
        CHECK_OK(written);
        const auto book = files::Workbook::open(written->bytes);
        CHECK_OK(book);
        const auto rows = book->rows(book->sheets().first().name);
        CHECK_OK(rows);
        const auto cell = [&](int row, PlanColumn column) {
            const auto &all = planColumns();
            const files::SheetCell *found = (*rows)[row].cell(int(std::find(all.begin(), all.end(), column) - all.begin()));
            return found ? std::pair(found->kind, found->text) : std::pair(CellKind::Error, QString());
        };
        const auto is = [](CellKind kind, const QString &text) { return std::pair(kind, text); };
        QCOMPARE(cell(1, PlanColumn::Duration), is(CellKind::Number, u"1.5"_s));
        QCOMPARE(cell(1, PlanColumn::Start), is(CellKind::Date, u"2026-03-02T09:00"_s));
        QCOMPARE(cell(1, PlanColumn::Finish), is(CellKind::Date, u"2026-03-03T13:00"_s));
        QCOMPARE(cell(1, PlanColumn::Deadline), is(CellKind::Date, u"2026-03-10T18:00"_s));
        QCOMPARE(cell(1, PlanColumn::Done), is(CellKind::Number, u"0.07"_s));
        QCOMPARE(cell(1, PlanColumn::Cost), is(CellKind::Number, u"1234567"_s));
        QCOMPARE(cell(1, PlanColumn::ActualStart), is(CellKind::Text, u"2026-03-02 00:00"_s));
        QCOMPARE(cell(2, PlanColumn::Duration), is(CellKind::Text, u"3ed"_s));
        QCOMPARE(cell(2, PlanColumn::Start), is(CellKind::Text, u"1899-05-01 09:00"_s));

        const auto table = readTable(written->bytes);
        CHECK_OK(table);
        const auto again = readPlanTable(*table, u"표.xlsx"_s, context());
        CHECK_OK(again);
        for (size_t i = 0; i < file.tasks.size(); ++i) {
            const FileTask &read = again->file.tasks[i];
            const FileTask &was = file.tasks[i];
            QVERIFY2(read.duration == was.duration && read.elapsed == was.elapsed && read.start == was.start && read.finish == was.finish && read.deadline == was.deadline
                         && read.percentComplete.value_or(0) == was.percentComplete.value_or(0) && read.fixedCost == was.fixedCost && read.actualStart == was.actualStart,
                     qPrintable(was.name));
        }
    }

    void theTableOfAWorkbookHasFilterAndFrozenHead()
    {
        ProjectFile file;
        file.tasks.resize(2);
        file.tasks[0].uid = 1;
        file.tasks[0].name = u"설계"_s;
        file.tasks[1].uid = 2;
        file.tasks[1].name = u"제작"_s;
        const auto written = planXlsx(file, Language::Korean);
        CHECK_OK(written);
        const auto zip = files::ZipReader::open(written->bytes);
        CHECK_OK(zip);
        const auto sheet = zip->read(u"xl/worksheets/sheet1.xml"_s);
        CHECK_OK(sheet);
        QVERIFY(sheet->contains("<autoFilter ref=\"A1:Z3\"/>"));
        QVERIFY(sheet->contains("<pane xSplit=\"3\" ySplit=\"1\" topLeftCell=\"D2\""));
    }

    void formulasStayText()
    {
        ProjectFile file;
        file.tasks.resize(1);
        file.tasks[0].uid = 1;
        file.tasks[0].name = u"=HYPERLINK(\"http://example.com\")"_s;
        const auto csv = planCsv(file, Language::Korean);
        CHECK_OK(csv);
        QVERIFY(csv->bytes.contains("'=HYPERLINK"));
        const auto table = read(QString::fromUtf8(csv->bytes));
        CHECK_OK(table);
        QCOMPARE(table->file.tasks[0].name, file.tasks[0].name);

        for (const QString &name : {u"=1+1"_s, u"+82 10"_s, u"-3일"_s, u"@SUM(A1)"_s, u"0012"_s, u"2026-03-02"_s, u"50%"_s}) {
            file.tasks[0].name = file.tasks[0].notes = name;
            const auto book = planXlsx(file, Language::English);
            CHECK_OK(book);
            const auto zip = files::ZipReader::open(book->bytes);
            CHECK_OK(zip);
            QVERIFY(!zip->read(u"xl/worksheets/sheet1.xml"_s)->contains("<f"));
            const auto cells = readTable(book->bytes);
            CHECK_OK(cells);
            const auto again = readPlanTable(*cells, u"표.xlsx"_s, context());
            CHECK_OK(again);
            QCOMPARE(again->file.tasks[0].name, name);
            QCOMPARE(again->file.tasks[0].notes, name);
        }
    }

    void whatIsNoTableSaysSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QByteArray noise;
        for (int i = 0; i < 3000; ++i)
            noise += char((i * 7919 + i * i * 31) % 256);
        QTest::newRow("noise, .xlsx") << u"계획.xlsx"_s << noise << u"no XLSX workbook"_s;
        QTest::newRow("noise, .XLSX") << u"계획.XLSX"_s << noise << u"no XLSX workbook"_s;
        QTest::newRow("noise behind the mark of a ZIP") << u"계획.xlsx"_s << "PK\x03\x04" + noise << u"no XLSX workbook"_s;
        QTest::newRow("noise, .csv") << u"계획.csv"_s << noise << u"neither a workbook (.xlsx) nor text"_s;
        QTest::newRow("noise, .dat") << u"계획.dat"_s << noise << u"neither a workbook (.xlsx) nor text"_s;
    }
    void whatIsNoTableSaysSo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QTemporaryDir place;
        QFile file(place.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto table = readTable(file.fileName());
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(words), qPrintable(table.error().sentence));
        QVERIFY(table.error().sentence.contains(name));
        QVERIFY(table.error().sentence.contains(u".xlsx"_s)); // what would be right
    }
};

QTEST_APPLESS_MAIN(TestPlanTable)
#include "tst_plantable.moc"
