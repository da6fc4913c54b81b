// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/lock.h"
#include "core/store/migrate.h"

#include "tests/support/check.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::store;
using namespace Qt::Literals::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    QString path(const QString &name) const { return m_place->filePath(name); }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
    }

    void aForeignFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("이것은 작업공간이 아닙니다. ").repeated(100);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void aForeignFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        write(path(u"db"_s), bytes);
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
            CHECK_FAILS(Database::open(path(u"db"_s), mode), Error::Kind::Damaged);
        QFile file(path(u"db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        auto database = Database::open(path(u"db"_s), Database::Mode::Create);
        CHECK_OK(database);
        CHECK_OK((*database)->script("CREATE TABLE theirs (x)"));
        CHECK_FAILS(schemaOf(**database, 3), Error::Kind::Damaged);
    }

    void aNewerFileIsRefused()
    {
        auto database = Database::open(path(u"db"_s), Database::Mode::Create);
        CHECK_OK(database);
        const Registry none({});
        CHECK_OK(migrate(**database, {{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x)"}}, none, {}));
        const auto older = migrate(**database, {{1, "CREATE TABLE a (x)"}}, none, {});
        CHECK_FAILS(older, Error::Kind::Newer);
        QCOMPARE(*schemaOf(**database, 2), 2);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        auto database = Database::open(path(u"db"_s), Database::Mode::Create);
        CHECK_OK(database);
        const Registry none({});
        CHECK_OK(migrate(**database, {{1, "CREATE TABLE a (x)"}}, none, {}));
        bool backedUp = false;
        const auto backup = [&] {
            backedUp = true;
            return Result<>();
        };
        QVERIFY(!migrate(**database, {{1, ""}, {2, "CREATE TABLE b (x); CREATE TABLE a (x)"}}, none, backup));
        QVERIFY(backedUp);
        QCOMPARE(*schemaOf(**database, 2), 1);
        QCOMPARE(*(*database)->count("SELECT count(*) FROM sqlite_schema"), 1);
        // Without its backup no step is taken.
        QVERIFY(!migrate(**database, {{1, ""}, {2, "CREATE TABLE b (x)"}}, none, [] { return fail(Error::Kind::Full, u"full"_s); }));
        QCOMPARE(*schemaOf(**database, 2), 1);
    }

    void valuesComeBackAsTheyWere()
    {
        auto database = Database::open(path(u"db"_s), Database::Mode::Create);
        CHECK_OK(database);
        CHECK_OK((*database)->script("CREATE TABLE t (a, b, c, d, e)"));
        const QString text = u"한글\u0000끝 😀"_s;
        CHECK_OK((*database)->run("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)", {qint64(-5), 1.5, text, QByteArray("\0x", 2), {}}));
        const auto outcome = (*database)->each("SELECT * FROM t", {}, [&](const Row &row) {
            QCOMPARE(row.integer(0), -5);
            QCOMPARE(row.real(1), 1.5);
            QCOMPARE(row.text(2), text);
            QCOMPARE(row.blob(3), QByteArray("\0x", 2));
            QVERIFY(row.isNull(4));
        });
        CHECK_OK(outcome);
    }

    void aStatementMayRunWithinItself()
    {
        auto database = Database::open(path(u"db"_s), Database::Mode::Create);
        CHECK_OK(database);
        CHECK_OK((*database)->script("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)"));
        int seen = 0;
        const QByteArray sql = "SELECT a FROM t";
        const auto outcome = (*database)->each(sql, {}, [&](const Row &) {
            QVERIFY((*database)->each(sql, {}, [&](const Row &) { ++seen; }));
        });
        CHECK_OK(outcome);
        QCOMPARE(seen, 9);
    }

    void theLockSaysWhoHoldsIt()
    {
        const auto first = WorkspaceLock::take(m_place->path(), u"김지원"_s);
        CHECK_OK(first);
        const auto second = WorkspaceLock::take(m_place->path(), u"박서준"_s);
        CHECK_FAILS(second, Error::Kind::Busy);
        QVERIFY(second.error().sentence.contains(u"김지원"));
        QCOMPARE(WorkspaceLock::holder(m_place->path()).pid, QCoreApplication::applicationPid());
    }

    void aHolderWithoutANameIsTold_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<qint64>("pid");
        QTest::addColumn<QString>("told");
        QTest::newRow("name and process") << u"김지원"_s << qint64(7) << u"open already: 김지원 is writing to it on host (process 7)"_s;
        QTest::newRow("process") << QString() << qint64(7) << u"open already: another program is writing to it on host (process 7)"_s;
        QTest::newRow("nothing yet") << QString() << qint64(0) << u"open already: another program is writing to it. "_s;
    }
    void aHolderWithoutANameIsTold()
    {
        QFETCH(QString, person);
        QFETCH(qint64, pid);
        QFETCH(QString, told);
        const QString words = WorkspaceLock::busyWords({person, u"host"_s, pid, {}});
        QVERIFY2(words.contains(told), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
