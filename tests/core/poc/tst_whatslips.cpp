// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/whatslips.h"
#include "tests/support/check.h"

#include <QTest>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;

/// 수집 3 days → 라벨링 2 days → 점검; 교육 1 day by itself. The plan begins on Wednesday 4 March 2026.
class TestWhatSlips : public QObject
{
    Q_OBJECT

    static Plan chain()
    {
        Plan plan;
        plan.poc.starts = QDate(2026, 3, 4);
        const auto add = [&](const QString &name, int days) {
            Task task;
            task.id = TaskId::create();
            task.rank = QString(QChar(u'a' + int(plan.tasks.size())));
            task.name = name;
            task.duration = days * 480;
            plan.tasks.push_back(task);
            return task.id;
        };
        const auto link = [&](TaskId from, TaskId to) {
            Link made;
            made.id = LinkId::create();
            made.predecessor = from;
            made.successor = to;
            plan.links.push_back(made);
        };
        const TaskId collect = add(u"수집"_s, 3);
        const TaskId label = add(u"라벨링"_s, 2);
        const TaskId check = add(u"점검"_s, 0);
        add(u"교육"_s, 1);
        link(collect, label);
        link(label, check);
        return plan;
    }

    schedule::WorkCalendar m_calendar = schedule::koreanCalendar(2026, 2027);

    QString asked(const Plan &plan, int task, int days) const
    {
        const ScheduledPlan dates = scheduled(plan, m_calendar);
        const WhatSlips slips = whatSlips(dates, {&m_calendar, 1}, task, days);
        QStringList parts;
        for (const auto &moved : slips.tasks)
            parts << u"%1%2"_s.arg(plan.tasks[size_t(moved.task)].name).arg(moved.days);
        parts << u"finish%1 %2"_s.arg(slips.finishDays).arg(schedule::dateOf(slips.finish).toString(u"M.d"_s));
        return parts.join(u' ');
    }

private Q_SLOTS:
    void whatWaitsMovesAlong()
    {
        QCOMPARE(asked(chain(), 0, 2), u"라벨링2 점검2 finish2 3.12"_s);
        QCOMPARE(asked(chain(), 1, 5), u"점검5 finish5 3.17"_s);
    }

    void slackTakesASlipUp()
    {
        QCOMPARE(asked(chain(), 3, 2), u"finish0 3.10"_s);
        QCOMPARE(asked(chain(), 3, 6), u"finish2 3.12"_s); // more than its four days of slack
        QCOMPARE(asked(chain(), 0, 0), u"finish0 3.10"_s);
    }

    void whatHasBegunTakesLonger()
    {
        Plan plan = chain();
        plan.tasks[0].done = 50;
        QCOMPARE(asked(plan, 0, 1), u"라벨링1 점검1 finish1 3.11"_s);
        plan.tasks[0].done = 100;
        QCOMPARE(asked(plan, 0, 3), u"finish0 3.10"_s);
    }

    void aDateOfItsOwnHoldsNothingBack()
    {
        Plan plan = chain();
        plan.tasks[1].rule = schedule::Constraint::MustStartOn;
        plan.tasks[1].ruleAt = PlanTime{schedule::momentOf(QDate(2026, 3, 9), 540)};
        QCOMPARE(asked(plan, 1, 2), u"점검2 finish2 3.12"_s);
        // … but holds what stands before the one that slips.
        QCOMPARE(asked(plan, 0, 2), u"finish0 3.10"_s);
    }

    void aTaskPutByHandSlipsToo()
    {
        Plan plan = chain();
        plan.tasks[0].manual = true;
        plan.tasks[0].manualStart = PlanTime{schedule::momentOf(QDate(2026, 3, 4), 540)};
        plan.tasks[0].manualFinish = PlanTime{schedule::momentOf(QDate(2026, 3, 6), 1080)};
        QCOMPARE(asked(plan, 0, 3), u"라벨링3 점검3 finish3 3.13"_s);
    }

    void aSummarySlipsWithAllThatIsInIt()
    {
        Plan plan = chain();
        Task part = plan.tasks[3];
        part.id = TaskId::create();
        part.name = u"준비"_s;
        part.rank = u"a"_s;
        plan.tasks[0].parent = part.id;
        plan.tasks.insert(plan.tasks.begin(), part);
        QCOMPARE(asked(plan, 0, 2), u"수집2 라벨링2 점검2 finish2 3.12"_s);
    }
};

QTEST_APPLESS_MAIN(TestWhatSlips)
#include "tst_whatslips.moc"
