// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplecentre.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folderstate.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

/// Somebody with an SQLite shell changes a workspace past the program: the check says so and names the place.
class TamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void soundBefore();
    void isFound_data();
    void isFound();
    void unrecordedWritesAreRefused();

private:
    QString copy(const QString &name);
    std::vector<workspace::Problem> problemsOf(const QString &folder);

    QTemporaryDir m_place;
    test::FakeClock m_clock;
    QString m_good;
};

namespace {

/// Runs SQL the way an outsider would; with the recording triggers off, as one who knows them.
QString tamper(const QString &folder, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open((folder + u"/db"_s).toUtf8().constData(), &handle) != SQLITE_OK)
        return u"cannot open"_s;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    char *message = nullptr;
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    const QString failure = QString::fromUtf8(message);
    sqlite3_free(message);
    const int changed = sqlite3_total_changes(handle);
    sqlite3_close(handle);
    return failure.isEmpty() && changed == 0 ? u"nothing was changed"_s : failure;
}

} // namespace

void TamperingTest::initTestCase()
{
    m_good = m_place.filePath(u"센터.axw"_s);
    CHECK_OK(example::makeExampleCentre(m_good, m_clock));
}

QString TamperingTest::copy(const QString &name)
{
    const QString folder = m_place.filePath(name + u".axw"_s);
    return test::copyFolder(m_good, folder) ? folder : QString();
}

std::vector<workspace::Problem> TamperingTest::problemsOf(const QString &folder)
{
    const auto opened = Workspace::open(folder, Access::Read, m_clock);
    if (!opened)
        return {{u"file"_s, opened.error().sentence}};
    const auto problems = workspace::check(**opened);
    return problems ? *problems : std::vector<workspace::Problem>{{u"file"_s, problems.error().sentence}};
}

void TamperingTest::soundBefore()
{
    const auto problems = problemsOf(copy(u"sound"_s));
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().sentence));
}

void TamperingTest::isFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("named"); // what the sentence must name

    QTest::newRow("a payload is altered")
            << QByteArray("UPDATE journal SET payload = CAST(substr(payload, 1, length(payload) - 1) || x'00' AS BLOB) WHERE number = 40")
            << u"audit"_s << u"40"_s;
    QTest::newRow("who did it is altered") << QByteArray("UPDATE journal SET person = '다른사람' WHERE number = 50")
                                           << u"audit"_s << u"50"_s;
    QTest::newRow("when is altered") << QByteArray("UPDATE journal SET clock = clock + 65536 WHERE number = 60")
                                     << u"audit"_s << u"60"_s;
    QTest::newRow("an entry is taken out") << QByteArray("DELETE FROM journal WHERE number = 70") << u"audit"_s << u"70"_s;
    QTest::newRow("the newest entry is taken out")
            << QByteArray("DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)") << u"audit"_s << QString();
    QTest::newRow("a name is changed past the journal")
            << QByteArray("UPDATE client SET name = '바뀐예제이름' WHERE name = '라온예제패션(주)'") << u"audit"_s << u"name"_s;
    QTest::newRow("an answer is changed past the journal")
            << QByteArray("UPDATE answer SET value = CASE value WHEN '5' THEN '4' ELSE '5' END WHERE id = (SELECT id FROM "
                          "answer ORDER BY id LIMIT 1)")
            << u"audit"_s << QString();
    QTest::newRow("a contact is taken out")
            << QByteArray("DELETE FROM contact WHERE id = (SELECT id FROM contact ORDER BY id LIMIT 1)") << u"audit"_s << QString();
    QTest::newRow("a recording trigger is taken out")
            << QByteArray("DROP TRIGGER axw_rec_client_u; DELETE FROM undo_stack") << u"audit"_s << u"axw_rec_client_u"_s;
    QTest::newRow("a recording trigger does nothing")
            << QByteArray("DROP TRIGGER axw_rec_answer_i; CREATE TRIGGER axw_rec_answer_i AFTER INSERT ON answer BEGIN SELECT 1; END; "
                          "DELETE FROM undo_stack")
            << u"audit"_s << u"axw_rec_answer_i"_s;
    QTest::newRow("a version is altered") << QByteArray("UPDATE field_version SET clock = clock + 1") << u"audit"_s << QString();
    QTest::newRow("a version names an entry to come")
            << QByteArray("UPDATE row_version SET number = 100000") << u"audit"_s << u"100000"_s;
    QTest::newRow("the search index is emptied") << QByteArray("DELETE FROM client_search") << u"search"_s << u"20"_s;
    QTest::newRow("the search index names another")
            << QByteArray("UPDATE client_search SET name = '몰래' WHERE number = 1") << u"search"_s << u"1"_s;
    QTest::newRow("a company is put in")
            << QByteArray("INSERT INTO client (id, name) VALUES (randomblob(16), '몰래예제')") << u"audit"_s << QString();
}

void TamperingTest::isFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    QFETCH(QString, named);
    const QString folder = copy(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!folder.isEmpty());
    const QString refused = tamper(folder, sql);
    QVERIFY2(refused.isEmpty(), qPrintable(refused));

    const auto problems = problemsOf(folder);
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const workspace::Problem &problem) {
        return problem.kind == kind && problem.sentence.contains(named);
    });
    QStringList all;
    for (const workspace::Problem &problem : problems)
        all << problem.kind + u": "_s + problem.sentence;
    QVERIFY2(found != problems.end(), qPrintable(all.join(u'\n')));
}

/// An outsider who does not know the triggers cannot write at all: it fails closed.
void TamperingTest::unrecordedWritesAreRefused()
{
    const QString folder = copy(u"closed"_s);
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open((folder + u"/db"_s).toUtf8().constData(), &handle), SQLITE_OK);
    QVERIFY(sqlite3_exec(handle, "UPDATE client SET note = 'x'", nullptr, nullptr, nullptr) != SQLITE_OK);
    QCOMPARE(sqlite3_total_changes(handle), 0);
    sqlite3_close(handle);
    QVERIFY(problemsOf(folder).empty());
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
