// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/clientdocuments.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/letterlist.h"
#include "ui/clients/letterspage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

/// On Wednesday 4 March 2026.
struct Desk : test::ClientFixture
{
    explicit Desk(bool everybody = false) : whole(everybody) { show(); }
    void show(Language language = Language::Korean)
    {
        list = std::make_unique<LetterList>(context(language), whole ? ClientId() : client);
        QObject::connect(workspace.get(), &workspace::Workspace::changed, list.get(), &LetterList::refresh);
        list->resize(1190, 640);
        list->QWidget::show();
    }
    template<class T>
    T *find(const QString &name)
    {
        T *found = list->template findChild<T *>(name);
        if (!found)
            qFatal("no %s", qUtf8Printable(name));
        return found;
    }
    void press(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setText(text);
        dynamic_cast<PendingEditor *>(edit)->commitPending();
    }
    int rows() { return find<TableView>(u"letters"_s)->model()->rowCount(); }
    QString cell(int row, int column)
    {
        const auto *model = find<TableView>(u"letters"_s)->model();
        return model->index(row, column).data().toString();
    }
    std::vector<Letter> stored()
    {
        std::vector<Letter> letters;
        const auto lines = letterLines(workspace->database()).value();
        for (const LetterLine &line : lines)
            letters.push_back(line.letter);
        return letters;
    }
    LetterId put(const QString &subject, QDate due, LetterDirection direction = LetterDirection::Outgoing, ClientId of = {})
    {
        Letter letter;
        letter.subject = subject;
        letter.direction = direction;
        letter.date = QDate(2026, 2, 20);
        letter.replyDue = due;
        letter.client = of;
        return workspace->edit("Add letter", [&] { return addLetter(workspace->database(), letter, 2026, {}); }).value();
    }

    bool whole;
    std::unique_ptr<LetterList> list;
};

} // namespace

