// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planmerge.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/base/rank.h"
#include "core/poc/planschedule.h"
#include "core/poc/pocstore.h"
#include "core/poc/taskrules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc)
};

/// Of remarks of one kind, so many are made.
constexpr int mostRemarks = 20;

class Merger
{
public:
    Merger(const Plan &before, const IncomingPlan &incoming, const std::vector<Resource> &known)
        : m_before(before), m_in(incoming), m_known(known)
    {
    }

    Result<MergedPlan> merged();

private:
    bool says(PlanField field) const { return m_in.says.contains(field); }
    void match();
    Result<> makeTasks();
    bool isSummary(size_t i) const { return i + 1 < m_in.tasks.size() && m_in.tasks[i + 1].level > m_in.tasks[i].level; }
    Task withWhatIsSaid(Task task, const Task &said, bool summary) const;
    void rankTasks();
    Result<> makeLinks();
    void makeResources();
    void makeAssignments();
    void makeFacts();
    void count();
    void remark(const QString &sentence)
    {
        if (m_result.remarks.size() < mostRemarks)
            m_result.remarks += sentence;
    }

    const Plan &m_before;
    const IncomingPlan &m_in;
    const std::vector<Resource> &m_known;
    MergedPlan m_result;
    std::vector<int> m_matched; ///< by the incoming task: which of the plan's; -1: new
    std::vector<int> m_parents; ///< by the incoming task
    std::vector<ResourceId> m_resources; ///< by the incoming resource
};

/// Which of the plan's tasks each of the file's is: by key first, so that a number that was given anew misleads nobody.
void Merger::match()
{
    QHash<TaskId, int> byId;
    QHash<int, int> byUid;
    for (int i = 0; i < int(m_before.tasks.size()); ++i) {
        const Task &task = m_before.tasks[size_t(i)];
        byId.insert(task.id, i);
        if (task.uid && !byUid.contains(*task.uid))
            byUid.insert(*task.uid, i);
    }
    m_matched.assign(m_in.tasks.size(), -1);
    std::vector<bool> taken(m_before.tasks.size(), false);
    const auto take = [&](size_t incoming, int existing) {
        if (existing < 0 || taken[size_t(existing)] || m_matched[incoming] >= 0)
            return;
        m_matched[incoming] = existing;
        taken[size_t(existing)] = true;
    };
    for (size_t i = 0; i < m_in.tasks.size(); ++i)
        take(i, m_in.tasks[i].task.id.isNull() ? -1 : byId.value(m_in.tasks[i].task.id, -1));
    for (size_t i = 0; i < m_in.tasks.size(); ++i)
        take(i, m_in.tasks[i].task.uid ? byUid.value(*m_in.tasks[i].task.uid, -1) : -1);
}

Task Merger::withWhatIsSaid(Task task, const Task &said, bool summary) const
{
    const bool isNew = task.id.isNull();
    task.name = said.name;
    // Who is known by key needs no number: one that a file made up for itself is not kept.
    if (said.uid && (isNew || task.uid || said.id != task.id))
        task.uid = said.uid;
    const auto take = [&](PlanField field, auto... members) {
        if (isNew || says(field))
            ((task.*members = said.*members), ...);
    };
    // A summary's own duration and progress mean nothing; they are kept for the time when it is none any more.
    if (!summary || isNew) {
        take(PlanField::Duration, &Task::duration, &Task::elapsed);
        take(PlanField::Done, &Task::done);
    }
    take(PlanField::Rule, &Task::rule, &Task::ruleAt);
    take(PlanField::Note, &Task::note);
    take(PlanField::Deadline, &Task::deadline);
    take(PlanField::Hours, &Task::hours);
    take(PlanField::Inactive, &Task::inactive);
    take(PlanField::Manual, &Task::manual, &Task::manualStart, &Task::manualFinish);
    take(PlanField::ActualStart, &Task::actualStart);
    take(PlanField::ActualFinish, &Task::actualFinish);
    take(PlanField::Estimates, &Task::optimistic, &Task::pessimistic);
    take(PlanField::Cost, &Task::cost);
    take(PlanField::ActualCost, &Task::actualCost);
    take(PlanField::Priority, &Task::priority);
    take(PlanField::Gate, &Task::gate);
    // As when a bar is dragged: estimates that no longer lie on both sides of the duration go along with it.
    if (task.optimistic)
        task.optimistic = std::min(*task.optimistic, task.duration);
    if (task.pessimistic)
        task.pessimistic = std::max(*task.pessimistic, task.duration);
    return task;
}

