// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levellingmoves.h"

#include "core/schedule/networkorder.h"

#include <algorithm>

namespace axw::schedule {

ResourceUse::ResourceUse(const LevellingProblem &problem, const std::vector<int> &starts)
    : m_problem(problem), m_starts(starts), m_calendars(problem.calendars.begin(), problem.calendars.end()),
      m_demands(problem.demands)
{
    for (size_t task = 0; task < problem.tasks.size(); ++task) {
        m_finishes.push_back(schedule::finishOf(problem.tasks[task], starts[task], m_calendars));
        m_slots = std::max(m_slots, m_finishes.back());
    }

    std::stable_sort(m_demands.begin(), m_demands.end(), [](const LevellingDemand &one, const LevellingDemand &other) {
        return std::pair(one.task, one.resource) < std::pair(other.task, other.resource);
    });
    std::vector<LevellingDemand> sums;
    for (const LevellingDemand &demand : m_demands) {
        if (!sums.empty() && sums.back().task == demand.task && sums.back().resource == demand.resource)
            sums.back().amount += demand.amount;
        else if (demand.amount > 0)
            sums.push_back(demand);
    }
    m_demands.swap(sums);
    m_demandEnds.assign(problem.tasks.size() + 1, 0);
    m_users.resize(problem.resources.size());
    m_used.assign(problem.resources.size() * size_t(m_slots), 0);
    for (const LevellingDemand &demand : m_demands) {
        ++m_demandEnds[size_t(demand.task) + 1];
        m_users[size_t(demand.resource)].push_back(demand.task);
        int *row = m_used.data() + size_t(demand.resource) * size_t(m_slots);
        for (int slot = starts[size_t(demand.task)]; slot < finishOf(demand.task); ++slot)
            row[slot] += isAtWork(demand.task, slot) ? demand.amount : 0;
    }
    for (size_t task = 0; task < problem.tasks.size(); ++task)
        m_demandEnds[task + 1] += m_demandEnds[task];
}

int ResourceUse::capacity(int resource, int slot) const
{
    const LevellingResource &one = m_problem.resources[size_t(resource)];
    const auto next = std::upper_bound(one.steps.begin(), one.steps.end(), slot,
                                       [](int at, const CapacityStep &step) { return at < step.from; });
    return next == one.steps.begin() ? one.capacity : std::prev(next)->capacity;
}

bool ResourceUse::isAtWork(int task, int slot) const
{
    if (slot < m_starts[size_t(task)] || slot >= m_finishes[size_t(task)])
        return false;
    const int calendar = m_problem.tasks[size_t(task)].calendar;
    if (calendar < 0)
        return true;
    const WorkSlots &work = m_calendars[size_t(calendar)];
    return work.numberAt(slot + 1) > work.numberAt(slot);
}

std::vector<int> ResourceUse::holders(int resource, SlotRange when) const
{
    std::vector<int> found;
    for (const int task : m_users[size_t(resource)]) {
        const int until = std::min(when.until, finishOf(task));
        for (int slot = std::max(when.from, m_starts[size_t(task)]); slot < until; ++slot) {
            if (isAtWork(task, slot)) {
                found.push_back(task);
                break;
            }
        }
    }
    return found;
}

std::vector<Overload> overloads(const LevellingProblem &problem, const std::vector<int> &starts)
{
    const ResourceUse use(problem, starts);
    std::vector<Overload> found;
    for (int resource = 0; resource < int(problem.resources.size()); ++resource) {
        for (int slot = 0; slot < use.slotCount(); ++slot) {
            if (!use.isOver(resource, slot))
                continue;
            Overload overload{.resource = resource, .when = {slot, slot}};
            for (; slot < use.slotCount() && use.isOver(resource, slot); ++slot) {
                const int used = use.used(resource, slot);
                if (used > overload.most) {
                    overload.most = used;
                    overload.capacity = use.capacity(resource, slot);
                }
            }
            overload.when.until = slot;
            overload.tasks = use.holders(resource, overload.when);
            found.push_back(std::move(overload));
        }
    }
    return found;
}

namespace {

class MoveFinder
{
public:
    MoveFinder(const LevellingProblem &problem, const std::vector<int> &from, const std::vector<int> &to)
        : m_problem(problem), m_from(from), m_to(to), m_use(problem, to), m_linksInto(problem.tasks.size())
    {
        for (size_t i = 0; i < problem.links.size(); ++i)
            m_linksInto[size_t(problem.links[i].to)].push_back(int(i));
    }

