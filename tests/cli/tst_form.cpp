// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString good = u"| survey |\n|| type | name | label::한국어 (ko) | label::English (en) |\n|| text | a | 이름 | Name |\n|| integer | b | 나이 | |\n|| note | n | 끝 | End |\n"_s;
const QString bad = u"| survey |\n|| type | name | label |\n|| text | a | 이름 |\n|| hologram | b | 상 |\n|| end_group | | |\n"_s;

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private slots:
    void aGoodForm()
    {
        const test::CommandLine cli;
        cli.write(u"양식.xlsx"_s, test::formBook(good));
        const auto ended = cli.run({u"form"_s, u"check"_s, u"양식.xlsx"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonObject json = ended.object();
        QCOMPARE(json[u"ok"_s].toBool(), true);
        QCOMPARE(json[u"items"_s].toInt(), 2);
        QCOMPARE(json[u"languages"_s].toArray(), (QJsonArray{u"한국어 (ko)"_s, u"English (en)"_s}));
        QCOMPARE(json[u"problems"_s].toArray(), QJsonArray());
        const QJsonArray missing = json[u"missing_translations"_s].toArray();
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing[0].toObject(), (QJsonObject{{u"sheet"_s, u"survey"_s}, {u"row"_s, 3}, {u"column"_s, u"label::English (en)"_s},
                                                     {u"language"_s, u"English (en)"_s}, {u"name"_s, u"b"_s}}));
        QCOMPARE(ended.err, QByteArray());
        const auto said = cli.run({u"form"_s, u"check"_s, u"양식.xlsx"_s, u"--lang"_s, u"en"_s});
        CLI_OK(said);
        QVERIFY2(said.text().contains(u"2 questions"_s), said.out.constData());
        QVERIFY2(said.text().contains(u"1 text "_s), said.out.constData());
    }

    void aBadFormPrintsWhatIsWrongAndEndsWithOne()
    {
        const test::CommandLine cli;
        cli.write(u"양식.xlsx"_s, test::formBook(bad));
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            const auto ended = cli.run({u"form"_s, u"check"_s, u"양식.xlsx"_s, u"--json"_s, u"--lang"_s, language});
            QCOMPARE(ended.exit, 1);
            const QJsonObject json = ended.object();
            QCOMPARE(json[u"ok"_s].toBool(true), false);
            const QJsonArray problems = json[u"problems"_s].toArray();
            QCOMPARE(problems.size(), 2);
            const QJsonObject first = problems[0].toObject();
            QCOMPARE(first[u"sheet"_s].toString(), u"survey"_s);
            QCOMPARE(first[u"row"_s].toInt(), 3);
            QCOMPARE(first[u"column"_s].toString(), u"type"_s);
            QCOMPARE(first[u"severity"_s].toString(), u"error"_s);
            QVERIFY(first[u"why"_s].toString().contains(u"hologram"_s));
            QCOMPARE(problems[1].toObject()[u"row"_s].toInt(), 4);
            QCOMPARE(ended.err.count('\n'), 2);
            QVERIFY2(ended.told().contains(u"양식.xlsx: survey, "_s), ended.err.constData());
            QVERIFY2(ended.told().contains(language == u"ko"_s ? u"3행"_s : u"row 3"_s), ended.err.constData());
        }
    }

    void aFileThatIsNoFormIsRefusedTheSameWay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not there") << u"없음.xlsx"_s;
        QTest::newRow("text") << u"text.xlsx"_s;
        QTest::newRow("another workbook") << u"other.xlsx"_s;
    }
    void aFileThatIsNoFormIsRefusedTheSameWay()
    {
        QFETCH(QString, name);
        const test::CommandLine cli;
        cli.write(u"text.xlsx"_s, "no workbook at all");
        cli.write(u"other.xlsx"_s, test::formBook(u"| 명단 |\n|| 상호 |\n|| 한빛 |\n"_s));
        const auto ended = cli.run({u"form"_s, u"check"_s, name, u"--json"_s});
        QCOMPARE(ended.exit, 1);
        const QJsonObject json = ended.object();
        QCOMPARE(json[u"ok"_s].toBool(true), false);
        QCOMPARE(json[u"items"_s].toInt(-1), 0);
        QCOMPARE(json[u"problems"_s].toArray().size(), 1);
        QVERIFY(!json[u"problems"_s].toArray()[0].toObject()[u"why"_s].toString().isEmpty());
        QVERIFY(ended.told().contains(name));
    }

    void theBuiltInFormsCanBeEditedElsewhere()
    {
        const test::CommandLine cli;
        for (const auto &[key, items] : {std::pair(u"full"_s, 36), {u"quick"_s, 18}}) {
            const auto written = cli.run({u"form"_s, u"export"_s, key, u"--out"_s, key + u".xlsx"_s, u"--json"_s});
            CLI_OK(written);
            QCOMPARE(written.object()[u"items"_s].toInt(), items);
            const auto checked = cli.run({u"form"_s, u"check"_s, key + u".xlsx"_s, u"--json"_s});
            CLI_OK(checked);
            QCOMPARE(checked.object()[u"items"_s].toInt(), items);
            QCOMPARE(checked.object()[u"problems"_s].toArray(), QJsonArray());
            QCOMPARE(checked.object()[u"missing_translations"_s].toArray(), QJsonArray());
        }
        CLI_FAILS(cli.run({u"form"_s, u"export"_s, u"없음"_s, u"--out"_s, u"x.xlsx"_s}), 1, u"없음"_s);
        CLI_FAILS(cli.run({u"form"_s, u"export"_s, u"full"_s, u"--out"_s, u"없는 곳/x.xlsx"_s}), 1, u"x.xlsx"_s);
    }

    void remarksDoNotRefuse()
    {
        const test::CommandLine cli;
        cli.write(u"f.xlsx"_s, test::formBook(u"| survey |\n|| type | name | label | 비고 |\n|| text | a | | 확인 |\n"_s));
        const auto ended = cli.run({u"form"_s, u"check"_s, u"f.xlsx"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonArray problems = ended.object()[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 2);
        for (const QJsonValue &problem : problems)
            QCOMPARE(problem.toObject()[u"severity"_s].toString(), u"warning"_s);
        QCOMPARE(ended.object()[u"ok"_s].toBool(), true);
    }

    void importsAFormAsAVersion()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"new"_s, u"센터.axw"_s}));
        cli.write(u"현장 점검.xlsx"_s, test::formBook(good));
        const auto first = cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"현장 점검.xlsx"_s, u"--json"_s});
        CLI_OK(first);
        QCOMPARE(first.object()[u"key"_s].toString(), u"현장 점검"_s);
        QCOMPARE(first.object()[u"stored_version"_s].toInt(), 1);
        const auto again = cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"현장 점검.xlsx"_s, u"--json"_s});
        CLI_OK(again);
        QVERIFY(again.object()[u"unchanged"_s].toBool());
        CLI_OK(cli.run({u"undo"_s, u"센터.axw"_s}));

        cli.write(u"나쁨.xlsx"_s, test::formBook(bad));
        const auto refused = cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"나쁨.xlsx"_s, u"--json"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY(!refused.object()[u"ok"_s].toBool(true));
        QVERIFY(refused.told().contains(u"hologram"_s));
        QCOMPARE(cli.run({u"form"_s, u"import"_s, u"센터.axw"_s}).exit, 2);
        QCOMPARE(cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"없음.xlsx"_s, u"--json"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
