// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolios.h"

#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <map>

namespace axw::workspace {

using portfolio::CalendarSource;
using portfolio::Portfolio;

namespace {

/// More than so many PoCs are not read again one by one on the thread of the window.
constexpr qsizetype mostRefreshed = 40;

constexpr const char *owned[] = {"task", "task_link", "assignment", "baseline", "baseline_task", "plan_comment"};

/// Calendars of all plans' years. Each version of the holiday rules is worked out once, and plans in which everybody works
/// when the centre does share one.
class Calendars
{
public:
    Calendars(Workspace &workspace, int firstYear, int lastYear) : m_workspace(workspace), m_first(firstYear), m_last(lastYear) {}

    Result<const poc::HoursBook *> book(int version)
    {
        auto found = m_books.find(version);
        if (found == m_books.end()) {
            AXW_TRY_ASSIGN(made, hoursBook(m_workspace, m_first, m_last, version));
            found = m_books.emplace(version, std::move(made)).first;
        }
        return &found->second;
    }

    std::shared_ptr<const poc::PlanCalendars> ofPlan(const poc::Plan &plan)
    {
        const auto known = book(plan.poc.calendar);
        const poc::HoursBook &from = known ? **known : m_books.at(0);
        const auto hasHours = [](const auto &each) { return !each.hours.isNull(); };
        const bool plain = plan.poc.hours.isNull() && std::none_of(plan.tasks.begin(), plan.tasks.end(), hasHours)
            && std::none_of(plan.resources.begin(), plan.resources.end(), hasHours);
        if (!plain)
            return std::make_shared<const poc::PlanCalendars>(plan, from);
        std::shared_ptr<const poc::PlanCalendars> &shared = m_plain[plan.poc.calendar];
        if (!shared)
            shared = std::make_shared<const poc::PlanCalendars>(from.koreanCalendar());
        return shared;
    }

    std::shared_ptr<const schedule::WorkCalendar> ofHours(WorkHoursId hours)
    {
        const poc::HoursBook &newest = m_books.at(0);
        auto calendar = hours.isNull() ? Result<schedule::WorkCalendar>(newest.koreanCalendar()) : newest.calendarOf(hours);
        return calendar ? std::make_shared<const schedule::WorkCalendar>(std::move(*calendar)) : nullptr;
    }

private:
    Workspace &m_workspace;
    int m_first;
    int m_last;
    std::map<int, poc::HoursBook> m_books;
    std::map<int, std::shared_ptr<const poc::PlanCalendars>> m_plain;
};

Result<CalendarSource> calendarSource(Workspace &workspace)
{
    AXW_TRY_ASSIGN(years, portfolio::yearsOfPlans(workspace.database()));
    const int today = workspace.clock().today().year();
    const int first = years.first > 0 ? std::min(years.first, today - 1) : today - 1;
    auto calendars = std::make_shared<Calendars>(workspace, first, std::max(years.second, today + 2));
    AXW_TRY(calendars->book(0)); // what is fallen back on
    return CalendarSource{[calendars](const poc::Plan &plan) { return calendars->ofPlan(plan); },
                          [calendars](WorkHoursId hours) { return calendars->ofHours(hours); }};
}

} // namespace

Result<Portfolio> readPortfolio(Workspace &workspace, const Progress &progress)
{
    AXW_TRY_ASSIGN(calendars, calendarSource(workspace));
    return portfolio::readPortfolio(workspace.database(), calendars, workspace.clock().today(), progress);
}

namespace {

Result<Portfolio> readSome(Workspace &workspace, const QSet<PocId> &pocs)
{
    QSet<PocId> wanted = pocs;
    AXW_TRY_ASSIGN(links, workspace.planReview().pocLinks());
    for (const poc::PocLink &link : links) {
        if (pocs.contains(link.successor))
            wanted.insert(link.predecessor);
    }
    AXW_TRY_ASSIGN(calendars, calendarSource(workspace));
    Portfolio portfolio;
    portfolio.today = workspace.clock().today();
    portfolio.calendar = calendars.ofHours({});
    AXW_TRY(portfolio::refreshPocs(workspace.database(), calendars, wanted, portfolio));
    std::erase_if(portfolio.entries, [&pocs](const portfolio::Entry &entry) { return !pocs.contains(entry.id()); });
    return portfolio;
}

} // namespace

Result<Portfolio> portfolioOf(Workspace &workspace, ClientId client)
{
    AXW_TRY_ASSIGN(pocs, workspace.pocs().of(client));
    QSet<PocId> ids;
    for (const poc::Poc &poc : pocs)
        ids.insert(poc.id);
    return readSome(workspace, ids);
}

Result<portfolio::Entry> entryOfPoc(Workspace &workspace, PocId poc)
{
    AXW_TRY(workspace.pocs().get(poc)); // says that it is gone
    AXW_TRY_ASSIGN(portfolio, readSome(workspace, {poc}));
    return std::move(portfolio.entries.front());
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
