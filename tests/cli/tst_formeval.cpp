// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString scored = uR"(
    | survey |
    | | type          | name | label::한국어 (ko) | label::English (en) | dimension | weight | relevant | constraint | constraint_message::한국어 (ko) | constraint_message::English (en) | required |
    | | select_one l  | p1   | 표준화 | Standards | process | 2 | | | | | yes |
    | | select_one l  | p2   | 지표 | Figures | process | | | | | | yes |
    | | select_one l  | d1   | 수집 | Collection | data | | | | | | |
    | | select_one l  | d2   | 품질 | Quality | data | 1 | ${d1} != '0' | | | | |
    | | integer       | staff | 인원 | Staff | | | | . > 0 | 한 명은 있어야 합니다 | At least one | |
    | choices |
    | | list_name | name | label::한국어 (ko) | label::English (en) | score |
    | | l | 0 | 없음 | None | 0 |
    | | l | 1 | 초기 | Initial | 1.5 |
    | | l | 2 | 표준 | Defined | 3 |
    | | l | na | 해당 없음 | Not applicable | |
)"_s;

} // namespace

class TestFormEval : public QObject
{
    Q_OBJECT

    test::Ended eval(const QString &table, const QByteArray &answers, const QStringList &options = {u"--lang"_s, u"ko"_s})
    {
        m_cli.write(u"양식.xlsx"_s, test::formBook(table));
        m_cli.write(u"답.json"_s, answers);
        return m_cli.run(QStringList{u"form"_s, u"eval"_s, u"양식.xlsx"_s, u"답.json"_s, u"--json"_s} + options);
    }
    const test::CommandLine m_cli;

private slots:
    void scoresAreThoseOfTheRule()
    {
        const auto ended = eval(scored, R"({"p1": "1", "p2": "na", "d1": "2", "d2": {"value": "1", "evidence": "E2"}, "staff": 0})");
        CLI_OK(ended);
        const QJsonObject json = ended.object();
        QCOMPARE(json[u"values"_s][u"p1"_s], QJsonValue(u"1"_s));
        QCOMPARE(json[u"violations"_s].toArray(), (QJsonArray{QJsonObject{{u"path"_s, u"staff"_s}, {u"message"_s, u"한 명은 있어야 합니다"_s}}}));
        QCOMPARE(json[u"required_missing"_s].toArray(), QJsonArray());
        const QJsonObject scores = json[u"scores"_s].toObject();
        QCOMPARE(scores[u"dimensions"_s][u"process"_s][u"score"_s].toDouble(), 1.5);
        QCOMPARE(scores[u"dimensions"_s][u"process"_s][u"coverage"_s].toDouble(), 1.0); // 'na' counts on neither side
        QCOMPARE(scores[u"dimensions"_s][u"data"_s][u"score"_s].toDouble(), 2.25);
        QCOMPARE(scores[u"dimensions"_s][u"data"_s][u"confidence"_s].toDouble(), 0.5);
        // The built-in weights of process and data: 20 and 25.
        QCOMPARE(scores[u"overall"_s].toDouble(), (1.5 * 20 + 2.25 * 25) / 45);
        QCOMPARE(scores[u"bottleneck"_s].toString(), u"process"_s);
        QCOMPARE(scores[u"dimensions"_s][u"process"_s][u"items"_s][0][u"key"_s], QJsonValue(u"p1"_s));
        QCOMPARE(scores[u"dimensions"_s][u"process"_s][u"items"_s][0][u"answer"_s], QJsonValue(u"1"_s));
    }

