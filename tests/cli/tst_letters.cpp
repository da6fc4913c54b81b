// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestLetterVerbs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    test::Ended letter(const QStringList &words) { return m_cli->run(QStringList{u"letter"_s, u"w.axw"_s} + words); }
    QJsonArray letters(const QStringList &words = {}) { return m_cli->run(QStringList{u"letters"_s, u"w.axw"_s, u"--json"_s} + words).array(); }

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(m_cli->run({u"new"_s, u"w.axw"_s}));
        CLI_OK(m_cli->run({u"client"_s, u"w.axw"_s, u"add"_s, u"name=(주)한빛물류"_s, u"brn=124-81-00998"_s, u"owner=박서준"_s}));
    }

    void addsNumbersListsAndChanges()
    {
        const auto first = letter({u"add"_s, u"subject=협약 체결 요청"_s, u"client=124-81-00998"_s, u"date=2026-03-04"_s, u"enclosures=협약서;수행계획서"_s,
                                   u"reply_due=2026-03-10"_s, u"--json"_s});
        CLI_OK(first);
        QCOMPARE(first.object()[u"number"_s].toString(), u"AX센터-2026-0001"_s);
        const QString id = first.object()[u"id"_s].toString();
        CLI_OK(letter({u"add"_s, u"direction=수신"_s, u"number=경제-77"_s, u"subject=실적 제출 요청"_s, u"correspondent=서울특별시"_s, u"date=2026-03-05"_s}));
        const QJsonArray all = letters();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0)[u"number"_s].toString(), u"경제-77"_s); // the newest first
        QCOMPARE(all.at(0)[u"direction"_s].toString(), u"incoming"_s);
        QVERIFY(all.at(0)[u"client"_s].isNull());
        QCOMPARE(all.at(1)[u"enclosures"_s].toArray(), (QJsonArray{u"협약서"_s, u"수행계획서"_s}));
        QCOMPARE(all.at(1)[u"reply"_s].toString(), u"overdue"_s); // March 2026 is over
        QVERIFY(!all.at(1)[u"case_number"_s].toString().isEmpty());
        QCOMPARE(letters({u"--client"_s, u"124-81-00998"_s}).size(), 1);
        QCOMPARE(letters({u"--overdue"_s}).size(), 1);
        const auto changed = letter({u"set"_s, id, u"replied=2026-03-09"_s, u"--json"_s});
        CLI_OK(changed);
        QVERIFY(changed.object()[u"changed"_s].toBool());
        QCOMPARE(letters({u"--overdue"_s}).size(), 0);
        CLI_OK(m_cli->run({u"undo"_s, u"w.axw"_s}));
        QCOMPARE(letters({u"--waiting"_s}).size(), 1);
    }

    void aNumberNamesALetterAndIsGivenOnce()
    {
        CLI_OK(letter({u"add"_s, u"subject=먼 뒷날"_s, u"date=2206-03-04"_s, u"number=AX센터-2206-0001"_s}));
        CLI_OK(letter({u"add"_s, u"subject=올해 첫 공문"_s, u"date=2026-03-04"_s}));
        CLI_OK(letter({u"set"_s, u"AX센터-2026-0001"_s, u"note=번호로 찾음"_s}));
        CLI_FAILS(letter({u"add"_s, u"subject=같은 번호"_s, u"number=AX센터-2026-0001"_s}), 1, u"AX센터-2026-0001"_s);
        CLI_FAILS(letter({u"set"_s, u"AX센터-2206-0001"_s, u"number=AX센터-2026-0001"_s}), 1, u"AX센터-2026-0001"_s);
        // Others number what they write.
        CLI_OK(letter({u"add"_s, u"subject=받은 공문"_s, u"direction=incoming"_s, u"number=AX센터-2026-0001"_s, u"reply_due=2026-03-20"_s}));
        CLI_FAILS(letter({u"set"_s, u"AX센터-2026-0001"_s, u"note=둘"_s}), 1, u"AX센터-2026-0001"_s);
        const auto told = m_cli->run({u"letters"_s, u"w.axw"_s, u"--lang"_s, u"ko"_s});
        CLI_OK(told);
        QVERIFY2(!QString::fromUtf8(told.out).contains(u"none"_s) && !QString::fromUtf8(told.out).contains(u"overdue"_s), told.out.constData());
        QVERIFY(QString::fromUtf8(m_cli->run({u"letter"_s, u"--help"_s}).out).contains(u"reply_due"_s));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("word");
        QTest::newRow("no subject") << QStringList{u"add"_s, u"number=7"_s} << 1 << QString();
        QTest::newRow("no field") << QStringList{u"add"_s, u"colour=red"_s} << 2 << u"subject"_s;
        QTest::newRow("no form") << QStringList{u"add"_s, u"subject"_s} << 2 << u"FIELD=VALUE"_s;
        QTest::newRow("twice") << QStringList{u"add"_s, u"subject=a"_s, u"subject=b"_s} << 2 << u"subject"_s;
        QTest::newRow("no date") << QStringList{u"add"_s, u"subject=a"_s, u"date=soon"_s} << 1 << u"2026-11-25"_s;
        QTest::newRow("no direction") << QStringList{u"add"_s, u"subject=a"_s, u"direction=up"_s} << 1 << u"incoming"_s;
        QTest::newRow("answered before it was written") << QStringList{u"add"_s, u"subject=a"_s, u"date=2026-03-04"_s, u"replied=2026-03-01"_s} << 1 << QString();
        QTest::newRow("no client") << QStringList{u"add"_s, u"subject=a"_s, u"client=2019-001"_s} << 1 << u"2019-001"_s;
        QTest::newRow("no verb") << QStringList{u"burn"_s, u"subject=a"_s} << 2 << u"add"_s;
        QTest::newRow("no id") << QStringList{u"set"_s, u"7"_s, u"subject=a"_s} << 1 << u"7"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, word);
        CLI_FAILS(letter(words), exit, word);
        QCOMPARE(letters().size(), 0);
    }

    void theReportListsWhatTheVerbLists()
    {
        // --demo brings some of each kind; the report lists them all.
        CLI_OK(m_cli->run({u"new"_s, u"demo.axw"_s, u"--demo"_s}));
        const QJsonArray all = m_cli->run({u"letters"_s, u"demo.axw"_s, u"--json"_s}).array();
        QVERIFY(all.size() >= 10);
        CLI_OK(m_cli->run({u"report"_s, u"demo.axw"_s, u"--kind"_s, u"letters"_s, u"--out"_s, u"l.html"_s}));
        const QString report = QString::fromUtf8(m_cli->read(u"l.html"_s));
        for (const QJsonValue &one : all)
            QVERIFY2(report.contains(one[u"subject"_s].toString().toHtmlEscaped()), qPrintable(one[u"subject"_s].toString()));
    }
};

QTEST_GUILESS_MAIN(TestLetterVerbs)
#include "tst_letters.moc"
