// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planschedule.h"
#include "tests/journeys/window.h"
#include "ui/gantt/planside.h"
#include "ui/gantt/plantable.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A consultant estimates the running PoC of the example centre and keeps a baseline; a task takes longer, and the panel
/// says what slips, why, and by when it ends with which chance. The plan is handed in, sent back with words, mended and
/// accepted by another person, and the next day all of it is still there.
class PlanReviewed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }
    void isReviewed();

private:
    void keepsABaseline();
    void seesWhatSlips();
    void handsItInAndIsSentBack();
    void isAccepted();
    void findsItTheNextDay();

    gantt::PlanTable *table() const { return m_window.find<gantt::PlanTable>(u"planTable"_s); }
    bool goToPlan() { return m_window.go(widgets::ClientTarget{m_client, widgets::stageTab(Stage::Poc), {}, {}}); }
    poc::Plan plan() const { return *m_window.workspace().pocs().plan(m_window.workspace().pocs().of(m_client)->back().id); }
    QString words(const QString &label) const
    {
        const auto *found = m_window.find<QLabel>(label);
        return found ? found->text() : QString();
    }
    bool choose(TaskId task);
    bool enter(const QString &name, const QString &text);

    test::Window m_window;
    ClientId m_client;
    TaskId m_task; ///< the one that takes longer
    qint64 m_longer = 0;
    size_t m_remarks = 0; ///< that were there at the beginning
};

void PlanReviewed::isReviewed()
{
    for (const auto step : {&PlanReviewed::keepsABaseline, &PlanReviewed::seesWhatSlips, &PlanReviewed::handsItInAndIsSentBack,
                            &PlanReviewed::isAccepted, &PlanReviewed::findsItTheNextDay}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_window.prompter.errors.isEmpty(), m_window.prompter.errors.isEmpty()
                         ? "" : qPrintable(m_window.prompter.errors.first().sentence));
    }
}

bool PlanReviewed::choose(TaskId task)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == plan().find(task)->name) {
            table()->setCurrentIndex(table()->model()->index(row, 0));
            return true;
        }
    }
    return false;
}

bool PlanReviewed::enter(const QString &name, const QString &text)
{
    auto *line = m_window.find<QLineEdit>(name);
    if (!line || line->isReadOnly())
        return false;
    line->setFocus();
    line->selectAll();
    line->insert(text);
    QTest::keyClick(line, Qt::Key_Return);
    return true;
}

