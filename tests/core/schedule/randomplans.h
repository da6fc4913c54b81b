// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/scheduler.h"
#include "tests/core/schedule/plainhours.h"

#include <QByteArray>

#include <algorithm>
#include <random>

/// Small plans with everything a plan may hold, and edits of them, by chance.
namespace axw::test {

using namespace axw::schedule;

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 m_random;
};

/// Calendars with days of a few minutes, so that small plans cross many days, and the same as plain lists.
struct PlanCalendars
{
    PlanCalendars()
    {
        const QDate first(2026, 1, 1);
        WorkingHours project;
        for (size_t day = 0; day < 5; ++day)
            project.week.days[day] = {{540, 543}, {780, 784}};
        for (int day = 3; day < 360; day += 11)
            project.days.push_back({first.addDays(day), {}, {}});
        project.days.push_back({QDate(2026, 3, 7), {{600, 602}}, {}}); // a worked Saturday

        WorkingHours weekends; // evenings too, and Saturdays; every second Wednesday is free, a week in March is short
        for (size_t day = 0; day < 6; ++day)
            weekends.week.days[day] = {{541, 545}, {1200, 1203}};
        Recurrence wednesdays;
        wednesdays.pattern = Recurrence::Pattern::Weekly;
        wednesdays.from = QDate(2026, 1, 7);
        wednesdays.until = QDate(2026, 12, 31); // the calendars know no more years
        wednesdays.every = 2;
        wednesdays.weekdays[2] = true;
        weekends.recurring.push_back({wednesdays, {}, {}});
        DatedWeek shortWeek{QDate(2026, 3, 9), QDate(2026, 3, 15), {}};
        shortWeek.week.days[1] = {{600, 601}};
        weekends.weeks.push_back(shortWeek);

        WorkingHours night; // shares no hour with the project's
        for (size_t day = 0; day < 7; ++day)
            night.week.days[day] = {{0, 4}, {1436, 1440}};

        for (const WorkingHours &hours : {project, weekends, night}) {
            auto calendar = WorkCalendar::make(hours, 2026, 2026);
            Q_ASSERT(calendar.has_value());
            calendars.push_back(std::move(*calendar));
            plain.emplace_back(hours, QDate(2023, 1, 1), QDate(2031, 12, 31));
        }
        WorkingHours always;
        always.week = WorkWeek::roundTheClock();
        clock = PlainHours(always, QDate(2023, 1, 1), QDate(2031, 12, 31));
    }

    std::vector<WorkCalendar> calendars;
    std::vector<PlainHours> plain;
    PlainHours clock;
};

class RandomPlans
{
public:
    explicit RandomPlans(unsigned seed) : m_dice(seed) {}

    Network plan()
    {
        Network n;
        n.start = momentOf(QDate(2026, 2, 2).addDays(m_dice.upTo(40)), m_dice.upTo(1000));
        n.criticalSlack = m_dice.oneIn(4) ? m_dice.upTo(5) : 0;
        if (m_dice.oneIn(3))
            n.statusDate = n.start + m_dice.upTo(12 * 1440);
        n.linksWin = m_dice.oneIn(5);
        n.resourceCalendars = {-1, 1, 2};
        const int count = m_dice.between(1, 12);
        for (int i = 0; i < count; ++i)
            n.tasks.push_back(task(n, i));
        for (int i = m_dice.upTo(count + 2); i > 0; --i)
            n.links.push_back(link(n));
        for (int i = m_dice.oneIn(2) ? 0 : m_dice.upTo(3); i > 0; --i)
            n.assignments.push_back({m_dice.upTo(count - 1), m_dice.upTo(2)});
        return n;
    }

