// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levellinggrid.h"

#include "core/schedule/networkorder.h"

#include <algorithm>

namespace axw::schedule {

namespace {

constexpr quint64 guards = 0x8000800080008000U;

int lanes(int resource)
{
    return resource % 4 * 16;
}

} // namespace

WorkSlots::WorkSlots(const LevellingCalendar &calendar)
{
    int end = 0;
    for (const SlotRange &rest : calendar.rests)
        end = std::max(end, rest.until);
    std::vector<char> rests(size_t(end), 0);
    for (const SlotRange &rest : calendar.rests)
        std::fill(rests.begin() + rest.from, rests.begin() + std::max(rest.from, rest.until), char(1));
    for (int slot = 0; slot < end; ++slot) {
        m_numbers.push_back(int(m_slots.size()));
        if (rests[size_t(slot)])
            ++m_rests;
        else
            m_slots.push_back(slot);
    }
}

int finishOf(const LevellingTask &task, int start, std::span<const WorkSlots> calendars)
{
    if (task.calendar < 0 || task.duration == 0)
        return start + task.duration;
    const WorkSlots &work = calendars[size_t(task.calendar)];
    return work.slotOf(work.numberAt(start) + task.duration - 1) + 1;
}

LevellingGrid::LevellingGrid(const LevellingProblem &problem)
{
    for (const LevellingCalendar &calendar : problem.calendars)
        m_calendars.emplace_back(calendar);
    number(problem);
    addArcs(problem);
    addResources(problem);
    m_marks.resize(m_tasks.size());
    m_repaired.reserve(m_tasks.size());
}

void LevellingGrid::number(const LevellingProblem &problem)
{
    const size_t count = problem.tasks.size();
    std::vector<int> waiting(count, 0);
    std::vector<std::vector<int>> followers(count);
    for (const LevellingLink &link : problem.links) {
        if (problem.tasks[size_t(link.from)].fixed || problem.tasks[size_t(link.to)].fixed)
            continue;
        followers[size_t(link.from)].push_back(link.to);
        ++waiting[size_t(link.to)];
    }
    m_indexes.assign(count, -1);
    for (size_t task = 0; task < count; ++task) {
        if (waiting[task] == 0 && !problem.tasks[task].fixed)
            m_tasks.push_back(int(task));
    }
    for (size_t next = 0; next < m_tasks.size(); ++next) {
        for (const int follower : followers[size_t(m_tasks[next])]) {
            if (--waiting[size_t(follower)] == 0)
                m_tasks.push_back(follower);
        }
    }
    const bool calendars = std::any_of(problem.tasks.begin(), problem.tasks.end(),
                                       [](const LevellingTask &task) { return task.calendar >= 0; });
    for (size_t index = 0; index < m_tasks.size(); ++index) {
        const LevellingTask &task = problem.tasks[size_t(m_tasks[index])];
        m_indexes[size_t(m_tasks[index])] = int(index);
        m_durations.push_back(task.duration);
        m_earliest.push_back(task.earliest);
        if (calendars)
            m_calendarOf.push_back(task.calendar);
    }
}

void LevellingGrid::addArcs(const LevellingProblem &problem)
{
    const size_t count = m_tasks.size();
    m_beforeEnds.assign(count + 1, 0);
    m_afterEnds.assign(count + 1, 0);
    const auto hold = [this, &problem](const LevellingLink &link) {
        const LevellingTask &from = problem.tasks[size_t(link.from)];
        const LevellingTask &to = problem.tasks[size_t(link.to)];
        const int start = *from.fixed;
        const int asked = (leavesFromStart(link.type) ? start : schedule::finishOf(from, start, m_calendars)) + link.lag;
        int &earliest = m_earliest[size_t(m_indexes[size_t(link.to)])];
        if (!holdsFinish(link.type)) {
            earliest = std::max(earliest, asked);
        } else if (to.calendar < 0) {
            earliest = std::max(earliest, asked - to.duration);
        } else if (asked > 0) {
            const WorkSlots &work = m_calendars[size_t(to.calendar)];
            earliest = std::max(earliest, work.slotOf(std::max(0, work.numberAt(asked - 1) - to.duration + 1)));
        }
    };
    std::vector<const LevellingLink *> kept;
    for (const LevellingLink &link : problem.links) {
        if (m_indexes[size_t(link.to)] < 0)
            continue;
        if (m_indexes[size_t(link.from)] < 0) {
            hold(link);
            continue;
        }
        kept.push_back(&link);
        ++m_beforeEnds[size_t(m_indexes[size_t(link.to)]) + 1];
        ++m_afterEnds[size_t(m_indexes[size_t(link.from)]) + 1];
        m_orderedByTime = m_orderedByTime && link.type == LinkType::FinishToStart && link.lag >= 0;
    }
    for (size_t i = 0; i < count; ++i) {
        m_beforeEnds[i + 1] += m_beforeEnds[i];
        m_afterEnds[i + 1] += m_afterEnds[i];
    }
    m_before.resize(kept.size());
    m_after.resize(kept.size());
    std::vector<int> nextBefore(m_beforeEnds.begin(), m_beforeEnds.end() - 1);
    std::vector<int> nextAfter(m_afterEnds.begin(), m_afterEnds.end() - 1);
    for (const LevellingLink *link : kept) {
        const int from = m_indexes[size_t(link->from)];
        const int to = m_indexes[size_t(link->to)];
        Arc arc{.other = from, .lag = link->lag, .type = link->type};
        if (m_calendarOf.empty()) {
            arc.lag += leavesFromStart(link->type) ? 0 : m_durations[size_t(from)];
            arc.lag -= holdsFinish(link->type) ? m_durations[size_t(to)] : 0;
            arc.type = LinkType::StartToStart;
        }
        m_before[size_t(nextBefore[size_t(to)]++)] = arc;
        arc.other = to;
        m_after[size_t(nextAfter[size_t(from)]++)] = arc;
    }
}

void LevellingGrid::addResources(const LevellingProblem &problem)
{
    int end = 0;
    for (const LevellingTask &task : problem.tasks)
        end = std::max({end, task.earliest, task.fixed ? schedule::finishOf(task, *task.fixed, m_calendars) : 0});
    for (const int earliest : m_earliest)
        end = std::max(end, earliest);
    for (const LevellingResource &resource : problem.resources) {
        for (const CapacityStep &step : resource.steps)
            end = std::max(end, step.from);
    }
    for (const LevellingCalendar &calendar : problem.calendars) {
        for (const SlotRange &rest : calendar.rests)
            end = std::max(end, rest.until);
    }
    for (const int duration : m_durations)
        end += duration;
    for (const LevellingLink &link : problem.links)
        end += std::max(0, link.lag);
    m_horizon = end + 1;

    const auto stride = size_t(m_horizon);
    m_words = std::max(1, (int(problem.resources.size()) + 3) / 4);
    m_base.assign(stride * size_t(m_words), guards);
    for (size_t number = 0; number < problem.resources.size(); ++number) {
        const LevellingResource &resource = problem.resources[number];
        const auto row = m_base.begin() + std::ptrdiff_t(number / 4 * stride);
        int from = 0;
        int capacity = resource.capacity;
        const auto fill = [&](int until) {
            for (; from < until; ++from)
                *(row + from) |= quint64(capacity) << lanes(int(number));
        };
        for (const CapacityStep &step : resource.steps) {
            fill(step.from);
            capacity = step.capacity;
        }
        fill(m_horizon);
    }

    m_needEnds.assign(m_tasks.size() + 1, 0);
    std::vector<std::vector<quint64>> words(problem.tasks.size());
    for (const LevellingDemand &demand : problem.demands) {
        auto &own = words[size_t(demand.task)];
        own.resize(size_t(m_words));
        own[size_t(demand.resource) / 4] += quint64(demand.amount) << lanes(demand.resource);
    }
    for (size_t index = 0; index < m_tasks.size(); ++index) {
        const auto &own = words[size_t(m_tasks[index])];
        m_need.push_back(own.empty() ? 0 : own[0]);
        for (size_t word = 0; word < own.size(); ++word) {
            if (own[word] != 0)
                m_needs.push_back({word * stride, own[word]});
        }
        m_needEnds[index + 1] = int(m_needs.size());
    }

    // What is fixed takes all there is, where it needs more.
    for (const LevellingDemand &demand : problem.demands) {
        const LevellingTask &task = problem.tasks[size_t(demand.task)];
        if (!task.fixed || task.duration == 0)
            continue;
        const WorkSlots *work = task.calendar < 0 ? nullptr : &m_calendars[size_t(task.calendar)];
        const int first = work ? work->numberAt(*task.fixed) : *task.fixed;
        for (int i = 0; i < task.duration; ++i) {
            const auto slot = size_t(work ? work->slotOf(first + i) : first + i);
            quint64 &free = m_base[size_t(demand.resource) / 4 * stride + slot];
            const quint64 left = free >> lanes(demand.resource) & 0x7fff;
            free -= std::min(left, quint64(demand.amount)) << lanes(demand.resource);
        }
    }
    m_free = m_base;
}

void LevellingGrid::repair(std::vector<int> &order, bool backwards)
{
    std::fill(m_marks.begin(), m_marks.end(), char(0));
    m_repaired.clear();
    std::vector<int> stack;
    for (const int index : order) {
        stack.push_back(index);
        while (!stack.empty()) {
            const int top = stack.back();
            if (m_marks[size_t(top)]) {
                stack.pop_back();
                continue;
            }
            const size_t depth = stack.size();
            for (const Arc &arc : backwards ? after(top) : before(top)) {
                if (!m_marks[size_t(arc.other)])
                    stack.push_back(arc.other);
            }
            if (stack.size() == depth) {
                m_marks[size_t(top)] = 1;
                m_repaired.push_back(top);
                stack.pop_back();
            }
        }
    }
    order.swap(m_repaired);
}

void LevellingGrid::freeAll()
{
    for (int word = 0; word < m_words; ++word) {
        const auto row = std::ptrdiff_t(word) * m_horizon;
        std::copy(m_base.begin() + row, m_base.begin() + row + m_used, m_free.begin() + row);
    }
    m_used = 0;
}

int LevellingGrid::startNotBefore(int index, int slot) const
{
    const WorkSlots *work = workOf(index);
    return work && m_durations[size_t(index)] > 0 ? work->slotOf(work->numberAt(slot)) : slot;
}

/// Where links let a task start, in problems with calendars.
int LevellingGrid::startAfter(int index, std::span<const int> starts) const
{
    const WorkSlots *work = workOf(index);
    const int duration = m_durations[size_t(index)];
    int start = m_earliest[size_t(index)];
    for (const Arc &arc : before(index)) {
        const int other = starts[size_t(arc.other)];
        const int asked = (leavesFromStart(arc.type) ? other : finishOf(arc.other, other)) + arc.lag;
        if (!holdsFinish(arc.type))
            start = std::max(start, asked);
        else if (!work || duration == 0)
            start = std::max(start, asked - duration);
        else if (asked > 0)
            start = std::max(start, work->slotOf(std::max(0, work->numberAt(asked - 1) - duration + 1)));
    }
    return startNotBefore(index, start);
}

/// Where links and its limit let a task start at the latest, in problems with calendars; below 0: nowhere.
int LevellingGrid::latestStart(int index, int limit, std::span<const int> starts) const
{
    int start = limit;
    for (const Arc &arc : after(index)) {
        const int other = starts[size_t(arc.other)];
        const int asked = (holdsFinish(arc.type) ? finishOf(arc.other, other) : other) - arc.lag;
        (leavesFromStart(arc.type) ? start : limit) = std::min(leavesFromStart(arc.type) ? start : limit, asked);
    }
    const WorkSlots *work = workOf(index);
    const int duration = m_durations[size_t(index)];
    if (!work || duration == 0)
        return std::min(start, limit - duration);
    if (start < 0 || limit < duration)
        return -1;
    const int number = std::min(work->numberAt(limit) - duration, work->numberAt(start + 1) - 1);
    return number < 0 ? -1 : work->slotOf(number);
}

template<bool OneWord>
bool LevellingGrid::fits(int index, int slot) const
{
    if constexpr (OneWord) {
        return ((m_free[size_t(slot)] - m_need[size_t(index)]) & guards) == guards;
    } else {
        const auto end = size_t(m_needEnds[size_t(index) + 1]);
        for (auto i = size_t(m_needEnds[size_t(index)]); i < end; ++i) {
            if (((m_free[m_needs[i].row + size_t(slot)] - m_needs[i].amounts) & guards) != guards)
                return false;
        }
        return true;
    }
}

template<bool OneWord>
void LevellingGrid::take(int index, int slot)
{
    if constexpr (OneWord) {
        m_free[size_t(slot)] -= m_need[size_t(index)];
    } else {
        const auto end = size_t(m_needEnds[size_t(index) + 1]);
        for (auto i = size_t(m_needEnds[size_t(index)]); i < end; ++i)
            m_free[m_needs[i].row + size_t(slot)] -= m_needs[i].amounts;
    }
}

template<bool OneWord, bool Calendars>
int LevellingGrid::forwardAll(std::span<const int> order, std::vector<int> &starts)
{
    int unplaced = 0;
    for (const int index : order) {
        const int duration = m_durations[size_t(index)];
        int start = m_earliest[size_t(index)];
        const WorkSlots *work = nullptr;
        if constexpr (Calendars) {
            start = startAfter(index, starts);
            work = workOf(index);
        } else {
            for (const Arc &arc : before(index))
                start = std::max(start, starts[size_t(arc.other)] + arc.lag);
        }
        if (duration == 0 || m_needEnds[size_t(index)] == m_needEnds[size_t(index) + 1]) {
            starts[size_t(index)] = start;
            continue;
        }
        // In numbers of the slots it works. Looked at from the back, a slot without room rules out all starts up to it.
        const auto slotOf = [work](int number) { return Calendars && work ? work->slotOf(number) : number; };
        int first = Calendars && work ? work->numberAt(start) : start;
        int known = first;
        bool found = false;
        while (!found && slotOf(first + duration - 1) < m_horizon) {
            int at = first + duration - 1;
            while (at >= known && fits<OneWord>(index, slotOf(at)))
                --at;
            found = at < known;
            if (!found) {
                known = first + duration;
                first = at + 1;
            }
        }
        if (!found) {
            ++unplaced;
            starts[size_t(index)] = startNotBefore(index, std::max(start, m_horizon));
            continue;
        }
        starts[size_t(index)] = slotOf(first);
        for (int i = 0; i < duration; ++i)
            take<OneWord>(index, slotOf(first + i));
        m_used = std::max(m_used, slotOf(first + duration - 1) + 1);
    }
    return unplaced;
}

template<bool OneWord, bool Calendars>
bool LevellingGrid::backwardAll(std::span<const int> order, std::span<const int> limits, std::vector<int> &starts)
{
    for (const int index : order) {
        const int duration = m_durations[size_t(index)];
        int start = 0;
        const WorkSlots *work = nullptr;
        if constexpr (Calendars) {
            start = latestStart(index, limits[size_t(index)], starts);
            work = workOf(index);
        } else {
            start = limits[size_t(index)] - duration;
            for (const Arc &arc : after(index))
                start = std::min(start, starts[size_t(arc.other)] - arc.lag);
        }
        if (start < 0)
            return false;
        if (duration == 0 || m_needEnds[size_t(index)] == m_needEnds[size_t(index) + 1]) {
            starts[size_t(index)] = start;
            continue;
        }
        const auto slotOf = [work](int number) { return Calendars && work ? work->slotOf(number) : number; };
        int first = Calendars && work ? work->numberAt(start) : start;
        int known = first + duration;
        for (;;) {
            int at = first;
            while (at < known && fits<OneWord>(index, slotOf(at)))
                ++at;
            if (at >= known)
                break;
            known = first;
            first = at - duration;
            if (first < 0)
                return false;
        }
        starts[size_t(index)] = slotOf(first);
        for (int i = 0; i < duration; ++i)
            take<OneWord>(index, slotOf(first + i));
        m_used = std::max(m_used, slotOf(first + duration - 1) + 1);
    }
    return true;
}

int LevellingGrid::forward(std::span<const int> order, std::vector<int> &starts)
{
    freeAll();
    if (m_calendarOf.empty())
        return m_words == 1 ? forwardAll<true, false>(order, starts) : forwardAll<false, false>(order, starts);
    return m_words == 1 ? forwardAll<true, true>(order, starts) : forwardAll<false, true>(order, starts);
}

bool LevellingGrid::backward(std::span<const int> order, std::span<const int> limits, std::vector<int> &starts)
{
    freeAll();
    if (m_calendarOf.empty())
        return m_words == 1 ? backwardAll<true, false>(order, limits, starts)
                            : backwardAll<false, false>(order, limits, starts);
    return m_words == 1 ? backwardAll<true, true>(order, limits, starts)
                        : backwardAll<false, true>(order, limits, starts);
}

void LevellingGrid::early(std::vector<int> &starts) const
{
    starts.assign(m_tasks.size(), 0);
    for (int index = 0; index < count(); ++index) {
        if (!m_calendarOf.empty()) {
            starts[size_t(index)] = startAfter(index, starts);
            continue;
        }
        int start = m_earliest[size_t(index)];
        for (const Arc &arc : before(index))
            start = std::max(start, starts[size_t(arc.other)] + arc.lag);
        starts[size_t(index)] = start;
    }
}

std::vector<int> LevellingGrid::tails() const
{
    std::vector<int> tails(m_tasks.size(), 0);
    for (int index = count() - 1; index >= 0; --index) {
        int tail = m_durations[size_t(index)];
        for (const Arc &arc : after(index)) {
            // With calendars the lag is the link's own: near enough for a rule of thumb.
            const int lag = arc.lag + (m_calendarOf.empty() || leavesFromStart(arc.type) ? 0 : m_durations[size_t(index)]);
            tail = std::max(tail, lag + tails[size_t(arc.other)]);
        }
        tails[size_t(index)] = tail;
    }
    return tails;
}

} // namespace axw::schedule
