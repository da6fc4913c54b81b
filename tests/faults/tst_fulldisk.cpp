// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/manyclients.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sqlite3.h>
#include <sys/types.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

namespace {

/// How many more writes the disk has room for; negative: enough.
int room = -1;
/// Whether a write was refused since it was last asked.
bool refused = false;

bool hasRoom()
{
    if (room == 0) {
        refused = true;
        errno = ENOSPC;
        return false;
    }
    if (room > 0)
        --room;
    return true;
}

ssize_t smallWrite(int file, const void *bytes, size_t size)
{
    return hasRoom() ? ::write(file, bytes, size) : -1;
}

ssize_t smallPwrite(int file, const void *bytes, size_t size, off_t at)
{
    return hasRoom() ? ::pwrite(file, bytes, size, at) : -1;
}

/// SQLite lets its system calls be replaced: the disk is full exactly when the test says so.
void replaceWrites()
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    for (const char *call = vfs->xNextSystemCall(vfs, nullptr); call; call = vfs->xNextSystemCall(vfs, call)) {
        const QByteArray name = call;
        // 64-bit offsets either way: off_t has 64 bits here.
        if (name == "pwrite" || name == "pwrite64")
            vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(smallPwrite));
        else if (name == "write")
            vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(smallWrite));
    }
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { replaceWrites(); }
    void init()
    {
        test::failOnWarnings();
        room = -1;
        refused = false;
    }
    void cleanup() { room = -1; }
    void anEditThatDoesNotFitChangesNothing_data();
    void anEditThatDoesNotFitChangesNothing();
    void aWorkspaceThatDoesNotFitIsNotLeftBehind();
    void aRealSmallDisk();
    void aFullDestination();

private:
    QTemporaryDir m_place;
    test::FakeClock m_clock;
};

void FullDiskTest::anEditThatDoesNotFitChangesNothing_data()
{
    QTest::addColumn<int>("companies");
    QTest::newRow("one company") << 1;
    QTest::newRow("a list of companies") << 300; // larger than one page of the log, smaller than the cache
    QTest::newRow("more than the cache holds") << 12000;
}