    NetworkTask task(const Network &n, int index)
    {
        NetworkTask t;
        t.parent = index > 0 && m_dice.oneIn(2) ? m_dice.upTo(index - 1) : -1;
        t.duration = m_dice.oneIn(4) ? 0 : m_dice.upTo(15);
        t.calendar = m_dice.oneIn(3) ? m_dice.upTo(2) : -1;
        t.active = !m_dice.oneIn(15);
        if (m_dice.oneIn(12)) {
            t.elapsed = true;
            t.duration = m_dice.upTo(1000);
        }
        if (m_dice.oneIn(3))
            constrain(n, t);
        if (m_dice.oneIn(8))
            t.deadline = moment(n);
        if (m_dice.oneIn(12)) {
            t.manual = true;
            if (!m_dice.oneIn(4))
                t.manualStart = moment(n);
            if (m_dice.oneIn(2))
                t.manualFinish = t.manualStart.value_or(n.start) + m_dice.upTo(5000);
        }
        if (m_dice.oneIn(5))
            progress(n, t);
        return t;
    }

    NetworkLink link(const Network &n)
    {
        NetworkLink l;
        l.from = m_dice.upTo(int(n.tasks.size()) - 1);
        l.to = m_dice.upTo(int(n.tasks.size()) - 1);
        // Mostly forward, so that most plans have no circle.
        if (l.from > l.to && !m_dice.oneIn(15))
            std::swap(l.from, l.to);
        l.type = m_dice.oneIn(2) ? LinkType::FinishToStart : LinkType(m_dice.upTo(3));
        lag(l);
        const bool itself = l.from == l.to && !m_dice.oneIn(15);
        // A child that holds its own summary's finish does so anyway.
        const bool known = (l.type == LinkType::FinishToFinish || l.type == LinkType::StartToFinish) && isWithin(n, l.from, l.to);
        if (itself || known)
            return {.from = -1, .to = -1};
        return l;
    }

    /// What somebody may do to a plan: done to the scheduler, and to the network it is to equal. False: refused.
    bool edit(Scheduler &scheduler, Network &n, std::vector<int> &touched);

private:
    static bool isWithin(const Network &n, int task, int summary)
    {
        for (; task >= 0; task = n.tasks[size_t(task)].parent) {
            if (task == summary)
                return true;
        }
        return false;
    }
    Moment moment(const Network &n) { return n.start + m_dice.upTo(20 * 1440) - 2 * 1440; }
    void constrain(const Network &n, NetworkTask &t)
    {
        t.constraint = Constraint(m_dice.upTo(7));
        t.constraintAt = moment(n);
    }
    void progress(const Network &n, NetworkTask &t)
    {
        t.done = m_dice.oneIn(5) ? 1 : m_dice.oneIn(4) ? 0 : m_dice.upTo(99) / 100.0;
        if (m_dice.oneIn(2))
            t.actualStart = moment(n);
        if (m_dice.oneIn(5))
            t.actualFinish = t.actualStart.value_or(n.start) + m_dice.upTo(5000);
    }
    void lag(NetworkLink &l)
    {
        l.unit = m_dice.oneIn(2) ? LagUnit::Work : LagUnit(m_dice.upTo(3));
        switch (l.unit) {
        case LagUnit::Work: l.lag = m_dice.oneIn(2) ? 0 : m_dice.between(-7, 7); break;
        case LagUnit::Elapsed: l.lag = m_dice.between(-3000, 5000); break;
        case LagUnit::Percent:
        case LagUnit::ElapsedPercent: l.lag = m_dice.between(-60, 90); break;
        }
    }

    Dice m_dice;
};

