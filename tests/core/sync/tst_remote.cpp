// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remote.h"

#include "core/sync/deliver.h"
#include "tests/core/sync/cargohold.h"
#include "tests/support/check.h"

#include <QDir>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::sync;
using namespace Qt::Literals::StringLiterals;

class TestRemote : public QObject
{
    Q_OBJECT

    test::CargoHold m_hold;

private slots:
    void init() { test::failOnWarnings(); }

    void knowsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("clean"); // empty: refused
        QTest::newRow("folder") << u"/media/stick/보고서"_s << u"/media/stick/보고서"_s;
        QTest::newRow("folder with a slash and dots") << u" /media/a/../stick/ "_s << u"/media/stick"_s;
        QTest::newRow("file URL") << u"file:///media/stick"_s << u"/media/stick"_s;
        QTest::newRow("webdav") << u"webdav://localhost:8080/in"_s << u"webdav://localhost:8080/in/"_s;
        QTest::newRow("http is webdav") << u"http://localhost/in/"_s << u"webdav://localhost/in/"_s;
        QTest::newRow("https is webdavs") << u"https://cloud.example.kr/remote.php/dav/files/kim/보고서"_s
                                          << u"webdavs://cloud.example.kr/remote.php/dav/files/kim/보고서/"_s;
        QTest::newRow("keeps the user, not the password") << u"webdavs://kim:secret@example.kr/in"_s << u"webdavs://kim@example.kr/in/"_s;
        QTest::newRow("a user who is an address") << u"webdavs://kim%40centre.kr:s%3Ae@example.kr/in"_s << u"webdavs://kim%40centre.kr@example.kr/in/"_s;
        QTest::newRow("capitals") << u"WebDAVs://example.kr/in"_s << u"webdavs://example.kr/in/"_s;
        QTest::newRow("relative folder") << u"reports"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("another scheme") << u"ftp://example.kr/in"_s << QString();
        QTest::newRow("a database") << u"postgresql://hub/axw"_s << QString();
        QTest::newRow("no host") << u"webdav:///in"_s << QString();
        QTest::newRow("a query") << u"webdavs://example.kr/in?a=b"_s << QString();
        QTest::newRow("inside a workspace") << u"/home/kim/centre.axw/out"_s << QString();
        QTest::newRow("a workspace") << u"/home/kim/centre.AXW"_s << QString();
    }
    void knowsAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, clean);
        const auto cleaned = cleanAddress(address);
        if (clean.isEmpty()) {
            CHECK_FAILS(cleaned, Error::Kind::Invalid);
            CHECK_FAILS(openRemote(address), Error::Kind::Invalid);
            return;
        }
        CHECK_OK(cleaned);
        QCOMPARE(*cleaned, clean);
        QCOMPARE(*cleanAddress(clean), clean);
    }

    void takesWhoItNamesApart()
    {
        const auto place = placeOf(u"https://kim%40centre.kr:s%3Ae@example.kr/in"_s);
        CHECK_OK(place);
        QCOMPARE(place->login.user, u"kim@centre.kr"_s);
        QCOMPARE(place->login.password, u"s:e"_s);
        QVERIFY(place->server.userInfo().isEmpty());
        QCOMPARE(withoutUser(place->address()), u"webdavs://example.kr/in/"_s);
        QCOMPARE(withoutUser(u"/media/stick"_s), u"/media/stick"_s);
    }

    void completesALogin_data()
    {
        QTest::addColumn<Login>("login");
        QTest::addColumn<Login>("named");
        QTest::addColumn<Login>("completed");
        const QString kim = u"kim"_s;
        const QString secret = u"secret"_s;
        QTest::newRow("nobody") << Login() << Login() << Login();
        QTest::newRow("all in the address") << Login() << Login{kim, secret} << Login{kim, secret};
        QTest::newRow("the user in the address, the password typed") << Login{{}, secret} << Login{kim, {}} << Login{kim, secret};
        QTest::newRow("the user typed, the password in the address") << Login{kim, {}} << Login{kim, secret} << Login{kim, secret};
        QTest::newRow("another user typed") << Login{u"lee"_s, {}} << Login{kim, secret} << Login{u"lee"_s, {}};
        QTest::newRow("another password typed") << Login{{}, u"new"_s} << Login{kim, secret} << Login{kim, u"new"_s};
    }
    void completesALogin()
    {
        QFETCH(Login, login);
        QFETCH(Login, named);
        QTEST(completed(login, named), "completed");
    }

    void refusesASentenceWithThePassword()
    {
        const auto refused = cleanAddress(u"ftp://kim:secret@example.kr/in"_s);
        CHECK_FAILS(refused, Error::Kind::Invalid);
        QVERIFY(!refused.error().sentence.contains(u"secret"_s));
    }

    void sendsNoPasswordReadably()
    {
        CHECK_FAILS(openRemote(u"webdav://kim:secret@example.kr/in"_s), Error::Kind::Invalid);
        CHECK_FAILS(openRemote(u"webdav://example.kr/in"_s, {u"kim"_s, u"secret"_s}), Error::Kind::Invalid);
        CHECK_OK(openRemote(u"webdav://kim:secret@localhost/in"_s));
        CHECK_OK(openRemote(u"webdav://kim:secret@127.0.0.1/in"_s));
        CHECK_OK(openRemote(u"webdavs://kim:secret@example.kr/in"_s));
        CHECK_OK(openRemote(u"webdav://example.kr/in"_s));
    }

    void deliversIntoAFolder()
    {
        QTemporaryDir place;
        const auto remote = openRemote(place.path());
        CHECK_OK(remote);
        const auto done = deliver(**remote, u"진단보고서.pdf"_s, m_hold.cargo("bytes"), u"1"_s);
        CHECK_OK(done);
        QCOMPARE(done->name, u"진단보고서.pdf"_s);
        QVERIFY(!done->stoodThere);
        const auto other = deliver(**remote, u"진단보고서.pdf"_s, m_hold.cargo("other"), u"2"_s);
        CHECK_OK(other);
        QCOMPARE(other->name, u"진단보고서 (2).pdf"_s);
        QVERIFY(deliver(**remote, u"진단보고서.pdf"_s, m_hold.cargo("other"), u"3"_s)->stoodThere);
        QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), (QStringList{u"진단보고서 (2).pdf"_s, u"진단보고서.pdf"_s}));
        QFile file(place.filePath(u"진단보고서.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("bytes"));
    }

    void waitsForAFolderThatIsNotThere()
    {
        QTemporaryDir place;
        const QString gone = place.filePath(u"stick"_s);
        const auto remote = openRemote(gone);
        CHECK_OK(remote);
        const auto refused = deliver(**remote, u"r.pdf"_s, m_hold.cargo("bytes"), u"1"_s);
        CHECK_FAILS(refused, Error::Kind::NotFound);
        QVERIFY(isWorthAnotherTry(refused.error()));
        QVERIFY(!QFileInfo::exists(gone)); // an unplugged stick is not replaced by a folder on the system's disk
        QVERIFY(QDir().mkpath(gone));
        CHECK_OK(deliver(**remote, u"r.pdf"_s, m_hold.cargo("bytes"), u"1"_s));
    }

    void stopsWithoutATrace()
    {
        QTemporaryDir place;
        const auto remote = openRemote(place.path());
        int looks = 0; // the file is proven in nine pieces before it is written in eight
        const Progress progress{{}, [&] { return ++looks > 12; }};
        CHECK_FAILS(deliver(**remote, u"r.pdf"_s, m_hold.cargo(QByteArray(8 << 20, 'x')), u"1"_s, progress), Error::Kind::Cancelled);
        QVERIFY(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void leavesAFolderOfThatNameAlone()
    {
        QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkdir(u"r.pdf"_s));
        const auto remote = openRemote(place.path());
        const auto done = deliver(**remote, u"r.pdf"_s, m_hold.cargo("bytes"), u"1"_s);
        CHECK_OK(done);
        QCOMPARE(done->name, u"r (2).pdf"_s);
    }

    void refusesANameThatTheDiskRefuses()
    {
        QTemporaryDir place;
        const auto remote = openRemote(place.path());
        const auto refused = deliver(**remote, QString(300, u'x'), m_hold.cargo("bytes"), u"1"_s);
        CHECK_FAILS(refused, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestRemote)
#include "tst_remote.moc"
