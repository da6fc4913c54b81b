// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/formats.h"

#include "tests/support/check.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void sizesOfFiles()
    {
        const std::pair<qint64, QString> sizes[] = {{0, u"0 B"_s}, {999, u"999 B"_s}, {1000, u"1.0 kB"_s}, {1536, u"1.5 kB"_s}, {999'949, u"999.9 kB"_s},
                                                    {999'950, u"1.0 MB"_s}, {12'300'000, u"12.3 MB"_s}, {2'048'000'000, u"2,048.0 MB"_s}};
        for (const auto &[bytes, words] : sizes)
            QCOMPARE(formatBytes(bytes), words);
    }

    void datesFollowTheLanguage()
    {
        const QDate date(2025, 11, 5);
        QCOMPARE(formatDate(date, Language::Korean), u"2025. 11. 5."_s);
        QCOMPARE(formatDate(date, Language::English), u"5 November 2025"_s);
        QCOMPARE(formatDateWithWeekday(QDate(2027, 1, 18), Language::Korean), u"2027. 1. 18.(월)"_s);
        QCOMPARE(formatDateTime(QDateTime(date, QTime(8, 10)), Language::Korean), u"2025. 11. 5. 08:10"_s);
        QCOMPARE(formatDateRange(date, date.addDays(3), Language::Korean), u"2025. 11. 5. ~ 2025. 11. 8."_s);
        QCOMPARE(formatDate(QDate(), Language::Korean), QString());
    }

    void moneyFollowsTheLanguage()
    {
        QCOMPARE(formatMoney(Won{1234000}, Language::Korean), u"1,234,000원"_s);
        QCOMPARE(formatMoney(Won{1234000}, Language::English), u"₩1,234,000"_s);
        QCOMPARE(formatBudget(Won{-1920}, Language::Korean), u"△1,920"_s);
        QCOMPARE(formatFormalMoney(Won{234580}), u"금234,580원(금이십삼만사천오백팔십원)"_s);
        QCOMPARE(formatFormalMoney(Won{113560}), u"금113,560원(금일십일만삼천오백육십원)"_s);
        QCOMPARE(formatNumber(std::numeric_limits<qint64>::min()), u"-9,223,372,036,854,775,808"_s);
    }

    void numbersAreRoundedOnlyForDisplay()
    {
        QCOMPARE(formatDecimal(-0.04, 1), u"0.0"_s);
        QCOMPARE(formatDecimal(12345.678, 2), u"12,345.68"_s);
        QCOMPARE(formatPercent(0.78), u"78.0%"_s);
        QCOMPARE(formatPercent(0.78, 0), u"78%"_s);
    }

    void typedDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("tomorrow") << u"내일"_s << QDate(2026, 3, 5);
        QTest::newRow("month and day") << u"12/3"_s << QDate(2025, 12, 3);
        QTest::newRow("korean") << u"2026. 12. 3."_s << QDate(2026, 12, 3);
        QTest::newRow("words") << u"2026년 12월 3일"_s << QDate(2026, 12, 3);
        QTest::newRow("iso") << u"2026-12-03"_s << QDate(2026, 12, 3);
        QTest::newRow("weekday") << u"2026. 12. 3.(목)"_s << QDate(2026, 12, 3);
        QTest::newRow("english") << u"3 December 2026"_s << QDate(2026, 12, 3);
        QTest::newRow("shift") << u"+2w"_s << QDate(2026, 3, 18);
        QTest::newRow("next week") << u"다음 주"_s << QDate(2026, 3, 9);
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::newRow("words only") << u"언젠가"_s << QDate();
    }
    void typedDates()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(parseDate(typed, QDate(2026, 3, 4)), date);
    }

    void readsADateBackAsItWasWritten()
    {
        const QDate today(2026, 3, 4);
        for (const Language language : {Language::Korean, Language::English}) {
            QCOMPARE(parseDate(formatDateWithWeekday(QDate(2027, 1, 18), language), today), QDate(2027, 1, 18));
            QCOMPARE(parseDate(formatDate(QDate(2027, 1, 18), language), today), QDate(2027, 1, 18));
        }
    }

    void seoulIsNineHoursAhead()
    {
        const QDateTime utc = utcOfSeoul(QDate(2026, 3, 4), QTime(2, 30));
        QCOMPARE(utc, QDateTime(QDate(2026, 3, 3), QTime(17, 30), Qt::UTC));
        QCOMPARE(seoulTime(utc.toMSecsSinceEpoch()).time(), QTime(2, 30));
    }

    void readsTimesAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("colon") << u"14:30"_s << QTime(14, 30);
        QTest::newRow("packed") << u"1430"_s << QTime(14, 30);
        QTest::newRow("packed morning") << u"930"_s << QTime(9, 30);
        QTest::newRow("hour alone") << u"9"_s << QTime(9, 0);
        QTest::newRow("korean") << u"14시 30분"_s << QTime(14, 30);
        QTest::newRow("korean hour") << u"14시"_s << QTime(14, 0);
        QTest::newRow("korean afternoon") << u"오후 2시 반"_s << QTime(14, 30);
        QTest::newRow("korean morning") << u"오전 12:10"_s << QTime(0, 10);
        QTest::newRow("english") << u"2:30 PM"_s << QTime(14, 30);
        QTest::newRow("noon") << u"12 pm"_s << QTime(12, 0);
        QTest::newRow("afternoon by 24 hours") << u"오후 14:30"_s << QTime(14, 30);
        QTest::newRow("no such minute") << u"14:75"_s << QTime();
        QTest::newRow("no such hour") << u"25"_s << QTime();
        QTest::newRow("words") << u"점심"_s << QTime();
    }
    void readsTimesAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(parseTime(typed), time);
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
