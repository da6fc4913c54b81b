// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poc/resource.h"

#include <QCoreApplication>

#include <vector>

namespace axw::store {
class Database;
}

namespace axw::poc {

/// Who and what works on the tasks of all plans. The writing functions are called within one recorded edit.
class ResourceStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::ResourceStore)

public:
    explicit ResourceStore(store::Database &database) : m_database(database) {}

    /// By name. Two of one name can come out of a merge.
    Result<std::vector<Resource>> all();
    Result<Resource> get(ResourceId id);
    /// The first of this name; names are compared as people read them.
    Result<std::optional<Resource>> named(const QString &name);
    /// Invalid without a name, for a name that is taken, and for a capacity outside 1 to 100,000 percent.
    Result<ResourceId> add(const Resource &resource);
    Result<> change(const Resource &resource);
    /// With its assignments.
    Result<> remove(ResourceId id);

    /// Of all plans, the plan's tasks first.
    Result<std::vector<Assignment>> assignments();
    Result<std::vector<Assignment>> assignmentsOf(PocId poc);
    Result<std::vector<Assignment>> assignmentsOf(ResourceId resource);
    /// With these units; an assignment that is there gets them. Invalid outside 1 to 100,000 percent.
    Result<AssignmentId> assign(TaskId task, ResourceId resource, int units = 100);
    Result<> unassign(AssignmentId id);

private:
    Result<Resource> checked(const Resource &resource);

    store::Database &m_database;
};

} // namespace axw::poc
