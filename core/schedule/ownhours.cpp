// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/ownhours.h"

#include <algorithm>

namespace axw::schedule {

namespace {

bool isPlain(const RecurringException &exception)
{
    return exception.dates.pattern == Recurrence::Pattern::Daily && exception.dates.every == 1;
}

} // namespace

bool OwnHours::saysNothing() const
{
    return weeks.empty() && exceptions.empty()
        && std::none_of(week.begin(), week.end(), [](const auto &day) { return day.has_value(); });
}

WorkWeek overlaid(const WorkWeek &below, const OwnWeek &own)
{
    WorkWeek week = below;
    for (size_t day = 0; day < 7; ++day) {
        if (own[day])
            week.days[day] = *own[day];
    }
    return week;
}

RecurringException exceptionOn(QDate from, QDate until, std::vector<Shift> shifts, LocalizedText name)
{
    RecurringException exception;
    exception.dates.from = from;
    exception.dates.until = until;
    exception.shifts = std::move(shifts);
    exception.name = std::move(name);
    return exception;
}

WorkingHours derived(const WorkingHours &below, const OwnHours &own, QDate first, QDate last, size_t most)
{
    WorkingHours hours = below;
    hours.week = overlaid(below.week, own.week);
    for (DatedWeek &dated : hours.weeks)
        dated.week = overlaid(dated.week, own.week);
    for (const OwnHours::Dated &dated : own.weeks)
        hours.weeks.push_back({dated.from, dated.until, overlaid(hours.week, dated.week)});
    for (const bool plain : {false, true}) {
        for (const RecurringException &exception : own.exceptions) {
            if (isPlain(exception) != plain)
                continue;
            for (const QDate date : datesOf(exception.dates, first, last))
                hours.days.push_back({date, exception.shifts, exception.name});
            if (hours.days.size() > most)
                return hours;
        }
    }
    return hours;
}

} // namespace axw::schedule
