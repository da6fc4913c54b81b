// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"

#include "tests/cli/commandline.h"
#include "tests/support/check.h"
#include "tests/support/places.h"

#include <QDirIterator>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString workspaceName = u"현장 센터.axw"_s;

/// Every file of a folder with its bytes: nothing changed means nothing at all.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

} // namespace

class TestWorkspaceVerbs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    test::Ended axwb(const QStringList &words) { return m_cli->run(words); }

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(axwb({u"new"_s, workspaceName, u"--as"_s, u"김지원"_s}));
    }

    void aNewWorkspaceIsEmptyAndSound()
    {
        const auto info = axwb({u"info"_s, workspaceName, u"--json"_s});
        CLI_OK(info);
        for (const QString &key : {u"clients"_s, u"cases"_s, u"assessments"_s, u"pocs"_s, u"suppliers"_s, u"edits"_s, u"unsynced"_s, u"conflicts"_s}) {
            QVERIFY2(info.object().value(key).isDouble(), qPrintable(key));
            QCOMPARE(info.object().value(key).toInt(), 0);
        }
        QVERIFY(info.object().value(u"schema"_s).toInt() >= 1);
        const auto check = axwb({u"check"_s, workspaceName, u"--json"_s});
        CLI_OK(check);
        QCOMPARE(check.object(), (QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}}));
        QVERIFY(axwb({u"clients"_s, workspaceName, u"--json"_s}).json().isArray());
        QCOMPARE(axwb({u"clients"_s, workspaceName, u"--json"_s}).array(), QJsonArray());
        QCOMPARE(axwb({u"log"_s, workspaceName, u"--json"_s}).array(), QJsonArray());
        CLI_FAILS(axwb({u"undo"_s, workspaceName}), 1, u"되돌릴"_s);
        QCOMPARE(axwb({u"redo"_s, workspaceName}).exit, 1);
    }

    void aPlaceThatIsTakenIsNotTouched()
    {
        const auto before = contents(m_cli->path());
        CLI_FAILS(axwb({u"new"_s, workspaceName}), 1, u"현장 센터.axw"_s);
        CLI_FAILS(axwb({u"new"_s, workspaceName, u"--demo"_s}), 1, u"현장 센터.axw"_s);
        m_cli->write(u"파일.axw"_s, "x");
        CLI_FAILS(axwb({u"new"_s, u"파일.axw"_s}), 1, u"파일.axw"_s);
        QCOMPARE(m_cli->read(u"파일.axw"_s), "x");
        QFile::remove(m_cli->path(u"파일.axw"_s));
        QCOMPARE(contents(m_cli->path()), before);
        CLI_FAILS(axwb({u"new"_s, QString()}), 2, u"이름"_s);
    }

    void whatIsNoWorkspaceIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing there") << u"없음.axw"_s;
        QTest::newRow("empty folder") << u"빈 폴더"_s;
        QTest::newRow("a file") << u"글.txt"_s;
        QTest::newRow("folder with a foreign db") << u"남의 것.axw"_s;
        QTest::newRow("folder with another program's database") << u"다른 프로그램.axw"_s;
        QTest::newRow("newer") << u"새 버전.axw"_s;
    }
    void whatIsNoWorkspaceIsRefused()
    {
        QFETCH(QString, place);
        QDir here(m_cli->path());
        here.mkdir(u"빈 폴더"_s);
        here.mkdir(u"남의 것.axw"_s);
        here.mkdir(u"다른 프로그램.axw"_s);
        m_cli->write(u"글.txt"_s, "hello");
        m_cli->write(u"남의 것.axw/db"_s, "this is no database at all, only a text of some length");
        {
            const auto other = store::Database::open(m_cli->path(u"다른 프로그램.axw/db"_s), store::Database::Mode::Create);
            CHECK_OK(other);
            CHECK_OK((*other)->script("CREATE TABLE books (title TEXT); INSERT INTO books VALUES ('x'); PRAGMA application_id = 77; PRAGMA user_version = 1"));
        }
        CLI_OK(axwb({u"new"_s, u"새 버전.axw"_s}));
        {
            const auto newer = store::Database::open(m_cli->path(u"새 버전.axw/db"_s), store::Database::Mode::ReadWrite);
            CHECK_OK(newer);
            CHECK_OK((*newer)->script("PRAGMA user_version = 9999"));
        }
        const QString csv = m_cli->write(u"목록.csv"_s, u"상호\n한빛\n"_s.toUtf8());
        const QString answers = m_cli->write(u"a.json"_s, "{\"process_1\": 3}");
        const auto before = contents(m_cli->path());
        for (const QStringList &words :
             {QStringList{u"info"_s, place}, QStringList{u"clients"_s, place}, QStringList{u"undo"_s, place}, QStringList{u"redo"_s, place},
              QStringList{u"log"_s, place}, QStringList{u"import-companies"_s, place, csv}, QStringList{u"backup"_s, place, u"b.zip"_s},
              QStringList{u"client"_s, place, u"add"_s, u"name=한빛"_s}, QStringList{u"client"_s, place, u"show"_s, u"2026-001"_s},
              QStringList{u"diagnose"_s, place, u"2026-001"_s, u"--form"_s, u"full"_s, u"--answers"_s, answers}}) {
            const auto ended = axwb(words + QStringList{u"--json"_s});
            CLI_FAILS(ended, 1, place);
            QVERIFY2(!QFileInfo::exists(m_cli->path(u"b.zip"_s)), qPrintable(words.first()));
        }
        const auto checked = axwb({u"check"_s, place, u"--json"_s});
        QCOMPARE(checked.exit, 1);
        QVERIFY2(checked.told().contains(place), checked.err.constData());
        if (QFileInfo::exists(m_cli->path(place + u"/db"_s))) // a file that cannot be opened is a finding, not a wrong call
            QCOMPARE(checked.object()[u"ok"_s], QJsonValue(false));
        auto after = contents(m_cli->path());
        for (auto it = after.begin(); it != after.end();)
            it = it.key().endsWith(u"/lock"_s) || it.key().contains(u"db-"_s) ? after.erase(it) : std::next(it);
        auto kept = before;
        for (auto it = kept.begin(); it != kept.end();)
            it = it.key().endsWith(u"/lock"_s) || it.key().contains(u"db-"_s) ? kept.erase(it) : std::next(it);
        QCOMPARE(after, kept);
    }

    void aDamagedFileIsFound_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("cut off") << 0;
        QTest::newRow("overwritten in the middle") << 1;
        QTest::newRow("a value changed") << 2;
        QTest::newRow("audit trail changed") << 3;
        QTest::newRow("attachment gone") << 4;
        QTest::newRow("attachment changed") << 5;
    }
    void aDamagedFileIsFound()
    {
        QFETCH(int, damage);
        CLI_OK(axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s, u"owner=김지원"_s}));
        const QString place = m_cli->path(workspaceName);
        {
            SystemClock clock;
            const auto workspace = workspace::Workspace::open(place, workspace::Access::Write, clock);
            CHECK_OK(workspace);
            clients::Attachment photo;
            photo.client = (*workspace)->clients().summaries()->front().client.id;
            photo.name = u"현장.txt"_s;
            CHECK_OK((*workspace)->attachBytes(photo, "a photograph of a factory"));
            if (damage == 2 || damage == 3) {
                auto &database = (*workspace)->database();
                database.setUnrecorded(true);
                CHECK_OK(database.run(damage == 2 ? "UPDATE client SET owner = '누구'" : "UPDATE journal SET person = '누구' WHERE number = 1"));
            }
        }
        QDirIterator blobs(place + u"/blob"_s, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(blobs.hasNext());
        QFile blob(blobs.next());
        QFile file(place + u"/db"_s);
        const qint64 size = file.size();
        QVERIFY(size > 8192);
        if (damage == 0) {
            QVERIFY(file.resize(size / 2));
        } else if (damage == 1) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            for (qint64 at = 4096; at + 2048 < size; at += 4096) {
                file.seek(at);
                file.write(QByteArray(2048, 'X'));
            }
            file.close();
        } else if (damage == 4) {
            QVERIFY(blob.remove());
        } else if (damage == 5) {
            QVERIFY(blob.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && blob.open(QIODevice::WriteOnly));
            blob.write("another photograph");
            blob.close();
        }
        const auto ended = axwb({u"check"_s, workspaceName, u"--json"_s});
        QCOMPARE(ended.exit, 1);
        QCOMPARE(ended.object().value(u"ok"_s), QJsonValue(false));
        QVERIFY(ended.object().value(u"problems"_s).toArray().size() >= 1);
        QVERIFY(!ended.err.isEmpty());
        QCOMPARE(axwb({u"check"_s, workspaceName}).exit, 1);
    }

    void aBackupIsTheWholeWorkspace()
    {
        CLI_OK(axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s, u"brn=124-81-00998"_s}));
        CLI_OK(axwb({u"client"_s, workspaceName, u"set"_s, u"1248100998"_s, u"owner=박서준"_s}));
        const auto backup = axwb({u"backup"_s, workspaceName, u"백업 1.zip"_s, u"--json"_s});
        CLI_OK(backup);
        QVERIFY(backup.object().value(u"bytes"_s).toInteger() > 0);
        QVERIFY(m_cli->read(u"백업 1.zip"_s).startsWith("PK"));
        CLI_OK(axwb({u"backup"_s, workspaceName, u"백업 1.zip"_s})); // over the one before
        QCOMPARE(QDir(m_cli->path()).entryList(QDir::Files), QStringList{u"백업 1.zip"_s});

        CLI_OK(axwb({u"restore"_s, u"백업 1.zip"_s, u"되살림.axw"_s}));
        const QStringList show{u"show"_s, u"124-81-00998"_s, u"--json"_s};
        QCOMPARE(axwb(QStringList{u"client"_s, u"되살림.axw"_s} + show).out, axwb(QStringList{u"client"_s, workspaceName} + show).out);
        QCOMPARE(axwb({u"check"_s, u"되살림.axw"_s}).exit, 0);

        const auto before = contents(m_cli->path(u"되살림.axw"_s));
        CLI_FAILS(axwb({u"restore"_s, u"백업 1.zip"_s, u"되살림.axw"_s}), 1, u"되살림.axw"_s);
        QCOMPARE(contents(m_cli->path(u"되살림.axw"_s)), before);
    }

    void nothingIsWrittenOverTheWorkspaceItself_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"db", "lock", "backup/x.db", "../현장 센터.axw/db"})
            QTest::newRow(file) << QString::fromUtf8(file);
    }
    void nothingIsWrittenOverTheWorkspaceItself()
    {
        QFETCH(QString, file);
        const QString target = workspaceName + u'/' + file;
        const QString csv = m_cli->write(u"목록.csv"_s, u"상호,사업자번호\n한빛,1\n"_s.toUtf8());
        const auto database = m_cli->read(workspaceName + u"/db"_s);
        CLI_FAILS(axwb({u"backup"_s, workspaceName, target}), 1, target);
        CLI_FAILS(axwb({u"report"_s, workspaceName, u"--kind"_s, u"register"_s, u"--format"_s, u"html"_s, u"--out"_s, target}), 1, target);
        CLI_FAILS(axwb({u"import-companies"_s, workspaceName, csv, u"--dry-run"_s, u"--refused"_s, target}), 1, target);
        QCOMPARE(m_cli->read(workspaceName + u"/db"_s), database);
        CLI_OK(axwb({u"check"_s, workspaceName}));
        CLI_OK(axwb({u"backup"_s, workspaceName, workspaceName + u"/사본.zip"_s}));
    }

    void whatIsNoBackupIsNotRestored_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("nothing there") << u"없음.zip"_s;
        QTest::newRow("folder") << workspaceName;
        QTest::newRow("text") << u"글.zip"_s;
        QTest::newRow("cut off") << u"잘림.zip"_s;
        QTest::newRow("one byte changed") << u"바뀜.zip"_s;
        QTest::newRow("empty") << u"빔.zip"_s;
        QTest::newRow("something put in") << u"덧붙임.zip"_s;
        QTest::newRow("a way out of the folder") << u"밖으로.zip"_s;
    }
    void whatIsNoBackupIsNotRestored()
    {
        QFETCH(QString, file);
        CLI_OK(axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s}));
        CLI_OK(axwb({u"backup"_s, workspaceName, u"b.zip"_s}));
        QByteArray bytes = m_cli->read(u"b.zip"_s);
        m_cli->write(u"글.zip"_s, "hello");
        m_cli->write(u"빔.zip"_s, {});
        m_cli->write(u"잘림.zip"_s, bytes.left(bytes.size() / 2));
        // Within what the first entry holds: its header has fields (times) that nobody relies on.
        const auto number = [&bytes](qsizetype at) { return quint8(bytes[at]) + 256 * quint8(bytes[at + 1]); };
        const qsizetype inside = 30 + number(26) + number(28) + 4;
        bytes[inside] = char(bytes[inside] ^ 0x20);
        m_cli->write(u"바뀜.zip"_s, bytes);
        const auto whole = files::ZipReader::open(m_cli->path(u"b.zip"_s));
        CHECK_OK(whole);
        for (const auto &[name, extra] : {std::pair{u"덧붙임.zip"_s, u"blob/00/00"_s}, std::pair{u"밖으로.zip"_s, u"../밖.txt"_s}}) {
            files::ZipWriter changed;
            for (const QString &entry : whole->names())
                changed.add(entry, *whole->read(entry));
            changed.add(extra, "x");
            CHECK_OK(changed.write(m_cli->path(name)));
        }
        const auto ended = axwb({u"restore"_s, file, u"새.axw"_s});
        QVERIFY2(ended.exit == 1, ended.err.constData());
        QVERIFY(!ended.err.isEmpty());
        QVERIFY(!QFileInfo::exists(m_cli->path(u"새.axw"_s)));
        QVERIFY(QDir(m_cli->path()).entryList({u"*making*"_s, u"*part*"_s, u"밖.txt"_s}).isEmpty());
        QVERIFY(!QFileInfo::exists(m_cli->root() + u"/밖.txt"_s));
    }

    void callsSideBySideTakeTurns()
    {
        std::vector<std::unique_ptr<QProcess>> calls;
        for (int i = 0; i < 6; ++i) {
            calls.push_back(std::make_unique<QProcess>());
            calls.back()->setProcessEnvironment(m_cli->environment);
            calls.back()->setWorkingDirectory(m_cli->path());
            calls.back()->start(test::axwbProgram(), {u"client"_s, workspaceName, u"add"_s, u"name=한빛 %1"_s.arg(i)});
        }
        for (const auto &call : calls) {
            QVERIFY(call->waitForFinished(60000));
            QVERIFY2(call->exitCode() == 0, call->readAllStandardError().constData());
        }
        QCOMPARE(axwb({u"clients"_s, workspaceName, u"--json"_s}).array().size(), 6);
        CLI_OK(axwb({u"check"_s, workspaceName}));
    }

    void undoAndRedoGoOneEditEach()
    {
        const auto id = axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s}).text().trimmed();
        CLI_OK(axwb({u"client"_s, workspaceName, u"set"_s, id, u"owner=박서준"_s}));
        CLI_OK(axwb({u"client"_s, workspaceName, u"set"_s, id, u"owner=이하늘"_s}));
        const auto owner = [&] { return axwb({u"client"_s, workspaceName, u"show"_s, id, u"--json"_s}).object().value(u"owner"_s).toString(); };
        const auto undone = axwb({u"undo"_s, workspaceName, u"--json"_s});
        CLI_OK(undone);
        QCOMPARE(undone.object().value(u"edit"_s).toInt(), 3);
        QCOMPARE(owner(), u"박서준"_s);
        CLI_OK(axwb({u"undo"_s, workspaceName}));
        QCOMPARE(owner(), QString());
        CLI_OK(axwb({u"redo"_s, workspaceName}));
        QCOMPARE(owner(), u"박서준"_s);
        CLI_OK(axwb({u"undo"_s, workspaceName}));
        CLI_OK(axwb({u"undo"_s, workspaceName}));
        QCOMPARE(axwb({u"clients"_s, workspaceName, u"--json"_s}).array().size(), 0);
        CLI_FAILS(axwb({u"undo"_s, workspaceName, u"--lang"_s, u"en"_s}), 1, u"nothing"_s);
        QCOMPARE(axwb({u"check"_s, workspaceName}).exit, 0);
    }

    void theLogSaysWhoChangedWhat()
    {
        const auto id = axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s, u"owner=김지원"_s, u"--as"_s, u"박서준"_s}).text().trimmed();
        CLI_OK(axwb({u"client"_s, workspaceName, u"set"_s, id, u"region=강남구"_s}));
        CLI_OK(axwb({u"undo"_s, workspaceName, u"--as"_s, u"이하늘"_s}));
        const auto log = axwb({u"log"_s, workspaceName, u"--json"_s, u"--lang"_s, u"en"_s}).array();
        QCOMPARE(log.size(), 3);
        QStringList told;
        for (const QJsonValue &entry : log)
            told += u"%1 %2 %3"_s.arg(entry[u"number"_s].toInt()).arg(entry[u"by"_s].toString(), entry[u"kind"_s].toString());
        QCOMPARE(told, (QStringList{u"3 이하늘 undo"_s, u"2 김지원 edit"_s, u"1 박서준 edit"_s}));
        const QJsonObject change = log[1].toObject().value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"table"_s).toString(), u"client"_s);
        QCOMPARE(change.value(u"row"_s).toString(), id);
        QCOMPARE(change.value(u"fields"_s).toObject().value(u"region"_s).toObject(), (QJsonObject{{u"before"_s, QJsonValue()}, {u"after"_s, u"강남구"_s}}));
        QCOMPARE(axwb({u"log"_s, workspaceName, u"--json"_s, u"--limit"_s, u"1"_s}).array().size(), 1);
        QCOMPARE(axwb({u"log"_s, workspaceName, u"--json"_s, u"--client"_s, id}).array().size(), 3);
        QVERIFY(axwb({u"log"_s, workspaceName}).text().contains(u"수요기업 추가"_s));
    }

    void aWorkspaceThatSomebodyWritesIsReadButNotWritten()
    {
        SystemClock clock;
        const auto holder = workspace::Workspace::open(m_cli->path(workspaceName), workspace::Access::Write, clock, u"최다온"_s);
        CHECK_OK(holder);
        CLI_FAILS(axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s}), 1, u"최다온"_s);
        CLI_FAILS(axwb({u"undo"_s, workspaceName}), 1, u"최다온"_s);
        CLI_OK(axwb({u"info"_s, workspaceName, u"--json"_s}));
        CLI_OK(axwb({u"check"_s, workspaceName}));
        CLI_OK(axwb({u"backup"_s, workspaceName, u"b.zip"_s}));
    }

    void aPlaceThatMayNotBeWrittenIsToldOf()
    {
        CLI_OK(axwb({u"client"_s, workspaceName, u"add"_s, u"name=한빛"_s}));
        const QString place = m_cli->path(workspaceName);
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        const auto reading = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(m_cli->root(), all);
        QFile::setPermissions(m_cli->path(), reading);
        QFile::setPermissions(place, reading);
        m_cli->asNobody = true;
        CLI_OK(m_cli->run({u"--version"_s}));
        const auto before = contents(place);
        const auto clients = axwb({u"clients"_s, workspaceName, u"--json"_s});
        CLI_OK(clients);
        QCOMPARE(clients.array().size(), 1);
        CLI_FAILS(axwb({u"client"_s, workspaceName, u"add"_s, u"name=두빛"_s}), 1, u"현장 센터.axw"_s);
        CLI_FAILS(axwb({u"undo"_s, workspaceName}), 1, u"현장 센터.axw"_s);
        CLI_FAILS(axwb({u"backup"_s, workspaceName, u"b.zip"_s}), 1, u"b.zip"_s);
        CLI_FAILS(axwb({u"new"_s, u"새.axw"_s}), 1, QDir::toNativeSeparators(m_cli->path()).chopped(1));
        QCOMPARE(contents(place), before);
        m_cli->asNobody = false;
        QFile::setPermissions(place, all);
        QFile::setPermissions(m_cli->path(), all);
    }

    void theExampleCentreIsSound()
    {
        const auto made = axwb({u"new"_s, u"예제.axw"_s, u"--demo"_s, u"--json"_s});
        CLI_OK(made);
        const auto info = axwb({u"info"_s, u"예제.axw"_s, u"--json"_s}).object();
        QCOMPARE(info.value(u"clients"_s).toInt(), 20);
        QVERIFY(info.value(u"cases"_s).toInt() >= 20);
        QVERIFY(info.value(u"assessments"_s).toInt() > 0);
        CLI_OK(axwb({u"check"_s, u"예제.axw"_s}));
        QSet<QString> stages;
        QSet<QString> industries;
        for (const QJsonValue &client : axwb({u"clients"_s, u"예제.axw"_s, u"--json"_s}).array()) {
            stages += client[u"stage"_s].toString();
            industries += client[u"industry"_s].toString();
            const auto byNumber = axwb({u"client"_s, u"예제.axw"_s, u"show"_s, client[u"case_number"_s].toString(), u"--json"_s});
            CLI_OK(byNumber);
            QCOMPARE(byNumber.object().value(u"id"_s), client[u"id"_s]);
        }
        QCOMPARE(stages.size(), 7);
        QCOMPARE(industries.size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceVerbs)
#include "tst_workspace.moc"