    void whatIsNotRelevantIsNotApplicable()
    {
        const auto ended = eval(scored, R"({"p1": "2", "d1": "0", "d2": "2"})", {u"--lang"_s, u"en"_s});
        CLI_OK(ended);
        const QJsonObject json = ended.object();
        QVERIFY(json[u"values"_s][u"d2"_s].isNull());
        QCOMPARE(json[u"relevant"_s][u"d2"_s], QJsonValue(false));
        QCOMPARE(json[u"required_missing"_s].toArray(), QJsonArray{u"p2"_s});
        const QJsonObject scores = json[u"scores"_s].toObject();
        QCOMPARE(scores[u"dimensions"_s][u"data"_s][u"score"_s].toDouble(), 0.0);
        QCOMPARE(scores[u"dimensions"_s][u"data"_s][u"coverage"_s].toDouble(), 1.0);
        QCOMPARE(scores[u"dimensions"_s][u"process"_s][u"coverage"_s].toDouble(), 0.5);
        QCOMPARE(scores[u"coverage"_s].toDouble(), 2 / 3.0);
        QVERIFY(scores[u"overall"_s].isNull());
        QCOMPARE(scores[u"bottleneck"_s].toString(), u"data"_s);
    }

    void weightsOfTheSheetAndOtherKeys()
    {
        QString table = scored;
        table += u"| dimensions |\n| | key | label | weight |\n| | data | D | 3 |\n| | process | P | 1 |\n"_s;
        const auto weighted = eval(table, R"({"p1": "2", "p2": "2", "d1": "1", "d2": "1"})");
        CLI_OK(weighted);
        QCOMPARE(weighted.object()[u"scores"_s][u"overall"_s].toDouble(), (3 * 1 + 1.5 * 3) / 4);
        table = scored;
        table.replace(u"| process |"_s, u"| 우리 것 |"_s);
        const auto equal = eval(table, R"({"p1": "2", "p2": "2", "d1": "1", "d2": "1"})");
        CLI_OK(equal);
        QCOMPARE(equal.object()[u"scores"_s][u"overall"_s].toDouble(), (3 + 1.5) / 2);
    }

    void aFormWithoutScoresHasNone()
    {
        const auto ended = eval(u"| survey |\n|| type | name | label |\n|| integer | a | A |\n"_s, R"({"a": "7"})");
        CLI_OK(ended);
        QVERIFY(ended.object().contains(u"scores"_s));
        QVERIFY(ended.object()[u"scores"_s].isNull());
        QCOMPARE(ended.object()[u"values"_s][u"a"_s], QJsonValue(7));
    }

    void theLanguageOfMessagesIsChosen()
    {
        const auto ended = eval(scored, R"({"staff": -1})", {u"--lang"_s, u"en"_s});
        CLI_OK(ended);
        QCOMPARE(ended.object()[u"violations"_s][0][u"message"_s], QJsonValue(u"At least one"_s));
    }

    void troubleIsSaidOnStderr()
    {
        const auto ended = eval(u"| survey |\n|| type | name | label | calculation |\n|| text | a | A | |\n|| calculate | d | | date(${a}) |\n"_s, R"({"a": "someday"})");
        CLI_OK(ended);
        QVERIFY(ended.object()[u"values"_s][u"d"_s].isNull());
        QVERIFY2(ended.told().contains(u"d: "_s) && ended.told().contains(u"someday"_s), ended.err.constData());
    }

    void wrongInputIsRefused()
    {
        const QString table = u"| survey |\n|| type | name | label | calculation |\n|| integer | a | A | |\n"_s;
        CLI_FAILS(eval(table, R"({"b": 1})"), 1, u"답.json: b"_s);
        CLI_FAILS(eval(table, R"({"a": "x"})"), 1, u"a: "_s);
        CLI_FAILS(eval(table, R"([1])"), 1, u"답.json"_s);
        CLI_FAILS(eval(table, "{\n\"a\": 1,\n}"), 1, u"3"_s);
        CLI_FAILS(eval(u"| survey |\n|| type | name | label | calculation |\n|| calculate | a | | ${b} |\n"_s, "{}"), 1, u"${b}"_s);
        CLI_FAILS(m_cli.run({u"form"_s, u"eval"_s, u"없음.xlsx"_s, u"답.json"_s}), 1, u"없음.xlsx"_s);
        CLI_OK(eval(table, "{}"));
        CLI_FAILS(m_cli.run({u"form"_s, u"eval"_s, u"양식.xlsx"_s, u"없음.json"_s}), 1, u"없음.json"_s);
        CLI_FAILS(m_cli.run({u"form"_s, u"eval"_s, u"양식.xlsx"_s}), 2, u"form"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormEval)
#include "tst_formeval.moc"
