// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"
#include "tests/bench/measure.h"

#include <ctime>
#include <functional>
#include <random>

using namespace axw::schedule;
using namespace axw::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan as a large office would have it: summaries of some twenty tasks in phases of ten, links mostly within a summary
/// and to the next, some of every type with lags, dates, deadlines, calendars and progress here and there.
class LargePlan
{
public:
    /// What people set dates for: near where the tasks stand, or all in the plan's first years, so that most are broken.
    enum class Dates { Near, LongPast };

    LargePlan(int count, Dates dates) : m_random(11)
    {
        network.start = momentOf(QDate(2026, 3, 2));
        std::vector<int> leaves;
        int phase = -1;
        int summary = -1;
        while (int(network.tasks.size()) < count) {
            const auto index = int(network.tasks.size());
            if (index % 210 == 0) {
                phase = index;
                network.tasks.push_back({});
                continue;
            }
            if (index % 21 == 1 || summary < phase) {
                summary = index;
                network.tasks.push_back({.parent = phase});
                continue;
            }
            NetworkTask task{.parent = summary, .duration = oneIn(10) ? 0 : (1 + upTo(9)) * 240};
            if (oneIn(12))
                task.calendar = 1 + upTo(1);
            network.tasks.push_back(task);
            for (int i = leaves.empty() ? 0 : 1 + upTo(1); i > 0; --i) {
                const int back = oneIn(5) ? 60 : 12;
                const int from = leaves[leaves.size() - 1 - size_t(upTo(std::min(back, int(leaves.size()) - 1)))];
                NetworkLink link{.from = from, .to = index};
                if (oneIn(5))
                    link.type = LinkType(upTo(3));
                if (oneIn(6))
                    link = {from, index, link.type, oneIn(3) ? -240 : 480, oneIn(4) ? LagUnit::Elapsed : LagUnit::Work};
                network.links.push_back(link);
            }
            leaves.push_back(index);
        }
        network.resourceCalendars = {-1, 1, 2};
        for (const int leaf : leaves) {
            if (oneIn(4))
                network.assignments.push_back({leaf, upTo(2)});
        }
        calendars.push_back(koreanCalendar(2025, 2045));
        WorkWeek saturdays = WorkWeek::korean();
        saturdays.days[5] = {{9 * 60, 13 * 60}};
        calendars.push_back(*WorkCalendar::make(saturdays, 2025, 2045));
        WorkWeek mornings;
        for (size_t day = 0; day < 5; ++day)
            mornings.days[day] = {{8 * 60, 12 * 60}};
        calendars.push_back(*WorkCalendar::make(mornings, 2025, 2045));
        setDates(leaves, dates);
    }

    void setDates(const std::vector<int> &leaves, Dates dates)
    {
        const auto planned = schedule(network, calendars);
        if (!planned)
            giveUp(u"the plan has a circle"_s);
        for (const int leaf : leaves) {
            NetworkTask &task = network.tasks[size_t(leaf)];
            const Moment past = network.start + qint64(leaf / 12) * minutesOfDay;
            const TaskDates &stands = planned->tasks[size_t(leaf)];
            const auto around = [&](Moment moment) { return dates == Dates::Near ? moment : past; };
            if (oneIn(15)) {
                task.constraint = Constraint(upTo(7));
                task.constraintAt = around(stands.start) + (upTo(20) - 5) * minutesOfDay;
            }
            if (oneIn(20))
                task.deadline = around(stands.finish) + (upTo(40) - 5) * minutesOfDay;
        }
    }

    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

    Network network;
    std::vector<WorkCalendar> calendars;

private:
    std::mt19937 m_random;
};

double microseconds(const std::function<void()> &work)
{
    // Time of this thread, so that what else the machine does is not counted.
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
    };
    const double before = now();
    work();
    return now() - before;
}

