// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplecentre.h"
#include "core/workspace/check.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folderstate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

/// A workspace that is none: truncated, foreign, newer. Each is refused with a sentence that names it, and not a byte
/// is changed.
class BadWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void isRefusedAndLeftAsItWas_data();
    void isRefusedAndLeftAsItWas();
    void aTruncatedFileIsNeverTakenForAWholeOne_data();
    void aTruncatedFileIsNeverTakenForAWholeOne();
    void aScrambledPageIsFound();
    void aNewerVersionIsRefused();
    void aFileInPlaceOfTheFolderIsRefused();

private:
    /// A copy of the good workspace whose database is then replaced by these bytes.
    QString withDatabase(const QString &name, const QByteArray &bytes);
    QString m_good;
    QByteArray m_bytes;
    QTemporaryDir m_place;
    test::FakeClock m_clock;
};

void BadWorkspaceTest::initTestCase()
{
    m_good = m_place.filePath(u"좋은.axw"_s);
    CHECK_OK(example::makeExampleCentre(m_good, m_clock));
    QFile file(m_good + u"/db"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    QVERIFY(m_bytes.size() > 100000);
}

QString BadWorkspaceTest::withDatabase(const QString &name, const QByteArray &bytes)
{
    const QString folder = m_place.filePath(name);
    QFile db(folder + u"/db"_s);
    if (!test::copyFolder(m_good, folder) || !db.open(QIODevice::WriteOnly) || db.write(bytes) != bytes.size())
        return {};
    db.close();
    for (const QString &side : {u"/db-wal"_s, u"/db-shm"_s})
        QFile::remove(folder + side);
    return folder;
}

void BadWorkspaceTest::isRefusedAndLeftAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << m_bytes.left(1);
    QTest::newRow("half a header") << m_bytes.left(50);
    QTest::newRow("a header alone") << m_bytes.left(100);
    QTest::newRow("one page") << m_bytes.left(4096);
    QTest::newRow("text") << QByteArray("상호,사업자등록번호\n(주)예제,0000000000\n");
    QTest::newRow("zeros") << QByteArray(65536, '\0');
    QTest::newRow("a ZIP") << QByteArray("PK\x03\x04").leftJustified(5000, 'x');

    // A database of some other program.
    const QString foreign = m_place.filePath(u"foreign.db"_s);
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(foreign.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, "CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO client VALUES (1, 'A');",
                          nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::newRow("another program's database") << file.readAll();
}

void BadWorkspaceTest::isRefusedAndLeftAsItWas()
{
    QFETCH(QByteArray, bytes);
    const QString folder = withDatabase(QString::fromUtf8(QTest::currentDataTag()) + u".axw"_s, bytes);
    QVERIFY(!folder.isEmpty());
    const auto before = test::stateOf(folder);
    for (const Access access : {Access::Read, Access::Write}) {
        const auto opened = Workspace::open(folder, access, m_clock);
        CHECK_FAILS(opened, Error::Kind::Damaged);
        QVERIFY2(opened.error().sentence.contains(folder), qPrintable(opened.error().sentence));
        QCOMPARE(test::differences(before, test::stateOf(folder)), QStringList());
    }
}

void BadWorkspaceTest::aTruncatedFileIsNeverTakenForAWholeOne_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {10, 25, 50, 75, 90, 99})
        QTest::addRow("%d percent", percent) << percent;
}

void BadWorkspaceTest::aTruncatedFileIsNeverTakenForAWholeOne()
{
    QFETCH(int, percent);
    const qsizetype size = m_bytes.size() * percent / 100 / 4096 * 4096;
    const QString folder = withDatabase(u"%1.axw"_s.arg(percent), m_bytes.left(size));
    const auto opened = Workspace::open(folder, Access::Read, m_clock);
    if (!opened) {
        QCOMPARE(int(opened.error().kind), int(Error::Kind::Damaged));
        return;
    }
    // What opened after all must be told by the check.
    const auto problems = workspace::check(**opened);
    QVERIFY(!problems || !problems->empty());
}

void BadWorkspaceTest::aScrambledPageIsFound()
{
    QByteArray bytes = m_bytes;
    const qsizetype at = bytes.size() / 4096 / 2 * 4096;
    for (qsizetype i = at; i < at + 4096; ++i)
        bytes[i] = char(bytes[i] ^ 0x5a);
    const QString folder = withDatabase(u"scrambled.axw"_s, bytes);
    const auto opened = Workspace::open(folder, Access::Read, m_clock);
    if (!opened) {
        QCOMPARE(int(opened.error().kind), int(Error::Kind::Damaged));
        return;
    }
    const auto problems = workspace::check(**opened);
    QVERIFY(!problems || !problems->empty());
}

void BadWorkspaceTest::aNewerVersionIsRefused()
{
    const QString folder = withDatabase(u"newer.axw"_s, m_bytes);
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open((folder + u"/db"_s).toUtf8().constData(), &handle), SQLITE_OK);
    const QByteArray sql = "PRAGMA user_version = " + QByteArray::number(workspace::schemaSteps().back().number + 1);
    QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);

    const auto before = test::stateOf(folder);
    for (const Access access : {Access::Read, Access::Write}) {
        const auto opened = Workspace::open(folder, access, m_clock);
        CHECK_FAILS(opened, Error::Kind::Newer);
        auto after = test::stateOf(folder);
        // SQLite keeps its bookkeeping beside a database that is read: an index of the log and an empty log.
        QVERIFY(QFileInfo(folder + u"/db-wal"_s).size() == 0);
        after.remove(u"db-shm"_s);
        after.remove(u"db-wal"_s);
        QCOMPARE(test::differences(before, after), QStringList());
    }
}

void BadWorkspaceTest::aFileInPlaceOfTheFolderIsRefused()
{
    const QString path = m_place.filePath(u"명단.axw"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    CHECK_FAILS(Workspace::open(path, Access::Write, m_clock), Error::Kind::Damaged);
    CHECK_FAILS(Workspace::open(m_place.filePath(u"없는.axw"_s), Access::Write, m_clock), Error::Kind::NotFound);
    QVERIFY(!QFile::exists(m_place.filePath(u"없는.axw"_s)));
}

QTEST_GUILESS_MAIN(BadWorkspaceTest)
#include "tst_badworkspace.moc"
