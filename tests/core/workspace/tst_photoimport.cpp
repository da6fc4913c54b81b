// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/photoimport.h"

#include "core/files/photo.h"
#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"
#include "tests/support/photosample.h"

#include <QTemporaryDir>

#include <unistd.h>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using clients::Attachment;
using clients::Grade;
using diagnosis::Answer;

/// A telephone's photographs become evidence.
class TestPhotoImport : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    ClientId m_client;
    AssessmentId m_assessment;

    QString folder() const { return m_place->filePath(u"DCIM"_s); }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    /// Wall time in Seoul on the day of the visit.
    void at(int hour, int minute) { m_clock.ms = utcOfSeoul(QDate(2026, 11, 23), QTime(hour, minute)).toMSecsSinceEpoch(); }
    void answer(const QString &item)
    {
        const auto done = m_workspace->edit("Answer item", [&] { return m_workspace->assessments().setAnswer(m_assessment, item, Answer::ofLevel(2)); });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    std::vector<Attachment> kept() { return *m_workspace->clients().of<Attachment>(m_client); }
    static QString whyOf(const std::vector<LeftOut> &leftOut, const QString &name)
    {
        for (const LeftOut &each : leftOut) {
            if (each.name == name)
                return each.why;
        }
        return {};
    }
    QStringList blobs() const { return m_workspace->blobs().hashes(); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_place->path()).mkdir(u"DCIM"_s));
        at(9, 0);
        auto made = Workspace::create(m_place->filePath(u"진단.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        m_client = *m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        m_assessment = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"full"_s, diagnosis::Round::T0); })->id;
    }
    void cleanup() { m_workspace.reset(); }

    void findsTheItemThatWasAnswered()
    {
        at(10, 0);
        answer(u"process_1"_s);
        at(10, 10);
        answer(u"data_1"_s);
        CHECK_OK(m_workspace->undo()); // taking it back is no work on it, but it was worked on
        CHECK_OK(m_workspace->redo());
        put(u"b.jpg"_s, test::photoBytes("2026:11:23 10:09:00", true, {16, 12}, 10));
        put(u"a.jpg"_s, test::photoBytes("2026:11:23 10:01:00", false, {16, 12}, 20));
        put(u"20261123_153000.png"_s, test::pictureBytes("PNG", {16, 12}, 30));
        at(17, 0);
        const auto found = readPhotos(*m_workspace, m_assessment, folder());
        CHECK_OK(found);
        QCOMPARE(found->photos.size(), size_t(3));
        QVERIFY(found->leftOut.empty());
        QCOMPARE(found->photos[0].name, u"a.jpg"_s);
        QCOMPARE(found->photos[0].taken, utcOfSeoul(QDate(2026, 11, 23), QTime(10, 1)));
        QCOMPARE(found->photos[0].from, PhotoTime::Camera);
        QVERIFY(!found->photos[0].hadPlace);
        QVERIFY(found->photos[1].hadPlace);
        QCOMPARE(found->photos[2].from, PhotoTime::Name);
        std::vector<std::optional<qint64>> taken;
        for (const FoundPhoto &photo : found->photos)
            taken.push_back(photo.taken.toMSecsSinceEpoch());
        QCOMPARE(diagnosis::itemsOfPhotos(taken, found->moments), (std::vector<QString>{u"process_1"_s, u"data_1"_s, QString()}));
    }

    void quickNotesTellWhereSomebodyWas()
    {
        const auto noted = m_workspace->edit("Note", [&]() -> Result<> {
            return m_workspace->database().run("INSERT INTO quick_note (id, client, noted, said, assessment, item) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                               {QUuid::createUuid(), m_client, u"2026-11-23T01:30:00Z"_s, u"소음이 큼"_s, m_assessment, u"operations_1"_s});
        });
        CHECK_OK(noted);
        put(u"a.jpg"_s, test::photoBytes("2026:11:23 10:31:00", false));
        at(17, 0);
        const auto found = readPhotos(*m_workspace, m_assessment, folder());
        CHECK_OK(found);
        QCOMPARE(found->moments, (std::vector<diagnosis::ItemMoment>{{utcOfSeoul(QDate(2026, 11, 23), QTime(10, 30)).toMSecsSinceEpoch(), u"operations_1"_s}}));
    }

    void keepsThemWithoutTheirPlacesAsOneEdit()
    {
        const QString one = put(u"a.jpg"_s, test::photoBytes("2026:11:23 10:09:00", true, {16, 12}, 10));
        const QString two = put(u"b.HEIC"_s, test::heicBytes("2026:11:23 10:10:00", true));
        const auto edits = m_workspace->journal().size();
        const auto done = keepPhotos(*m_workspace, m_assessment,
                                     {{one, u"a.jpg"_s, u"process_1"_s, {}, Grade::Open}, {two, u"b.HEIC"_s, QString(), {}, Grade::Closed}});
        CHECK_OK(done);
        QCOMPARE(done->kept, 2);
        QVERIFY(done->leftOut.empty());
        QCOMPARE(*m_workspace->journal().size(), *edits + 1);
        std::vector<Attachment> files = kept();
        QCOMPARE(files.size(), size_t(2));
        std::sort(files.begin(), files.end(), [](const Attachment &a, const Attachment &b) { return a.name < b.name; });
        QCOMPARE(files[0].item, u"process_1"_s);
        QCOMPARE(files[0].subject, m_assessment.uuid());
        QCOMPARE(files[0].grade, Grade::Open);
        QCOMPARE(files[0].mediaType, u"image/jpeg"_s);
        QCOMPARE(files[1].grade, Grade::Closed);
        for (const Attachment &file : files) {
            const auto bytes = m_workspace->blobs().read(file.hash);
            CHECK_OK(bytes);
            QCOMPARE(bytes->size(), file.size);
            const auto facts = files::photoFacts(*bytes);
            CHECK_OK(facts);
            QVERIFY(!facts->hasPlace);
            QVERIFY(facts->taken.isValid());
        }
        QFile original(one);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(files::photoFacts(original.readAll())->hasPlace); // theirs is not touched
        // What is evidence already is known again, though its bytes are others.
        const auto again = readPhotos(*m_workspace, m_assessment, folder());
        CHECK_OK(again);
        QCOMPARE(again->photos[0].already, u"process_1"_s);
        QCOMPARE(again->photos[1].already, u"-"_s);
        CHECK_OK(m_workspace->undo());
        QVERIFY(kept().empty());
        CHECK_OK(m_workspace->redo());
        QCOMPARE(kept().size(), size_t(2));
    }

    void saysWhatIsLeftOut()
    {
        const QByteArray photo = test::photoBytes("2026:11:23 10:09:00", true);
        put(u"좋음.jpg"_s, photo);
        put(u"좋음 (1).jpg"_s, photo);
        put(u"메모.txt"_s, "메모");
        put(u"빈 파일.jpg"_s, {});
        put(u"영상.mp4"_s, QByteArray("\0\0\0\x18", 4) + "ftypmp42" + QByteArray(100, '\0'));
        put(u"반쪽.jpg"_s, photo.left(40));
        QFile huge(put(u"큰 사진.jpg"_s, photo));
        QVERIFY(huge.resize(largestPhoto + 1));
        QVERIFY(QDir(folder()).mkdir(u"어제"_s));
        const auto found = readPhotos(*m_workspace, m_assessment, folder());
        CHECK_OK(found);
        QCOMPARE(found->photos.size(), size_t(1));
        QVERIFY(whyOf(found->leftOut, found->photos[0].name == u"좋음.jpg" ? u"좋음 (1).jpg"_s : u"좋음.jpg"_s).contains(found->photos[0].name));
        QCOMPARE(found->leftOut.size(), size_t(7));
        QStringList whys;
        for (const LeftOut &each : found->leftOut) {
            QVERIFY2(each.why.size() > 10, qPrintable(each.name));
            whys += each.why;
        }
        QVERIFY(whyOf(found->leftOut, u"큰 사진.jpg"_s).contains(u"100"_s));
        QVERIFY(!whyOf(found->leftOut, u"어제"_s).isEmpty());
        whys.removeDuplicates();
        QVERIFY(whys.size() >= 6);
    }

    void aFileThatWentIsSaidAndTheOthersAreKept()
    {
        const QString one = put(u"a.jpg"_s, test::photoBytes("2026:11:23 10:09:00", false));
        const auto done = keepPhotos(*m_workspace, m_assessment,
                                     {{one, u"a.jpg"_s, u"data_1"_s, {}, Grade::Internal}, {folder() + u"/b.jpg"_s, u"b.jpg"_s, u"data_1"_s, {}, Grade::Internal}});
        CHECK_OK(done);
        QCOMPARE(done->kept, 1);
        QCOMPARE(done->leftOut.size(), size_t(1));
        QCOMPARE(done->leftOut[0].name, u"b.jpg"_s);
        QCOMPARE(kept().size(), size_t(1));
        const auto nothing = keepPhotos(*m_workspace, m_assessment, {{folder() + u"/b.jpg"_s, u"b.jpg"_s, u"data_1"_s, {}, Grade::Internal}});
        CHECK_OK(nothing);
        QCOMPARE(nothing->kept, 0);
    }

    void stoppedItLeavesNothing()
    {
        std::vector<ChosenPhoto> chosen;
        for (int number = 0; number < 4; ++number) {
            const QString name = u"%1.jpg"_s.arg(number);
            chosen.push_back({put(name, test::photoBytes("2026:11:23 10:09:00", false, {16, 12}, number * 40)), name, {}, {}, Grade::Internal});
        }
        CHECK_OK(keepPhotos(*m_workspace, m_assessment, {chosen[0]}));
        const QStringList before = blobs();
        Progress progress;
        int reported = 0;
        progress.report = [&](int, int) { ++reported; };
        progress.cancelled = [&] { return reported > 2; };
        CHECK_FAILS(keepPhotos(*m_workspace, m_assessment, chosen, progress), Error::Kind::Cancelled);
        QCOMPARE(blobs(), before); // the first was there before and stays
        QCOMPARE(kept().size(), size_t(1));
        reported = 0;
        CHECK_FAILS(readPhotos(*m_workspace, m_assessment, folder(), progress), Error::Kind::Cancelled);
    }

    void aFrozenAssessmentTakesNone()
    {
        answer(u"data_1"_s);
        CHECK_OK(m_workspace->edit("Freeze", [&] { return m_workspace->assessments().freeze(m_assessment, u"김지원"_s); }));
        const QString one = put(u"a.jpg"_s, test::photoBytes("2026:11:23 10:09:00", false));
        CHECK_FAILS(keepPhotos(*m_workspace, m_assessment, {{one, u"a.jpg"_s, {}, {}, Grade::Internal}}), Error::Kind::ReadOnly);
        QVERIFY(kept().empty());
    }

    void aFolderThatIsNotThere()
    {
        CHECK_FAILS(readPhotos(*m_workspace, m_assessment, m_place->filePath(u"없음"_s)), Error::Kind::NotFound);
        CHECK_FAILS(readPhotos(*m_workspace, m_assessment, QString()), Error::Kind::NotFound);
        CHECK_FAILS(readPhotos(*m_workspace, AssessmentId::create(), folder()), Error::Kind::NotFound);
        const auto empty = readPhotos(*m_workspace, m_assessment, folder());
        CHECK_OK(empty);
        QCOMPARE(*empty, PhotoFolder());
    }

    void answersOfAnyFormAreFound()
    {
        QFile book(m_place->filePath(u"lines.xlsx"_s));
        QVERIFY(book.open(QIODevice::WriteOnly));
        book.write(test::formBook(u"| survey |\n|| type | name | label |\n|| text | site | 공장 |\n|| begin_repeat | line | 라인 |\n|| text | title | 이름 |\n|| end_repeat | | |\n"
                                  "| settings |\n|| form_id |\n|| lines |\n"_s));
        book.close();
        CHECK_OK(importForm(*m_workspace, book.fileName()));
        const auto begun = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"lines"_s, diagnosis::Round::T0); });
        CHECK_OK(begun);
        auto filling = m_workspace->assessments().fill(begun->id, {}, {});
        CHECK_OK(filling);
        at(11, 0);
        const auto done = m_workspace->edit("Fill", [&]() -> Result<> {
            AXW_TRY(m_workspace->assessments().setValue(**filling, *forms::placeOf((*filling)->form(), u"site"_s), u"본사"_s));
            AXW_TRY(m_workspace->assessments().addInstance(**filling, forms::Place{1, {}}));
            return m_workspace->assessments().setValue(**filling, *forms::placeOf((*filling)->form(), u"line[1]/title"_s), u"1호"_s);
        });
        CHECK_OK(done);
        put(u"a.jpg"_s, test::photoBytes("2026:11:23 11:01:00", false));
        const auto found = readPhotos(*m_workspace, begun->id, folder());
        CHECK_OK(found);
        QStringList items;
        for (const diagnosis::ItemMoment &moment : found->moments)
            items += moment.item;
        QVERIFY(items.contains(u"site"_s));
        QVERIFY(std::any_of(items.begin(), items.end(), [](const QString &item) { return item.startsWith(u"title@"_s); }));
    }
};

QTEST_GUILESS_MAIN(TestPhotoImport)
#include "tst_photoimport.moc"
