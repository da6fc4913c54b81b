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
        QTest::newRow("manual") << 3 << u"manual"_s << QStringList{u"placed by hand"_s};
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
        QCOMPARE(chart->child(row)->text(QAccessible::Name), name);
    }

    void aSummarySaysWhetherItIsOpen()
    {
        m_it->show();
        m_it->choose(3);
        m_it->trigger("indent");
        QVERIFY(cellName(2, PlanModel::Name).contains(u"expanded"_s));
        QVERIFY(cellName(3, PlanModel::Name).contains(u"level 2"_s));
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        QVERIFY(chart->child(2)->state().expanded);
        QVERIFY(!chart->child(1)->state().expandable);
        m_it->choose(2);
        QTest::keyClick(m_it->table(), Qt::Key_Minus);
        QVERIFY(m_it->table()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"collapsed"_s));
        QCOMPARE(chart->childCount(), 3);
        QVERIFY(chart->child(2)->state().collapsed);
    }

    void theChartIsAListOfItsRows()
    {
        m_it->show();
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_it->chart());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::List);
        QCOMPARE(chart->text(QAccessible::Name), u"Gantt chart"_s);
        QCOMPARE(chart->childCount(), 4);
        m_it->chart()->setFocus();
        QTest::keyClick(m_it->chart(), Qt::Key_Down);
        QTest::keyClick(m_it->chart(), Qt::Key_Down);
        QVERIFY(chart->focusChild());
        QCOMPARE(chart->indexOfChild(chart->focusChild()), m_it->table()->currentIndex().row());
        QVERIFY(chart->focusChild()->state().focused);
        QCOMPARE(chart->focusChild()->text(QAccessible::Name), chart->text(QAccessible::Value));
        QVERIFY(chart->text(QAccessible::Description).contains(plan().tasks[size_t(m_it->table()->currentIndex().row())].name));
        QAccessibleInterface *row = chart->child(0);
        const QPoint middle = row->rect().center();
        QCOMPARE(chart->childAt(middle.x(), middle.y()), row);
        QCOMPARE(row->parent(), chart);
        QVERIFY(!chart->child(4));
        CHECK_OK(m_it->workspace->edit("Gone", [&] { return m_it->store().removeTasks({plan().tasks[0].id, plan().tasks[1].id}); }));
        QVERIFY(!chart->child(2));
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
