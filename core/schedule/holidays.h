// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <utility>
#include <vector>

namespace axw::schedule {

/// One date on which public offices are closed.
struct Holiday
{
    QDate date;
    LocalizedText name;
    bool substitute = false;

    bool operator==(const Holiday &) const = default;
};

/// A holiday that comes back every year.
struct HolidayRule
{
    LocalizedText name;
    bool lunar = false;
    int month = 1;
    int day = 1;
    int offset = 0;                         ///< days after that date: the eve of 설날 is -1
    std::vector<std::pair<int, int>> years; ///< in which it holds, ends included
    int substituteFrom = 0;                 ///< first year in which it has a substitute day; 0: never
    bool substituteOnSaturday = false;      ///< else only on a Sunday

    bool operator==(const HolidayRule &) const = default;
};

/// What makes a country's holidays. Laws change, so this is data with a version: a plan can keep the one it was
/// made with.
struct HolidayRules
{
    int version = 0;
    std::vector<HolidayRule> rules;
    std::vector<Holiday> days; ///< elections and days set by the government: no rule gives them

    bool operator==(const HolidayRules &) const = default;
};

/// Days a person adds (a government's new day, a company's closing day) or takes away (worked all the same).
struct CalendarChanges
{
    std::vector<Holiday> added;
    std::vector<QDate> removed;

    bool operator==(const CalendarChanges &) const = default;
};

/// Reads rules from JSON; says which entry is wrong.
Result<HolidayRules> readHolidayRules(const QByteArray &json);

/// The versions of Korea's rules that the program carries, oldest first.
std::vector<int> holidayRuleVersions();
/// Korea's rules of one version.
Result<HolidayRules> holidayRules(int version);
/// Korea's newest rules.
HolidayRules holidayRules();

/// The holidays of one year in order of date, one entry a date: holidays that meet share it (어린이날·부처님오신날).
///
/// Substitutes by article 3 of the Regulation on Holidays of Public Offices: the first following day that is neither
/// Saturday, Sunday nor a holiday; one for a weekday on which holidays meet; two that would fall on one day follow
/// each other.
std::vector<Holiday> holidays(int year, const HolidayRules &rules, const CalendarChanges &changes = {});

} // namespace axw::schedule
