// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/apache.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestOutboxVerb : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;
    const QString m_w = u"센터.axw"_s;

    test::Ended axwb(const QStringList &words) { return m_cli->run(words); }

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(axwb({u"new"_s, m_w, u"--as"_s, u"김지원"_s}));
        m_cli->write(u"보고서.pdf"_s, "the report");
    }

    void deliversToAFolderOnce()
    {
        CLI_OK(axwb({u"outbox"_s, m_w, u"add"_s, u"보고서.pdf"_s, u"--json"_s}));
        // The file delivered is the file of the moment it was put in.
        m_cli->write(u"보고서.pdf"_s, "changed since");
        const auto list = axwb({u"outbox"_s, m_w, u"--json"_s});
        CLI_OK(list);
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(list.array().at(0)[u"state"_s].toString(), u"waiting"_s);
        QVERIFY(list.array().at(0)[u"destination"_s].isNull());

        const auto early = axwb({u"outbox"_s, m_w, u"send"_s, u"받는 곳"_s, u"--json"_s});
        QCOMPARE(early.exit, 1);
        QCOMPARE(early.object()[u"sent"_s].toInt(), 0);
        QCOMPARE(early.object()[u"waiting"_s].toInt(), 1);
        QVERIFY(early.told().contains(u"받는 곳"_s));
        // A try in vain binds it to no place.
        QVERIFY(axwb({u"outbox"_s, m_w, u"--json"_s}).array().at(0)[u"destination"_s].isNull());
        const auto nowhere = axwb({u"outbox"_s, m_w, u"send"_s});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(nowhere.told().contains(u"REMOTE"_s));
        QVERIFY(QDir(m_cli->path()).mkdir(u"받는 곳"_s));
        const auto sent = axwb({u"outbox"_s, m_w, u"send"_s, u"받는 곳"_s, u"--json"_s});
        CLI_OK(sent);
        QCOMPARE(sent.object()[u"sent"_s].toInt(), 1);
        QCOMPARE(m_cli->read(u"받는 곳/보고서.pdf"_s), QByteArray("the report"));
        const auto again = axwb({u"outbox"_s, m_w, u"send"_s, u"받는 곳"_s, u"--json"_s});
        CLI_OK(again);
        QCOMPARE(again.object()[u"sent"_s].toInt(), 0);
        QCOMPARE(QDir(m_cli->path(u"받는 곳"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(axwb({u"outbox"_s, m_w, u"--json"_s}).array().at(0)[u"delivered_as"_s].toString(), u"보고서.pdf"_s);
        CLI_OK(axwb({u"check"_s, m_w}));
    }

    void deliversToAServerWithAPassword()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        CLI_OK(axwb({u"outbox"_s, m_w, u"add"_s, u"보고서.pdf"_s, u"--to"_s, apache.address()}));
        const auto refused = axwb({u"outbox"_s, m_w, u"send"_s, u"--json"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.object()[u"failed"_s].toInt(), 1);
        m_cli->write(u"password"_s, "secret\n");
        const auto sent = axwb({u"outbox"_s, m_w, u"send"_s, u"--user"_s, u"kim"_s, u"--password-file"_s, u"password"_s, u"--json"_s});
        CLI_OK(sent);
        QCOMPARE(sent.object()[u"sent"_s].toInt(), 1);
        QCOMPARE(apache.files(), QStringList{u"보고서.pdf"_s});
    }

    void aPlaceIsTheSameWhoeverDelivers()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        const QString named = QString(apache.address()).replace(u"://"_s, u"://kim@"_s);
        CLI_OK(axwb({u"outbox"_s, m_w, u"add"_s, u"보고서.pdf"_s, u"--to"_s, named}));
        m_cli->write(u"password"_s, "secret\n");
        // The user stands with the place, the password comes from the file.
        const auto sent = axwb({u"outbox"_s, m_w, u"send"_s, apache.address(), u"--password-file"_s, u"password"_s, u"--json"_s});
        CLI_OK(sent);
        QCOMPARE(sent.object()[u"sent"_s].toInt(), 1);
        QCOMPARE(apache.files(), QStringList{u"보고서.pdf"_s});
    }

    void sweepsWhatItLeft()
    {
        CLI_OK(axwb({u"outbox"_s, m_w, u"add"_s, u"보고서.pdf"_s, u"--to"_s, u"받는 곳"_s}));
        QCOMPARE(axwb({u"outbox"_s, m_w, u"send"_s}).exit, 1);
        const QString id = axwb({u"outbox"_s, m_w, u"--json"_s}).array().at(0)[u"id"_s].toString();
        QVERIFY(QDir(m_cli->path()).mkdir(u"받는 곳"_s));
        m_cli->write(u"받는 곳/axw-%1.tmp"_s.arg(id), "half of it");
        CLI_OK(axwb({u"outbox"_s, m_w, u"remove"_s, id}));
        CLI_OK(axwb({u"outbox"_s, m_w, u"send"_s}));
        QVERIFY(QDir(m_cli->path(u"받는 곳"_s)).isEmpty());
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("a verb of its own") << QStringList{u"burn"_s} << 2;
        QTest::newRow("no file named") << QStringList{u"add"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"add"_s, u"없음.pdf"_s} << 1;
        QTest::newRow("a folder") << QStringList{u"add"_s, u"."_s} << 1;
        QTest::newRow("no such client") << QStringList{u"add"_s, u"보고서.pdf"_s, u"--client"_s, u"없음"_s} << 1;
        QTest::newRow("no such place") << QStringList{u"add"_s, u"보고서.pdf"_s, u"--to"_s, u"ftp://example.kr"_s} << 1;
        QTest::newRow("into the workspace") << QStringList{u"send"_s, u"센터.axw"_s} << 1;
        QTest::newRow("no id") << QStringList{u"remove"_s, u"x"_s} << 2;
        QTest::newRow("an id of nothing") << QStringList{u"remove"_s, u"01234567-89ab-7def-8123-456789abcdef"_s} << 1;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const auto refused = axwb(QStringList{u"outbox"_s, m_w} + words);
        QCOMPARE(refused.exit, exit);
        QVERIFY(!refused.told().isEmpty());
        QVERIFY(axwb({u"outbox"_s, m_w, u"--json"_s}).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutboxVerb)
#include "tst_outbox.moc"