inline bool RandomPlans::edit(Scheduler &scheduler, Network &n, std::vector<int> &touched)
{
    const int index = m_dice.upTo(int(n.tasks.size()) - 1);
    NetworkTask t = n.tasks[size_t(index)];
    const auto keep = [&touched](Scheduler::Touched now) {
        touched.assign(now.begin(), now.end());
        return true;
    };
    const auto set = [&] {
        const auto done = scheduler.setTask(index, t);
        if (!done)
            return false;
        n.tasks[size_t(index)] = t;
        return keep(*done);
    };
    const auto setLink = [&](size_t number, const NetworkLink &l) {
        const auto done = number == n.links.size() ? scheduler.addLink(l) : scheduler.setLink(int(number), l);
        if (!done)
            return false;
        n.links.resize(std::max(n.links.size(), number + 1));
        n.links[number] = l;
        return keep(*done);
    };
    const size_t someLink = n.links.empty() ? 0 : size_t(m_dice.upTo(int(n.links.size()) - 1));
    switch (m_dice.upTo(17)) {
    case 0:
    case 1: t.duration = t.elapsed ? m_dice.upTo(1000) : m_dice.upTo(15); return set();
    case 2: constrain(n, t); return set();
    case 3: t.deadline = m_dice.oneIn(2) ? std::optional(moment(n)) : std::nullopt; return set();
    case 4: t.calendar = m_dice.between(-1, 2); return set();
    case 5: t = task(n, index); return set(); // everything, the summary it is in too
    case 6: progress(n, t); return set();
    case 7: t.parent = index > 0 ? m_dice.between(-1, index - 1) : -1; return set();
    case 8: t.active = !t.active; return set();
    case 9: {
        NetworkTask more = task(n, int(n.tasks.size()));
        const auto done = scheduler.addTask(more);
        if (!done)
            return false;
        n.tasks.push_back(more);
        return keep(*done);
    }
    case 10:
    case 11:
    case 12: return setLink(n.links.size(), link(n));
    case 13: return setLink(someLink, NetworkLink{.from = -1, .to = -1});
    case 14: {
        NetworkLink l = n.links.empty() ? link(n) : n.links[someLink];
        lag(l);
        return setLink(someLink, l);
    }
    case 15: n.start += m_dice.between(-3000, 3000); return keep(scheduler.setStart(n.start));
    case 16:
        n.statusDate = m_dice.oneIn(3) ? std::nullopt : std::optional(n.start + m_dice.upTo(12 * 1440));
        return keep(scheduler.setStatusDate(n.statusDate));
    default:
        n.assignments = {{index, m_dice.upTo(2)}, {m_dice.upTo(int(n.tasks.size()) - 1), m_dice.upTo(2)}};
        return keep(scheduler.setAssignments(n.resourceCalendars, n.assignments));
    }
}

/// A plan in words, to find out why two schedulers disagree.
inline QByteArray describe(const Network &n)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    const auto moment = [&](const std::optional<Moment> &m) { return m ? number(*m - n.start) : QByteArray("-"); };
    QByteArray text = "start " + momentText(n.start).toUtf8() + " status " + moment(n.statusDate) + "\n";
    for (size_t i = 0; i < n.tasks.size(); ++i) {
        const NetworkTask &t = n.tasks[i];
        text += number(qint64(i)) + ": in " + number(t.parent) + ", " + number(t.duration) + (t.elapsed ? "e" : "") + " min, cal "
            + number(t.calendar) + (t.active ? "" : ", off") + ", constraint " + number(int(t.constraint)) + " @"
            + moment(t.constraintAt) + ", deadline " + moment(t.deadline) + ", manual " + (t.manual ? "yes " : "no ")
            + moment(t.manualStart) + " " + moment(t.manualFinish) + ", done " + QByteArray::number(t.done) + " "
            + moment(t.actualStart) + " " + moment(t.actualFinish) + "\n";
    }
    for (const NetworkLink &l : n.links)
        text += "  " + number(l.from) + " -> " + number(l.to) + " type " + number(int(l.type)) + " lag " + number(l.lag)
            + " unit " + number(int(l.unit)) + "\n";
    for (const Assignment &a : n.assignments)
        text += "  resource " + number(a.resource) + " on " + number(a.task) + "\n";
    return text;
}

/// One task's dates in words, against the plan's start.
inline QByteArray describe(const TaskDates &d, Moment start)
{
    QByteArray text;
    for (const Moment m : {d.start, d.finish, d.earlyStart, d.earlyFinish, d.lateStart, d.lateFinish, d.resume})
        text += QByteArray::number(m - start) + " ";
    return text + "slack " + QByteArray::number(d.totalSlack) + " " + QByteArray::number(d.freeSlack) + (d.critical ? " critical" : "")
        + " reason " + QByteArray::number(int(d.reason.kind)) + "/" + QByteArray::number(d.reason.task) + "/"
        + QByteArray::number(d.reason.link) + "@" + QByteArray::number(d.reason.asked - start) + " conflict "
        + QByteArray::number(int(d.conflict.kind)) + "/" + QByteArray::number(d.conflict.task) + "/"
        + QByteArray::number(d.conflict.link);
}

} // namespace axw::test
