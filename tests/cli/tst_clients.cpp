// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QUuid>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestClientVerbs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    test::Ended axwb(const QStringList &words) { return m_cli->run(words); }
    test::Ended client(const QStringList &words) { return axwb(QStringList{u"client"_s, u"w.axw"_s} + words); }
    QString added(const QStringList &fields) { return client(QStringList{u"add"_s} + fields).text().trimmed(); }
    QJsonObject shown(const QString &who) { return client({u"show"_s, who, u"--json"_s}).object(); }
    int edits() { return axwb({u"info"_s, u"w.axw"_s, u"--json"_s}).object().value(u"edits"_s).toInt(); }
    QStringList found(const QString &text)
    {
        QStringList names;
        for (const QJsonValue &each : axwb({u"clients"_s, u"w.axw"_s, u"--find"_s, text, u"--json"_s}).array())
            names += each[u"name"_s].toString();
        names.sort();
        return names;
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(axwb({u"new"_s, u"w.axw"_s, u"--as"_s, u"김지원"_s}));
    }

    void everyFieldIsKept()
    {
        const auto ended = client({u"add"_s, u"name=(주)한빛"_s, u"brn=124-81-00998"_s, u"corporate_no=130111-0006246"_s, u"ksic=c13"_s, u"field=제조"_s,
                                   u"region=강남구"_s, u"address=서울 강남구 1=2"_s, u"representative=김하나"_s, u"size=중소"_s, u"owner=박서준"_s,
                                   u"phone=02-123-4567"_s, u"founded=2019. 3. 4."_s, u"employees=12명"_s, u"--json"_s});
        CLI_OK(ended);
        const QString id = ended.object().value(u"id"_s).toString();
        QVERIFY(!QUuid::fromString(id).isNull());
        const QJsonObject file = shown(id);
        const QJsonObject wanted{{u"id"_s, id},           {u"name"_s, u"(주)한빛"_s},  {u"brn"_s, u"124-81-00998"_s},
                                 {u"corporate_no"_s, u"130111-0006246"_s},            {u"ksic"_s, u"C13"_s},
                                 {u"field"_s, u"manufacturing"_s},                    {u"region"_s, u"강남구"_s},
                                 {u"address"_s, u"서울 강남구 1=2"_s},                {u"representative"_s, u"김하나"_s},
                                 {u"size"_s, u"sme"_s},   {u"owner"_s, u"박서준"_s},  {u"phone"_s, u"02-123-4567"_s},
                                 {u"founded"_s, u"2019-03-04"_s},                     {u"employees"_s, 12},
                                 {u"stage"_s, u"intake"_s}, {u"stage_index"_s, 1}};
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(file.value(it.key()), *it);
        QCOMPARE(file.value(u"cases"_s).toArray().size(), 1);
        QCOMPARE(edits(), 1);
        QCOMPARE(shown(u"124-81-00998"_s), file);
        QCOMPARE(shown(u"1248100998"_s), file);
        QCOMPARE(shown(file.value(u"case_number"_s).toString()), file);
        QCOMPARE(shown(id.toUpper()), file);
        QVERIFY(client({u"show"_s, id}).text().contains(u"name\t(주)한빛"_s));
    }

    void addPrintsTheIdAlone()
    {
        const auto ended = client({u"add"_s, u"name=한빛"_s});
        CLI_OK(ended);
        QCOMPARE(ended.text().count(u'\n'), 1);
        QVERIFY(!QUuid::fromString(ended.text().trimmed()).isNull());
        QVERIFY(!ended.text().contains(u'{'));
    }

    void aValueThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("told");
        QTest::newRow("check digit") << u"brn=123-45-67890"_s << u"123-45-67890"_s;
        QTest::newRow("too short") << u"brn=12345"_s << u"12345"_s;
        QTest::newRow("letters") << u"brn=12A-81-00998"_s << u"124-81-00998"_s;
        QTest::newRow("no name") << u"name="_s << u"이름"_s;
        QTest::newRow("blank name") << u"name=   "_s << u"이름"_s;
        QTest::newRow("corporate number") << u"corporate_no=1301"_s << u"130111-0006246"_s;
        QTest::newRow("ksic") << u"ksic=Z99"_s << u"Z99"_s;
        QTest::newRow("field") << u"field=우주"_s << u"manufacturing"_s;
        QTest::newRow("size") << u"size=거대"_s << u"중소기업"_s;
        QTest::newRow("employees") << u"employees=많음"_s << u"12"_s;
        QTest::newRow("negative employees") << u"employees=-3"_s << u"12"_s;
        QTest::newRow("founded") << u"founded=2019-13-40"_s << u"2019-03-04"_s;
        QTest::newRow("endless name") << u"name="_s + QString(5000, u'가') << u"200"_s;
    }
    void aValueThatCannotBeIsRefused()
    {
        QFETCH(QString, word);
        QFETCH(QString, told);
        const QString id = added({u"name=한빛"_s});
        const QJsonObject before = shown(id);
        CLI_FAILS(client({u"set"_s, id, u"owner=박서준"_s, word}), 1, told);
        QCOMPARE(shown(id), before);
        const QStringList named = word.startsWith(u"name="_s) ? QStringList{} : QStringList{u"name=두빛"_s};
        CLI_FAILS(client(QStringList{u"add"_s, word} + named), 1, told);
        QCOMPARE(edits(), 1);
    }

    void aClientNeedsAName()
    {
        CLI_FAILS(client({u"add"_s, u"owner=박서준"_s}), 1, u"이름"_s);
        CLI_FAILS(client({u"add"_s}), 1, u"이름"_s);
        QCOMPARE(edits(), 0);
    }

    void setIsOneEditAndOnlyWhenSomethingChanges()
    {
        const QString id = added({u"name=한빛"_s, u"region=강남구"_s});
        const auto ended = client({u"set"_s, id, u"owner=박서준"_s, u"size=대기업"_s, u"region="_s, u"note=둘\n줄"_s, u"--json"_s});
        CLI_OK(ended);
        QCOMPARE(ended.object().value(u"changed"_s), QJsonValue(true));
        QCOMPARE(edits(), 2);
        QCOMPARE(shown(id).value(u"region"_s).toString(), QString());
        QCOMPARE(shown(id).value(u"note"_s).toString(), u"둘\n줄"_s);
        const auto again = client({u"set"_s, id, u"owner=박서준"_s, u"size=large"_s, u"--json"_s});
        CLI_OK(again);
        QCOMPARE(again.object().value(u"changed"_s), QJsonValue(false));
        QCOMPARE(edits(), 2);
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        QCOMPARE(shown(id).value(u"region"_s).toString(), u"강남구"_s);
        QCOMPARE(shown(id).value(u"owner"_s).toString(), QString());
    }

    void theListShowsTheOwnerThatWasSet()
    {
        const QString id = added({u"name=한빛"_s, u"owner=박서준"_s});
        CLI_OK(client({u"set"_s, id, u"owner=이하늘"_s}));
        const QJsonObject line = axwb({u"clients"_s, u"w.axw"_s, u"--json"_s}).array().first().toObject();
        QCOMPARE(line.value(u"owner"_s).toString(), u"이하늘"_s);
        QCOMPARE(shown(id).value(u"cases"_s).toArray().first().toObject().value(u"owner"_s).toString(), u"이하늘"_s);
        for (const QString &key : {u"id"_s, u"name"_s, u"brn"_s, u"industry"_s, u"stage"_s, u"owner"_s, u"stage_index"_s, u"case_number"_s})
            QVERIFY2(line.contains(key), qPrintable(key));
    }

    void anUnknownClientIsToldOf_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("id") << u"01890000-0000-7000-8000-000000000000"_s;
        QTest::newRow("number") << u"2026-999"_s;
        QTest::newRow("brn") << u"220-81-62517"_s;
        QTest::newRow("name") << u"한빛"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("hostile") << u"' OR 1=1 --"_s;
    }
    void anUnknownClientIsToldOf()
    {
        QFETCH(QString, who);
        added({u"name=한빛"_s});
        CLI_FAILS(client({u"show"_s, who}), 1, who);
        CLI_FAILS(client({u"set"_s, who, u"owner=x"_s}), 1, who);
        QCOMPARE(edits(), 1);
    }

    void aSecondFileOfOneNumberNeedsASwitch()
    {
        const QString id = added({u"name=한빛"_s, u"brn=1248100998"_s});
        CLI_FAILS(client({u"add"_s, u"name=두빛"_s, u"brn=124-81-00998"_s}), 1, id);
        QCOMPARE(edits(), 1);
        const auto other = client({u"add"_s, u"name=주식회사 한빛"_s});
        CLI_OK(other);
        QVERIFY(other.told().contains(id));
        CLI_OK(client({u"add"_s, u"name=두빛"_s, u"brn=124-81-00998"_s, u"--duplicate"_s}));
        CLI_FAILS(client({u"show"_s, u"124-81-00998"_s}), 1, u"124-81-00998"_s);
    }

    void findsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one syllable") << u"빛"_s << QStringList{u"(주)한빛물류"_s, u"빛고을"_s};
        QTest::newRow("part") << u"빛물"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("initial consonants") << u"ㅎㅂ"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("initials inside") << u"ㅁㄹ"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("other spelling") << u"주식회사 한빛물류"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("brn") << u"124-81-00998"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("brn digits") << u"1248100998"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("part of a brn") << u"124-81"_s << QStringList{u"(주)한빛물류"_s};
        QTest::newRow("latin in another case") << u"AXLAB"_s << QStringList{u"AxLab Korea"_s};
        QTest::newRow("nothing") << u"없는이름"_s << QStringList{};
        QTest::newRow("hostile") << u"\" NEAR(%_*) --"_s << QStringList{};
    }
    void findsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        added({u"name=(주)한빛물류"_s, u"brn=124-81-00998"_s});
        added({u"name=빛고을"_s});
        added({u"name=AxLab Korea"_s});
        QCOMPARE(found(typed), names);
    }
};

QTEST_GUILESS_MAIN(TestClientVerbs)
#include "tst_clients.moc"
