// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/holidays.h"

#include "core/schedule/lunar.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace axw::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsIn(const HolidayRule &rule, int year)
{
    return std::any_of(rule.years.begin(), rule.years.end(),
                       [year](const auto &span) { return span.first <= year && year <= span.second; });
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

void join(LocalizedText &name, const LocalizedText &other)
{
    name.ko += u"·"_s + other.ko;
    name.en += u", "_s + other.en;
}

LocalizedText substituteName(const LocalizedText &of)
{
    return {u"대체공휴일(%1)"_s.arg(of.ko), u"Substitute holiday (%1)"_s.arg(of.en)};
}

/// A holiday that asks for a substitute day.
struct Claim
{
    QDate date;
    LocalizedText name;
};

/// Who asks for a substitute on a date: on a weekend each for itself, on a weekday one for all that meet.
void addClaims(QDate date, const std::vector<const HolidayRule *> &meeting, int year, std::vector<Claim> &claims)
{
    std::optional<Claim> shared;
    for (const HolidayRule *rule : meeting) {
        if (rule->substituteFrom == 0 || year < rule->substituteFrom)
            continue;
        if (isWeekend(date)) {
            if (date.dayOfWeek() == Qt::Sunday || rule->substituteOnSaturday)
                claims.push_back({date, rule->name});
        } else if (meeting.size() > 1 && !shared) {
            shared = Claim{date, rule->name};
        }
    }
    if (shared)
        claims.push_back(*shared);
}

} // namespace

std::vector<Holiday> holidays(int year, const HolidayRules &rules, const CalendarChanges &changes)
{
    const LunarCalendar lunar;
    std::map<QDate, std::vector<const HolidayRule *>> byRule;
    for (const HolidayRule &rule : rules.rules) {
        if (!holdsIn(rule, year))
            continue;
        const QDate base = rule.lunar ? lunar.date(year, rule.month, rule.day) : QDate(year, rule.month, rule.day);
        if (const QDate date = base.addDays(rule.offset); date.isValid())
            byRule[date].push_back(&rule);
    }

    std::map<QDate, Holiday> found;
    const auto add = [&found, year](const Holiday &holiday) {
        if (holiday.date.year() != year)
            return;
        const auto [at, fresh] = found.try_emplace(holiday.date, holiday);
        if (!fresh && at->second.name != holiday.name)
            join(at->second.name, holiday.name);
    };
    std::vector<Claim> claims;
    for (const auto &[date, meeting] : byRule) {
        for (const HolidayRule *rule : meeting)
            add({date, rule->name, false});
        addClaims(date, meeting, year, claims);
    }
    for (const Holiday &day : rules.days)
        add(day);
    for (const Holiday &day : changes.added)
        add(day);

    // In order of date; a day taken by one substitute is a holiday for the next.
    for (const Claim &claim : claims) {
        QDate date = claim.date.addDays(1);
        while (isWeekend(date) || found.count(date) != 0)
            date = date.addDays(1);
        add({date, substituteName(claim.name), true});
    }
    for (const QDate removed : changes.removed)
        found.erase(removed);

    std::vector<Holiday> result;
    result.reserve(found.size());
    for (auto &[date, holiday] : found)
        result.push_back(std::move(holiday));
    return result;
}

} // namespace axw::schedule
