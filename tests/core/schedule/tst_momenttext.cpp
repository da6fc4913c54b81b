// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/moment.h"
#include "tests/support/check.h"

#include <QTest>

using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

class TestMomentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void isReadAsItIsWritten()
    {
        for (Moment moment = momentOf(QDate(1969, 12, 20)); moment < momentOf(QDate(2101, 1, 1)); moment += 104'729)
            QCOMPARE(momentFromText(momentText(moment)), moment);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a date") << u"2027-03-01"_s;
        QTest::newRow("seconds") << u"2027-03-01T09:00:00"_s;
        QTest::newRow("no such day") << u"2027-02-29T09:00"_s;
        QTest::newRow("no such hour") << u"2027-03-01T24:00"_s;
        QTest::newRow("no such minute") << u"2027-03-01T09:60"_s;
        QTest::newRow("letters") << u"2027-03-01T0a:00"_s;
        QTest::newRow("full-width digits") << u"２027-03-01T09:00"_s;
        QTest::newRow("a blank between") << u"2027-03-01 09:00"_s;
        QTest::newRow("no year") << u"0000-03-01T09:00"_s;
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!momentFromText(text));
    }
};

QTEST_APPLESS_MAIN(TestMomentText)
#include "tst_momenttext.moc"
