// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/networkorder.h"

#include <algorithm>

namespace axw::schedule {

NetworkOrder::NetworkOrder(const Network &network) : m_network(network), m_count(int(network.tasks.size()))
{
    const auto count = network.tasks.size();
    m_childEnds.assign(count + 1, 0);
    for (size_t i = 0; i < count; ++i) {
        const int parent = network.tasks[i].parent;
        Q_ASSERT_X(parent < int(i), "NetworkOrder", "a summary stands before its children");
        if (parent >= 0)
            ++m_childEnds[size_t(parent) + 1];
    }
    for (size_t i = 0; i < count; ++i)
        m_childEnds[i + 1] += m_childEnds[i];
    m_children.resize(size_t(m_childEnds[count]));
    std::vector<int> next(m_childEnds.begin(), m_childEnds.end() - 1);
    for (size_t i = 0; i < count; ++i) {
        if (const int parent = network.tasks[i].parent; parent >= 0)
            m_children[size_t(next[size_t(parent)]++)] = int(i);
    }

    m_firstInto.assign(count, -1);
    m_firstFrom.assign(count, -1);
    m_nextInto.assign(network.links.size(), -1);
    m_nextFrom.assign(network.links.size(), -1);
    // Backwards, so that every chain begins with its lowest number.
    for (auto link = int(network.links.size()) - 1; link >= 0; --link)
        chain(link);
    sortAll();
}

void NetworkOrder::chain(int link)
{
    const NetworkLink &one = m_network.links[size_t(link)];
    if (one.isNone())
        return;
    m_nextInto[size_t(link)] = std::exchange(m_firstInto[size_t(one.to)], link);
    m_nextFrom[size_t(link)] = std::exchange(m_firstFrom[size_t(one.from)], link);
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
        visit(nodeHeldBy(link.type, link.to));
    }
    if (const int parent = m_network.tasks[size_t(task)].parent; parent >= 0)
        visit(parent + m_count);
}

/// The same, the other way round.
template<class Visit>
void NetworkOrder::eachBefore(int node, Visit visit) const
{
    const int task = taskOf(node);
    const bool summary = isSummary(task);
    for (const int number : linksInto(task)) {
        const NetworkLink &link = m_network.links[size_t(number)];
        if (!summary || holdsFinish(link.type) == isClosing(node))
            visit(endNode(link.from));
    }
    if (summary && isClosing(node)) {
        for (const int child : childrenOf(task))
            visit(endNode(child));
    } else if (const int parent = m_network.tasks[size_t(task)].parent; parent >= 0) {
        visit(parent);
    }
}

/// Kahn 1962: whoever waits for nobody goes next.
void NetworkOrder::sortAll()
{
    const auto count = size_t(m_count);
    std::vector<int> waiting(count * 2, 0);
    size_t wanted = 0;
    for (int task = 0; task < m_count; ++task) {
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
    if (m_nodes.size() != wanted) {
        findCycle(waiting);
        return;
    }
    m_positions.assign(count * 2, -1);
    for (size_t i = 0; i < m_nodes.size(); ++i)
        m_positions[size_t(m_nodes[i])] = int(i);
    m_mark.assign(count * 2, -1);
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

    std::vector<int> nodes;
    const int first = node;
    do {
        nodes.push_back(node);
        node = before[size_t(node)];
    } while (node != first);
    std::reverse(nodes.begin(), nodes.end());
    setCycle(std::move(nodes));
}

void NetworkOrder::setCycle(std::vector<int> nodes)
{
    m_cycle.clear();
    std::vector<bool> named(size_t(m_count), false);
    for (const int node : nodes) {
        if (const auto task = size_t(taskOf(node)); !named[task]) {
            named[task] = true;
            m_cycle.push_back(int(task));
        }
    }
    // Begin with the task that stands first in the plan.
    std::rotate(m_cycle.begin(), std::min_element(m_cycle.begin(), m_cycle.end()), m_cycle.end());
}

bool NetworkOrder::add(int link)
{
    const NetworkLink &one = m_network.links[size_t(link)];
    m_nextInto.resize(m_network.links.size(), -1);
    m_nextFrom.resize(m_network.links.size(), -1);
    if (one.isNone())
        return true;
    if (!moveBehind(endNode(one.from), nodeHeldBy(one.type, one.to)))
        return false;
    m_cycle.clear();
    chain(link);
    return true;
}

void NetworkOrder::remove(int link)
{
    const NetworkLink &one = m_network.links[size_t(link)];
    if (one.isNone())
        return;
    const auto unchain = [link](int &first, std::vector<int> &next) {
        int *at = &first;
        while (*at != link)
            at = &next[size_t(*at)];
        *at = std::exchange(next[size_t(link)], -1);
    };
    unchain(m_firstInto[size_t(one.to)], m_nextInto);
    unchain(m_firstFrom[size_t(one.from)], m_nextFrom);
}

/// Makes `to` stand behind `from`, with all that waits for it. False when `from` is among those.
bool NetworkOrder::moveBehind(int from, int to)
{
    if (from == to) {
        setCycle({from});
        return false;
    }
    const int lowest = positionOf(to);
    const int highest = positionOf(from);
    if (highest < lowest)
        return true;

    std::vector<int> after{to};
    std::vector<int> before{from};
    const auto clean = [this](const std::vector<int> &nodes) {
        for (const int node : nodes)
            m_mark[size_t(node)] = -1;
    };
    m_mark[size_t(to)] = to;
    bool circle = false;
    for (size_t i = 0; i < after.size() && !circle; ++i) {
        const int node = after[i];
        eachFollower(node, [&](int follower) {
            if (positionOf(follower) > highest || m_mark[size_t(follower)] >= 0)
                return;
            m_mark[size_t(follower)] = node;
            after.push_back(follower);
            circle = circle || follower == from;
        });
    }
    if (circle) {
        std::vector<int> nodes;
        for (int node = from; node != to; node = m_mark[size_t(node)])
            nodes.push_back(node);
        nodes.push_back(to);
        std::reverse(nodes.begin(), nodes.end());
        clean(after);
        setCycle(std::move(nodes));
        return false;
    }
    m_mark[size_t(from)] = from;
    for (size_t i = 0; i < before.size(); ++i) {
        const int node = before[i];
        eachBefore(node, [&](int earlier) {
            if (positionOf(earlier) < lowest || m_mark[size_t(earlier)] >= 0)
                return;
            m_mark[size_t(earlier)] = node;
            before.push_back(earlier);
        });
    }
    clean(after);
    clean(before);

    // The two groups share out the places they had: first all that `from` waits for, then all that waits for `to`.
    const auto byPosition = [this](int a, int b) { return positionOf(a) < positionOf(b); };
    std::sort(before.begin(), before.end(), byPosition);
    std::sort(after.begin(), after.end(), byPosition);
    std::vector<int> places;
    places.reserve(before.size() + after.size());
    for (const auto *group : {&before, &after}) {
        for (const int node : *group)
            places.push_back(positionOf(node));
    }
    std::sort(places.begin(), places.end());
    size_t place = 0;
    for (const auto *group : {&before, &after}) {
        for (const int node : *group) {
            m_positions[size_t(node)] = places[place];
            m_nodes[size_t(places[place])] = node;
            ++place;
        }
    }
    return true;
}

} // namespace axw::schedule
