// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestCall : public QObject
{
    Q_OBJECT

private slots:
    void aWrongCallEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QStringList{} << u"axwb import-companies"_s;
        QTest::newRow("unknown verb") << QStringList{u"fly"_s} << u"fly"_s;
        QTest::newRow("verb in another case") << QStringList{u"Info"_s, u"w"_s} << u"Info"_s;
        QTest::newRow("unknown option") << QStringList{u"info"_s, u"w"_s, u"--jason"_s} << u"--json"_s;
        QTest::newRow("option of another verb") << QStringList{u"info"_s, u"w"_s, u"--demo"_s} << u"--demo"_s;
        QTest::newRow("short option") << QStringList{u"info"_s, u"w"_s, u"-j"_s} << u"-j"_s;
        QTest::newRow("missing argument") << QStringList{u"info"_s} << u"axwb info W"_s;
        QTest::newRow("missing file") << QStringList{u"import-companies"_s, u"w"_s} << u"axwb import-companies W FILE"_s;
        QTest::newRow("workspace without a name") << QStringList{u"info"_s, QString()} << u"axwb"_s;
        QTest::newRow("one too many") << QStringList{u"info"_s, u"w"_s, u"다른것"_s} << u"다른것"_s;
        QTest::newRow("option without value") << QStringList{u"clients"_s, u"w"_s, u"--find"_s} << u"--find"_s;
        QTest::newRow("switch with value") << QStringList{u"info"_s, u"w"_s, u"--json=yes"_s} << u"--json"_s;
        QTest::newRow("twice") << QStringList{u"clients"_s, u"w"_s, u"--find"_s, u"a"_s, u"--find"_s, u"b"_s} << u"--find"_s;
        QTest::newRow("language") << QStringList{u"info"_s, u"w"_s, u"--lang"_s, u"fr"_s} << u"--lang"_s;
        QTest::newRow("language without value") << QStringList{u"info"_s, u"w"_s, u"--lang"_s} << u"--lang"_s;
        QTest::newRow("help of no verb") << QStringList{u"help"_s, u"fly"_s} << u"fly"_s;
        QTest::newRow("client does nothing") << QStringList{u"client"_s, u"w"_s, u"eat"_s, u"x"_s} << u"eat"_s;
        QTest::newRow("client show whom") << QStringList{u"client"_s, u"w"_s, u"show"_s} << u"show CLIENT"_s;
        QTest::newRow("client set whom") << QStringList{u"client"_s, u"w"_s, u"set"_s} << u"set CLIENT"_s;
        QTest::newRow("client set what") << QStringList{u"client"_s, u"w"_s, u"set"_s, u"x"_s} << u"set CLIENT"_s;
        QTest::newRow("not a field and value") << QStringList{u"client"_s, u"w"_s, u"add"_s, u"한빛"_s} << u"한빛"_s;
        QTest::newRow("unknown field") << QStringList{u"client"_s, u"w"_s, u"add"_s, u"nam=한빛"_s} << u"representative"_s;
        QTest::newRow("field twice") << QStringList{u"client"_s, u"w"_s, u"set"_s, u"x"_s, u"name=a"_s, u"name=b"_s} << u"name"_s;
        QTest::newRow("year") << QStringList{u"holidays"_s, u"내년"_s} << u"내년"_s;
        QTest::newRow("unknown encoding") << QStringList{u"import-companies"_s, u"w"_s, u"f"_s, u"--encoding"_s, u"klingon"_s} << u"CP949"_s;
        QTest::newRow("unknown import field") << QStringList{u"import-companies"_s, u"w"_s, u"f"_s, u"--map"_s, u"nom=A"_s} << u"corporate_no"_s;
        QTest::newRow("map without column") << QStringList{u"import-companies"_s, u"w"_s, u"f"_s, u"--map"_s, u"name"_s} << u"name"_s;
        QTest::newRow("map twice") << QStringList{u"import-companies"_s, u"w"_s, u"f"_s, u"--map"_s, u"name=A"_s, u"--map"_s, u"name=B"_s} << u"name"_s;
        QTest::newRow("header row") << QStringList{u"import-companies"_s, u"w"_s, u"f"_s, u"--header"_s, u"first"_s} << u"--header"_s;
        QTest::newRow("diagnose without form") << QStringList{u"diagnose"_s, u"w"_s, u"c"_s, u"--answers"_s, u"a"_s} << u"--form"_s;
        QTest::newRow("diagnose without answers") << QStringList{u"diagnose"_s, u"w"_s, u"c"_s, u"--form"_s, u"full"_s} << u"--answers"_s;
        QTest::newRow("round") << QStringList{u"diagnose"_s, u"w"_s, u"c"_s, u"--form"_s, u"full"_s, u"--answers"_s, u"a"_s, u"--round"_s, u"T9"_s} << u"T9"_s;
        QTest::newRow("form does nothing") << QStringList{u"form"_s, u"eat"_s, u"f.xlsx"_s} << u"form check"_s;
        QTest::newRow("form of two files") << QStringList{u"form"_s, u"check"_s, u"f.xlsx"_s, u"g.xlsx"_s} << u"form check"_s;
        QTest::newRow("form export to nowhere") << QStringList{u"form"_s, u"export"_s, u"full"_s} << u"--out"_s;
        QTest::newRow("form check into a file") << QStringList{u"form"_s, u"check"_s, u"f.xlsx"_s, u"--out"_s, u"g.xlsx"_s} << u"form check"_s;
        QTest::newRow("form of no file") << QStringList{u"form"_s, u"check"_s} << u"form check"_s;
        QTest::newRow("report without a format") << QStringList{u"report"_s, u"w"_s, u"--kind"_s, u"register"_s, u"--out"_s, u"bericht"_s} << u"--format"_s;
        QTest::newRow("limit") << QStringList{u"log"_s, u"w"_s, u"--limit"_s, u"0"_s} << u"--limit"_s;
    }
    void aWrongCallEndsWithTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, word);
        const test::CommandLine cli;
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            const bool namesLanguage = words.contains(u"--lang"_s) || words.isEmpty();
            const auto ended = cli.run(namesLanguage ? words : words + QStringList{u"--lang"_s, language});
            CLI_FAILS(ended, 2, word);
            QCOMPARE(QDir(cli.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
        }
    }

    void helpGoesToStdout()
    {
        const test::CommandLine cli;
        for (const QStringList &words : {QStringList{u"help"_s}, QStringList{u"--help"_s}, QStringList{u"-h"_s}, QStringList{u"--lang"_s, u"en"_s, u"help"_s}}) {
            const auto ended = cli.run(words);
            CLI_OK(ended);
            QCOMPARE(ended.err, QByteArray());
            for (const QString &verb : {u"new"_s, u"info"_s, u"check"_s, u"import-companies"_s, u"clients"_s, u"client"_s, u"holidays"_s, u"diagnose"_s, u"report"_s,
                                        u"backup"_s, u"restore"_s, u"undo"_s, u"redo"_s, u"log"_s})
                QVERIFY2(ended.text().contains(u"axwb "_s + verb + u' '), qPrintable(verb));
        }
        for (const QStringList &words : {QStringList{u"import-companies"_s, u"--help"_s}, QStringList{u"help"_s, u"import-companies"_s}}) {
            const auto ended = cli.run(words);
            CLI_OK(ended);
            QVERIFY(ended.text().contains(u"--encoding"_s) && ended.text().contains(u"--dry-run"_s));
        }
        const auto version = cli.run({u"--version"_s});
        CLI_OK(version);
        QVERIFY(version.text().startsWith(u"axwb "_s));
    }

    void speaksTheLanguageItIsAskedTo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("korean");
        QTest::newRow("ko") << QStringList{u"--lang"_s, u"ko"_s} << u"en_US.UTF-8"_s << true;
        QTest::newRow("en") << QStringList{u"--lang=en"_s} << u"ko_KR.UTF-8"_s << false;
        QTest::newRow("environment en") << QStringList{} << u"en_GB.UTF-8"_s << false;
        QTest::newRow("environment ko") << QStringList{} << u"ko_KR.UTF-8"_s << true;
        QTest::newRow("environment C") << QStringList{} << u"C"_s << true;
        QTest::newRow("environment POSIX") << QStringList{} << u"POSIX"_s << true;
    }
    void speaksTheLanguageItIsAskedTo()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, locale);
        QFETCH(bool, korean);
        test::CommandLine cli;
        cli.environment.insert(u"LC_ALL"_s, locale);
        const auto ended = cli.run(QStringList{u"info"_s, u"없는 곳.axw"_s} + options);
        CLI_FAILS(ended, 1, korean ? u"없습니다"_s : u"There is no workspace"_s);
        // Nothing but the program's own sentence, whatever the locale.
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(ended.told().contains(u"없는 곳.axw"_s));
    }

    void optionsStandAnywhere()
    {
        const test::CommandLine cli;
        CLI_OK(cli.run({u"--json"_s, u"--as"_s, u"김지원"_s, u"new"_s, u"w.axw"_s}));
        CLI_OK(cli.run({u"info"_s, u"--json"_s, u"w.axw"_s, u"--lang"_s, u"en"_s}));
        CLI_OK(cli.run({u"info"_s, u"--json"_s, u"--"_s, u"w.axw"_s}));
        CLI_FAILS(cli.run({u"info"_s, u"--"_s, u"--json"_s}), 1, u"--json"_s);
    }

    void holidaysAreListed()
    {
        const test::CommandLine cli;
        const auto ended = cli.run({u"holidays"_s, u"2027"_s, u"--json"_s});
        CLI_OK(ended);
        QStringList substitutes;
        QString before;
        for (const QJsonValue &value : ended.array()) {
            const QJsonObject day = value.toObject();
            QCOMPARE(QStringList(day.keys()), (QStringList{u"date"_s, u"name_en"_s, u"name_ko"_s, u"substitute"_s}));
            QVERIFY(day[u"date"_s].toString() > before);
            before = day[u"date"_s].toString();
            if (day[u"substitute"_s].toBool())
                substitutes += before;
        }
        QCOMPARE(substitutes, (QStringList{u"2027-02-09"_s, u"2027-05-03"_s, u"2027-07-19"_s, u"2027-08-16"_s, u"2027-10-04"_s, u"2027-10-11"_s, u"2027-12-27"_s}));
        CLI_FAILS(cli.run({u"holidays"_s, u"1492"_s}), 1, u"1492"_s);
        CLI_FAILS(cli.run({u"holidays"_s, u"99999"_s}), 1, u"99999"_s);
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