Result<> Merger::makeTasks()
{
    std::vector<int> open;
    QSet<int> uids;
    for (size_t i = 0; i < m_in.tasks.size(); ++i) {
        const IncomingTask &one = m_in.tasks[i];
        while (!open.empty() && m_in.tasks[size_t(open.back())].level >= one.level)
            open.pop_back();
        m_parents.push_back(open.empty() ? -1 : open.back());
        open.push_back(int(i));

        const int known = m_matched[i];
        Task task = clean(withWhatIsSaid(known < 0 ? Task{} : m_before.tasks[size_t(known)], one.task, isSummary(i)));
        if (task.uid && uids.contains(*task.uid))
            task.uid.reset();
        if (task.uid)
            uids.insert(*task.uid);
        if (task.id.isNull())
            task.id = TaskId::create();
        task.poc = m_before.poc.id;
        task.parent = m_parents.back() < 0 ? TaskId() : m_result.tasks[size_t(m_parents.back())];
        if (const auto right = check(task); !right)
            return fail(right.error().kind, one.where.isEmpty() ? right.error().sentence
                                                                : Words::tr("%1: %2", "a place in a file, and what is wrong there").arg(one.where, right.error().sentence));
        m_result.tasks.push_back(task.id);
        m_result.plan.tasks.push_back(std::move(task));
    }
    return {};
}

/// Tasks that stand in order already keep their ranks; the others get one between their neighbours'.
void Merger::rankTasks()
{
    std::vector<Task> &tasks = m_result.plan.tasks;
    QHash<int, std::vector<size_t>> children;
    for (size_t i = 0; i < tasks.size(); ++i)
        children[m_parents[i]].push_back(i);
    for (const std::vector<size_t> &siblings : std::as_const(children)) {
        // From the back: the rank of the next sibling that was in this place before.
        std::vector<QString> next(siblings.size());
        QString upper;
        for (size_t i = siblings.size(); i-- > 0;) {
            next[i] = upper;
            const Task &task = tasks[siblings[i]];
            const int known = m_matched[siblings[i]];
            const bool inPlace = known >= 0 && m_before.tasks[size_t(known)].parent == task.parent && !task.rank.isEmpty();
            if (inPlace && (upper.isEmpty() || task.rank < upper))
                upper = task.rank;
            else
                tasks[siblings[i]].rank.clear();
        }
        QString last;
        for (size_t i = 0; i < siblings.size(); ++i) {
            QString &rank = tasks[siblings[i]].rank;
            if (rank.isEmpty() || rank <= last)
                rank = rankBetween(last, next[i]);
            last = rank;
        }
    }
}

Result<> Merger::makeLinks()
{
    if (!says(PlanField::Links)) {
        QSet<TaskId> left;
        for (const Task &task : m_result.plan.tasks)
            left.insert(task.id);
        for (const Link &link : m_before.links) {
            if (left.contains(link.predecessor) && left.contains(link.successor))
                m_result.plan.links.push_back(link);
        }
        return {};
    }
    QHash<std::pair<TaskId, TaskId>, const Link *> known;
    for (const Link &link : m_before.links)
        known.insert({link.predecessor, link.successor}, &link);
    const auto isWithin = [this](int inner, int outer) {
        for (int at = inner; at >= 0; at = m_parents[size_t(at)]) {
            if (at == outer)
                return true;
        }
        return false;
    };
    QSet<std::pair<TaskId, TaskId>> made;
    for (const IncomingLink &said : m_in.links) {
        const Task &from = m_result.plan.tasks[size_t(said.predecessor)];
        const Task &to = m_result.plan.tasks[size_t(said.successor)];
        const std::pair pair{from.id, to.id};
        if (made.contains(pair)) {
            remark(Words::tr("“%1” waits for “%2” by two links; only the first was taken.").arg(to.name, from.name));
            continue;
        }
        if (isWithin(said.predecessor, said.successor) || isWithin(said.successor, said.predecessor)) {
            remark(Words::tr("The link of “%1” and “%2” was left out: a summary task and a task within it cannot be linked.").arg(to.name, from.name));
            continue;
        }
        made.insert(pair);
        const Link *existing = known.value(pair);
        Link link{existing == nullptr ? LinkId::create() : existing->id, m_before.poc.id, from.id, to.id, said.type, said.lag, said.unit};
        AXW_TRY(check(link));
        m_result.plan.links.push_back(link);
    }
    // As they come out of the workspace.
    std::sort(m_result.plan.links.begin(), m_result.plan.links.end(), [](const Link &one, const Link &other) { return one.id < other.id; });
    return {};
}

