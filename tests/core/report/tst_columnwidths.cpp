// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnwidths.h"
#include "core/report/compose.h"
#include "core/report/printstyle.h"
#include "core/report/textbox.h"

#include "tests/support/check.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double letters = 88;
constexpr double air = 64;

/// Short words in all columns but the last, whose texts are long, under shares that leave it no room.
Table wideTable(int count, const QString &word)
{
    Table table;
    Row row;
    for (int i = 0; i + 1 < count; ++i) {
        table.columns << Column{};
        row.cells << textCell(word);
    }
    table.columns << Column{};
    row.cells << textCell(u"가공 후 전수 검사에서 불량을 늦게 안다. 절삭 중 신호로 불량을 미리 알고 싶음."_s);
    table.rows = QList<Row>(20, row);
    return table;
}

double widthOf(const QString &word, double size)
{
    return QFontMetricsF(printFont(size, true)).horizontalAdvance(word);
}

} // namespace

class TestColumnWidths : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void manyColumnsKeepWordsWholeAndRowsLow_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("smaller");
        QTest::newRow("13") << 13 << false;
        QTest::newRow("17") << 17 << true;
    }
    void manyColumnsKeepWordsWholeAndRowsLow()
    {
        QFETCH(int, columns);
        QFETCH(bool, smaller);
        const double width = mm(257);
        const QString word = u"중소기업임"_s;
        const Table table = wideTable(columns, word);
        const TableFit fit = fitTable(table, width, letters, air);
        QCOMPARE(qsizetype(fit.widths.size()), table.columns.size());
        QVERIFY(std::abs(std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0) - width) < 1);
        QCOMPARE(fit.letters < letters, smaller);
        QVERIFY(fit.letters >= 0.7 * letters - 0.01);
        for (const double one : fit.widths)
            QVERIFY2(one >= widthOf(word, fit.letters) + air - 0.01, qPrintable(QString::number(one)));
        // The long texts get what is left, and stand in few lines.
        const TextBox text(table.rows.first().cells.last().runs, {fit.letters, false, {}, 1.4}, fit.widths.back() - air);
        QVERIFY2(text.lineCount() <= 4, qPrintable(QString::number(text.lineCount())));
    }

    void wordsWithoutRoomTakeItFromTheTextsThenFromTheLetters()
    {
        const Table table = wideTable(6, u"Demonstration"_s);
        const TableFit fit = fitTable(table, mm(110), letters, air);
        QVERIFY(fit.letters < letters);
        for (std::size_t i = 0; i + 1 < fit.widths.size(); ++i)
            QVERIFY(fit.widths[i] >= widthOf(u"Demonstration"_s, fit.letters) + air - 0.01);
    }

    void fewColumnsKeepTheirShares()
    {
        Table table = wideTable(4, u"가"_s);
        table.columns[0].share = 3;
        const TableFit fit = fitTable(table, mm(170), letters, air);
        QCOMPARE(fit.letters, letters);
        QVERIFY(std::abs(fit.widths[0] - mm(170) / 2) < 1);
        QVERIFY(std::abs(fit.widths[3] - mm(170) / 6) < 1);
    }

    void noColumnsAndNoRowsAreNoTrouble()
    {
        QVERIFY(fitTable(Table{}, mm(170), letters, air).widths.empty());
        Table table = wideTable(17, u"가"_s);
        table.rows.clear();
        const TableFit fit = fitTable(table, mm(170), letters, air);
        QCOMPARE(qsizetype(fit.widths.size()), 17);
        QVERIFY(std::abs(std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0) - mm(170)) < 1);
    }
};

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
