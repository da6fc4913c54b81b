// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/linkeditor.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestGanttChart : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;

    GanttChart *chart() { return m_it->chart(); }
    double day() { return chart()->pxPerDay(); }

    void press(QPointF at) { QTest::mousePress(chart()->viewport(), Qt::LeftButton, {}, at.toPoint()); }
    void moveTo(QPointF at)
    {
        const QPointF whole = at.toPoint();
        QMouseEvent move(QEvent::MouseMove, whole, chart()->viewport()->mapToGlobal(whole), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart()->viewport(), &move);
    }
    void release(QPointF at) { QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, at.toPoint()); }
    void drag(QPointF from, QPointF to)
    {
        press(from);
        moveTo(from + (to - from) / 2);
        moveTo(to);
        release(to);
    }
    QPointF middle(int row) { return chart()->barRect(row).center(); }
    poc::Plan plan() { return *m_it->store().plan(m_it->store().of(m_it->client)->back().id); }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::PlanFixture>();
        m_it->addChain();
        m_it->show();
        chart()->setPxPerDay(24);
        chart()->setLeftDay(double(schedule::dayNumber(QDate(2026, 2, 25))));
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void aDragMovesATaskAndAllThatFollows()
    {
        const QPointF from = middle(0);
        press(from);
        moveTo(from + QPointF(day() * 5, 0));
        // Shown, not stored.
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 9."_s);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 12."_s);
        QCOMPARE(plan().tasks[0].rule, schedule::Constraint::AsSoonAsPossible);
        release(from + QPointF(day() * 5, 0));
        QCOMPARE(plan().tasks[0].rule, schedule::Constraint::StartNoEarlierThan);
        QCOMPARE(schedule::momentText(plan().tasks[0].ruleAt->moment), u"2026-03-09T09:00"_s);
        QCOMPARE(m_it->cell(2, PlanModel::Start), u"3. 13."_s);
        QCOMPARE(m_it->table()->currentIndex().row(), 0);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 4."_s);
    }

    void aMilestoneIsDraggedByDays()
    {
        drag(middle(2), middle(2) + QPointF(day(), 0));
        QCOMPARE(m_it->cell(2, PlanModel::Start), u"3. 11."_s);
    }

    void aDragOntoAWeekendGoesToMonday()
    {
        drag(middle(0), middle(0) + QPointF(day() * 3, 0));
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 9."_s);
    }

    void aDragAgainstALinkStaysAndSaysWhy()
    {
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        const qint64 before = *m_it->workspace->journal().newest();
        drag(middle(1), middle(1) - QPointF(day() * 4, 0));
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 9."_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(*m_it->workspace->journal().newest(), before); // nothing was changed
    }

    void escapeGivesUpADrag()
    {
        const QPointF from = middle(0);
        press(from);
        moveTo(from + QPointF(day() * 5, 0));
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 9."_s);
        QTest::keyClick(chart(), Qt::Key_Escape);
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 4."_s);
        release(from + QPointF(day() * 5, 0));
        QCOMPARE(plan().tasks[0].rule, schedule::Constraint::AsSoonAsPossible);
    }

    void aTremblingPressIsNoDrag()
    {
        drag(middle(0), middle(0) + QPointF(2, 1));
        QCOMPARE(plan().tasks[0].rule, schedule::Constraint::AsSoonAsPossible);
    }

    void theRightEdgeSetsTheDuration()
    {
        const QRectF bar = chart()->barRect(0);
        drag({bar.right() - 2, bar.center().y()}, {bar.right() - 2 + day() * 4, bar.center().y()});
        QCOMPARE(plan().tasks[0].duration, 5 * 480); // to Tuesday the 10th
        QCOMPARE(m_it->cell(0, PlanModel::Finish), u"3. 10."_s);
        QCOMPARE(plan().tasks[0].rule, schedule::Constraint::AsSoonAsPossible);
        const QRectF now = chart()->barRect(0);
        drag({now.right() - 2, now.center().y()}, {now.left() - 100, now.center().y()});
        QCOMPARE(plan().tasks[0].duration, 240); // never shorter than half a day
    }

    void theLeftEdgeKeepsTheFinish()
    {
        const QRectF bar = chart()->barRect(0);
        drag({bar.left() + 2, bar.center().y()}, {bar.left() + 2 + day(), bar.center().y()});
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 5."_s);
        QCOMPARE(m_it->cell(0, PlanModel::Finish), u"3. 6."_s);
        QCOMPARE(plan().tasks[0].duration, 2 * 480);
    }

    void progressIsDragged()
    {
        const QRectF bar = chart()->barRect(0);
        drag({bar.left(), bar.bottom() + 1}, {bar.left() + bar.width() * 0.41, bar.bottom() + 1});
        QCOMPARE(plan().tasks[0].done, 40);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(plan().tasks[0].done, 0);
    }

    void aLinkIsDrawnFromTheDot()
    {
        drag(chart()->linkDot(0), middle(3));
        QCOMPARE(plan().links.size(), 3u);
        QCOMPARE(m_it->cell(3, PlanModel::Start), u"3. 9."_s);
        // Dropped on nothing or on itself it is no link.
        drag(chart()->linkDot(2), QPointF(chart()->viewport()->width() / 2.0, chart()->viewport()->height() - 5));
        drag(chart()->linkDot(2), middle(2));
        QCOMPARE(plan().links.size(), 3u);
    }

    void aDoubleClickOnALinkChangesIt()
    {
        const QRectF from = chart()->barRect(0);
        const QRectF to = chart()->barRect(1);
        const QPoint onLine(int(to.left()) + 4, int((from.center().y() + to.top()) / 2));
        QTest::mouseDClick(chart()->viewport(), Qt::LeftButton, {}, onLine);
        auto *editor = m_it->page->findChild<LinkEditor *>();
        QVERIFY(editor->isVisible());
        QVERIFY(!m_it->table()->isEditing());
        auto *lag = editor->findChild<QLineEdit *>(u"linkLag"_s);
        lag->setText(u"1일"_s);
        QTest::keyClick(lag, Qt::Key_Return);
        QCOMPARE(plan().links[0].lag, 480);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 10."_s);
        QVERIFY(!editor->isVisible());
        editor->findChild<QAbstractButton *>(u"linkRemove"_s)->click();
        QCOMPARE(plan().links.size(), 1u);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(plan().links.size(), 2u);
    }

    void bothHalvesScrollTogether()
    {
        const PocId poc = m_it->store().of(m_it->client)->back().id;
        CHECK_OK(m_it->workspace->edit("Add tasks", [&]() -> Result<> {
            for (int i = 0; i < 60; ++i) {
                poc::Task task;
                task.name = u"작업 %1"_s.arg(i);
                AXW_TRY(m_it->store().addTask(poc, task));
            }
            return {};
        }));
        QCOMPARE(chart()->verticalScrollBar()->maximum(), m_it->table()->verticalScrollBar()->maximum());
        chart()->verticalScrollBar()->setValue(200);
        QCOMPARE(m_it->table()->verticalScrollBar()->value(), 200);
        m_it->table()->verticalScrollBar()->setValue(333);
        QCOMPARE(chart()->verticalScrollBar()->value(), 333);
        for (const int row : {15, 20}) {
            const QRect line = m_it->table()->visualRect(m_it->table()->model()->index(row, 0));
            const double y = line.center().y() + m_it->table()->viewport()->y();
            QVERIFY(qAbs(chart()->barRect(row).center().y() - y) < 3);
        }
        m_it->choose(63);
        QVERIFY(chart()->viewport()->rect().contains(middle(63).toPoint()));
    }

    void theWheelZoomsAroundTheHand()
    {
        const QPointF at(300, 200);
        const double under = chart()->leftDay() + at.x() / day();
        QWheelEvent wheel(at, chart()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart()->viewport(), &wheel);
        QVERIFY(day() > 24);
        QVERIFY(qAbs(chart()->leftDay() + at.x() / day() - under) < 1 / day() + 0.02);
        chart()->setPxPerDay(100000);
        QCOMPARE(day(), picture::widestDay);
        chart()->setPxPerDay(0);
        QCOMPARE(day(), picture::narrowestDay);
    }

    void fitsAndFindsToday()
    {
        m_it->trigger("fit");
        for (int row = 0; row < 4; ++row) {
            const QRectF bar = chart()->barRect(row);
            QVERIFY(bar.left() >= 0 && bar.right() <= chart()->viewport()->width());
        }
        m_it->clock.setToday(QDate(2026, 9, 1));
        m_it->choose(0);
        m_it->trigger("longer"); // the chart looks at the clock when the plan changes
        chart()->setPxPerDay(24);
        m_it->trigger("today");
        const double today = double(schedule::dayNumber(QDate(2026, 9, 1)));
        QVERIFY(chart()->leftDay() < today && chart()->leftDay() + chart()->viewport()->width() / day() > today);
        m_it->trigger("zoomIn");
        QVERIFY(day() > 24);
    }

    void keysWalkTheRows()
    {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Down);
        QTest::keyClick(chart(), Qt::Key_Down);
        QCOMPARE(m_it->table()->currentIndex().row(), 2);
        QTest::keyClick(chart(), Qt::Key_Return);
        QVERIFY(m_it->table()->isEditing());
    }

    void aPressSelectsTheRow()
    {
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(chart()->viewport()->width() - 6, int(middle(2).y())));
        QCOMPARE(m_it->table()->currentIndex().row(), 2);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(3).toPoint());
        QCOMPARE(m_it->table()->selectedIds().size(), 2);
    }
};

QTEST_MAIN(TestGanttChart)
#include "tst_ganttchart.moc"
