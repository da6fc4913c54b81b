// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duration.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minutes"); // -1: refused
        QTest::newRow("5일") << u"5일"_s << qint64(2400);
        QTest::newRow("5 일") << u" 5 일 "_s << qint64(2400);
        QTest::newRow("bare") << u"5"_s << qint64(2400);
        QTest::newRow("2w") << u"2w"_s << qint64(4800);
        QTest::newRow("2주") << u"2주"_s << qint64(4800);
        QTest::newRow("2주일") << u"2주일"_s << qint64(4800);
        QTest::newRow("3d") << u"3D"_s << qint64(1440);
        QTest::newRow("4h") << u"4h"_s << qint64(240);
        QTest::newRow("4시간") << u"4시간"_s << qint64(240);
        QTest::newRow("30분") << u"30분"_s << qint64(30);
        QTest::newRow("1주 2일") << u"1주 2일"_s << qint64(3360);
        QTest::newRow("1주2일") << u"1주2일"_s << qint64(3360);
        QTest::newRow("1d4h") << u"1d4h"_s << qint64(720);
        QTest::newRow("1.5일") << u"1.5일"_s << qint64(720);
        QTest::newRow("comma") << u"1,5 days"_s << qint64(720);
        QTest::newRow("full width") << u"５일"_s << qint64(2400);
        QTest::newRow("milestone") << u"0"_s << qint64(0);
        QTest::newRow("empty") << u""_s << qint64(-1);
        QTest::newRow("word") << u"곧"_s << qint64(-1);
        QTest::newRow("unit only") << u"일"_s << qint64(-1);
        QTest::newRow("negative") << u"-3d"_s << qint64(-1);
        QTest::newRow("unknown unit") << u"3 moons"_s << qint64(-1);
        QTest::newRow("rest") << u"3일 뒤"_s << qint64(-1);
        QTest::newRow("absurd") << u"99999999999w"_s << qint64(-1);
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minutes);
        QCOMPARE(parseDuration(text).value_or(-1), minutes);
    }

    void writesTheShortestExactForm_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("ko");
        QTest::addColumn<QString>("en");
        QTest::newRow("days") << qint64(2400) << u"5일"_s << u"5 d"_s;
        QTest::newRow("zero") << qint64(0) << u"0일"_s << u"0 d"_s;
        QTest::newRow("half") << qint64(720) << u"1.5일"_s << u"1.5 d"_s;
        QTest::newRow("quarter") << qint64(120) << u"0.25일"_s << u"0.25 d"_s;
        QTest::newRow("hour") << qint64(60) << u"1시간"_s << u"1 h"_s;
        QTest::newRow("odd") << qint64(490) << u"8시간 10분"_s << u"8 h 10 min"_s;
        QTest::newRow("minutes") << qint64(7) << u"7분"_s << u"7 min"_s;
        QTest::newRow("lead") << qint64(-480) << u"-1일"_s << u"-1 d"_s;
        QTest::newRow("odd lead") << qint64(-90) << u"-1시간 30분"_s << u"-1 h 30 min"_s;
    }

    void writesTheShortestExactForm()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, ko);
        QFETCH(QString, en);
        QCOMPARE(formatDuration(minutes, Language::Korean), ko);
        QCOMPARE(formatDuration(minutes, Language::English), en);
        if (minutes >= 0) {
            QCOMPARE(parseDuration(ko).value_or(-1), minutes);
            QCOMPARE(parseDuration(en).value_or(-1), minutes);
        }
    }
};

QTEST_APPLESS_MAIN(TestDuration)
#include "tst_duration.moc"
