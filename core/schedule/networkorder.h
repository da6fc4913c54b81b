// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <span>
#include <vector>

namespace axw::schedule {

/// The order in which a network's dates can be worked out, or the circle that stands in its way.
///
/// Nodes: a leaf is one; a summary is two, since its children wait for its entering and its closing waits for them.
/// All lists are flat arrays.
class NetworkOrder
{
public:
    explicit NetworkOrder(const Network &network);

    /// Every node after all it waits for; complete only without a cycle.
    const std::vector<int> &nodes() const { return m_nodes; }
    int taskOf(int node) const { return node < m_count ? node : node - m_count; }
    /// The second node of a summary.
    bool isClosing(int node) const { return node >= m_count; }

    bool isSummary(int task) const { return m_childEnds[size_t(task)] != m_childEnds[size_t(task) + 1]; }
    std::span<const int> childrenOf(int task) const { return part(m_children, m_childEnds, task); }
    std::span<const int> linksInto(int task) const { return part(m_into, m_intoEnds, task); }
    std::span<const int> linksFrom(int task) const { return part(m_from, m_fromEnds, task); }
    /// True when some summary's start holds another task.
    bool hasStartLinksFromSummaries() const { return m_startLinksFromSummaries; }

    /// The tasks of one circle, in order; empty when there is none.
    const std::vector<int> &cycle() const { return m_cycle; }

private:
    static std::span<const int> part(const std::vector<int> &list, const std::vector<int> &ends, int task)
    {
        const auto begin = size_t(ends[size_t(task)]);
        return {list.data() + begin, size_t(ends[size_t(task) + 1]) - begin};
    }
    template<class Visit>
    void eachFollower(int node, Visit visit) const;
    int nodeOfEnd(int task) const { return isSummary(task) ? task + m_count : task; }
    void findCycle(const std::vector<int> &waiting);

    const Network &m_network;
    int m_count = 0;
    std::vector<int> m_children, m_childEnds;
    std::vector<int> m_into, m_intoEnds;
    std::vector<int> m_from, m_fromEnds;
    std::vector<int> m_nodes;
    std::vector<int> m_cycle;
    bool m_startLinksFromSummaries = false;
};

} // namespace axw::schedule
