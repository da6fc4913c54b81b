// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"
#include "core/workspace/archive.h"
#include "core/workspace/backups.h"
#include "core/workspace/check.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

/// Every schema step that was released has a file that opens, whole, and can be worked in.
class TestOldFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void everyStepHasAFileThatOpens_data()
    {
        QTest::addColumn<int>("step");
        for (const store::SchemaStep &step : schemaSteps())
            QTest::addRow("%04d", step.number) << step.number;
    }
    void everyStepHasAFileThatOpens()
    {
        QFETCH(int, step);
        QFile packed(test::sourceDir() + u"/tests/data/schema-%1.db.qz"_s.arg(step, 4, 10, QChar(u'0')));
        QVERIFY2(packed.open(QIODevice::ReadOnly), qPrintable(packed.fileName()));
        const QByteArray bytes = qUncompress(packed.readAll());
        QVERIFY(!bytes.isEmpty());

        test::FakeClock clock;
        QTemporaryDir place;
        const QString folder = place.filePath(u"옛 작업공간.axw"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile database(folder + u"/db"_s);
        QVERIFY(database.open(QIODevice::WriteOnly));
        QCOMPARE(database.write(bytes), bytes.size());
        database.close();

        const bool isNewest = step == schemaSteps().back().number;
        if (!isNewest)
            CHECK_FAILS(Workspace::open(folder, Access::Read, clock), Error::Kind::ReadOnly);
        const auto workspace = Workspace::open(folder, Access::Write, clock, u"박서준"_s);
        CHECK_OK(workspace);
        QCOMPARE(backupsOf(folder).size(), isNewest ? 0u : 1u);
        const auto problems = check(**workspace);
        CHECK_OK(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));

        const auto found = (*workspace)->clients().search(u"ㅇㅍㅇ"_s, 5);
        CHECK_OK(found);
        QCOMPARE(found->size(), 1u);
        auto client = *(*workspace)->clients().get(found->front());
        client.employees = 12;
        CHECK_OK((*workspace)->edit("Change client", [&] { return (*workspace)->clients().change(client); }));
        CHECK_OK((*workspace)->undo());
        QCOMPARE((*workspace)->clients().get(client.id)->employees, std::optional<int>());
    }

    void aBackupOfEveryStepIsRestored_data() { everyStepHasAFileThatOpens_data(); }
    void aBackupOfEveryStepIsRestored()
    {
        QFETCH(int, step);
        QFile packed(test::sourceDir() + u"/tests/data/schema-%1.db.qz"_s.arg(step, 4, 10, QChar(u'0')));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray bytes = qUncompress(packed.readAll());
        const QJsonObject entry{{u"name"_s, u"db"_s},
                                {u"bytes"_s, bytes.size()},
                                {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}};
        const QJsonObject manifest{{u"format"_s, u"axworkbench-backup"_s}, {u"version"_s, 1}, {u"schema"_s, step}, {u"files"_s, QJsonArray{entry}}};
        files::ZipWriter zip;
        zip.add(u"db"_s, bytes);
        zip.add(u"manifest.json"_s, QJsonDocument(manifest).toJson());
        QTemporaryDir place;
        const QString file = place.filePath(u"옛 백업.zip"_s);
        CHECK_OK(zip.write(file));

        test::FakeClock clock;
        const QString folder = place.filePath(u"복원.axw"_s);
        CHECK_OK(restoreFromArchive(file, folder, clock));
        const auto workspace = Workspace::open(folder, Access::Write, clock, u"박서준"_s);
        CHECK_OK(workspace);
        QVERIFY(check(**workspace)->empty());
        QCOMPARE((*workspace)->clients().search(u"ㅇㅍㅇ"_s, 5)->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestOldFiles)
#include "tst_oldfiles.moc"
