// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"
#include "core/workspace/registry.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/file.h>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;

    QString folder() const { return m_place->filePath(u"현장 작업공간.axw"_s); }
    Result<ClientId> add(const QString &name, const QString &brn = {})
    {
        clients::Client client;
        client.name = name;
        client.brn = brn;
        return m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
    }
    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(folder(), Access::Write, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        m_workspace = std::move(*opened);
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(folder(), {u"김지원"_s, u"센터"_s}, m_clock);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void theRegistryNamesEveryColumn()
    {
        for (const store::TableSpec &table : registry().tables()) {
            QSet<QByteArray> inFile;
            CHECK_OK(m_workspace->database().each("SELECT name FROM pragma_table_info('" + table.name + "')", {},
                                                  [&](const store::Row &row) { inFile.insert(row.text(0).toUtf8()); }));
            QSet<QByteArray> named{"id"};
            QSet<int> numbers;
            for (const store::ColumnSpec &column : table.columns) {
                named.insert(column.name);
                numbers.insert(column.number);
            }
            QCOMPARE(named, inFile);
            QCOMPARE(numbers.size(), qsizetype(table.columns.size()));
        }
    }

    void anEditIsSavedAndTold()
    {
        QSignalSpy spy(m_workspace.get(), &Workspace::changed);
        const auto id = add(u"(주)한빛물류"_s, u"124-81-00998"_s);
        CHECK_OK(id);
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.at(0).at(0).value<journal::Changes>().touches("client", id->uuid()));
        reopen();
        const auto found = m_workspace->clients().get(*id);
        CHECK_OK(found);
        QCOMPARE(found->brn, u"1248100998"_s);
        QCOMPARE(m_workspace->person(), u"김지원"_s);
    }

    void undoAndRedoSurviveARestart()
    {
        const auto id = add(u"한빛"_s);
        CHECK_OK(id);
        auto client = *m_workspace->clients().get(*id);
        client.owner = u"박서준"_s;
        CHECK_OK(m_workspace->edit("Change client", [&] { return m_workspace->clients().change(client); }));
        reopen();
        CHECK_OK(m_workspace->undo());
        QCOMPARE(m_workspace->clients().get(*id)->owner, QString());
        CHECK_OK(m_workspace->undo());
        CHECK_FAILS(m_workspace->clients().get(*id), Error::Kind::NotFound);
        reopen();
        CHECK_OK(m_workspace->redo());
        CHECK_OK(m_workspace->redo());
        QCOMPARE(m_workspace->clients().get(*id)->owner, u"박서준"_s);
        CHECK_FAILS(m_workspace->redo(), Error::Kind::NotFound);
        const auto faults = m_workspace->journal().verify();
        CHECK_OK(faults);
        QCOMPARE(faults->size(), 0u);
    }

    void anEditThatChangesNothingLeavesNoRow()
    {
        const auto id = add(u"한빛"_s);
        CHECK_OK(id);
        const qint64 before = *m_workspace->journal().newest();
        const auto client = *m_workspace->clients().get(*id);
        CHECK_OK(m_workspace->edit("Change client", [&] { return m_workspace->clients().change(client); }));
        QCOMPARE(*m_workspace->journal().newest(), before);
    }

    void aFailedEditLeavesNothing()
    {
        const auto outcome = m_workspace->edit("Add client", [&]() -> Result<> {
            clients::Client client;
            client.name = u"한빛"_s;
            AXW_TRY(m_workspace->clients().add(client));
            client.name.clear();
            AXW_TRY(m_workspace->clients().add(client));
            return {};
        });
        CHECK_FAILS(outcome, Error::Kind::Invalid);
        QCOMPARE(*m_workspace->clients().count(), 0);
        QVERIFY(!m_workspace->database().inTransaction());
    }

    void typingInOneFieldIsOneUndo()
    {
        const auto id = add(u"한빛"_s);
        CHECK_OK(id);
        for (const QString &note : {u"오"_s, u"오늘"_s, u"오늘 전화"_s}) {
            auto client = *m_workspace->clients().get(*id);
            client.note = note;
            CHECK_OK(m_workspace->edit("Change client", [&] { return m_workspace->clients().change(client); }, {u"note"_s, {}}));
            m_clock.advance(1000);
        }
        CHECK_OK(m_workspace->undo());
        QCOMPARE(m_workspace->clients().get(*id)->note, QString());
        CHECK_OK(m_workspace->redo());
        QCOMPARE(m_workspace->clients().get(*id)->note, u"오늘 전화"_s);
    }

    void aReplicatedTableIsNeverWrittenUnheard()
    {
        const auto outcome = m_workspace->database().run("INSERT INTO client (id, name) VALUES (?1, 'x')", {newUuid()});
        QVERIFY(!outcome);
        QCOMPARE(*m_workspace->clients().count(), 0);
    }

    void aSecondWriterIsToldWhoHoldsIt()
    {
        const auto second = Workspace::open(folder(), Access::Write, m_clock, u"박서준"_s);
        CHECK_FAILS(second, Error::Kind::Busy);
        QVERIFY2(second.error().sentence.contains(u"김지원"), qPrintable(second.error().sentence));
        const auto reader = Workspace::open(folder(), Access::Read, m_clock);
        CHECK_OK(reader);
        CHECK_FAILS((*reader)->edit("Add client", [&] { return (*reader)->clients().add({}); }), Error::Kind::ReadOnly);
    }

    void aLockOfAProgramThatDiedWhileTakingItIsNone()
    {
        m_workspace.reset();
        QFile lock(folder() + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly)); // made, and killed before it said who it is
        lock.close();
        const auto opened = Workspace::open(folder(), Access::Write, m_clock);
        CHECK_OK(opened);
    }

    void aLockOfAProgramThatIsTakingItHolds()
    {
        m_workspace.reset();
        QFile lock(folder() + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
        CHECK_FAILS(Workspace::open(folder(), Access::Write, m_clock), Error::Kind::Busy);
        QVERIFY(lock.exists());
        lock.close();
        QVERIFY(lock.remove());
    }

    void tamperingIsFound()
    {
        const auto id = add(u"한빛"_s);
        CHECK_OK(id);
        auto &database = m_workspace->database();
        database.setUnrecorded(true);
        CHECK_OK(database.run("UPDATE client SET name = '다른 이름' WHERE id = ?1", {*id}));
        database.setUnrecorded(false);
        QCOMPARE(m_workspace->journal().verify()->size(), 1u);
        CHECK_OK(database.run("UPDATE journal SET person = '누구' WHERE number = 1"));
        QVERIFY(m_workspace->journal().verify()->size() >= 2u);
    }

    void backupsAreThinnedOut()
    {
        std::vector<QDateTime> taken;
        const QDateTime newest(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < 2000; ++i)
            taken.push_back(newest.addSecs(-3600 * 6 * i));
        const auto kept = keptBackups(taken);
        const auto count = std::ranges::count(kept, true);
        QVERIFY2(count >= 25 && count <= 37, qPrintable(QString::number(count)));
        QVERIFY(kept[0] && kept[9]);
    }

    void aBackupOpensByItself()
    {
        CHECK_OK(add(u"한빛"_s));
        CHECK_OK(rollingBackup(m_workspace->database(), folder(), m_clock, u"work"_s));
        const auto backups = backupsOf(folder());
        QCOMPARE(backups.size(), 1u);
        const auto copy = store::Database::open(backups[0].path, store::Database::Mode::ReadOnly);
        CHECK_OK(copy);
        QCOMPARE(*(*copy)->count("SELECT count(*) FROM client"), 1);
    }

    void searchFindsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("one syllable") << u"빛"_s << 2;
        QTest::newRow("two") << u"물류"_s << 2;
        QTest::newRow("whole") << u"(주)한빛물류"_s << 1;
        QTest::newRow("initials") << u"ㅎㅂ"_s << 2;
        QTest::newRow("initials inside") << u"ㅁㄹ"_s << 2;
        QTest::newRow("one initial") << u"ㄷ"_s << 1;
        QTest::newRow("brn") << u"124-81"_s << 1;
        QTest::newRow("brn whole") << u"1248100998"_s << 1;
        QTest::newRow("latin") << u"ai"_s << 1;
        QTest::newRow("a syllable on its way") << u"한비"_s << 1;
        QTest::newRow("its first consonant") << u"달ㅂ"_s << 1;
        QTest::newRow("a final that moves on") << u"빛무르"_s << 0;
        QTest::newRow("two on their way") << u"빛므"_s << 0;
        QTest::newRow("one open syllable") << u"벼"_s << 1;
        QTest::newRow("nothing") << u"없는이름"_s << 0;
        QTest::newRow("corporate form alone") << u"주식회사"_s << 2;
        QTest::newRow("corporate form on its way") << u"주식"_s << 2;
        QTest::newRow("corporate sign") << u"㈜"_s << 2;
        QTest::newRow("quote") << u"\"'%_*"_s << 0;
    }
    void searchFindsWhatIsTyped()
    {
        CHECK_OK(add(u"(주)한빛물류"_s, u"124-81-00998"_s));
        CHECK_OK(add(u"달빛물류 주식회사"_s));
        CHECK_OK(add(u"한별 AI"_s));
        QFETCH(QString, typed);
        QFETCH(int, found);
        const auto answer = m_workspace->clients().search(typed, 50);
        CHECK_OK(answer);
        QCOMPARE(int(answer->size()), found);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
