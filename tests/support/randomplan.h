// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/incomingplan.h"

#include <QRandomGenerator>

/// Plans of PoCs with everything that such plans hold, drawn at random.
namespace axw::test {

class RandomPlan
{
public:
    explicit RandomPlan(quint32 seed) : m_random(seed) {}

    /// Links only run forwards, so that there is no circle.
    poc::IncomingPlan plan(int tasks)
    {
        using namespace Qt::Literals::StringLiterals;
        using F = poc::PlanField;
        poc::IncomingPlan plan;
        plan.says = {F::Starts, F::StatusDate, F::CriticalSlack, F::Due, F::PlanPriority, F::PlanNote, F::PlanHours, F::Links, F::Assignments, F::Baselines,
                     F::Duration, F::Rule, F::Done, F::Note, F::Deadline, F::Hours, F::Inactive, F::Manual, F::ActualStart, F::ActualFinish, F::Estimates,
                     F::Cost, F::ActualCost, F::Priority, F::Gate};
        plan.poc.starts = QDate(2026, 3, 2).addDays(below(200));
        if (chance(3))
            plan.poc.statusDate = poc::PlanTime{moment()};
        plan.poc.criticalSlack = below(3) * 240;
        if (chance(2))
            plan.poc.due = plan.poc.starts.addDays(100);
        plan.poc.priority = below(5) - 2;
        plan.poc.note = chance(2) ? u"계획 전체에 대한 메모"_s : QString();
        for (int i = 0; i < 2; ++i)
            plan.hours.push_back(hours(i));
        if (chance(3))
            plan.poc.hours = plan.hours[0].id;
        int level = 1;
        for (int i = 0; i < tasks; ++i) {
            if (i > 0)
                level = std::clamp(level + below(3) - 1, 1, 4);
            plan.tasks.push_back({task(i), level, {}});
        }
        // What stands right below on a deeper level makes a summary: its own duration and progress mean nothing.
        for (size_t i = 0; i + 1 < plan.tasks.size(); ++i) {
            poc::Task &one = plan.tasks[i].task;
            if (plan.tasks[i + 1].level <= plan.tasks[i].level)
                continue;
            one.duration = 480;
            one.done = 0;
            one.elapsed = one.manual = one.gate = false;
            one.optimistic.reset();
            one.pessimistic.reset();
            one.manualStart.reset();
            one.manualFinish.reset();
            one.actualStart.reset();
            one.actualFinish.reset();
        }
        for (int i = 1; i < tasks; ++i) {
            const int from = below(i);
            const bool within = plan.tasks[size_t(i)].level > plan.tasks[size_t(from)].level; // may lie below it
            if (chance(2) && !within)
                plan.links.push_back({from, i, schedule::LinkType(below(4)), below(200) - 50, schedule::LagUnit(below(4))}); // minutes or percent
        }
        for (int i = 0; i < 3; ++i)
            plan.resources.push_back(resource(i, plan));
        for (int i = 0; i < tasks; ++i) {
            if (chance(2))
                plan.assignments.push_back({i, below(3), 10 * (1 + below(20))});
        }
        for (int i = 0; i < below(3); ++i) {
            poc::IncomingBaseline baseline;
            baseline.baseline.name = u"기준 | %1"_s.arg(i);
            baseline.baseline.taken = QDateTime(QDate(2026, 1, 1 + i), QTime(3, 4, 5), Qt::UTC);
            baseline.baseline.takenBy = u"김민수"_s;
            for (int at = 0; at < tasks; ++at) {
                poc::BaselineTask row;
                row.start = poc::PlanTime{moment()};
                row.finish = poc::PlanTime{row.start->moment + below(9000)};
                row.duration = below(5000);
                if (chance(2))
                    row.cost = Won{1 + below(1'000'000)};
                baseline.tasks.emplace_back(at, row);
            }
            if (tasks > 0)
                plan.baselines.push_back(std::move(baseline));
        }
        return plan;
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    schedule::Moment moment() { return schedule::momentOf(QDate(2026, 3, 2).addDays(below(400)), below(1440)); }

    poc::WorkHours hours(int number)
    {
        using namespace Qt::Literals::StringLiterals;
        poc::WorkHours made;
        made.id = WorkHoursId::create();
        made.name = number == 0 ? u"오전 근무"_s : u"주 4일"_s;
        if (number == 0) {
            for (size_t day = 0; day < 5; ++day)
                made.own.week[day] = std::vector<schedule::Shift>{{540, 720}};
            made.own.exceptions.push_back(schedule::exceptionOn(QDate(2026, 8, 3), QDate(2026, 8, 7), {}, {u"여름 휴가"_s, u"Summer"_s}));
        } else {
            made.own.week[4] = std::vector<schedule::Shift>{};
            made.own.weeks.push_back({QDate(2026, 7, 1), QDate(2026, 7, 31), {}});
            made.own.weeks.back().week[0] = std::vector<schedule::Shift>{{480, 1020}};
        }
        return made;
    }

    poc::Task task(int number)
    {
        using namespace Qt::Literals::StringLiterals;
        poc::Task made;
        made.name = u"작업, %1 \"가\"; 나[다]"_s.arg(number);
        made.uid = 1000 + number;
        made.duration = chance(6) ? 0 : 30 * (1 + below(200));
        made.elapsed = chance(8);
        made.rule = chance(3) ? schedule::Constraint(below(8)) : schedule::Constraint::AsSoonAsPossible;
        if (needsDate(made.rule))
            made.ruleAt = poc::PlanTime{moment()};
        made.done = chance(3) ? below(101) : 0;
        made.note = chance(3) ? u"메모 첫 줄\n둘째 줄; \"따옴표\", 쉼표"_s : QString();
        if (chance(4))
            made.deadline = poc::PlanTime{moment()};
        made.inactive = chance(9);
        made.manual = chance(8);
        if (made.manual) {
            const poc::PlanTime start{moment()};
            const int given = below(5); // neither, one of them, both
            if (given > 1)
                made.manualStart = start;
            if (given == 1 || given > 2)
                made.manualFinish = poc::PlanTime{start.moment + below(5000)};
        }
        if (made.done > 0 && chance(2))
            made.actualStart = poc::PlanTime{moment()};
        if (made.done == 100 && made.actualStart)
            made.actualFinish = poc::PlanTime{made.actualStart->moment + below(5000)};
        if (chance(4))
            made.optimistic = made.duration / 2;
        if (chance(4))
            made.pessimistic = made.duration * 2;
        if (chance(3))
            made.cost = Won{1 + below(10'000'000)};
        if (chance(3))
            made.actualCost = Won{1 + below(10'000'000)};
        made.priority = below(9) - 4;
        made.gate = made.duration == 0 && chance(2);
        return made;
    }

    poc::Resource resource(int number, const poc::IncomingPlan &plan)
    {
        using namespace Qt::Literals::StringLiterals;
        poc::Resource made;
        made.name = QStringList{u"김민수"_s, u"Park, [Jr.]"_s, u"3D 스캐너"_s}[number];
        made.kind = number == 2 ? poc::ResourceKind::Equipment : poc::ResourceKind::Adviser;
        made.capacity = 50 * (1 + number);
        if (number == 1)
            made.hours = plan.hours[1].id;
        if (number > 0)
            made.rate = Won{50'000};
        made.note = number == 2 ? u"2층 실험실"_s : QString();
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace axw::test
