// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/formbook.h"
#include "tests/support/places.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList dimensionKeys{u"process"_s, u"data"_s, u"operations"_s, u"people"_s, u"technology"_s, u"governance"_s};

} // namespace

class TestDiagnoseVerb : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    test::Ended axwb(const QStringList &words) { return m_cli->run(words); }
    test::Ended diagnose(const QJsonObject &answers, const QStringList &options = {u"--form"_s, u"full"_s, u"--round"_s, u"T0"_s})
    {
        m_cli->write(u"답변 1.json"_s, QJsonDocument(answers).toJson());
        return axwb(QStringList{u"diagnose"_s, u"w.axw"_s, u"124-81-00998"_s, u"--answers"_s, u"답변 1.json"_s, u"--json"_s} + options);
    }
    int assessments() { return axwb({u"info"_s, u"w.axw"_s, u"--json"_s}).object().value(u"assessments"_s).toInt(); }
    int edits() { return axwb({u"info"_s, u"w.axw"_s, u"--json"_s}).object().value(u"edits"_s).toInt(); }

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(axwb({u"new"_s, u"w.axw"_s, u"--as"_s, u"김지원"_s}));
        CLI_OK(axwb({u"client"_s, u"w.axw"_s, u"add"_s, u"name=한빛"_s, u"brn=124-81-00998"_s}));
    }

    void scoresAreTheWeightedMeans()
    {
        // One level for all of a dimension, so that item weights cannot hide a mistake in the dimensions' weights.
        QJsonObject answers;
        const QList<int> levels{1, 3, 2, 4, 5, 0};
        for (int d = 0; d < 6; ++d) {
            for (int i = 1; i <= 6; ++i)
                answers[dimensionKeys[d] + u'_' + QString::number(i)] = QJsonObject{{u"value"_s, QString::number(levels[d])}, {u"evidence"_s, u"E1"_s}};
        }
        const auto ended = diagnose(answers);
        CLI_OK(ended);
        const QJsonObject scores = ended.object();
        const double overall = (1 * 20 + 3 * 25 + 2 * 15 + 4 * 15 + 5 * 15 + 0 * 10) / 100.0;
        QCOMPARE(scores[u"overall"_s].toDouble(), overall);
        QCOMPARE(scores[u"coverage"_s].toDouble(), 1.0);
        QCOMPARE(scores[u"bottleneck"_s].toString(), u"governance"_s);
        for (int d = 0; d < 6; ++d) {
            const QJsonObject dimension = scores[u"dimensions"_s][dimensionKeys[d]].toObject();
            QCOMPARE(dimension[u"score"_s].toDouble(), double(levels[d]));
            QCOMPARE(dimension[u"confidence"_s].toDouble(), 0.5);
            QCOMPARE(dimension[u"items"_s].toArray().size(), 6);
        }
        QCOMPARE(assessments(), 1);
        QCOMPARE(edits(), 2);
    }

    void scoresAreNotRounded()
    {
        const auto ended = diagnose({{u"data_1"_s, 1}, {u"data_2"_s, 0}, {u"data_3"_s, u"1"_s}, {u"data_4"_s, u"na"_s}, {u"people_1"_s, 5}, {u"people_2"_s, 3}, {u"people_3"_s, 0}});
        CLI_OK(ended);
        for (const QString &key : {u"data"_s, u"people"_s}) {
            const QJsonObject dimension = ended.object()[u"dimensions"_s][key].toObject();
            double products = 0;
            double weights = 0;
            for (const QJsonValue &item : dimension[u"items"_s].toArray()) {
                if (item[u"score"_s].isDouble()) {
                    products += item[u"score"_s].toDouble() * item[u"weight"_s].toDouble();
                    weights += item[u"weight"_s].toDouble();
                }
            }
            QVERIFY(weights > 0);
            QCOMPARE(dimension[u"score"_s].toDouble(), products / weights);
        }
        QVERIFY2(ended.out.contains("666666666"), ended.out.constData());
    }

    void belowSeventyPercentThereIsNoOverallScore()
    {
        QJsonObject answers;
        for (int i = 1; i <= 6; ++i)
            answers[u"process_"_s + QString::number(i)] = u"3"_s;
        answers[u"data_1"_s] = u"unknown"_s;
        const auto ended = diagnose(answers);
        CLI_OK(ended);
        QVERIFY(ended.object()[u"overall"_s].isNull());
        QCOMPARE(ended.object()[u"coverage"_s].toDouble(), 6.0 / 36.0);
        QCOMPARE(ended.object()[u"dimensions"_s][u"process"_s][u"score"_s].toDouble(), 3.0);
        QVERIFY(ended.object()[u"dimensions"_s][u"people"_s][u"score"_s].isNull());
    }

    void answersAreAddedToTheOpenAssessment()
    {
        CLI_OK(diagnose({{u"process_1"_s, u"3"_s}}));
        CLI_OK(diagnose({{u"process_2"_s, u"5"_s}}));
        QCOMPARE(assessments(), 1);
        const auto file = axwb({u"client"_s, u"w.axw"_s, u"show"_s, u"1248100998"_s, u"--json"_s}).object();
        const QJsonObject answers = file[u"assessments"_s].toArray()[0][u"answers"_s].toObject();
        QCOMPARE(answers[u"process_1"_s].toObject()[u"value"_s].toString(), u"3"_s);
        QCOMPARE(answers[u"process_2"_s].toObject()[u"value"_s].toString(), u"5"_s);
        const int before = edits();
        CLI_OK(diagnose({{u"process_2"_s, u"5"_s}}));
        QCOMPARE(edits(), before);
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        QCOMPARE(assessments(), 0);
    }

    void roundsAndFormsAreTheirOwnAssessments()
    {
        CLI_OK(diagnose({{u"process_1"_s, 3}}));
        CLI_OK(diagnose({{u"process_1"_s, 4}}, {u"--form"_s, u"full"_s, u"--round"_s, u"T1"_s}));
        m_cli->write(u"빈.json"_s, "{}");
        QCOMPARE(assessments(), 2);
        const auto quick = diagnose({{u"process_1"_s, 4}}, {u"--form=quick"_s});
        QVERIFY(quick.exit == 0 || quick.told().contains(u"process_1"_s)); // whether the item is in the quick form
    }

    void aFrozenAssessmentStaysAsItIs()
    {
        const auto frozen = diagnose({{u"process_1"_s, 3}}, {u"--form"_s, u"full"_s, u"--round"_s, u"T0"_s, u"--freeze"_s});
        CLI_OK(frozen);
        QCOMPARE(frozen.object()[u"frozen"_s], QJsonValue(true));
        const int before = edits();
        CLI_FAILS(diagnose({{u"process_1"_s, 4}}), 1, u"T0"_s);
        QCOMPARE(edits(), before);
        const auto file = axwb({u"client"_s, u"w.axw"_s, u"show"_s, u"1248100998"_s, u"--json"_s}).object();
        QCOMPARE(file[u"assessments"_s].toArray()[0][u"answers"_s].toObject()[u"process_1"_s].toObject()[u"value"_s].toString(), u"3"_s);
    }

    void wrongAnswersStoreNothing_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown item") << QByteArray("{\"process_1\": 3, \"process_7\": 3}") << u"process_7"_s;
        QTest::newRow("level too high") << QByteArray("{\"process_1\": 6}") << u"process_1"_s;
        QTest::newRow("level negative") << QByteArray("{\"process_1\": \"-1\"}") << u"process_1"_s;
        QTest::newRow("half a level") << QByteArray("{\"process_1\": 2.5}") << u"process_1"_s;
        QTest::newRow("word") << QByteArray("{\"process_1\": \"good\"}") << u"process_1"_s;
        QTest::newRow("true") << QByteArray("{\"process_1\": true}") << u"process_1"_s;
        QTest::newRow("evidence") << QByteArray("{\"process_1\": {\"value\": \"3\", \"evidence\": \"E9\"}}") << u"process_1"_s;
        QTest::newRow("list") << QByteArray("[1, 2, 3]") << u"답변.json"_s;
        QTest::newRow("no json") << QByteArray("process_1=3") << u"답변.json"_s;
        QTest::newRow("cut off") << QByteArray("{\"process_1\": 3, \"pro") << u"답변.json"_s;
        QTest::newRow("empty") << QByteArray("") << u"답변.json"_s;
    }
    void wrongAnswersStoreNothing()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QString, told);
        m_cli->write(u"답변.json"_s, answers);
        const auto ended = axwb({u"diagnose"_s, u"w.axw"_s, u"124-81-00998"_s, u"--form"_s, u"full"_s, u"--round"_s, u"T0"_s, u"--answers"_s, u"답변.json"_s, u"--json"_s});
        CLI_FAILS(ended, 1, told);
        QCOMPARE(assessments(), 0);
        QCOMPARE(edits(), 1);
    }

    void answersMayComeThroughAPipe()
    {
        QProcess shell;
        shell.setProcessEnvironment(m_cli->environment);
        shell.setWorkingDirectory(m_cli->path());
        shell.start(u"sh"_s, {u"-c"_s, u"printf '{\"process_1\": 3}' | \"$0\" diagnose w.axw 1248100998 --form full --answers /dev/stdin"_s,
                              test::axwbProgram()});
        QVERIFY(shell.waitForFinished(60000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QCOMPARE(assessments(), 1);
    }

    void whatIsNotThereIsToldOf()
    {
        m_cli->write(u"a.json"_s, "{\"process_1\": 3}");
        const QStringList rest{u"--form"_s, u"full"_s, u"--round"_s, u"T0"_s, u"--answers"_s};
        CLI_FAILS(axwb(QStringList{u"diagnose"_s, u"w.axw"_s, u"한빛아님"_s} + rest + QStringList{u"a.json"_s}), 1, u"한빛아님"_s);
        CLI_FAILS(axwb(QStringList{u"diagnose"_s, u"w.axw"_s, u"1248100998"_s} + rest + QStringList{u"없음.json"_s}), 1, u"없음.json"_s);
        CLI_FAILS(axwb(QStringList{u"diagnose"_s, u"w.axw"_s, u"1248100998"_s} + rest + QStringList{u"w.axw"_s}), 1, u"폴더"_s);
        CLI_FAILS(axwb({u"diagnose"_s, u"w.axw"_s, u"1248100998"_s, u"--form"_s, u"huge"_s, u"--answers"_s, u"a.json"_s}), 1, u"huge"_s);
        QCOMPARE(assessments(), 0);
    }

    void fillsAnImportedForm()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"new"_s, u"w.axw"_s}));
        const auto client = cli.run({u"client"_s, u"w.axw"_s, u"add"_s, u"name=(주)한빛물류"_s});
        CLI_OK(client);
        const QString id = client.text().trimmed();
        cli.write(u"plant.xlsx"_s, test::formBook(u"| survey | | | | |\n|| type | name | label | dimension |\n|| begin_repeat | line | 라인 | |\n"
                                                  "|| select_one l | sensors | 센서 | data |\n|| end_repeat | | | |\n|| select_one l | rules | 표준 | process |\n"
                                                  "| choices | | | | |\n|| list_name | name | label | score |\n|| l | low | 낮음 | 1 |\n|| l | high | 높음 | 4 |\n"
                                                  "| settings | | |\n|| form_title | form_id |\n|| 공장 | plant |\n"_s));
        cli.write(u"a.json"_s, R"({"line":[{"sensors":"low"},{"sensors":{"value":"high","evidence":"E2"}}],"rules":"unknown"})");
        QCOMPARE(cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"plant"_s, u"--answers"_s, u"a.json"_s, u"--json"_s}).exit, 1);
        CLI_OK(cli.run({u"form"_s, u"import"_s, u"w.axw"_s, u"plant.xlsx"_s}));
        const auto ended = cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"plant"_s, u"--answers"_s, u"a.json"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonObject json = ended.object();
        QCOMPARE(json[u"dimensions"_s][u"data"_s][u"score"_s].toDouble(), 2.5);
        QCOMPARE(json[u"dimensions"_s][u"data"_s][u"confidence"_s].toDouble(), 0.5);
        QCOMPARE(json[u"dimensions"_s][u"data"_s][u"items"_s].toArray().size(), 2);
        QVERIFY(json[u"dimensions"_s][u"process"_s][u"score"_s].isNull());
        QVERIFY(json[u"overall"_s].isNull()); // two of three are answered
        cli.write(u"b.json"_s, R"({"rules":"high"})");
        const auto more = cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"plant"_s, u"--answers"_s, u"b.json"_s, u"--json"_s, u"--freeze"_s});
        CLI_OK(more);
        QCOMPARE(more.object()[u"overall"_s].toDouble(), (2.5 * 25 + 4 * 20) / 45);
        QCOMPARE(more.object()[u"assessment"_s], json[u"assessment"_s]);
        cli.write(u"wrong.json"_s, R"({"rules":"highest","line":[{"sensor":"low"}]})");
        const auto refused = cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"plant"_s, u"--round"_s, u"T1"_s, u"--answers"_s, u"wrong.json"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.told().contains(u"rules"_s) && refused.told().contains(u"sensor"_s), refused.err.constData());
        const auto own = cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"plant"_s, u"--rater"_s, u"company"_s, u"--answers"_s, u"a.json"_s, u"--json"_s});
        CLI_OK(own);
        QVERIFY(own.object()[u"assessment"_s] != json[u"assessment"_s]);
    }

    void aRoundMayBeginWithTheAnswersOfTheLast()
    {
        QJsonObject answers;
        for (const QString &dimension : dimensionKeys) {
            for (int i = 1; i <= 6; ++i)
                answers[dimension + u'_' + QString::number(i)] = u"2"_s;
        }
        const QStringList again{u"--form"_s, u"full"_s, u"--round"_s, u"T1"_s, u"--again"_s};
        QCOMPARE(diagnose({{u"process_1"_s, u"5"_s}}, again).exit, 1); // there is none before it
        CLI_OK(diagnose(answers));
        const auto open = diagnose({{u"process_1"_s, u"5"_s}}, again);
        QCOMPARE(open.exit, 1);
        QVERIFY2(open.told().contains(u"T0"_s), open.err.constData());
        CLI_OK(diagnose({}, {u"--form"_s, u"full"_s, u"--freeze"_s}));
        const auto later = diagnose({{u"process_1"_s, u"5"_s}}, again);
        CLI_OK(later);
        QCOMPARE(later.object()[u"coverage"_s].toDouble(), 1.0);
        QCOMPARE(later.object()[u"dimensions"_s][u"process"_s][u"score"_s].toDouble(), 2.5);
        QCOMPARE(later.told(), QString());
        const auto frozen = diagnose({}, {u"--form"_s, u"full"_s, u"--round"_s, u"T1"_s, u"--freeze"_s});
        CLI_OK(frozen);
        QVERIFY2(frozen.told().contains(u"35"_s), frozen.err.constData()); // nobody looked at them
        CLI_OK(diagnose({{u"process_1"_s, u"5"_s}}, {u"--form"_s, u"full"_s, u"--round"_s, u"T2"_s})); // without --again it begins empty
    }

    void whatBreaksARuleIsKeptAndSaid()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"new"_s, u"w.axw"_s}));
        const QString id = cli.run({u"client"_s, u"w.axw"_s, u"add"_s, u"name=(주)한빛물류"_s}).text().trimmed();
        cli.write(u"own.xlsx"_s, test::formBook(u"| survey |\n|| type | name | label | constraint | constraint_message |\n|| integer | n | N | . > 3 | 넷부터입니다 |\n| settings |\n|| form_id |\n|| own |\n"_s));
        CLI_OK(cli.run({u"form"_s, u"import"_s, u"w.axw"_s, u"own.xlsx"_s}));
        cli.write(u"a.json"_s, R"({"n":1})");
        const auto ended = cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"own"_s, u"--answers"_s, u"a.json"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonArray violations = ended.object()[u"violations"_s].toArray();
        QCOMPARE(violations.size(), 1);
        QCOMPARE(violations.at(0)[u"path"_s].toString(), u"n"_s);
        QVERIFY2(ended.told().contains(u"넷부터입니다"_s), ended.err.constData());
        const auto unknown = cli.run({u"diagnose"_s, u"w.axw"_s, id, u"--form"_s, u"nope"_s, u"--answers"_s, u"a.json"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.told().contains(u"oairi"_s) && unknown.told().contains(u"own"_s), unknown.err.constData());
    }

    /// Its steps are not our levels: what was chosen is said, not the level that is nearest.
    void theChoicesOfOairiAreSaidAsTheyAre()
    {
        QJsonObject answers;
        for (int i = 1; i <= 15; ++i)
            answers[u"oairi_%1"_s.arg(i)] = i <= 8 ? u"L2"_s : u"L3"_s;
        const auto ended = diagnose(answers, {u"--form"_s, u"oairi"_s});
        CLI_OK(ended);
        QCOMPARE(ended.object()[u"dimensions"_s][u"ethics"_s][u"score"_s].toDouble(), 2.5);
        CLI_OK(axwb({u"report"_s, u"w.axw"_s, u"--kind"_s, u"diagnosis"_s, u"--client"_s, u"124-81-00998"_s, u"--lang"_s, u"en"_s, u"--format"_s, u"html"_s, u"--out"_s, u"r.html"_s}));
        const QString report = QString::fromUtf8(m_cli->read(u"r.html"_s));
        QVERIFY2(report.contains(u"2.50"_s) && report.contains(u"3.75"_s), qPrintable(report.left(4000)));
        QVERIFY(report.contains(u"L2"_s));
        QVERIFY(!report.contains(u"3 Builder"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiagnoseVerb)
#include "tst_diagnose.moc"
