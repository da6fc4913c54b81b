// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/numbers.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void brn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("state");
        for (const char *good : {"124-81-00998", "120-81-47521", "2208162517", "116 82 00276", "134-86-72683"})
            QTest::newRow(good) << QString::fromLatin1(good) << int(BrnState::Good);
        QTest::newRow("full width") << u"１２４－８１－００９９８"_s << int(BrnState::Good);
        QTest::newRow("check digit") << u"123-45-67890"_s << int(BrnState::WrongCheckDigit);
        QTest::newRow("short") << u"124-81-0099"_s << int(BrnState::Malformed);
        QTest::newRow("letters") << u"124-8l-00998"_s << int(BrnState::Malformed);
        QTest::newRow("korean") << u"없음"_s << int(BrnState::Malformed);
        QTest::newRow("empty") << u" - "_s << int(BrnState::Empty);
        QTest::newRow("zeros") << u"000-00-00000"_s << int(BrnState::Implausible);
    }
    void brn()
    {
        QFETCH(QString, text);
        QFETCH(int, state);
        QCOMPARE(int(brnState(text)), state);
    }

    void corporateNumber()
    {
        QCOMPARE(int(corporateNoState(u"130111-0006246")), int(CorporateNoState::Good));
        QCOMPARE(int(corporateNoState(u"110111-1129497")), int(CorporateNoState::Good));
        QCOMPARE(int(corporateNoState(u"110111-1129498")), int(CorporateNoState::WrongCheckDigit));
        QCOMPARE(int(corporateNoState(u"110111")), int(CorporateNoState::Malformed));
    }

    void ksic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("field");
        QTest::newRow("letter") << u"c"_s << u"C"_s << int(Field::Manufacturing);
        QTest::newRow("digits") << u"14111"_s << u"C14111"_s << int(Field::Fashion);
        QTest::newRow("both") << u"H 50"_s << u"H50"_s << int(Field::Logistics);
        QTest::newRow("words") << u"건설업"_s << u"F"_s << int(Field::Construction);
        QTest::newRow("publishing") << u"J58"_s << u"J58"_s << int(Field::Publishing);
        QTest::newRow("no field") << u"K64"_s << u"K64"_s << -1;
        QTest::newRow("wrong letter") << u"A50"_s << u"!"_s << -1;
        QTest::newRow("no section") << u"Z"_s << u"!"_s << -1;
        QTest::newRow("gap") << u"04"_s << u"!"_s << -1;
    }
    void ksic()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, field);
        QCOMPARE(normalKsic(text).value_or(u"!"_s), code);
        const auto suggested = fieldOfKsic(text);
        QCOMPARE(suggested ? int(*suggested) : -1, field);
    }

    void districts()
    {
        QCOMPARE(seoulDistricts().size(), 25);
        QCOMPARE(districtOf(u"서울특별시 서초구 태봉로 114"), u"서초구"_s);
        QCOMPARE(districtOf(u"부산광역시 중구 중앙대로"), QString());
    }

    void caseNumbersGoOnBeyondAThousand_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::newRow("counted") << u"2026-014"_s << u"2026-015"_s;
        QTest::newRow("the thousandth") << u"2026-999"_s << u"2026-1000"_s;
        QTest::newRow("the next year") << u"2026-1000"_s << u"2027-001"_s;
        QTest::newRow("the next device") << u"2026-1000"_s << u"2026-B001"_s;
        QTest::newRow("the thousandth of a device") << u"2026-B999"_s << u"2026-B1000"_s;
        QTest::newRow("the third device") << u"2026-B1000"_s << u"2026-C001"_s;
        QTest::newRow("leading zeros") << u"2026-9"_s << u"2026-010"_s;
        QTest::newRow("only written otherwise") << u"2026-010"_s << u"2026-10"_s;
        QTest::newRow("longer than any number") << u"2026-99999999999999999998"_s << u"2026-99999999999999999999"_s;
        QTest::newRow("goes on") << u"2026-014"_s << u"2026-014-1"_s;
        QTest::newRow("none") << QString() << u"2026-001"_s;
    }
    void caseNumbersGoOnBeyondAThousand()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, later);
        QVERIFY(clients::isEarlierCaseNumber(earlier, later));
        QVERIFY(!clients::isEarlierCaseNumber(later, earlier));
        QVERIFY(!clients::isEarlierCaseNumber(earlier, earlier));
        QVERIFY(!clients::isEarlierCaseNumber(later, later));
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
