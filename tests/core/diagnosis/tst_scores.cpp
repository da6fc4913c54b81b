// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/why.h"

#include "tests/support/check.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <random>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

Form fullForm()
{
    return builtinForm(u"full").value();
}

Answers all(const Form &form, const Answer &answer)
{
    Answers answers;
    for (const Dimension &dimension : form.dimensions) {
        for (const Item &item : dimension.items)
            answers.insert(item.key, answer);
    }
    return answers;
}

/// "process:333-nu data:2…": one letter an item, '-' not answered.
Answers fromText(const QString &text)
{
    Answers answers;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = part.section(u':', 0, 0);
        const QString letters = part.section(u':', 1);
        for (qsizetype i = 0; i < letters.size(); ++i) {
            Answer answer;
            const QChar letter = letters.at(i);
            setMark(answer, letter == u'n' ? u"na"_s : letter == u'u' ? u"unknown"_s : letter == u'-' ? QString() : QString(letter));
            answers.insert(u"%1_%2"_s.arg(key).arg(i + 1), answer);
        }
    }
    return answers;
}

constexpr double none = -1;

double shown(std::optional<double> score)
{
    return score.value_or(none);
}

} // namespace

class TestScores : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void scores_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<double>("overall");
        QTest::addColumn<double>("coverage");
        QTest::addColumn<double>("data");
        QTest::addColumn<QString>("bottleneck");
        QTest::addColumn<QStringList>("leftOut");

        const QStringList everything{u"process"_s, u"data"_s, u"operations"_s, u"people"_s, u"technology"_s, u"governance"_s};
        QTest::newRow("empty") << QString() << none << 0.0 << none << QString() << everything;
        QTest::newRow("complete") << u"process:333333 data:111222 operations:222222 people:333333 technology:444444 governance:000000"_s
                                  << (3 * 20 + 1.5 * 25 + 2 * 15 + 3 * 15 + 4 * 15) / 100.0 << 1.0 << 1.5 << u"governance"_s << QStringList();
        // 4 of 6 are 66.7 %: scored, in the overall, never the bottleneck; the lowest of the others is operations.
        QTest::newRow("thin dimension is not the bottleneck")
            << u"process:333333 data:11uu11 operations:222222 people:333333 technology:444444 governance:555555"_s
            << (3 * 20 + 1 * 25 + 2 * 15 + 3 * 15 + 4 * 15 + 5 * 10) / 100.0 << 34 / 36.0 << 1.0 << u"operations"_s << QStringList();
        // 1 of 1 applicable is enough where 1 of 6 would not be.
        QTest::newRow("not applicable raises nothing and lowers nothing")
            << u"process:333333 data:1nnnnn operations:222222 people:333333 technology:444444 governance:555555"_s
            << (3 * 20 + 1 * 25 + 2 * 15 + 3 * 15 + 4 * 15 + 5 * 10) / 100.0 << 1.0 << 1.0 << u"data"_s << QStringList();
        QTest::newRow("first on a tie")
            << u"process:333333 data:222222 operations:222222 people:222222 technology:444444 governance:555555"_s
            << (3 * 20 + 2 * 25 + 2 * 15 + 2 * 15 + 4 * 15 + 5 * 10) / 100.0 << 1.0 << 2.0 << u"data"_s << QStringList();
        QTest::newRow("a dimension without an answer is left out")
            << u"process:333333 data:uuuuuu operations:222222 people:333333 technology:444444 governance:555555"_s
            << (3 * 20 + 2 * 15 + 3 * 15 + 4 * 15 + 5 * 10) / 75.0 << 30 / 36.0 << none << u"operations"_s << QStringList{u"data"_s};
        QTest::newRow("a dimension that is not applicable is left out")
            << u"process:333333 data:nnnnnn operations:222222 people:333333 technology:444444 governance:555555"_s
            << (3 * 20 + 2 * 15 + 3 * 15 + 4 * 15 + 5 * 10) / 75.0 << 1.0 << none << u"operations"_s << QStringList{u"data"_s};
        // 7 of 10 applicable: exactly 70 %.
        QTest::newRow("exactly 70 %")
            << u"process:nnnn33 data:nn4444 operations:n4uuun people:nnnnnn technology:nnnnnn governance:nnnnnn"_s
            << (3 * 20 + 4 * 25 + 4 * 15) / 60.0 << 0.7 << 4.0 << u"process"_s
            << QStringList{u"people"_s, u"technology"_s, u"governance"_s};
        QTest::newRow("just below 70 %")
            << u"process:nnnn33 data:nn444u operations:n4uuun people:nnnnnn technology:nnnnnn governance:nnnnnn"_s
            << none << 0.6 << 4.0 << u"process"_s << QStringList{u"people"_s, u"technology"_s, u"governance"_s};
        QTest::newRow("all unknown") << u"process:uuuuuu data:uuuuuu operations:uuuuuu people:uuuuuu technology:uuuuuu governance:uuuuuu"_s
                                     << none << 0.0 << none << QString() << everything;
        QTest::newRow("all not applicable") << u"process:nnnnnn data:nnnnnn operations:nnnnnn people:nnnnnn technology:nnnnnn governance:nnnnnn"_s
                                            << none << 0.0 << none << QString() << everything;
    }
    void scores()
    {
        QFETCH(QString, answers);
        QFETCH(double, overall);
        QFETCH(double, coverage);
        QFETCH(double, data);
        QFETCH(QString, bottleneck);
        QFETCH(QStringList, leftOut);
        const Scores result = score(fullForm(), fromText(answers));
        QCOMPARE(shown(result.overall), overall);
        QCOMPARE(result.coverage.share(), coverage);
        QCOMPARE(shown(result.dimension(u"data")->score), data);
        QCOMPARE(result.bottleneck, bottleneck);
        QCOMPARE(result.leftOut, leftOut);
    }

    void saysWhyThereIsNoOverall()
    {
        const Form form = fullForm();
        QCOMPARE(score(form, {}).missing, Missing::Coverage);
        QCOMPARE(score(form, all(form, Answer::notApplicable())).missing, Missing::Applicable);
        QCOMPARE(score(form, all(form, Answer::ofLevel(0))).missing, Missing::Nothing);
        QCOMPARE(shown(score(form, all(form, Answer::ofLevel(0))).overall), 0.0);
    }

    void weightsOfItemsCount()
    {
        Form form = fullForm();
        form.dimensions[1].items[0].weight = 3;
        form.dimensions[1].items[1].weight = 0.5;
        Answers answers = fromText(u"data:24"_s);
        answers[u"data_1"_s].evidence = Evidence::Measured;
        const Scores scores = score(form, answers);
        const DimensionScore &data = *scores.dimension(u"data");
        QCOMPARE(shown(data.score), (2 * 3 + 4 * 0.5) / 3.5);
        QCOMPARE(shown(data.confidence), 3 / 3.5);
        QCOMPARE(data.productSum(), 8.0);
        QCOMPARE(data.weightSum(), 3.5);
    }

    void confidenceComesFromTheEvidence()
    {
        const Form form = fullForm();
        QCOMPARE(shown(score(form, all(form, Answer::ofLevel(3, Evidence::Stated))).confidence), 0.0);
        QCOMPARE(shown(score(form, all(form, Answer::ofLevel(3, Evidence::Shown))).confidence), 0.5);
        QCOMPARE(shown(score(form, all(form, Answer::ofLevel(3, Evidence::Measured))).confidence), 1.0);
        QCOMPARE(shown(score(form, {}).confidence), none);
        Answers unknowns = all(form, Answer::unknown());
        unknowns[u"data_1"_s] = Answer::ofLevel(1, Evidence::Shown);
        QCOMPARE(shown(score(form, unknowns).confidence), 0.5);
    }

    void switchedOffDimensionsAreLeftOut()
    {
        const Form form = fullForm();
        const Answers answers = all(form, Answer::ofLevel(2));
        const Scores result = score(form, answers, {u"people"_s, u"governance"_s, u"process"_s});
        QCOMPARE(result.leftOut, (QStringList{u"people"_s, u"governance"_s})); // 공정 cannot be switched off
        QCOMPARE(result.coverage, (Coverage{24, 24}));
        QCOMPARE(shown(result.overall), 2.0);
        QVERIFY(result.dimension(u"people")->switchedOff);
        QCOMPARE(result.dimension(u"people")->weightSum(), 0.0);
        QVERIFY(!result.dimension(u"process")->switchedOff);
    }

    void agreesWithTheFormulaOnRandomAnswers()
    {
        std::mt19937 random(20260304);
        std::uniform_real_distribution<double> weights(0.1, 5);
        for (int round = 0; round < 3000; ++round) {
            Form form = fullForm();
            Answers answers;
            SwitchedOff off;
            // A second, plain reckoning of the same, straight from the formulas.
            int answered = 0;
            int applicable = 0;
            double above = 0;
            double below = 0;
            double trustAbove = 0;
            double trustBelow = 0;
            QString lowestKey;
            double lowest = 99;
            const auto emptiness = random() % 12;
            for (Dimension &dimension : form.dimensions) {
                dimension.weight = weights(random);
                const bool isOff = dimension.switchable && random() % 5 == 0;
                if (isOff)
                    off.insert(dimension.key);
                double sum = 0;
                double weight = 0;
                int own = 0;
                int ownApplicable = 0;
                for (Item &item : dimension.items) {
                    item.weight = weights(random);
                    const auto draw = random() % (8 + emptiness);
                    const auto evidence = Evidence(random() % 3);
                    if (draw < 6)
                        answers.insert(item.key, Answer::ofLevel(int(draw), evidence));
                    else if (draw == 6)
                        answers.insert(item.key, Answer::notApplicable());
                    else if (draw == 7)
                        answers.insert(item.key, Answer::unknown());
                    if (isOff || draw == 6)
                        continue;
                    ++ownApplicable;
                    if (draw > 5)
                        continue;
                    ++own;
                    sum += double(draw) * item.weight;
                    weight += item.weight;
                    trustAbove += int(evidence) * 0.5 * item.weight;
                    trustBelow += item.weight;
                }
                answered += own;
                applicable += ownApplicable;
                if (own == 0)
                    continue;
                above += sum / weight * dimension.weight;
                below += dimension.weight;
                if (own >= 0.7 * ownApplicable - 1e-9 && sum / weight < lowest - 1e-9) {
                    lowest = sum / weight;
                    lowestKey = dimension.key;
                }
            }
            const Scores result = score(form, answers, off);
            QCOMPARE(result.coverage, (Coverage{answered, applicable}));
            QCOMPARE(result.bottleneck, lowestKey);
            const bool enough = applicable > 0 && double(answered) / applicable >= 0.7 - 1e-9;
            QCOMPARE(shown(result.overall), enough ? above / below : none);
            QCOMPARE(shown(result.confidence), answered > 0 ? trustAbove / trustBelow : none);
        }
    }

    void whyShowsTheSum()
    {
        const Form form = fullForm();
        Answers answers = fromText(u"data:21u2-n"_s);
        answers[u"data_1"_s].evidence = Evidence::Shown;
        answers[u"data_4"_s].evidence = Evidence::Measured;
        const Why why = whyDimension(form, *score(form, answers).dimension(u"data"));
        QCOMPARE(why.headline.ko, u"데이터 1.7 = (2×1 + 1×1 + 2×1) ÷ 3"_s);
        QCOMPARE(why.headline.en, u"Data 1.7 = (2×1 + 1×1 + 2×1) ÷ 3"_s);
        QStringList korean;
        for (const auto &lines : {why.missing, why.lines}) {
            for (const LocalizedText &line : lines) {
                QVERIFY(!line.en.isEmpty());
                korean << line.ko;
            }
        }
        QCOMPARE(int(why.missing.size()), 3);
        QCOMPARE(korean, (QStringList{u"미확인이라 점수에서 빠지고 응답률을 낮추는 문항: 2.3"_s, u"아직 답하지 않은 문항: 2.5"_s,
                                      u"해당 없음으로 제외한 문항: 2.6"_s,
                                      u"응답률 60%, 3/5: 70%에 못 미쳐 최저 영역을 고를 때 제외"_s,
                                      u"신뢰도 50%: 구두 확인(E0) 1건, 문서·화면 확인(E1) 1건, 데이터·현장 측정(E2) 1건"_s}));
    }

    void whyOfTheWholeNamesWhatIsLeftOut()
    {
        const Form form = fullForm();
        const Answers answers = fromText(u"process:333333 data:11uu11 operations:222222 people:uuuuuu technology:444444 governance:555555"_s);
        const Why why = whyOverall(form, score(form, answers));
        QCOMPARE(why.headline.ko, u"종합 2.6 = (공정 3.0×20 + 데이터 1.0×25 + 운영 2.0×15 + 기술·인프라 4.0×15 + 거버넌스 5.0×10) ÷ 85"_s);
        QCOMPARE(why.lines.at(0).ko, u"종합 점수에서 빠진 영역: 사람·조직"_s);
        QCOMPARE(why.lines.at(1).en, u"Coverage below 70%: Data"_s);
        QCOMPARE(why.lines.at(2).ko, u"최저 영역: 운영 2.0"_s);
        QCOMPARE(whyOverall(form, score(form, {})).headline.ko, u"응답률이 70%에 못 미쳐(0%, 0/36) 종합 점수를 내지 않습니다."_s);
        const Scores nothing = score(form, all(form, Answer::notApplicable()));
        QCOMPARE(whyOverall(form, nothing).headline.en, u"There is no overall score: no item is applicable."_s);
        QCOMPARE(whyDimension(form, nothing.dimensions.at(0)).headline.ko, u"공정: 점수를 낼 응답이 없음"_s);
    }

    void jsonHasTheShapeOfTheContract()
    {
        const Form form = fullForm();
        Answers answers = fromText(u"process:333333 data:111222 operations:222222 people:333333 technology:44nu44 governance:000000"_s);
        answers[u"data_1"_s].evidence = Evidence::Measured;
        const QJsonObject json = toJson(score(form, answers, {u"people"_s}));
        QCOMPARE(json["coverage"_L1].toDouble(), 28 / 29.0);
        QCOMPARE(json["overall"_L1].toDouble(), (3 * 20 + 1.5 * 25 + 2 * 15 + 4 * 15) / 85.0);
        QCOMPARE(json["bottleneck"_L1].toString(), u"governance"_s);
        QCOMPARE(json["left_out"_L1].toArray(), QJsonArray{u"people"_s});
        const QJsonObject data = json["dimensions"_L1]["data"_L1].toObject();
        QCOMPARE(data["score"_L1].toDouble(), 1.5);
        QCOMPARE(data["coverage"_L1].toDouble(), 1.0);
        QCOMPARE(data["confidence"_L1].toDouble(), 1 / 6.0);
        QCOMPARE(data["items"_L1].toArray().size(), 6);
        QCOMPARE(data["items"_L1][0], QJsonValue(QJsonObject{{u"key"_s, u"data_1"_s}, {u"answer"_s, u"1"_s}, {u"score"_s, 1},
                                                             {u"weight"_s, 1}, {u"evidence"_s, u"E2"_s}}));
        const QJsonArray technology = json["dimensions"_L1]["technology"_L1]["items"_L1].toArray();
        QCOMPARE(technology[2]["answer"_L1], QJsonValue(u"na"_s));
        QVERIFY(technology[2]["score"_L1].isNull());
        QCOMPARE(technology[3]["answer"_L1], QJsonValue(u"unknown"_s));

        const QJsonObject empty = toJson(score(form, {}));
        QVERIFY(empty["overall"_L1].isNull());
        QVERIFY(empty["bottleneck"_L1].isNull());
        QVERIFY(empty["dimensions"_L1]["data"_L1]["score"_L1].isNull());
        QCOMPARE(empty["coverage"_L1], QJsonValue(0.0));
    }
};

QTEST_APPLESS_MAIN(TestScores)
#include "tst_scores.moc"
