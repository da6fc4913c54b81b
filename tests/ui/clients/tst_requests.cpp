// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/widgets/checkededit.h"
#include "ui/clients/consentsection.h"
#include "ui/clients/datarequestsection.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

class TestRequests : public QObject
{
    Q_OBJECT

private:
    template<class Section>
    struct Open : test::ClientFixture
    {
        Open() { show(); }
        void show()
        {
            section = std::make_unique<Section>(context(), client);
            QObject::connect(workspace.get(), &workspace::Workspace::changed, section.get(), &Section::refresh);
            section->resize(1190, 600);
            section->show();
        }
        template<class T>
        T *find(const QString &name)
        {
            T *found = section->template findChild<T *>(name);
            if (!found)
                qFatal("no %s", qUtf8Printable(name));
            return found;
        }
        void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        void type(const QString &name, const QString &text)
        {
            auto *edit = find<QLineEdit>(name);
            edit->setText(text);
            dynamic_cast<PendingEditor *>(edit)->commitPending();
        }
        void choose(const QString &name, const QString &key)
        {
            auto *box = find<ChoiceBox>(name);
            box->setKey(key);
            Q_EMIT box->keyChosen(key);
        }
        std::unique_ptr<Section> section;
    };

private slots:
    void initTestCase() { new CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void whatIsNeededIsAskedForWithoutLeavingTheKeyboard()
    {
        Open<DataRequestSection> open; // on Wednesday 2026-03-04
        QVERIFY(QTest::qWaitForWindowActive(open.section.get()));
        auto *what = open.find<QLineEdit>(u"requests.what"_s);
        what->setFocus();
        test::typeText(what, u"출고 오류 통"_s);
        test::compose(what, u"계"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(open.all<DataRequest>().size(), size_t(1));
        const DataRequest request = open.all<DataRequest>().front();
        QCOMPARE(request.what, u"출고 오류 통계"_s);
        QCOMPARE(request.asked, open.clock.today());
        QCOMPARE(request.due, QDate(2026, 3, 11)); // five working days
        QVERIFY(request.state == DataRequestState::Asked);
        QCOMPARE(what->text(), QString());
        QVERIFY(what->hasFocus());
        QTest::keyClick(what, Qt::Key_Return); // nothing typed: nothing asked
        QCOMPARE(open.all<DataRequest>().size(), size_t(1));
    }

    void overdueIsTold()
    {
        Open<DataRequestSection> open;
        DataRequest request;
        request.what = u"배치도"_s;
        request.due = QDate(2026, 2, 27);
        request = open.put(request);
        auto *list = open.find<TableView>(u"requests.list"_s);
        QCOMPARE(list->model()->index(0, 2).data(ToneRole).toInt(), int(Tone::Bad));
        QVERIFY(list->selectId(request.id.bytes()));
        QCOMPARE(open.find<ToneText>(u"request.left"_s)->tone(), Tone::Bad);
        open.choose(u"request.state"_s, u"received"_s);
        QCOMPARE(open.all<DataRequest>().front().received, open.clock.today()); // filled in
        QVERIFY(!list->model()->index(0, 2).data(ToneRole).isValid()); // nothing is overdue that is there
        QVERIFY(open.find<ToneText>(u"request.left"_s)->text().isEmpty());
        // What is far from due is waited for, and not done.
        request.id = {};
        request.due = QDate(2026, 6, 30);
        request = open.put(request);
        const auto *model = list->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 4).data(ToneRole).toInt(), int(Tone::Info)); // asked, and first
        QVERIFY2(!model->index(0, 2).data(ToneRole).isValid(), qPrintable(model->index(0, 2).data().toString()));
        QVERIFY(!model->index(1, 2).data(ToneRole).isValid());
    }

