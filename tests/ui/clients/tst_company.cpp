// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/caseform.h"
#include "ui/clients/clientoverview.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

class TestCompany : public QObject
{
    Q_OBJECT

private:
    struct Open : test::ClientFixture
    {
        Open() { show(); }
        void show(Language language = Language::Korean)
        {
            page = std::make_unique<ClientOverview>(context(language), file());
            page->resize(1190, 650);
            page->show();
        }
        template<class T>
        T *find(const QString &name)
        {
            T *found = page->findChild<T *>(name);
            if (!found)
                qFatal("no %s", qUtf8Printable(name));
            return found;
        }
        void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        std::unique_ptr<ClientOverview> page;
    };

private slots:
    void initTestCase() { new CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void aComposingSyllableIsStoredWhenTheFieldIsLeft()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        auto *name = open.find<QLineEdit>(u"company.representative"_s);
        name->setFocus();
        test::typeText(name, u"박한"_s);
        test::compose(name, u"빛"_s);
        open.find<QLineEdit>(u"company.phone"_s)->setFocus();
        QCOMPARE(open.company().representative, u"박한빛"_s);
        QCOMPARE(open.company().phone, QString());
    }

    void typingWithPausesIsOneUndoAndComesBackIntoTheOpenView()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        auto *address = open.find<FieldEdit>(u"company.address"_s);
        address->setFocus();
        test::typeText(address, u"서울"_s);
        QTRY_COMPARE(open.company().address, u"서울"_s); // after a pause, without leaving
        test::typeText(address, u" 서초구"_s);
        QTRY_COMPARE(open.company().address, u"서울 서초구"_s);
        CHECK_OK(open.workspace->undo());
        QCOMPARE(open.company().address, QString());
        QCOMPARE(address->text(), QString());
        CHECK_OK(open.workspace->redo());
        QCOMPARE(address->text(), u"서울 서초구"_s);
        QVERIFY(address->hasFocus());
    }

    void whatSomebodyElseChangesDoesNotTakeWhatIsBeingTyped()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        auto *address = open.find<FieldEdit>(u"company.address"_s);
        address->setFocus();
        test::typeText(address, u"매헌로 8길"_s);
        address->setCursorPosition(3);
        Client other = open.company();
        other.phone = u"02-555-0142"_s;
        CHECK_OK(open.workspace->edit("Change", [&] { return open.workspace->clients().change(other); }));
        QCOMPARE(open.find<QLineEdit>(u"company.phone"_s)->text(), u"02-555-0142"_s);
        QCOMPARE(address->text(), u"매헌로 8길"_s);
        QCOMPARE(address->cursorPosition(), 3);
        address->commitPending();
        QCOMPARE(open.company().address, u"매헌로 8길"_s);
        QCOMPARE(open.company().phone, u"02-555-0142"_s);
    }

    void aWrongNumberIsToldAndNotStored_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("stored");
        QTest::addColumn<int>("tone");
        QTest::newRow("check digit") << u"company.brn"_s << u"123-45-67890"_s << false << int(Tone::Bad);
        QTest::newRow("too short") << u"company.brn"_s << u"124-81"_s << false << int(Tone::Bad);
        QTest::newRow("words") << u"company.brn"_s << u"없음"_s << false << int(Tone::Bad);
        QTest::newRow("right") << u"company.brn"_s << u"1248100998"_s << true << int(Tone::Good);
        QTest::newRow("corporate: short") << u"company.corporateNo"_s << u"130111"_s << false << int(Tone::Bad);
        QTest::newRow("corporate: check digit is a warning") << u"company.corporateNo"_s << u"130111-0006247"_s << true << int(Tone::Warn);
        QTest::newRow("no section") << u"company.ksic"_s << u"Z9"_s << false << int(Tone::Bad);
        QTest::newRow("section") << u"company.ksic"_s << u"h 52"_s << true << int(Tone::Neutral);
        QTest::newRow("no name") << u"company.name"_s << u"  "_s << false << int(Tone::Bad);
    }
    void aWrongNumberIsToldAndNotStored()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(bool, stored);
        QFETCH(int, tone);
        Open open;
        const Client before = open.company();
        auto *edit = open.find<CheckedEdit>(field);
        Tone told = Tone::Neutral;
        QString words;
        connect(edit, &CheckedEdit::checked, this, [&](Tone said, const QString &text) {
            told = said;
            words = text;
        });
        edit->setText(typed);
        edit->commitPending();
        QCOMPARE(open.company() != before, stored);
        QCOMPARE(edit->isWrong(), !stored);
        QCOMPARE(int(told), tone);
        QVERIFY(!words.isEmpty());
        QCOMPARE(edit->accessibleDescription(), words);
        if (!stored)
            QCOMPARE(edit->text(), typed); // stays to be mended
        QVERIFY(open.prompter.errors.isEmpty()); // told beside the field, not in a dialog
    }

    void aNumberOfAnotherClientIsTold()
    {
        Open open;
        Client other;
        other.name = u"다온건설"_s;
        other.brn = u"1248100998"_s;
        CHECK_OK(open.workspace->edit("Add client", [&] { return open.workspace->clients().add(other); }));
        auto *brn = open.find<CheckedEdit>(u"company.brn"_s);
        brn->setText(u"124-81-00998"_s);
        brn->commitPending();
        QCOMPARE(open.company().brn, u"1248100998"_s); // two may have one number: told, not refused
        QVERIFY(brn->accessibleDescription().contains(u"다온건설"_s));
    }

    void aContactIsStoredWithItsFirstWord()
    {
        Open open;
        open.press(u"contacts.add"_s);
        auto *name = open.find<FieldEdit>(u"contact.name"_s);
        QVERIFY(open.all<Contact>().empty());
        test::typeText(name, u"한지민"_s);
        name->commitPending();
        QCOMPARE(open.all<Contact>().size(), size_t(1));
        QCOMPARE(open.all<Contact>().front().name, u"한지민"_s);
        QVERIFY(open.all<Contact>().front().main); // the first one
        QCOMPARE(name->text(), u"한지민"_s);
        auto *mobile = open.find<FieldEdit>(u"contact.mobile"_s);
        test::typeText(mobile, u"010-5550-0142"_s);
        mobile->commitPending();
        QCOMPARE(open.all<Contact>().size(), size_t(1));
        QCOMPARE(open.all<Contact>().front().mobile, u"010-5550-0142"_s);
        QCOMPARE(open.find<TableView>(u"contacts"_s)->model()->rowCount(), 1);
        QCOMPARE(open.find<TableView>(u"contacts"_s)->selectedIds().size(), 1);

        open.press(u"contact.remove"_s);
        QVERIFY(open.all<Contact>().empty());
        CHECK_OK(open.workspace->undo());
        QCOMPARE(open.all<Contact>().front().mobile, u"010-5550-0142"_s);
        QCOMPARE(open.find<TableView>(u"contacts"_s)->model()->rowCount(), 1);
    }

    void thereIsOneMainContact()
    {
        Open open;
        Contact first;
        first.name = u"한지민"_s;
        first.main = true;
        first = open.put(first);
        Contact second;
        second.name = u"오세진"_s;
        second = open.put(second);
        auto *list = open.find<TableView>(u"contacts"_s);
        QVERIFY(list->selectId(second.id.bytes()));
        auto *main = open.find<QCheckBox>(u"contact.main"_s);
        QVERIFY(!main->isChecked());
        main->click();
        QVERIFY(!open.workspace->clients().find<Contact>(first.id).value()->main);
        QVERIFY(open.workspace->clients().find<Contact>(second.id).value()->main);
        CHECK_OK(open.workspace->undo()); // both at once
        QVERIFY(open.workspace->clients().find<Contact>(first.id).value()->main);
        QVERIFY(!main->isChecked());
    }

    void aRequestSaysWhatIsWanted()
    {
        Open open;
        open.press(u"requests.add"_s);
        auto *wanted = open.find<NoteEdit>(u"request.wanted"_s);
        test::typeText(wanted, u"출고 오류를 줄이고 싶음"_s);
        wanted->commitPending();
        QCOMPARE(open.all<Request>().front().wanted, u"출고 오류를 줄이고 싶음"_s);
        QCOMPARE(open.all<Request>().front().received, open.clock.today());
        auto *source = open.find<ChoiceBox>(u"request.source"_s);
        source->setKey(u"letter"_s);
        Q_EMIT source->keyChosen(u"letter"_s);
        QVERIFY(open.all<Request>().front().source == RequestSource::Letter);
    }

    void aDueDateIsTypedFreelyAndCountedInWorkingDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("tone");
        QTest::newRow("내일") << u"내일"_s << QDate(2026, 3, 5) << int(Tone::Warn);
        QTest::newRow("month and day") << u"3/10"_s << QDate(2026, 3, 10) << int(Tone::Good); // Thu, Fri, Mon, Tue
        QTest::newRow("overdue over a substitute holiday") << u"2026-02-27"_s << QDate(2026, 2, 27) << int(Tone::Bad);
        QTest::newRow("오늘") << u"오늘"_s << QDate(2026, 3, 4) << int(Tone::Warn);
    }
    void aDueDateIsTypedFreelyAndCountedInWorkingDays()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, due);
        QFETCH(int, tone);
        Open open; // on Wednesday 2026-03-04
        auto *edit = open.find<DateEdit>(u"case.nextDue"_s);
        edit->setText(typed);
        edit->commitPending();
        QCOMPARE(open.workspace->cases().get(open.caseId)->nextDue, due);
        QCOMPARE(int(open.find<ToneText>(u"case.left"_s)->tone()), tone);
        QVERIFY(!open.find<ToneText>(u"case.left"_s)->text().isEmpty());
    }

    void aCaseIsClosedAndOpenedAgain()
    {
        Open open;
        open.prompter.texts = {u"PoC 완료"_s};
        open.press(u"case.close"_s);
        CaseFile file = open.workspace->cases().get(open.caseId).value();
        QCOMPARE(file.closed, open.clock.today());
        QCOMPARE(file.outcome, u"PoC 완료"_s);
        QVERIFY(open.find<NoteEdit>(u"case.outcome"_s)->isVisible());
        open.press(u"case.close"_s);
        QVERIFY(!open.workspace->cases().get(open.caseId)->closed.isValid());
        open.press(u"case.close"_s); // nobody answers: it stays open
        QVERIFY(!open.workspace->cases().get(open.caseId)->closed.isValid());
    }

    void anotherCaseIsOpened()
    {
        Open open;
        open.press(u"cases.add"_s);
        QCOMPARE(open.workspace->cases().of(open.client)->size(), size_t(2));
        auto *title = open.find<FieldEdit>(u"case.title"_s);
        test::typeText(title, u"적재 최적화"_s);
        title->commitPending();
        const auto cases = open.workspace->cases().of(open.client).value();
        QCOMPARE(cases.front().title, u"적재 최적화"_s);
        QCOMPARE(cases.front().owner, u"김지원"_s);
        QCOMPARE(cases.back().title, u"출고 오류"_s);
        QCOMPARE(open.find<TableView>(u"cases"_s)->model()->rowCount(), 2);
    }

    void aPlaceIsComeBackTo()
    {
        Open open;
        Contact contact;
        contact.name = u"한지민"_s;
        contact = open.put(contact);
        QVERIFY(open.find<TableView>(u"contacts"_s)->selectId(contact.id.bytes()));
        const QVariantMap state = open.page->saveState();
        open.show(Language::English);
        open.page->restoreState(state);
        QVERIFY(open.find<FieldEdit>(u"contact.name"_s)->isVisible());
        QCOMPARE(open.find<FieldEdit>(u"contact.name"_s)->text(), u"한지민"_s);
        open.page->restoreState({{u"section"_s, u"eligibility"_s}});
        QVERIFY(open.find<QWidget>(u"eligibility"_s)->isVisible());
    }

    void aReaderChangesNothing()
    {
        Open open;
        open.page.reset();
        auto reader = workspace::Workspace::open(open.workspace->folder(), workspace::Access::Read, open.clock);
        CHECK_OK(reader);
        const PageContext context = open.PageFixture::context(**reader);
        ClientOverview page(context, open.file());
        QVERIFY(page.findChild<FieldEdit *>(u"company.representative"_s)->isReadOnly());
        QVERIFY(page.findChild<CheckedEdit *>(u"company.brn"_s)->isReadOnly());
        QVERIFY(!page.findChild<QPushButton *>(u"contacts.add"_s)->isEnabled());
        QVERIFY(!page.findChild<QPushButton *>(u"company.erase"_s)->isEnabled());
    }
};

QTEST_MAIN(TestCompany)
#include "tst_company.moc"
