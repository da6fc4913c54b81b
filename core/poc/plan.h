// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/poc.h"
#include "core/poc/resource.h"

#include <QHash>

#include <vector>

namespace axw::poc {

/// A PoC with its tasks in the order of the plan, each summary before its children, its links, and who works on it.
struct Plan
{
    Poc poc;
    std::vector<Task> tasks;
    std::vector<Link> links;
    std::vector<Assignment> assignments;
    std::vector<Resource> resources; ///< those that are assigned

    bool operator==(const Plan &) const = default;

    /// -1 when there is none.
    int indexOf(TaskId id) const;
    const Task *find(TaskId id) const;
    const Link *findLink(LinkId id) const;
};

/// Puts tasks into the order of their outline: siblings by rank, then key; a task whose parent is missing, or that is
/// above itself (both can come out of a merge), stands at the top.
std::vector<Task> inOutlineOrder(std::vector<Task> tasks);

/// Where each task's parent stands, -1 at the top; the same repairs as inOutlineOrder, whose order it expects.
std::vector<int> parentsOf(const std::vector<Task> &tasks);
/// How deep each task stands, 0 at the top.
std::vector<int> levelsOf(const std::vector<Task> &tasks);
/// One past the last task below this one: [index, end) is its subtree.
int subtreeEnd(const std::vector<int> &levels, int index);

/// What a task is planned to cost: its own cost, and the hours of those who work on it at their rates. Nothing when
/// neither is known. An elapsed task counts a third of its time as hours. Of a summary only its own cost.
std::optional<Won> plannedCost(const Plan &plan, int task);

} // namespace axw::poc
