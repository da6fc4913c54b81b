// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commandline.h"

#include <QDirIterator>
#include <QSet>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestReportsVerb : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    test::Ended reports(const QStringList &words) { return m_cli.run(QStringList{u"reports"_s, u"예제.axw"_s} + words); }

private slots:
    void initTestCase() { CLI_OK(m_cli.run({u"new"_s, u"예제.axw"_s, u"--demo"_s})); }
    void init() { QDir(m_cli.path(u"모두"_s)).removeRecursively(); }

    void everyClientGetsAFileOrAReason()
    {
        const int clients = int(m_cli.run({u"clients"_s, u"예제.axw"_s, u"--json"_s}).array().size());
        const auto done = reports({u"--kind"_s, u"diagnosis"_s, u"--format"_s, u"html"_s, u"--into"_s, u"모두"_s, u"--progress"_s, u"--json"_s});
        CLI_OK(done);
        const QJsonArray written = done.object()[u"written"_s].toArray();
        const QJsonArray without = done.object()[u"without"_s].toArray();
        QCOMPARE(written.size() + without.size(), clients);
        QVERIFY(written.size() > 5);
        QVERIFY(!without.isEmpty()); // some have no diagnosis yet
        QSet<QString> files;
        for (const QJsonValueConstRef line : written) {
            const QFileInfo file(line[u"file"_s].toString());
            QVERIFY2(file.size() > 1000, qPrintable(file.fileName()));
            files.insert(file.fileName());
        }
        QCOMPARE(files.size(), written.size());
        QCOMPARE(QDir(m_cli.path(u"모두"_s)).entryList(QDir::Files | QDir::Hidden).size(), written.size());
        for (const QJsonValueConstRef line : without)
            QVERIFY(!line[u"why"_s].toString().isEmpty());
        QVERIFY(done.told().contains(u"%1/%1\n"_s.arg(clients)));
        // One alone is the same file as in the batch.
        const QJsonObject first = written.at(0).toObject();
        CLI_OK(m_cli.run({u"report"_s, u"예제.axw"_s, u"--kind"_s, u"diagnosis"_s, u"--client"_s, first[u"client"_s].toString(), u"--out"_s, u"하나.html"_s}));
        QFile batch(first[u"file"_s].toString());
        QVERIFY(batch.open(QIODevice::ReadOnly));
        QCOMPARE(batch.readAll(), m_cli.read(u"하나.html"_s));
    }

    void takesThoseThatAreNamed()
    {
        const QJsonArray clients = m_cli.run({u"clients"_s, u"예제.axw"_s, u"--json"_s}).array();
        const QString one = clients.at(0)[u"id"_s].toString();
        const auto done = reports({u"--kind"_s, u"visit-log"_s, u"--format"_s, u"html"_s, u"--into"_s, u"모두"_s, u"--client"_s, one, u"--client"_s, one, u"--json"_s});
        CLI_OK(done);
        QCOMPARE(done.object()[u"written"_s].toArray().size() + done.object()[u"without"_s].toArray().size(), 1);
    }

    void endsWhenItIsAskedToAndSaysWhatItWrote()
    {
        QProcess process;
        process.setProcessEnvironment(m_cli.environment);
        process.setWorkingDirectory(m_cli.path());
        process.start(test::axwbProgram(), {u"reports"_s, u"예제.axw"_s, u"--kind"_s, u"case-file"_s, u"--format"_s, u"pdf"_s, u"--into"_s, u"모두"_s, u"--progress"_s, u"--json"_s});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForStarted());
        while (!process.readAllStandardError().contains("1/"))
            QVERIFY(process.waitForReadyRead());
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(!said[u"stopped"_s].toString().isEmpty());
        const QStringList files = QDir(m_cli.path(u"모두"_s)).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty());
        QCOMPARE(said[u"written"_s].toArray().size(), files.size()); // and no half one beside them
    }

    void leavesFilesThatAreThere()
    {
        const QStringList words{u"--kind"_s, u"diagnosis"_s, u"--format"_s, u"html"_s, u"--into"_s, u"모두"_s, u"--stage"_s, u"진단"_s, u"--json"_s};
        const auto first = reports(words); // a stage by its word
        CLI_OK(first);
        const QJsonArray written = first.object()[u"written"_s].toArray();
        QVERIFY(!written.isEmpty());
        QVERIFY(first.object()[u"stopped"_s].isNull());
        const QString path = written.at(0)[u"file"_s].toString();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("written into by a person");
        file.close();
        const auto again = reports(words);
        CLI_OK(again);
        QCOMPARE(again.object()[u"written"_s].toArray().size(), written.size());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("written into by a person"));
        QVERIFY(again.object()[u"written"_s].toArray().at(0)[u"file"_s].toString().endsWith(u" (2).html"_s));
        QCOMPARE(QDir(m_cli.path(u"모두"_s)).entryList(QDir::Files | QDir::Hidden).size(), 2 * written.size());
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("said");
        const QString kinds = u"diagnosis|visit-log|visit-confirmation|case-file"_s;
        const QString formats = u"pdf|hwpx|docx|xlsx|html"_s;
        const QStringList right{u"--kind"_s, u"diagnosis"_s, u"--format"_s, u"html"_s};
        const auto row = [&](const char *name, const QStringList &words, int exit, const QString &said) { QTest::newRow(name) << words << exit << said; };
        const auto into = [&](const QString &folder) { return right + QStringList{u"--into"_s, folder}; };
        const auto own = [](const QString &folder) { return folder + u" belongs to the workspace itself. Nothing was written; choose another place."_s; };
        row("no folder", right, 2, u"Something is missing. The call is: axwb reports W --kind "_s + kinds + u" --format "_s + formats + u" --into FOLDER"_s);
        row("a kind about all", {u"--kind"_s, u"register"_s, u"--format"_s, u"html"_s, u"--into"_s, u"모두"_s}, 2, u"--kind: “register” cannot be; right would be "_s + kinds + u'.');
        row("no such format", {u"--kind"_s, u"diagnosis"_s, u"--format"_s, u"doc"_s, u"--into"_s, u"모두"_s}, 2, u"There is no format “doc”; right would be "_s + formats + u'.');
        row("an archive of another format", into(u"모두"_s) + QStringList{u"--pdfa"_s}, 2, u"--pdfa is for the format pdf."_s);
        row("no such stage", into(u"모두"_s) + QStringList{u"--stage"_s, u"later"_s}, 2,
            u"--stage: “later” cannot be; right would be intake, diagnosis, roadmap, matching, consortium, poc, demonstration."_s);
        row("no such client", into(u"모두"_s) + QStringList{u"--client"_s, u"없음"_s}, 1,
            u"There is no client “없음”; name it by its key, its business registration number or its case number."_s);
        row("clients and a stage", into(u"모두"_s) + QStringList{u"--stage"_s, u"poc"_s, u"--client"_s, u"1"_s}, 2,
            u"--client and --stage cannot both be: name the clients, or the stage they are at."_s);
        row("into the outbox", into(u"예제.axw/outbox"_s), 1, own(u"예제.axw/outbox"_s));
        row("into the attachments", into(u"예제.axw/blob"_s), 1, own(u"예제.axw/blob"_s));
        row("into a folder of the backups", into(u"예제.axw/backup/모두"_s), 1, own(u"예제.axw/backup/모두"_s));
        row("no such parent", into(u"없는/모두"_s), 1, u"The folder 없는/모두 cannot be made. Choose another place."_s);
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, said);
        const auto refused = reports(words + QStringList{u"--lang"_s, u"en"_s});
        QCOMPARE(refused.exit, exit);
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(refused.told(), u"axwb: "_s + said + u'\n');
        const auto korean = reports(words + QStringList{u"--lang"_s, u"ko"_s});
        QCOMPARE(korean.exit, exit);
        QVERIFY2(korean.told() != refused.told() && korean.told().contains(u"니다"_s), korean.err.constData());
        QVERIFY(!QFileInfo::exists(m_cli.path(u"모두"_s)) || QDir(m_cli.path(u"모두"_s)).isEmpty());
        QDirIterator reports(m_cli.path(u"예제.axw"_s), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!reports.hasNext());
    }
};

QTEST_GUILESS_MAIN(TestReportsVerb)
#include "tst_reports.moc"
