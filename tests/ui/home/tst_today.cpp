// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/home/todaymodel.h"
#include "ui/home/todaypage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::home;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Today is Wednesday 2026-03-04.
struct Fixture : axw::test::PageFixture
{
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;

    Fixture()
    {
        auto made = workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, {}}, clock);
        workspace = std::move(*made);
    }
    ClientId add(const QString &name, const QString &action, QDate due, const QString &owner)
    {
        const auto added = workspace->edit("Add client", [&]() -> Result<ClientId> {
            clients::Client client;
            client.name = name;
            client.owner = owner;
            AXW_TRY_ASSIGN(id, workspace->clients().add(client));
            AXW_TRY_ASSIGN(file, workspace->cases().open(id, {}, owner));
            file.nextAction = action;
            file.nextDue = due;
            AXW_TRY(workspace->cases().change(file));
            return id;
        });
        return *added;
    }
    std::vector<TodayItem> list()
    {
        const schedule::WorkCalendar calendar = schedule::koreanCalendar(2025, 2027);
        return *todayList(*workspace, clock.today(), calendar);
    }
};

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void countsKoreanWorkingDays_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("urgency");
        QTest::newRow("today") << QDate(2026, 3, 4) << QDate(2026, 3, 4) << 0 << int(Urgency::Soon);
        QTest::newRow("over a weekend") << QDate(2026, 3, 6) << QDate(2026, 3, 9) << 1 << int(Urgency::Soon);
        // 2026-02-16 … 18 are 설날, a Monday to a Wednesday.
        QTest::newRow("over 설날") << QDate(2026, 2, 13) << QDate(2026, 2, 19) << 1 << int(Urgency::Soon);
        QTest::newRow("late over 설날") << QDate(2026, 2, 19) << QDate(2026, 2, 13) << -1 << int(Urgency::Late);
        QTest::newRow("due on a Saturday, seen on Sunday") << QDate(2026, 3, 8) << QDate(2026, 3, 7) << -1 << int(Urgency::Late);
        QTest::newRow("far") << QDate(2026, 3, 4) << QDate(2026, 3, 31) << 19 << int(Urgency::Later);
    }
    void countsKoreanWorkingDays()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, due);
        QFETCH(int, days);
        QFETCH(int, urgency);
        Fixture f;
        f.add(u"(주)한빛물류"_s, u"현장 진단"_s, due, u"김지원"_s);
        const schedule::WorkCalendar calendar = schedule::koreanCalendar(2025, 2027);
        const auto items = todayList(*f.workspace, today, calendar);
        CHECK_OK(items);
        QCOMPARE(items->size(), size_t(1));
        QCOMPARE(items->front().workingDays, std::optional(days));
        QCOMPARE(int(urgencyOf(items->front())), urgency);
    }

    void listsWhatIsAgreedAndAwaitedToo()
    {
        Fixture f;
        const ClientId client = f.add(u"(주)한빛물류"_s, u"현장 진단"_s, {}, u"김지원"_s);
        CHECK_OK(f.workspace->edit("Log visit", [&]() -> Result<> {
            clients::Visit visit;
            visit.client = client;
            AXW_TRY(f.workspace->clients().put(visit));
            clients::VisitAction open{{}, visit.id, u"견적 보내기"_s, u"이수민"_s, QDate(2026, 3, 10), {}};
            clients::VisitAction done{{}, visit.id, u"명함 교환"_s, u"이수민"_s, QDate(2026, 3, 2), QDate(2026, 3, 3)};
            AXW_TRY(f.workspace->clients().put(open));
            AXW_TRY(f.workspace->clients().put(done));
            clients::DataRequest asked;
            asked.client = client;
            asked.what = u"출고 기록"_s;
            asked.due = QDate(2026, 3, 3);
            AXW_TRY(f.workspace->clients().put(asked));
            clients::DataRequest received = asked;
            received.id = {};
            received.state = clients::DataRequestState::Received;
            return f.workspace->clients().put(received);
        }));
        const auto items = f.list();
        QCOMPARE(items.size(), size_t(3));
        QCOMPARE(items[0].what, u"출고 기록"_s);
        QCOMPARE(int(items[0].kind), int(TodayItem::Kind::DataRequest));
        QCOMPARE(items[0].owner, u"김지원"_s);
        QCOMPARE(items[1].what, u"견적 보내기"_s);
        QCOMPARE(items[2].what, u"현장 진단"_s); // without a date, at the end
        QVERIFY(!items[2].workingDays.has_value());
    }

    void aLetterThatWaitsForAReplyIsToDo()
    {
        Fixture f;
        const ClientId client = f.add(u"(주)한빛물류"_s, {}, {}, u"박서준"_s);
        const auto add = [&](const QString &subject, QDate due, QDate replied, ClientId of) {
            clients::Letter letter;
            letter.subject = subject;
            letter.correspondent = u"서울특별시"_s;
            letter.date = QDate(2026, 2, 20);
            letter.replyDue = due;
            letter.replied = replied;
            letter.client = of;
            letter.owner = of.isNull() ? u"김지원"_s : QString();
            CHECK_OK(f.workspace->edit("Add letter", [&] { return clients::addLetter(f.workspace->database(), letter, 2026, {}); }));
        };
        add(u"시에 낼 실적"_s, QDate(2026, 3, 3), {}, {});
        add(u"기업에 청한 자료"_s, QDate(2026, 3, 10), {}, client);
        add(u"이미 답한 것"_s, QDate(2026, 3, 2), QDate(2026, 3, 2), client);
        add(u"기한 없는 것"_s, {}, {}, client);
        const auto items = f.list();
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(int(items[0].kind), int(TodayItem::Kind::Letter));
        QCOMPARE(items[0].clientName, u"서울특별시"_s);
        QVERIFY(items[0].ours); // we wrote and wait
        QVERIFY(urgencyOf(items[0]) == Urgency::Late);
        QCOMPARE(items[1].owner, u"박서준"_s); // the company's consultant
        QCOMPARE(dueCount(items, u"김지원"_s), 1);

        TodayPage page(f.context(*f.workspace));
        page.show();
        auto *table = page.findChild<widgets::TableView *>(u"today.table"_s);
        QSignalSpy opened(&page, &widgets::Page::openRequested);
        for (int row = 0; row < 2; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(table, Qt::Key_Return);
        }
        QCOMPARE(opened.count(), 2);
        const auto first = std::get<widgets::RailTarget>(opened.at(0).at(0).value<widgets::Target>());
        QCOMPARE(first.page, u"letters"_s);
        QCOMPARE(first.place.value(u"letter"_s).toString(), items[0].row.toString(QUuid::WithoutBraces));
        const auto second = std::get<widgets::ClientTarget>(opened.at(1).at(0).value<widgets::Target>());
        QCOMPARE(second.tab, u"documents"_s);
        QCOMPARE(second.place.value(u"part"_s).toString(), u"letters"_s);
    }

    void countsMineThatAreDue()
    {
        Fixture f;
        f.add(u"가"_s, u"어제까지"_s, QDate(2026, 3, 3), u"김지원"_s);
        f.add(u"나"_s, u"오늘까지"_s, QDate(2026, 3, 4), u"김지원"_s);
        f.add(u"다"_s, u"내일까지"_s, QDate(2026, 3, 5), u"김지원"_s);
        f.add(u"라"_s, u"남의 일"_s, QDate(2026, 3, 3), u"박서준"_s);
        QCOMPARE(dueCount(f.list(), u"김지원"_s), 2);
        QCOMPARE(TodayPage::count(*f.workspace, f.clock), std::optional(2));
    }

    /// What plans of PoCs want is listed with the rest, by the working days since, and opens the task in its plan.
    void listsTasksOfPocsThatAreOverdue()
    {
        Fixture f;
        const ClientId client = f.add(u"(주)한빛물류"_s, u"현장 진단"_s, QDate(2026, 2, 25), u"김지원"_s);
        PocId poc;
        TaskId late;
        CHECK_OK(f.workspace->edit("Plan", [&]() -> Result<> {
            AXW_TRY_ASSIGN(file, f.workspace->cases().current(client));
            AXW_TRY_ASSIGN(made, f.workspace->pocs().add(client, file->id, u"비전 PoC"_s, QDate(2026, 2, 20)));
            poc = made;
            poc::Task task;
            task.name = u"데이터 수집"_s;
            task.duration = 2 * 480; // Friday the 20th and Monday the 23rd
            AXW_TRY_ASSIGN(first, f.workspace->pocs().addTask(poc, task));
            late = first;
            task.name = u"학습"_s;
            task.duration = 60 * 480;
            AXW_TRY(f.workspace->pocs().addTask(poc, task));
            return {};
        }));
        TodayPage page(f.context(*f.workspace));
        page.show();
        auto *table = page.findChild<widgets::TableView *>(u"today.table"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, TodayModel::What), u"데이터 수집 · 비전 PoC"_s); // the older comes first
        QCOMPARE(cell(0, TodayModel::Due), u"2. 23."_s);
        QCOMPARE(cell(0, TodayModel::Days), u"6 overdue"_s); // 24. – 27. 2., 3. and 4. 3.: the 2nd stands in for 삼일절
        QCOMPARE(cell(0, TodayModel::Kind), u"PoC task"_s);
        QCOMPARE(cell(0, TodayModel::Owner), u"김지원"_s);
        QSignalSpy opened(&page, &widgets::Page::openRequested);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        const auto target = std::get<widgets::ClientTarget>(opened.at(0).at(0).value<widgets::Target>());
        QCOMPARE(target.client, client);
        QCOMPARE(target.tab, u"poc"_s);
        QCOMPARE(target.place.value(u"poc"_s).toString(), poc.toString());
        QCOMPARE(target.place.value(u"task"_s).toString(), late.toString());
        // How PoCs stand is counted beside their timeline.
        QCOMPARE(TodayPage::count(*f.workspace, f.clock), std::optional(1));
        // Done, it leaves the list; a case that is closed wants nothing.
        CHECK_OK(f.workspace->edit("Done", [&]() -> Result<> {
            AXW_TRY_ASSIGN(task, f.workspace->pocs().task(late));
            task.done = 100;
            return f.workspace->pocs().change(task);
        }));
        QCOMPARE(table->model()->rowCount(), 1);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(table->model()->rowCount(), 2);
        // The next day it is another working day over.
        f.clock.setToday(QDate(2026, 3, 5));
        page.activated();
        QCOMPARE(cell(0, TodayModel::Days), u"7 overdue"_s);
    }

    /// Many plans are read beside the window: what was known meanwhile is said to be old, and what is read after an edit
    /// came between is not shown.
    void readsManyPlansBesideTheWindow()
    {
        Fixture f;
        const ClientId client = f.add(u"(주)한빛물류"_s, u"현장 진단"_s, QDate(2026, 3, 9), u"김지원"_s);
        std::vector<TaskId> late;
        CHECK_OK(f.workspace->edit("Plans", [&]() -> Result<> {
            AXW_TRY_ASSIGN(file, f.workspace->cases().current(client));
            for (int i = 0; i <= int(workspace::fewPocs); ++i) {
                AXW_TRY_ASSIGN(poc, f.workspace->pocs().add(client, file->id, u"PoC %1"_s.arg(i), QDate(2026, 2, 20)));
                poc::Task task;
                task.name = u"데이터 수집"_s;
                task.duration = 480;
                AXW_TRY_ASSIGN(id, f.workspace->pocs().addTask(poc, task));
                late.push_back(id);
            }
            return {};
        }));
        const int all = int(late.size()) + 1;
        const auto finish = [&](TaskId id) {
            CHECK_OK(f.workspace->edit("Done", [&]() -> Result<> {
                AXW_TRY_ASSIGN(task, f.workspace->pocs().task(id));
                task.done = 100;
                return f.workspace->pocs().change(task);
            }));
        };
        const QString reading = TodayPage::tr("reading the plans of PoCs…");
        QVariantMap place;
        {
            TodayPage page(f.context(*f.workspace));
            page.show();
            auto *table = page.findChild<widgets::TableView *>(u"today.table"_s);
            std::vector<int> counts; // of the rows, whenever they became others
            connect(table->model(), &QAbstractItemModel::modelReset, &page, [&] { counts.push_back(table->model()->rowCount()); });
            QCOMPARE(table->model()->rowCount(), 1);
            QVERIFY(page.subtitle().contains(reading));
            QVERIFY(!page.isReady());
            finish(late[0]); // while they are read
            QTRY_VERIFY(page.isReady());
            QCOMPARE(table->model()->rowCount(), all - 1);
            QVERIFY(!page.subtitle().contains(reading));
            QVERIFY(std::find(counts.begin(), counts.end(), all) == counts.end());

            finish(late[1]);
            QCOMPARE(table->model()->rowCount(), all - 1); // as before, and said to be old
            QVERIFY(page.subtitle().contains(reading));
            QTRY_COMPARE(table->model()->rowCount(), all - 2);
            QVERIFY(!page.subtitle().contains(reading));
            table->setCurrentIndex(table->model()->index(3, 0));
            place = page.saveState();

            // Of another day nothing is known.
            f.clock.setToday(QDate(2026, 3, 5));
            page.activated();
            QCOMPARE(table->model()->rowCount(), 1);
            QTRY_COMPARE(table->model()->rowCount(), all - 2);
        }
        // The place is found again once its row is there.
        TodayPage again(f.context(*f.workspace));
        again.restoreState(place);
        QCOMPARE(again.saveState(), place);
        QTRY_VERIFY(again.isReady());
        QCOMPARE(again.findChild<widgets::TableView *>(u"today.table"_s)->selectedIds(), QVariantList{place.value(u"selected"_s)});
    }

    void theModelKeepsItsPromises()
    {
        Fixture f;
        f.add(u"가"_s, u"하나"_s, QDate(2026, 3, 3), u"김지원"_s);
        TodayModel model(Language::Korean);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(f.list());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, TodayModel::Due).data().toString(), u"3. 3."_s);
        QCOMPARE(model.index(0, TodayModel::Due).data(widgets::ToneRole).toInt(), int(widgets::Tone::Bad));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anEmptyWorkspaceOffersThreeWaysToBegin()
    {
        Fixture f;
        TodayPage page(f.context(*f.workspace));
        QSignalSpy asked(&page, &widgets::Page::actionRequested);
        const auto buttons = page.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        QStringList ids;
        for (QPushButton *button : buttons) {
            button->click();
            ids.append(asked.last().at(0).toString());
        }
        QCOMPARE(ids, (QStringList{u"client.new"_s, u"clients.import"_s, u"workspace.example"_s}));
    }

    void theFirstClientBringsTheListAndEnterOpensIt()
    {
        Fixture f;
        TodayPage page(f.context(*f.workspace));
        page.show();
        const ClientId client = f.add(u"(주)한빛물류"_s, u"현장 진단"_s, QDate(2026, 3, 5), u"김지원"_s);
        auto *table = page.findChild<widgets::TableView *>(u"today.table"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        QSignalSpy opened(&page, &widgets::Page::openRequested);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        const auto target = std::get<widgets::ClientTarget>(opened.at(0).at(0).value<widgets::Target>());
        QCOMPARE(target.client, client);
        QCOMPARE(target.tab, u"intake"_s);
    }

    void filtersAndSelectionAreKeptInTheState()
    {
        Fixture f;
        f.add(u"가"_s, u"내 일"_s, QDate(2026, 3, 3), u"김지원"_s);
        f.add(u"나"_s, u"남의 일"_s, QDate(2026, 3, 3), u"박서준"_s);
        TodayPage page(f.context(*f.workspace));
        page.findChild<QAbstractButton *>(u"today.mine"_s)->click();
        auto *table = page.findChild<widgets::TableView *>(u"today.table"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        TodayPage again(f.context(*f.workspace, Language::English));
        again.restoreState(page.saveState());
        auto *other = again.findChild<widgets::TableView *>(u"today.table"_s);
        QCOMPARE(other->model()->rowCount(), 1);
        QCOMPARE(other->selectedIds(), table->selectedIds());
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
