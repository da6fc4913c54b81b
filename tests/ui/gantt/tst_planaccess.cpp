// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/planfixture.h"
#include "ui/widgets/chip.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// What a screen reader is told of a plan, and what a locked plan tells whoever wants to change it.
class TestPlanAccess : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;
    PocId m_poc;

    poc::Plan plan() { return *m_it->store().plan(m_poc); }
    void change(int index, const std::function<void(poc::Task &)> &how)
    {
        poc::Task task = plan().tasks[size_t(index)];
        how(task);
        CHECK_OK(m_it->workspace->edit("Change", [&] { return m_it->store().change(task); }));
    }
    QString cellName(int row, int column)
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_it->table());
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        QAccessible::setActive(true); // as with a screen reader: rows that change are told
        m_it = std::make_unique<test::PlanFixture>();
        m_poc = m_it->addChain();
    }
    void cleanup() { m_it.reset(); }

    void theTableIsATable()
    {
        m_it->show();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_it->table());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->text(QAccessible::Name), u"Tasks"_s);
        QCOMPARE(table->tableInterface()->rowCount(), 4);
        QCOMPARE(table->tableInterface()->columnDescription(PlanModel::Duration), u"Duration"_s);
        QCOMPARE(cellName(0, PlanModel::Duration), u"3일"_s);
    }

    void aRowSaysHowItStands_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("주공정") << 1 << QString() << QStringList{u"라벨링"_s, u"level 1"_s, u"on the critical path"_s, u"3. 9. to 3. 10."_s};
        QTest::newRow("이정표") << 2 << QString() << QStringList{u"점검"_s, u"milestone"_s};
        QTest::newRow("gate") << 2 << u"gate"_s << QStringList{u"gate"_s};
        QTest::newRow("deadline") << 3 << u"deadline"_s << QStringList{u"교육"_s, u"misses its deadline"_s};
        QTest::newRow("inactive") << 3 << u"inactive"_s << QStringList{u"inactive"_s};
        QTest::newRow("manual") << 3 << u"manual"_s << QStringList{u"manually scheduled"_s};
    }

    void aRowSaysHowItStands()
    {
        QFETCH(int, row);
        QFETCH(QString, what);
        QFETCH(QStringList, said);
        m_it->show();
        if (!what.isEmpty()) {
            change(row, [&what](poc::Task &task) {
                task.gate = what == u"gate"_s;
                task.inactive = what == u"inactive"_s;
                task.manual = what == u"manual"_s;
                if (what == u"deadline"_s)
                    task.deadline = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 3), 18 * 60)};
            });
        }
        const QString name = cellName(row, PlanModel::Name);
        for (const QString &word : said)
            QVERIFY2(name.contains(word), qPrintable(name));
        // The chart says the same of its row.
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        QCOMPARE(chart->tableInterface()->cellAt(row, PlanModel::Name)->text(QAccessible::Name), name);
        QVERIFY(chart->tableInterface()->cellAt(row, GanttChart::barColumn)->text(QAccessible::Name).startsWith(name));
    }

    void aSummarySaysWhetherItIsOpen()
    {
        m_it->show();
        m_it->choose(3);
        m_it->trigger("indent");
        QVERIFY(cellName(2, PlanModel::Name).contains(u"expanded"_s));
        QVERIFY(cellName(3, PlanModel::Name).contains(u"level 2"_s));
        QAccessibleTableInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart())->tableInterface();
        const auto stateOf = [chart](int row) { return chart->cellAt(row, GanttChart::barColumn)->state(); };
        QVERIFY(stateOf(2).expanded);
        QVERIFY(!stateOf(1).expandable);
        m_it->choose(2);
        QTest::keyClick(m_it->table(), Qt::Key_Minus);
        QVERIFY(m_it->table()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"collapsed"_s));
        QCOMPARE(chart->rowCount(), 3);
        QVERIFY(stateOf(2).collapsed);
    }

    void theChartIsATableOfTheRowsInSight()
    {
        m_it->show();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        QVERIFY(chart && chart->tableInterface());
        QAccessibleTableInterface *table = chart->tableInterface();
        QCOMPARE(chart->role(), QAccessible::Table);
        QCOMPARE(chart->text(QAccessible::Name), u"Gantt chart"_s);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->columnCount(), planColumnCount + 1);
        QCOMPARE(chart->childCount(), 5 * table->columnCount()); // with the headings
        // Every place is one child, and the child knows its place, its headings and its table.
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                QAccessibleInterface *cell = table->cellAt(row, column);
                QVERIFY(cell && cell->isValid() && cell->tableCellInterface());
                QCOMPARE(cell->role(), QAccessible::Cell);
                QCOMPARE(chart->child(chart->indexOfChild(cell)), cell);
                QCOMPARE(cell->parent(), chart);
                const QAccessibleTableCellInterface &place = *cell->tableCellInterface();
                QCOMPARE(place.table(), chart);
                QCOMPARE(place.rowIndex(), row);
                QCOMPARE(place.columnIndex(), column);
                QCOMPARE(place.columnHeaderCells().value(0)->role(), QAccessible::ColumnHeader);
                QCOMPARE(place.columnHeaderCells().value(0)->text(QAccessible::Name), table->columnDescription(column));
                QCOMPARE(place.rowHeaderCells().value(0), table->cellAt(row, PlanModel::Name));
                // What the columns of the plan say is what the table beside says.
                if (column < planColumnCount)
                    QCOMPARE(cell->text(QAccessible::Name), cellName(row, column));
            }
            QCOMPARE(table->rowDescription(row), m_it->cell(row, PlanModel::Name));
        }
        QCOMPARE(table->columnDescription(PlanModel::Finish), u"Finish"_s);
        QCOMPARE(table->columnDescription(GanttChart::barColumn), u"Bar"_s);
        QVERIFY(!table->cellAt(4, 0));
        QVERIFY(!table->cellAt(0, planColumnCount + 1));
        QVERIFY(!table->cellAt(-1, 0));
        QVERIFY(!chart->child(chart->childCount()));
        QAccessibleInterface *bar = table->cellAt(0, GanttChart::barColumn);
        const QPoint middle = bar->rect().center();
        QCOMPARE(chart->childAt(middle.x(), middle.y()), bar);
    }

    void theBarIsSaidInWords()
    {
        m_it->clock.setToday(QDate(2026, 3, 13));
        m_it->show();
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(m_it->chart())->tableInterface();
        const auto words = [table](int row) { return table->cellAt(row, GanttChart::barColumn)->text(QAccessible::Name); };
        for (const QString &said : {u"라벨링"_s, u"on the critical path"_s, u"overdue by 영업일 3일"_s, u"3. 9. to 3. 10."_s, u"slack 0일"_s, u"0% done"_s, u"‘수집’ 완료 후"_s})
            QVERIFY2(words(1).contains(said), qPrintable(words(1)));
    }

    void theChartFollowsFocusAndSelection()
    {
        m_it->show();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        QAccessibleTableInterface *table = chart->tableInterface();
        m_it->chart()->setFocus();
        QTest::keyClick(m_it->chart(), Qt::Key_Down);
        QTest::keyClick(m_it->chart(), Qt::Key_Down);
        const int row = m_it->table()->currentIndex().row();
        QVERIFY(chart->focusChild());
        QCOMPARE(chart->focusChild(), table->cellAt(row, GanttChart::barColumn));
        QVERIFY(chart->focusChild()->state().focused);
        QVERIFY(chart->focusChild()->state().selected);
        QCOMPARE(chart->focusChild()->text(QAccessible::Name), chart->text(QAccessible::Value));
        QVERIFY(chart->text(QAccessible::Description).contains(plan().tasks[size_t(row)].name));
        QCOMPARE(table->selectedRows(), QList<int>{row});
        QCOMPARE(table->selectedCellCount(), table->columnCount());
        // Selected through the chart, selected in the table, and the other way round.
        QVERIFY(table->selectRow(3));
        QCOMPARE(table->selectedRows(), (QList<int>{row, 3}));
        QVERIFY(m_it->table()->selectionModel()->isRowSelected(3));
        QVERIFY(table->unselectRow(row));
        QCOMPARE(table->selectedRows(), QList<int>{3});
        QVERIFY(table->cellAt(3, 0)->state().selected);
        QVERIFY(!table->cellAt(row, 0)->state().selected);
        QVERIFY(!table->selectRow(4));
        table->cellAt(0, GanttChart::barColumn)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_it->table()->currentIndex().row(), 0);
        table->cellAt(1, GanttChart::barColumn)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(m_it->table()->isEditing());
    }

    void rowsThatAreGoneAreForgotten()
    {
        m_it->show();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        const QString before = chart->tableInterface()->cellAt(1, PlanModel::Name)->text(QAccessible::Name);
        CHECK_OK(m_it->workspace->edit("Gone", [&] { return m_it->store().removeTasks({plan().tasks[0].id, plan().tasks[1].id}); }));
        QCOMPARE(chart->tableInterface()->rowCount(), 2);
        QVERIFY(!chart->tableInterface()->cellAt(2, 0));
        QVERIFY(chart->tableInterface()->cellAt(1, PlanModel::Name)->text(QAccessible::Name) != before);
    }

    /// A cell is made when it is asked for, so a plan of 100,000 rows costs a reader no more than one of ten.
    void aLargePlanCostsNothing()
    {
        const PocId large = m_it->addPoc(u"큰 계획"_s);
        CHECK_OK(m_it->workspace->edit("Many", [&] {
            std::vector<poc::LevelledTask> tasks(3000);
            for (size_t i = 0; i < tasks.size(); ++i)
                tasks[i].task.name = u"작업 %1"_s.arg(i);
            return m_it->store().addTasks(large, tasks);
        }));
        m_it->show();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        QCOMPARE(chart->tableInterface()->rowCount(), 3000);
        QBENCHMARK_ONCE {
            QVERIFY(chart->tableInterface()->cellAt(2999, GanttChart::barColumn)->text(QAccessible::Name).startsWith(u"작업 2999"_s));
            QCOMPARE(chart->indexOfChild(chart->tableInterface()->cellAt(2998, 3)), 2999 * (planColumnCount + 1) + 3);
        }
    }

    /// Submitted for review: everything is seen, nothing is changed, and whoever tries is told why.
    void aLockedPlanIsNotChanged()
    {
        m_it->show();
        CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(m_poc); }));
        QVERIFY(m_it->page->findChild<widgets::Chip *>(u"lock"_s)->isVisible());
        QVERIFY(!m_it->page->findChild<QPushButton *>(u"addTask"_s)->isEnabled());
        QVERIFY(!m_it->page->findChild<QLineEdit *>(u"pocStart"_s)->isEnabled());
        const poc::Plan before = plan();
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->choose(1);
        int tries = 0;
        for (const char *action : {"add", "edit", "remove", "milestone", "link", "later", "earlier", "longer", "shorter", "more",
                                   "less", "indent", "outdent", "up", "down", "paste"}) {
            m_it->trigger(action);
            ++tries;
            QCOMPARE(told.size(), tries);
            QVERIFY2(told.last().first().toString().contains(u"reviewed"_s), qPrintable(told.last().first().toString()));
        }
        QVERIFY(!m_it->table()->isEditing());
        QVERIFY(!(m_it->table()->model()->index(0, 0).flags() & Qt::ItemIsEditable));
        // By hand as well.
        const QPointF from = m_it->chart()->barRect(0).center();
        QTest::mousePress(m_it->chart()->viewport(), Qt::LeftButton, {}, from.toPoint());
        const QPointF to = from + QPointF(60, 0);
        QMouseEvent move(QEvent::MouseMove, to, m_it->chart()->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_it->chart()->viewport(), &move);
        QTest::mouseRelease(m_it->chart()->viewport(), Qt::LeftButton, {}, to.toPoint());
        Q_EMIT m_it->table()->dropped({0, 0});
        QCOMPARE(told.size(), tries + 2);
        QVERIFY(plan() == before);
        QVERIFY(m_it->prompter.errors.isEmpty());
        // Copying, looking and zooming stay.
        m_it->trigger("copy");
        m_it->trigger("fit");
        m_it->trigger("collapseAll");
        QCOMPARE(told.size(), tries + 2);
        CHECK_OK(m_it->workspace->edit("Take back", [&] { return m_it->workspace->planReview().takeBack(m_poc); }));
        QVERIFY(!m_it->page->findChild<widgets::Chip *>(u"lock"_s)->isVisible());
        m_it->choose(1);
        m_it->trigger("longer");
        QVERIFY(!(plan() == before));
    }
};

QTEST_MAIN(TestPlanAccess)
#include "tst_planaccess.moc"
