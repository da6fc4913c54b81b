// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/links.h"

#include <algorithm>
#include <map>

namespace axw::portfolio {

using schedule::dateOf;
using schedule::lastDayOf;
using schedule::Moment;

Moment mayBegin(Moment predecessorFinish, const poc::PocLink &link, const schedule::WorkCalendar &calendar)
{
    if (link.unit == schedule::LagUnit::Elapsed)
        return calendar.nextStart(predecessorFinish + link.lag);
    return calendar.startAt(calendar.workBefore(predecessorFinish) + link.lag);
}

bool hasBegun(const PlannedPoc &planned)
{
    return std::any_of(planned.plan.tasks.begin(), planned.plan.tasks.end(),
                       [](const poc::Task &task) { return !task.inactive && (task.actualStart || task.done > 0); });
}

int daysTooEarly(const Entry &before, const Entry &entry, const poc::PocLink &link, const schedule::WorkCalendar &calendar)
{
    if (!before.hasPlan() || !entry.hasPlan() || hasBegun(*entry.planned))
        return 0;
    const Moment may = mayBegin(before.finish, link, calendar);
    if (calendar.workBefore(entry.start) >= calendar.workBefore(may))
        return 0;
    return std::max(1, calendar.workingDaysBetween(dateOf(entry.start), dateOf(may)));
}

namespace {

/// The active leaves' first start and last finish.
std::pair<Moment, Moment> spanOf(const PlannedPoc &planned, const schedule::Schedule &schedule)
{
    std::optional<std::pair<Moment, Moment>> span;
    for (int task = 0; task < int(schedule.tasks.size()); ++task) {
        if (!planned.isLeaf(task) || !planned.isActive(task))
            continue;
        const schedule::TaskDates &dates = schedule.tasks[size_t(task)];
        if (!span)
            span = {dates.start, dates.finish};
        span->first = std::min(span->first, dates.start);
        span->second = std::max(span->second, dates.finish);
    }
    return span.value_or(std::pair(schedule.start, schedule.finish));
}

/// The plan when nothing of it may begin before a moment: what is put by hand or must stand on a date stays.
std::pair<Moment, Moment> startedAt(const PlannedPoc &planned, Moment start)
{
    schedule::Network network = planned.dates.network;
    network.start = std::max(network.start, start);
    const auto anew = schedule::schedule(network, planned.calendars->all());
    return spanOf(planned, anew ? *anew : planned.dates.schedule);
}

} // namespace

std::vector<Knock> knockOn(const Portfolio &portfolio, PocId poc, int days)
{
    const schedule::WorkCalendar &calendar = *portfolio.calendar;
    const int first = portfolio.indexOf(poc);
    if (first < 0 || days <= 0 || !portfolio.entries[size_t(first)].hasPlan())
        return {};
    const Entry &slipping = portfolio.entries[size_t(first)];
    const QDate last = lastDayOf(slipping.start, slipping.finish);
    // At the same hour of a later day, 24:00 included.
    const Moment finish = slipping.finish + schedule::momentOf(calendar.addWorkingDays(last, days)) - schedule::momentOf(last);
    const auto misses = [](const Entry &entry, Moment now) {
        const QDate due = entry.poc().due;
        return due.isValid() && lastDayOf(entry.start, entry.finish) <= due && lastDayOf(entry.start, now) > due;
    };

    std::map<int, Knock> knocks; // by entry
    std::vector<int> order{first};
    knocks[first] = {slipping.id(), {}, 0, days, slipping.start, finish, misses(slipping, finish)};
    // Links do not run in a circle, but those of a merge might: nobody is visited more often than there are PoCs.
    size_t visits = portfolio.entries.size() * 4 + 16;
    for (size_t next = 0; next < order.size() && visits-- > 0; ++next) {
        const Knock from = knocks[order[next]];
        for (const poc::PocLink &link : portfolio.links) {
            if (link.predecessor != from.poc)
                continue;
            const int to = portfolio.indexOf(link.successor);
            if (to < 0 || to == first)
                continue;
            const Entry &entry = portfolio.entries[size_t(to)];
            if (!entry.hasPlan() || hasBegun(*entry.planned))
                continue;
            const Moment may = mayBegin(from.finish, link, calendar);
            const auto known = knocks.find(to);
            const Moment standsAt = known == knocks.end() ? entry.start : known->second.start;
            if (calendar.workBefore(standsAt) >= calendar.workBefore(may))
                continue;
            const auto [start, end] = startedAt(*entry.planned, may);
            if (start <= standsAt && end <= (known == knocks.end() ? entry.finish : known->second.finish))
                continue; // what would move stands on dates of its own
            knocks[to] = {entry.id(), from.poc, calendar.workingDaysBetween(dateOf(entry.start), dateOf(start)),
                          calendar.workingDaysBetween(lastDayOf(entry.start, entry.finish), lastDayOf(start, end)), start, end, misses(entry, end)};
            order.erase(std::remove(order.begin() + qsizetype(next) + 1, order.end(), to), order.end());
            order.push_back(to);
        }
    }
    std::vector<Knock> found;
    std::vector<int> told;
    for (const int entry : order) {
        if (std::find(told.begin(), told.end(), entry) != told.end())
            continue;
        told.push_back(entry);
        found.push_back(knocks[entry]);
    }
    return found;
}

} // namespace axw::portfolio
