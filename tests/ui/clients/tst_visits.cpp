// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/attachmentstrip.h"
#include "ui/clients/rowfields.h"
#include "ui/clients/signaturepad.h"
#include "ui/clients/visitsection.h"
#include "ui/widgets/tableview.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

class TestVisits : public QObject
{
    Q_OBJECT

private:
    struct Open : test::ClientFixture
    {
        Open() { show(); }
        void show()
        {
            section = std::make_unique<VisitSection>(context(), client);
            QObject::connect(workspace.get(), &workspace::Workspace::changed, section.get(), &VisitSection::refresh);
            section->resize(1190, 900);
            section->show();
        }
        template<class T>
        T *find(const QString &name)
        {
            T *found = section->findChild<T *>(name);
            if (!found)
                qFatal("no %s", qUtf8Printable(name));
            return found;
        }
        template<class T>
        QList<T *> fields(const QString &list)
        {
            QList<T *> seen;
            for (T *each : find<QWidget>(list)->template findChildren<T *>(Qt::FindDirectChildrenOnly)) {
                if (each->isVisible())
                    seen.append(each);
            }
            return seen;
        }
        void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        void type(const QString &name, const QString &text)
        {
            auto *edit = find<QLineEdit>(name);
            edit->setText(text);
            dynamic_cast<PendingEditor *>(edit)->commitPending();
        }
        Visit visit() { return all<Visit>().front(); }
        QDateTime seoul(const QDateTime &utc) { return seoulTime(utc.toMSecsSinceEpoch()); }
        std::unique_ptr<VisitSection> section;
    };

private slots:
    void initTestCase() { new CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void aVisitBeginsNow()
    {
        Open open;
        open.clock.advance(40 * 60'000); // 09:40 in Seoul
        QVERIFY(!open.find<QWidget>(u"visit.said"_s)->isVisible());
        open.press(u"visits.add"_s);
        QCOMPARE(open.all<Visit>().size(), size_t(1));
        QCOMPARE(open.seoul(open.visit().starts).time(), QTime(9, 30));
        QCOMPARE(open.find<QLineEdit>(u"visit.start"_s)->text(), u"09:30"_s);
        QVERIFY(open.find<QWidget>(u"visit.said"_s)->isVisible());
        CHECK_OK(open.workspace->undo());
        QVERIFY(!open.find<QWidget>(u"visit.said"_s)->isVisible());
    }

    void timesAreSeoulsAndStoredAsUtc()
    {
        Open open;
        open.press(u"visits.add"_s);
        open.type(u"visit.start"_s, u"오후 2시"_s);
        open.type(u"visit.end"_s, u"1630"_s);
        QCOMPARE(open.visit().starts, QDateTime(QDate(2026, 3, 4), QTime(5, 0), Qt::UTC));
        QCOMPARE(open.visit().ends, QDateTime(QDate(2026, 3, 4), QTime(7, 30), Qt::UTC));
        open.type(u"visit.day"_s, u"3/2"_s); // both move
        QCOMPARE(open.visit().starts, QDateTime(QDate(2026, 3, 2), QTime(5, 0), Qt::UTC));
        QCOMPARE(open.visit().ends, QDateTime(QDate(2026, 3, 2), QTime(7, 30), Qt::UTC));
        open.type(u"visit.start"_s, u"곧"_s);
        QVERIFY(open.find<CheckedEdit>(u"visit.start"_s)->isWrong());
        QCOMPARE(open.visit().starts, QDateTime(QDate(2026, 3, 2), QTime(5, 0), Qt::UTC));
        open.type(u"visit.end"_s, u"13:00"_s);
        QVERIFY(!open.find<ToneText>(u"visit.span"_s)->text().isEmpty()); // told, not refused
        open.type(u"visit.end"_s, QString());
        QVERIFY(!open.visit().ends.isValid());
    }

    void effortIsInTenths_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("tenths");
        QTest::newRow("half") << u"0.5"_s << 5;
        QTest::newRow("one") << u"1"_s << 10;
        QTest::newRow("comma") << u"1,5"_s << 15;
        QTest::newRow("finer") << u"0.25"_s << -1;
        QTest::newRow("negative") << u"-1"_s << -1;
        QTest::newRow("words") << u"반나절"_s << -1;
    }
    void effortIsInTenths()
    {
        QFETCH(QString, typed);
        QFETCH(int, tenths);
        Open open;
        open.press(u"visits.add"_s);
        open.type(u"visit.effort"_s, typed);
        QCOMPARE(open.visit().effortTenths, std::max(0, tenths));
        QCOMPARE(open.find<CheckedEdit>(u"visit.effort"_s)->isWrong(), tenths < 0);
    }

    void whatIsSaidIsKeptWithItsLastSyllable()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(open.section.get()));
        open.press(u"visits.add"_s);
        auto *said = open.find<NoteEdit>(u"visit.said"_s);
        said->setFocus();
        test::typeText(said, u"출고 검수를 눈으로 한"_s);
        test::compose(said, u"다"_s);
        open.find<QWidget>(u"visit.agreed"_s)->setFocus();
        QCOMPARE(open.visit().said, u"출고 검수를 눈으로 한다"_s);
    }

    void peopleAndActionsAreTypedIntoTheEmptyRow()
    {
        Open open;
        open.press(u"visits.add"_s);
        auto people = open.fields<FieldEdit>(u"visit.people"_s);
        QCOMPARE(people.size(), 3);
        test::typeText(people.at(0), u"한지민"_s);
        people.at(0)->commitPending();
        test::typeText(people.at(1), u"물류기획팀"_s);
        people.at(1)->commitPending();
        const auto stored = open.workspace->clients().people(open.visit().id).value();
        QCOMPARE(stored.size(), size_t(1));
        QCOMPARE(stored.front().affiliation, u"물류기획팀"_s);
        QCOMPARE(open.fields<FieldEdit>(u"visit.people"_s).size(), 6);

        auto what = open.fields<FieldEdit>(u"visit.actions"_s).at(0);
        test::typeText(what, u"통계 보내기"_s);
        what->commitPending();
        auto *due = open.fields<DateEdit>(u"visit.actions"_s).at(0);
        due->setText(u"3/3"_s);
        due->commitPending();
        QCOMPARE(open.fields<ToneText>(u"visit.actions"_s).at(0)->tone(), Tone::Bad); // overdue
        open.fields<QCheckBox>(u"visit.actions"_s).at(0)->click();
        const auto action = open.workspace->clients().actions(open.visit().id)->front();
        QCOMPARE(action.due, QDate(2026, 3, 3));
        QCOMPARE(action.done, open.clock.today());
        QCOMPARE(open.fields<ToneText>(u"visit.actions"_s).at(0)->tone(), Tone::Good);
    }

    void anotherVisitShowsItsOwnPeople()
    {
        Open open;
        Visit first;
        first.starts = QDateTime(QDate(2026, 3, 1), QTime(5, 0), Qt::UTC);
        first = open.put(first);
        Visit second = first;
        second.id = {};
        second.starts = first.starts.addDays(1);
        second = open.put(second);
        VisitPerson person;
        person.visit = first.id;
        person.name = u"한지민"_s;
        CHECK_OK(open.workspace->edit("Add", [&] { return open.workspace->clients().put(person); }));
        auto *list = open.find<TableView>(u"visits"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data(IdRole).toByteArray(), second.id.bytes()); // newest first
        QVERIFY(list->selectId(second.id.bytes()));
        QCOMPARE(open.fields<FieldEdit>(u"visit.people"_s).size(), 3);
        QVERIFY(list->selectId(first.id.bytes()));
        QCOMPARE(open.fields<FieldEdit>(u"visit.people"_s).size(), 6);
        QCOMPARE(open.fields<FieldEdit>(u"visit.people"_s).at(0)->text(), u"한지민"_s);
        test::typeText(open.fields<FieldEdit>(u"visit.people"_s).at(3), u"오세진"_s);
        QVERIFY(list->selectId(second.id.bytes())); // what stood in the row of the first stays with the first
        QCOMPARE(open.workspace->clients().people(first.id)->size(), size_t(2));
        QVERIFY(open.workspace->clients().people(second.id)->empty());
    }

    void droppedPhotographsBelongToTheVisit()
    {
        Open open;
        open.press(u"visits.add"_s);
        QMimeData mime;
        QList<QUrl> urls;
        for (int i = 0; i < 3; ++i) {
            QImage photo(400, 300, QImage::Format_RGB32);
            photo.fill(QColor(40 * i, 90, 120));
            const QString path = open.folder.filePath(u"현장 %1.png"_s.arg(i));
            QVERIFY(photo.save(path));
            urls.append(QUrl::fromLocalFile(path));
        }
        mime.setUrls(urls);
        auto *strip = open.find<AttachmentStrip>(u"visit.files"_s);
        QVERIFY(test::drop(strip->viewport(), &mime));
        QCOMPARE(open.all<Attachment>().size(), size_t(3));
        QVERIFY(open.all<Attachment>().front().subject == open.visit().id.uuid());
        QCOMPARE(strip->count(), 3);
        const auto picture = [&] { return strip->item(0)->icon().pixmap(64).toImage(); };
        QTRY_COMPARE(picture().pixelColor(32, 24), QColor(0, 90, 120)); // the photograph itself, small
        CHECK_OK(open.workspace->undo()); // all of one drop at once
        QCOMPARE(strip->count(), 0);
        CHECK_OK(open.workspace->redo());
        strip->setCurrentRow(1);
        QTest::keyClick(strip, Qt::Key_Delete);
        QCOMPARE(open.all<Attachment>().size(), size_t(2));
    }

    void aPictureIsPasted()
    {
        Open open;
        open.press(u"visits.add"_s);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QMimeData mime;
        mime.setImageData(picture);
        QVERIFY(test::drop(open.find<AttachmentStrip>(u"visit.files"_s)->viewport(), &mime));
        QCOMPARE(open.all<Attachment>().front().mediaType, u"image/png"_s);
        const auto bytes = open.workspace->blobs().read(open.all<Attachment>().front().hash);
        CHECK_OK(bytes);
        QCOMPARE(QImage::fromData(*bytes).size(), picture.size());
    }

    void theSignatureIsDrawnAndTakenAway()
    {
        Open open;
        open.press(u"visits.add"_s);
        test::typeText(open.fields<FieldEdit>(u"visit.people"_s).at(0), u"한지민"_s);
        open.press(u"visit.sign"_s);
        auto *dialog = open.section->window()->findChild<SignatureDialog *>();
        QVERIFY(dialog);
        auto *pad = dialog->findChild<SignaturePad *>();
        auto *done = dialog->findChild<QPushButton *>(u"signature.done"_s);
        QVERIFY(!done->isEnabled()); // an empty sheet is no signature
        QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
        QTest::mouseMove(pad, {80, 90});
        QMouseEvent drag(QEvent::MouseMove, QPointF(120, 40), pad->mapToGlobal(QPointF(120, 40)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pad, &drag);
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {120, 40});
        QVERIFY(done->isEnabled());
        QTest::mouseClick(done, Qt::LeftButton);
        const Visit visit = open.visit();
        QCOMPARE(visit.signedBy, u"한지민"_s);
        QCOMPARE(visit.signedAt, open.clock.nowUtc());
        const QImage drawn = QImage::fromData(visit.signature, "PNG");
        QVERIFY(!drawn.isNull());
        int ink = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                ink += drawn.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        }
        QVERIFY(ink > 100);
        QVERIFY(open.find<QLabel>(u"visit.signature"_s)->isVisible());
        open.press(u"visit.unsign"_s);
        QVERIFY(open.visit().signature.isEmpty());
        CHECK_OK(open.workspace->undo());
        QCOMPARE(open.visit().signature, visit.signature);
    }

    void aChangeAfterTheSignatureIsSaid()
    {
        Open open;
        open.press(u"visits.add"_s);
        test::typeText(open.fields<FieldEdit>(u"visit.people"_s).at(0), u"한지민"_s);
        open.press(u"visit.sign"_s);
        auto *dialog = open.section->window()->findChild<SignatureDialog *>();
        auto *pad = dialog->findChild<SignaturePad *>();
        QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {120, 40});
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"signature.done"_s), Qt::LeftButton);
        const QByteArray signature = open.visit().signature;
        auto *said = open.find<QLabel>(u"visit.changed"_s);
        const auto chip = [&] { return open.find<TableView>(u"visits"_s)->model()->index(0, 3).data(ToneRole).toInt(); };
        QVERIFY(!said->isVisible());
        QCOMPARE(chip(), int(Tone::Good));

        auto *agreed = open.find<NoteEdit>(u"visit.agreed"_s);
        agreed->setPlainText(u"조명을 바꾸기로 함"_s);
        agreed->commitPending();
        QVERIFY(said->isVisible());
        QVERIFY(said->text().contains(u"한지민"_s));
        QCOMPARE(chip(), int(Tone::Warn));
        QCOMPARE(open.visit().signature, signature); // both are kept
        CHECK_OK(open.workspace->undo());
        QVERIFY(!said->isVisible());
        QCOMPARE(chip(), int(Tone::Good));

        auto person = open.workspace->clients().people(open.visit().id)->front();
        person.title = u"부장"_s;
        CHECK_OK(open.workspace->edit("Change", [&] { return open.workspace->clients().put(person); }));
        QVERIFY(said->isVisible());
    }

    void aFingerSignsToo()
    {
        test::PageFixture fixture;
        SignaturePad pad(fixture.theme);
        pad.resize(400, 200);
        pad.show();
        std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
        QTest::touchEvent(&pad, finger.get()).press(1, {40, 60});
        QTest::touchEvent(&pad, finger.get()).move(1, {90, 90});
        QTest::touchEvent(&pad, finger.get()).release(1, {120, 50});
        QVERIFY(!pad.isEmpty());
        QVERIFY(!QImage::fromData(pad.png(), "PNG").isNull());
        pad.clear();
        QVERIFY(pad.png().isEmpty());
    }

    void aRemovedVisitTakesAllOfItsOwnAndComesBackWithIt()
    {
        Open open;
        Visit visit;
        visit.starts = open.clock.nowUtc();
        visit = open.put(visit);
        Attachment about;
        about.client = open.client;
        about.subject = visit.id.uuid();
        about.name = u"a.txt"_s;
        CHECK_OK(open.workspace->attachBytes(about, "x"));
        QVERIFY(open.find<TableView>(u"visits"_s)->selectId(visit.id.bytes()));
        open.press(u"visit.remove"_s);
        QVERIFY(open.all<Visit>().empty());
        QVERIFY(open.all<Attachment>().empty());
        CHECK_OK(open.workspace->undo());
        QCOMPARE(open.all<Visit>().size(), size_t(1));
        QCOMPARE(open.all<Attachment>().size(), size_t(1));
    }

    void theReportsAreAskedFor()
    {
        Open open;
        open.press(u"visits.add"_s);
        QSignalSpy spy(open.section.get(), &FileSection::openRequested);
        open.press(u"visit.confirmation"_s);
        QCOMPARE(spy.count(), 1);
        const auto target = std::get<ReportTarget>(spy.front().front().value<Target>());
        QCOMPARE(target.kind, u"visit-confirmation"_s);
        QCOMPARE(target.parameters.value(u"visit"_s).toString(), open.visit().id.toString());
    }
};

QTEST_MAIN(TestVisits)
#include "tst_visits.moc"
