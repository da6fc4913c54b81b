// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar.h"
#include "tests/ui/gantt/sidefixture.h"
#include "ui/widgets/chip.h"

#include <QTest>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// A plan that is worked around the clock: what ends at midnight ended with the day before, wherever a day is said, read
/// or counted.
class TestPlanMidnight : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    static constexpr qint64 day = qint64{24} * 60;

    TaskId add(const QString &name, qint64 minutes)
    {
        poc::Task task;
        task.name = name;
        task.duration = minutes;
        return *m_it->workspace->edit("Add task", [&] { return m_it->store().addTask(m_it->poc, task); });
    }
    QString cell(int row, int column) const { return m_it->cell(row, column); }
    void type(int row, int column, const QString &text) const
    {
        QVERIFY(m_it->table()->model()->setData(m_it->table()->model()->index(row, column), text));
    }

private Q_SLOTS:
    /// 착수 at the midnight with which the plan begins, 수집 (4 and 5 March), 점검 behind it.
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
        m_it->poc = m_it->addPoc();
        CHECK_OK(m_it->workspace->edit("Hours", [&]() -> Result<> {
            poc::WorkHours always;
            always.name = u"24시간"_s;
            always.own.week.fill(std::vector<schedule::Shift>{{0, int(day)}});
            AXW_TRY_ASSIGN(hours, m_it->workspace->workHours().add(always));
            AXW_TRY_ASSIGN(poc, m_it->store().get(m_it->poc));
            poc.hours = hours;
            return m_it->store().change(poc);
        }));
        add(u"착수"_s, 0);
        const TaskId collect = add(u"수집"_s, 2 * day);
        const TaskId gate = add(u"점검"_s, 0);
        CHECK_OK(m_it->workspace->edit("Link", [&] { return m_it->store().link(collect, gate); }));
    }
    void cleanup() { m_it.reset(); }

    void isTheDayBeforeInTheTable()
    {
        m_it->openAt(SideTopic::Project);
        QCOMPARE(m_it->column(PlanModel::Start), u"3. 4.|3. 4.|3. 5."_s);
        QCOMPARE(m_it->column(PlanModel::Finish), u"3. 4.|3. 5.|3. 5."_s);
        const auto *ends = m_it->page->findChild<widgets::Chip *>(u"finish"_s);
        QVERIFY(ends);
        QVERIFY2(ends->text().contains(u"3. 5."_s), qPrintable(ends->text()));
        const QString spoken = m_it->table()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"3. 5."_s) && !spoken.contains(u"3. 6."_s), qPrintable(spoken));
    }

    /// Read back as it is shown, a cell changes nothing; another day is that day.
    void isReadAsItIsShown()
    {
        m_it->openAt(SideTopic::Task, 1);
        const QModelIndex finish = m_it->table()->model()->index(1, PlanModel::Finish);
        const poc::Plan before = m_it->plan();
        m_it->table()->model()->setData(finish, finish.data(Qt::EditRole));
        QCOMPARE(m_it->plan().tasks, before.tasks);
        type(1, PlanModel::Finish, u"2026-03-06"_s);
        QCOMPARE(m_it->task(1).duration, 3 * day);
        QTRY_COMPARE(m_it->column(PlanModel::Finish), u"3. 4.|3. 6.|3. 6."_s);
        type(1, PlanModel::Deadline, u"2026-03-06"_s);
        QTRY_COMPARE(cell(1, PlanModel::Deadline), u"3. 6."_s);
        QVERIFY(!m_it->table()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"마감"_s));
    }

    void isReadAsItIsShownInThePanel_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("deadline") << u"task.deadline"_s;
        QTest::newRow("ended") << u"task.actualFinish"_s;
        QTest::newRow("constraint") << u"task.ruleAt"_s;
    }
    void isReadAsItIsShownInThePanel()
    {
        QFETCH(QString, field);
        m_it->openAt(SideTopic::Task, 1);
        if (field == u"task.ruleAt")
            QVERIFY(m_it->pick("task.rule", keyOf(schedule::Constraint::FinishNoEarlierThan)));
        const QByteArray name = field.toLatin1();
        QVERIFY(m_it->enter(name.constData(), u"2026-03-09"_s));
        QTRY_VERIFY2(m_it->text(name.constData()).contains(u"3. 9."_s), qPrintable(m_it->text(name.constData())));
        const poc::Task stored = m_it->task(1);
        QVERIFY(m_it->enter(name.constData(), u"2026-03-09"_s)); // the same again is no edit
        QCOMPARE(m_it->task(1), stored);
    }

    void countsTheSameDays()
    {
        CHECK_OK(m_it->workspace->edit("Baseline", [&]() -> Result<> {
            AXW_TRY_ASSIGN(plan, m_it->store().plan(m_it->poc));
            AXW_TRY_ASSIGN(calendars, workspace::planCalendars(*m_it->workspace, plan));
            AXW_TRY(m_it->workspace->planReview().takeBaseline(plan, poc::scheduled(plan, calendars), u"협약"_s, {}));
            return {};
        }));
        m_it->openAt(SideTopic::Baselines, 1);
        type(1, PlanModel::Duration, u"2.5일"_s); // to the noon of the 6th: a day later
        QTRY_COMPARE(cell(1, PlanModel::Finish), u"3. 6."_s);
        QCOMPARE(cell(1, PlanModel::Slip), u"+1일"_s);
    }
};

QTEST_MAIN(TestPlanMidnight)
#include "tst_planmidnight.moc"