/// The disk runs full at every single write of an edit, one after the other.
void FullDiskTest::anEditThatDoesNotFitChangesNothing()
{
    QFETCH(int, companies);
    const QString folder = m_place.filePath(u"%1.axw"_s.arg(companies));
    auto made = Workspace::create(folder, {u"김지원"_s, u"센터"_s}, m_clock);
    CHECK_OK(made);
    Workspace &workspace = **made;
    const auto list = example::manyClients(companies + 10);
    const auto add = [&](size_t from, size_t count) {
        return workspace.edit("Import companies", [&]() -> Result<> {
            for (size_t i = from; i < from + count; ++i)
                AXW_TRY(workspace.clients().add(list[i]));
            return {};
        });
    };
    CHECK_OK(add(size_t(companies), 10));

    int tried = 0;
    // Every write of a small edit; of a large one the first ones and some between.
    const int closeness = companies > 1000 ? 1 : 8;
    for (int fits = 0;; fits += 1 + fits / closeness, ++tried) {
        room = fits;
        refused = false;
        const auto done = add(0, size_t(companies));
        const bool wasRefused = refused;
        room = -1;
        if (!wasRefused) {
            CHECK_OK(done);
            break;
        }
        if (done) // the refused write was a checkpoint's: what was promised is in the log
            break;
        CHECK_FAILS(done, Error::Kind::Full);
        QVERIFY2(!done.error().detail.isEmpty(), qPrintable(done.error().sentence));
        const auto count = workspace.clients().count();
        CHECK_OK(count);
        QCOMPARE(*count, 10);
        const auto steps = workspace.journal().size();
        CHECK_OK(steps);
        QCOMPARE(*steps, 2); // the workspace's name and the first ten
    }
    QVERIFY2(tried > 1, qPrintable(QString::number(tried)));

    const auto count = workspace.clients().count();
    CHECK_OK(count);
    QCOMPARE(*count, companies + 10);
    made->reset();
    auto again = Workspace::open(folder, Access::Write, m_clock);
    CHECK_OK(again);
    const auto problems = workspace::check(**again);
    CHECK_OK(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
    QCOMPARE(*(*again)->clients().count(), companies + 10);
}

void FullDiskTest::aWorkspaceThatDoesNotFitIsNotLeftBehind()
{
    for (const int fits : {0, 1, 5, 20}) {
        const QString folder = m_place.filePath(u"neu%1.axw"_s.arg(fits));
        room = fits;
        const auto made = Workspace::create(folder, {u"김지원"_s, u"센터"_s}, m_clock);
        room = -1;
        CHECK_FAILS(made, Error::Kind::Full);
        QVERIFY(!QFile::exists(folder));
        QVERIFY(!QFile::exists(folder + u".making"_s));
    }
}

/// The same on a file system of four megabytes, with attachments: needs the right to mount, as root or by a user
/// namespace.
void FullDiskTest::aRealSmallDisk()
{
    QStringList arguments{u"--mount"_s, u"--propagation"_s, u"private"_s};
    if (::geteuid() != 0)
        arguments << u"--user"_s << u"--map-root-user"_s;
    const QString disk = m_place.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QString mount = u"mount -t tmpfs -o size=4m tmpfs \"$1\""_s;

    QProcess probe;
    probe.start(u"unshare"_s, arguments + QStringList{u"sh"_s, u"-c"_s, mount, u"sh"_s, disk});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        QSKIP("this machine lets nobody mount a small disk; the replaced system calls above were tried instead");

    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(u"unshare"_s, arguments + QStringList{u"sh"_s, u"-c"_s, mount + u" && exec \"$2\" \"$1\""_s, u"sh"_s, disk,
                                                      QString::fromUtf8(AXW_SMALLDISK)});
    QVERIFY(child.waitForFinished(120000));
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
}

/// A place that runs full while a report is delivered to it: the report waits, no half file stays, and it arrives when
/// there is room. One that is written there says that the disk is full, and the file that was there stays.
void FullDiskTest::aFullDestination()
{
    QStringList arguments{u"--mount"_s, u"--propagation"_s, u"private"_s};
    if (::geteuid() != 0)
        arguments << u"--user"_s << u"--map-root-user"_s;
    const QString disk = m_place.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(disk));
    QProcess probe;
    probe.start(u"unshare"_s, arguments + QStringList{u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, disk});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        QSKIP("this machine lets nobody mount a small disk");
    QFile report(m_place.filePath(u"보고서.pdf"_s));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write(QByteArray(600 * 1024, 'r'));
    report.close();
    const char *const script = R"sh(set -e
mount -t tmpfs -o size=1m tmpfs "$1"
head -c 700000 /dev/zero > "$1/other"
"$2" new "$3/w.axw" --as 김지원 > /dev/null
"$2" outbox "$3/w.axw" add "$3/보고서.pdf" --to "$1" > /dev/null
if "$2" outbox "$3/w.axw" send --json --lang en > "$3/full.json" 2> "$3/full.txt"; then exit 2; fi
grep -q '"waiting": 1' "$3/full.json"
grep -q 'no room' "$3/full.txt"
[ "$(ls -A "$1")" = other ]
rm "$1/other"
"$2" outbox "$3/w.axw" send --json > "$3/sent.json"
grep -q '"sent": 1' "$3/sent.json"
[ "$(ls -A "$1")" = 보고서.pdf ]
cmp "$1/보고서.pdf" "$3/보고서.pdf"
head -c 300000 /dev/zero > "$1/other"
"$2" report "$3/w.axw" --kind register --lang en --format pdf --out "$3/whole.pdf"
truncate -s 700000 "$1/other"
cat /dev/zero > "$1/rest" 2> /dev/null || true
if "$2" report "$3/w.axw" --kind register --lang en --format pdf --out "$1/보고서.pdf" 2> "$3/full.txt"; then exit 3; fi
grep -q 'the disk is full' "$3/full.txt"
cmp "$1/보고서.pdf" "$3/보고서.pdf"
)sh";
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(u"unshare"_s, arguments + QStringList{u"sh"_s, u"-c"_s, QString::fromUtf8(script), u"sh"_s, disk, QString::fromUtf8(AXW_AXWB), m_place.path()});
    QVERIFY(child.waitForFinished(60000));
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
