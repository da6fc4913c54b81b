// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/poc/plan.h"

#include <QCoreApplication>
#include <QSet>

namespace axw::store {
class Database;
}

namespace axw::poc {

struct PlanTemplate;

/// A task of a block that is put into a plan at once: how deep it stands below the block's first level.
struct LevelledTask
{
    Task task;
    int level = 0;
};

/// PoCs and their plans in the workspace file. The writing functions are called within one recorded edit.
class PocStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::PocStore)

public:
    explicit PocStore(store::Database &database) : m_database(database) {}

    /// A new PoC without tasks; Invalid without a name or a start.
    Result<PocId> add(ClientId client, CaseId caseFile, const QString &name, QDate starts);
    Result<Poc> get(PocId id);
    /// Oldest first.
    Result<std::vector<Poc>> of(ClientId client);
    Result<std::vector<Poc>> all();
    Result<qint64> count();
    /// Name, start, calendar, note.
    Result<> change(const Poc &poc);
    /// With its tasks and links.
    Result<> remove(PocId id);

    Result<Plan> plan(PocId id);
    Result<Task> task(TaskId id);
    /// Nothing when it is no longer in a plan.
    Result<std::optional<Link>> findLink(LinkId id);

    /// A new task right below `after` and its subtree, on the same level; at the end of the plan when `after` is null.
    /// Takes name, duration, rule, done and note.
    Result<TaskId> addTask(PocId poc, const Task &task, TaskId after = {});
    /// Many new tasks with their outline, right below `after` and its subtree, their first level on its level; at the end
    /// of the plan when `after` is null. Answers their keys in order. A level that leaves one out is taken as one deeper.
    Result<std::vector<TaskId>> addTasks(PocId poc, std::vector<LevelledTask> tasks, TaskId after = {});
    /// Name, duration, rule, done, note; its place stays. Invalid for a blank name or values out of range.
    Result<> change(const Task &task);
    /// With their subtrees and all links of those.
    Result<> removeTasks(const std::vector<TaskId> &ids);

    /// Under the sibling above, as its last child. Invalid when there is none, or when links would run in a circle.
    Result<> indent(TaskId id);
    /// Out of its summary; the siblings below it become its children, so that no line moves. Invalid at the top.
    Result<> outdent(TaskId id);
    /// Before the sibling above or behind the one below, with its subtree. Ok and nothing changed at the ends.
    Result<> moveUp(TaskId id) { return moveBy(id, -1); }
    Result<> moveDown(TaskId id) { return moveBy(id, 1); }

    /// Tasks with their subtrees under a summary (null: the top), in this order behind its child `after` (null: as its
    /// first). Invalid when they would stand within themselves, or when links would run in a circle.
    Result<> moveTasks(const std::vector<TaskId> &ids, TaskId parent, TaskId after = {});

    /// Invalid for a task and itself, for a summary and a task within it, for a pair linked already, and when links
    /// would run in a circle (says which tasks).
    Result<LinkId> link(TaskId predecessor, TaskId successor,
                        schedule::LinkType type = schedule::LinkType::FinishToStart, qint64 lag = 0);
    /// Type and lag.
    Result<> change(const Link &link);
    Result<> unlink(LinkId id);

    /// The tasks of a template, linked, as a first draft; into an empty plan.
    Result<> addPlan(PocId poc, const PlanTemplate &from, Language language);

private:
    Result<> moveBy(TaskId id, int step);
    /// With a new key, after its values are checked.
    Result<TaskId> insertTask(const Task &task);
    Result<> place(TaskId id, TaskId parent, const QString &rank);
    /// The tasks of a plan in order, of each only where it stands: a tenth of what reading the plan takes.
    Result<std::vector<Task>> outline(PocId poc);
    /// The same of those beside a task and itself.
    Result<std::vector<Task>> siblings(const Task &task);
    Result<QSet<TaskId>> summariesAbove(const Task &task);
    Result<> refuseCircles(PocId poc);

    store::Database &m_database;
};

/// The tasks of a circle as a person reads them: A → B → A.
QString circleText(const Plan &plan, const schedule::Cycle &cycle);

} // namespace axw::poc
