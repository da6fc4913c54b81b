// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answer.h"
#include "core/diagnosis/builtin.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void codesGoBothWays_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : {u""_s, u"0"_s, u"3"_s, u"5"_s, u"na"_s, u"unknown"_s})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(code))) << code;
    }
    void codesGoBothWays()
    {
        QFETCH(QString, code);
        Answer answer = Answer::ofLevel(4);
        QVERIFY(setMark(answer, code));
        QCOMPARE(markCode(answer), code);
        QCOMPARE(answer.level, code == u"3" ? 3 : code == u"5" ? 5 : 0);
    }

    void otherCodesAreRefused()
    {
        for (const QString &code : {u"6"_s, u"-1"_s, u"10"_s, u"n"_s, u"해당 없음"_s, u" "_s, u"٣"_s}) {
            Answer answer;
            QVERIFY2(!setMark(answer, code), qPrintable(code));
            QCOMPARE(answer, Answer());
        }
        QCOMPARE(evidenceFromCode(u"e2"), Evidence::Measured);
        QVERIFY(!evidenceFromCode(u"E3"));
        QVERIFY(!evidenceFromCode(u""));
    }

    void readsTheShapesOfTheContract()
    {
        const auto answers = readAnswers(
            R"({"process_1": "3", "process_2": 0, "process_3": "na", "data_1": "UNKNOWN", "data_2": null,
                "data_3": {"value": "4", "evidence": "E2", "note": "출고 화면에서 확인"}, "data_4": {"value": 5}})",
            *builtinForm(u"full"));
        CHECK_OK(answers);
        Answer noted = Answer::ofLevel(4, Evidence::Measured);
        noted.note = u"출고 화면에서 확인"_s;
        QCOMPARE(*answers, (Answers{{u"process_1"_s, Answer::ofLevel(3)}, {u"process_2"_s, Answer::ofLevel(0)},
                                    {u"process_3"_s, Answer::notApplicable()}, {u"data_1"_s, Answer::unknown()},
                                    {u"data_2"_s, Answer()}, {u"data_3"_s, noted}, {u"data_4"_s, Answer::ofLevel(5)}}));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("level 6") << QByteArray(R"({"data_1": "6"})") << u"data_1: \"6\" is no answer; it is 0 to 5"_s;
        QTest::newRow("level -1") << QByteArray(R"({"data_1": -1})") << u"data_1: -1 is no answer"_s;
        QTest::newRow("between levels") << QByteArray(R"({"data_1": 2.5})") << u"data_1: 2.5 is no answer"_s;
        QTest::newRow("empty text") << QByteArray(R"({"data_1": ""})") << u"data_1: \"\" is no answer"_s;
        QTest::newRow("truth") << QByteArray(R"({"data_1": true})") << u"data_1: true is no answer"_s;
        QTest::newRow("list") << QByteArray(R"({"data_1": [3]})") << u"data_1: […] is no answer"_s;
        QTest::newRow("korean word") << QByteArray(R"({"data_1": "미확인"})") << u"data_1: \"미확인\" is no answer"_s;
        QTest::newRow("no such item") << QByteArray(R"({"data_7": "3"})") << u"data_7: the form 'full' has no such item"_s;
        QTest::newRow("no value") << QByteArray(R"({"data_1": {"evidence": "E1"}})") << u"data_1: \"value\" is missing"_s;
        QTest::newRow("evidence") << QByteArray(R"({"data_1": {"value": 1, "evidence": "E9"}})") << u"data_1: \"E9\" is no evidence grade"_s;
        QTest::newRow("evidence number") << QByteArray(R"({"data_1": {"value": 1, "evidence": 1}})") << u"data_1: 1 is no evidence grade"_s;
        QTest::newRow("note") << QByteArray(R"({"data_1": {"value": 1, "note": 7}})") << u"data_1: 7 is no note"_s;
        QTest::newRow("misspelt") << QByteArray(R"({"data_1": {"value": 1, "evidnce": "E1"}})") << u"data_1: \"evidnce\" is not known"_s;
        QTest::newRow("not JSON") << QByteArray("{\n\"data_1\": 3,\n}") << u"line 3"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"one JSON object"_s;
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto answers = readAnswers(json, *builtinForm(u"full"));
        CHECK_FAILS(answers, Error::Kind::Invalid);
        QVERIFY2(answers.error().sentence.contains(named), qPrintable(answers.error().sentence));
    }

    void namesEveryMistake()
    {
        const auto answers = readAnswers(R"({"data_1": 9, "data_2": 3, "people_9": "na"})", *builtinForm(u"full"));
        CHECK_FAILS(answers, Error::Kind::Invalid);
        QCOMPARE(answers.error().sentence.count(u'\n'), 1);
    }

    void theQuickFormKnowsOnlyItsItems()
    {
        CHECK_OK(readAnswers(R"({"process_1": 3})", *builtinForm(u"quick")));
        CHECK_FAILS(readAnswers(R"({"process_2": 3})", *builtinForm(u"quick")), Error::Kind::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
