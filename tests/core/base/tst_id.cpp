// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/ids.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace axw;

class TestId : public QObject
{
    Q_OBJECT

private slots:
    void areOfVersionSeven()
    {
        const QUuid id = newUuid();
        const QByteArray bytes = id.toRfc4122();
        QCOMPARE(uchar(bytes[6]) >> 4, 7);
        QCOMPARE(uchar(bytes[8]) >> 6, 2);
        qint64 ms = 0;
        for (int i = 0; i < 6; ++i)
            ms = ms << 8 | uchar(bytes[i]);
        QVERIFY(qAbs(ms - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }

    void sortInTheOrderTheyAreMade()
    {
        QByteArray before;
        for (int i = 0; i < 20'000; ++i) { // some thousand in each millisecond
            const QByteArray now = ClientId::create().bytes();
            QVERIFY2(before < now, qPrintable(QString::number(i)));
            before = now;
        }
    }

    void threadsNeverMakeTheSame()
    {
        std::vector<QUuid> made[2];
        std::thread threads[2];
        for (int i = 0; i < 2; ++i) {
            threads[i] = std::thread([&ids = made[i]] {
                for (int n = 0; n < 5'000; ++n)
                    ids.push_back(newUuid());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QSet<QUuid> all;
        for (const auto &ids : made) {
            for (const QUuid &id : ids)
                all.insert(id);
        }
        QCOMPARE(all.size(), 10'000);
    }

    void readBackAsTheyWereWritten()
    {
        const ClientId id = ClientId::create();
        QVERIFY(ClientId::fromBytes(id.bytes()) == id);
        QVERIFY(ClientId::fromString(id.toString()) == id);
        QVERIFY(ClientId::fromString(QStringLiteral("no key")).isNull());
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
