// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/diagnosis/momentedit.h"
#include "ui/diagnosis/question.h"

#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

/// How answers are typed and said.
class TestAnswerWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void aPlaceIsSaidInDegrees()
    {
        Question place;
        place.type = forms::Type::GeoPoint;
        place.value = u"37.5 127.1 0 8"_s;
        QCOMPARE(answerWords(place, Language::Korean), u"37.5°, 127.1°"_s);
        place.value.clear();
        QCOMPARE(answerWords(place, Language::Korean), QString());
    }

    void timesAreReadFreely_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("plain") << u"14:30"_s << QTime(14, 30);
        QTest::newRow("four digits") << u"0905"_s << QTime(9, 5);
        QTest::newRow("korean") << u"오후 2시 30분"_s << QTime(14, 30);
        QTest::newRow("korean hour") << u"9시"_s << QTime(9, 0);
        QTest::newRow("pm") << u"2:30 pm"_s << QTime(14, 30);
        QTest::newRow("midnight") << u"오전 12시"_s << QTime(0, 0);
        QTest::newRow("no such time") << u"25:00"_s << QTime();
        QTest::newRow("words") << u"나중에"_s << QTime();
    }
    void timesAreReadFreely()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(TimeEdit::parse(typed), time);
    }
};

QTEST_MAIN(TestAnswerWords)
#include "tst_answerwords.moc"