/// One edit of a kind on a task chosen by chance.
void editOnce(LargePlan &plan, Scheduler &scheduler, int kind)
{
    const int count = int(scheduler.network().tasks.size());
    const int task = plan.upTo(count - 1);
    NetworkTask to = scheduler.network().tasks[size_t(task)];
    switch (kind) {
    case 0: to.duration = (1 + plan.upTo(9)) * 240; break;
    case 1:
        to.constraint = plan.oneIn(2) ? Constraint::AsSoonAsPossible : Constraint::StartNoEarlierThan;
        to.constraintAt = scheduler.tasks()[size_t(task)].start + plan.upTo(5) * minutesOfDay;
        break;
    case 2: to.done = plan.upTo(10) / 10.0; break;
    case 3: to.calendar = plan.upTo(2); break;
    case 4: {
        const int other = plan.upTo(count - 1);
        (void)scheduler.addLink({.from = std::min(task, other), .to = std::min(std::max(task, other), task + 40)});
        return;
    }
    default: (void)scheduler.removeLink(plan.upTo(int(scheduler.network().links.size()) - 1)); return;
    }
    (void)scheduler.setTask(task, to);
}

void measure(int count, LargePlan::Dates dates)
{
    const bool aimed = count == 10'000 && dates == LargePlan::Dates::Near;
    if (dates == LargePlan::Dates::LongPast)
        say(u"The same with dates that are long past"_s, {});
    LargePlan plan(count, dates);
    Samples full;
    for (int i = 0; i < 60; ++i)
        full.add(microseconds([&] { (void)schedule(plan.network, plan.calendars); }) / 1000);
    const auto first = schedule(plan.network, plan.calendars);
    if (!first)
        giveUp(u"the plan has a circle"_s);
    say(u"Schedule %1 tasks, %2 links, with order, calendars and slack"_s.arg(count).arg(plan.network.links.size()),
        summary(full, u"ms"_s), aimed ? u"at most 3 ms"_s : QString());

    auto scheduler = Scheduler::make(plan.network, plan.calendars);
    const auto names = {u"a duration"_s, u"a date"_s, u"progress"_s, u"a calendar"_s, u"a link more"_s, u"a link less"_s};
    Samples all;
    int kind = 0;
    for (const QString &name : names) {
        Samples one;
        for (int i = 0; i < 1500; ++i) {
            const double took = microseconds([&] { editOnce(plan, *scheduler, kind); });
            one.add(took);
            all.add(took);
        }
        say(u"  Edit %1"_s.arg(name), u"median %1 µs, 99 of 100 below %2 µs, slowest %3 µs"_s.arg(one.median(), 0, 'f', 1).arg(one.at(0.99), 0, 'f', 0).arg(one.at(1), 0, 'f', 0));
        ++kind;
    }
    say(u"  Edits of every kind"_s, u"median %1 µs, 99 of 100 below %2 µs"_s.arg(all.median(), 0, 'f', 1).arg(all.at(0.99), 0, 'f', 0),
        aimed ? u"at most 50 µs and 1,000 µs"_s : QString());
    const auto again = schedule(scheduler->network(), plan.calendars);
    if (!again || *again != scheduler->schedule())
        giveUp(u"after these edits the schedule kept is not the schedule worked out anew"_s);

    Samples outline;
    for (int i = 0; i < 30; ++i) {
        outline.add(microseconds([&] {
            const int task = plan.upTo(count - 1);
            NetworkTask to = scheduler->network().tasks[size_t(task)];
            to.active = !to.active;
            (void)scheduler->setTask(task, to);
        }) / 1000);
    }
    say(u"  Edit the outline, switch tasks off"_s, summary(outline, u"ms"_s));
}

} // namespace

/// With a number, only plans of that many tasks.
int main(int argc, char *argv[])
{
    const int only = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    for (const int count : {1'000, 10'000, 100'000}) {
        if (only == 0 || only == count)
            measure(count, LargePlan::Dates::Near);
    }
    if (only == 0 || only == 10'000)
        measure(10'000, LargePlan::Dates::LongPast);
    return 0;
}
