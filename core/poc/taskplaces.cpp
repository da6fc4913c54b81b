// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"
#include "core/poc/planreview.h"
#include "core/poc/pocstore.h"
#include "core/poc/tables.h"

#include <algorithm>

/// Where many tasks at once come to stand.
namespace axw::poc {

namespace {

/// So many ranks between two others, in order. By halves, so that they stay short where there is an upper one.
void putRanks(QString *first, QString *last, const QString &lower, const QString &upper)
{
    if (first == last)
        return;
    if (upper.isEmpty()) {
        QString before = lower;
        for (QString *each = first; each != last; ++each)
            before = *each = rankBetween(before, {});
        return;
    }
    QString *middle = first + (last - first) / 2;
    *middle = rankBetween(lower, upper);
    putRanks(first, middle, lower, *middle);
    putRanks(middle + 1, last, *middle, upper);
}

std::vector<QString> ranksBetween(const QString &lower, const QString &upper, size_t count)
{
    std::vector<QString> ranks(count);
    putRanks(ranks.data(), ranks.data() + count, lower, upper);
    return ranks;
}

/// The rank of the child that follows one, among those that do not move.
QString rankBehind(const Plan &plan, TaskId parent, const QString &rank, const std::vector<TaskId> &moving)
{
    QString next;
    for (const Task &other : plan.tasks) {
        const bool moves = std::find(moving.begin(), moving.end(), other.id) != moving.end();
        if (other.parent == parent && !moves && other.rank > rank && (next.isEmpty() || other.rank < next))
            next = other.rank;
    }
    return next;
}

} // namespace

Result<std::vector<TaskId>> PocStore::addTasks(PocId poc, std::vector<LevelledTask> tasks, TaskId after)
{
    AXW_TRY_ASSIGN(known, plan(poc));
    AXW_TRY(checkUnlocked(known.poc));
    if (tasks.empty())
        return std::vector<TaskId>{};
    const Task *above = known.find(after);
    TaskId top = above ? above->parent : TaskId();
    QString lower = above ? above->rank : QString();
    QString upper;
    if (above) {
        upper = rankBehind(known, top, lower, {});
    } else {
        for (const Task &other : known.tasks) {
            if (other.parent.isNull())
                lower = std::max(lower, other.rank);
        }
    }
    for (size_t i = 0; i < tasks.size(); ++i)
        tasks[i].level = i == 0 ? 0 : std::clamp(tasks[i].level, 0, tasks[i - 1].level + 1);
    const auto tops = size_t(std::count_if(tasks.begin(), tasks.end(), [](const LevelledTask &each) { return each.level == 0; }));
    const std::vector<QString> topRanks = ranksBetween(lower, upper, tops);

    std::vector<TaskId> ids;
    std::vector<TaskId> open; // the last task of each level so far
    std::vector<QString> lastRank;
    size_t topAt = 0;
    for (LevelledTask &each : tasks) {
        const auto level = size_t(each.level);
        open.resize(level);
        lastRank.resize(level + 1); // what stands deeper begins anew
        Task &task = each.task;
        task.poc = poc;
        task.parent = level == 0 ? top : open.back();
        task.rank = level == 0 ? topRanks[topAt++] : rankBetween(lastRank[level], {});
        lastRank[level] = task.rank;
        AXW_TRY_ASSIGN(made, insertTask(task));
        ids.push_back(made);
        open.push_back(made);
    }
    return ids;
}

Result<> PocStore::moveTasks(const std::vector<TaskId> &ids, TaskId parent, TaskId after)
{
    if (ids.empty())
        return {};
    AXW_TRY_ASSIGN(first, task(ids.front()));
    AXW_TRY_ASSIGN(known, plan(first.poc));
    AXW_TRY(checkUnlocked(known.poc));
    const std::vector<int> parents = parentsOf(known.tasks);
    for (int at = known.indexOf(parent); at >= 0; at = parents[size_t(at)]) {
        if (std::find(ids.begin(), ids.end(), known.tasks[size_t(at)].id) != ids.end())
            return fail(Error::Kind::Invalid, tr("“%1” cannot stand within itself.").arg(known.tasks[size_t(at)].name));
    }
    const Task *above = known.find(after);
    const QString lower = above && above->parent == parent ? above->rank : QString();
    const std::vector<QString> ranks = ranksBetween(lower, rankBehind(known, parent, lower, ids), ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        if (const Task *moved = known.find(ids[i]))
            AXW_TRY(place(moved->id, parent, ranks[i]));
    }
    return refuseCircles(first.poc);
}

} // namespace axw::poc
