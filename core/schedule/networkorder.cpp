// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/networkorder.h"

#include <algorithm>

namespace axw::schedule {

NetworkOrder::NetworkOrder(const Network &network, std::pmr::memory_resource *memory)
    : m_network(network), m_count(int(network.tasks.size())), m_children(memory), m_childEnds(memory), m_firstInto(memory),
      m_nextInto(memory), m_firstFrom(memory), m_nextFrom(memory), m_nodes(memory), m_positions(memory), m_mark(memory),
      m_open(memory)
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

/// Depth first (Tarjan 1976), beginning with the first task: each node comes after all it waits for, and else in the
/// order of the plan. So the passes go through memory as it lies, as far as links let them.
void NetworkOrder::sortAll()
{
    const auto count = size_t(m_count);
    m_nodes.reserve(count * 2);
    m_positions.assign(count * 2, -1);
    m_mark.assign(count * 2, -1);
    for (int task = 0; task < m_count; ++task) {
        if (!putInOrder(task))
            return;
        if (isSummary(task))
            continue;
        // With the last of its children a summary closes, too.
        for (int last = task; m_network.tasks[size_t(last)].parent >= 0;) {
            const int parent = m_network.tasks[size_t(last)].parent;
            if (childrenOf(parent).back() != last)
                break;
            if (!putInOrder(parent + m_count))
                return;
            last = parent;
        }
    }
    m_mark.assign(count * 2, -1);
}

/// Appends a node behind all it waits for. False: it waits for itself.
bool NetworkOrder::putInOrder(int node)
{
    // A node is opened when it is first taken up and emitted when it comes up again; those that are open and not yet
    // emitted are the way from the node asked for to the one at hand. The marks say by whom a node was opened.
    m_open.push_back({node, node});
    while (!m_open.empty()) {
        const int at = m_open.back().first; // no bindings: a lambda below takes it along
        const int by = m_open.back().second;
        if (positionOf(at) >= 0) {
            m_open.pop_back();
            continue;
        }
        if (m_mark[size_t(at)] >= 0) {
            m_positions[size_t(at)] = int(m_nodes.size());
            m_nodes.push_back(at);
            m_open.pop_back();
            continue;
        }
        m_mark[size_t(at)] = by;
        int circle = -1;
        eachBefore(at, [&](int earlier) {
            if (positionOf(earlier) >= 0)
                return;
            if (m_mark[size_t(earlier)] >= 0)
                circle = earlier;
            else
                m_open.push_back({earlier, at});
        });
        if (circle >= 0) {
            std::vector<int> nodes;
            for (int waits = at; waits != circle; waits = m_mark[size_t(waits)])
                nodes.push_back(waits);
            nodes.push_back(circle);
            setCycle(std::move(nodes));
            return false;
        }
    }
    return true;
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
    const auto unchain = [link](int &first, std::pmr::vector<int> &next) {
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
