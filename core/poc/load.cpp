// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/load.h"

#include <algorithm>

namespace axw::poc {

using schedule::dayOf;
using schedule::minutesOfDay;
using schedule::Moment;

namespace {

/// A plan that runs for centuries is a slip of the finger; its load is known for so many days.
constexpr qint64 mostDays = qint64(200) * 366;

bool asksNothing(const LoadDemand &demand)
{
    return demand.finish <= demand.start || demand.units <= 0;
}

qint64 capacityOn(qint64 day, int percent, const schedule::WorkCalendar &calendar)
{
    return percent * calendar.between(day * minutesOfDay, (day + 1) * minutesOfDay);
}

/// What a demand asks for on one day.
qint64 askedOn(qint64 day, const LoadDemand &demand)
{
    const Moment from = std::max(demand.start, day * minutesOfDay);
    const Moment to = std::min(demand.finish, (day + 1) * minutesOfDay);
    return from < to ? demand.units * demand.calendar->between(from, to) : 0;
}

/// The first day of the week, month or quarter that holds a day, and that of the next one.
std::pair<qint64, qint64> cellAround(qint64 day, LoadUnit unit)
{
    const QDate date = schedule::dateOfDay(day);
    switch (unit) {
    case LoadUnit::Day:
        return {day, day + 1};
    case LoadUnit::Week: {
        const qint64 monday = day - schedule::weekdayOf(day);
        return {monday, monday + 7};
    }
    case LoadUnit::Month: {
        const QDate first(date.year(), date.month(), 1);
        return {schedule::dayNumber(first), schedule::dayNumber(first.addMonths(1))};
    }
    case LoadUnit::Quarter: {
        const QDate first(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
        return {schedule::dayNumber(first), schedule::dayNumber(first.addMonths(3))};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

ResourceLoad::ResourceLoad(std::span<const LoadDemand> demands, int capacity, const schedule::WorkCalendar &own)
    : m_own(&own), m_capacity(capacity)
{
    bool any = false;
    qint64 first = 0;
    qint64 last = 0;
    for (const LoadDemand &demand : demands) {
        if (asksNothing(demand))
            continue;
        const qint64 from = dayOf(demand.start);
        const qint64 to = dayOf(demand.finish - 1);
        first = any ? std::min(first, from) : from;
        last = any ? std::max(last, to) : to;
        any = true;
    }
    if (!any)
        return;
    last = std::min(last, first + mostDays);
    m_days.reserve(size_t(last - first + 1));
    for (qint64 day = first; day <= last; ++day)
        m_days.push_back({.firstDay = day, .endDay = day + 1, .capacity = capacityOn(day, capacity, own)});
    for (const LoadDemand &demand : demands) {
        if (asksNothing(demand))
            continue;
        for (qint64 day = dayOf(demand.start); day <= std::min(last, dayOf(demand.finish - 1)); ++day)
            m_days[size_t(day - first)].asked += askedOn(day, demand);
    }
    for (LoadCell &day : m_days) {
        day.excess = std::max<qint64>(0, day.asked - day.capacity);
        day.peakDay = day.firstDay;
        day.peak = day.share();
    }
    findOverbooked(demands);
}

void ResourceLoad::findOverbooked(std::span<const LoadDemand> demands)
{
    bool open = false;
    for (const LoadCell &day : m_days) {
        if (day.isOver()) {
            if (!open)
                m_overbooked.push_back({day.firstDay, day.firstDay, 0, 0, {}});
            open = true;
            Overbooking &span = m_overbooked.back();
            span.lastDay = day.firstDay;
            ++span.days;
            if (day.capacity > 0)
                span.percent = std::max(span.percent, int((day.asked * 100 + day.capacity / 2) / day.capacity));
        } else if (day.asked > 0 || day.capacity > 0) {
            open = false; // a day on which it would work, and fits: the span is over
        }
    }
    for (Overbooking &span : m_overbooked) {
        for (const LoadDemand &demand : demands) {
            if (asksNothing(demand))
                continue;
            bool asks = false;
            const qint64 until = std::min(span.lastDay, dayOf(demand.finish - 1));
            for (qint64 day = std::max(span.firstDay, dayOf(demand.start)); day <= until && !asks; ++day)
                asks = m_days[size_t(day - m_days.front().firstDay)].isOver() && askedOn(day, demand) > 0;
            if (asks && std::find(span.sources.begin(), span.sources.end(), demand.source) == span.sources.end())
                span.sources.push_back(demand.source);
        }
    }
}

std::vector<LoadCell> ResourceLoad::cells(LoadUnit unit) const
{
    if (unit == LoadUnit::Day)
        return m_days;
    std::vector<LoadCell> found;
    for (const LoadCell &day : m_days) {
        if (found.empty() || day.firstDay >= found.back().endDay) {
            const auto [from, until] = cellAround(day.firstDay, unit);
            found.push_back({from, until, 0, 0, 0, from - 1, 0});
        }
        LoadCell &cell = found.back();
        cell.asked += day.asked;
        cell.excess += day.excess;
        const auto weight = [](const LoadCell &each) { return std::pair(each.excess, each.share()); };
        if (cell.peakDay < cell.firstDay || weight(day) > weight(m_days[size_t(cell.peakDay - m_days.front().firstDay)])) {
            cell.peakDay = day.firstDay;
            cell.peak = day.share();
        }
    }
    // The whole cell's, also on days before and after anything is asked.
    for (LoadCell &cell : found)
        cell.capacity = m_capacity * m_own->between(cell.firstDay * minutesOfDay, cell.endDay * minutesOfDay);
    return found;
}

int ResourceLoad::overbookedDays(qint64 fromDay) const
{
    return int(std::count_if(m_days.begin(), m_days.end(), [fromDay](const LoadCell &day) { return day.isOver() && day.firstDay >= fromDay; }));
}

} // namespace axw::poc
