// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/networkorder.h"

#include <algorithm>

namespace axw::schedule {

namespace {

/// Sorts the indexes 0 … size - 1 into one flat list by a key; key -1 is left out.
template<class Key>
void group(size_t groups, size_t size, Key key, std::vector<int> &list, std::vector<int> &ends)
{
    ends.assign(groups + 1, 0);
    for (size_t i = 0; i < size; ++i) {
        if (const int at = key(i); at >= 0)
            ++ends[size_t(at) + 1];
    }
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    list.resize(size_t(ends.back()));
    std::vector<int> next(ends.begin(), ends.end() - 1);
    for (size_t i = 0; i < size; ++i) {
        if (const int at = key(i); at >= 0)
            list[size_t(next[size_t(at)]++)] = int(i);
    }
}

constexpr bool holdsFinish(LinkType type)
{
    return type == LinkType::FinishToFinish || type == LinkType::StartToFinish;
}

} // namespace

NetworkOrder::NetworkOrder(const Network &network) : m_network(network), m_count(int(network.tasks.size()))
{
    const auto count = network.tasks.size();
    const auto &tasks = network.tasks;
    const auto &links = network.links;
    group(count, count, [&](size_t i) { return tasks[i].parent; }, m_children, m_childEnds);
    group(count, links.size(), [&](size_t i) { return links[i].to; }, m_into, m_intoEnds);
    group(count, links.size(), [&](size_t i) { return links[i].from; }, m_from, m_fromEnds);

    m_startLinksFromSummaries = std::any_of(links.begin(), links.end(), [this](const NetworkLink &link) {
        return isSummary(link.from)
            && (link.type == LinkType::StartToStart || link.type == LinkType::StartToFinish);
    });

    std::vector<int> waiting(count * 2, 0);
    size_t wanted = 0;
    for (int task = 0; task < m_count; ++task) {
        Q_ASSERT_X(tasks[size_t(task)].parent < task, "NetworkOrder", "a summary stands before its children");
        ++wanted;
        eachFollower(task, [&](int follower) { ++waiting[size_t(follower)]; });
        if (isSummary(task)) {
            ++wanted;
            eachFollower(task + m_count, [&](int follower) { ++waiting[size_t(follower)]; });
        }
    }
    m_nodes.reserve(wanted);
    for (int node = 0; node < m_count * 2; ++node) {
        if (waiting[size_t(node)] == 0 && (node < m_count || isSummary(node - m_count)))
            m_nodes.push_back(node);
    }
    for (size_t done = 0; done < m_nodes.size(); ++done) {
        eachFollower(m_nodes[done], [&](int follower) {
            if (--waiting[size_t(follower)] == 0)
                m_nodes.push_back(follower);
        });
    }
    if (m_nodes.size() != wanted)
        findCycle(waiting);
}

/// What must wait for a node: a summary's entering lets its children begin; a task's end lets its links go on and its
/// summary close.
template<class Visit>
void NetworkOrder::eachFollower(int node, Visit visit) const
{
    const int task = taskOf(node);
    if (isSummary(task) && !isClosing(node)) {
        for (const int child : childrenOf(task))
            visit(child);
        return;
    }
    for (const int number : linksFrom(task)) {
        const NetworkLink &link = m_network.links[size_t(number)];
        visit(holdsFinish(link.type) ? nodeOfEnd(link.to) : link.to);
    }
    if (const int parent = m_network.tasks[size_t(task)].parent; parent >= 0)
        visit(parent + m_count);
}

void NetworkOrder::findCycle(const std::vector<int> &waiting)
{
    // Every node that still waits has a predecessor that waits: going back must come round.
    std::vector<int> before(waiting.size(), -1);
    int node = -1;
    for (int from = 0; from < int(waiting.size()); ++from) {
        if (waiting[size_t(from)] == 0)
            continue;
        node = from;
        eachFollower(from, [&](int follower) { before[size_t(follower)] = from; });
    }
    std::vector<bool> seen(waiting.size(), false);
    for (; !seen[size_t(node)]; node = before[size_t(node)])
        seen[size_t(node)] = true;

    const int first = node;
    do {
        if (const int task = taskOf(node); std::find(m_cycle.begin(), m_cycle.end(), task) == m_cycle.end())
            m_cycle.push_back(task);
        node = before[size_t(node)];
    } while (node != first);
    std::reverse(m_cycle.begin(), m_cycle.end());
    // Begin with the task that stands first in the plan.
    std::rotate(m_cycle.begin(), std::min_element(m_cycle.begin(), m_cycle.end()), m_cycle.end());
}

} // namespace axw::schedule
