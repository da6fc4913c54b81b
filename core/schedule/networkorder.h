// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <iterator>
#include <memory_resource>
#include <span>
#include <utility>
#include <vector>

namespace axw::schedule {

constexpr bool leavesFromStart(LinkType type)
{
    return type == LinkType::StartToStart || type == LinkType::StartToFinish;
}

constexpr bool holdsFinish(LinkType type)
{
    return type == LinkType::FinishToFinish || type == LinkType::StartToFinish;
}

/// The numbers of the links at one end of a task, walked along a chain of indexes.
class LinkChain
{
public:
    struct End {};
    class Iterator
    {
    public:
        Iterator(int link, const int *next) : m_link(link), m_next(next) {}
        int operator*() const { return m_link; }
        Iterator &operator++()
        {
            m_link = m_next[m_link];
            return *this;
        }
        bool operator==(End) const { return m_link < 0; }

    private:
        int m_link;
        const int *m_next;
    };

    LinkChain(int first, const int *next) : m_first(first), m_next(next) {}
    Iterator begin() const { return {m_first, m_next}; }
    End end() const { return {}; }

private:
    int m_first;
    const int *m_next;
};

/// The order in which a network's dates can be worked out, or the circle that stands in its way; kept up to date while
/// links come and go (Pearce & Kelly 2006: only the nodes between a new link's ends change places).
///
/// Nodes: a leaf is one; a summary is two, since its children wait for its entering and its closing waits for them.
/// All lists are flat arrays. The network must outlive the order, and its outline must not change under it.
class NetworkOrder
{
public:
    explicit NetworkOrder(const Network &network, std::pmr::memory_resource *memory = std::pmr::get_default_resource());

    /// Every node after all it waits for; complete only without a cycle.
    std::span<const int> nodes() const { return m_nodes; }
    int positionOf(int node) const { return m_positions[size_t(node)]; }
    int taskOf(int node) const { return node < m_count ? node : node - m_count; }
    /// The second node of a summary.
    bool isClosing(int node) const { return node >= m_count; }
    /// The node at which a task's finish is known.
    int endNode(int task) const { return isSummary(task) ? task + m_count : task; }
    /// The node that a link into this task waits at.
    int nodeHeldBy(LinkType type, int task) const { return holdsFinish(type) ? endNode(task) : task; }

    bool isSummary(int task) const { return m_childEnds[size_t(task)] != m_childEnds[size_t(task) + 1]; }
    std::span<const int> childrenOf(int task) const
    {
        const auto begin = size_t(m_childEnds[size_t(task)]);
        return {m_children.data() + begin, size_t(m_childEnds[size_t(task) + 1]) - begin};
    }
    LinkChain linksInto(int task) const { return {m_firstInto[size_t(task)], m_nextInto.data()}; }
    LinkChain linksFrom(int task) const { return {m_firstFrom[size_t(task)], m_nextFrom.data()}; }

    /// Takes up a link of the network, old number or the one past the last. False: it closes a circle, which cycle()
    /// then names, and is not taken up.
    bool add(int link);
    /// Forgets a link, which the network still holds.
    void remove(int link);

    /// The tasks of one circle, in order; empty when there is none.
    const std::vector<int> &cycle() const { return m_cycle; }

private:
    template<class Visit>
    void eachFollower(int node, Visit visit) const;
    template<class Visit>
    void eachBefore(int node, Visit visit) const;
    void chain(int link);
    void sortAll();
    bool putInOrder(int node);
    void setCycle(std::vector<int> nodes);
    bool moveBehind(int from, int to);

    const Network &m_network;
    int m_count = 0;
    std::pmr::vector<int> m_children, m_childEnds;
    std::pmr::vector<int> m_firstInto, m_nextInto;
    std::pmr::vector<int> m_firstFrom, m_nextFrom;
    std::pmr::vector<int> m_nodes;
    std::pmr::vector<int> m_positions; ///< by node
    std::vector<int> m_cycle;
    std::pmr::vector<int> m_mark;      ///< by node: from where putInOrder or moveBehind came to it, -1: not
    std::pmr::vector<std::pair<int, int>> m_open; ///< what putInOrder has still to do, and for whom
};

} // namespace axw::schedule
