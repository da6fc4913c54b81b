// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectvalues.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;

class TestProjectValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minutes"); // -1: none
        QTest::newRow("a day of eight hours") << u"PT8H0M0S"_s << qint64(480);
        QTest::newRow("minutes") << u"PT1H30M0S"_s << qint64(90);
        QTest::newRow("seconds are rounded") << u"PT0H0M40S"_s << qint64(1);
        QTest::newRow("fractions") << u"PT0.5H"_s << qint64(30);
        QTest::newRow("nothing") << u"0"_s << qint64(0);
        QTest::newRow("no time") << u"PT0H0M0S"_s << qint64(0);
        QTest::newRow("a day has 24 hours") << u"P1DT2H0M0S"_s << qint64(26 * 60);
        QTest::newRow("a day alone") << u"P2D"_s << qint64(2 * 1440);
        QTest::newRow("spaces around") << u" PT8H0M0S\n"_s << qint64(480);
        QTest::newRow("no duration") << u"acht"_s << qint64(-1);
        QTest::newRow("Korean") << u"5일"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("P alone") << u"P"_s << qint64(-1);
        QTest::newRow("T alone") << u"PT"_s << qint64(-1);
        QTest::newRow("nothing behind T") << u"P1DT"_s << qint64(-1);
        QTest::newRow("no unit") << u"PT8"_s << qint64(-1);
        QTest::newRow("in the wrong order") << u"PT5M8H"_s << qint64(-1);
        QTest::newRow("twice") << u"PT8H8H"_s << qint64(-1);
        QTest::newRow("something behind") << u"PT8H0M0Sx"_s << qint64(-1);
        QTest::newRow("beyond all years") << u"PT999999999999H0M0S"_s << qint64(-1);
    }
    void durations()
    {
        QFETCH(QString, text);
        QTEST(minutesOfDuration(text).value_or(-1), "minutes");
    }

    void negativeDurations()
    {
        QCOMPARE(minutesOfDuration(u"-PT1H"), std::optional<qint64>(-60));
        QCOMPARE(minutesOfDuration(u"PT-416H0M0S"), std::optional<qint64>(-416 * 60)); // MS Project's own
        QCOMPARE(minutesOfDuration(u"-P1DT1H"), std::optional<qint64>(-25 * 60));
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("finish");
        QTest::addColumn<QString>("is"); // empty: none
        QTest::newRow("plain") << u"2026-03-02T08:00:00"_s << false << u"2026-03-02T08:00:00"_s;
        QTest::newRow("without seconds") << u"2026-03-02T08:30"_s << false << u"2026-03-02T08:30:00"_s;
        QTest::newRow("a zone is not heeded") << u"2026-03-02T08:00:00+09:00"_s << false << u"2026-03-02T08:00:00"_s;
        QTest::newRow("fractions of seconds") << u"2026-03-02T08:00:00.000Z"_s << false << u"2026-03-02T08:00:00"_s;
        QTest::newRow("a date begins") << u"2026-03-02"_s << false << u"2026-03-02T00:00:00"_s;
        QTest::newRow("a date ends") << u"2026-03-02"_s << true << u"2026-03-03T00:00:00"_s;
        QTest::newRow("midnight") << u"2026-03-02T24:00:00"_s << false << u"2026-03-03T00:00:00"_s;
        QTest::newRow("the last year") << u"9999-12-31T17:00:00"_s << false << u"9999-12-31T17:00:00"_s;
        QTest::newRow("no such day") << u"2026-02-30T08:00:00"_s << false << QString();
        QTest::newRow("year 0") << u"0000-01-01T08:00:00"_s << false << QString();
        QTest::newRow("five digits") << u"12026-01-01T08:00:00"_s << false << QString();
        QTest::newRow("no such hour") << u"2026-03-02T25:00:00"_s << false << QString();
        QTest::newRow("no such minute") << u"2026-03-02T08:60:00"_s << false << QString();
        QTest::newRow("words") << u"내일"_s << false << QString();
        QTest::newRow("something behind") << u"2026-03-02T08:00:00 o'clock"_s << false << QString();
    }
    void moments()
    {
        QFETCH(QString, text);
        QFETCH(bool, finish);
        const auto read = momentOfText(text, finish);
        QTEST(read ? textOfMoment(*read) : QString(), "is");
    }

    void noDateIsSaidOutsideTheYears()
    {
        QCOMPARE(textOfMoment(schedule::momentOf(QDate(9999, 12, 31), 1440)), QString());
        QCOMPARE(textOfMoment(schedule::momentOf(QDate(1, 1, 1)) - 1), QString());
    }

    void formats()
    {
        using Unit = schedule::LagUnit;
        QCOMPARE(lagUnitOf(7), Unit::Work);
        QCOMPARE(lagUnitOf(39), Unit::Work); // days, estimated
        QCOMPARE(lagUnitOf(8), Unit::Elapsed);
        QCOMPARE(lagUnitOf(40), Unit::Elapsed);
        QCOMPARE(lagUnitOf(19), Unit::Percent);
        QCOMPARE(lagUnitOf(51), Unit::Percent);
        QCOMPARE(lagUnitOf(20), Unit::ElapsedPercent);
        QCOMPARE(lagUnitOf(52), Unit::ElapsedPercent);
        QVERIFY(!isElapsedFormat(53) && isElapsedFormat(12) && !isElapsedFormat(11));
    }
};

QTEST_APPLESS_MAIN(TestProjectValues)
#include "tst_projectvalues.moc"
