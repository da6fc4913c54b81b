// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/workspace/archive.h"
#include "core/workspace/check.h"
#include "core/workspace/courier.h"
#include "core/workspace/erasure.h"
#include "core/workspace/workspace.h"

#include "tests/support/apache.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using sync::Delivered;
using sync::Parcel;
using sync::ParcelId;
using sync::ParcelState;

namespace {

const QByteArray report("%PDF-1.4 a report");

Result<Delivered> unreachable()
{
    return fail(Error::Kind::NotFound, u"The stick is not there."_s);
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;

    sync::Outbox &outbox() { return m_workspace->outbox(); }
    QString out() const { return m_place->filePath(u"out"_s); }

    ParcelId queued(const QString &name = u"진단보고서.pdf"_s, ClientId client = {})
    {
        Parcel parcel;
        parcel.name = name;
        parcel.client = client;
        parcel.destination = out();
        return outbox().queue(parcel, report + name.toUtf8(), m_clock.nowUtc()).value_or(ParcelId());
    }
    int filesKept() const { return int(m_workspace->outbox().files().hashes().size()); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_place->filePath(u"센터.axw"_s), {u"김지원"_s, u"센터"_s}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void keepsTheFileOfTheMoment()
    {
        const QDateTime saved = m_workspace->lastSaved();
        m_clock.advance(60'000);
        const auto id = queued();
        const auto parcel = outbox().get(id);
        CHECK_OK(parcel);
        QCOMPARE(parcel->state, ParcelState::Waiting);
        QCOMPARE(parcel->size, outbox().bytes(*parcel)->size());
        QCOMPARE(*outbox().bytes(*parcel), report + "진단보고서.pdf");
        QCOMPARE(outbox().due(m_clock.nowUtc())->size(), 1u);
        QCOMPARE(m_workspace->lastSaved(), saved); // this device's own: no edit
    }

    void refusesNamesAndPlacesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("destination");
        QTest::newRow("no name") << QString() << QString();
        QTest::newRow("a path") << u"../r.pdf"_s << QString();
        QTest::newRow("a Windows path") << u"a\\r.pdf"_s << QString();
        QTest::newRow("hidden") << u".r.pdf"_s << QString();
        QTest::newRow("a control character") << u"r\n.pdf"_s << QString();
        QTest::newRow("too long") << QString(100, u'가') << QString();
        QTest::newRow("no place") << u"r.pdf"_s << u"somewhere"_s;
    }
    void refusesNamesAndPlacesThatAreNone()
    {
        QFETCH(QString, name);
        QFETCH(QString, destination);
        Parcel parcel;
        parcel.name = name;
        parcel.destination = destination;
        CHECK_FAILS(outbox().queue(parcel, report, m_clock.nowUtc()), Error::Kind::Invalid);
        QVERIFY(outbox().all()->empty());
        QCOMPARE(filesKept(), 0);
    }

    void pausesLongerAfterEachTry()
    {
        const auto id = queued();
        for (const int minutes : {1, 5, 15, 60, 60}) {
            const QDateTime now = m_clock.nowUtc();
            CHECK_OK(outbox().record(id, unreachable(), now));
            QCOMPARE(outbox().get(id)->nextTry, now.addSecs(60 * minutes));
            QVERIFY(outbox().due(now.addSecs(60 * minutes - 1))->empty());
            QCOMPARE(outbox().due(now.addSecs(60 * minutes))->size(), 1u);
        }
        QCOMPARE(outbox().get(id)->problem, u"The stick is not there."_s);
        CHECK_OK(outbox().retry(id));
        QCOMPARE(outbox().due(m_clock.nowUtc())->size(), 1u);
    }

    void waitsForAPersonWhereTryingAgainHelpsNothing()
    {
        const auto id = queued();
        CHECK_OK(outbox().record(id, fail(Error::Kind::ReadOnly, u"No."_s), m_clock.nowUtc()));
        QCOMPARE(outbox().get(id)->state, ParcelState::Failed);
        QVERIFY(outbox().due(m_clock.nowUtc().addYears(1))->empty());
        CHECK_OK(outbox().address(id, u"/media/other"_s));
        QCOMPARE(outbox().get(id)->state, ParcelState::Waiting);
        CHECK_OK(outbox().hold(id));
        QVERIFY(outbox().due(m_clock.nowUtc().addYears(1))->empty());
    }

    void dropsBytesWhenTheyHaveArrived()
    {
        const auto first = queued(u"같은.pdf"_s);
        const auto second = queued(u"같은.pdf"_s);
        QCOMPARE(filesKept(), 1); // the same bytes are kept once
        CHECK_OK(outbox().record(first, Delivered{u"같은.pdf"_s, false}, m_clock.nowUtc()));
        QCOMPARE(filesKept(), 1);
        CHECK_OK(outbox().bytes(*outbox().get(second)));
        CHECK_FAILS(outbox().bytes(*outbox().get(first)), Error::Kind::NotFound);
        CHECK_FAILS(outbox().address(first, u"/media/other"_s), Error::Kind::Invalid);
        CHECK_OK(outbox().remove(second));
        QCOMPARE(filesKept(), 0);
        QCOMPARE(outbox().all()->size(), 1u);
        QCOMPARE(outbox().get(first)->deliveredAs, u"같은.pdf"_s);
    }

    void noticesBytesThatChangedOnDisk()
    {
        const auto id = queued();
        QFile file(outbox().files().path(outbox().files().hashes().constFirst()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("X");
        file.close();
        CHECK_FAILS(outbox().bytes(*outbox().get(id)), Error::Kind::Damaged);
        const auto problems = check(*m_workspace);
        CHECK_OK(problems);
        QCOMPARE(problems->size(), 1u);
        QCOMPARE(problems->front().kind, u"outbox"_s);
    }

    void isErasedWithTheClient()
    {
        clients::Client client;
        client.name = u"지울 회사"_s;
        const auto erased = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        client.name = u"남을 회사"_s;
        const auto kept = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        CHECK_OK(erased);
        CHECK_OK(kept);
        const auto gone = queued(u"지울 회사.pdf"_s, *erased);
        const auto stays = queued(u"남을 회사.pdf"_s, *kept);
        const auto register_ = queued(u"접수대장.pdf"_s);
        m_workspace->backUp();
        m_workspace->awaitBackup();
        CHECK_OK(eraseClient(*m_workspace, *erased, u"보유 기간 만료"_s));
        QVERIFY(!outbox().get(gone));
        QVERIFY(!outbox().get(register_)); // the company stands in it
        CHECK_OK(outbox().get(stays));
        QCOMPARE(filesKept(), 1);
        // Nowhere in the folder do the words stand any more, in backups neither.
        QDirIterator files(m_workspace->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("지울 회사"), qPrintable(file.fileName()));
        }
    }

    void aRestoredCopyAsksBeforeItSendsAgain()
    {
        queued();
        const QString archive = m_place->filePath(u"b.zip"_s);
        CHECK_OK(backupToArchive(*m_workspace, archive));
        CHECK_OK(restoreFromArchive(archive, m_place->filePath(u"다시.axw"_s), m_clock));
        auto again = Workspace::open(m_place->filePath(u"다시.axw"_s), Access::Write, m_clock);
        CHECK_OK(again);
        const auto all = (*again)->outbox().all();
        CHECK_OK(all);
        QCOMPARE(all->size(), 1u);
        QCOMPARE(all->front().state, ParcelState::Held);
        QCOMPARE(*(*again)->outbox().bytes(all->front()), report + "진단보고서.pdf");
    }

    void aCourierDeliversWhenThePlaceIsThere()
    {
        const auto first = queued(u"하나.pdf"_s);
        const auto second = queued(u"둘.pdf"_s);
        Courier courier(*m_workspace);
        QSignalSpy changed(&courier, &Courier::changed);
        QSignalSpy delivered(&courier, &Courier::delivered);
        courier.start();
        QTRY_VERIFY(!courier.isBusy() && outbox().get(second)->tries == 1);
        QCOMPARE(outbox().get(first)->state, ParcelState::Waiting);
        QVERIFY(outbox().get(first)->problem.contains(u"out"_s));
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        courier.look(); // it pauses
        QVERIFY(!courier.isBusy());
        courier.sendAll();
        QTRY_COMPARE(delivered.size(), 2);
        QCOMPARE(QDir(out()).entryList(QDir::Files | QDir::Hidden, QDir::Name), (QStringList{u"둘.pdf"_s, u"하나.pdf"_s}));
        QCOMPARE(outbox().get(first)->state, ParcelState::Sent);
        QCOMPARE(filesKept(), 0);
        QVERIFY(changed.size() >= 4);
    }

    void whatIsHeldBackWhileOthersGoStays()
    {
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        const auto first = queued(u"하나.pdf"_s);
        m_clock.advance(1000);
        const auto second = queued(u"둘.pdf"_s);
        m_clock.advance(1000);
        const auto third = queued(u"셋.pdf"_s);
        Courier courier(*m_workspace);
        courier.look();
        QCOMPARE(courier.current(), first);
        CHECK_OK(outbox().hold(second)); // its turn had come with the first one's
        CHECK_OK(outbox().remove(third));
        QTRY_VERIFY(!courier.isBusy());
        QCOMPARE(outbox().get(first)->state, ParcelState::Sent);
        QCOMPARE(outbox().get(second)->state, ParcelState::Held);
        QCOMPARE(QDir(out()).entryList(QDir::Files | QDir::Hidden), QStringList{u"하나.pdf"_s});
    }

    void aTryThatIsStoppedLeavesTheFileInTheOutbox()
    {
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        Parcel parcel;
        parcel.name = u"큰 파일.pdf"_s;
        parcel.destination = out();
        const auto id = outbox().queue(parcel, QByteArray(64 << 20, 'x'), m_clock.nowUtc());
        CHECK_OK(id);
        Courier courier(*m_workspace);
        courier.look();
        courier.stop(*id);
        CHECK_OK(outbox().hold(*id));
        QTRY_VERIFY(!courier.isBusy());
        QCOMPARE(outbox().get(*id)->state, ParcelState::Held);
        QVERIFY(QDir(out()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QCOMPARE(filesKept(), 1);
    }

    void aCourierLogsInWhereItIsAsked()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        Parcel parcel;
        parcel.name = u"보고서.pdf"_s;
        parcel.destination = apache.address();
        const auto id = outbox().queue(parcel, report, m_clock.nowUtc());
        CHECK_OK(id);
        Courier courier(*m_workspace);
        courier.start();
        QTRY_COMPARE(outbox().get(*id)->state, ParcelState::Failed);
        courier.setLogin(outbox().get(*id)->destination, {u"kim"_s, u"secret"_s});
        QTRY_COMPARE(outbox().get(*id)->state, ParcelState::Sent);
        QCOMPARE(apache.read(u"보고서.pdf"_s), report);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