void Merger::makeResources()
{
    QHash<QString, ResourceId> byName;
    for (const Resource &resource : m_known) {
        const QString key = nameKey(resource.name);
        if (!byName.contains(key))
            byName.insert(key, resource.id);
    }
    for (const Resource &said : m_in.resources) {
        Resource resource = said;
        resource.name = normalLine(said.name);
        resource.note = normalText(said.note);
        const QString key = nameKey(resource.name);
        if (resource.name.isEmpty()) {
            m_resources.emplace_back();
            continue;
        }
        if (!byName.contains(key)) {
            resource.id = ResourceId::create();
            byName.insert(key, resource.id);
            m_result.newResources.push_back(resource);
        }
        m_resources.push_back(byName.value(key));
    }
    // Those of the workspace that a file says otherwise stay: all plans share them.
    for (size_t i = 0; i < m_in.resources.size(); ++i) {
        const auto at = std::find_if(m_known.begin(), m_known.end(), [&](const Resource &each) { return each.id == m_resources[i]; });
        if (!says(PlanField::Capacity) || at == m_known.end())
            continue;
        const Resource &said = m_in.resources[i];
        if (said.rate && said.rate != at->rate)
            remark(Words::tr("An hour of “%1” costs %2 here and %3 in the file; what stands here was kept, for all plans share it.")
                       .arg(at->name, at->rate ? formatNumber(at->rate->amount) : Words::tr("nothing"), formatNumber(said.rate->amount)));
        if (at->capacity != said.capacity)
            remark(Words::tr("“%1” has %2 % of capacity here and %3 % in the file; what stands here was kept, for all plans share it.")
                       .arg(at->name)
                       .arg(at->capacity)
                       .arg(said.capacity));
    }
}

void Merger::makeAssignments()
{
    Plan &plan = m_result.plan;
    QSet<TaskId> left;
    for (const Task &task : plan.tasks)
        left.insert(task.id);
    QHash<std::pair<TaskId, ResourceId>, AssignmentId> known;
    for (const Assignment &assignment : m_before.assignments) {
        known.insert({assignment.task, assignment.resource}, assignment.id);
        if (!says(PlanField::Assignments) && left.contains(assignment.task))
            plan.assignments.push_back(assignment);
    }
    QHash<std::pair<TaskId, ResourceId>, size_t> made;
    if (says(PlanField::Assignments)) {
        for (const IncomingAssignment &said : m_in.assignments) {
            const ResourceId resource = m_resources[size_t(said.resource)];
            if (resource.isNull())
                continue;
            const std::pair pair{m_result.tasks[size_t(said.task)], resource};
            const int units = std::clamp(said.units, 1, 100'000);
            if (made.contains(pair)) {
                int &sum = plan.assignments[made.value(pair)].units;
                sum = std::min(sum + units, 100'000);
                continue;
            }
            made.insert(pair, plan.assignments.size());
            const AssignmentId id = known.value(pair);
            plan.assignments.push_back({id.isNull() ? AssignmentId::create() : id, m_before.poc.id, pair.first, resource, units});
        }
    }
    std::sort(plan.assignments.begin(), plan.assignments.end(), [](const Assignment &one, const Assignment &other) { return one.id < other.id; });
    QSet<ResourceId> assigned;
    for (const Assignment &assignment : plan.assignments)
        assigned.insert(assignment.resource);
    for (const auto &list : {m_known, m_result.newResources}) {
        for (const Resource &resource : list) {
            if (assigned.contains(resource.id))
                plan.resources.push_back(resource);
        }
    }
    std::sort(plan.resources.begin(), plan.resources.end(), [](const Resource &one, const Resource &other) {
        return std::pair(one.name.toUtf8(), one.id) < std::pair(other.name.toUtf8(), other.id);
    });
}

void Merger::makeFacts()
{
    Poc &poc = m_result.plan.poc;
    poc = m_before.poc;
    const auto take = [&](PlanField field, auto member) {
        if (says(field))
            poc.*member = m_in.poc.*member;
    };
    take(PlanField::Starts, &Poc::starts);
    take(PlanField::StatusDate, &Poc::statusDate);
    take(PlanField::CriticalSlack, &Poc::criticalSlack);
    take(PlanField::Due, &Poc::due);
    take(PlanField::PlanPriority, &Poc::priority);
    take(PlanField::PlanHours, &Poc::hours);
    if (says(PlanField::PlanNote))
        poc.note = normalText(m_in.poc.note);
}

void Merger::count()
{
    for (size_t i = 0; i < m_matched.size(); ++i) {
        if (m_matched[i] < 0)
            ++m_result.added;
        else if (m_before.tasks[size_t(m_matched[i])] == m_result.plan.tasks[i])
            ++m_result.unchanged;
        else
            ++m_result.changed;
    }
    m_result.removed = int(m_before.tasks.size()) - m_result.changed - m_result.unchanged;
}

Result<MergedPlan> Merger::merged()
{
    makeFacts();
    AXW_TRY(check(m_result.plan.poc));
    match();
    AXW_TRY(makeTasks());
    rankTasks();
    AXW_TRY(makeLinks());
    makeResources();
    makeAssignments();
    if (const auto circle = circleOf(m_result.plan))
        return fail(Error::Kind::Invalid, PocStore::tr("These tasks would wait for each other: %1. Nothing was changed.").arg(circleText(m_result.plan, *circle)));
    count();
    return std::move(m_result);
}

} // namespace

Result<MergedPlan> merged(const Plan &before, const IncomingPlan &incoming, const std::vector<Resource> &known)
{
    return Merger(before, incoming, known).merged();
}

} // namespace axw::poc
