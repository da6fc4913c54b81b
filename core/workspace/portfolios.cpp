// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolios.h"

#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <map>

namespace axw::workspace {

using portfolio::CalendarSource;
using portfolio::Portfolio;

namespace {

/// More than so many PoCs are not read again one by one on the thread of the window.
constexpr qsizetype mostRefreshed = 40;

constexpr const char *owned[] = {"task", "task_link", "assignment", "baseline", "baseline_task", "plan_comment"};

/// Calendars of all plans' years, each version of the rules worked out once.
Result<CalendarSource> calendarSource(Workspace &workspace)
{
    AXW_TRY_ASSIGN(years, portfolio::yearsOfPlans(workspace.database()));
    const int today = workspace.clock().today().year();
    const int first = years.first > 0 ? std::min(years.first, today - 1) : today - 1;
    const int last = std::max(years.second, today + 2);
    auto made = std::make_shared<std::map<int, std::shared_ptr<const schedule::WorkCalendar>>>();
    AXW_TRY_ASSIGN(newest, workCalendar(workspace, first, last));
    made->emplace(0, std::make_shared<const schedule::WorkCalendar>(std::move(newest)));
    return [&workspace, first, last, made](int version) {
        auto found = made->find(version);
        if (found == made->end()) {
            auto calendar = workCalendar(workspace, first, last, version);
            found = made->emplace(version, calendar ? std::make_shared<const schedule::WorkCalendar>(std::move(*calendar)) : made->at(0)).first;
        }
        return found->second;
    };
}

} // namespace

Result<Portfolio> readPortfolio(Workspace &workspace, const Progress &progress)
{
    AXW_TRY_ASSIGN(calendars, calendarSource(workspace));
    return portfolio::readPortfolio(workspace.database(), calendars, workspace.clock().today(), progress);
}

bool concernsPortfolio(const journal::Changes &changes)
{
    if (changes.everything)
        return true;
    for (const char *table : owned) {
        if (changes.touches(table))
            return true;
    }
    for (const char *table : {"poc", "poc_link", "client", "case_file", "resource", "work_hours", "holiday"}) {
        if (changes.touches(table))
            return true;
    }
    return false;
}

Result<bool> refreshPortfolio(Workspace &workspace, const journal::Changes &changes, Portfolio &portfolio)
{
    // A calendar or a resource may stand behind any plan.
    for (const char *table : {"holiday", "work_hours", "resource"}) {
        if (changes.touches(table))
            return false;
    }
    if (portfolio.today != workspace.clock().today())
        return false;
    QSet<PocId> pocs;
    for (const QUuid &row : changes.rows.value("poc"))
        pocs.insert(PocId(row));
    for (const char *table : owned) {
        const QSet<QUuid> rows = changes.rows.value(table);
        if (rows.size() > 20 * mostRefreshed)
            return false;
        AXW_TRY_ASSIGN(known, portfolio::pocsOfRows(workspace.database(), table, rows, portfolio, pocs));
        if (!known)
            return false;
    }
    if (pocs.size() > mostRefreshed)
        return false;
    AXW_TRY_ASSIGN(calendars, calendarSource(workspace));
    AXW_TRY(portfolio::refreshPocs(workspace.database(), calendars, pocs, portfolio));
    return true;
}

Result<std::vector<std::shared_ptr<const portfolio::PlannedPoc>>> plansOfResource(Workspace &workspace, ResourceId resource, PocId without)
{
    AXW_TRY_ASSIGN(ids, workspace.database().all("SELECT DISTINCT poc FROM assignment WHERE resource = ?1 ORDER BY poc", {resource},
                                                 [](const store::Row &row) { return row.id<PocId>(0); }));
    AXW_TRY_ASSIGN(calendars, calendarSource(workspace));
    std::vector<std::shared_ptr<const portfolio::PlannedPoc>> plans;
    for (const PocId &id : ids) {
        if (id == without || id.isNull())
            continue;
        auto plan = portfolio::readPlanned(workspace.database(), calendars, id);
        if (plan)
            plans.push_back(std::move(*plan));
        else if (plan.error().kind != Error::Kind::NotFound) // deleted elsewhere while its assignment was made
            return fail(std::move(plan).error());
    }
    return plans;
}

} // namespace axw::workspace
