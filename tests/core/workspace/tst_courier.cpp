// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/courier.h"

#include "tests/core/workspace/outboxfixture.h"
#include "tests/support/apache.h"
#include "tests/support/fakekeyring.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using sync::Parcel;
using sync::ParcelState;
using test::reportBytes;
using test::unreachable;

class TestCourier : public QObject, private test::OutboxFixture
{
    Q_OBJECT

    sync::ParcelId addressed(const QString &name, const QString &address)
    {
        Parcel parcel;
        parcel.name = name;
        parcel.destination = address;
        return outbox().queue(parcel, reportBytes, m_clock.nowUtc()).value_or(sync::ParcelId());
    }

private slots:
    void init() { makeWorkspace(); }
    void cleanup() { m_workspace.reset(); }

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
        file.write(reportBytes);
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

    void aPasswordThatIsKeptNeedsNotBeTyped()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        const QString address = apache.address().replace(u"://"_s, u"://kim@"_s);
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        test::FakeKeyring keyring;
        keyring.put(address, u"secret"_s);
        keyring.isSilent = true;
        const auto away = addressed(u"서버로.pdf"_s, address);
        const auto here = queued(u"여기로.pdf"_s);
        Courier courier(*m_workspace);
        courier.setKeyring(&keyring);
        courier.look();
        QTRY_COMPARE(outbox().get(here)->state, ParcelState::Sent); // it waits for nobody
        QTRY_VERIFY(!courier.isBusy());
        courier.look();
        QVERIFY(!courier.isBusy());
        QCOMPARE(keyring.reads, 1);
        QCOMPARE(outbox().get(away)->tries, 0); // without its password it would only fail
        keyring.speak();
        QTRY_COMPARE(outbox().get(away)->state, ParcelState::Sent);
        QCOMPARE(apache.files(), QStringList{u"서버로.pdf"_s});
    }

    void aKeyringThatRefusesIsAskedAgainWhenAPersonTriesAgain()
    {
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        const QString address = apache.address().replace(u"://"_s, u"://kim@"_s);
        test::FakeKeyring keyring;
        keyring.refusal = Error{Error::Kind::Busy, u"locked"_s, {}};
        const auto id = addressed(u"서버로.pdf"_s, address);
        Courier courier(*m_workspace);
        courier.setKeyring(&keyring);
        courier.look();
        QTRY_COMPARE(outbox().get(id)->state, ParcelState::Failed); // the server wants a password
        keyring.refusal.reset();
        keyring.put(address, u"secret"_s);
        CHECK_OK(courier.retry(id));
        courier.look();
        QTRY_COMPARE(outbox().get(id)->state, ParcelState::Sent);
        QCOMPARE(keyring.reads, 2);
    }

    void whatBecomesDueWhileAnotherGoesIsNotForgotten()
    {
        QVERIFY(QDir(m_place->path()).mkdir(u"out"_s));
        const auto first = queued(u"하나.pdf"_s);
        Courier courier(*m_workspace);
        courier.look();
        QVERIFY(courier.isBusy());
        const auto second = queued(u"둘.pdf"_s);
        courier.look();
        QTRY_COMPARE(outbox().get(second)->state, ParcelState::Sent);
        QCOMPARE(outbox().get(first)->state, ParcelState::Sent);
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
        const auto id = outbox().queue(parcel, reportBytes, m_clock.nowUtc());
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
        const auto id = outbox().queue(parcel, reportBytes, m_clock.nowUtc());
        CHECK_OK(id);
        Courier courier(*m_workspace);
        courier.start();
        QTRY_COMPARE(outbox().get(*id)->state, ParcelState::Failed);
        QVERIFY(apache.address() == outbox().get(*id)->destination); // that names nobody
        QString named = apache.address();
        courier.setLogin(named.replace(u"://"_s, u"://kim@"_s), {u"kim"_s, u"secret"_s});
        QTRY_COMPARE(outbox().get(*id)->state, ParcelState::Sent);
        QCOMPARE(apache.read(u"보고서.pdf"_s), reportBytes);
    }
};

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
