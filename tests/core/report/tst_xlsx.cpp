// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsx.h"
#include "core/files/zip.h"
#include "core/report/compose.h"
#include "core/report/printabletext.h"
#include "core/report/xlsxcells.h"
#include "core/report/xlsxreport.h"

#include "tests/core/report/pdftools.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/shownnumber.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;
using files::CellKind;
using files::Workbook;

namespace {

struct ReadBook
{
    Workbook book;
    files::ZipReader zip;

    QList<files::SheetRow> rows(qsizetype sheet) const { return *book.rows(book.sheets().at(sheet).name); }
    QByteArray part(qsizetype sheet) const { return *zip.read(book.sheets().at(sheet).part); }
    QStringList texts() const
    {
        QStringList all;
        for (qsizetype i = 0; i < book.sheets().size(); ++i) {
            for (const files::SheetRow &row : rows(i)) {
                for (const files::SheetCell &cell : row.cells)
                    all += cell.text;
            }
        }
        return all;
    }
};

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

Table smallTable()
{
    Table table;
    table.caption = u"표 1. 사업비: 비목/세목 [천원]"_s;
    table.unit = u"(단위: 천원)"_s;
    table.columns = {{2, Align::Start}, {1, Align::End}, {1, Align::Centre}};
    table.head = {Row{{spanning(boldCell(u"비목"_s), 1, 2), spanning(boldCell(u"금액"_s), 2)}, Row::Kind::Normal}, headRow({u"계획"_s, u"비율"_s})};
    Cell thousands = axw::report::textCell(u"1,234"_s);
    thousands.value = Won{1'234'000};
    table.rows = {Row{{axw::report::textCell(u"인건비"_s), thousands, percentCell(0.784, 1)}, Row::Kind::Normal},
                  Row{{axw::report::textCell(u"재료비"_s), countCell(12), emptyCell()}, Row::Kind::Normal},
                  Row{{boldCell(u"합계"_s), moneyCell(Won{-1'920}, Language::Korean), axw::report::textCell(u"약 3건"_s)}, Row::Kind::Total}};
    return table;
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

    ReadBook read(const Document &document)
    {
        const auto bytes = xlsxBytes(document, m_figures);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().sentence + bytes.error().detail));
        return {*Workbook::open(*bytes), *files::ZipReader::open(*bytes)};
    }

private slots:
    void init() { test::failOnWarnings(); }

    void numbersAreShownAsTheTextSaysThem_data();
    void numbersAreShownAsTheTextSaysThem();
    void everythingOfEveryKindIsThere_data();
    void everythingOfEveryKindIsThere();
    void aTableIsASheet();
    void mergedBodiesHaveNoFilter();
    void sheetsHaveNamesThatSpreadsheetsTake();
    void chartsAreCharts();
    void whatNoChartDrawsIsAPicture();
    void hostileTextsAreKept_data();
    void hostileTextsAreKept();
    void longTextsAreCutNowhere();
    void longTablesAreWritten();
    void wrongSpansStayInTheirTable();
    void theBookSaysWhatItIs();
    void aCancelledReportLeavesNoFile();
};

void TestXlsx::numbersAreShownAsTheTextSaysThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellValue>("value");
    QTest::addColumn<bool>("typed");
    int at = 0;
    const auto row = [&at](const QString &text, const CellValue &value, bool typed = true) { QTest::addRow("%d %s", ++at, text.toUtf8().constData()) << text << value << typed; };
    row(u"12"_s, qint64(12));
    row(u"1,234"_s, qint64(1234));
    row(u"1234"_s, qint64(1234));
    row(u"12건"_s, qint64(12));
    row(u"제3차"_s, qint64(3));
    row(u"-5"_s, qint64(-5));
    row(u"+5"_s, qint64(5));
    row(u"3.25"_s, 3.25);
    row(u"3.3"_s, 3.26);
    row(u"78.4%"_s, 0.784);
    row(u"100%"_s, 1.0);
    row(u"0%"_s, 0.0);
    row(u"2.3%p"_s, 2.3);
    row(u"+2.3%p"_s, 0.023);
    row(u"1,234,000원"_s, Won{1'234'000});
    row(u"₩1,234,000"_s, Won{1'234'000});
    row(u"1,234"_s, Won{1'234'000});
    row(u"12"_s, Won{12'345'678});
    row(u"△1,920"_s, Won{-1'920});
    row(u"-₩1,920"_s, Won{-1'920});
    row(u"2025. 11. 25."_s, QDate(2025, 11, 25));
    row(u"2025. 11. 25.(화)"_s, QDate(2025, 11, 25));
    row(u"11. 25."_s, QDate(2025, 11, 25));
    row(u"2025-11-25"_s, QDate(2025, 11, 25));
    // What a number's format cannot say stays a text.
    row(u"약 3건 가운데 2건"_s, qint64(2), false);
    row(u"4"_s, qint64(3), false);
    row(u"-5"_s, qint64(5), false);
    row(u"-"_s, qint64(0), false);
    row(u"2"_s, 2.5, false); // a half: rounded one way here, the other way there
    row(u"9,999,999,999,999,999"_s, qint64(9'999'999'999'999'999), false);
    row(u"\"3\""_s, qint64(3), false);
    row(u"1850. 1. 1."_s, QDate(1850, 1, 1), false);
    row(u"2025. 11. 25. 예정"_s, QDate(2025, 11, 25), false);
    row(u"12"_s, std::monostate{}, false);
}

void TestXlsx::numbersAreShownAsTheTextSaysThem()
{
    QFETCH(QString, text);
    QFETCH(CellValue, value);
    QFETCH(bool, typed);
    const auto found = xlsx::typedOf(text, value, Language::Korean);
    QCOMPARE(found.has_value(), typed);
    if (found)
        QVERIFY2(test::shownNumber(found->number, found->format) == text, qPrintable(test::shownNumber(found->number, found->format) + u" by "_s + found->format));
    const auto english = xlsx::typedOf(u"25 November 2025"_s, QDate(2025, 11, 25), Language::English);
    QVERIFY(english);
    QCOMPARE(english->format, u"[$-809]d mmmm yyyy"_s);
}

void TestXlsx::everythingOfEveryKindIsThere_data()
{
    test::addSampleReports();
}

/// Every text stands in a cell, and every cell of a table is read back at its place: as its value, or as its text.
void TestXlsx::everythingOfEveryKindIsThere()
{
    QFETCH(Document, document);
    const ReadBook book = read(document);
    QStringList texts = book.texts();
    const QString all = squeezed(texts.join(QString()));

    qsizetype sheet = 0;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        const QList<files::SheetRow> rows = book.rows(++sheet);
        QStringList cells;
        for (const files::SheetRow &row : rows) {
            for (const files::SheetCell &cell : row.cells)
                cells += QString::number(int(cell.kind)) + cell.text;
        }
        for (const QList<Row> *part : {&table->head, &table->rows}) {
            for (const Row &row : *part) {
                for (const Cell &cell : row.cells) {
                    const QString text = safeText(test::textOf(cell.runs));
                    if (text.isEmpty())
                        continue;
                    QString wanted = QString::number(int(CellKind::Text)) + text;
                    if (const auto typed = xlsx::typedOf(text, cell.value, document.language)) {
                        QCOMPARE(test::shownNumber(typed->number, typed->format), text);
                        const auto *date = std::get_if<QDate>(&cell.value);
                        wanted = date ? QString::number(int(CellKind::Date)) + date->toString(Qt::ISODate)
                                      : QString::number(int(CellKind::Number)) + QString::number(typed->number, 'g', 15);
                    }
                    QVERIFY2(cells.removeOne(wanted), qPrintable(wanted + u" | "_s + cells.join(u' ')));
                }
            }
        }
    }
    QCOMPARE(book.book.sheets().size() > sheet, true);
    Document words = document;
    for (Block &block : words.blocks) {
        if (auto *table = std::get_if<Table>(&block)) {
            table->head.clear();
            if (!table->rows.isEmpty())
                table->whenEmpty.clear();
            table->rows.clear();
        }
    }
    for (const QString &text : test::textsOf(words))
        QVERIFY2(all.contains(squeezed(safeText(text))), qPrintable(text));
}

void TestXlsx::aTableIsASheet()
{
    Document document = test::emptyDocument();
    document.centre = u"서울 산업 AX & 혁신센터"_s;
    document.blocks = {Paragraph{plain(u"앞"_s), Align::Start}, smallTable(), Paragraph{plain(u"뒤"_s), Align::Start}};
    const ReadBook book = read(document);
    QCOMPARE(book.book.sheets().size(), 2);
    QCOMPARE(book.book.sheets().at(0).name, u"보고서"_s);
    QCOMPARE(book.book.sheets().at(1).name, u"표 1. 사업비 비목 세목 천원"_s);
    const auto rows = book.rows(1);
    const auto is = [&](qsizetype row, int column, CellKind kind, const QString &text) {
        const files::SheetCell *cell = rows.at(row).cell(column);
        return cell && cell->kind == kind && cell->text == text;
    };
    QVERIFY(is(0, 0, CellKind::Text, u"표 1. 사업비: 비목/세목 [천원]"_s));
    QVERIFY(is(1, 2, CellKind::Text, u"(단위: 천원)"_s));
    QVERIFY(is(2, 0, CellKind::Text, u"비목"_s) && is(2, 1, CellKind::Text, u"금액"_s));
    QVERIFY(is(3, 1, CellKind::Text, u"계획"_s) && is(3, 2, CellKind::Text, u"비율"_s));
    QVERIFY(is(4, 1, CellKind::Number, u"1234000"_s) && is(4, 2, CellKind::Number, u"0.784"_s));
    QVERIFY(is(5, 1, CellKind::Number, u"12"_s) && is(5, 2, CellKind::Text, u"-"_s));
    QVERIFY(is(6, 0, CellKind::Text, u"합계"_s) && is(6, 1, CellKind::Number, u"-1920"_s) && is(6, 2, CellKind::Text, u"약 3건"_s));

    const QByteArray part = book.part(1);
    QVERIFY(part.contains("<mergeCell ref=\"A3:A4\"/>") && part.contains("<mergeCell ref=\"B3:C3\"/>"));
    QVERIFY(part.contains("ySplit=\"4\" topLeftCell=\"A5\""));
    QVERIFY(part.contains("<autoFilter ref=\"A4:C6\"/>")); // the total stays below
    QVERIFY(part.contains("paperSize=\"9\"") && part.contains("fitToHeight=\"0\""));
    QVERIFY(part.contains("&amp;P / &amp;N"));
    QVERIFY(part.contains("AX &amp;&amp; 혁신센터")); // an ampersand is an order there
    const QByteArray workbook = *book.zip.read(u"xl/workbook.xml"_s);
    QVERIFY2(workbook.contains("_xlnm.Print_Titles") && workbook.contains("$3:$4"), workbook.constData());
    // The text leads there.
    QVERIFY2(book.part(0).contains("location=\"'표 1. 사업비 비목 세목 천원'!A1\""), book.part(0).constData());
}

void TestXlsx::mergedBodiesHaveNoFilter()
{
    Document document = test::emptyDocument();
    Table table = smallTable();
    table.rows.prepend(Row{{spanning(boldCell(u"직접비"_s), 3)}, Row::Kind::Group});
    document.blocks = {table};
    const ReadBook book = read(document);
    QVERIFY(!book.part(1).contains("<autoFilter"));
    QVERIFY(book.part(1).contains("<mergeCell ref=\"A5:C5\"/>"));
}

void TestXlsx::sheetsHaveNamesThatSpreadsheetsTake()
{
    Document document = test::emptyDocument();
    for (const QString &caption : {u"보고서"_s, u"같은 이름"_s, u"같은 이름"_s, u"'따옴표'"_s, u"[]:*?/\\"_s, u"History"_s, QString(100, u'가'), QString(100, u'가'), QString(30, u'x') + u"🎉"_s, QString()}) {
        Table table = smallTable();
        table.caption = caption;
        document.blocks.append(table);
    }
    const ReadBook book = read(document);
    QCOMPARE(book.book.sheets().size(), 11);
    QStringList names;
    for (const files::SheetInfo &sheet : book.book.sheets()) {
        QVERIFY2(!sheet.name.isEmpty() && sheet.name.size() <= 31, qPrintable(sheet.name));
        QVERIFY(!sheet.name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\]"_s)) && !sheet.name.startsWith(u'\'') && !sheet.name.endsWith(u'\''));
        QVERIFY(sheet.name.compare(u"history"_s, Qt::CaseInsensitive) != 0);
        QVERIFY2(!names.contains(sheet.name, Qt::CaseInsensitive), qPrintable(sheet.name));
        names += sheet.name;
    }
}

void TestXlsx::chartsAreCharts()
{
    Document document = test::emptyDocument();
    picture::BarChart bars;
    bars.categories = {u"데이터"_s, u"인력"_s, u"=기반"_s};
    bars.maximum = 5;
    bars.series = {{u"이번"_s, {3.2, std::nullopt, 4.0}, {}}, {u"지난번"_s, {2.0, 2.5, 3.0}, {}, picture::ChartSeries::Role::Reference}};
    picture::RadarChart web;
    web.axes = {u"가"_s, u"나"_s, u"다"_s, u"라"_s};
    web.series = {{u"이번"_s, {1.0, 2.0, 3.0, 4.0}, {}}};
    document.blocks = {Figure{bars, u"그림 1. 영역별"_s, u"막대로 본 영역"_s, 80, {}}, Figure{web, u"그림 2. 거미줄"_s, u"거미줄로 본 영역"_s, 80, {}}};
    const ReadBook book = read(document);
    QCOMPARE(book.book.sheets().size(), 2);
    QCOMPARE(book.book.sheets().at(1).name, u"그림 자료"_s);
    const auto rows = book.rows(1);
    QCOMPARE(rows.at(0).text(0), u"그림 1. 영역별"_s);
    QCOMPARE(rows.at(1).text(2), u"지난번"_s);
    QCOMPARE(rows.at(2).text(0), u"데이터"_s);
    QCOMPARE(rows.at(2).text(1), u"3.2"_s);
    QCOMPARE(rows.at(2).cell(1)->kind, CellKind::Number);
    QVERIFY(!rows.at(3).cell(1)); // not known: a gap, never a zero
    QCOMPARE(rows.at(4).text(0), u"=기반"_s);
    const QByteArray one = *book.zip.read(u"xl/charts/chart1.xml"_s);
    QVERIFY(one.contains("<c:barDir val=\"bar\"/>") && one.contains("<c:f>'그림 자료'!$B$3:$B$5</c:f>"));
    QVERIFY(one.contains("<c:max val=\"5\"/>"));
    const QByteArray two = *book.zip.read(u"xl/charts/chart2.xml"_s);
    QVERIFY(two.contains("<c:radarStyle val=\"marker\"/>"));
    QVERIFY(book.part(0).contains("<drawing ")); // both stand in the text
    QVERIFY(!book.part(1).contains("<drawing "));
    QVERIFY(!book.zip.contains(u"xl/media/image1.png"_s));
    QVERIFY(book.texts().contains(u"막대로 본 영역"_s));
}

void TestXlsx::whatNoChartDrawsIsAPicture()
{
    Document document = test::emptyDocument();
    picture::RadarChart web;
    web.axes = {u"가"_s, u"나"_s, u"다"_s};
    web.confidence = u"확신"_s;
    web.series = {{u"이번"_s, {1.0, 2.0, std::nullopt}, {0.0, 0.5, 1.0}}, {u"업종"_s, {2.0, 2.0, 2.0}, {}, picture::ChartSeries::Role::Benchmark, {1.0, 1.0, 1.0}, {3.0, 3.0, 3.0}, u"가운데 절반"_s}};
    document.blocks = {Figure{web, u"그림 1. 거미줄"_s, u"설명"_s, 80, {}}, Pictures{{{test::samplePicture(), u"현장 사진"_s}, {"no picture", u"깨진 것"_s}}}};
    const ReadBook book = read(document);
    QVERIFY(book.zip.contains(u"xl/media/image1.png"_s) || book.zip.contains(u"xl/media/image1.jpeg"_s));
    const auto rows = book.rows(1);
    QCOMPARE(rows.at(1).text(3), u"이번: 확신도"_s);
    QCOMPARE(rows.at(3).text(3), u"0.5"_s);
    QVERIFY(!rows.at(4).cell(3)); // nothing is known of what is not known
    QCOMPARE(rows.at(1).text(4), u"가운데 절반: 아래"_s);
    QCOMPARE(rows.at(2).text(5), u"3"_s);
    QVERIFY(book.part(1).contains("<drawing ")); // the spreadsheet's own chart beside its numbers
    const QStringList texts = book.texts();
    QVERIFY(texts.contains(u"현장 사진"_s) && texts.contains(u"깨진 것"_s) && texts.contains(u"읽을 수 없는 그림 파일"_s));
    QVERIFY(book.zip.read(u"xl/drawings/drawing1.xml"_s)->contains("descr=\"설명\""));
}

void TestXlsx::hostileTextsAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control characters") << QString(u"가\u0001나\u0008다\uFFFF라"_s);
    QTest::newRow("emoji") << u"완료 🎉👨‍👩‍👧 ok"_s;
    QTest::newRow("right to left") << u"\u202Eabc\u202C שלום"_s;
    QTest::newRow("a lone surrogate") << QString(u"가"_s + QChar(0xD800) + u"나"_s);
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+82 2 555"_s;
    QTest::newRow("minus") << u"-3일"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("an escape") << u"_x0041_"_s;
    QTest::newRow("markup") << u"<a href=\"b\">&amp;]]></a>"_s;
    QTest::newRow("blanks") << u"  두 칸  "_s;
    QTest::newRow("lines") << u"한 줄\n두 줄"_s;
}

void TestXlsx::hostileTextsAreKept()
{
    QFETCH(QString, text);
    Document document = test::emptyDocument();
    document.title = document.subject = document.centre = text;
    Table table;
    table.caption = text;
    table.columns = {{1}};
    table.head = {headRow({text})};
    table.rows = {Row{{axw::report::textCell(text)}, Row::Kind::Normal}};
    Callout callout{Tone::Bad, text, plain(text) + bold(text)};
    document.blocks = {Paragraph{plain(text), Align::Start}, table, callout, Facts{{{text, text}}}};
    const ReadBook book = read(document);
    const QString safe = safeText(text);
    const QStringList texts = book.texts();
    // Title, paragraph, caption, head and cell, callout's title, fact; the link to the table has its blanks put in order.
    QCOMPARE(texts.count(safe), safe.simplified() == safe ? 9 : 8);
    QVERIFY(texts.contains(safe + safe));
    for (qsizetype i = 0; i < book.book.sheets().size(); ++i)
        QVERIFY(!book.part(i).contains("<f>"));
}

void TestXlsx::longTextsAreCutNowhere()
{
    QString text;
    for (int i = 0; text.size() < 100'000; ++i)
        text += u"문장 %1번은 조금 길게 씁니다. "_s.arg(i);
    Document document = test::emptyDocument();
    Table table;
    table.columns = {{1}, {1}};
    table.rows = {Row{{axw::report::textCell(u"짧은 칸"_s), axw::report::textCell(text)}, Row::Kind::Normal}};
    document.blocks = {Paragraph{Runs{Run{text.left(50'000)}, Run{text.mid(50'000), true}}, Align::Start}, table, Paragraph{plain(QString(40'000, u'가')), Align::Start}};
    const ReadBook book = read(document);
    QCOMPARE(book.book.sheets().size(), 3);
    QCOMPARE(book.book.sheets().at(2).name, u"긴 글"_s);
    const auto joined = [&](qsizetype sheet, int column) {
        QString all;
        for (const files::SheetRow &row : book.rows(sheet)) {
            if (row.text(column).size() > files::longestCell)
                return QString();
            all += row.text(column);
        }
        return all;
    };
    QVERIFY(joined(0, 1).contains(text));
    QVERIFY(joined(0, 1).contains(QString(40'000, u'가')));
    QVERIFY(book.part(0).contains(" ht=\"") && !book.part(0).contains(" ht=\"4[1-9][0-9]"));
    QCOMPARE(joined(2, 1), text);
    QCOMPARE(joined(2, 0), u"표 B2"_s);
    const QString cell = book.rows(1).at(1).text(1);
    QVERIFY2(cell.startsWith(text.left(200)) && cell.endsWith(u"(전체 글: ‘긴 글’ 시트 1행)"_s), qPrintable(cell.right(80)));
}

void TestXlsx::longTablesAreWritten()
{
    Document document = test::emptyDocument();
    Table table;
    table.columns = {{1}, {2}, {3}};
    table.head = {headRow({u"가"_s, u"나"_s, u"다"_s})};
    for (int i = 0; i < 2000; ++i)
        table.rows.append(Row{{countCell(i), axw::report::textCell(u"나"_s), dateCell(QDate(2026, 1, 1).addDays(i), Language::Korean)}, Row::Kind::Normal});
    document.blocks = {table};
    document.shape = Document::Shape::Across;
    const ReadBook book = read(document);
    const auto rows = book.rows(1);
    QCOMPARE(rows.size(), 1 + 1 + 2000); // a name, the head
    QCOMPARE(rows.last().text(2), u"2031-06-23"_s);
    QVERIFY(book.part(1).contains("orientation=\"landscape\""));
}

void TestXlsx::wrongSpansStayInTheirTable()
{
    Document document = test::emptyDocument();
    Table table;
    table.columns = {{1}, {1}, {1}};
    table.rows = {Row{{spanning(axw::report::textCell(u"가"_s), 2, 9), axw::report::textCell(u"나"_s)}, Row::Kind::Normal}, Row{{spanning(axw::report::textCell(u"다"_s), 5)}, Row::Kind::Normal}, Row{}};
    document.blocks = {table};
    const QByteArray part = read(document).part(1);
    QVERIFY2(part.contains("<mergeCells count=\"1\"><mergeCell ref=\"A2:B4\"/></mergeCells>"), part.constData());
}

void TestXlsx::theBookSaysWhatItIs()
{
    Document document = test::emptyDocument();
    document.centre = u"서울 산업 AX & 혁신센터"_s;
    document.author = u"김지원"_s;
    document.blocks = {Heading{1, u"개요"_s, u"Ⅰ."_s}, PageBreak{}, Paragraph{plain(u"본문"_s), Align::Start}};
    const ReadBook book = read(document);
    const QByteArray core = *book.zip.read(u"docProps/core.xml"_s);
    QVERIFY2(core.contains("<dc:title>시험 문서</dc:title>") && core.contains("<dc:creator>김지원</dc:creator>") && core.contains("2026-11-25"), core.constData());
    QVERIFY(book.zip.read(u"docProps/app.xml"_s)->contains("<Company>서울 산업 AX &amp; 혁신센터</Company>"));
    QVERIFY(book.part(0).contains("<rowBreaks "));
    QCOMPARE(*xlsxBytes(document, m_figures), *xlsxBytes(document, m_figures)); // the same bytes again
}

void TestXlsx::aCancelledReportLeavesNoFile()
{
    const QTemporaryDir folder;
    Document document = test::emptyDocument();
    document.blocks = {Paragraph{plain(u"본문"_s), Align::Start}};
    CHECK_OK(writeXlsx(document, m_figures, folder.filePath(u"a.xlsx"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"a.xlsx"_s)));
    const Progress cancelled{{}, [] { return true; }};
    CHECK_FAILS(writeXlsx(document, m_figures, folder.filePath(u"b.xlsx"_s), cancelled), Error::Kind::Cancelled);
    CHECK_FAILS(writeXlsx(document, m_figures, folder.filePath(u"keiner/b.xlsx"_s)), Error::Kind::NotFound);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.xlsx"_s});
}

QTEST_MAIN(TestXlsx)
#include "tst_xlsx.moc"