void PlanReviewed::keepsABaseline()
{
    m_window.start();
    QVERIFY(m_window.click<QPushButton>(u"start.example"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window.bench().frame(), 60000);
    const auto client = m_window.workspace().clients().resolve(example::showcaseBrn());
    CHECK_OK(client);
    m_client = *client;
    QVERIFY(goToPlan());
    m_remarks = m_window.workspace().planReview().comments(plan().poc.id)->size();
    // Every part of the panel by the command that also stands in the palette.
    QVERIFY(m_window.frame().run(u"plan.risk"_s));
    QVERIFY(m_window.click<QPushButton>(u"risk.estimate"_s));
    QVERIFY(m_window.find<QWidget>(u"riskChart"_s));
    QVERIFY(m_window.find<QWidget>(u"chance"_s)); // in the bar

    QVERIFY(m_window.frame().run(u"plan.baselines"_s));
    m_window.prompter.texts = {u"착수 보고 계획"_s};
    QVERIFY(m_window.click<QPushButton>(u"baseline.take"_s));
    QCOMPARE(m_window.workspace().planReview().baselines(plan().poc.id)->back().name, u"착수 보고 계획"_s);
}

void PlanReviewed::seesWhatSlips()
{
    // The last task that takes time decides the end.
    const poc::Plan before = plan();
    for (const poc::Task &task : before.tasks) {
        if (task.duration > 0 && task.done == 0)
            m_task = task.id;
    }
    QVERIFY(!m_task.isNull());
    QVERIFY(choose(m_task));
    QVERIFY(m_window.frame().run(u"plan.task"_s));
    QVERIFY(!words(u"slip.finish"_s).isEmpty());
    m_longer = before.find(m_task)->duration + 4 * 480;
    QVERIFY(enter(u"task.duration"_s, QString::number(m_longer / 480) + u'd'));
    QCOMPARE(plan().find(m_task)->duration, m_longer);

    QVERIFY(m_window.frame().run(u"plan.baselines"_s));
    QVERIFY2(words(u"baseline.why"_s).contains(before.find(m_task)->name), qPrintable(words(u"baseline.why"_s)));
}

void PlanReviewed::handsItInAndIsSentBack()
{
    QVERIFY(m_window.frame().run(u"plan.review"_s));
    m_window.find<widgets::NoteEdit>(u"review.words"_s)->setPlainText(u"시험 운영이 나흘 길어졌습니다."_s);
    QVERIFY(m_window.click<QPushButton>(u"review.send"_s));
    QVERIFY(m_window.click<QPushButton>(u"review.submit"_s));
    QVERIFY(m_window.find<QWidget>(u"reviewStrip"_s));
    // Nobody changes it now, from wherever.
    QVERIFY(m_window.frame().run(u"plan.task"_s));
    QVERIFY(m_window.find<QLineEdit>(u"task.duration"_s)->isReadOnly());
    table()->setFocus();
    m_window.frame().run(u"plan.longer"_s);
    QCOMPARE(plan().find(m_task)->duration, m_longer);
    m_window.prompter.errors.clear();

    m_window.workspace().setPerson(u"박검토"_s);
    QVERIFY(m_window.frame().run(u"plan.review"_s));
    m_window.prompter.texts = {u"최종평가 날짜를 지켜 주세요."_s};
    QVERIFY(m_window.click<QPushButton>(u"review.sendBack"_s));
    QCOMPARE(plan().poc.review, poc::Review::Returned);
}

void PlanReviewed::isAccepted()
{
    m_window.workspace().setPerson(u"김지원"_s);
    QVERIFY(m_window.frame().run(u"plan.task"_s));
    QVERIFY(choose(m_task));
    m_longer -= 3 * 480;
    QVERIFY(enter(u"task.duration"_s, QString::number(m_longer / 480) + u'd'));
    QVERIFY(m_window.frame().run(u"plan.review"_s));
    QVERIFY(m_window.click<QPushButton>(u"review.submit"_s));
    m_window.workspace().setPerson(u"박검토"_s);
    m_window.prompter.texts = {u"승인한 계획"_s};
    QVERIFY(m_window.click<QPushButton>(u"review.accept"_s));
    QCOMPARE(plan().poc.review, poc::Review::Accepted);
    QVERIFY(words(u"review.standing"_s).contains(u"박검토"_s));
}

void PlanReviewed::findsItTheNextDay()
{
    const QString folder = m_window.workspace().folder();
    m_window.close();
    m_window.clock.advance(24 * 3600 * 1000);
    m_window.start(folder);
    QVERIFY(goToPlan());
    QCOMPARE(plan().poc.review, poc::Review::Accepted);
    QCOMPARE(plan().poc.reviewer, u"박검토"_s);
    QCOMPARE(plan().find(m_task)->duration, m_longer);
    const auto baselines = m_window.workspace().planReview().baselines(plan().poc.id);
    CHECK_OK(baselines);
    QVERIFY(baselines->size() >= 2);
    QCOMPARE(baselines->back().name, u"승인한 계획"_s);
    QCOMPARE(m_window.workspace().planReview().comments(plan().poc.id)->size(), m_remarks + 2);
    // The panel is where it was left, and the acceptance is one step that can be taken back.
    auto *side = m_window.find<gantt::PlanSide>(u"planSide"_s);
    QVERIFY(side && side->isOpen());
    QCOMPARE(side->topic(), gantt::SideTopic::Review);
    QVERIFY(m_window.frame().run(u"undo"_s));
    QCOMPARE(plan().poc.review, poc::Review::Submitted);
    QCOMPARE(m_window.workspace().planReview().baselines(plan().poc.id)->size(), baselines->size() - 1);
    m_window.close();
}

QTEST_MAIN(PlanReviewed)
#include "tst_planreviewed.moc"
