// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"
#include "tests/support/docxformsample.h"

#include <QRegularExpression>

using namespace axw;
using namespace axw::test;

class TestFillForm : public QObject
{
    Q_OBJECT

    CommandLine m_cli;
    QString m_client;
    QString m_name;

    Ended fill(const QStringList &words) { return m_cli.run(QStringList{u"report"_s, u"예제.axw"_s} + words); }

private slots:
    void initTestCase()
    {
        CLI_OK(m_cli.run({u"new"_s, u"예제.axw"_s, u"--demo"_s}));
        for (const QJsonValue &client : m_cli.run({u"clients"_s, u"예제.axw"_s, u"--json"_s}).array()) {
            if (m_client.isEmpty()) {
                m_client = client[u"case_number"_s].toString();
                m_name = client[u"name"_s].toString();
            }
        }
        QVERIFY(!m_client.isEmpty());
        m_cli.write(u"서식.hwpx"_s, hwpxForm(paragraph(field({u"기업명"_s})) + paragraph(field({u"이상한 이름"_s, u"?"_s, u"2"_s})) + paragraph(field({u"PoC비고"_s, u"?"_s, u"3"_s}))));
        m_cli.write(u"form.docx"_s, docxForm("<w:p>" + sdt(u"company.name"_s, "<w:r><w:t>?</w:t></w:r>") + "</w:p>"));
    }

    void fillsAForm()
    {
        const auto done = fill({u"--template"_s, u"서식.hwpx"_s, u"--client"_s, m_client, u"--out"_s, u"채움.hwpx"_s, u"--lang"_s, u"ko"_s, u"--format"_s, u"hwpx"_s, u"--json"_s});
        CLI_OK(done);
        const QJsonObject json = done.object();
        QCOMPARE(json[u"filled"_s].toArray(), QJsonArray{u"기업명"_s});
        QCOMPARE(json[u"unknown"_s].toArray(), QJsonArray{u"이상한 이름"_s});
        QVERIFY(json[u"unfilled"_s].toArray().size() <= 1);
        QVERIFY(json[u"file"_s].toString().endsWith(u"채움.hwpx"));
        QVERIFY(done.told().contains(u"이상한 이름"_s)); // said, though the exit is 0
        QCOMPARE(fieldsIn(sectionOf(m_cli.read(u"채움.hwpx"_s))).value(u"기업명"_s), QStringList{m_name});
    }

    void takesTypedTexts()
    {
        CLI_OK(fill({u"--template"_s, u"서식.hwpx"_s, u"--client"_s, m_client, u"--out"_s, u"채움.hwpx"_s, u"--set"_s, u"이상한이름=값=1"_s}));
        QCOMPARE(fieldsIn(sectionOf(m_cli.read(u"채움.hwpx"_s))).value(u"이상한 이름"_s), QStringList{u"값=1"_s});
    }

    void fillsDocxForAPoc()
    {
        const QJsonArray pocs = m_cli.run({u"pocs"_s, u"예제.axw"_s, u"--json"_s}).array();
        QVERIFY(!pocs.isEmpty());
        CLI_OK(fill({u"--template"_s, u"form.docx"_s, u"--poc"_s, pocs[0][u"id"_s].toString(), u"--out"_s, u"filled.docx"_s}));
        QVERIFY(entryOf(m_cli.read(u"filled.docx"_s), u"word/document.xml"_s).contains(pocs[0][u"client_name"_s].toString().toHtmlEscaped().toUtf8()));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        const QString client = u"--client"_s;
        QTest::newRow("no subject") << QStringList{u"--template"_s, u"서식.hwpx"_s, u"--out"_s, u"x.hwpx"_s} << 2;
        QTest::newRow("no file") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"C"_s} << 2;
        QTest::newRow("another format") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"C"_s, u"--out"_s, u"x.pdf"_s} << 2;
        QTest::newRow("a kind beside it") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"C"_s, u"--kind"_s, u"diagnosis"_s, u"--out"_s, u"x.hwpx"_s} << 2;
        QTest::newRow("over itself") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"C"_s, u"--out"_s, u"서식.hwpx"_s} << 2;
        QTest::newRow("a wrong text") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"C"_s, u"--out"_s, u"x.hwpx"_s, u"--set"_s, u"이름"_s} << 2;
        QTest::newRow("no form") << QStringList{u"--template"_s, u"없음.hwpx"_s, client, u"C"_s, u"--out"_s, u"x.hwpx"_s} << 1;
        QTest::newRow("not a form") << QStringList{u"--template"_s, u"예제.axw/db"_s, client, u"C"_s, u"--out"_s, u"x.hwpx"_s} << 1;
        QTest::newRow("nobody") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"9999-999"_s, u"--out"_s, u"x.hwpx"_s} << 1;
        QTest::newRow("a text without a form") << QStringList{u"--kind"_s, u"register"_s, u"--set"_s, u"a=b"_s, u"--out"_s, u"x.pdf"_s} << 2;
        QTest::newRow("a wrong date") << QStringList{u"--template"_s, u"서식.hwpx"_s, client, u"C"_s, u"--date"_s, u"2026-13-01"_s, u"--out"_s, u"x.hwpx"_s} << 2;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        words.replaceInStrings(QRegularExpression(u"^C$"_s), m_client);
        const QByteArray form = m_cli.read(u"서식.hwpx"_s);
        const auto ended = fill(words);
        QCOMPARE(ended.exit, exit);
        QVERIFY(!ended.told().trimmed().isEmpty());
        QVERIFY(!QFile::exists(m_cli.path(u"x.hwpx"_s)));
        QCOMPARE(m_cli.read(u"서식.hwpx"_s), form);
    }

    void saysWhatAFormDoesNotHave()
    {
        m_cli.write(u"빈.docx"_s, docxForm("<w:p><w:r><w:t>{{기업명}}</w:t></w:r></w:p>"));
        const auto empty = fill({u"--template"_s, u"빈.docx"_s, u"--client"_s, m_client, u"--out"_s, u"빈 것.docx"_s, u"--messages"_s, u"en"_s});
        CLI_FAILS(empty, 1, u"has no field to fill"_s);
        QVERIFY(!QFile::exists(m_cli.path(u"빈 것.docx"_s)));
        const auto wrong = fill({u"--template"_s, u"서식.hwpx"_s, u"--client"_s, m_client, u"--out"_s, u"틀린 것.hwpx"_s, u"--set"_s, u"없는 이름=1"_s});
        CLI_FAILS(wrong, 1, u"이상한 이름"_s);
        QVERIFY(!QFile::exists(m_cli.path(u"틀린 것.hwpx"_s)));
    }

    void listsNames()
    {
        const QJsonArray names = m_cli.run({u"fields"_s, u"--json"_s}).array();
        QVERIFY(names.size() > 90);
        QCOMPARE(names[0][u"key"_s].toString(), u"company.name"_s);
        QVERIFY(m_cli.run({u"fields"_s, u"--lang"_s, u"en"_s}).text().contains(u"name of the company"));
        const QJsonArray fields = m_cli.run({u"fields"_s, u"서식.hwpx"_s, u"--json"_s}).array();
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields[0][u"key"_s].toString(), u"company.name"_s);
        QVERIFY(fields[1][u"key"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(TestFillForm)
#include "tst_fillform.moc"
