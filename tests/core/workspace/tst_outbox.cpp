// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/workspace/archive.h"
#include "core/workspace/check.h"
#include "core/workspace/courier.h"
#include "core/workspace/erasure.h"

#include "tests/core/workspace/outboxfixture.h"

#include <QDirIterator>
#include <QSet>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using sync::Delivered;
using sync::Parcel;
using sync::ParcelState;
using test::reportBytes;
using test::unreachable;

class TestOutbox : public QObject, private test::OutboxFixture
{
    Q_OBJECT

private slots:
    void init() { makeWorkspace(); }
    void cleanup() { m_workspace.reset(); }

    void keepsTheFileOfTheMoment()
    {
        const QDateTime saved = m_workspace->lastSaved();
        m_clock.advance(60'000);
        const auto id = queued();
        const auto parcel = outbox().get(id);
        CHECK_OK(parcel);
        QCOMPARE(parcel->state, ParcelState::Waiting);
        QCOMPARE(kept(id), reportBytes + "진단보고서.pdf");
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
        CHECK_FAILS(outbox().queue(parcel, reportBytes, m_clock.nowUtc()), Error::Kind::Invalid);
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
        record(gone, unreachable()); // half of it may lie on the stick
        m_workspace->backUp();
        m_workspace->awaitBackup();
        CHECK_OK(eraseClient(*m_workspace, *erased, u"보유 기간 만료"_s));
        QVERIFY(!outbox().get(gone));
        QVERIFY(!outbox().get(register_)); // the company stands in it
        const auto left = outbox().leftovers(m_clock.nowUtc());
        CHECK_OK(left);
        QCOMPARE(left->size(), 1u);
        QCOMPARE(left->front().passing, gone.toString());
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
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