class TestLetterList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void aLetterIsAddedAndFilledInWithoutLeavingTheKeyboard()
    {
        Desk desk;
        desk.press(u"letters.addOutgoing"_s);
        QCOMPARE(desk.rows(), 1);
        auto *subject = desk.find<QLineEdit>(u"letter.subject"_s);
        subject->selectAll();
        test::typeText(subject, u"협약 체결 요"_s);
        test::compose(subject, u"청"_s);
        commitComposition();
        dynamic_cast<PendingEditor *>(subject)->commitPending();
        const Letter letter = desk.stored().front();
        QCOMPARE(letter.subject, u"협약 체결 요청"_s);
        QCOMPARE(letter.number, u"AX센터-2026-0001"_s);
        QCOMPARE(letter.date, desk.clock.today());
        QVERIFY(letter.client == desk.client);
        QVERIFY(letter.caseFile == desk.caseId);
        QCOMPARE(letter.correspondent, u"(주)한빛물류"_s);
        QCOMPARE(desk.cell(0, 4), u"협약 체결 요청"_s);
    }

    void whatWaitsIsSeenAndAnswered()
    {
        Desk desk(true);
        desk.put(u"지난 회신"_s, QDate(2026, 2, 27));
        desk.put(u"남은 회신"_s, QDate(2026, 3, 20));
        desk.put(u"회신 없음"_s, {}, LetterDirection::Incoming);
        QCOMPARE(desk.rows(), 3);
        desk.press(u"letters.waiting"_s);
        QCOMPARE(desk.rows(), 2);
        desk.press(u"letters.overdue"_s);
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, 4), u"지난 회신"_s);
        QCOMPARE(desk.cell(0, 5), u"2 working day(s) overdue"_s);
        QCOMPARE(LetterList::overdueCount(*desk.workspace, desk.clock.today()), 1);
        desk.find<TableView>(u"letters"_s)->selectRow(0);
        desk.press(u"letter.now"_s);
        QCOMPARE(desk.rows(), 0); // it waits no longer
        QCOMPARE(LetterList::overdueCount(*desk.workspace, desk.clock.today()), 0);
        CHECK_OK(desk.workspace->undo());
        QCOMPARE(desk.rows(), 1);
        desk.press(u"letters.incoming"_s);
        QCOMPARE(desk.cell(0, 4), u"회신 없음"_s);
    }

    void theRegisterIsSearchedByInitialConsonants()
    {
        Desk desk(true);
        desk.put(u"점검 자료 제출 요청"_s, {}, LetterDirection::Outgoing, desk.client);
        desk.put(u"실적 제출"_s, {});
        desk.list->search(u"ㅎㅂ"_s); // the company's name
        QCOMPARE(desk.rows(), 1);
        desk.list->search(u"실적"_s);
        QCOMPARE(desk.cell(0, 4), u"실적 제출"_s);
        desk.list->search(u"없는 말"_s);
        QCOMPARE(desk.rows(), 0);
        desk.list->search({});
        QCOMPARE(desk.rows(), 2);
    }

    void aLetterIsGivenToACompanyByName()
    {
        Desk desk(true);
        desk.put(u"실적 제출"_s, {});
        desk.find<TableView>(u"letters"_s)->selectRow(0);
        desk.type(u"letter.client"_s, u"한빛"_s);
        QVERIFY(desk.stored().front().client == desk.client);
        QVERIFY(desk.stored().front().caseFile == desk.caseId);
        QCOMPARE(desk.find<QComboBox>(u"letter.case"_s)->count(), 2);
        desk.type(u"letter.client"_s, QString());
        QVERIFY(desk.stored().front().client.isNull());
        QVERIFY(desk.stored().front().caseFile.isNull());
    }

    void namesakesAreToldApart()
    {
        Desk desk(true);
        const auto add = [&](const QString &name, const QString &brn) {
            Client client;
            client.name = name;
            client.brn = brn;
            return desk.workspace->edit("Add client", [&] { return desk.workspace->clients().add(client); }).value();
        };
        const ClientId first = add(u"(주)들꽃"_s, u"1248100998"_s);
        const ClientId second = add(u"들꽃 주식회사"_s, u"1208147521"_s);
        const ClientId longer = add(u"들꽃마루"_s, {});
        desk.put(u"실적 제출"_s, {}, LetterDirection::Outgoing, second);
        desk.find<TableView>(u"letters"_s)->selectRow(0);
        auto *company = desk.find<QLineEdit>(u"letter.client"_s);
        QCOMPARE(company->text(), u"들꽃 주식회사 · 120-81-47521"_s);
        desk.type(u"letter.client"_s, u"들꽃"_s); // either: nothing is taken by chance
        QVERIFY(desk.stored().front().client == second);
        QCOMPARE(company->toolTip(), u"Several companies fit. Choose one of the list."_s);
        desk.type(u"letter.client"_s, u"(주)들꽃 · 124-81-00998"_s);
        QVERIFY(desk.stored().front().client == first);
        QCOMPARE(company->text(), u"(주)들꽃 · 124-81-00998"_s);
        desk.type(u"letter.client"_s, u"들꽃마"_s); // only one has this in its name
        QVERIFY(desk.stored().front().client == longer);
        QCOMPARE(company->text(), u"들꽃마루"_s);
        desk.type(u"letter.client"_s, u"없는 회사"_s);
        QVERIFY(desk.stored().front().client == longer);
        QCOMPARE(company->toolTip(), u"No company is called so."_s);
    }

    void aCompanyIsTakenFromTheListUnderTheField()
    {
        Desk desk(true);
        Client client;
        client.name = u"(주)한빛건설"_s;
        const ClientId other = desk.workspace->edit("Add client", [&] { return desk.workspace->clients().add(client); }).value();
        desk.put(u"실적 제출"_s, {});
        desk.find<TableView>(u"letters"_s)->selectRow(0);
        desk.list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.list.get()));
        auto *company = desk.find<QLineEdit>(u"letter.client"_s);
        company->setFocus();
        QTest::sendKeyEvent(QTest::Click, company, Qt::Key_unknown, u"한빛"_s, Qt::NoModifier);
        QAbstractItemView *list = company->completer()->popup();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(desk.stored().front().client.isNull()); // still being typed
        for (int row = 0; row < 2; ++row) {
            if (list->model()->index(row, 0).data().toString() == client.name)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(desk.stored().front().client == other);
        QCOMPARE(company->text(), client.name);
    }

    void aSubjectCannotBeTakenAway()
    {
        Desk desk;
        desk.put(u"협약 체결 요청"_s, {}, LetterDirection::Outgoing, desk.client);
        desk.find<TableView>(u"letters"_s)->selectRow(0);
        desk.type(u"letter.subject"_s, u"  "_s);
        QCOMPARE(desk.stored().front().subject, u"협약 체결 요청"_s);
        QCOMPARE(desk.find<QLineEdit>(u"letter.subject"_s)->text(), u"협약 체결 요청"_s);
        QCOMPARE(desk.prompter.errors.size(), 1);
    }

    void deletedByKeyAndTakenBack()
    {
        Desk desk;
        desk.put(u"하나"_s, {}, LetterDirection::Outgoing, desk.client);
        desk.put(u"둘"_s, {}, LetterDirection::Outgoing, desk.client);
        auto *table = desk.find<TableView>(u"letters"_s);
        table->selectAll();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(desk.rows(), 0);
        CHECK_OK(desk.workspace->undo());
        QCOMPARE(desk.rows(), 2);
    }

    void aPlaceFindsALetterBehindAFilter()
    {
        Desk desk(true);
        const LetterId id = desk.put(u"실적 제출"_s, {});
        desk.press(u"letters.overdue"_s);
        QCOMPARE(desk.rows(), 0);
        desk.list->restoreState({{u"letter"_s, id.toString()}});
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.list->saveState().value(u"letter"_s).toString(), id.toString());
    }

    void aNewLetterIsSeenWhateverWasSearched()
    {
        Desk desk(true);
        desk.put(u"실적 제출"_s, {});
        LettersPage page(desk.context());
        page.resize(1190, 640);
        page.show();
        page.search(u"실적"_s);
        auto *table = page.findChild<TableView *>(u"letters"_s);
        table->selectRow(0);
        int told = 0;
        connect(&page, &Page::frameChanged, &page, [&] { told += page.searchText().isEmpty() ? 1 : 0; });
        page.findChild<QAbstractButton *>(u"letters.addIncoming"_s)->click();
        QCOMPARE(page.searchText(), QString());
        QVERIFY(told > 0); // the field of the top bar is emptied too
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(page.findChild<QLineEdit *>(u"letter.subject"_s)->text(), u"New incoming letter"_s);
        page.findChild<QLineEdit *>(u"letter.subject"_s)->setText(u"요청서"_s);
        page.commitPending();
        QStringList subjects;
        for (const Letter &letter : desk.stored())
            subjects += letter.subject;
        subjects.sort();
        QCOMPARE(subjects, (QStringList{u"실적 제출"_s, u"요청서"_s}));
    }

    void aPlaceFindsALetterBehindAText()
    {
        Desk desk(true);
        const LetterId id = desk.put(u"실적 제출"_s, {});
        desk.put(u"점검 요청"_s, {});
        LettersPage page(desk.context());
        page.search(u"점검"_s);
        page.restoreState({{u"letter"_s, id.toString()}});
        QCOMPARE(page.saveState().value(u"letter"_s).toString(), id.toString());
        QCOMPARE(page.searchText(), QString());
        // One that is gone takes no text away.
        page.restoreState({{u"text"_s, u"점검"_s}, {u"letter"_s, LetterId::create().toString()}});
        QCOMPARE(page.searchText(), u"점검"_s);
    }

    void theCompanysDocumentsHoldItsLetters()
    {
        test::ClientFixture it;
        Letter letter;
        letter.subject = u"협약 체결 요청"_s;
        letter = it.put(letter);
        ClientDocuments page(it.context(), it.file());
        page.resize(1190, 640);
        page.show();
        auto *chip = page.findChild<QAbstractButton *>(u"documents.letters"_s);
        QVERIFY(chip);
        QCOMPARE(chip->text(), u"Letters 1"_s);
        page.restoreState({{u"part"_s, u"letters"_s}, {u"letter"_s, letter.id.toString()}});
        auto *table = page.findChild<TableView *>(u"letters"_s);
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->selectedIds().size(), 1);
        QCOMPARE(page.saveState().value(u"part"_s).toString(), u"letters"_s);
    }

    void aSummaryIsCopied()
    {
        test::ClientFixture it;
        ClientOverview page(it.context(), it.file());
        page.show();
        for (QAction *action : page.findChildren<QAction *>()) {
            if (action->objectName() == u"client.copy")
                action->trigger();
        }
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(u"[현황 요약] (주)한빛물류"_s), qPrintable(QGuiApplication::clipboard()->text()));
    }

    void theWholeRegisterSaysWhatIsOverdue()
    {
        Desk desk(true);
        desk.put(u"지난 회신"_s, QDate(2026, 2, 27));
        LettersPage page(desk.context());
        QCOMPARE(page.title(), u"Register of letters"_s);
        QCOMPARE(page.subtitle(), u"1 reply(ies) overdue"_s);
        QCOMPARE(LettersPage::count(*desk.workspace, desk.clock), std::optional(1));
        page.search(u"없는 말"_s);
        QCOMPARE(page.searchText(), u"없는 말"_s);
    }
};

QTEST_MAIN(TestLetterList)
#include "tst_letterlist.moc"
