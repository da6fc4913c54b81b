// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/whatif.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestWhatIf : public QObject
{
    Q_OBJECT

    Form m_form;

    Scores scores(const QMap<QString, int> &levels, const SwitchedOff &off = {}) const
    {
        Answers answers;
        for (const Dimension &dimension : m_form.dimensions) {
            for (const Item &item : dimension.items)
                answers.insert(item.key, Answer::ofLevel(levels.value(dimension.key, 3)));
        }
        return score(m_form, answers, off);
    }
    static QStringList order(const WhatIf &tried)
    {
        QStringList keys;
        for (const RankedDimension &each : tried.ranking)
            keys << each.key;
        return keys;
    }

private slots:
    void initTestCase() { m_form = *builtinForm(u"full"); }

    void theRealWeightsGiveTheRealScores()
    {
        const Scores real = scores({{u"data"_s, 1}, {u"people"_s, 4}}, {u"governance"_s});
        const WhatIf tried = whatIf(real, {});
        QCOMPARE(tried.scores, real);
        for (const RankedDimension &each : tried.ranking)
            QCOMPARE(each.rank, each.realRank);
    }

    void otherWeightsMoveTheOverallScore()
    {
        const Scores real = scores({{u"data"_s, 1}}); // weights 20 25 15 15 15 10: (3·75 + 1·25) ÷ 100
        QCOMPARE(*real.overall, 2.5);
        const WhatIf tried = whatIf(real, {{u"data"_s, 0.0}});
        QCOMPARE(*tried.scores.overall, 3.0);
        QCOMPARE(tried.scores.bottleneck, u"process"_s); // what weighs nothing is left out
        QCOMPARE(real.bottleneck, u"data"_s);
        QCOMPARE(*whatIf(real, {{u"data"_s, 75.0}}).scores.overall, 2.0);
    }

    void theRankingSaysWhatTakesMost()
    {
        const Scores real = scores({{u"data"_s, 4}, {u"governance"_s, 0}, {u"process"_s, 2}});
        // What each lacks to 5, times its weight: process 60, data 25, operations 30, people 30, technology 30, governance 50.
        QCOMPARE(order(whatIf(real, {})), (QStringList{u"process"_s, u"governance"_s, u"operations"_s, u"people"_s, u"technology"_s, u"data"_s}));
        const WhatIf tried = whatIf(real, {{u"governance"_s, 20.0}});
        QCOMPARE(tried.ranking.front().key, u"governance"_s);
        QCOMPARE(tried.ranking.front().rank, 1);
        QCOMPARE(tried.ranking.front().realRank, 2);
    }

    void nothingIsDividedByNothing()
    {
        const Scores real = scores({});
        QMap<QString, double> none;
        for (const Dimension &dimension : m_form.dimensions)
            none.insert(dimension.key, 0);
        const WhatIf tried = whatIf(real, none);
        QVERIFY(!tried.scores.overall);
        QVERIFY(tried.ranking.empty());
        QVERIFY(tried.scores.bottleneck.isEmpty());
        QCOMPARE(whatIf(real, {{u"data"_s, -5.0}}).scores, whatIf(real, {{u"data"_s, 0.0}}).scores);
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
