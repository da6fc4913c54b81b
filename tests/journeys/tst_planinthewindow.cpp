// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planschedule.h"
#include "core/workspace/calendar.h"
#include "tests/journeys/window.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/planmodel.h"
#include "ui/gantt/plantable.h"
#include "ui/widgets/composition.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A consultant opens the example centre, looks at the running PoC of one company, plans one for another from the usual
/// draft, changes it from the keyboard in either language, and takes steps back the next day.
class PlanInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }
    void isPlanned();

private:
    void opensTheExampleCentre();
    void looksAtARunningPlan();
    void plansAnother();
    void pastesAndLooks();
    void goesOnTheNextDay();

    gantt::PlanTable *table() const { return m_window.find<gantt::PlanTable>(u"planTable"_s); }
    bool goToPlanOf(ClientId client) { return m_window.go(widgets::ClientTarget{client, widgets::stageTab(Stage::Poc), {}, {}}); }
    QDate finish(ClientId client);

    test::Window m_window;
    ClientId m_other;
};

void PlanInTheWindow::isPlanned()
{
    for (const auto step : {&PlanInTheWindow::opensTheExampleCentre, &PlanInTheWindow::looksAtARunningPlan,
                            &PlanInTheWindow::plansAnother, &PlanInTheWindow::pastesAndLooks,
                            &PlanInTheWindow::goesOnTheNextDay}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_window.prompter.errors.isEmpty(), m_window.prompter.errors.isEmpty()
                         ? "" : qPrintable(m_window.prompter.errors.first().sentence));
    }
}

QDate PlanInTheWindow::finish(ClientId client)
{
    const auto pocs = m_window.workspace().pocs().of(client);
    const auto plan = m_window.workspace().pocs().plan(pocs->back().id);
    const auto [first, last] = poc::yearsOf(*plan);
    const auto calendar = workspace::workCalendar(m_window.workspace(), first, last);
    return schedule::dateOf(poc::scheduled(*plan, *calendar).schedule.finish);
}

