// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"

#include "tests/support/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray archive(const QList<std::pair<QString, QByteArray>> &entries)
{
    ZipWriter writer;
    for (const auto &[name, content] : entries)
        writer.add(name, content);
    return *writer.bytes();
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void givesBackWhatItWasGiven()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(u"원본 파일.bin"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray large(3 << 20, 'x');
        file.write(large);
        file.close();

        ZipWriter writer;
        writer.add(u"mimetype"_s, "application/hwp+zip", ZipWriter::Method::Stored);
        writer.add(u"첨부/한글 이름.txt"_s, u"한빛"_s.toUtf8());
        writer.add(u"empty"_s, {});
        writer.addFile(u"large"_s, source);
        const QString path = folder.filePath(u"묶음 1.zip"_s);
        CHECK_OK(writer.write(path));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing left beside

        const auto zip = ZipReader::open(path);
        CHECK_OK(zip);
        QCOMPARE(zip->names(), (QStringList{u"mimetype"_s, u"첨부/한글 이름.txt"_s, u"empty"_s, u"large"_s}));
        QCOMPARE(*zip->read(u"첨부/한글 이름.txt"_s), u"한빛"_s.toUtf8());
        QCOMPARE(*zip->read(u"empty"_s), QByteArray());
        QCOMPARE(zip->claimedSize(u"large"_s), large.size());
        const QString out = folder.filePath(u"out"_s);
        CHECK_OK(zip->extract(u"large"_s, out));
        QFile back(out);
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), large);
        CHECK_FAILS(zip->read(u"none"_s), Error::Kind::NotFound);
        // The stored entry begins the archive, as readers of HWPX and EPUB expect.
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.read(57).mid(30), "mimetypeapplication/hwp+zip");
    }

    void theSameEntriesGiveTheSameBytes()
    {
        QCOMPARE(archive({{u"가"_s, "1"}, {u"나"_s, "2"}}), archive({{u"가"_s, "1"}, {u"나"_s, "2"}}));
    }

    void replacesAFileWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        ZipWriter first;
        first.add(u"a"_s, "1");
        CHECK_OK(first.write(path));
        ZipWriter second;
        second.add(u"a"_s, "2");
        second.addFile(u"missing"_s, folder.filePath(u"nothing"_s));
        CHECK_FAILS(second.write(path), Error::Kind::Io);
        QCOMPARE(*ZipReader::open(path)->read(u"a"_s), "1");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.zip"_s});
        CHECK_FAILS(first.write(folder.path()), Error::Kind::Invalid);
        CHECK_FAILS(first.write(folder.filePath(u"no/such/folder.zip"_s)), Error::Kind::Io);
    }

    void stopsABomb()
    {
        const QByteArray bomb = archive({{u"zeros"_s, QByteArray(64 << 20, '\0')}});
        QVERIFY(bomb.size() < 100'000);
        const auto zip = ZipReader::open(bomb);
        CHECK_OK(zip);
        CHECK_FAILS(zip->read(u"zeros"_s), Error::Kind::Invalid);
    }

    void stopsAtTheLimits()
    {
        QByteArray noise(1 << 20, Qt::Uninitialized);
        quint32 state = 1;
        for (char &c : noise) {
            state = state * 1664525 + 1013904223;
            c = char(state >> 24);
        }
        const QByteArray bytes = archive({{u"a"_s, noise}, {u"b"_s, noise}, {u"c"_s, noise}});
        ZipLimits limits;
        limits.entryBytes = 1 << 19;
        CHECK_FAILS(ZipReader::open(bytes, limits)->read(u"a"_s), Error::Kind::Invalid);
        limits = {};
        limits.totalBytes = 5 << 19;
        const auto zip = ZipReader::open(bytes, limits);
        CHECK_OK(zip->read(u"a"_s));
        CHECK_OK(zip->read(u"b"_s));
        CHECK_FAILS(zip->read(u"c"_s), Error::Kind::Invalid);
        limits = {};
        limits.entries = 2;
        CHECK_FAILS(ZipReader::open(bytes, limits), Error::Kind::Invalid);
    }

    void refusesWhatIsDamaged()
    {
        const QByteArray good = archive({{u"a"_s, "hello hello hello hello"}, {u"b"_s, "x"}});
        for (qsizetype cut = 0; cut < good.size(); cut += 7)
            QVERIFY2(!ZipReader::open(good.left(cut)), qPrintable(QString::number(cut)));
        // One flipped bit in an entry's content is found by its checksum.
        QByteArray flipped = good;
        flipped[33] = char(flipped[33] ^ 4);
        const auto zip = ZipReader::open(flipped);
        CHECK_OK(zip);
        CHECK_FAILS(zip->read(u"a"_s), Error::Kind::Damaged);
        CHECK_FAILS(ZipReader::open(QByteArray()), Error::Kind::Damaged);
        CHECK_FAILS(ZipReader::open(QByteArray("PK\3\4 not really")), Error::Kind::Damaged);
        CHECK_FAILS(ZipReader::open(u"/nonexistent.zip"_s), Error::Kind::NotFound);
        CHECK_FAILS(ZipReader::open(QDir::tempPath()), Error::Kind::Invalid);
    }

    void refusesNamesThatLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("safe");
        QTest::newRow("plain") << u"blob/ab/한글.png"_s << true;
        QTest::newRow("dots in a name") << u"a..b/c.d"_s << true;
        QTest::newRow("parent") << u"../etc/passwd"_s << false;
        QTest::newRow("parent inside") << u"a/../../b"_s << false;
        QTest::newRow("absolute") << u"/etc/passwd"_s << false;
        QTest::newRow("backslash") << u"..\\b"_s << false;
        QTest::newRow("drive") << u"C:b"_s << false;
        QTest::newRow("here") << u"a/./b"_s << false;
        QTest::newRow("empty part") << u"a//b"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("control") << QString(u"a\u0000b"_s) << false;
    }
    void refusesNamesThatLeaveTheFolder()
    {
        QFETCH(QString, name);
        QFETCH(bool, safe);
        QCOMPARE(isSafeEntryName(name), safe);
    }
};

QTEST_APPLESS_MAIN(TestZip)
#include "tst_zip.moc"
