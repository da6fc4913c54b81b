// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/poc/planmerge.h"

#include <QCoreApplication>

namespace axw::store {
class Database;
}

namespace axw::poc {

/// What keeping a plan did to the workspace.
struct KeptPlan
{
    int added = 0; ///< tasks
    int changed = 0;
    int unchanged = 0;
    int removed = 0;
    QStringList newResources; ///< their names
    QStringList newBaselines;
    QStringList remarks; ///< what could not be taken as it is, in sentences
    std::vector<TaskId> tasks; ///< by the incoming task: which task it became

    bool operator==(const KeptPlan &) const = default;
};

/// Stores a plan that came out of a file. Called within one recorded edit.
class PlanKeeping
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::PlanKeeping)

public:
    PlanKeeping(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Puts it in the place of the PoC's plan, as `merged` says. Only what differs is written. A baseline whose name the
    /// PoC has stays as it was taken; others are added, as taken by `person` now where the file does not say.
    ///
    /// Working hours are added under a free name: for this plan, or for all plans where a new resource goes by them.
    ///
    /// ReadOnly while the plan is being reviewed, Cancelled when a person stopped it, Invalid as `merged`.
    Result<KeptPlan> keep(PocId poc, const IncomingPlan &incoming, const QString &person, const Progress &progress = {});

private:
    Result<IncomingPlan> withHoursKept(const IncomingPlan &incoming, PocId poc);
    Result<> keepBaselines(const Plan &plan, const std::vector<TaskId> &tasks, const IncomingPlan &incoming, const QString &person, KeptPlan &kept);
    Result<> step();

    store::Database &m_database;
    const Clock &m_clock;
    const Progress *m_progress = nullptr;
    int m_done = 0;
    int m_total = 0;
};

} // namespace axw::poc
