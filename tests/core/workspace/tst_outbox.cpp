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
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
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
    QByteArray kept(ParcelId id)
    {
        QFile file(outbox().files().path(outbox().get(id)->file));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void record(ParcelId id, const Result<Delivered> &outcome)
    {
        CHECK_OK(outbox().begin(id));
        CHECK_OK(outbox().record(*outbox().get(id), outcome, m_clock.nowUtc()));
    }
    QStringList delivered() const { return QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }
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
        QCOMPARE(kept(id), report + "진단보고서.pdf");
        QCOMPARE(parcel->size, kept(id).size());
        CHECK_OK(outbox().verify(*parcel));
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
            record(id, unreachable());
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
        record(id, fail(Error::Kind::ReadOnly, u"No."_s));
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
        record(first, Delivered{u"같은.pdf"_s, false});
        QCOMPARE(filesKept(), 1);
        CHECK_OK(outbox().verify(*outbox().get(second)));
        CHECK_FAILS(outbox().verify(*outbox().get(first)), Error::Kind::NotFound);
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
        CHECK_FAILS(outbox().verify(*outbox().get(id)), Error::Kind::Damaged);
        const auto problems = check(*m_workspace);
        CHECK_OK(problems);
        QCOMPARE(problems->size(), 1u);
        QCOMPARE(problems->front().kind, u"outbox"_s);
    }

    void aTryChangesNothingThatAPersonChangedMeanwhile()
    {
        const auto held = queued(u"하나.pdf"_s);
        const auto moved = queued(u"둘.pdf"_s);
        const auto arrived = queued(u"셋.pdf"_s);
        for (const auto id : {held, moved, arrived})
            CHECK_OK(outbox().begin(id));
        const Parcel heldTry = *outbox().get(held);
        const Parcel movedTry = *outbox().get(moved);
        const Parcel arrivedTry = *outbox().get(arrived);
        CHECK_OK(outbox().hold(held));
        CHECK_OK(outbox().address(moved, u"/media/other"_s));
        CHECK_OK(outbox().hold(arrived));
        CHECK_OK(outbox().record(heldTry, unreachable(), m_clock.nowUtc()));
        CHECK_OK(outbox().record(movedTry, fail(Error::Kind::ReadOnly, u"No."_s), m_clock.nowUtc()));
        CHECK_OK(outbox().record(arrivedTry, Delivered{u"셋.pdf"_s, false}, m_clock.nowUtc()));
        QCOMPARE(outbox().get(held)->state, ParcelState::Held);
        QCOMPARE(outbox().get(moved)->state, ParcelState::Waiting);
        QVERIFY(outbox().get(moved)->problem.isEmpty());
        QCOMPARE(outbox().get(arrived)->state, ParcelState::Sent); // it is there, whatever was wished
        QCOMPARE(*outbox().notSent(), 2);
    }

    void remembersWhatATryMayHaveLeft()
    {
        const auto untouched = queued(u"하나.pdf"_s);
        const auto tried = queued(u"둘.pdf"_s);
        const auto moved = queued(u"셋.pdf"_s);
        for (const auto id : {tried, moved})
            record(id, unreachable());
        CHECK_OK(outbox().address(moved, u"/media/other"_s));
        CHECK_OK(outbox().remove(untouched));
        CHECK_OK(outbox().remove(tried));
        const QDateTime now = m_clock.nowUtc();
        const auto left = outbox().leftovers(now);
        CHECK_OK(left);
        QStringList passing;
        for (const sync::Leftover &each : *left) {
            QCOMPARE(each.destination, out());
            passing << each.passing;
        }
        QCOMPARE(QSet<QString>(passing.begin(), passing.end()), (QSet<QString>{tried.toString(), moved.toString()}));
        // They are no exports.
        QCOMPARE(outbox().all()->size(), 1u);
        QCOMPARE(*outbox().notSent(), 1);
        CHECK_FAILS(outbox().get(left->front().id), Error::Kind::NotFound);
        CHECK_OK(outbox().swept(left->front().id, {}, now));
        CHECK_OK(outbox().swept(left->back().id, fail(Error::Kind::NotFound, u"away"_s), now));
        QVERIFY(outbox().leftovers(now)->empty());
        QCOMPARE(outbox().leftovers(now.addSecs(3600))->size(), 1u);
        CHECK_OK(outbox().swept(left->back().id, fail(Error::Kind::NotFound, u"away"_s), now.addDays(91)));
        QVERIFY(outbox().leftovers(now.addYears(1))->empty());
    }

    void takesAFileInAsItIsNow()
    {
        QFile file(m_place->filePath(u"큰 표.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray(3 << 20, 'x') + "end";
        file.write(bytes);
        file.close();
        int told = 0;
        const auto taken = sync::Outbox::take(outbox().files(), file.fileName(), {[&](int done, int total) { told = done == total ? 1 : 0; }, {}});
        CHECK_OK(taken);
        QCOMPARE(told, 1);
        Parcel parcel;
        parcel.name = u"큰 표.xlsx"_s;
        const auto id = outbox().queue(parcel, *taken, m_clock.nowUtc());
        CHECK_OK(id);
        QVERIFY(kept(*id) == bytes);
        CHECK_OK(outbox().verify(*outbox().get(*id)));
        QCOMPARE(outbox().get(*id)->size, bytes.size());
        // One that is stopped, and one that is not queued after all, leave nothing.
        int looks = 0;
        CHECK_FAILS(sync::Outbox::take(outbox().files(), file.fileName(), {{}, [&] { return ++looks > 1; }}), Error::Kind::Cancelled);
        (void)sync::Outbox::take(outbox().files(), file.fileName());
        QDirIterator inside(m_workspace->folder() + u"/outbox"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int files = 0;
        for (; inside.hasNext(); inside.next())
            ++files;
        QCOMPARE(files, 1);
    }

    void refusesWhatIsTooLarge()
    {
        QFile file(m_place->filePath(u"영상.mp4"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(store::BlobStore::largest + 1)); // takes no room
        const auto refused = sync::Outbox::take(outbox().files(), file.fileName());
        CHECK_FAILS(refused, Error::Kind::Invalid);
        QVERIFY2(refused.error().sentence.contains(u"512"_s), qPrintable(refused.error().sentence));
        QCOMPARE(filesKept(), 0);
    }

    void dropsADraftOfAKilledProcess()
    {
        const auto id = queued();
        QFile draft(m_workspace->folder() + u"/outbox/draft-1-00000000-0000-0000-0000-000000000000"_s);
        QVERIFY(draft.open(QIODevice::WriteOnly));
        CHECK_OK(outbox().dropUnused());
        QVERIFY(!draft.exists());
        CHECK_OK(outbox().verify(*outbox().get(id)));
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
        const auto failed = queued(u"실패.pdf"_s);
        record(failed, fail(Error::Kind::ReadOnly, u"No."_s));
        const auto removed = queued(u"꺼냄.pdf"_s);
        record(removed, unreachable());
        CHECK_OK(outbox().remove(removed));
        const QString archive = m_place->filePath(u"b.zip"_s);
        CHECK_OK(backupToArchive(*m_workspace, archive));
        CHECK_OK(restoreFromArchive(archive, m_place->filePath(u"다시.axw"_s), m_clock));
        auto again = Workspace::open(m_place->filePath(u"다시.axw"_s), Access::Write, m_clock);
        CHECK_OK(again);
        const auto all = (*again)->outbox().all();
        CHECK_OK(all);
        QCOMPARE(all->size(), 2u);
        for (const Parcel &parcel : *all)
            QCOMPARE(parcel.state, ParcelState::Held);
        QVERIFY((*again)->outbox().leftovers(m_clock.nowUtc())->empty());
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        (*again)->courier().setLogin(out(), {u"kim"_s, u"secret"_s});
        (*again)->courier().sendAll();
        QVERIFY(!(*again)->courier().isBusy());
        CHECK_OK((*again)->outbox().verify(all->front()));
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

    void aFileIsTakenInAndDelivered()
    {
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        QFile file(m_place->filePath(u"보고서.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(report);
        file.close();
        Parcel parcel;
        parcel.name = u"보고서.pdf"_s;
        parcel.destination = out();
        Courier courier(*m_workspace);
        QSignalSpy added(&courier, &Courier::added);
        QSignalSpy refused(&courier, &Courier::refused);
        courier.add(parcel, file.fileName());
        QVERIFY(courier.isAdding());
        QVERIFY(outbox().all()->empty()); // not on this thread
        QTRY_COMPARE(delivered(), QStringList{u"보고서.pdf"_s});
        QCOMPARE(added.size(), 1);
        QVERIFY(!courier.isAdding());

        courier.add(parcel, m_place->filePath(u"없음.pdf"_s));
        QTRY_COMPARE(refused.size(), 1);
        courier.add(parcel, file.fileName());
        courier.stopAdding();
        QTRY_VERIFY(!courier.isAdding());
        parcel.name = u"a/b"_s;
        courier.add(parcel, file.fileName());
        QVERIFY(!courier.isAdding());
    }

    void aFileThatIsTakenInIsNotForgottenAtTheEnd()
    {
        QFile file(m_place->filePath(u"보고서.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4 << 20, 'x'));
        file.close();
        Parcel parcel;
        parcel.name = u"보고서.pdf"_s;
        {
            Courier courier(*m_workspace);
            courier.add(parcel, file.fileName());
        }
        QCOMPARE(outbox().all()->size(), 1u);
        CHECK_OK(outbox().verify(outbox().all()->front()));
    }

    void sweepsWhatATryLeft()
    {
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        const auto removed = queued(u"하나.pdf"_s);
        const auto moved = queued(u"둘.pdf"_s);
        for (const auto id : {removed, moved}) {
            record(id, unreachable());
            QFile half(out() + u"/axw-%1.tmp"_s.arg(id.toString()));
            QVERIFY(half.open(QIODevice::WriteOnly));
        }
        CHECK_OK(outbox().address(moved, m_place->filePath(u"elsewhere"_s)));
        CHECK_OK(outbox().remove(removed));
        QVERIFY(QDir().rename(out(), out() + u" away"_s)); // the stick is not there
        Courier courier(*m_workspace);
        courier.look();
        QTRY_VERIFY(!courier.isBusy());
        QCOMPARE(outbox().leftovers(m_clock.nowUtc().addDays(1))->size(), 2u);
        QVERIFY(QDir().rename(out() + u" away"_s, out()));
        QCOMPARE(delivered().size(), 2);
        courier.sendAll();
        QTRY_VERIFY(delivered().isEmpty());
        QTRY_VERIFY(!courier.isBusy());
        QVERIFY(outbox().leftovers(m_clock.nowUtc().addYears(1))->empty());
    }

    void endsAtOnceWhileAServerIsSilent()
    {
        QTcpServer silent; // takes calls and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Parcel parcel;
        parcel.name = u"보고서.pdf"_s;
        parcel.destination = u"webdav://localhost:%1/in/"_s.arg(silent.serverPort());
        const auto id = outbox().queue(parcel, report, m_clock.nowUtc());
        CHECK_OK(id);
        auto courier = std::make_unique<Courier>(*m_workspace);
        courier->look();
        QTRY_VERIFY(silent.hasPendingConnections());
        QElapsedTimer since;
        since.start();
        courier.reset();
        QVERIFY2(since.elapsed() < 2500, "it waited for the server"); // an Errand's patience with what hangs is longer
        QCOMPARE(outbox().get(*id)->state, ParcelState::Waiting);
        QVERIFY(outbox().get(*id)->problem.isEmpty());
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
        QVERIFY(apache.address() == outbox().get(*id)->destination); // that names nobody
        QString named = apache.address();
        courier.setLogin(named.replace(u"://"_s, u"://kim@"_s), {u"kim"_s, u"secret"_s});
        QTRY_COMPARE(outbox().get(*id)->state, ParcelState::Sent);
        QCOMPARE(apache.read(u"보고서.pdf"_s), report);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
