// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planexport.h"
#include "core/schedule/ownhours.h"

#include <algorithm>

namespace axw::exchange {

using schedule::Shift;
using schedule::WorkCalendar;

namespace {

std::vector<Shift> shiftsOn(const WorkCalendar &calendar, QDate date)
{
    const auto shifts = calendar.shiftsOf(date);
    return {shifts.begin(), shifts.end()};
}

/// The plain week of a calendar: what holds outside its years. Monday first.
schedule::OwnWeek plainWeek(const WorkCalendar &calendar)
{
    schedule::OwnWeek week;
    const QDate first = QDate(calendar.lastYear(), 12, 31).addDays(1);
    for (int day = 0; day < 7; ++day) {
        const QDate date = first.addDays(day);
        week[size_t(date.dayOfWeek() - 1)] = shiftsOn(calendar, date);
    }
    return week;
}

/// What a base calendar works on its days within the years.
Result<WorkCalendar> worked(const FileCalendar &calendar, int firstYear, int lastYear)
{
    return WorkCalendar::make(schedule::derived({}, calendar, QDate(firstYear, 1, 1), QDate(lastYear, 12, 31)), firstYear, lastYear);
}

} // namespace

FileCalendar fileCalendarOf(const WorkCalendar &calendar, int uid, const QString &name, int firstYear, int lastYear, const schedule::OwnHours &like)
{
    FileCalendar file;
    file.uid = uid;
    file.name = name;
    file.week = plainWeek(calendar);
    file.weeks = like.weeks;
    file.exceptions = like.exceptions;
    // What these words do not say as it is, single days do: they say more than everything else.
    auto said = worked(file, firstYear, lastYear);
    if (!said) {
        file.weeks.clear();
        file.exceptions.clear();
        said = worked(file, firstYear, lastYear);
    }
    Q_ASSERT(said.has_value());
    for (QDate date(firstYear, 1, 1); date.year() <= lastYear; date = date.addDays(1)) {
        const std::vector<Shift> right = shiftsOn(calendar, date);
        if (right == shiftsOn(*said, date))
            continue;
        const LocalizedText why = calendar.nameOf(date);
        if (!file.exceptions.empty()) {
            schedule::RecurringException &last = file.exceptions.back();
            const bool plain = last.dates.pattern == schedule::Recurrence::Pattern::Daily && last.dates.every == 1 && last.dates.occurrences == 0;
            if (plain && last.dates.until.addDays(1) == date && last.shifts == right && last.name == why) {
                last.dates.until = date;
                continue;
            }
        }
        file.exceptions.push_back(schedule::exceptionOn(date, date, right, why));
    }
    return file;
}

} // namespace axw::exchange
