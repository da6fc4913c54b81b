// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plankeeping.h"

#include "core/base/korean.h"
#include "core/poc/planreview.h"
#include "core/poc/pocstore.h"
#include "core/poc/resourcestore.h"
#include "core/poc/tables.h"
#include "core/poc/workhoursstore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reportEvery = 200;

/// What is new, what is gone and what differs, by the rows' ids.
template<class T>
struct Difference
{
    std::vector<const T *> inserted;
    std::vector<const T *> updated;
    std::vector<const T *> removed;

    Difference(const std::vector<T> &before, const std::vector<T> &after)
    {
        QHash<decltype(T::id), const T *> known;
        known.reserve(qsizetype(before.size()));
        for (const T &one : before)
            known.insert(one.id, &one);
        for (const T &one : after) {
            const T *existing = known.take(one.id);
            if (existing == nullptr)
                inserted.push_back(&one);
            else if (!(*existing == one))
                updated.push_back(&one);
        }
        for (const T &one : before) {
            if (known.contains(one.id))
                removed.push_back(&one);
        }
    }

    int count() const { return int(inserted.size() + updated.size() + removed.size()); }
};

bool isSame(const BaselineTask &one, const BaselineTask &other)
{
    return one.start == other.start && one.finish == other.finish && one.duration == other.duration && one.cost == other.cost;
}

} // namespace

Result<> PlanKeeping::step()
{
    if (m_done++ % reportEvery != 0)
        return {};
    if (m_progress->isCancelled())
        return fail(Error::Kind::Cancelled, tr("The import was stopped. Nothing was changed."));
    m_progress->at(m_done, m_total);
    return {};
}

/// Adds the hours that the workspace does not have, and names them by what they became.
Result<IncomingPlan> PlanKeeping::withHoursKept(const IncomingPlan &incoming, PocId poc)
{
    IncomingPlan kept = incoming;
    if (incoming.hours.empty())
        return kept;
    WorkHoursStore store(m_database);
    AXW_TRY_ASSIGN(known, store.all());
    QSet<QString> names;
    for (const WorkHours &each : known)
        names.insert(nameKey(each.name));
    QHash<WorkHoursId, WorkHoursId> ids;
    for (const WorkHours &said : incoming.hours) {
        WorkHours hours = said;
        hours.poc = poc;
        hours.base = ids.value(said.base, said.base);
        for (int number = 2; names.contains(nameKey(hours.name)); ++number)
            hours.name = u"%1 (%2)"_s.arg(said.name).arg(number);
        names.insert(nameKey(hours.name));
        AXW_TRY_ASSIGN(id, store.add(hours));
        ids.insert(said.id, id);
    }
    kept.hours.clear();
    kept.poc.hours = ids.value(kept.poc.hours, kept.poc.hours);
    for (IncomingTask &each : kept.tasks)
        each.task.hours = ids.value(each.task.hours, each.task.hours);
    for (Resource &each : kept.resources)
        each.hours = ids.value(each.hours, each.hours);
    return kept;
}

Result<KeptPlan> PlanKeeping::keep(PocId poc, const IncomingPlan &said, const QString &person, const Progress &progress)
{
    m_progress = &progress;
    AXW_TRY_ASSIGN(before, PocStore(m_database).plan(poc));
    AXW_TRY(checkUnlocked(before.poc));
    AXW_TRY_ASSIGN(incoming, withHoursKept(said, poc));
    AXW_TRY_ASSIGN(resources, ResourceStore(m_database).all());
    AXW_TRY_ASSIGN(merge, merged(before, incoming, resources));

    const Plan &after = merge.plan;
    const Difference<Task> tasks(before.tasks, after.tasks);
    const Difference<Link> links(before.links, after.links);
    const Difference<Assignment> assignments(before.assignments, after.assignments);
    m_total = tasks.count() + links.count() + assignments.count() + int(incoming.baselines.size() * incoming.tasks.size());

    if (!(before.poc == after.poc))
        AXW_TRY(store::update(m_database, after.poc));
    for (const Resource &resource : merge.newResources) {
        AXW_TRY(store::insert(m_database, resource));
        AXW_TRY(WorkHoursStore(m_database).share(resource.hours));
    }
    const auto take = [this](const auto &difference) -> Result<> {
        for (const auto *row : difference.removed) {
            AXW_TRY(step());
            AXW_TRY(store::remove<std::remove_cvref_t<decltype(*row)>>(m_database, row->id));
        }
        for (const auto *row : difference.inserted) {
            AXW_TRY(step());
            AXW_TRY(store::insert(m_database, *row));
        }
        for (const auto *row : difference.updated) {
            AXW_TRY(step());
            AXW_TRY(store::update(m_database, *row));
        }
        return {};
    };
    AXW_TRY(take(assignments));
    AXW_TRY(take(links));
    AXW_TRY(take(tasks));

    KeptPlan kept{merge.added, merge.changed, merge.unchanged, merge.removed, {}, {}, merge.remarks, merge.tasks};
    for (const Resource &resource : merge.newResources)
        kept.newResources += resource.name;
    AXW_TRY(keepBaselines(after, merge.tasks, incoming, person, kept));
    progress.at(m_total, m_total);
    return kept;
}

Result<> PlanKeeping::keepBaselines(const Plan &plan, const std::vector<TaskId> &tasks, const IncomingPlan &incoming, const QString &person, KeptPlan &kept)
{
    if (!incoming.says.contains(PlanField::Baselines))
        return {};
    PlanReview review(m_database, m_clock);
    AXW_TRY_ASSIGN(known, review.baselines(plan.poc.id));
    for (const IncomingBaseline &said : incoming.baselines) {
        const QString name = normalLine(said.baseline.name);
        const auto existing = std::find_if(known.begin(), known.end(), [&](const Baseline &each) { return nameKey(each.name) == nameKey(name); });
        if (existing != known.end()) {
            AXW_TRY_ASSIGN(rows, review.tasks(existing->id));
            const bool same = std::all_of(said.tasks.begin(), said.tasks.end(), [&](const auto &one) {
                const auto at = rows.constFind(tasks[size_t(one.first)]);
                return at != rows.cend() && isSame(*at, one.second);
            });
            if (!same)
                kept.remarks += tr("The baseline “%1” is here already and differs from that of the file; it was kept as it was taken.").arg(existing->name);
            continue;
        }
        Baseline baseline = said.baseline;
        baseline.id = BaselineId::create();
        baseline.poc = plan.poc.id;
        baseline.name = name;
        if (!baseline.taken.isValid())
            baseline.taken = m_clock.nowUtc();
        if (baseline.takenBy.isEmpty())
            baseline.takenBy = person;
        AXW_TRY(store::insert(m_database, baseline));
        known.push_back(baseline);
        kept.newBaselines += name;
        for (const auto &[task, where] : said.tasks) {
            AXW_TRY(step());
            BaselineTask row = where;
            row.id = BaselineTaskId::create();
            row.baseline = baseline.id;
            row.task = tasks[size_t(task)];
            row.name = plan.tasks[size_t(task)].name;
            AXW_TRY(store::insert(m_database, row));
        }
    }
    return {};
}

} // namespace axw::poc
