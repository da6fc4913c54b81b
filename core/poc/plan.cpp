// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plan.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace axw::poc {

namespace {

/// Children by parent, each list in order. Null is the top.
QHash<TaskId, std::vector<int>> childrenByParent(const std::vector<Task> &tasks)
{
    QSet<TaskId> known;
    for (const Task &task : tasks)
        known.insert(task.id);
    QHash<TaskId, std::vector<int>> children;
    for (int i = 0; i < int(tasks.size()); ++i) {
        const TaskId parent = tasks[size_t(i)].parent;
        children[known.contains(parent) ? parent : TaskId()].push_back(i);
    }
    for (std::vector<int> &list : children) {
        std::sort(list.begin(), list.end(), [&tasks](int a, int b) {
            const Task &one = tasks[size_t(a)];
            const Task &two = tasks[size_t(b)];
            return one.rank != two.rank ? one.rank < two.rank : one.id < two.id;
        });
    }
    return children;
}

} // namespace

int Plan::indexOf(TaskId id) const
{
    const auto at = std::find_if(tasks.begin(), tasks.end(), [&id](const Task &task) { return task.id == id; });
    return at == tasks.end() ? -1 : int(at - tasks.begin());
}

const Task *Plan::find(TaskId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &tasks[size_t(index)];
}

const Link *Plan::findLink(LinkId id) const
{
    const auto at = std::find_if(links.begin(), links.end(), [&id](const Link &link) { return link.id == id; });
    return at == links.end() ? nullptr : &*at;
}

std::vector<Task> inOutlineOrder(std::vector<Task> tasks)
{
    const auto children = childrenByParent(tasks);
    std::vector<bool> placed(tasks.size(), false);
    std::vector<Task> ordered;
    ordered.reserve(tasks.size());
    const auto placeAll = [&](const std::vector<int> &tops) {
        std::vector<int> waiting(tops.rbegin(), tops.rend());
        while (!waiting.empty()) {
            const auto at = size_t(waiting.back());
            waiting.pop_back();
            if (placed[at])
                continue;
            placed[at] = true;
            ordered.push_back(tasks[at]);
            const auto below = children.value(tasks[at].id);
            waiting.insert(waiting.end(), below.rbegin(), below.rend());
        }
    };
    placeAll(children.value(TaskId()));
    // What is left hangs on itself in a circle; the first of each circle is taken as its top.
    for (int i = 0; i < int(tasks.size()); ++i) {
        if (!placed[size_t(i)])
            placeAll({i});
    }
    return ordered;
}

std::vector<int> parentsOf(const std::vector<Task> &tasks)
{
    QHash<TaskId, int> seen;
    std::vector<int> parents;
    parents.reserve(tasks.size());
    for (int i = 0; i < int(tasks.size()); ++i) {
        // A parent that comes later, or not at all, is none.
        parents.push_back(seen.value(tasks[size_t(i)].parent, -1));
        seen.insert(tasks[size_t(i)].id, i);
    }
    return parents;
}

std::vector<int> levelsOf(const std::vector<Task> &tasks)
{
    std::vector<int> levels;
    levels.reserve(tasks.size());
    for (const int parent : parentsOf(tasks))
        levels.push_back(parent < 0 ? 0 : levels[size_t(parent)] + 1);
    return levels;
}

int subtreeEnd(const std::vector<int> &levels, int index)
{
    int end = index + 1;
    while (end < int(levels.size()) && levels[size_t(end)] > levels[size_t(index)])
        ++end;
    return end;
}

std::optional<Won> plannedCost(const Plan &plan, int task)
{
    const Task &one = plan.tasks[size_t(task)];
    const bool summary = size_t(task) + 1 < plan.tasks.size() && plan.tasks[size_t(task) + 1].parent == one.id;
    std::optional<Won> cost = one.cost;
    if (summary || one.inactive)
        return cost;
    const double hours = double(one.duration) / 60 / (one.elapsed ? 3 : 1);
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.task != one.id)
            continue;
        const auto who = std::find_if(plan.resources.begin(), plan.resources.end(), [&](const Resource &each) { return each.id == assignment.resource; });
        if (who != plan.resources.end() && who->rate)
            cost = Won{(cost ? cost->amount : 0) + qint64(std::llround(hours * assignment.units / 100 * double(who->rate->amount)))};
    }
    return cost;
}

} // namespace axw::poc