void PlanInTheWindow::opensTheExampleCentre()
{
    m_window.start();
    QVERIFY(m_window.click<QPushButton>(u"start.example"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window.bench().frame(), 60000);
    QCOMPARE(m_window.workspace().clients().count().value_or(0), 20);
}

void PlanInTheWindow::looksAtARunningPlan()
{
    const auto client = m_window.workspace().clients().resolve(example::showcaseBrn());
    CHECK_OK(client);
    QVERIFY(goToPlanOf(*client));
    QVERIFY(table());
    const auto pocs = m_window.workspace().pocs().of(*client);
    CHECK_OK(pocs);
    const auto plan = m_window.workspace().pocs().plan(pocs->front().id);
    CHECK_OK(plan);
    QCOMPARE(table()->model()->rowCount(), int(plan->tasks.size()));
    auto *chart = m_window.find<gantt::GanttChart>(u"ganttChart"_s);
    QVERIFY(chart);
    const QImage picture = chart->grab().toImage();
    QVERIFY(picture.width() > 300);
    // Bars are drawn: there is more than paper, lines and text.
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 3) {
        for (int y = 0; y < picture.height(); y += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 6, qPrintable(QString::number(colours.size())));
}

void PlanInTheWindow::plansAnother()
{
    const auto found = m_window.workspace().clients().search(u"온결예제"_s, 2);
    CHECK_OK(found);
    QCOMPARE(found->size(), 1u);
    m_other = found->front();
    QVERIFY(goToPlanOf(m_other));
    m_window.prompter.texts = {u"검사 데이터 통합 PoC"_s};
    QVERIFY(m_window.click<QPushButton>(u"newUsual"_s));
    QTRY_VERIFY(table() && table()->model()->rowCount() > 10);
    const int rows = table()->model()->rowCount();

    // The last task that is no milestone drives the end: a day longer there is a working day later.
    auto plan = m_window.workspace().pocs().plan(m_window.workspace().pocs().of(m_other)->back().id);
    CHECK_OK(plan);
    int last = rows - 1;
    while (plan->tasks[size_t(last)].duration == 0)
        --last;
    table()->setCurrentIndex(table()->model()->index(last, 0));
    table()->setFocus();
    const QDate before = finish(m_other);
    QVERIFY(m_window.frame().run(u"plan.longer"_s));
    const QDate longer = finish(m_other);
    QVERIFY2(longer > before, qPrintable(longer.toString(Qt::ISODate)));
    QVERIFY(longer.dayOfWeek() < 6);

    // In the other language, in the dark: the same plan in the same place.
    QVERIFY(m_window.frame().run(u"language.switch"_s));
    QVERIFY(m_window.frame().run(u"theme.switch"_s));
    QTRY_COMPARE(m_window.bench().preferences().language, Language::English);
    QTRY_VERIFY(table() && table()->model()->rowCount() == rows);
    QVERIFY(m_window.frame().run(u"undo"_s));
    QCOMPARE(finish(m_other), before);
    QTRY_VERIFY(m_window.frame().findChild<QAction *>(u"redo"_s)->isEnabled()); // what can be done again is looked up a moment later
    QVERIFY(m_window.frame().run(u"redo"_s));
    QCOMPARE(finish(m_other), longer);
}

/// Rows of a spreadsheet, the predecessors typed into their column, what is late, and all of it taken back.
void PlanInTheWindow::pastesAndLooks()
{
    const int rows = table()->model()->rowCount();
    const QDate before = finish(m_other);
    table()->setCurrentIndex(table()->model()->index(rows - 1, 0));
    table()->setFocus();
    QApplication::clipboard()->setText(u"Task\tDuration\tPredecessors\n운영 이관\t\t\n  인수 시험\t3d\t\n  교육\t2d\t2FS+1d\n"_s);
    QVERIFY(m_window.frame().run(u"plan.paste"_s));
    QTRY_COMPARE(table()->model()->rowCount(), rows + 3);
    table()->setColumnHidden(gantt::PlanModel::Predecessors, false);
    QCOMPARE(table()->model()->index(rows + 2, gantt::PlanModel::Predecessors).data().toString(), u"%1FS+1d"_s.arg(rows + 2));

    // The new part waits for the last line of the plan as it was.
    table()->editCell(rows + 1, gantt::PlanModel::Predecessors);
    auto *editor = table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QString::number(rows));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(finish(m_other) > before);

    m_window.frame().run(u"plan.look"_s);
    QVERIFY(m_window.click<QAbstractButton>(u"filterCritical"_s));
    QTRY_VERIFY(table()->model()->rowCount() < rows + 3);
    QVERIFY(m_window.click<QAbstractButton>(u"lookClose"_s));
    QTRY_COMPARE(table()->model()->rowCount(), rows + 3);
    QVERIFY(m_window.frame().run(u"undo"_s));
    QVERIFY(m_window.frame().run(u"undo"_s)); // the paste was one step
    QTRY_COMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(finish(m_other), before);
}

void PlanInTheWindow::goesOnTheNextDay()
{
    const QDate planned = finish(m_other);
    const QString folder = m_window.workspace().folder();
    m_window.close();
    m_window.clock.advance(24 * 3600 * 1000);
    m_window.start(folder);
    QVERIFY(goToPlanOf(m_other));
    QTRY_VERIFY(table());
    QCOMPARE(finish(m_other), planned);
    QVERIFY(m_window.frame().run(u"undo"_s));
    QVERIFY(finish(m_other) < planned);
    QVERIFY(m_window.frame().run(u"undo"_s)); // the PoC with all its tasks was one step
    QVERIFY(m_window.workspace().pocs().of(m_other)->empty());
    m_window.close();
}

QTEST_MAIN(PlanInTheWindow)
#include "tst_planinthewindow.moc"
