// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/systemkeyring.h"

#include "tests/support/check.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace axw;
using namespace axw::sync;
using namespace Qt::Literals::StringLiterals;

/// On a message bus of its own: first without any keyring, then with that of GNOME.
class TestSystemKeyring : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    QProcess m_bus;
    QProcess m_service;
    SystemKeyring m_keyring;
    const QString m_address = u"webdavs://kim@cloud.example.kr/제출/"_s;

    using Found = Result<std::optional<QString>>;

    /// What it answers, which is never before it was asked to the end.
    template<class Answer>
    static Answer answerTo(const std::function<void(std::function<void(const Answer &)>)> &asking)
    {
        std::vector<Answer> answers;
        asking([&](const Answer &answer) { answers.push_back(answer); });
        if (!answers.empty() || !QTest::qWaitFor([&] { return !answers.empty(); }, 30'000))
            return fail(Error::Kind::Internal, u"no answer, or too early"_s);
        return answers.front();
    }
    Found read(const QString &address)
    {
        return answerTo<Found>([&](const auto &answered) { m_keyring.read(address, answered); });
    }
    QString kept(const QString &address)
    {
        const Found found = read(address);
        return found ? found->value_or(u"(none)"_s) : found.error().sentence;
    }
    Result<> keep(const QString &address, const QString &password)
    {
        return answerTo<Result<>>([&](const auto &answered) { m_keyring.keep(address, password, answered); });
    }
    Result<> forget(const QString &address)
    {
        return answerTo<Result<>>([&](const auto &answered) { m_keyring.forget(address, answered); });
    }
    /// Files of the home folder that hold a text in the clear.
    QStringList holding(const QByteArray &text) const
    {
        QStringList found;
        QDirIterator files(m_place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found << file.fileName();
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        // The person's own keyring and settings are nobody's business here.
        for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(name);
        for (const auto &[name, below] : {std::pair("HOME", u"home"_s), std::pair("XDG_RUNTIME_DIR", u"runtime"_s), std::pair("XDG_DATA_HOME", u"home/data"_s),
                                          std::pair("XDG_CONFIG_HOME", u"home/config"_s), std::pair("XDG_CACHE_HOME", u"home/cache"_s)}) {
            QVERIFY(QDir().mkpath(m_place.filePath(below)));
            QVERIFY(QFile::setPermissions(m_place.filePath(below), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            qputenv(name, QFile::encodeName(m_place.filePath(below)));
        }
        QFile rules(m_place.filePath(u"bus.conf"_s)); // nothing is started because somebody asks for it
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_place.filePath(u"runtime"_s))
                    + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        rules.close();
        m_bus.start(u"dbus-daemon"_s, {u"--config-file"_s, rules.fileName(), u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted(), qPrintable(m_bus.errorString()));
        QVERIFY2(m_bus.waitForReadyRead(), m_bus.readAllStandardError().constData());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_service, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    void nothingIsKeptWhereNoKeyringIs()
    {
        const Found found = read(m_address);
        QVERIFY(!found);
        QVERIFY(!found.error().sentence.isEmpty());
        const auto kept = keep(m_address, u"비밀 0-clear"_s);
        QVERIFY(!kept);
        QVERIFY(!kept.error().sentence.isEmpty());
        QVERIFY(!read(m_address));
        QCOMPARE(holding("0-clear"), QStringList());
    }

    void isKeptReadAndForgotten()
    {
        m_service.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY2(m_service.waitForStarted(), qPrintable(m_service.errorString()));
        m_service.write("the person's own\n");
        m_service.closeWriteChannel();
        QDeadlineTimer patience(30'000);
        Found found = read(m_address);
        while (!found && !patience.hasExpired())
            found = read(m_address);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QVERIFY(!*found);
        CHECK_OK(forget(m_address)); // there is none

        CHECK_OK(keep(m_address, u"비밀 1-clear"_s));
        QCOMPARE(kept(m_address), u"비밀 1-clear"_s);
        QCOMPARE(kept(u"webdavs://lee@cloud.example.kr/제출/"_s), u"(none)"_s);
        CHECK_OK(keep(m_address, u"비밀 2-clear"_s));
        QCOMPARE(kept(m_address), u"비밀 2-clear"_s);
        QCOMPARE(holding("-clear"), QStringList());
        CHECK_OK(forget(m_address));
        QCOMPARE(kept(m_address), u"(none)"_s);
    }

    void nobodyIsAnsweredOnceItHasGone()
    {
        bool answered = false;
        {
            SystemKeyring brief;
            brief.read(m_address, [&](const Found &) { answered = true; });
        }
        CHECK_OK(read(m_address)); // asked later, answered later
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
