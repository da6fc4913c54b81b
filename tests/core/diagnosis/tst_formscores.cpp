// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formscores.h"
#include "tests/support/check.h"
#include "tests/support/filledform.h"

using namespace axw;
using namespace axw::diagnosis;
using axw::test::Filled;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString questions = uR"(
    | survey |
    | | type              | name | label | dimension | weight | relevant | calculation |
    | | select_one l      | a    | A     | 안전      | 3 | | |
    | | select_multiple l | b    | B     | 안전      |   | | |
    | | select_one l      | c    | C     | 안전      |   | ${a} != 'none' | |
    | | select_one plain  | d    | D     | 안전      |   | | |
    | | begin repeat      | line | L     |           |   | | |
    | | select_one l      | e    | E     | 공정      |   | | |
    | | end repeat        |      |       |           |   | | |
    | | integer           | n    | N     |           |   | | |
    | | calculate         | f    |       | 공정      | 2 | | ${n} div 2 |
    | choices |
    | | list_name | name | label | score |
    | | l | low | 낮음 | 1 |
    | | l | high | 높음 | 4.5 |
    | | l | none | 없음 | |
    | | plain | x | X | |
)"_s;

double shown(const std::optional<double> &value)
{
    return value.value_or(-1);
}

} // namespace

class TestFormScores : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void choicesAndInstancesCount()
    {
        Filled f(questions);
        f.add(u"line"_s);
        f.add(u"line"_s);
        f.set(u"a"_s, u"high"_s);
        f.set(u"b"_s, u"low high none"_s);
        f.set(u"line[1]/e"_s, u"low"_s);
        f.set(u"n"_s, u"7"_s);
        forms::BesideAnswers beside;
        beside.evidence.insert(u"a"_s, u"E2"_s);
        beside.notes.insert(u"line[1]/e"_s, u"봤다"_s);
        const auto scores = score(*f.session, beside);
        QVERIFY(scores);
        QCOMPARE(scores->dimensions.size(), size_t(2));
        const DimensionScore &safety = *scores->dimension(u"안전");
        QCOMPARE(shown(safety.score), (4.5 * 3 + 2.75 * 1) / 4); // of several choices their mean; c is not answered
        QCOMPARE(safety.coverage, (Coverage{2, 3}));
        QCOMPARE(shown(safety.confidence), 3 / 4.0);
        QCOMPARE(safety.items.size(), size_t(3)); // d chooses from a list that is not scored
        const DimensionScore &process = *scores->dimension(u"공정");
        QCOMPARE(shown(process.score), 1.0); // f is a number, and numbers do not score
        QCOMPARE(process.coverage, (Coverage{1, 2}));
        QCOMPARE(process.items[0].key, u"line[1]/e"_s);
        QCOMPARE(process.items[0].given, u"low"_s);
        QCOMPARE(process.items[0].answer.chosen, u"low"_s); // the list has points of its own
        QCOMPARE(safety.items[1].answer.value(), 2.75);
        QCOMPARE(safety.items[1].answer.level, 3);
        QCOMPARE(process.items[0].answer.note, u"봤다"_s);
        QCOMPARE(process.items[1].answer.mark, Mark::Absent);
        QCOMPARE(process.items.size(), size_t(2));
        QVERIFY(!scores->overall); // 3 of 5 is below 70 %
        QCOMPARE(scores->missing, Missing::Coverage);
    }

    void whatIsNotApplicableCountsOnNeitherSide()
    {
        Filled f(questions);
        f.set(u"a"_s, u"none"_s); // has no score, and shuts c
        f.set(u"b"_s, u"none"_s);
        f.add(u"line"_s);
        f.set(u"line[1]/e"_s, u"low"_s);
        const auto scores = score(*f.session);
        QVERIFY(scores);
        QCOMPARE(scores->dimension(u"안전")->coverage, (Coverage{0, 0}));
        QCOMPARE(scores->leftOut, QStringList{u"안전"_s});
        QCOMPARE(shown(scores->overall), 1.0);
        QCOMPARE(scores->bottleneck, u"공정"_s);
    }

    void levelsAreThemselves()
    {
        const auto listOf = [](std::initializer_list<double> scores) {
            forms::ChoiceList list{u"l"_s, {}, {}};
            for (const double each : scores) {
                forms::Choice choice;
                choice.name = QString::number(each);
                choice.score = each;
                list.choices.push_back(choice);
            }
            list.choices.push_back(forms::Choice());
            return list;
        };
        QVERIFY(isOfLevels(listOf({0, 1, 2, 3, 4, 5})));
        QVERIFY(isOfLevels(listOf({5, 0})));
        QVERIFY(!isOfLevels(listOf({0, 1.25, 2.5})));
        QVERIFY(!isOfLevels(listOf({0, 1, 1})));
    }

    void aFormWithoutDimensionsHasNoScores()
    {
        Filled f(u"| survey |\n|| type | name | label |\n|| integer | a | A |\n"_s);
        QVERIFY(!score(*f.session));
    }
};

QTEST_GUILESS_MAIN(TestFormScores)
#include "tst_formscores.moc"