    void whatIsWaitedForStandsFirst()
    {
        Open<DataRequestSection> open;
        const auto put = [&](const QString &what, QDate due, DataRequestState state) {
            DataRequest request;
            request.what = what;
            request.due = due;
            request.state = state;
            return open.put(request);
        };
        put(u"받은 것"_s, QDate(2026, 1, 1), DataRequestState::Received);
        put(u"늦게"_s, QDate(2026, 3, 20), DataRequestState::Asked);
        const DataRequest soon = put(u"먼저"_s, QDate(2026, 3, 5), DataRequestState::Partial);
        auto *list = open.find<TableView>(u"requests.list"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"먼저"_s);
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"늦게"_s);
        QCOMPARE(list->model()->index(2, 0).data().toString(), u"받은 것"_s);
        QCOMPARE(openCount(open.all<DataRequest>()), 2);
        QVERIFY(list->selectId(soon.id.bytes()));
        open.type(u"request.due"_s, u"2026-04-01"_s); // it moves, the selection with it
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"먼저"_s);
        QCOMPARE(list->selectedIds().front().toByteArray(), soon.id.bytes());
    }

    void theItemIsTypedByItsNumber()
    {
        Open<DataRequestSection> open;
        DataRequest request;
        request.what = u"통계"_s;
        request = open.put(request);
        QVERIFY(open.find<TableView>(u"requests.list"_s)->selectId(request.id.bytes()));
        open.type(u"request.item"_s, u"2.2"_s);
        QCOMPARE(open.all<DataRequest>().front().item, u"data_2"_s);
        QCOMPARE(open.find<QLineEdit>(u"request.item"_s)->text(), u"2.2"_s);
        QVERIFY(open.find<CheckedEdit>(u"request.item"_s)->accessibleDescription().startsWith(u"2.2 "_s));
        open.type(u"request.item"_s, u"별첨"_s); // another form's
        QCOMPARE(open.all<DataRequest>().front().item, u"별첨"_s);
    }

    void theStateOfAConsent_data()
    {
        QTest::addColumn<QDate>("signedOn");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<int>("state");
        const QDate today(2026, 3, 4);
        QTest::newRow("unsigned") << QDate() << QDate() << QDate() << int(ConsentState::Unsigned);
        QTest::newRow("for ever") << today << QDate() << QDate() << int(ConsentState::Valid);
        QTest::newRow("far") << today << QDate(2029, 1, 1) << QDate() << int(ConsentState::Valid);
        QTest::newRow("soon") << today << QDate(2026, 4, 1) << QDate() << int(ConsentState::Expiring);
        QTest::newRow("over") << QDate(2025, 1, 1) << QDate(2026, 3, 3) << QDate() << int(ConsentState::Expired);
        QTest::newRow("withdrawn") << today << QDate(2029, 1, 1) << today << int(ConsentState::Withdrawn);
        QTest::newRow("will be withdrawn") << today << QDate(2029, 1, 1) << QDate(2026, 3, 5) << int(ConsentState::Valid);
    }
    void theStateOfAConsent()
    {
        QFETCH(QDate, signedOn);
        QFETCH(QDate, expires);
        QFETCH(QDate, withdrawn);
        QFETCH(int, state);
        Consent consent;
        consent.signedOn = signedOn;
        consent.expires = expires;
        consent.withdrawn = withdrawn;
        QCOMPARE(int(consentState(consent, QDate(2026, 3, 4))), state);
    }

    void theCentresOwnWordsComeBack()
    {
        Open<ConsentSection> open;
        Consent before;
        before.kind = clients::ConsentKind::PersonalData;
        before.purpose = u"AX 수준진단"_s;
        before.retention = u"3년"_s;
        open.put(before);
        Contact contact;
        contact.name = u"한지민"_s;
        contact.main = true;
        open.put(contact);
        const auto actions = open.find<QPushButton>(u"consents.add"_s)->menu()->actions();
        QCOMPARE(actions.size(), 5);
        actions.front()->trigger();
        QCOMPARE(open.all<Consent>().size(), size_t(2));
        const Consent added = open.all<Consent>().back();
        QCOMPARE(added.purpose, u"AX 수준진단"_s);
        QCOMPARE(added.retention, u"3년"_s);
        QCOMPARE(added.person, u"한지민"_s);
        QVERIFY(!added.signedOn.isValid()); // nobody signed it yet
        QCOMPARE(open.find<ToneText>(u"consent.state"_s)->tone(), Tone::Warn);
        open.type(u"consent.signed"_s, u"오늘"_s);
        QCOMPARE(open.all<Consent>().back().signedOn, open.clock.today());
        QCOMPARE(open.find<ToneText>(u"consent.state"_s)->tone(), Tone::Good);
    }

    void whatIsNotInForceIsNamed()
    {
        Open<ConsentSection> open;
        auto *missing = open.find<QLabel>(u"consents.missing"_s);
        QVERIFY(missing->text().contains(u"보안서약서"_s));
        Consent pledge;
        pledge.kind = clients::ConsentKind::Confidentiality;
        pledge.signedOn = open.clock.today();
        open.put(pledge);
        QVERIFY(!missing->text().contains(u"보안서약서"_s));
        QVERIFY(missing->text().contains(u"이해충돌 확인"_s));
    }

    void aDroppedScanIsLinkedInOneEdit()
    {
        Open<ConsentSection> open;
        Consent consent;
        consent.kind = clients::ConsentKind::Filming;
        consent = open.put(consent);
        QVERIFY(open.find<TableView>(u"consents"_s)->selectId(consent.id.bytes()));
        const QString path = open.folder.filePath(u"동의서.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 scan");
        file.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(test::drop(open.section.get(), &mime));
        QCOMPARE(open.all<Attachment>().size(), size_t(1));
        QVERIFY(open.all<Consent>().front().scan == open.all<Attachment>().front().id);
        QVERIFY(open.find<QLabel>(u"consent.scan"_s)->text().contains(u"동의서.pdf"_s));
        CHECK_OK(open.workspace->undo());
        QVERIFY(open.all<Attachment>().empty());
        QVERIFY(open.all<Consent>().front().scan.isNull());
        CHECK_OK(open.workspace->redo());
        open.press(u"consent.scan.remove"_s);
        QVERIFY(open.all<Consent>().front().scan.isNull());
        QCOMPARE(open.all<Attachment>().size(), size_t(1)); // stays among the documents
    }

    void aRecipientIsAskedForWhereDataArePassedOn()
    {
        Open<ConsentSection> open;
        Consent consent;
        consent.kind = clients::ConsentKind::Confidentiality;
        consent = open.put(consent);
        QVERIFY(open.find<TableView>(u"consents"_s)->selectId(consent.id.bytes()));
        QVERIFY(!open.find<QWidget>(u"consent.recipient"_s)->isVisible());
        open.choose(u"consent.kind"_s, u"third-party"_s);
        QVERIFY(open.find<QWidget>(u"consent.recipient"_s)->isVisible());
    }
};

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
