// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplecentre.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folderstate.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A workspace on a read-only disk, a write-protected stick, somebody else's folder: it is read, writing is refused
/// with a sentence, and not a byte is changed.
class ReadOnlyFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void isReadAndLeftAsItWas_data();
    void isReadAndLeftAsItWas();

private:
    void setWritable(const QString &folder, bool writable);
    test::FakeClock m_clock;
};

void ReadOnlyFolderTest::setWritable(const QString &folder, bool writable)
{
    const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto write = writable ? QFileDevice::Permissions(QFile::WriteOwner) : QFileDevice::Permissions();
    QFile::setPermissions(folder, enter | write);
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        QFile::setPermissions(entries.filePath(), (entries.fileInfo().isDir() ? enter : read) | write);
    }
}

void ReadOnlyFolderTest::isReadAndLeftAsItWas_data()
{
    QTest::addColumn<bool>("withLog");
    QTest::newRow("closed in order") << false;
    QTest::newRow("with a log, as a copy of an open one") << true;
}

void ReadOnlyFolderTest::isReadAndLeftAsItWas()
{
    QFETCH(bool, withLog);
    QTemporaryDir place;
    const QString whole = place.filePath(u"원본.axw"_s);
    CHECK_OK(example::makeExampleCentre(whole, m_clock));
    const QString outer = place.filePath(u"보호"_s);
    const QString folder = outer + u"/센터.axw"_s;
    int companies = 20;
    {
        auto open = workspace::Workspace::open(whole, workspace::Access::Write, m_clock);
        CHECK_OK(open);
        if (withLog) {
            clients::Client client;
            client.name = u"기록 속의 예제"_s;
            CHECK_OK((*open)->edit("Add client", [&] { return (*open)->clients().add(client); }));
            ++companies;
        } else {
            open->reset();
        }
        QVERIFY(test::copyFolder(whole, folder));
    }
    for (const QString &held : {u"/lock"_s, u"/lock.json"_s})
        QFile::remove(folder + held);
    QCOMPARE(QFileInfo(folder + u"/db-wal"_s).size() > 0, withLog);
    QFile::remove(folder + u"/db-shm"_s);
    setWritable(place.path(), true); // others may pass
    setWritable(outer, false);
    const auto before = test::stateOf(outer);

    QProcess reader;
    reader.start(QString::fromUtf8(AXW_READER), {folder});
    QVERIFY(reader.waitForFinished(60000));
    const QByteArray said = reader.readAllStandardError();
    QVERIFY2(reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0, said.constData());
    QCOMPARE(reader.readAllStandardOutput().trimmed(), QByteArray::number(companies));
    QVERIFY(test::stateOf(outer) == before);
    setWritable(outer, true);
}

QTEST_GUILESS_MAIN(ReadOnlyFolderTest)
#include "tst_readonlyfolder.moc"
