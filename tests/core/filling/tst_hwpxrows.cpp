// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/catalogue.h"
#include "core/filling/formfile.h"
#include "tests/support/check.h"
#include "tests/support/formsample.h"

#include <QTest>

using namespace axw;
using namespace axw::filling;
using namespace axw::test;

namespace {

/// A list 과업 with columns 이름 and 시작 and this many rows, and the single value 기업명.
Values tasks(int count)
{
    Values values;
    List &list = values.lists[u"과업"_s];
    list.columns = {u"이름"_s, u"시작"_s};
    for (int i = 1; i <= count; ++i)
        list.rows.push_back({{u"이름"_s, u"일 %1"_s.arg(i)}, {u"시작"_s, i == 2 ? QString() : u"%1. 1."_s.arg(i)}});
    values.single.insert(u"기업명"_s, u"한빛"_s);
    return values;
}

Filled filledWith(const QByteArray &form, const Values &values)
{
    const auto file = FormFile::read(form);
    const auto filled = file ? file->filled(values) : Result<Filled>(fail(file.error()));
    return filled ? *filled : Filled{};
}

HwpxCell text(const QString &words, int columns = 1, int rows = 1)
{
    return {paragraph(run(test::words(words))), columns, rows};
}
HwpxCell of(const QString &name, const QString &id)
{
    return {paragraph(field({name, u"안내"_s, id}))};
}

/// What is wrong with the grid of the tables: holes, cells over each other, wrong counts.
QString gridProblem(const QByteArray &sectionXml)
{
    struct Table
    {
        int rows, columns, row = -1;
        QHash<std::pair<int, int>, int> taken = {};
    };
    std::vector<Table> open;
    QSet<QString> ids;
    int column = 0, row = 0;
    QXmlStreamReader reader(sectionXml);
    while (!reader.atEnd()) {
        reader.readNext();
        const auto number = [&reader](const char *name) { return reader.attributes().value(QLatin1StringView(name)).toInt(); };
        if (reader.isStartElement()) {
            if (reader.name() == u"tbl" || reader.name() == u"fieldBegin") {
                const QString id = reader.attributes().value(u"id"_s).toString();
                if (ids.contains(id))
                    return u"the number %1 stands twice"_s.arg(id);
                ids.insert(id);
            }
            if (reader.name() == u"tbl")
                open.push_back({number("rowCnt"), number("colCnt")});
            else if (reader.name() == u"tr")
                ++open.back().row;
            else if (reader.name() == u"cellAddr") {
                column = number("colAddr");
                row = number("rowAddr");
                if (row != open.back().row)
                    return u"a cell of row %1 says %2"_s.arg(open.back().row).arg(row);
            } else if (reader.name() == u"cellSpan") {
                for (int y = row; y < row + number("rowSpan"); ++y)
                    for (int x = column; x < column + number("colSpan"); ++x)
                        if (++open.back().taken[{y, x}] > 1)
                            return u"two cells at %1, %2"_s.arg(y).arg(x);
            }
        } else if (reader.isEndElement() && reader.name() == u"tbl") {
            const Table &table = open.back();
            if (table.row + 1 != table.rows || table.taken.size() != table.rows * table.columns)
                return u"%1 rows, %2 said, %3 places taken"_s.arg(table.row + 1).arg(table.rows).arg(table.taken.size());
            open.pop_back();
        }
    }
    return reader.errorString();
}

} // namespace

class TestHwpxRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsARow_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 5, 2000})
            QTest::addRow("%d", count) << count;
    }
    void repeatsARow()
    {
        QFETCH(int, count);
        const QByteArray grid = table({{{0, text(u"과업"_s)}, {1, text(u"시작"_s)}}, {{0, of(u"과업.이름"_s, u"11"_s)}, {1, of(u"과업.시작"_s, u"12"_s)}}, {{0, text(u"끝"_s, 2)}}}, 2);
        const QByteArray form = hwpxForm(paragraph(run(grid)) + paragraph(field({u"기업명"_s, u"?"_s, u"13"_s})));
        const Filled filled = filledWith(form, tasks(count));
        QCOMPARE(filled.filled, (QStringList{u"기업명"_s, u"과업.이름"_s, u"과업.시작"_s}));
        const QByteArray written = sectionOf(filled.bytes);
        QCOMPARE(gridProblem(written), QString());
        const auto read = fieldsIn(written);
        QCOMPARE(read.value(u"과업.이름"_s).size(), count);
        QCOMPARE(read.value(u"과업.이름"_s).last(), u"일 %1"_s.arg(count));
        if (count > 1)
            QCOMPARE(read.value(u"과업.시작"_s).value(1), QString()); // not what the field asks for
        QVERIFY(written.contains("<hp:sz width=\"42520\" widthRelTo=\"ABSOLUTE\" height=\"" + QByteArray::number((count + 2) * 1000) + "\""));
        // Head and end of the table are as they were, but for the number of the row.
        QVERIFY(written.contains(paragraph(run(words(u"끝"_s)))));
        QCOMPARE(written.count("<hp:linesegarray>"), 4); // section, two heads, end: not the table's paragraph, nor the filled ones
    }

    /// Found by fuzzing: a cell that does not say how far it reaches is one cell.
    void repeatsARowOfCellsWithoutSpans()
    {
        QByteArray form = section(paragraph(run(table({{{0, text(u"과업"_s)}}, {{0, of(u"과업.이름"_s, u"1"_s)}}}, 1))));
        form.replace("<hp:cellSpan colSpan=\"1\" rowSpan=\"1\"/>", "");
        QVERIFY(!form.contains("cellSpan"));
        const Filled filled = filledWith(hwpxFile(form), tasks(2));
        QCOMPARE(sectionOf(filled.bytes).count("<hp:tr>"), 3);
    }

    /// Found by fuzzing too: nothing can be filled into the row, so copies of it would say nothing.
    void leavesARowWhoseFieldsAreAllHindered()
    {
        const QByteArray form = hwpxForm(paragraph(run(table({{{0, {paragraph(run(begin({u"과업.이름"_s, u"안내"_s, u"11"_s}) + test::words(u"열린 채"_s)))}}}}, 1))));
        const Filled filled = filledWith(form, tasks(3));
        QCOMPARE(filled.bytes, form);
        QVERIFY(filled.filled.isEmpty());
    }

    void leavesTheRowOfAnEmptyList()
    {
        const QByteArray form = hwpxForm(paragraph(run(table({{{0, of(u"과업.이름"_s, u"11"_s)}}}, 1))));
        const Filled filled = filledWith(form, tasks(0));
        QCOMPARE(filled.bytes, form);
        QCOMPARE(filled.unfilled, QStringList{u"과업.이름"_s});
    }

    /// A form with blank rows for three: the first take the rows there are, the last is repeated for more.
    void usesTheRowsThereAre_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("read");
        QTest::newRow("fewer") << 2 << QStringList{u"일 1"_s, u"일 2"_s, u"안내"_s};
        QTest::newRow("as many") << 3 << QStringList{u"일 1"_s, u"일 2"_s, u"일 3"_s};
        QTest::newRow("more") << 5 << QStringList{u"일 1"_s, u"일 2"_s, u"일 3"_s, u"일 4"_s, u"일 5"_s};
    }
    void usesTheRowsThereAre()
    {
        QFETCH(int, count);
        QFETCH(QStringList, read);
        // A label at the left is merged over all three rows and has to reach over those that are added.
        const QByteArray grid = table({{{0, text(u"일정"_s, 1, 3)}, {1, of(u"과업.이름"_s, u"11"_s)}}, {{1, of(u"과업.이름"_s, u"12"_s)}}, {{1, of(u"과업.이름"_s, u"13"_s)}}, {{0, text(u"비고"_s, 2)}}}, 2);
        const Filled filled = filledWith(hwpxForm(paragraph(run(grid))), tasks(count));
        const QByteArray written = sectionOf(filled.bytes);
        QCOMPARE(gridProblem(written), QString());
        QCOMPARE(fieldsIn(written).value(u"과업.이름"_s), read);
    }

    /// The label begins in the only row there is.
    void stretchesALabelThatBeginsInTheRow()
    {
        const QByteArray grid = table({{{0, text(u"일정"_s, 1, 2)}, {1, of(u"과업.이름"_s, u"11"_s)}}, {{1, text(u"합계"_s)}}}, 2);
        const Filled filled = filledWith(hwpxForm(paragraph(run(grid))), tasks(4));
        const QByteArray written = sectionOf(filled.bytes);
        QCOMPARE(gridProblem(written), QString());
        QCOMPARE(written.count("일정"), 1);
        QVERIFY(written.contains(R"(rowSpan="5")"));
        QCOMPARE(fieldsIn(written).value(u"과업.이름"_s).size(), 4);
    }

    void repeatsARecordOfTwoRows()
    {
        const QByteArray grid = table({{{0, text(u"과업"_s, 1, 2)}, {1, of(u"과업.이름"_s, u"11"_s)}}, {{1, of(u"과업.시작"_s, u"12"_s)}}, {{0, text(u"끝"_s, 2)}}}, 2);
        const Filled filled = filledWith(hwpxForm(paragraph(run(grid))), tasks(3));
        const QByteArray written = sectionOf(filled.bytes);
        QCOMPARE(gridProblem(written), QString());
        QCOMPARE(fieldsIn(written).value(u"과업.이름"_s), (QStringList{u"일 1"_s, u"일 2"_s, u"일 3"_s}));
        QCOMPARE(written.count("<hp:tr>"), 7);
    }

    void repeatsTwoListsInOneTable()
    {
        Values values = tasks(3);
        values.lists[u"인증"_s] = {{u"이름"_s}, {{{u"이름"_s, u"벤처"_s}}, {{u"이름"_s, u"이노비즈"_s}}}};
        const QByteArray grid = table({{{0, of(u"과업.이름"_s, u"11"_s)}}, {{0, text(u"사이"_s)}}, {{0, of(u"인증.이름"_s, u"12"_s)}}, {{0, text(u"끝"_s)}}}, 1);
        const QByteArray written = sectionOf(filledWith(hwpxForm(paragraph(run(grid))), values).bytes);
        QCOMPARE(gridProblem(written), QString());
        QCOMPARE(written.count("<hp:tr>"), 7);
        QCOMPARE(fieldsIn(written).value(u"인증.이름"_s), (QStringList{u"벤처"_s, u"이노비즈"_s}));
    }

    /// A row may call one list by several of its names.
    void takesEveryNameOfAListInOneRow()
    {
        Values values;
        setList(values, u"tasks"_s, {{{u"tasks.name"_s, u"수집"_s}, {u"tasks.start"_s, u"3. 2."_s}, {u"tasks.finish"_s, u"3. 6."_s}},
                                     {{u"tasks.name"_s, u"학습"_s}, {u"tasks.start"_s, u"3. 9."_s}, {u"tasks.finish"_s, u"3. 13."_s}}});
        const QByteArray grid = table({{{0, of(u"과업.이름"_s, u"11"_s)}, {1, of(u"작업.시작일"_s, u"12"_s)}, {2, of(u"tasks.finish"_s, u"13"_s)}}}, 3);
        const Filled filled = filledWith(hwpxForm(paragraph(run(grid))), values);
        const QByteArray written = sectionOf(filled.bytes);
        QCOMPARE(gridProblem(written), QString());
        QVERIFY2(filled.remarks.isEmpty() && filled.unfilled.isEmpty(), qPrintable(filled.unfilled.join(u", "_s)));
        QCOMPARE(fieldsIn(written).value(u"과업.이름"_s), (QStringList{u"수집"_s, u"학습"_s}));
        QCOMPARE(fieldsIn(written).value(u"작업.시작일"_s), (QStringList{u"3. 2."_s, u"3. 9."_s}));
        QCOMPARE(fieldsIn(written).value(u"tasks.finish"_s), (QStringList{u"3. 6."_s, u"3. 13."_s}));
    }

    void refusesWhatCannotBeRepeated_data()
    {
        QTest::addColumn<QByteArray>("grid");
        // Merged from the row above into the first of the two that would be repeated.
        QTest::newRow("merged over a part") << table({{{0, text(u"가"_s, 1, 2)}, {1, text(u"머리"_s)}}, {{1, of(u"과업.이름"_s, u"11"_s)}}, {{0, text(u"나"_s)}, {1, of(u"과업.시작"_s, u"12"_s)}}}, 2);
        QTest::newRow("the field's own cell reaches further") << table({{{0, {paragraph(field({u"과업.이름"_s, u"?"_s, u"11"_s})), 1, 2}}, {1, text(u"가"_s)}}, {{1, text(u"나"_s)}}}, 2);
        QTest::newRow("two lists") << table({{{0, of(u"과업.이름"_s, u"11"_s)}, {1, of(u"인증.이름"_s, u"12"_s)}}}, 2);
    }
    void refusesWhatCannotBeRepeated()
    {
        QFETCH(QByteArray, grid);
        Values values = tasks(3);
        values.lists[u"인증"_s] = {{u"이름"_s}, {{{u"이름"_s, u"벤처"_s}}}};
        const QByteArray form = hwpxForm(paragraph(run(grid)));
        const Filled filled = filledWith(form, values);
        QCOMPARE(filled.bytes, form);
        QVERIFY(filled.unfilled.contains(u"과업.이름"_s));
        QVERIFY(!filled.remarks.isEmpty());
        QVERIFY2(filled.remarks.first().place.contains(u'1'), qPrintable(filled.remarks.first().place));
    }

    /// Named cells are columns too, and single values in the row are filled in every copy.
    void fillsCellsAndSinglesInRows()
    {
        const QByteArray grid = table({{{0, {paragraph(R"(<hp:run charPrIDRef="1"/>)"), 1, 1, u"과업.이름"_s}}, {1, of(u"기업명"_s, u"12"_s)}}}, 2);
        const QByteArray written = sectionOf(filledWith(hwpxForm(paragraph(run(grid))), tasks(3)).bytes);
        QCOMPARE(gridProblem(written), QString());
        QCOMPARE(fieldsIn(written).value(u"기업명"_s), (QStringList{u"한빛"_s, u"한빛"_s, u"한빛"_s}));
        for (const char *name : {"일 1", "일 2", "일 3"})
            QCOMPARE(written.count(QByteArray("<hp:t>") + name + "</hp:t>"), 1);
    }

    void putsAListOutsideTablesInLines()
    {
        const QByteArray written = sectionOf(filledWith(hwpxForm(paragraph(field({u"과업.이름"_s}))), tasks(3)).bytes);
        QCOMPARE(fieldsIn(written).value(u"과업.이름"_s), QStringList{u"일 1\n일 2\n일 3"_s});
    }
};

QTEST_APPLESS_MAIN(TestHwpxRows)
#include "tst_hwpxrows.moc"
