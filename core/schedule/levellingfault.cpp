// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levelling.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace axw::schedule {

namespace {

using Kind = LevellingFault::Kind;

constexpr int mostCapacity = 0x7fff;
/// Slots times words of four resources: 128 MB.
constexpr qint64 mostRoom = qint64{1} << 24;
constexpr int mostSlot = 1 << 24;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::schedule)
};

bool isSlot(int slot)
{
    return slot >= 0 && slot <= mostSlot;
}

bool isDue(std::optional<int> due)
{
    return std::abs(qint64{due.value_or(0)}) <= mostSlot; // it may have passed
}

std::optional<LevellingFault> resourceFault(const LevellingProblem &problem)
{
    for (int number = 0; number < int(problem.resources.size()); ++number) {
        const LevellingResource &resource = problem.resources[size_t(number)];
        int most = resource.capacity;
        int least = resource.capacity;
        int before = -1;
        for (const CapacityStep &step : resource.steps) {
            if (step.from <= before || !isSlot(step.from))
                return LevellingFault{.kind = Kind::WrongNumber, .resource = number};
            before = step.from;
            most = std::max(most, step.capacity);
            least = std::min(least, step.capacity);
        }
        if (least < 0)
            return LevellingFault{.kind = Kind::WrongNumber, .resource = number, .most = least};
        if (most > mostCapacity)
            return LevellingFault{.kind = Kind::TooLarge, .resource = number, .wanted = most, .most = mostCapacity};
    }
    for (const LevellingCalendar &calendar : problem.calendars) {
        for (const SlotRange &rest : calendar.rests) {
            if (!isSlot(rest.from) || !isSlot(rest.until) || rest.until < rest.from)
                return LevellingFault{.kind = Kind::WrongNumber};
        }
    }
    for (const LevellingProject &project : problem.projects) {
        if (project.priority < 1 || project.priority > 1'000'000 || !isDue(project.due))
            return LevellingFault{.kind = Kind::WrongNumber};
    }
    return std::nullopt;
}

std::optional<LevellingFault> taskFault(const LevellingProblem &problem)
{
    const int projects = std::max(1, int(problem.projects.size()));
    for (int number = 0; number < int(problem.tasks.size()); ++number) {
        const LevellingTask &task = problem.tasks[size_t(number)];
        if (task.duration < 0)
            return LevellingFault{.kind = Kind::Negative, .tasks = {number}, .wanted = task.duration};
        if (task.duration > mostSlot || !isSlot(task.earliest) || !isSlot(task.planned.value_or(0))
            || !isSlot(task.fixed.value_or(0)) || !isDue(task.due) || task.project < 0 || task.project >= projects || task.calendar < -1
            || task.calendar >= int(problem.calendars.size()))
            return LevellingFault{.kind = Kind::WrongNumber, .tasks = {number}};
    }
    const auto isTask = [&problem](int number) { return number >= 0 && number < int(problem.tasks.size()); };
    for (const LevellingLink &link : problem.links) {
        if (!isTask(link.from) || !isTask(link.to))
            return LevellingFault{.kind = Kind::WrongNumber};
        if (link.lag < -mostSlot || link.lag > mostSlot)
            return LevellingFault{.kind = Kind::WrongNumber, .tasks = {link.to}};
    }
    return std::nullopt;
}

int mostOf(const LevellingResource &resource)
{
    int most = resource.steps.empty() || resource.steps[0].from > 0 ? resource.capacity : 0;
    for (const CapacityStep &step : resource.steps)
        most = std::max(most, step.capacity);
    return most;
}

std::optional<LevellingFault> demandFault(const LevellingProblem &problem)
{
    std::map<std::pair<int, int>, qint64> sums;
    for (const LevellingDemand &demand : problem.demands) {
        if (demand.task < 0 || demand.task >= int(problem.tasks.size()))
            return LevellingFault{.kind = Kind::WrongNumber};
        if (demand.resource < 0 || demand.resource >= int(problem.resources.size()))
            return LevellingFault{.kind = Kind::WrongNumber, .tasks = {demand.task}};
        if (demand.amount < 0)
            return LevellingFault{.kind = Kind::Negative, .tasks = {demand.task}, .resource = demand.resource,
                                  .wanted = demand.amount};
        sums[{demand.task, demand.resource}] += demand.amount;
    }
    for (const auto &[who, amount] : sums) {
        const LevellingTask &task = problem.tasks[size_t(who.first)];
        const bool stands = task.fixed || task.duration == 0;
        const int most = stands ? mostSlot : mostOf(problem.resources[size_t(who.second)]);
        if (amount > most)
            return LevellingFault{.kind = Kind::OverCapacity, .tasks = {who.first}, .resource = who.second,
                                  .wanted = int(std::min<qint64>(amount, mostSlot)), .most = most};
    }
    return std::nullopt;
}

