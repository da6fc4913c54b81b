// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/lateness.h"
#include "tests/support/check.h"

#include <QTest>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;

/// Whoever says late says later than what.
class TestLateness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnWarnings(); }

    void words_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("against");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("briefKorean");
        QTest::addColumn<QString>("briefEnglish");
        QTest::newRow("late") << 4 << int(Against::Baseline) << u"기준계획보다 영업일 4일 늦음"_s
                              << u"4 working days later than the baseline"_s << u"기준계획보다 4일 늦음"_s << u"+4 d vs baseline"_s;
        QTest::newRow("one day") << 1 << int(Against::Promise) << u"약속한 완료일보다 영업일 1일 늦음"_s
                                 << u"1 working day later than the promised finish"_s << u"약속한 완료일보다 1일 늦음"_s << u"+1 d vs promise"_s;
        QTest::newRow("early") << -2 << int(Against::Deadline) << u"마감일보다 영업일 2일 빠름"_s
                               << u"2 working days earlier than the deadline"_s << u"마감일보다 2일 빠름"_s << u"−2 d vs deadline"_s;
        QTest::newRow("on the day") << 0 << int(Against::Promise) << u"약속한 완료일과 같은 날"_s << u"same day as the promised finish"_s
                                    << u"약속한 완료일과 같은 날"_s << u"same day as the promised finish"_s;
        QTest::newRow("while dragging") << -1 << int(Against::Plan) << u"저장된 계획보다 영업일 1일 빠름"_s
                                        << u"1 working day earlier than the saved plan"_s << u"저장된 계획보다 1일 빠름"_s << u"−1 d vs saved plan"_s;
    }
    void words()
    {
        QFETCH(int, days);
        QFETCH(int, against);
        const auto what = Against(against);
        QTEST(latenessText(days, what, Language::Korean), "korean");
        QTEST(latenessText(days, what, Language::English), "english");
        QTEST(briefLatenessText(days, what, Language::Korean), "briefKorean");
        QTEST(briefLatenessText(days, what, Language::English), "briefEnglish");
    }

    void besideALabel()
    {
        QCOMPARE(labelledLatenessText(4, Language::Korean), u"영업일 4일 늦음"_s);
        QCOMPARE(labelledLatenessText(-1, Language::Korean), u"영업일 1일 빠름"_s);
        QCOMPARE(labelledLatenessText(1, Language::English), u"1 working day late"_s);
        QCOMPARE(labelledLatenessText(-2, Language::English), u"2 working days early"_s);
        QCOMPARE(labelledLatenessText(0, Language::English), u"on the day"_s);
    }
};

QTEST_APPLESS_MAIN(TestLateness)
#include "tst_lateness.moc"
