// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/savefile.h"

#include "tests/support/check.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void writesAndReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"진단보고서_(주)한빛물류.pdf"_s);
        CHECK_OK(saveFile(path, "first"));
        CHECK_OK(saveFile(path, "second"));
        QCOMPARE(content(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void namesAFolderThatIsMissing()
    {
        QTemporaryDir folder;
        CHECK_FAILS(saveFile(folder.filePath(u"none/a.pdf"_s), "x"), Error::Kind::NotFound);
        CHECK_FAILS(saveFile(QString(), "x"), Error::Kind::NotFound);
    }

    void namesAFolderThatTakesNothing()
    {
        QTemporaryDir folder;
        QString closed = folder.path();
        if (geteuid() == 0)
            closed = u"/proc/self"_s; // modes do not bind root
        else
            QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto done = saveFile(closed + u"/a.pdf"_s, "x");
        CHECK_FAILS(done, Error::Kind::ReadOnly);
        QVERIFY(done.error().sentence.contains(u"a.pdf"_s));
        if (geteuid() != 0)
            QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void writesOnlyFiles()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, folder.path(), u"/dev/null"_s})
            CHECK_FAILS(saveFile(path, "x"), Error::Kind::Invalid);
        struct stat found{};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &found), 0);
        QVERIFY(S_ISFIFO(found.st_mode));
    }

    void aWriteThatStopsHalfwayLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(saveFile(path, "the old file"));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto done = saveFile(path, QByteArray(1'000'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        CHECK_FAILS(done, Error::Kind::Io);
        QCOMPARE(content(path), QByteArray("the old file"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
