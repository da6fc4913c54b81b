// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planreview.h"

#include "core/base/korean.h"
#include "core/poc/tables.h"

#include <QSet>

#include <algorithm>

namespace axw::poc {

Result<> checkUnlocked(const Poc &poc)
{
    if (poc.isLocked())
        return fail(Error::Kind::ReadOnly, PlanReview::tr("The plan of “%1” is being reviewed and locked. Take it back to change it.").arg(poc.name));
    return {};
}

Result<Poc> PlanReview::poc(PocId id)
{
    AXW_TRY_ASSIGN(found, store::find<Poc>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This PoC is no longer in the workspace."), id.toString());
    return *found;
}

Result<Baseline> PlanReview::baseline(BaselineId id)
{
    AXW_TRY_ASSIGN(found, store::find<Baseline>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This baseline is no longer in the workspace."), id.toString());
    return *found;
}

Result<QString> PlanReview::freeName(PocId poc, const QString &name, BaselineId except)
{
    const QString clean = normalLine(name);
    if (clean.isEmpty())
        return fail(Error::Kind::Invalid, tr("A baseline needs a name."));
    AXW_TRY_ASSIGN(known, baselines(poc));
    for (const Baseline &each : known) {
        if (each.id != except && nameKey(each.name) == nameKey(clean))
            return fail(Error::Kind::Invalid, tr("There is a baseline “%1” already.").arg(each.name));
    }
    return clean;
}

Result<BaselineId> PlanReview::takeBaseline(const Plan &plan, const ScheduledPlan &dates, const QString &name, const QString &person)
{
    AXW_TRY(poc(plan.poc.id));
    if (plan.tasks.empty())
        return fail(Error::Kind::Invalid, tr("The plan has no tasks yet; there is nothing to keep."));
    AXW_TRY_ASSIGN(clean, freeName(plan.poc.id, name, {}));
    const Baseline made{BaselineId::create(), plan.poc.id, clean, m_clock.nowUtc(), person};
    AXW_TRY(store::insert(m_database, made));
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const schedule::TaskDates &at = dates.schedule.tasks[i];
        AXW_TRY(store::insert(m_database, BaselineTask{BaselineTaskId::create(), made.id, task.id, task.name, PlanTime{at.start},
                                                       PlanTime{at.finish}, task.duration, plannedCost(plan, int(i))}));
    }
    return made.id;
}

Result<std::vector<Baseline>> PlanReview::baselines(PocId poc)
{
    return store::select<Baseline>(m_database, "WHERE poc = ?1 ORDER BY taken, id", {poc});
}

Result<QHash<TaskId, BaselineTask>> PlanReview::tasks(BaselineId baseline)
{
    AXW_TRY_ASSIGN(rows, store::select<BaselineTask>(m_database, "WHERE baseline = ?1 ORDER BY id", {baseline}));
    QHash<TaskId, BaselineTask> found;
    found.reserve(qsizetype(rows.size()));
    for (const BaselineTask &each : rows)
        found.insert(each.task, each);
    return found;
}

Result<> PlanReview::renameBaseline(BaselineId id, const QString &name)
{
    AXW_TRY_ASSIGN(known, baseline(id));
    AXW_TRY_ASSIGN(clean, freeName(known.poc, name, id));
    known.name = clean;
    return store::update(m_database, known);
}

Result<> PlanReview::removeBaseline(BaselineId id)
{
    AXW_TRY(baseline(id));
    AXW_TRY(m_database.run("DELETE FROM baseline_task WHERE baseline = ?1", {id}));
    return store::remove<Baseline>(m_database, id);
}

Result<std::vector<PlanComment>> PlanReview::comments(PocId poc)
{
    return store::select<PlanComment>(m_database, "WHERE poc = ?1 ORDER BY written, id", {poc});
}

Result<PlanCommentId> PlanReview::comment(PocId poc, TaskId task, const QString &text, const QString &person)
{
    AXW_TRY(this->poc(poc));
    const QString clean = normalText(text).trimmed();
    if (clean.isEmpty())
        return fail(Error::Kind::Invalid, tr("A comment needs words."));
    const PlanComment made{PlanCommentId::create(), poc, task, clean, m_clock.nowUtc(), person, false};
    AXW_TRY(store::insert(m_database, made));
    return made.id;
}

Result<> PlanReview::settle(PlanCommentId id, bool settled)
{
    AXW_TRY_ASSIGN(found, store::find<PlanComment>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This comment is no longer there."), id.toString());
    found->settled = settled;
    return store::update(m_database, *found);
}

Result<> PlanReview::removeComment(PlanCommentId id, const QString &person)
{
    AXW_TRY_ASSIGN(found, store::find<PlanComment>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This comment is no longer there."), id.toString());
    if (found->writtenBy != person)
        return fail(Error::Kind::Invalid, tr("Only %1, who wrote it, takes this comment away. Mark it as settled instead.").arg(found->writtenBy));
    return store::remove<PlanComment>(m_database, id);
}

Result<> PlanReview::submit(PocId id)
{
    AXW_TRY_ASSIGN(known, poc(id));
    AXW_TRY(checkUnlocked(known));
    AXW_TRY_ASSIGN(tasks, m_database.count("SELECT count(*) FROM task WHERE poc = ?1", {id}));
    if (tasks == 0)
        return fail(Error::Kind::Invalid, tr("The plan has no tasks yet; there is nothing to review."));
    known.review = Review::Submitted;
    known.reviewer.clear();
    known.reviewed = {};
    return store::update(m_database, known);
}

Result<BaselineId> PlanReview::accept(const Plan &plan, const ScheduledPlan &dates, const QString &name, const QString &person)
{
    AXW_TRY_ASSIGN(known, poc(plan.poc.id));
    if (known.review != Review::Submitted)
        return fail(Error::Kind::Invalid, tr("Only a plan that was submitted can be accepted."));
    AXW_TRY_ASSIGN(kept, takeBaseline(plan, dates, name, person));
    known.review = Review::Accepted;
    known.reviewer = person;
    known.reviewed = m_clock.nowUtc();
    AXW_TRY(store::update(m_database, known));
    return kept;
}

Result<> PlanReview::sendBack(PocId id, const QString &person, const QString &why)
{
    AXW_TRY_ASSIGN(known, poc(id));
    if (known.review != Review::Submitted)
        return fail(Error::Kind::Invalid, tr("Only a plan that was submitted can be sent back."));
    AXW_TRY(comment(id, {}, why, person));
    known.review = Review::Returned;
    known.reviewer = person;
    known.reviewed = m_clock.nowUtc();
    return store::update(m_database, known);
}

Result<> PlanReview::takeBack(PocId id)
{
    AXW_TRY_ASSIGN(known, poc(id));
    if (known.review != Review::Submitted)
        return {};
    known.review = Review::Draft;
    return store::update(m_database, known);
}

Result<std::vector<PocLink>> PlanReview::pocLinks()
{
    return store::select<PocLink>(m_database, "ORDER BY id");
}

namespace {

Result<> checkLag(const Lag &lag)
{
    // A share of a PoC would change with every task of it.
    if (lag.unit == schedule::LagUnit::Work || lag.unit == schedule::LagUnit::Elapsed)
        return {};
    return fail(Error::Kind::Invalid, PlanReview::tr("Between PoCs a lag is a length of time, not a share."));
}

} // namespace

Result<PocLinkId> PlanReview::linkPocs(PocId predecessor, PocId successor, const Lag &lag)
{
    AXW_TRY(checkLag(lag));
    AXW_TRY_ASSIGN(from, poc(predecessor));
    AXW_TRY_ASSIGN(to, poc(successor));
    if (predecessor == successor)
        return fail(Error::Kind::Invalid, tr("A PoC cannot wait for itself."));
    AXW_TRY_ASSIGN(known, pocLinks());
    for (const PocLink &each : known) {
        if (each.predecessor == predecessor && each.successor == successor)
            return fail(Error::Kind::Invalid, tr("“%1” waits for “%2” already.").arg(to.name, from.name));
    }
    // Whoever waits for the successor, directly or not, must not be the predecessor.
    std::vector<PocId> waiting{successor};
    QSet<PocId> seen{successor};
    while (!waiting.empty()) {
        const PocId at = waiting.back();
        waiting.pop_back();
        if (at == predecessor)
            return fail(Error::Kind::Invalid, tr("“%1” waits for “%2”, if not directly: the two would wait for each other.").arg(from.name, to.name));
        for (const PocLink &each : known) {
            if (each.predecessor == at && !seen.contains(each.successor)) {
                seen.insert(each.successor);
                waiting.push_back(each.successor);
            }
        }
    }
    const PocLink made{PocLinkId::create(), predecessor, successor, lag.lag, lag.unit};
    AXW_TRY(store::insert(m_database, made));
    return made.id;
}

Result<> PlanReview::setLag(PocLinkId id, const Lag &lag)
{
    AXW_TRY(checkLag(lag));
    AXW_TRY_ASSIGN(found, store::find<PocLink>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This link is no longer there."), id.toString());
    found->lag = lag.lag;
    found->unit = lag.unit;
    return store::update(m_database, *found);
}

Result<> PlanReview::unlinkPocs(PocLinkId id)
{
    return store::remove<PocLink>(m_database, id);
}

} // namespace axw::poc
