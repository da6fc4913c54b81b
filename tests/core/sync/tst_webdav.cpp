// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deliveries to a real WebDAV server (Apache's mod_dav), and to lines that break, which no real server offers.
#include "core/sync/deliver.h"
#include "core/sync/remote.h"

#include "tests/core/sync/cargohold.h"
#include "tests/support/apache.h"
#include "tests/support/check.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace axw;
using namespace axw::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers every request with the same bytes, on a thread of its own, then closes the line.
class FixedServer
{
public:
    explicit FixedServer(QByteArray answer) : m_answer(std::move(answer))
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *line = m_server.nextPendingConnection();
            QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] {
                line->readAll();
                line->write(m_answer);
                line->disconnectFromHost();
            });
        });
        QObject::connect(&m_thread, &QThread::started, &m_server, [this] {
            m_server.listen(QHostAddress::LocalHost);
            m_port.store(m_server.serverPort());
        });
        m_thread.start();
        while (m_port.load() == 0)
            QThread::yieldCurrentThread();
    }
    ~FixedServer()
    {
        QMetaObject::invokeMethod(&m_server, [this] {
            m_server.close();
            m_server.moveToThread(nullptr);
        }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    QString address() const { return u"webdav://localhost:%1/in/"_s.arg(m_port.load()); }

private:
    QByteArray m_answer;
    QThread m_thread;
    QTcpServer m_server;
    std::atomic<int> m_port = 0;
};

template<class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::optional<Error>() : std::optional(result.error());
}

QByteArray status(const char *line)
{
    return QByteArray("HTTP/1.1 ") + line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

class TestWebDav : public QObject
{
    Q_OBJECT

    test::CargoHold m_hold;

private slots:
    void init() { test::failOnWarnings(); }

    void deliversToApache()
    {
        test::Apache apache;
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        const auto remote = openRemote(apache.address());
        CHECK_OK(remote);
        const QByteArray bytes = QByteArray(3 << 20, 'x') + "end";
        int told = 0;
        const auto done = deliver(**remote, u"진단 보고서 100%_#1.pdf"_s, m_hold.cargo(bytes), u"1"_s, {[&](int, int) { ++told; }, {}});
        CHECK_OK(done);
        QVERIFY(!done->stoodThere);
        QCOMPARE(done->name, u"진단 보고서 100%_#1.pdf"_s);
        QVERIFY(told > 0);
        QCOMPARE(apache.files(), QStringList{done->name});
        QCOMPARE(apache.read(done->name), bytes);

        const auto other = deliver(**remote, done->name, m_hold.cargo("other"), u"2"_s);
        CHECK_OK(other);
        QCOMPARE(other->name, u"진단 보고서 100%_#1 (2).pdf"_s);
        QCOMPARE(apache.read(done->name), bytes);
        QVERIFY(deliver(**remote, done->name, m_hold.cargo(bytes), u"3"_s)->stoodThere);
        QCOMPARE(apache.files().size(), 2);
    }

    void wantsTheFolderToExist()
    {
        test::Apache apache;
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        const auto remote = openRemote(apache.address() + u"nowhere/"_s);
        const auto refused = deliver(**remote, u"r.pdf"_s, m_hold.cargo("bytes"), u"1"_s);
        CHECK_FAILS(refused, Error::Kind::NotFound);
        QVERIFY(refused.error().sentence.contains(u"nowhere"_s));
    }

    void provesWhoItIs_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("letIn");
        QTest::newRow("right") << u"kim"_s << u"secret"_s << true;
        QTest::newRow("wrong password") << u"kim"_s << u"guess"_s << false;
        QTest::newRow("nobody") << QString() << QString() << false;
        QTest::newRow("no password") << u"kim"_s << QString() << false;
    }
    void provesWhoItIs()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(bool, letIn);
        test::Apache apache(u"kim"_s, u"secret"_s);
        QVERIFY2(apache.isRunning(), qPrintable(apache.problem()));
        const auto remote = openRemote(apache.address(), {user, password});
        const QByteArray bytes(200'000, 'x');
        const auto done = deliver(**remote, u"r.pdf"_s, m_hold.cargo(bytes), u"1"_s);
        if (letIn) {
            CHECK_OK(done);
            QCOMPARE(apache.read(u"r.pdf"_s), bytes);
            return;
        }
        CHECK_FAILS(done, Error::Kind::ReadOnly);
        QVERIFY(!isWorthAnotherTry(done.error()));
        QVERIFY(apache.files().isEmpty());
    }

    void saysWhatAServerRefuses_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("no answer") << QByteArray("") << int(Error::Kind::NotFound);
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << int(Error::Kind::NotFound);
        QTest::newRow("breaks off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nab") << int(Error::Kind::NotFound);
        QTest::newRow("forbidden") << status("403 Forbidden") << int(Error::Kind::ReadOnly);
        QTest::newRow("no WebDAV") << status("405 Method Not Allowed") << int(Error::Kind::Invalid);
        QTest::newRow("locked") << status("423 Locked") << int(Error::Kind::Busy);
        QTest::newRow("full") << status("507 Insufficient Storage") << int(Error::Kind::Full);
        QTest::newRow("broken") << status("500 Internal Server Error") << int(Error::Kind::Io);
        QTest::newRow("too large") << status("413 Payload Too Large") << int(Error::Kind::Invalid);
        QTest::newRow("moved") << QByteArray("HTTP/1.1 301 Moved\r\nLocation: https://u:p@elsewhere.example/in/\r\nContent-Length: 0\r\n\r\n")
                               << int(Error::Kind::Invalid);
    }
    void saysWhatAServerRefuses()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        FixedServer server(answer);
        const auto remote = openRemote(server.address());
        CHECK_OK(remote);
        const auto refused = deliver(**remote, u"r.pdf"_s, m_hold.cargo("bytes"), u"1"_s);
        CHECK_FAILS(refused, Error::Kind(kind));
        QVERIFY(!refused.error().sentence.contains(u"u:p@"_s));
    }

    void stopsAtOnceWhateverItWaitsFor()
    {
        QTcpServer silent; // takes calls and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto remote = openRemote(u"webdav://localhost:%1/in/"_s.arg(silent.serverPort()));
        CHECK_OK(remote);
        QFile file(m_hold.cargo("bytes").path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::function<std::optional<Error>(const Progress &)> calls[] = {
            [&](const Progress &progress) { return errorOf((*remote)->hash(u"r"_s, progress)); },
            [&](const Progress &progress) { return errorOf((*remote)->write(u"r"_s, file, progress)); },
            [&](const Progress &progress) { return errorOf((*remote)->renameNew(u"r"_s, u"s"_s, progress)); },
            [&](const Progress &progress) { return errorOf((*remote)->remove(u"r"_s, progress)); },
        };
        for (const auto &call : calls) {
            int looks = 0;
            QElapsedTimer since;
            since.start();
            const auto error = call({{}, [&] { return ++looks > 2; }});
            QVERIFY(error);
            QCOMPARE(error->kind, Error::Kind::Cancelled);
            QVERIFY2(since.elapsed() < 10'000, "it waited for the server to give up");
        }
    }

    void waitsForAServerThatIsNotThere()
    {
        QString address;
        {
            FixedServer server({});
            address = server.address();
        }
        const auto remote = openRemote(address);
        const auto refused = deliver(**remote, u"r.pdf"_s, m_hold.cargo("bytes"), u"1"_s);
        CHECK_FAILS(refused, Error::Kind::NotFound);
        QVERIFY(isWorthAnotherTry(refused.error()));
    }
};

QTEST_GUILESS_MAIN(TestWebDav)
#include "tst_webdav.moc"
