// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/predecessors.h"
#include "ui/gantt/cellreading.h"
#include "ui/gantt/plancells.h"
#include "ui/gantt/planstate.h"

#include <QCoreApplication>

namespace axw::gantt {

/// What a person can do to a plan: each function is one recorded edit, undone in one step. The state follows the
/// workspace's changes by itself.
class PlanEdits
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt::PlanEdits)

public:
    PlanEdits(workspace::Workspace &workspace, PlanState &state) : m_workspace(workspace), m_state(state) {}

    /// `keys` joins repeated presses of one key into one step of undo.
    Result<> change(const TaskChange &change, bool keys = false);

    /// What was typed into a cell, in the words of a person: '5일', '3/12', '내일', '60%'. Invalid says
    /// what would be right.
    Result<> type(int row, PlanColumn column, const QString &text, QDate today);
    CellReading reading(QDate today) const;

    /// Where a task would start, so many working days from now.
    schedule::Moment shifted(int row, int days) const;
    /// By working days; the others follow their links.
    Result<> shift(int row, int days);
    /// By working days, to half a day at least.
    Result<> stretch(int row, int days);
    Result<> progress(int row, int percent);

    Result<TaskId> add(TaskId after);
    Result<> remove(const std::vector<TaskId> &tasks);
    Result<> indent(const std::vector<TaskId> &tasks);
    Result<> outdent(const std::vector<TaskId> &tasks);
    Result<> move(const std::vector<TaskId> &tasks, bool down);
    /// No duration, or a day.
    Result<> setMilestone(TaskId task, bool milestone);

    /// Each waits for the one before.
    Result<> link(const std::vector<TaskId> &tasks);
    Result<> unlink(LinkId link);
    /// The lag as it is typed: '2d', '-1일', '50%'.
    Result<> changeLink(LinkId link, schedule::LinkType type, const QString &lag);
    /// Under a summary (null: the top), behind its child `after` (null: as its first).
    Result<> moveTo(const std::vector<TaskId> &tasks, TaskId parent, TaskId after);

    // Parts of an edit, for those that make more of one: called within Workspace::edit().
    Result<> setPredecessors(TaskId task, const std::vector<std::pair<TaskId, poc::WantedLink>> &wanted);
    /// Names that nobody has become new resources.
    Result<> setResources(TaskId task, const std::vector<WantedResource> &wanted);

private:
    Result<> changeTask(const char *label, const poc::Task &task);
    Result<> typeStart(int row, const QString &text, const CellReading &read);

    workspace::Workspace &m_workspace;
    PlanState &m_state;
};

} // namespace axw::gantt
