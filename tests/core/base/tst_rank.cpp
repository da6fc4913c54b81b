// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"
#include "tests/support/check.h"

#include <algorithm>
#include <random>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestRank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void liesBetween_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("upper");
        QTest::newRow("first of all") << u""_s << u""_s;
        QTest::newRow("at the end") << u"V00V"_s << u""_s;
        QTest::newRow("at the very end") << u"zzzz"_s << u""_s;
        QTest::newRow("at the beginning") << u""_s << u"V00V"_s;
        QTest::newRow("at the very beginning") << u""_s << u"000V"_s;
        QTest::newRow("between neighbours") << u"V00V"_s << u"V00W"_s;
        QTest::newRow("below a longer one") << u"V00V"_s << u"V00V1"_s;
        QTest::newRow("over a carry") << u"V0zz"_s << u"V10"_s;
    }

    void liesBetween()
    {
        QFETCH(QString, lower);
        QFETCH(QString, upper);
        const QString rank = rankBetween(lower, upper);
        QVERIFY2(rank > lower, qPrintable(rank));
        QVERIFY2(upper.isEmpty() || rank < upper, qPrintable(rank));
        QVERIFY(!rank.endsWith(u'0'));
    }

    void followsTheLowerOneWhenThereIsNoRoom()
    {
        QVERIFY(rankBetween(u"V00V"_s, u"V00V"_s) > u"V00V"_s);
        QVERIFY(rankBetween(u"V00W"_s, u"V00V"_s) > u"V00W"_s);
    }

    void keepsAnyOrderOfInsertions()
    {
        std::mt19937 random(11);
        QStringList ranks;
        for (int i = 0; i < 3000; ++i) {
            const auto at = qsizetype(random() % unsigned(ranks.size() + 1));
            ranks.insert(at, rankBetween(at > 0 ? ranks[at - 1] : QString(), at < ranks.size() ? ranks[at] : QString()));
        }
        QVERIFY(std::is_sorted(ranks.begin(), ranks.end()));
        QCOMPARE(QSet<QString>(ranks.begin(), ranks.end()).size(), ranks.size());
    }

    void staysShortAtTheEnds()
    {
        QString last = rankBetween({}, {});
        QString first = last;
        for (int i = 0; i < 20000; ++i) {
            last = rankBetween(last, {});
            first = rankBetween({}, first);
        }
        QVERIFY(last.size() <= 4 && first.size() <= 4);
    }
};

QTEST_APPLESS_MAIN(TestRank)
#include "tst_rank.moc"
