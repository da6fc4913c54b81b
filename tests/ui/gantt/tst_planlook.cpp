// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planschedule.h"
#include "core/workspace/calendar.h"
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/planlookbar.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// How a plan is looked at: filters, groups, colours, levels, columns, the baseline; and rows dragged to another place.
class TestPlanLook : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;
    PocId m_poc;

    /// 준비(수집 라벨링) 시험(운영 측정), 점검; 수집 is 이수민's, 운영 is 이수민's and 박민준's.
    void makePlan()
    {
        m_poc = m_it->addPoc();
        const TaskId prepare = m_it->addTask(m_poc, u"준비"_s, 1);
        const TaskId collect = m_it->addTask(m_poc, u"수집"_s, 3);
        const TaskId label = m_it->addTask(m_poc, u"라벨링"_s, 2);
        const TaskId test = m_it->addTask(m_poc, u"시험"_s, 1);
        const TaskId run = m_it->addTask(m_poc, u"운영"_s, 5);
        const TaskId measure = m_it->addTask(m_poc, u"측정"_s, 1);
        m_it->addTask(m_poc, u"점검"_s, 0);
        CHECK_OK(m_it->workspace->edit("Outline", [&]() -> Result<> {
            AXW_TRY(m_it->store().moveTasks({collect, label}, prepare));
            AXW_TRY(m_it->store().moveTasks({run, measure}, test));
            AXW_TRY(m_it->store().link(collect, label));
            AXW_TRY(m_it->store().link(label, run));
            auto &resources = m_it->workspace->resources();
            AXW_TRY_ASSIGN(lee, resources.add({{}, u"이수민"_s, {}, 100, {}, {}, {}}));
            AXW_TRY_ASSIGN(park, resources.add({{}, u"박민준"_s, {}, 100, {}, {}, {}}));
            AXW_TRY(resources.assign(collect, lee));
            AXW_TRY(resources.assign(run, lee));
            AXW_TRY(resources.assign(run, park, 50));
            return {};
        }));
    }

    QString names() { return m_it->column(PlanModel::Name); }
    template<class T>
    T *find(const QString &name)
    {
        return m_it->page->findChild<T *>(name);
    }
    void press(const QString &chip) { find<QAbstractButton>(chip)->click(); }
    BaselineId takeBaseline(const QString &name)
    {
        const poc::Plan plan = *m_it->store().plan(m_poc);
        const auto calendars = workspace::planCalendars(*m_it->workspace, plan);
        const poc::ScheduledPlan dates = poc::scheduled(plan, *calendars);
        return *m_it->workspace->edit("Baseline", [&] { return m_it->workspace->planReview().takeBaseline(plan, dates, name, u"김지원"_s); });
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::PlanFixture>();
        makePlan();
    }
    void cleanup() { m_it.reset(); }

    void filtersKeepTheSummariesAbove()
    {
        m_it->show();
        QAbstractItemModelTester tester(m_it->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names(), u"준비|수집|라벨링|시험|운영|측정|점검"_s);
        m_it->page->search(u"ㅅㅈ"_s); // by initial consonants
        QCOMPARE(names(), u"준비|수집"_s);
        m_it->page->search(u"측정"_s);
        QCOMPARE(names(), u"시험|측정"_s);
        QCOMPARE(m_it->page->searchText(), u"측정"_s);
        m_it->page->search({});
        m_it->trigger("look");
        press(u"filterCritical"_s);
        QCOMPARE(names(), u"준비|수집|라벨링|시험|운영"_s);
        press(u"filterCritical"_s);
        press(u"filterThisWeek"_s); // of Wednesday 4 March: until Sunday the 8th
        QCOMPARE(names(), u"준비|수집|시험|측정|점검"_s);
        press(u"filterThisWeek"_s);
        m_it->choose(1);
        for (int i = 0; i < 10; ++i)
            m_it->trigger("more");
        press(u"filterNotDone"_s);
        QCOMPARE(names(), u"준비|라벨링|시험|운영|측정|점검"_s);
        // A filter is not a state of the file: what is done leaves at once, what is undone comes back.
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(names(), u"준비|수집|라벨링|시험|운영|측정|점검"_s);
    }

    void aNewTaskIsSeenWhateverWasLookedFor()
    {
        m_it->show();
        m_it->page->search(u"운영"_s);
        QCOMPARE(names(), u"시험|운영"_s);
        m_it->choose(1);
        m_it->trigger("add");
        QCOMPARE(m_it->page->searchText(), QString());
        QVERIFY(m_it->table()->isEditing());
        QCOMPARE(m_it->table()->currentIndex().row(), 5); // below 운영
        m_it->table()->commitPending();
    }

    void findsTheLate()
    {
        takeBaseline(u"착수"_s);
        m_it->show();
        m_it->trigger("look");
        press(u"filterLate"_s);
        QCOMPARE(names(), QString());
        press(u"filterLate"_s);
        m_it->choose(2);
        m_it->trigger("longer");
        press(u"filterLate"_s);
        QCOMPARE(names(), u"준비|라벨링|시험|운영"_s);
        m_it->clock.setToday(QDate(2026, 3, 12));
        press(u"filterLate"_s);
        CHECK_OK(m_it->workspace->undo());
        press(u"filterLate"_s); // over, and not done
        QCOMPARE(names(), u"준비|수집|라벨링|시험|측정|점검"_s);
    }

    void groupsWithoutChangingThePlan()
    {
        m_it->show();
        QAbstractItemModelTester tester(m_it->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_it->trigger("look");
        const poc::Plan before = *m_it->store().plan(m_poc);
        const auto group = [this](const QString &by) {
            for (QMenu *menu : m_it->page->findChild<PlanLookBar *>()->findChildren<QMenu *>()) {
                if (menu->actions().size() == 4 && menu->actions().first()->text() == u"없음"_s) {
                    for (QAction *action : menu->actions()) {
                        if (action->text() == by)
                            action->trigger();
                    }
                }
            }
        };
        group(u"자원"_s);
        QCOMPARE(names(), u"이수민|수집|담당 없음|라벨링|측정|점검|이수민, 박민준 50%|운영"_s);
        group(u"상위 작업"_s);
        QCOMPARE(names(), u"준비|수집|라벨링|시험|운영|측정|상위 작업 없음|점검"_s);
        group(u"상태"_s);
        QCOMPARE(names(), u"시작 전|수집|라벨링|운영|측정|점검"_s);
        m_it->choose(1);
        for (int i = 0; i < 5; ++i)
            m_it->trigger("more");
        QCOMPARE(names(), u"진행 중|수집|시작 전|라벨링|운영|측정|점검"_s);
        // A heading is no task: nothing is done to it.
        m_it->choose(0);
        m_it->trigger("later");
        m_it->trigger("remove");
        m_it->trigger("edit");
        QVERIFY(!m_it->table()->isEditing());
        QTest::keyClick(m_it->table(), Qt::Key_Space);
        QCOMPARE(names(), u"진행 중|시작 전|라벨링|운영|측정|점검"_s);
        // Order and outline are not seen, so they are not changed.
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->choose(2);
        m_it->trigger("indent");
        QCOMPARE(told.size(), 1);
        CHECK_OK(m_it->workspace->undo());
        group(u"없음"_s);
        QVERIFY(*m_it->store().plan(m_poc) == before);
        QCOMPARE(names(), u"준비|수집|라벨링|시험|운영|측정|점검"_s);
        press(u"lookClose"_s);
        QVERIFY(!m_it->page->findChild<PlanLookBar *>()->isVisible());
    }

    void coloursComeWithALegend()
    {
        m_it->show();
        auto *legend = find<PlanLegend>(u"planLegend"_s);
        QVERIFY(!legend->isVisible());
        m_it->trigger("look");
        QStringList said;
        for (const char *by : {"진척", "자원", "상위 작업", "지연"}) {
            for (QMenu *menu : m_it->page->findChild<PlanLookBar *>()->findChildren<QMenu *>()) {
                if (menu->actions().size() != 5)
                    continue;
                for (QAction *action : menu->actions()) {
                    if (action->text() == QString::fromUtf8(by))
                        action->trigger();
                }
            }
            QVERIFY(legend->isVisible());
            said << legend->accessibleName();
        }
        QCOMPARE(said.join(u" / "_s), u"Colours: 완료, 진행 중, 시작 전 / Colours: 박민준, 이수민, 담당 없음 / Colours: 준비, 시험, 점검 / Colours: 지연, 예정대로, 완료"_s);
    }

    void opensAndClosesLevels()
    {
        m_it->show();
        m_it->trigger("collapseAll");
        QCOMPARE(names(), u"준비|시험|점검"_s);
        m_it->trigger("expandAll");
        QCOMPARE(names(), u"준비|수집|라벨링|시험|운영|측정|점검"_s);
        auto *view = find<QPushButton>(u"view"_s)->menu();
        Q_EMIT view->aboutToShow();
        QMenu *levels = nullptr;
        for (QAction *action : view->actions()) {
            if (action->menu() && action->text() == u"Show levels"_s)
                levels = action->menu();
        }
        QVERIFY(levels);
        levels->actions().first()->trigger();
        QCOMPARE(names(), u"준비|시험|점검"_s);
    }

    void measuresAgainstABaseline()
    {
        m_it->show();
        auto *finish = find<widgets::Chip>(u"finish"_s);
        QCOMPARE(finish->text(), u"Ends 2026. 3. 17.(화)"_s);
        m_it->table()->setColumnHidden(PlanModel::Slip, false);
        QCOMPARE(m_it->cell(4, PlanModel::Slip), QString());
        takeBaseline(u"착수"_s);
        QCOMPARE(m_it->cell(4, PlanModel::Slip), u"0일"_s);
        m_it->choose(1);
        m_it->trigger("longer");
        m_it->trigger("longer");
        QCOMPARE(finish->text(), u"기준계획보다 2일 늦음 · 3. 19."_s);
        QCOMPARE(finish->tone(), widgets::Tone::Bad);
        QCOMPARE(m_it->cell(4, PlanModel::Slip), u"+2일"_s);
        QCOMPARE(m_it->cell(5, PlanModel::Slip), u"0일"_s);
        takeBaseline(u"변경"_s); // the newest is measured against
        QCOMPARE(finish->text(), u"Ends 2026. 3. 19.(목)"_s);
        m_it->choose(1);
        m_it->trigger("shorter");
        QCOMPARE(finish->text(), u"기준계획보다 1일 빠름 · 3. 18."_s);
        // … or another, or none.
        const auto measure = [this](int which) {
            auto *view = find<QPushButton>(u"view"_s)->menu();
            Q_EMIT view->aboutToShow();
            view->actions().at(1)->menu()->actions().at(which)->trigger();
        };
        measure(1);
        QCOMPARE(finish->text(), u"기준계획보다 1일 늦음 · 3. 18."_s);
        measure(0);
        QCOMPARE(finish->text(), u"Ends 2026. 3. 18.(수)"_s);
        QCOMPARE(m_it->cell(4, PlanModel::Slip), QString());
    }

    void slipsLiveWhileDragging()
    {
        takeBaseline(u"착수"_s);
        m_it->show();
        m_it->chart()->setPxPerDay(24);
        m_it->chart()->setLeftDay(double(schedule::dayNumber(QDate(2026, 2, 25))));
        const QRectF barNow = m_it->chart()->barRect(1);
        QTest::mousePress(m_it->chart()->viewport(), Qt::LeftButton, {}, barNow.center().toPoint());
        const QPointF to = barNow.center() + QPointF(24 * 5, 0); // from Wednesday to Monday
        QMouseEvent move(QEvent::MouseMove, to, m_it->chart()->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_it->chart()->viewport(), &move);
        QCOMPARE(find<widgets::Chip>(u"finish"_s)->text(), u"기준계획보다 3일 늦음 · 3. 20."_s);
        QTest::keyClick(m_it->chart(), Qt::Key_Escape);
        QCOMPARE(find<widgets::Chip>(u"finish"_s)->text(), u"Ends 2026. 3. 17.(화)"_s);
        QTest::mouseRelease(m_it->chart()->viewport(), Qt::LeftButton, {}, to.toPoint());
    }

    void columnsAreChosenAndRemembered()
    {
        m_it->show();
        auto *view = find<QPushButton>(u"view"_s)->menu();
        QVERIFY(m_it->table()->isColumnHidden(PlanModel::Predecessors));
        Q_EMIT view->aboutToShow();
        for (const int column : {int(PlanModel::Predecessors), int(PlanModel::Number)})
            view->actions().at(2)->menu()->actions().at(column)->setChecked(true);
        QVERIFY(!m_it->table()->isColumnHidden(PlanModel::Predecessors));
        QCOMPARE(m_it->column(PlanModel::Number), u"1|2|3|4|5|6|7"_s);
        QCOMPARE(m_it->column(PlanModel::Predecessors), u"||2||3||"_s);
        QCOMPARE(m_it->table()->horizontalHeader()->visualIndex(PlanModel::Number), 0);
        m_it->show();
        QVERIFY(!m_it->table()->isColumnHidden(PlanModel::Predecessors));
        QVERIFY(m_it->table()->isColumnHidden(PlanModel::Cost));
        QCOMPARE(m_it->table()->horizontalHeader()->height(), m_it->chart()->headerHeight());
    }

    void comesBackAsItWasLookedAt()
    {
        takeBaseline(u"착수"_s);
        m_it->show();
        m_it->page->search(u"운영"_s);
        m_it->trigger("look");
        press(u"filterCritical"_s);
        const QVariantMap state = m_it->page->saveState();
        m_it->show();
        m_it->page->restoreState(state);
        QCOMPARE(names(), u"시험|운영"_s);
        QVERIFY(m_it->page->findChild<PlanLookBar *>()->isVisible());
        QCOMPARE(m_it->page->searchText(), u"운영"_s);
    }

    void dragsRowsToAnotherPlace_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("to the top") << QList<int>{6} << 0 << 0 << u"점검|준비|수집|라벨링|시험|운영|측정"_s;
        QTest::newRow("into a summary") << QList<int>{6} << 1 << 1 << u"준비|점검|수집|라벨링|시험|운영|측정"_s;
        QTest::newRow("to a summary's end") << QList<int>{6} << 3 << 1 << u"준비|수집|라벨링|점검|시험|운영|측정"_s;
        QTest::newRow("behind a summary") << QList<int>{6} << 3 << 0 << u"준비|수집|라벨링|점검|시험|운영|측정"_s;
        QTest::newRow("with what lies within") << QList<int>{0} << 7 << 0 << u"시험|운영|측정|점검|준비|수집|라벨링"_s;
        QTest::newRow("두 작업") << QList<int>{1, 2} << 7 << 0 << u"준비|시험|운영|측정|점검|수집|라벨링"_s;
        QTest::newRow("into itself") << QList<int>{0} << 2 << 1 << u"준비|수집|라벨링|시험|운영|측정|점검"_s;
    }

    void dragsRowsToAnotherPlace()
    {
        QFETCH(QList<int>, rows);
        QFETCH(int, row);
        QFETCH(int, level);
        QFETCH(QString, wanted);
        m_it->show();
        m_it->table()->clearSelection();
        for (const int each : rows)
            m_it->table()->selectionModel()->select(m_it->table()->model()->index(each, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Q_EMIT m_it->table()->dropped({row, level});
        QCOMPARE(names(), wanted);
        const bool refused = wanted.startsWith(u"준비|수집|라벨링|시험|운영|측정|점검"_s);
        QCOMPARE(m_it->prompter.errors.size(), refused ? 1 : 0);
        if (!refused) {
            CHECK_OK(m_it->workspace->undo());
            QCOMPARE(names(), u"준비|수집|라벨링|시험|운영|측정|점검"_s);
        }
    }

    /// By the hand: the place between the rows is the hand's height, the level its distance from the left.
    void dragsARowByHand()
    {
        m_it->show();
        const auto cell = [this](int row) { return m_it->table()->visualRect(m_it->table()->model()->index(row, PlanModel::Name)); };
        QWidget *ground = m_it->table()->viewport();
        const auto moveTo = [&](QPoint at) {
            QMouseEvent move(QEvent::MouseMove, at, ground->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(ground, &move);
        };
        QTest::mousePress(ground, Qt::LeftButton, {}, cell(6).center());
        moveTo(QPoint(cell(2).left() + 60, cell(2).bottom() - 2));
        QTest::mouseRelease(ground, Qt::LeftButton, {}, QPoint(cell(2).left() + 60, cell(2).bottom() - 2));
        QCOMPARE(names(), u"준비|수집|라벨링|점검|시험|운영|측정"_s);
        QCOMPARE(m_it->table()->model()->index(3, 0).data(PlanModel::LevelRole).toInt(), 1);
        // Esc gives it up.
        QTest::mousePress(ground, Qt::LeftButton, {}, cell(3).center());
        moveTo(QPoint(10, cell(0).top() + 2));
        QTest::keyClick(m_it->table(), Qt::Key_Escape);
        QTest::mouseRelease(ground, Qt::LeftButton, {}, QPoint(10, cell(0).top() + 2));
        QCOMPARE(names(), u"준비|수집|라벨링|점검|시험|운영|측정"_s);
    }
};

QTEST_MAIN(TestPlanLook)
#include "tst_planlook.moc"
