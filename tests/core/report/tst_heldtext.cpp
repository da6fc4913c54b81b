// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/heldtext.h"

#include "core/base/formats.h"
#include "core/report/columnwidths.h"
#include "core/report/compose.h"
#include "core/report/htmlwriter.h"
#include "core/report/plaintext.h"
#include "core/report/textbox.h"
#include "tests/support/check.h"

#include <QTest>

#include <numeric>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As a test can show it: _ where a line may not end.
QString shown(const QString &text)
{
    return heldTogether(text).replace(QChar::Nbsp, u'_');
}

TextBox boxOf(const QString &text, double width)
{
    return TextBox(plain(text), TextStyle{100, false, Qt::black, 1.5}, width);
}

double widthOf(const QString &text)
{
    return boxOf(text, 100'000).naturalWidth();
}

} // namespace

class TestHeldText : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void datesAndNumbersWithUnitsAreHeld_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("held");
        QTest::newRow("date") << u"작성일 2026. 10. 12. 서울"_s << u"작성일 2026._10._12. 서울"_s;
        QTest::newRow("date with weekday and time") << u"2027. 1. 18.(월) 08:10"_s << u"2027._1._18.(월) 08:10"_s;
        QTest::newRow("typed without its last dot") << u"2026. 10. 12 까지"_s << u"2026._10._12 까지"_s;
        QTest::newRow("short date") << u"초안 공유 (11. 30.)"_s << u"초안 공유 (11._30.)"_s;
        QTest::newRow("range") << u"2026. 11. 23. ~ 2026. 11. 27."_s << u"2026._11._23._~ 2026._11._27."_s;
        QTest::newRow("range of numbers") << u"3 ~ 5명"_s << u"3_~ 5명"_s;
        QTest::newRow("two dates") << u"11. 23. 11. 24."_s << u"11._23. 11._24."_s;
        QTest::newRow("English date") << u"from 25 November 2025 on"_s << u"from 25_November_2025 on"_s;
        QTest::newRow("English date with weekday") << u"Mon 18 January 2027"_s << u"Mon_18_January_2027"_s;
        QTest::newRow("English short date") << u"(30 Nov)"_s << u"(30_Nov)"_s;
        QTest::newRow("English range") << u"23 November 2026 to 27 November 2026"_s << u"23_November_2026 to 27_November_2026"_s;
        QTest::newRow("English unit") << u"due in 4 working days"_s << u"due in 4_working_days"_s;
        QTest::newRow("unit of measure") << u"3.5 M/D, 1.2 %p, 10 kB"_s << u"3.5_M/D, 1.2_%p, 10_kB"_s;
        QTest::newRow("number of a table") << u"자세한 것은 표 7, Figure 2"_s << u"자세한 것은 표_7, Figure_2"_s;
        QTest::newRow("telephone abroad") << u"+82 2 1234 5678 로"_s << u"+82_2_1234_5678 로"_s;
        QTest::newRow("no date") << u"1. 개요 2. 현황"_s << u"1. 개요 2. 현황"_s;
        QTest::newRow("no unit") << u"3 daysails of 5 maybe"_s << u"3 daysails of 5 maybe"_s;
        QTest::newRow("words") << u"발표 7건 중 Mayor 2"_s << u"발표 7건 중 Mayor 2"_s;
    }
    void datesAndNumbersWithUnitsAreHeld()
    {
        QFETCH(QString, text);
        QFETCH(QString, held);
        QCOMPARE(shown(text), held);
    }

    void everyFormattedDateIsOneWord()
    {
        for (const Language language : {Language::Korean, Language::English}) {
            for (int day = 0; day < 366; ++day) {
                const QDate date = QDate(2028, 1, 1).addDays(day);
                for (const QString &text : {formatDate(date, language), formatDateWithWeekday(date, language), formatShortDate(date, language)}) {
                    const QString held = heldTogether(text);
                    QVERIFY2(std::none_of(held.begin(), held.end(), mayBreakAt), qPrintable(held));
                }
            }
        }
    }

    void linesOnPaperEndBeforeADate_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("half"); // what would still fit beside the words
        QTest::newRow("ko") << u"2026. 10. 12."_s << u"2026. 10."_s;
        QTest::newRow("ko weekday") << u"10. 12.(월)"_s << u"10. 12."_s;
        QTest::newRow("en") << u"12 October 2026"_s << u"12 October"_s;
        QTest::newRow("telephone") << u"02-1234-5678"_s << u"02-1234-"_s;
    }
    void linesOnPaperEndBeforeADate()
    {
        QFETCH(QString, date);
        QFETCH(QString, half);
        const TextBox box = boxOf(u"가나다라 "_s + date, widthOf(u"가나다라 "_s + half) + 20);
        QCOMPARE(box.lineCount(), 2);
        QVERIFY2(std::abs(box.lastWidth() - widthOf(date)) < 2, qPrintable(QString::number(box.lastWidth())));
        // Also where hardly anything stands before it.
        const TextBox brief = boxOf(u"- "_s + date, widthOf(date) + 5);
        QCOMPARE(brief.lineCount(), 2);
        QVERIFY(std::abs(brief.lastWidth() - widthOf(date)) < 2);
        // Narrower than the date itself, it is broken and nothing is lost.
        QVERIFY(boxOf(date, widthOf(date) * 0.6).lineCount() >= 2);
    }

    void columnsAreAsWideAsTheirDates()
    {
        Table table;
        table.columns = {{60, Align::Start}, {5, Align::Start}, {5, Align::Start}};
        table.head = {headRow({u"내용"_s, u"시작"_s, u"끝"_s})};
        Row row;
        row.cells = {textCell(u"무엇을 언제까지 하기로 하였는지 적은 긴 글"_s), dateCell(QDate(2026, 9, 30), Language::English), dateCell(QDate(2026, 10, 12), Language::Korean)};
        table.rows = {row};
        const TableFit fit = fitTable(table, 3000, 88, 96);
        QCOMPARE(fit.letters, 88.0);
        const std::vector<double> &widths = fit.widths;
        QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - 3000) < 1);
        const auto bold = [](const QString &text) { return TextBox(plain(text), TextStyle{88, true, Qt::black, 1.5}, 10'000).naturalWidth() + 96; };
        QVERIFY2(widths[1] >= bold(u"30 September 2026"_s) - 1, qPrintable(QString::number(widths[1])));
        QVERIFY2(widths[2] >= bold(u"2026. 10. 12."_s) - 1, qPrintable(QString::number(widths[2])));
        QVERIFY(widths[0] > widths[1]);
    }

    void aBrowserKeepsThemAndSeesPlainSpaces()
    {
        Document document;
        document.title = u"시험"_s;
        document.blocks = {Paragraph{plain(u"접수 2026. 10. 12.(월), 전화 02-1234-5678, 끝 <3 M/D>"_s), Align::Start}};
        const QString page = html(document);
        QVERIFY2(page.contains(u"접수 <span class=\"held\">2026. 10. 12.(월),</span> 전화 <span class=\"held\">02-1234-5678,</span> 끝 <span class=\"held\">&lt;3 M/D&gt;</span></p>"_s),
                 qPrintable(page.mid(page.indexOf(u"<main>"))));
        QVERIFY(page.contains(u".held{white-space:nowrap}"));
        QVERIFY(!page.contains(QChar(QChar::Nbsp)));
        // What goes into a message has plain spaces too.
        QVERIFY(plainText(document).contains(u"접수 2026. 10. 12.(월), 전화"_s));
        document.blocks = {Paragraph{plain(u"(주)한빛물류 한빛(주) 괄호가(있으나)너무긴한낱말이어서나뉨"_s), Align::Start}};
        QVERIFY(html(document).contains(u"<span class=\"held\">(주)한빛물류</span> <span class=\"held\">한빛(주)</span> 괄호가(있으나)너무긴한낱말이어서나뉨</p>"_s));
    }
};

QTEST_MAIN(TestHeldText)
#include "tst_heldtext.moc"
