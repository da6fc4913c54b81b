// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QStringList> textsOf(const QList<SheetRow> &rows)
{
    QList<QStringList> texts;
    for (const SheetRow &row : rows) {
        QStringList line{QString::number(row.row)};
        for (const SheetCell &cell : row.cells)
            line += columnLetters(cell.column) + u'=' + cell.text;
        texts += line;
    }
    return texts;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void readsRowsAndCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        QTest::newRow("plain") << u"상호,대표자\n한빛,김\n"_s << Rows{{u"1"_s, u"A=상호"_s, u"B=대표자"_s}, {u"2"_s, u"A=한빛"_s, u"B=김"_s}};
        QTest::newRow("no break at the end") << u"a,b"_s << Rows{{u"1"_s, u"A=a"_s, u"B=b"_s}};
        QTest::newRow("crlf and cr") << u"a\r\nb\rc"_s << Rows{{u"1"_s, u"A=a"_s}, {u"2"_s, u"A=b"_s}, {u"3"_s, u"A=c"_s}};
        QTest::newRow("blank lines count") << u"\n\n a\n\n,,\nb\n"_s << Rows{{u"3"_s, u"A= a"_s}, {u"6"_s, u"A=b"_s}};
        QTest::newRow("empty cells") << u",,c,\n"_s << Rows{{u"1"_s, u"C=c"_s}};
        QTest::newRow("quotes") << u"\"한빛, (주)\",\"그는 \"\"예\"\"\"\n"_s << Rows{{u"1"_s, u"A=한빛, (주)"_s, u"B=그는 \"예\""_s}};
        // As a spreadsheet numbers its rows: a break inside quotes makes no new one.
        QTest::newRow("break inside quotes") << u"\"서울\n강남\",x\nb\n"_s << Rows{{u"1"_s, u"A=서울\n강남"_s, u"B=x"_s}, {u"2"_s, u"A=b"_s}};
        QTest::newRow("quote inside a cell") << u"5\" 모니터,b\n"_s << Rows{{u"1"_s, u"A=5\" 모니터"_s, u"B=b"_s}};
        QTest::newRow("text after a quote") << u"\"a\"b,c\n"_s << Rows{{u"1"_s, u"A=ab"_s, u"B=c"_s}};
        QTest::newRow("empty") << QString() << Rows{};
    }
    void readsRowsAndCells()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        const auto read = parseCsv(text, u',');
        CHECK_OK(read);
        QCOMPARE(textsOf(*read), rows);
    }

    void aQuoteThatNeverClosesIsNamed()
    {
        const auto read = parseCsv(u"a,b\n\"x\ny\",z\nc,\"한빛\nd,e\n", u',');
        CHECK_FAILS(read, Error::Kind::Damaged);
        // Row 3 of the spreadsheet, line 4 of the file.
        QVERIFY2(read.error().sentence.contains(u"Row 3"_s) && read.error().sentence.contains(u"line 4"_s),
                 qPrintable(read.error().sentence));
    }

    void guessesTheSeparator_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << u"상호,대표자\n한빛,김\n"_s << QChar(u',');
        QTest::newRow("semicolon") << u"상호;주소\n한빛;서울, 강남, 1\n두빛;서울, 서초\n"_s << QChar(u';');
        QTest::newRow("tab") << u"상호\t주소\n한빛\t서울, 강남\n"_s << QChar(u'\t');
        QTest::newRow("tab below a title with commas") << u"목록, 2026, 서울\n상호\t주소\n한빛\t서울\n"_s << QChar(u'\t');
        QTest::newRow("separators inside quotes") << u"a;b\n\"x,y,z\";1\n\"p,q,r\";2\n"_s << QChar(u';');
        QTest::newRow("one column") << u"상호\n한빛\n"_s << QChar(u',');
        QTest::newRow("inch marks") << u"a;b\n5\" x;1\n7\" y;2\n"_s << QChar(u';');
    }
    void guessesTheSeparator()
    {
        QFETCH(QString, text);
        QFETCH(QChar, separator);
        QCOMPARE(guessSeparator(text), separator);
    }

    void aCellCannotBecomeAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("neutral");
        for (const char *cell : {"=1+1", "+82-2-123", "-5", "@SUM(A1)", "\tx"})
            QTest::newRow(cell) << QString::fromLatin1(cell) << u'\'' + QString::fromLatin1(cell);
        QTest::newRow("korean") << u"한빛=1"_s << u"한빛=1"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void aCellCannotBecomeAFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, neutral);
        QCOMPARE(neutralCell(cell), neutral);
        QCOMPARE(plainCell(neutral), cell);
    }

    void aTextWrittenAsAFormulaIsText_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << u"=\"1248100998\""_s << u"1248100998"_s;
        QTest::newRow("a real formula") << u"=\"a\"&\"b\""_s << u"=\"a\"&\"b\""_s;
        QTest::newRow("nothing inside") << u"=\"\""_s << u"=\"\""_s;
        QTest::newRow("한빛") << u"=\"한빛\""_s << u"한빛"_s;
    }
    void aTextWrittenAsAFormulaIsText()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QCOMPARE(plainCell(cell), text);
    }

    void writesWhatItReads()
    {
        const QStringList cells{u"한빛, (주)"_s, u"그는 \"예\""_s, u"둘\n줄"_s, u" 빈칸 "_s, u"=1+1"_s, u"평범"_s};
        const auto read = parseCsv(csvLine(cells), u',');
        CHECK_OK(read);
        QCOMPARE(read->size(), 1);
        for (int i = 0; i < cells.size(); ++i)
            QCOMPARE(plainCell(read->first().text(i)), cells[i]);
    }

    void columnsHaveLetters()
    {
        for (const int column : {0, 25, 26, 51, 701, 702, 16383})
            QCOMPARE(columnFromLetters(columnLetters(column)), column);
        QCOMPARE(columnLetters(27), u"AB"_s);
        QCOMPARE(columnFromLetters(u"aa"), 26);
        QCOMPARE(columnFromLetters(u"XFE"), -1);
        QCOMPARE(columnFromLetters(u"가"), -1);
        QCOMPARE(columnFromLetters(u""), -1);
    }

    void refusesMoreRowsThanASpreadsheetHas()
    {
        const auto read = parseCsv(QString(1048577, u'\n'), u',');
        CHECK_FAILS(read, Error::Kind::Invalid);
        CHECK_OK(parseCsv(QString(1048576, u'\n'), u','));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
