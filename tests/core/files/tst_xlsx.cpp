// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsx.h"

#include "tests/support/check.h"
#include "tests/support/xlsxbook.h"

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of a workbook's first sheet with this inside <sheetData>.
Result<QList<SheetRow>> rowsOf(const QString &data, const QString &strings = {}, const QString &styles = {}, bool since1904 = false)
{
    test::XlsxBook book;
    book.sheets = {{u"목록"_s, data}};
    book.strings = strings;
    book.styles = styles;
    book.since1904 = since1904;
    AXW_TRY_ASSIGN(opened, Workbook::open(book.bytes()));
    return opened.rows(u"목록"_s);
}

QByteArray without(const QByteArray &book, const QString &part, const QByteArray &instead = {})
{
    const auto zip = ZipReader::open(book);
    ZipWriter writer;
    for (const QString &name : zip->names()) {
        if (name != part)
            writer.add(name, *zip->read(name));
        else if (!instead.isEmpty())
            writer.add(name, instead);
    }
    return *writer.bytes();
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void readsEveryKindOfCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &cell, CellKind kind, const QString &text) {
            QTest::newRow(name) << cell << int(kind) << text;
        };
        row("shared", u"<c r=\"B1\" t=\"s\"><v>0</v></c>"_s, CellKind::Text, u"한빛"_s);
        row("rich", u"<c r=\"B1\" t=\"s\"><v>1</v></c>"_s, CellKind::Text, u"한빛 물류"_s);
        row("phonetic", u"<c r=\"B1\" t=\"s\"><v>2</v></c>"_s, CellKind::Text, u"漢字"_s);
        row("escaped", u"<c r=\"B1\" t=\"s\"><v>3</v></c>"_s, CellKind::Text, u"둘\r\n줄 _x0041_"_s);
        row("inline", u"<c r=\"B1\" t=\"inlineStr\"><is><t>인라인</t></is></c>"_s, CellKind::Text, u"인라인"_s);
        row("inline rich", u"<c r=\"B1\" t=\"inlineStr\"><is><r><t>인</t></r><r><rPr><b/></rPr><t>라인</t></r></is></c>"_s, CellKind::Text, u"인라인"_s);
        row("formula's text", u"<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>계산 &amp; 값</v></c>"_s, CellKind::Text, u"계산 & 값"_s);
        row("formula's number", u"<c r=\"B1\"><f>1+2</f><v>3</v></c>"_s, CellKind::Number, u"3"_s);
        row("number as BRN", u"<c r=\"B1\"><v>1248100998</v></c>"_s, CellKind::Number, u"1248100998"_s);
        row("BRN with exponent", u"<c r=\"B1\"><v>1.248100998E9</v></c>"_s, CellKind::Number, u"1248100998"_s);
        row("corporate number", u"<c r=\"B1\"><v>1301110006246</v></c>"_s, CellKind::Number, u"1301110006246"_s);
        row("fraction", u"<c r=\"B1\"><v>0.30000000000000004</v></c>"_s, CellKind::Number, u"0.3"_s);
        row("negative", u"<c r=\"B1\"><v>-12</v></c>"_s, CellKind::Number, u"-12"_s);
        row("padded with zeros", u"<c r=\"B1\" s=\"3\"><v>58</v></c>"_s, CellKind::Number, u"00058"_s);
        row("zeros and hyphens", u"<c r=\"B1\" s=\"4\"><v>1248100998</v></c>"_s, CellKind::Number, u"124-81-00998"_s);
        row("date, built in", u"<c r=\"B1\" s=\"1\"><v>46085</v></c>"_s, CellKind::Date, u"2026-03-04"_s);
        row("date, own format", u"<c r=\"B1\" s=\"2\"><v>46085.5</v></c>"_s, CellKind::Date, u"2026-03-04T12:00"_s);
        row("date as text", u"<c r=\"B1\" t=\"d\"><v>2026-03-04</v></c>"_s, CellKind::Date, u"2026-03-04"_s);
        row("true", u"<c r=\"B1\" t=\"b\"><v>1</v></c>"_s, CellKind::Boolean, u"TRUE"_s);
        row("false", u"<c r=\"B1\" t=\"b\"><v>0</v></c>"_s, CellKind::Boolean, u"FALSE"_s);
        row("error", u"<c r=\"B1\" t=\"e\"><v>#N/A</v></c>"_s, CellKind::Error, u"#N/A"_s);
        row("style beyond the list", u"<c r=\"B1\" s=\"999\"><v>5</v></c>"_s, CellKind::Number, u"5"_s);
    }
    void readsEveryKindOfCell()
    {
        QFETCH(QString, cell);
        QFETCH(int, kind);
        QFETCH(QString, text);
        const QString strings = u"<si><t>한빛</t></si><si><r><t>한빛</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 물류</t></r></si>"
                                "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>한자</t></rPh></si><si><t>둘_x000D_\n줄 _x005F_x0041_</t></si>"_s;
        const QString styles = u"<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;년&quot; m&quot;월&quot;\"/>"
                               "<numFmt numFmtId=\"165\" formatCode=\"00000\"/><numFmt numFmtId=\"166\" formatCode=\"000-00-00000\"/></numFmts>"
                               "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
                               "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                               "<xf numFmtId=\"166\"/></cellXfs>"_s;
        const auto rows = rowsOf(u"<row r=\"1\">"_s + cell + u"</row>"_s, strings, styles);
        CHECK_OK(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().cells, (QList<SheetCell>{{1, CellKind(kind), text}}));
    }

    void keepsTheSheetsRowAndColumnNumbers()
    {
        const auto rows = rowsOf(u"<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"AB3\"><v>2</v></c></row>"
                                 "<row r=\"7\"><c r=\"B7\" s=\"1\"/></row><row><c><v>3</v></c><c><v>4</v></c></row>"_s);
        CHECK_OK(rows);
        QCOMPARE(*rows, (QList<SheetRow>{{3, {{0, CellKind::Number, u"1"_s}, {27, CellKind::Number, u"2"_s}}},
                                         {8, {{0, CellKind::Number, u"3"_s}, {1, CellKind::Number, u"4"_s}}}}));
    }

    void cellsMergedOverRowsSpeakForEach()
    {
        test::XlsxBook book;
        book.sheets = {{u"목록"_s, test::XlsxBook::rowsOf({{u"분야"_s, u"상호"_s}, {u"제조"_s, u"한빛"_s}, {QString(), u"두빛"_s},
                                                          {QString(), u"세빛"_s}, {u"합계"_s, u"3"_s}})}};
        book.afterData = u"<sheetProtection/><mergeCells count=\"3\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A5:B5\"/>"
                         "<mergeCell ref=\"nonsense\"/></mergeCells><dataValidations><x/></dataValidations>"_s;
        const auto opened = Workbook::open(book.bytes());
        CHECK_OK(opened);
        const auto rows = opened->rows(u"목록"_s);
        CHECK_OK(rows);
        QStringList texts;
        for (const SheetRow &row : *rows)
            texts += row.text(0) + u'|' + row.text(1);
        QCOMPARE(texts, (QStringList{u"분야|상호"_s, u"제조|한빛"_s, u"제조|두빛"_s, u"|세빛"_s, u"합계|3"_s}));
    }

    void overlappingMergesAreBounded()
    {
        test::XlsxBook book;
        QString data;
        for (int row = 1; row <= 3000; ++row)
            data += u"<row r=\"%1\"><c r=\"A%1\"><v>1</v></c></row>"_s.arg(row);
        book.afterData = u"<mergeCells>"_s + u"<mergeCell ref=\"A1:A1048576\"/>"_s.repeated(3000) + u"</mergeCells>"_s;
        book.sheets = {{u"목록"_s, data}};
        const auto opened = Workbook::open(book.bytes());
        CHECK_OK(opened);
        const auto rows = opened->rows(u"목록"_s);
        CHECK_OK(rows);
        QCOMPARE(rows->size(), 3000);
    }

    void namesItsSheets()
    {
        test::XlsxBook book;
        book.sheets = {{u"안내 & 설명"_s, {}}, {u"숨김"_s, {}, true}, {u"목록"_s, test::XlsxBook::rowsOf({{u"상호"_s}})}};
        const auto opened = Workbook::open(book.bytes());
        CHECK_OK(opened);
        QCOMPARE(opened->sheets().size(), 3);
        QCOMPARE(opened->sheets()[0].name, u"안내 & 설명"_s);
        QVERIFY(opened->sheets()[1].hidden);
        QVERIFY(opened->hasSheet(u"목록"_s));
        const auto missing = opened->rows(u"없음"_s);
        CHECK_FAILS(missing, Error::Kind::NotFound);
        QVERIFY(missing.error().sentence.contains(u"안내 & 설명"_s));
        int seen = 0;
        CHECK_OK(opened->read(u"목록"_s, [&](const SheetRow &) { return ++seen < 1; }));
        QCOMPARE(seen, 1);
    }

    void serialsAreDates_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("since1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << 1.0 << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
        QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
        QTest::newRow("today") << 46085.0 << false << u"2026-03-04"_s;
        QTest::newRow("with time") << 46085.75 << false << u"2026-03-04T18:00"_s;
        QTest::newRow("with seconds") << 46085.000011574 << false << u"2026-03-04T00:00:01"_s;
        QTest::newRow("time alone") << 0.354166666667 << false << u"08:30"_s;
        QTest::newRow("since 1904") << 44623.0 << true << u"2026-03-04"_s;
        QTest::newRow("last") << 2958465.0 << false << u"9999-12-31"_s;
        QTest::newRow("beyond") << 2958466.0 << false << QString();
        QTest::newRow("negative") << -1.0 << false << QString();
    }
    void serialsAreDates()
    {
        QFETCH(double, serial);
        QFETCH(bool, since1904);
        QFETCH(QString, text);
        QCOMPARE(serialDate(serial, since1904), text);
    }

    void formatsOfDates_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("date");
        QTest::newRow("iso") << u"yyyy\\-mm\\-dd"_s << true;
        QTest::newRow("korean") << u"yyyy\"년\" m\"월\" d\"일\""_s << true;
        QTest::newRow("locale") << u"[$-412]AM/PM h:mm"_s << true;
        QTest::newRow("elapsed") << u"[h]:mm"_s << true;
        QTest::newRow("general") << u"General"_s << false;
        QTest::newRow("won") << u"#,##0\"원 day\""_s << false;
        QTest::newRow("red") << u"[Red]0.0"_s << false;
        QTest::newRow("brn") << u"000-00-00000"_s << false;
        QTest::newRow("text") << u"@"_s << false;
        QTest::newRow("open bracket") << u"[h"_s << false;
    }
    void formatsOfDates()
    {
        QFETCH(QString, format);
        QFETCH(bool, date);
        QCOMPARE(isDateFormat(format), date);
    }

    void refusesHostileSheets_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("word");
        QTest::newRow("text that is not there") << u"<row r=\"1\"><c r=\"C1\" t=\"s\"><v>7</v></c></row>"_s << u"C1"_s;
        QTest::newRow("negative text") << u"<row r=\"1\"><c r=\"C1\" t=\"s\"><v>-1</v></c></row>"_s << u"C1"_s;
        QTest::newRow("row goes back") << u"<row r=\"5\"/><row r=\"5\"/>"_s << u"5"_s;
        QTest::newRow("row beyond the last") << u"<row r=\"1048577\"><c><v>1</v></c></row>"_s << u"1048576"_s;
        QTest::newRow("row zero") << u"<row r=\"0\"/>"_s << u"0"_s;
        QTest::newRow("cell goes back") << u"<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"_s << u"A1"_s;
        QTest::newRow("column beyond the last") << u"<row r=\"1\"><c r=\"XFE1\"/></row>"_s << u"XFE1"_s;
        QTest::newRow("reference is no reference") << u"<row r=\"1\"><c r=\"한1\"/></row>"_s << u"한1"_s;
        QTest::newRow("cut off") << u"<row r=\"1\"><c r=\"A1\"><v>1"_s << u"sheet1.xml"_s;
        QTest::newRow("not closed") << u"<row r=\"1\"><c r=\"A1\"></row>"_s << u"sheet1.xml"_s;
        QTest::newRow("undeclared entity") << u"<row r=\"1\"><c t=\"str\"><v>&lol;</v></c></row>"_s << u"sheet1.xml"_s;
        QTest::newRow("endless text") << u"<row r=\"1\"><c t=\"str\"><v>"_s + QString(1 << 21, u'x') + u"</v></c></row>"_s << u"A1"_s;
    }
    void refusesHostileSheets()
    {
        QFETCH(QString, data);
        QFETCH(QString, word);
        const auto rows = rowsOf(data);
        QVERIFY(!rows);
        QVERIFY2(rows.error().sentence.contains(word), qPrintable(rows.error().sentence));
    }

    void refusesDocumentTypes_data()
    {
        QTest::addColumn<QString>("prolog");
        QTest::newRow("external file") << u"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"_s;
        QTest::newRow("billion laughs")
            << u"<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"_s;
        QTest::newRow("empty") << u"<!DOCTYPE x>"_s;
    }
    void refusesDocumentTypes()
    {
        QFETCH(QString, prolog);
        test::XlsxBook book;
        book.sheets = {{u"목록"_s, u"<row r=\"1\"><c t=\"str\"><v>x</v></c></row>"_s}};
        book.prolog = prolog;
        CHECK_FAILS(Workbook::open(book.bytes())->rows(u"목록"_s), Error::Kind::Damaged);
    }

    void saysWhichPartIsMissing()
    {
        test::XlsxBook book;
        book.sheets = {{u"목록"_s, test::XlsxBook::rowsOf({{u"상호"_s}})}};
        const QByteArray good = book.bytes();
        const auto noWorkbook = Workbook::open(without(good, u"xl/workbook.xml"_s));
        CHECK_FAILS(noWorkbook, Error::Kind::Damaged);
        QVERIFY(noWorkbook.error().sentence.contains(u"xl/workbook.xml"_s));
        const auto noSheet = Workbook::open(without(good, u"xl/worksheets/sheet1.xml"_s))->rows(u"목록"_s);
        CHECK_FAILS(noSheet, Error::Kind::Damaged);
        QVERIFY(noSheet.error().sentence.contains(u"sheet1.xml"_s));
        CHECK_FAILS(Workbook::open(without(good, u"xl/_rels/workbook.xml.rels"_s)), Error::Kind::Damaged);
        CHECK_OK(Workbook::open(without(good, u"_rels/.rels"_s)));
    }

    void saysWhatAnotherFileIs()
    {
        ZipWriter document;
        document.add(u"word/document.xml"_s, "<w/>");
        const auto docx = Workbook::open(*document.bytes());
        CHECK_FAILS(docx, Error::Kind::Invalid);
        ZipWriter binary;
        binary.add(u"xl/workbook.bin"_s, "x");
        const auto xlsb = Workbook::open(*binary.bytes());
        CHECK_FAILS(xlsb, Error::Kind::Invalid);
        QVERIFY(xlsb.error().sentence.contains(u".xlsb"_s));
    }

    void findsDamageBehindTheLastRow()
    {
        // Rows were read already when the checksum fails: they must not count.
        test::XlsxBook book;
        book.sheets = {{u"목록"_s, u"<row r=\"1\"><c t=\"str\"><v>한빛</v></c></row>"_s}};
        const QByteArray good = book.bytes();
        const auto zip = ZipReader::open(good);
        ZipWriter stored;
        for (const QString &name : zip->names())
            stored.add(name, *zip->read(name), ZipWriter::Method::Stored);
        QByteArray flipped = *stored.bytes();
        const qsizetype at = flipped.indexOf(u"한빛"_s.toUtf8());
        QVERIFY(at > 0);
        flipped[at + 2] = char(flipped[at + 2] ^ 1); // another syllable, still UTF-8
        CHECK_FAILS(Workbook::open(flipped)->rows(u"목록"_s), Error::Kind::Damaged);
    }

    void truncatedBooksAreRefused()
    {
        test::XlsxBook book;
        book.sheets = {{u"목록"_s, test::XlsxBook::rowsOf({{u"상호"_s}, {u"한빛"_s}})}};
        const QByteArray good = book.bytes();
        for (qsizetype cut = 4; cut < good.size(); cut += 11)
            QVERIFY(!Workbook::open(good.left(cut)));
    }
};

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
