// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/pocstore.h"

#include "core/base/korean.h"
#include "core/base/rank.h"
#include "core/poc/planreview.h"
#include "core/poc/planschedule.h"
#include "core/poc/tables.h"
#include "core/poc/taskrules.h"

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A century of working days: longer is a slip of the finger.
constexpr qint64 longestWork = qint64(100) * 261 * 480;

} // namespace

Result<PocId> PocStore::add(ClientId client, CaseId caseFile, const QString &name, QDate starts)
{
    Poc poc;
    poc.id = PocId::create();
    poc.client = client;
    poc.caseFile = caseFile;
    poc.name = normalLine(name);
    poc.starts = starts;
    poc.calendar = schedule::holidayRuleVersions().back();
    if (poc.name.isEmpty())
        return fail(Error::Kind::Invalid, tr("A PoC needs a name."));
    if (!starts.isValid())
        return fail(Error::Kind::Invalid, tr("A PoC needs a date on which it starts."));
    AXW_TRY(store::insert(m_database, poc));
    return poc.id;
}

Result<Poc> PocStore::get(PocId id)
{
    AXW_TRY_ASSIGN(found, store::find<Poc>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This PoC is no longer in the workspace."), id.toString());
    return *found;
}

Result<std::vector<Poc>> PocStore::of(ClientId client)
{
    return store::select<Poc>(m_database, "WHERE client = ?1 ORDER BY id", {client});
}

Result<std::vector<Poc>> PocStore::all()
{
    return store::select<Poc>(m_database, "ORDER BY starts, id");
}

Result<qint64> PocStore::count()
{
    return m_database.count("SELECT count(*) FROM poc");
}

Result<> PocStore::change(const Poc &poc)
{
    AXW_TRY_ASSIGN(known, get(poc.id));
    Poc clean = poc;
    clean.client = known.client;
    clean.caseFile = known.caseFile;
    clean.review = known.review; // a reviewer's to change
    clean.reviewer = known.reviewer;
    clean.reviewed = known.reviewed;
    AXW_TRY(checkUnlocked(known));
    clean.name = normalLine(poc.name);
    clean.note = normalText(poc.note);
    AXW_TRY(check(clean));
    return store::update(m_database, clean);
}

Result<> PocStore::remove(PocId id)
{
    AXW_TRY(get(id));
    AXW_TRY(m_database.run("DELETE FROM poc_link WHERE predecessor = ?1 OR successor = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM plan_comment WHERE poc = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM baseline_task WHERE baseline IN (SELECT id FROM baseline WHERE poc = ?1)", {id}));
    AXW_TRY(m_database.run("DELETE FROM baseline WHERE poc = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM assignment WHERE poc = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM task_link WHERE poc = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM task WHERE poc = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM work_hours WHERE poc = ?1", {id}));
    return store::remove<Poc>(m_database, id);
}

Result<Plan> PocStore::plan(PocId id)
{
    Plan plan;
    AXW_TRY_ASSIGN(poc, get(id));
    AXW_TRY_ASSIGN(tasks, store::select<Task>(m_database, "WHERE poc = ?1", {id}));
    AXW_TRY_ASSIGN(links, store::select<Link>(m_database, "WHERE poc = ?1 ORDER BY id", {id}));
    AXW_TRY_ASSIGN(assignments, store::select<Assignment>(m_database, "WHERE poc = ?1 ORDER BY id", {id}));
    AXW_TRY_ASSIGN(resources, store::select<Resource>(
                                  m_database, "WHERE id IN (SELECT resource FROM assignment WHERE poc = ?1) ORDER BY name, id", {id}));
    plan.assignments = std::move(assignments);
    plan.resources = std::move(resources);
    plan.poc = std::move(poc);
    plan.tasks = inOutlineOrder(std::move(tasks));
    plan.links = std::move(links);
    return plan;
}

Result<Task> PocStore::task(TaskId id)
{
    AXW_TRY_ASSIGN(found, store::find<Task>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This task is no longer in the plan."), id.toString());
    return *found;
}

Result<> check(const Poc &poc)
{
    if (poc.name.isEmpty())
        return fail(Error::Kind::Invalid, PocStore::tr("A PoC needs a name."));
    if (!poc.starts.isValid())
        return fail(Error::Kind::Invalid, PocStore::tr("A PoC needs a date on which it starts."));
    if (poc.criticalSlack < -longestWork || poc.criticalSlack > longestWork)
        return fail(Error::Kind::Invalid, PocStore::tr("The slack up to which a task is critical is at most a hundred years."));
    return {};
}

Result<> check(const Task &task)
{
    if (task.name.isEmpty())
        return fail(Error::Kind::Invalid, PocStore::tr("A task needs a name."));
    if (task.duration < 0 || task.duration > longestWork)
        return fail(Error::Kind::Invalid, PocStore::tr("A duration is between no time (a milestone) and a hundred years."));
    if (task.done < 0 || task.done > 100)
        return fail(Error::Kind::Invalid, PocStore::tr("Progress is between 0 and 100 percent."));
    if (schedule::needsDate(task.rule) && !task.ruleAt)
        return fail(Error::Kind::Invalid, PocStore::tr("A date rule needs a date."));
    const auto backwards = [](const std::optional<PlanTime> &start, const std::optional<PlanTime> &finish) {
        return start && finish && finish->moment < start->moment;
    };
    if (backwards(task.manualStart, task.manualFinish) || backwards(task.actualStart, task.actualFinish))
        return fail(Error::Kind::Invalid, PocStore::tr("“%1” would finish before it starts.").arg(task.name));
    const qint64 optimistic = task.optimistic.value_or(task.duration);
    const qint64 pessimistic = task.pessimistic.value_or(task.duration);
    if (optimistic < 0 || optimistic > task.duration || pessimistic < task.duration || pessimistic > longestWork)
        return fail(Error::Kind::Invalid, PocStore::tr("The optimistic duration is at most the likely one, the pessimistic at least as long."));
    if ((task.cost && task.cost->amount < 0) || (task.actualCost && task.actualCost->amount < 0))
        return fail(Error::Kind::Invalid, PocStore::tr("A cost is nothing or more."));
    return {};
}

Result<> check(const Link &link)
{
    if (std::abs(link.lag) > longestWork)
        return fail(Error::Kind::Invalid, PocStore::tr("A lag is at most a hundred years."));
    return {};
}

Task clean(Task task)
{
    task.name = normalLine(task.name);
    task.note = normalText(task.note);
    if (!schedule::needsDate(task.rule))
        task.ruleAt.reset();
    if (!task.manual) {
        task.manualStart.reset();
        task.manualFinish.reset();
    }
    if (task.duration > 0)
        task.gate = false; // a gate is a milestone
    return task;
}

Result<TaskId> PocStore::addTask(PocId poc, const Task &task, TaskId after)
{
    AXW_TRY_ASSIGN(known, plan(poc));
    AXW_TRY(checkUnlocked(known.poc));
    Task added = task;
    added.poc = poc;
    const int at = known.indexOf(after);
    added.parent = at < 0 ? TaskId() : known.tasks[size_t(at)].parent;
    QString lower = at < 0 ? QString() : known.tasks[size_t(at)].rank;
    QString upper;
    for (const Task &other : known.tasks) {
        if (other.parent != added.parent)
            continue;
        if (at < 0)
            lower = std::max(lower, other.rank);
        else if (other.rank > lower && (upper.isEmpty() || other.rank < upper))
            upper = other.rank;
    }
    added.rank = rankBetween(lower, upper);
    return insertTask(added);
}

Result<TaskId> PocStore::insertTask(const Task &task)
{
    Task added = clean(task);
    added.id = TaskId::create();
    AXW_TRY(check(added));
    AXW_TRY(store::insert(m_database, added));
    return added.id;
}

Result<> PocStore::change(const Task &task)
{
    AXW_TRY_ASSIGN(known, this->task(task.id));
    AXW_TRY_ASSIGN(planned, get(known.poc));
    AXW_TRY(checkUnlocked(planned));
    Task changed = clean(task);
    changed.poc = known.poc;
    changed.parent = known.parent;
    changed.rank = known.rank;
    if (changed.duration != known.duration && changed.optimistic == known.optimistic && changed.pessimistic == known.pessimistic) {
        // Whoever drags a bar does not think of its estimates: they go along.
        if (changed.optimistic)
            changed.optimistic = std::min(*changed.optimistic, changed.duration);
        if (changed.pessimistic)
            changed.pessimistic = std::max(*changed.pessimistic, changed.duration);
    }
    AXW_TRY(check(changed));
    return store::update(m_database, changed);
}

Result<> PocStore::removeTasks(const std::vector<TaskId> &ids)
{
    if (ids.empty())
        return {};
    AXW_TRY_ASSIGN(first, task(ids.front()));
    AXW_TRY_ASSIGN(known, plan(first.poc));
    AXW_TRY(checkUnlocked(known.poc));
    const std::vector<int> levels = levelsOf(known.tasks);
    std::vector<bool> gone(known.tasks.size(), false);
    for (const TaskId &id : ids) {
        if (const int index = known.indexOf(id); index >= 0)
            std::fill(gone.begin() + index, gone.begin() + subtreeEnd(levels, index), true);
    }
    for (const Link &link : known.links) {
        const int from = known.indexOf(link.predecessor);
        const int to = known.indexOf(link.successor);
        if (from < 0 || to < 0 || gone[size_t(from)] || gone[size_t(to)])
            AXW_TRY(store::remove<Link>(m_database, link.id));
    }
    for (const Assignment &assignment : known.assignments) {
        const int task = known.indexOf(assignment.task);
        if (task < 0 || gone[size_t(task)])
            AXW_TRY(store::remove<Assignment>(m_database, assignment.id));
    }
    // Children before their summaries.
    for (size_t i = known.tasks.size(); i-- > 0;) {
        if (gone[i])
            AXW_TRY(store::remove<Task>(m_database, known.tasks[i].id));
    }
    return {};
}

Result<std::vector<Task>> PocStore::siblings(const Task &task)
{
    // As the plan shows them: a task whose parent is gone stands at the top.
    AXW_TRY_ASSIGN(planned, get(task.poc));
    AXW_TRY(checkUnlocked(planned)); // whoever asks is going to move one of them
    AXW_TRY_ASSIGN(known, outline(task.poc));
    const std::vector<int> parents = parentsOf(known);
    const auto own = size_t(std::find_if(known.begin(), known.end(), [&task](const Task &each) { return each.id == task.id; }) - known.begin());
    std::vector<Task> found;
    for (size_t i = 0; i < known.size(); ++i) {
        if (parents[i] == parents[own])
            found.push_back(std::move(known[i]));
    }
    return found;
}

Result<std::vector<Task>> PocStore::outline(PocId poc)
{
    AXW_TRY_ASSIGN(tasks, m_database.all("SELECT id, parent, rank FROM task WHERE poc = ?1", {poc}, [&poc](const store::Row &row) {
        Task task;
        task.id = row.id<TaskId>(0);
        task.poc = poc;
        task.parent = row.id<TaskId>(1);
        task.rank = row.text(2);
        return task;
    }));
    return inOutlineOrder(std::move(tasks));
}

Result<> PocStore::place(TaskId id, TaskId parent, const QString &rank)
{
    AXW_TRY_ASSIGN(placed, task(id));
    placed.parent = parent;
    placed.rank = rank;
    return store::update(m_database, placed);
}

Result<> PocStore::indent(TaskId id)
{
    AXW_TRY_ASSIGN(own, task(id));
    AXW_TRY_ASSIGN(level, siblings(own));
    const auto at = std::find_if(level.begin(), level.end(), [&id](const Task &other) { return other.id == id; });
    if (at == level.begin())
        return fail(Error::Kind::Invalid, tr("“%1” has no task above it on its level that it could go under.").arg(own.name));
    const Task &above = *std::prev(at);
    AXW_TRY_ASSIGN(children, store::select<Task>(m_database, "WHERE parent = ?1 ORDER BY rank DESC LIMIT 1", {above.id}));
    AXW_TRY(place(id, above.id, rankBetween(children.empty() ? QString() : children.front().rank, {})));
    return refuseCircles(own.poc);
}

Result<> PocStore::outdent(TaskId id)
{
    AXW_TRY_ASSIGN(own, task(id));
    AXW_TRY_ASSIGN(level, siblings(own));
    const auto parent = store::find<Task>(m_database, own.parent).value_or(std::nullopt);
    if (own.parent.isNull() || !parent)
        return fail(Error::Kind::Invalid, tr("“%1” stands at the top already.").arg(own.name));

    AXW_TRY_ASSIGN(children, store::select<Task>(m_database, "WHERE parent = ?1 ORDER BY rank DESC LIMIT 1", {id}));
    QString last = children.empty() ? QString() : children.front().rank;
    auto below = std::find_if(level.begin(), level.end(), [&id](const Task &other) { return other.id == id; });
    for (++below; below != level.end(); ++below) {
        last = rankBetween(last, {});
        AXW_TRY(place(below->id, id, last));
    }
    AXW_TRY_ASSIGN(above, siblings(*parent));
    const auto at = std::find_if(above.begin(), above.end(), [&parent](const Task &other) { return other.id == parent->id; });
    const auto next = std::next(at);
    AXW_TRY(place(id, parent->parent, rankBetween(parent->rank, next == above.end() ? QString() : next->rank)));
    return refuseCircles(own.poc);
}

Result<> PocStore::moveBy(TaskId id, int step)
{
    AXW_TRY_ASSIGN(own, task(id));
    AXW_TRY_ASSIGN(level, siblings(own));
    const auto at = std::find_if(level.begin(), level.end(), [&id](const Task &other) { return other.id == id; });
    const auto from = int(at - level.begin());
    const int to = from + step;
    if (to < 0 || to >= int(level.size()))
        return {};
    const auto rankOf = [&level](int index) {
        return index < 0 || index >= int(level.size()) ? QString() : level[size_t(index)].rank;
    };
    // Between the one it passes and the one beyond; those two can only be equal after a merge, then the passed one
    // takes its place instead.
    const int beyond = to + step;
    if (beyond >= 0 && beyond < int(level.size()) && rankOf(to) == rankOf(beyond)) {
        AXW_TRY(place(level[size_t(to)].id, own.parent, own.rank));
        return place(id, own.parent, rankOf(to));
    }
    const QString rank = step < 0 ? rankBetween(rankOf(beyond), rankOf(to)) : rankBetween(rankOf(to), rankOf(beyond));
    return place(id, own.parent, rank);
}

Result<std::optional<Link>> PocStore::findLink(LinkId id)
{
    return store::find<Link>(m_database, id);
}

/// Up to the top, or to where a merge made a circle of it.
Result<QSet<TaskId>> PocStore::summariesAbove(const Task &task)
{
    QSet<TaskId> above;
    for (TaskId at = task.parent; !at.isNull() && !above.contains(at);) {
        AXW_TRY_ASSIGN(found, store::find<Task>(m_database, at));
        if (!found)
            break;
        above.insert(at);
        at = found->parent;
    }
    return above;
}

Result<LinkId> PocStore::link(TaskId predecessor, TaskId successor, schedule::LinkType type, qint64 lag)
{
    AXW_TRY_ASSIGN(from, task(predecessor));
    AXW_TRY_ASSIGN(to, task(successor));
    if (predecessor == successor)
        return fail(Error::Kind::Invalid, tr("A task cannot wait for itself."));
    if (from.poc != to.poc)
        return fail(Error::Kind::Invalid, tr("Only tasks of one plan can be linked."));
    AXW_TRY_ASSIGN(planned, get(from.poc));
    AXW_TRY(checkUnlocked(planned));
    AXW_TRY_ASSIGN(aboveFrom, summariesAbove(from));
    AXW_TRY_ASSIGN(aboveTo, summariesAbove(to));
    if (aboveFrom.contains(successor) || aboveTo.contains(predecessor))
        return fail(Error::Kind::Invalid, tr("A summary task and a task within it cannot be linked."));
    AXW_TRY_ASSIGN(same, store::select<Link>(m_database, "WHERE predecessor = ?1 AND successor = ?2", {predecessor, successor}));
    if (!same.empty())
        return fail(Error::Kind::Invalid, tr("“%1” and “%2” are linked already.").arg(from.name, to.name));
    Link added{LinkId::create(), from.poc, predecessor, successor, type, lag};
    AXW_TRY(check(added));
    AXW_TRY(store::insert(m_database, added));
    AXW_TRY(refuseCircles(from.poc));
    return added.id;
}

Result<> PocStore::change(const Link &link)
{
    AXW_TRY_ASSIGN(known, store::find<Link>(m_database, link.id));
    if (!known)
        return fail(Error::Kind::NotFound, tr("This link is no longer in the plan."), link.id.toString());
    AXW_TRY(check(link));
    AXW_TRY_ASSIGN(planned, get(known->poc));
    AXW_TRY(checkUnlocked(planned));
    known->type = link.type;
    known->lag = link.lag;
    known->unit = link.unit;
    AXW_TRY(store::update(m_database, *known));
    return refuseCircles(known->poc);
}

Result<> PocStore::unlink(LinkId id)
{
    AXW_TRY_ASSIGN(known, store::find<Link>(m_database, id));
    if (known) {
        AXW_TRY_ASSIGN(planned, get(known->poc));
        AXW_TRY(checkUnlocked(planned));
    }
    return store::remove<Link>(m_database, id);
}

Result<> PocStore::refuseCircles(PocId poc)
{
    // Outline and links alone say it; the names are read when they are wanted.
    Plan known;
    AXW_TRY_ASSIGN(tasks, outline(poc));
    AXW_TRY_ASSIGN(links, m_database.all("SELECT predecessor, successor, type FROM task_link WHERE poc = ?1 ORDER BY id", {poc}, [](const store::Row &row) {
        Link link;
        link.predecessor = row.id<TaskId>(0);
        link.successor = row.id<TaskId>(1);
        store::fromCell(row, 2, link.type);
        return link;
    }));
    known.tasks = std::move(tasks);
    known.links = std::move(links);
    const auto circle = circleOf(known);
    if (!circle)
        return {};
    AXW_TRY_ASSIGN(whole, plan(poc));
    return fail(Error::Kind::Invalid, tr("These tasks would wait for each other: %1. Nothing was changed.").arg(circleText(whole, *circle)));
}

QString circleText(const Plan &plan, const schedule::Cycle &cycle)
{
    QStringList names;
    for (const int index : cycle.tasks)
        names << plan.tasks[size_t(index)].name;
    if (!names.isEmpty())
        names << names.front();
    return names.join(u" → "_s);
}

} // namespace axw::poc
