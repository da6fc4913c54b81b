// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/recurrence.h"

#include <algorithm>

namespace axw::schedule {

namespace {

using Pattern = Recurrence::Pattern;
using Item = Recurrence::Item;

bool isOfKind(QDate date, Item item)
{
    const int weekday = date.dayOfWeek() - 1;
    switch (item) {
    case Item::Day: return true;
    case Item::Weekday: return weekday < 5;
    case Item::WeekendDay: return weekday >= 5;
    case Item::Monday:
    case Item::Tuesday:
    case Item::Wednesday:
    case Item::Thursday:
    case Item::Friday:
    case Item::Saturday:
    case Item::Sunday: return weekday == int(item);
    }
    Q_UNREACHABLE();
}

QDate dayOfMonth(int year, int month, int day)
{
    const QDate first(year, month, 1);
    return first.addDays(std::min(day, first.daysInMonth()) - 1);
}

/// The n-th day of a kind in a month, the last for 5.
QDate positionInMonth(int year, int month, Item item, int position)
{
    const QDate first(year, month, 1);
    if (position == 5) {
        for (QDate date = first.addDays(first.daysInMonth() - 1);; date = date.addDays(-1)) {
            if (isOfKind(date, item))
                return date;
        }
    }
    int found = 0;
    for (QDate date = first;; date = date.addDays(1)) {
        if (isOfKind(date, item) && ++found == position)
            return date;
    }
}

bool makesSense(const Recurrence &r)
{
    const bool month = r.month >= 1 && r.month <= 12;
    const bool day = r.day >= 1 && r.day <= 31;
    const bool position = r.position >= 1 && r.position <= 5;
    if (!r.from.isValid() || r.from.year() < 1 || r.every < 1 || r.every > 9999 || r.occurrences < 0)
        return false;
    switch (r.pattern) {
    case Pattern::Daily: return true;
    case Pattern::Weekly: return std::find(r.weekdays.begin(), r.weekdays.end(), true) != r.weekdays.end();
    case Pattern::MonthlyByDay: return day;
    case Pattern::MonthlyByPosition: return position;
    case Pattern::YearlyByDay: return month && day;
    case Pattern::YearlyByPosition: return month && position;
    }
    Q_UNREACHABLE();
}

/// Visits the dates of a recurrence in order, from its beginning, until the visitor has had enough.
template<class Visit>
void eachDate(const Recurrence &r, Visit visit)
{
    const int years = r.from.year();
    switch (r.pattern) {
    case Pattern::Daily:
        for (QDate date = r.from; visit(date);)
            date = date.addDays(r.every);
        return;
    case Pattern::Weekly:
        for (QDate week = r.from.addDays(1 - r.from.dayOfWeek());; week = week.addDays(qint64(r.every) * 7)) {
            for (int weekday = 0; weekday < 7; ++weekday) {
                if (r.weekdays[size_t(weekday)] && !visit(week.addDays(weekday)))
                    return;
            }
        }
    case Pattern::MonthlyByDay:
    case Pattern::MonthlyByPosition:
        for (int month = r.from.month() - 1;; month += r.every) {
            const int year = years + month / 12;
            const QDate date = r.pattern == Pattern::MonthlyByDay
                ? dayOfMonth(year, month % 12 + 1, r.day)
                : positionInMonth(year, month % 12 + 1, r.item, r.position);
            if (!visit(date))
                return;
        }
    case Pattern::YearlyByDay:
    case Pattern::YearlyByPosition:
        for (int year = years;; ++year) {
            const QDate date = r.pattern == Pattern::YearlyByDay
                ? dayOfMonth(year, r.month, r.day)
                : positionInMonth(year, r.month, r.item, r.position);
            if (!visit(date))
                return;
        }
    }
}

} // namespace

std::vector<QDate> datesOf(const Recurrence &recurrence, QDate first, QDate last)
{
    std::vector<QDate> dates;
    if (!makesSense(recurrence))
        return dates;
    const QDate end = recurrence.until.isValid() ? std::min(recurrence.until, last) : last;
    int count = 0;
    eachDate(recurrence, [&](QDate date) {
        if (date > end)
            return false;
        if (date < recurrence.from)
            return true;
        if (date >= first)
            dates.push_back(date);
        return recurrence.occurrences == 0 || ++count < recurrence.occurrences;
    });
    return dates;
}

} // namespace axw::schedule
