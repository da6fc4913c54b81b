// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/baseline.h"
#include "core/poc/poc.h"
#include "core/poc/resource.h"
#include "core/poc/workhours.h"

#include <QSet>
#include <QStringList>

#include <vector>

/// A plan as somebody else's file says it, before it becomes that of a PoC.
namespace axw::poc {

/// What a file may say. What it does not say stays in the plan as it is.
enum class PlanField {
    Starts,
    StatusDate,
    CriticalSlack,
    Due,
    PlanPriority,
    PlanNote,
    PlanHours,
    Links,
    Assignments,
    Baselines,
    Duration, ///< and whether it is elapsed
    Rule,
    Done,
    Note,
    Deadline,
    Hours,
    Inactive,
    Manual,
    ActualStart,
    ActualFinish,
    Estimates,
    Cost,
    ActualCost,
    Priority,
    Gate,
    Capacity, ///< of resources
};

inline size_t qHash(PlanField field, size_t seed = 0)
{
    return ::qHash(int(field), seed);
}

struct IncomingTask
{
    /// `id` is the key the file names it by, or null; poc, parent and rank do not count.
    Task task;
    int level = 1;   ///< of the outline; one may be left out
    QString where{}; ///< 'plan.xml, line 12', for sentences

    bool operator==(const IncomingTask &) const = default;
};

struct IncomingLink
{
    int predecessor = 0; ///< tasks by their index
    int successor = 0;
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0;
    schedule::LagUnit unit = schedule::LagUnit::Work;

    bool operator==(const IncomingLink &) const = default;
};

struct IncomingAssignment
{
    int task = 0;
    int resource = 0;
    int units = 100;

    bool operator==(const IncomingAssignment &) const = default;
};

struct IncomingBaseline
{
    Baseline baseline; ///< without id and poc; taken may be unknown
    std::vector<std::pair<int, BaselineTask>> tasks; ///< by the incoming task

    bool operator==(const IncomingBaseline &) const = default;
};

struct IncomingPlan
{
    QSet<PlanField> says;
    Poc poc; ///< starts, status date, slack, due, priority, note, hours: as far as the file says them
    std::vector<IncomingTask> tasks; ///< a summary before its children
    std::vector<IncomingLink> links;
    std::vector<Resource> resources; ///< named; the workspace's own of that name counts where there is one
    std::vector<IncomingAssignment> assignments;
    std::vector<IncomingBaseline> baselines;
    /// Hours that the workspace does not have; plan, tasks and new resources name them by the ids they have here, those of
    /// the workspace by their own. They get ids of their own when they are kept.
    std::vector<WorkHours> hours;

    bool operator==(const IncomingPlan &) const = default;
};

} // namespace axw::poc
