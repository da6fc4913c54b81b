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
        for (const auto &[key, items] : {std::pair(u"full"_s, 36), {u"quick"_s, 18}, {u"oairi"_s, 15}}) {
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

    void givesAnImportedFormBackByteForByte()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"new"_s, u"센터.axw"_s}));
        const QString table = u"| survey |\n|| type | name | label |\n|| select_one_from_file 지역.csv | where | 어디 |\n| settings |\n|| form_id |\n|| 점검 |\n"_s;
        const QByteArray first = test::formBook(table);
        const QByteArray second = test::formBook(QString(table).replace(u"| 어디 |"_s, u"| 지역 |"_s));
        cli.write(u"점검.xlsx"_s, first);
        cli.write(u"지역.csv"_s, "name,label\nmapo,마포구\n");
        CLI_OK(cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"점검.xlsx"_s}));
        cli.write(u"점검.xlsx"_s, second);
        CLI_OK(cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"점검.xlsx"_s}));
        QDir(cli.path()).mkdir(u"밖"_s);
        const auto out = [&](const QString &key, const QStringList &more) {
            return cli.run(QStringList{u"form"_s, u"export"_s, u"센터.axw"_s, key, u"--out"_s, u"밖/다시.xlsx"_s, u"--json"_s, u"--lang"_s, u"en"_s} + more);
        };
        const auto newest = out(u"점검"_s, {});
        CLI_OK(newest);
        QCOMPARE(newest.object()[u"version"_s].toInt(), 2);
        QCOMPARE(newest.object()[u"beside"_s].toArray(), QJsonArray{u"지역.csv"_s});
        QCOMPARE(cli.read(u"밖/다시.xlsx"_s), second);
        QCOMPARE(cli.read(u"밖/지역.csv"_s), "name,label\nmapo,마포구\n");
        const auto older = out(u"점검"_s, {u"--version"_s, u"1"_s});
        CLI_OK(older);
        QCOMPARE(older.object()[u"version"_s].toInt(), 1);
        QCOMPARE(cli.read(u"밖/다시.xlsx"_s), first);
        CLI_OK(out(u"full"_s, {})); // the workspace has what the program carries, too
        CLI_FAILS(out(u"점검"_s, {u"--version"_s, u"7"_s}), 1, u"2, 1"_s);
        CLI_FAILS(out(u"없음"_s, {}), 1, u"점검"_s);
        CLI_FAILS(out(u"점검"_s, {u"--version"_s, u"둘"_s}), 2, u"둘"_s);
        cli.write(u"밖/지역.csv"_s, "name,label\nnowon,노원구\n"); // somebody else's
        CLI_FAILS(out(u"점검"_s, {}), 1, u"지역.csv"_s);
        QCOMPARE(cli.read(u"밖/지역.csv"_s), "name,label\nnowon,노원구\n");
    }

    void saysWhenTheNameOfAFileMatters()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"new"_s, u"센터.axw"_s}));
        cli.write(u"현장 점검.xlsx"_s, test::formBook(good));
        CLI_OK(cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"현장 점검.xlsx"_s}));
        const auto other = cli.run({u"form"_s, u"export"_s, u"센터.axw"_s, u"현장 점검"_s, u"--out"_s, u"다른 이름.xlsx"_s});
        CLI_OK(other);
        QVERIFY(other.told().contains(u"현장 점검"_s));
        const auto same = cli.run({u"form"_s, u"export"_s, u"센터.axw"_s, u"현장 점검"_s, u"--out"_s, u"현장 점검.xlsx"_s});
        CLI_OK(same);
        QCOMPARE(same.told(), QString());
    }

    void printsABlankForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("ko") << u"ko"_s << u"미확인"_s;
        QTest::newRow("en") << u"en"_s << u"Not known yet"_s;
    }
    void printsABlankForm()
    {
        QFETCH(QString, language);
        QFETCH(QString, unknown);
        const test::CommandLine cli;
        const auto printed = cli.run({u"form"_s, u"print"_s, u"full"_s, u"--out"_s, u"빈 양식.pdf"_s, u"--lang"_s, language, u"--json"_s});
        CLI_OK(printed);
        QVERIFY(printed.object()[u"pages"_s].toInt() > 5);
        QVERIFY(cli.read(u"빈 양식.pdf"_s).startsWith("%PDF"));
        QProcess text;
        text.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, cli.path(u"빈 양식.pdf"_s), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        QCOMPARE(words.count(u"U "_s + unknown), 36 + 1); // and once in the legend
        QVERIFY(words.contains(u"6.6"_s));
    }

    void printsAFormOfAWorkspaceForAClient()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"new"_s, u"센터.axw"_s}));
        CLI_OK(cli.run({u"client"_s, u"센터.axw"_s, u"add"_s, u"name=한빛물류"_s, u"brn=124-81-00998"_s}));
        cli.write(u"현장 점검.xlsx"_s, test::formBook(good));
        CLI_OK(cli.run({u"form"_s, u"import"_s, u"센터.axw"_s, u"현장 점검.xlsx"_s}));
        const auto print = [&](const QStringList &more) { return cli.run(QStringList{u"form"_s, u"print"_s, u"--lang"_s, u"en"_s, u"--json"_s} + more); };
        const auto printed = print({u"센터.axw"_s, u"현장 점검"_s, u"--client"_s, u"124-81-00998"_s, u"--both"_s, u"--out"_s, u"a.pdf"_s});
        CLI_OK(printed);
        QCOMPARE(printed.object()[u"pages"_s].toInt(), 1);
        QProcess text;
        text.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, cli.path(u"a.pdf"_s), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        for (const QString &word : {u"한빛물류"_s, u"나이"_s, u"이름"_s, u"Name"_s, u"끝"_s})
            QVERIFY2(words.contains(word), qPrintable(words));
        CLI_OK(print({u"현장 점검.xlsx"_s, u"--out"_s, u"b.pdf"_s})); // without any workspace
        CLI_FAILS(print({u"센터.axw"_s, u"없음"_s, u"--out"_s, u"c.pdf"_s}), 1, u"현장 점검"_s);
        CLI_FAILS(print({u"센터.axw"_s, u"full"_s, u"--out"_s, u"c.txt"_s}), 2, u".pdf"_s);
        CLI_FAILS(print({u"full"_s, u"--client"_s, u"124-81-00998"_s, u"--out"_s, u"c.pdf"_s}), 2, u"client"_s);
        CLI_FAILS(print({u"full"_s, u"--round"_s, u"T0"_s, u"--out"_s, u"c.pdf"_s}), 2, u"form print"_s.mid(5));
        cli.write(u"나쁨.xlsx"_s, test::formBook(bad));
        CLI_FAILS(print({u"나쁨.xlsx"_s, u"--out"_s, u"c.pdf"_s}), 1, u"hologram"_s);
        QVERIFY(!QFile::exists(cli.path(u"c.pdf"_s)));
    }

    void twoVersionsAreCompared()
    {
        const test::CommandLine cli;
        const QString table = u"| survey |\n|| type | name | label |\n|| text | a | 하나 |\n|| text | b | 둘 |\n"_s;
        cli.write(u"1.xlsx"_s, test::formBook(table));
        cli.write(u"2.xlsx"_s, test::formBook(QString(table).replace(u"하나"_s, u"첫째"_s)));
        const auto ended = cli.run({u"form"_s, u"compare"_s, u"1.xlsx"_s, u"2.xlsx"_s, u"--json"_s});
        CLI_OK(ended);
        const QJsonArray differences = ended.object()[u"differences"_s].toArray();
        QCOMPARE(differences.size(), 1);
        const QJsonObject expected{{u"kind"_s, u"changed"_s}, {u"sheet"_s, u"survey"_s}, {u"name"_s, u"a"_s},
                                   {u"column"_s, u"label"_s}, {u"before"_s, u"하나"_s}, {u"after"_s, u"첫째"_s}};
        QCOMPARE(differences[0].toObject(), expected);
        cli.write(u"3.xlsx"_s, "PK");
        CLI_FAILS(cli.run({u"form"_s, u"compare"_s, u"1.xlsx"_s, u"3.xlsx"_s}), 1, u"3.xlsx"_s);
        CLI_FAILS(cli.run({u"form"_s, u"compare"_s, u"1.xlsx"_s}), 2, u"compare"_s);
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
