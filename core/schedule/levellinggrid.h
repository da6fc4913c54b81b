// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

#include <span>
#include <vector>

namespace axw::schedule {

/// The slots in which a calendar works, numbered without its rests.
class WorkSlots
{
public:
    WorkSlots() = default;
    explicit WorkSlots(const LevellingCalendar &calendar);

    /// How many slots it works before this one: the number of the first one it works from here on.
    int numberAt(int slot) const
    {
        return slot < int(m_numbers.size()) ? m_numbers[size_t(slot)] : slot - m_rests;
    }
    int slotOf(int number) const
    {
        return number < int(m_slots.size()) ? m_slots[size_t(number)] : number + m_rests;
    }

private:
    std::vector<int> m_numbers; ///< by slot, up to the last rest
    std::vector<int> m_slots;   ///< by number, up to the last rest
    int m_rests = 0;            ///< slots of rest altogether
};

/// First slot after a task that starts here.
int finishOf(const LevellingTask &task, int start, std::span<const WorkSlots> calendars);

/// A levelling problem laid out for speed, and the two passes that turn an order of its tasks into starts.
///
/// Only the tasks that may be moved are in it, numbered in an order in which none waits for a later one. Four resources
/// share a 64-bit word, 16 bits each, the highest of which is always set in what is free: it falls when more is taken
/// than there is, so one subtraction tests all four.
class LevellingGrid
{
public:
    /// The problem must have no fault.
    explicit LevellingGrid(const LevellingProblem &problem);

    int count() const { return int(m_tasks.size()); }
    /// The problem's number of a task.
    int taskOf(int index) const { return m_tasks[size_t(index)]; }
    /// Nothing that finds room starts at or after this slot.
    int horizon() const { return m_horizon; }
    int finishOf(int index, int start) const
    {
        const int duration = m_durations[size_t(index)];
        const WorkSlots *work = workOf(index);
        if (!work || duration == 0)
            return start + duration;
        return work->slotOf(work->numberAt(start) + duration - 1) + 1;
    }
    int earliestOf(int index) const { return m_earliest[size_t(index)]; }
    int durationOf(int index) const { return m_durations[size_t(index)]; }

    /// Whether starts in order of time (or finishes, backwards) are an order in which none waits for a later one.
    bool isOrderedByTime() const { return m_orderedByTime; }
    /// Puts what others of the list wait for before them (backwards: behind), and leaves the rest as it is.
    void repair(std::vector<int> &order, bool backwards);

    /// Serial generation (Kelley 1963): each task in turn as early as those before it leave room. Every task must stand
    /// behind all it waits for. Returns how many found no room.
    int forward(std::span<const int> order, std::vector<int> &starts);
    /// The same from the end: each as late as may be, finishing by its limit. False, and starts are of no use: one found
    /// no room.
    bool backward(std::span<const int> order, std::span<const int> limits, std::vector<int> &starts);
    /// As early as links and dates allow, as if there were no resources.
    void early(std::vector<int> &starts) const;
    /// Slots from each task's start to the end of all that wait for it, at the least.
    std::vector<int> tails() const;

private:
    struct Arc
    {
        int other = 0;
        int lag = 0; ///< from start to start; in problems with calendars the link's own
        LinkType type = LinkType::StartToStart;
    };
    struct Need
    {
        size_t row = 0; ///< where the word's slots begin
        quint64 amounts = 0;
    };

    void number(const LevellingProblem &problem);
    void addArcs(const LevellingProblem &problem);
    void addResources(const LevellingProblem &problem);
    const WorkSlots *workOf(int index) const
    {
        const int calendar = m_calendarOf.empty() ? -1 : m_calendarOf[size_t(index)];
        return calendar < 0 ? nullptr : &m_calendars[size_t(calendar)];
    }
    std::span<const Arc> before(int index) const { return between(m_before, m_beforeEnds, index); }
    std::span<const Arc> after(int index) const { return between(m_after, m_afterEnds, index); }
    static std::span<const Arc> between(const std::vector<Arc> &arcs, const std::vector<int> &ends, int index)
    {
        const auto begin = size_t(ends[size_t(index)]);
        return {arcs.data() + begin, size_t(ends[size_t(index) + 1]) - begin};
    }

    int startAfter(int index, std::span<const int> starts) const;
    int startNotBefore(int index, int slot) const;
    int latestStart(int index, int limit, std::span<const int> starts) const;
    template<bool OneWord>
    bool fits(int index, int slot) const;
    template<bool OneWord>
    void take(int index, int slot);
    template<bool OneWord, bool Calendars>
    int forwardAll(std::span<const int> order, std::vector<int> &starts);
    template<bool OneWord, bool Calendars>
    bool backwardAll(std::span<const int> order, std::span<const int> limits, std::vector<int> &starts);
    void freeAll();

    std::vector<int> m_tasks;    ///< the problem's number, by index
    std::vector<int> m_indexes;  ///< the other way round; -1: fixed
    std::vector<int> m_durations;
    std::vector<int> m_earliest;
    std::vector<int> m_calendarOf; ///< empty: there are no calendars
    std::vector<WorkSlots> m_calendars;
    std::vector<Arc> m_before, m_after;
    std::vector<int> m_beforeEnds, m_afterEnds;
    std::vector<quint64> m_need; ///< where one word holds all resources
    std::vector<Need> m_needs;
    std::vector<int> m_needEnds;
    int m_horizon = 0;
    int m_words = 1;
    std::vector<quint64> m_base; ///< what is free before anything is placed: word by word, slot by slot
    std::vector<quint64> m_free; ///< what is free now
    int m_used = 0;              ///< slots from here on are as in m_base
    bool m_orderedByTime = true;
    std::vector<char> m_marks;   ///< of repair
    std::vector<int> m_repaired;
};

} // namespace axw::schedule
