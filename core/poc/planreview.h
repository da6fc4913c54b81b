// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/poc/baseline.h"
#include "core/poc/planschedule.h"

#include <QCoreApplication>

namespace axw::store {
class Database;
}

namespace axw::poc {

/// What a plan is measured against and what is said of it: baselines, comments, a project manager's yes or no, and which
/// PoC waits for which. The writing functions are called within one recorded edit.
class PlanReview
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::PlanReview)

public:
    PlanReview(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Keeps where every task stands now. Invalid without a name, for a name that is taken, and for a plan without tasks.
    Result<BaselineId> takeBaseline(const Plan &plan, const ScheduledPlan &dates, const QString &name, const QString &person);
    /// Oldest first.
    Result<std::vector<Baseline>> baselines(PocId poc);
    /// By the task.
    Result<QHash<TaskId, BaselineTask>> tasks(BaselineId baseline);
    Result<> renameBaseline(BaselineId id, const QString &name);
    Result<> removeBaseline(BaselineId id);

    /// Oldest first.
    Result<std::vector<PlanComment>> comments(PocId poc);
    /// Of the whole plan where `task` is null. Invalid without words.
    Result<PlanCommentId> comment(PocId poc, TaskId task, const QString &text, const QString &person);
    Result<> settle(PlanCommentId id, bool settled);
    /// Its writer's own only: Invalid for another person.
    Result<> removeComment(PlanCommentId id, const QString &person);

    /// The plan is locked from then on, until there is an answer. Invalid for one without tasks.
    Result<> submit(PocId poc);
    /// Submitted → accepted; what was accepted is kept as a baseline of this name.
    Result<BaselineId> accept(const Plan &plan, const ScheduledPlan &dates, const QString &name, const QString &person);
    /// Submitted → sent back, with words that say why, kept as a comment.
    Result<> sendBack(PocId poc, const QString &person, const QString &why);
    /// Submitted → draft: whoever planned it goes on.
    Result<> takeBack(PocId poc);

    /// All of the workspace.
    Result<std::vector<PocLink>> pocLinks();
    /// Invalid for a PoC and itself, for a pair that is linked, and when PoCs would wait for each other.
    Result<PocLinkId> linkPocs(PocId predecessor, PocId successor, const Lag &lag = {});
    /// How much working time after the one the other begins; negative is a lead. NotFound when the link is gone.
    Result<> setLag(PocLinkId id, const Lag &lag);
    Result<> unlinkPocs(PocLinkId id);

private:
    Result<Poc> poc(PocId id);
    Result<Baseline> baseline(BaselineId id);
    Result<QString> freeName(PocId poc, const QString &name, BaselineId except);

    store::Database &m_database;
    const Clock &m_clock;
};

/// Why a plan that is submitted cannot be changed; Ok for another.
Result<> checkUnlocked(const Poc &poc);

} // namespace axw::poc
