// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"
#include "core/schedule/levellinggrid.h"

namespace axw::schedule {

/// How much of every resource tasks take in every slot, when they start as said.
class ResourceUse
{
public:
    ResourceUse(const LevellingProblem &problem, const std::vector<int> &starts);

    int slotCount() const { return m_slots; }
    int used(int resource, int slot) const
    {
        return slot < m_slots ? m_used[size_t(resource) * size_t(m_slots) + size_t(slot)] : 0;
    }
    int capacity(int resource, int slot) const;
    bool isOver(int resource, int slot) const { return used(resource, slot) > capacity(resource, slot); }
    const std::vector<WorkSlots> &calendars() const { return m_calendars; }
    int finishOf(int task) const { return m_finishes[size_t(task)]; }
    /// Whether it has begun, is not finished and does not rest then.
    bool isAtWork(int task, int slot) const;
    /// Demands of more than nothing, of one task on one resource added up.
    std::span<const LevellingDemand> demandsOf(int task) const
    {
        const auto begin = size_t(m_demandEnds[size_t(task)]);
        return {m_demands.data() + begin, size_t(m_demandEnds[size_t(task) + 1]) - begin};
    }
    /// The tasks that hold a resource in one of these slots.
    std::vector<int> holders(int resource, SlotRange when) const;

private:
    const LevellingProblem &m_problem;
    const std::vector<int> &m_starts;
    std::vector<WorkSlots> m_calendars;
    std::vector<int> m_finishes;
    std::vector<LevellingDemand> m_demands; ///< by task
    std::vector<int> m_demandEnds;
    std::vector<std::vector<int>> m_users; ///< by resource
    int m_slots = 0;
    std::vector<int> m_used;
};

/// Why each task that starts elsewhere than it stood does so. Those from `horizon` on found no room.
std::vector<LevellingMove> movesOf(const LevellingProblem &problem, const std::vector<int> &from,
                                   const std::vector<int> &to, int horizon);

} // namespace axw::schedule