    LevellingMove moveOf(int task, int horizon) const
    {
        LevellingMove move{.task = task, .from = m_from[size_t(task)], .to = m_to[size_t(task)]};
        if (move.to < move.from) {
            move.cause = LevellingMove::Cause::Earlier;
            return move;
        }
        if (move.to >= horizon) {
            setNoRoom(move);
            return move;
        }
        const int free = setLink(move);
        if (free < move.to)
            setResource(move, std::max(free, move.from));
        return move;
    }

private:
    /// The driving link, if that is why it stands there; returns where links and dates would let it start.
    int setLink(LevellingMove &move) const
    {
        const LevellingTask &task = m_problem.tasks[size_t(move.task)];
        const auto calendar = size_t(std::max(0, task.calendar));
        const WorkSlots *work = task.calendar < 0 || task.duration == 0 ? nullptr : &m_use.calendars()[calendar];
        const auto worked = [work](int slot) { return work ? work->slotOf(work->numberAt(slot)) : slot; };
        int free = worked(task.earliest);
        move.cause = LevellingMove::Cause::Earliest;
        for (const int number : m_linksInto[size_t(move.task)]) {
            const LevellingLink &link = m_problem.links[size_t(number)];
            const int end = leavesFromStart(link.type) ? m_to[size_t(link.from)] : m_use.finishOf(link.from);
            int asked = end + link.lag;
            if (holdsFinish(link.type)) {
                asked = !work          ? asked - task.duration
                    : asked < 1        ? 0
                                       : work->slotOf(std::max(0, work->numberAt(asked - 1) - task.duration + 1));
            }
            if (asked <= 0)
                continue;
            const int start = worked(asked);
            const bool moved = m_to[size_t(link.from)] != m_from[size_t(link.from)];
            // Of several that ask for the same, one that was moved itself says more.
            if (start > free || (start == free && start > move.from && (move.waitsFor < 0 || moved))) {
                free = start;
                move.cause = LevellingMove::Cause::Link;
                move.waitsFor = link.from;
                move.link = number;
            }
        }
        return free;
    }

    void setResource(LevellingMove &move, int free) const
    {
        move.cause = LevellingMove::Cause::Resource;
        move.waitsFor = -1;
        move.link = -1;
        const LevellingTask &task = m_problem.tasks[size_t(move.task)];
        const WorkSlots *work = task.calendar < 0 ? nullptr : &m_use.calendars()[size_t(task.calendar)];
        // One slot earlier, the slot it would gain has no room: with any other it makes do now.
        const int slot = work ? work->slotOf(work->numberAt(move.to) - 1) : move.to - 1;
        for (const LevellingDemand &demand : m_use.demandsOf(move.task)) {
            const auto lacks = [&](int at) {
                return m_use.used(demand.resource, at) + demand.amount > m_use.capacity(demand.resource, at);
            };
            if (!lacks(slot))
                continue;
            move.resource = demand.resource;
            move.needed = m_use.used(demand.resource, slot) + demand.amount;
            move.capacity = m_use.capacity(demand.resource, slot);
            move.over = {slot, slot + 1};
            while (move.over.from > free && lacks(move.over.from - 1))
                --move.over.from;
            for (const int holder : m_use.holders(demand.resource, {slot, slot + 1})) {
                if (move.waitsFor < 0 || isBetter(holder, move.waitsFor, move.to))
                    move.waitsFor = holder;
            }
            return;
        }
    }

    /// Who ends last of those that end in time; or else, who ends first.
    bool isBetter(int holder, int than, int start) const
    {
        const int one = m_use.finishOf(holder);
        const int other = m_use.finishOf(than);
        if ((one <= start) != (other <= start))
            return one <= start;
        return one <= start ? one > other : one < other;
    }

    void setNoRoom(LevellingMove &move) const
    {
        move.cause = LevellingMove::Cause::NoRoom;
        for (const LevellingDemand &demand : m_use.demandsOf(move.task)) {
            if (m_use.isOver(demand.resource, move.to)) {
                move.resource = demand.resource;
                move.needed = m_use.used(demand.resource, move.to);
                move.capacity = m_use.capacity(demand.resource, move.to);
                return;
            }
        }
    }

    const LevellingProblem &m_problem;
    const std::vector<int> &m_from;
    const std::vector<int> &m_to;
    ResourceUse m_use;
    std::vector<std::vector<int>> m_linksInto;
};

} // namespace

std::vector<LevellingMove> movesOf(const LevellingProblem &problem, const std::vector<int> &from,
                                   const std::vector<int> &to, int horizon)
{
    const MoveFinder finder(problem, from, to);
    std::vector<LevellingMove> moves;
    for (int task = 0; task < int(problem.tasks.size()); ++task) {
        if (from[size_t(task)] != to[size_t(task)])
            moves.push_back(finder.moveOf(task, horizon));
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const LevellingMove &one, const LevellingMove &other) { return one.to < other.to; });
    return moves;
}

} // namespace axw::schedule