std::optional<LevellingFault> roomFault(const LevellingProblem &problem)
{
    qint64 length = 0;
    for (const LevellingTask &task : problem.tasks)
        length = std::max<qint64>({length, task.earliest, task.planned.value_or(0),
                                  task.fixed.value_or(0) + (task.fixed ? task.duration : 0)});
    for (const LevellingResource &resource : problem.resources)
        length = resource.steps.empty() ? length : std::max<qint64>(length, resource.steps.back().from);
    for (const LevellingCalendar &calendar : problem.calendars) {
        for (const SlotRange &rest : calendar.rests)
            length = std::max<qint64>(length, rest.until);
    }
    for (const LevellingTask &task : problem.tasks)
        length += task.duration;
    for (const LevellingLink &link : problem.links)
        length += std::max(0, link.lag);
    const qint64 words = (qint64(problem.resources.size()) + 3) / 4;
    if (length * std::max<qint64>(1, words) > mostRoom)
        return LevellingFault{.kind = Kind::TooLarge};
    return std::nullopt;
}

/// Links into fixed tasks hold nobody.
std::optional<LevellingFault> cycleFault(const LevellingProblem &problem)
{
    const size_t count = problem.tasks.size();
    std::vector<std::vector<int>> before(count);
    std::vector<std::vector<int>> after(count);
    std::vector<int> waiting(count, 0);
    for (const LevellingLink &link : problem.links) {
        if (problem.tasks[size_t(link.from)].fixed || problem.tasks[size_t(link.to)].fixed)
            continue;
        before[size_t(link.to)].push_back(link.from);
        after[size_t(link.from)].push_back(link.to);
        ++waiting[size_t(link.to)];
    }
    std::vector<int> ready;
    for (size_t task = 0; task < count; ++task) {
        if (waiting[task] == 0)
            ready.push_back(int(task));
    }
    for (size_t next = 0; next < ready.size(); ++next) {
        for (const int follower : after[size_t(ready[next])]) {
            if (--waiting[size_t(follower)] == 0)
                ready.push_back(follower);
        }
    }
    if (ready.size() == count)
        return std::nullopt;
    // From any that waits, go back to one that it waits for until one comes again.
    auto task = int(std::find_if(waiting.begin(), waiting.end(), [](int left) { return left > 0; }) - waiting.begin());
    std::vector<int> path;
    for (;;) {
        const auto seen = std::find(path.begin(), path.end(), task);
        if (seen != path.end()) {
            LevellingFault fault{.kind = Kind::Cycle, .tasks = {seen, path.end()}};
            std::reverse(fault.tasks.begin(), fault.tasks.end());
            std::rotate(fault.tasks.begin(), std::min_element(fault.tasks.begin(), fault.tasks.end()), fault.tasks.end());
            return fault;
        }
        path.push_back(task);
        const auto &all = before[size_t(task)];
        task = *std::find_if(all.begin(), all.end(), [&waiting](int one) { return waiting[size_t(one)] > 0; });
    }
}

} // namespace

std::optional<LevellingFault> faultOf(const LevellingProblem &problem)
{
    for (const auto check : {resourceFault, taskFault, demandFault, roomFault, cycleFault}) {
        if (auto fault = check(problem))
            return fault;
    }
    return std::nullopt;
}

Error errorOf(const LevellingFault &fault, const std::vector<QString> &tasks, const std::vector<QString> &resources)
{
    QStringList names;
    for (const int task : fault.tasks)
        names << tasks[size_t(task)];
    const QString task = names.value(0);
    const QString resource = fault.resource < 0 ? QString() : resources[size_t(fault.resource)];
    const auto invalid = [](const QString &sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    switch (fault.kind) {
    case Kind::WrongNumber:
        if (!task.isEmpty())
            return invalid(Words::tr("“%1” cannot be levelled: one of its dates or numbers is out of range.").arg(task));
        if (!resource.isEmpty())
            return invalid(Words::tr("“%1” cannot be levelled: its capacity or one of the dates at which that changes is out of range.").arg(resource));
        return invalid(Words::tr("The plan cannot be levelled: one of its numbers is out of range."));
    case Kind::Negative:
        return invalid(fault.resource < 0 ? Words::tr("“%1” cannot be levelled: its duration is negative.").arg(task)
                                          : Words::tr("“%1” cannot be levelled: it needs less than nothing of “%2”.").arg(task, resource));
    case Kind::TooLarge:
        if (!resource.isEmpty())
            return invalid(Words::tr("There is more of “%1” than can be levelled: at most %2.").arg(resource).arg(fault.most));
        return invalid(Words::tr("The plan is too long to be levelled in pieces of time this small."));
    case Kind::OverCapacity:
        return invalid(Words::tr("“%1” needs %2 of “%3”, but there is never more than %4.").arg(task).arg(fault.wanted).arg(resource).arg(fault.most));
    case Kind::Cycle:
        return invalid(Words::tr("These tasks wait for each other: %1.").arg(names.join(QStringLiteral(" → "))));
    case Kind::Cancelled:
        return {Error::Kind::Cancelled, Words::tr("Levelling was stopped."), {}};
    }
    Q_UNREACHABLE();
}

} // namespace axw::schedule
