// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/statvfs.h>

using namespace axw::store;
using namespace Qt::Literals::StringLiterals;

class TestDisk : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheRoomThatTheSystemTells()
    {
        const QTemporaryDir place(QDir::tempPath() + u"/빈 자리XXXXXX"_s);
        struct statvfs system{};
        QCOMPARE(statvfs(QFile::encodeName(place.path()).constData(), &system), 0);
        const auto free = freeBytes(place.path());
        QVERIFY(free);
        const auto expected = double(system.f_bavail) * double(system.f_frsize);
        QVERIFY(qAbs(double(*free) - expected) <= 0.1 * expected + 1e6); // others write meanwhile
    }

    void saysNothingOfAPlaceThatIsNotThere()
    {
        const QTemporaryDir place;
        QVERIFY(!freeBytes(place.filePath(u"없음"_s)));
    }
};

QTEST_APPLESS_MAIN(TestDisk)
#include "tst_disk.moc"
