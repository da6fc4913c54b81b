// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/resourcestore.h"

#include "core/base/korean.h"
#include "core/poc/tables.h"
#include "core/poc/workhoursstore.h"

#include <algorithm>

namespace axw::poc {

namespace {

/// Percent: a thousand of a kind.
constexpr int mostUnits = 100'000;

} // namespace

Result<std::vector<Resource>> ResourceStore::all()
{
    return store::select<Resource>(m_database, "ORDER BY name, id");
}

Result<Resource> ResourceStore::get(ResourceId id)
{
    AXW_TRY_ASSIGN(found, store::find<Resource>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This resource is no longer in the workspace."), id.toString());
    return *found;
}

Result<std::optional<Resource>> ResourceStore::named(const QString &name)
{
    AXW_TRY_ASSIGN(known, all());
    const QString key = nameKey(name);
    const auto found = std::find_if(known.begin(), known.end(), [&](const Resource &each) { return nameKey(each.name) == key; });
    return found == known.end() ? std::optional<Resource>() : *found;
}

Result<Resource> ResourceStore::checked(const Resource &resource)
{
    Resource clean = resource;
    clean.name = normalLine(resource.name);
    clean.note = normalText(resource.note);
    if (clean.name.isEmpty())
        return fail(Error::Kind::Invalid, tr("A resource needs a name."));
    if (clean.capacity < 1 || clean.capacity > mostUnits)
        return fail(Error::Kind::Invalid, tr("A capacity is 1 to 100,000 percent: 100 is one of it, 200 two."));
    if (clean.rate && clean.rate->amount < 0)
        return fail(Error::Kind::Invalid, tr("An hour costs nothing or more."));
    AXW_TRY_ASSIGN(other, named(clean.name));
    if (other && other->id != clean.id)
        return fail(Error::Kind::Invalid, tr("There is a resource “%1” already.").arg(other->name));
    return clean;
}

Result<ResourceId> ResourceStore::add(const Resource &resource)
{
    AXW_TRY_ASSIGN(clean, checked(resource));
    clean.id = ResourceId::create();
    AXW_TRY(store::insert(m_database, clean));
    AXW_TRY(WorkHoursStore(m_database).share(clean.hours));
    return clean.id;
}

Result<> ResourceStore::change(const Resource &resource)
{
    AXW_TRY(get(resource.id));
    AXW_TRY_ASSIGN(clean, checked(resource));
    AXW_TRY(store::update(m_database, clean));
    return WorkHoursStore(m_database).share(clean.hours);
}

Result<> ResourceStore::remove(ResourceId id)
{
    AXW_TRY(get(id));
    AXW_TRY(m_database.run("DELETE FROM assignment WHERE resource = ?1", {id}));
    return store::remove<Resource>(m_database, id);
}

Result<std::vector<Assignment>> ResourceStore::assignments()
{
    return store::select<Assignment>(m_database, "ORDER BY poc, task, id");
}

Result<std::vector<Assignment>> ResourceStore::assignmentsOf(PocId poc)
{
    return store::select<Assignment>(m_database, "WHERE poc = ?1 ORDER BY task, id", {poc});
}

Result<std::vector<Assignment>> ResourceStore::assignmentsOf(ResourceId resource)
{
    return store::select<Assignment>(m_database, "WHERE resource = ?1 ORDER BY poc, task, id", {resource});
}

Result<AssignmentId> ResourceStore::assign(TaskId task, ResourceId resource, int units)
{
    if (units < 1 || units > mostUnits)
        return fail(Error::Kind::Invalid, tr("A resource works on a task with 1 to 100,000 percent: 50 is half of its time."));
    AXW_TRY_ASSIGN(known, store::find<Task>(m_database, task));
    if (!known)
        return fail(Error::Kind::NotFound, tr("This task is no longer in the plan."), task.toString());
    AXW_TRY(get(resource));
    AXW_TRY_ASSIGN(there, store::select<Assignment>(m_database, "WHERE task = ?1 AND resource = ?2 ORDER BY id LIMIT 1", {task, resource}));
    if (!there.empty()) {
        there.front().units = units;
        AXW_TRY(store::update(m_database, there.front()));
        return there.front().id;
    }
    const Assignment added{AssignmentId::create(), known->poc, task, resource, units};
    AXW_TRY(store::insert(m_database, added));
    return added.id;
}

Result<> ResourceStore::unassign(AssignmentId id)
{
    return store::remove<Assignment>(m_database, id);
}

} // namespace axw::poc
