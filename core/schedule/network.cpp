// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"

#include "core/schedule/networkorder.h"
#include "core/schedule/passes.h"
#include "core/schedule/taskroles.h"

#include <algorithm>
#include <memory_resource>

namespace axw::schedule {

void workOut(PassState &state)
{
    const std::span<const int> nodes = state.order.nodes();
    state.setStart(state.roles.project().nextStart(state.network.start));
    for (const int node : nodes)
        placeNode(state, node);
    Moment finish = state.start;
    for (int task = 0; task < int(state.placed.size()); ++task)
        finish = std::max(finish, countedFinish(state, task));
    state.setFinish(finish);
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        limitNode(state, *node);
}

namespace {

/// A little more than order, roles and state take.
size_t blockFor(const Network &network)
{
    constexpr size_t ofTask = sizeof(Placed) + sizeof(LeafLimits) + sizeof(TaskRole) + 16 * sizeof(int);
    return network.tasks.size() * ofTask + network.links.size() * 4 * sizeof(int) + network.assignments.size() * sizeof(int) + 65'536;
}

} // namespace

tl::expected<Schedule, Cycle> schedule(const Network &network, std::span<const WorkCalendar> calendars)
{
    // All that is needed on the way stands in one block: many that come and go make the system clear their pages anew
    // each time, which takes as long as the scheduling.
    std::pmr::monotonic_buffer_resource memory(blockFor(network));
    const NetworkOrder order(network, &memory);
    if (!order.cycle().empty())
        return tl::unexpected(Cycle{order.cycle()});
    const TaskRoles roles(network, order, calendars, &memory);
    PassState state(network, order, roles, &memory);
    workOut(state);
    return Schedule{state.start, state.finish, std::move(state.dates)};
}

tl::expected<Schedule, Cycle> schedule(const Network &network, const WorkCalendar &calendar)
{
    return schedule(network, std::span(&calendar, 1));
}

std::optional<Cycle> cycleOf(const Network &network)
{
    const NetworkOrder order(network);
    return order.cycle().empty() ? std::nullopt : std::optional(Cycle{order.cycle()});
}

namespace {

/// Which child a summary's start or finish comes from; -1: it has none that does.
int driverWithin(const Network &network, const Schedule &schedule, int summary, bool byStart)
{
    const TaskDates &own = schedule.tasks[size_t(summary)];
    for (size_t i = size_t(summary) + 1; i < network.tasks.size(); ++i) {
        const TaskDates &child = schedule.tasks[i];
        if (network.tasks[i].parent == summary
            && (byStart ? child.earlyStart == own.earlyStart : child.earlyFinish == own.earlyFinish))
            return int(i);
    }
    return -1;
}

} // namespace

std::vector<int> tasksInConflict(const Network &network, const Schedule &schedule, int task)
{
    const Conflict &conflict = schedule.tasks[size_t(task)].conflict;
    if (conflict.kind == Conflict::Kind::None)
        return {};
    std::vector<int> chain;
    std::vector<bool> named(network.tasks.size(), false);
    const auto add = [&](int one) {
        const bool isNew = one >= 0 && !named[size_t(one)];
        if (isNew) {
            named[size_t(one)] = true;
            chain.push_back(one);
        }
        return isNew;
    };
    add(task);
    add(conflict.task);
    for (int link = conflict.link; link >= 0;) {
        const NetworkLink &asks = network.links[size_t(link)];
        int from = asks.from;
        bool isNew = add(from);
        while (from >= 0 && schedule.tasks[size_t(from)].summary) {
            from = driverWithin(network, schedule, from, leavesFromStart(asks.type));
            isNew = add(from) || isNew;
        }
        if (from < 0 || !isNew)
            break;
        const Reason &reason = schedule.tasks[size_t(from)].reason;
        add(reason.task);
        link = reason.link;
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<double> rollUpProgress(const Network &network, std::vector<double> done)
{
    const size_t count = network.tasks.size();
    std::vector<WorkMinutes> weight(count, 0);
    std::vector<double> sum(count, 0);
    std::vector<double> plain(count, 0); // for a summary of milestones only
    std::vector<int> children(count, 0);
    for (size_t i = count; i-- > 0;) {
        if (children[i] == 0)
            weight[i] = network.tasks[i].duration;
        else
            done[i] = weight[i] > 0 ? sum[i] / double(weight[i]) : plain[i] / children[i];
        if (const int parent = network.tasks[i].parent; parent >= 0) {
            const auto above = size_t(parent);
            weight[above] += weight[i];
            sum[above] += done[i] * double(weight[i]);
            plain[above] += done[i];
            ++children[above];
        }
    }
    return done;
}

} // namespace axw::schedule
