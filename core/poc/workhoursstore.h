// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poc/workhours.h"

#include <QCoreApplication>

#include <vector>

namespace axw::store {
class Database;
}

namespace axw::poc {

/// Working hours beside the centre's Korean calendar. The writing functions are called within one recorded edit.
class WorkHoursStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc::WorkHoursStore)

public:
    explicit WorkHoursStore(store::Database &database) : m_database(database) {}

    /// All of the workspace, by name. What cannot be read of one says nothing of its own.
    Result<std::vector<WorkHours>> all();
    /// What a plan, its tasks and people may go by: those of all plans and its own.
    Result<std::vector<WorkHours>> of(PocId poc);
    Result<WorkHours> get(WorkHoursId id);
    /// Invalid without a name, for a name that is taken where they are seen, without working time in a plain week, and
    /// when they would be derived from themselves.
    Result<WorkHoursId> add(const WorkHours &hours);
    Result<> change(const WorkHours &hours);
    /// Hours that somebody goes by who works in every plan are hours of all plans, with those they are derived from. One
    /// whose name is taken there gets a number behind it.
    Result<> share(WorkHoursId id);
    /// Who went by them goes by the plan's or the centre's hours again; what was derived from them by what they were
    /// derived from.
    Result<> remove(WorkHoursId id);

private:
    Result<WorkHours> checked(const WorkHours &hours);

    store::Database &m_database;
};

} // namespace axw::poc
