// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/archive.h"
#include "core/workspace/backups.h"
#include "core/workspace/check.h"
#include "core/workspace/erasure.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

/// Backups, restoring, checking and erasing.
class TestSafety : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;

    QString folder() const { return m_place->filePath(u"작업공간.axw"_s); }

    /// A client with a contact, a visit with people, a request, a case and an attached file.
    ClientId furnish(const QString &name, const QString &person)
    {
        auto &workspace = *m_workspace;
        const auto id = workspace.edit("Add client", [&]() -> Result<ClientId> {
            clients::Client client;
            client.name = name;
            client.representative = person;
            AXW_TRY_ASSIGN(made, workspace.clients().add(client));
            clients::Contact contact{{}, made, person, {}, {}, u"02-123-4567"_s, {}, {}, true, {}};
            AXW_TRY(workspace.clients().put(contact));
            clients::Visit visit;
            visit.client = made;
            visit.said = person + u" 님과 통화"_s;
            AXW_TRY(workspace.clients().put(visit));
            clients::VisitPerson present{{}, visit.id, person, name, {}};
            AXW_TRY(workspace.clients().put(present));
            AXW_TRY(workspace.cases().open(made, u"상담"_s, u"김지원"_s));
            return made;
        });
        clients::Attachment about;
        about.client = *id;
        about.name = u"명함.txt"_s;
        [&] { CHECK_OK(workspace.attachBytes(about, (u"명함: "_s + person).toUtf8())); }();
        // A value that was typed and changed again is in the journal only.
        auto contact = workspace.clients().of<clients::Contact>(*id)->front();
        contact.note = person + u" 개인 휴대전화"_s;
        [&] { CHECK_OK(workspace.edit("Change contact", [&] { return workspace.clients().put(contact); })); }();
        [&] { CHECK_OK(workspace.edit("Remove contact", [&] { return workspace.clients().drop<clients::Contact>(contact.id); })); }();
        return *id;
    }

    /// The files of the workspace that hold this text.
    QStringList filesWith(const QString &text) const
    {
        QStringList found;
        QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                found += file.fileName();
        }
        return found;
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(folder(), {u"김지원"_s, u"센터"_s}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void aSoundWorkspaceHasNoProblems()
    {
        furnish(u"한빛"_s, u"홍길동"_s);
        const auto problems = check(*m_workspace);
        CHECK_OK(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
    }

    void aDamagedAttachmentIsNamed()
    {
        const auto id = furnish(u"한빛"_s, u"홍길동"_s);
        const auto attachment = m_workspace->clients().of<clients::Attachment>(id)->front();
        QFile blob(m_workspace->blobs().path(attachment.hash));
        QVERIFY(blob.open(QIODevice::WriteOnly));
        blob.write("changed");
        blob.close();
        const auto problems = check(*m_workspace);
        CHECK_OK(problems);
        QCOMPARE(problems->size(), 1u);
        QVERIFY(problems->front().sentence.contains(u"명함.txt"));
    }

    void anErasureLeavesNoCopy()
    {
        const auto gone = furnish(u"가람정밀"_s, u"지워질사람"_s);
        const auto stays = furnish(u"누리식품"_s, u"남을사람"_s);
        CHECK_OK(rollingBackup(m_workspace->database(), folder(), m_clock, u"work"_s));
        m_clock.advance(1000);
        for (const char *rest : {".part", ".part-journal", ".new"}) { // as kill -9 leaves them
            QFile half(folder() + u"/backup/20260304T010203004-work.db"_s + QString::fromLatin1(rest));
            QVERIFY(half.open(QIODevice::WriteOnly) && half.write(u"지워질사람"_s.toUtf8()) > 0);
        }
        const auto attached = m_workspace->clients().of<clients::Attachment>(gone)->front();
        QFile draft(m_workspace->blobs().path(attached.hash) + u".a8Kd2f"_s);
        QVERIFY(draft.open(QIODevice::WriteOnly) && draft.write(u"지워질사람"_s.toUtf8()) > 0);
        draft.close();
        QVERIFY(!filesWith(u"지워질사람"_s).isEmpty());

        CHECK_FAILS(eraseClient(*m_workspace, gone, u"  "_s), Error::Kind::Invalid);
        const auto erased = eraseClient(*m_workspace, gone, u"보유 기간 만료"_s);
        CHECK_OK(erased);
        QCOMPARE(erased->files, 1);
        QCOMPARE(filesWith(u"지워질사람"_s), QStringList());
        QCOMPARE(filesWith(u"가람정밀"_s), QStringList());
        QCOMPARE(filesWith(u"가람"_s), QStringList());
        QVERIFY(!filesWith(u"남을사람"_s).isEmpty());

        CHECK_FAILS(m_workspace->clients().get(gone), Error::Kind::NotFound);
        CHECK_OK(m_workspace->clients().get(stays));
        QCOMPARE(m_workspace->clients().search(u"가람"_s, 9)->size(), 0u);
        const auto problems = check(*m_workspace);
        CHECK_OK(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
        CHECK_FAILS(m_workspace->undo(), Error::Kind::NotFound);

        // The rewritten backup is a sound database without the value, and one line stands in the register.
        QCOMPARE(backupsOf(folder()).size(), 1u);
        const auto copy = store::Database::open(backupsOf(folder())[0].path, store::Database::Mode::ReadOnly);
        CHECK_OK(copy);
        QCOMPARE(*(*copy)->count("SELECT count(*) FROM client"), 1);
        const auto lines = store::select<clients::Erasure>(m_workspace->database(), "");
        CHECK_OK(lines);
        QCOMPARE(lines->size(), 1u);
        QCOMPARE(lines->front().reason, u"보유 기간 만료"_s);
        QCOMPARE(lines->front().person, u"김지원"_s);
    }

    void aBackupIsRestored()
    {
        const auto id = furnish(u"한빛"_s, u"홍길동"_s);
        const QString file = m_place->filePath(u"백업.zip"_s);
        CHECK_OK(backupToArchive(*m_workspace, file));
        CHECK_FAILS(restoreFromArchive(file, folder(), m_clock), Error::Kind::Invalid);
        const QString target = m_place->filePath(u"복원.axw"_s);
        CHECK_OK(restoreFromArchive(file, target, m_clock));
        auto restored = Workspace::open(target, Access::Write, m_clock);
        CHECK_OK(restored);
        QCOMPARE((*restored)->clients().get(id)->name, u"한빛"_s);
        QVERIFY(check(**restored)->empty());
        CHECK_OK((*restored)->undo());
    }

    void aForeignOrCutBackupIsRefused()
    {
        furnish(u"한빛"_s, u"홍길동"_s);
        const QString file = m_place->filePath(u"백업.zip"_s);
        CHECK_OK(backupToArchive(*m_workspace, file));
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const QString target = m_place->filePath(u"복원.axw"_s);
        for (const QByteArray &wrong : {bytes.left(bytes.size() / 2), QByteArray("PK"), QByteArray()}) {
            const QString other = m_place->filePath(u"나쁜.zip"_s);
            QFile out(other);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(wrong);
            out.close();
            QVERIFY(!restoreFromArchive(other, target, m_clock));
            QVERIFY(!QFileInfo::exists(target));
        }
    }

    /// Deleted pages are zeros: such a database packs a thousand to one, like a file made to fill a disk.
    void aBackupFullOfEmptyPagesIsRestored()
    {
        const auto client = furnish(u"한빛"_s, u"김하나"_s);
        auto &database = m_workspace->database();
        CHECK_OK(database.script("CREATE TABLE filler (x BLOB)"));
        CHECK_OK(database.script("INSERT INTO filler VALUES (zeroblob(40000000))"));
        CHECK_OK(database.script("DROP TABLE filler"));
        const QString file = m_place->filePath(u"b.zip"_s);
        CHECK_OK(backupToArchive(*m_workspace, file));
        QVERIFY(QFileInfo(file).size() < 1'000'000);
        const QString restored = m_place->filePath(u"새.axw"_s);
        CHECK_OK(restoreFromArchive(file, restored, m_clock));
        const auto opened = Workspace::open(restored, Access::Read, m_clock);
        CHECK_OK(opened);
        CHECK_OK((*opened)->clients().get(client));
    }
};

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
