// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/portfolio/portfolio.h"

#include <functional>

namespace axw::store {
class Database;
}

namespace axw::portfolio {

/// Where calendars come from; wide enough for all plans.
struct CalendarSource
{
    std::function<std::shared_ptr<const poc::PlanCalendars>(const poc::Plan &plan)> ofPlan;
    /// The centre's for null hours; null for hours that cannot be worked by.
    std::function<std::shared_ptr<const schedule::WorkCalendar>(WorkHoursId hours)> ofHours;
};

/// The years all plans could lie in, as far as can be said without scheduling them: from the first start to the last,
/// with some years of room.
Result<std::pair<int, int>> yearsOfPlans(store::Database &database);

/// Reads and schedules every PoC: a query a table, not one a PoC. Cancelled when told to stop.
Result<Portfolio> readPortfolio(store::Database &database, const CalendarSource &calendars, QDate today, const Progress &progress = {});

/// Reads these PoCs again into a portfolio, and what all of them share (links, resources, whose they are): those that are
/// gone leave it, new ones come into it. Some 0.3 ms a PoC.
Result<> refreshPocs(store::Database &database, const CalendarSource &calendars, const QSet<PocId> &pocs, Portfolio &portfolio);

/// One PoC with its dates and newest baseline.
Result<std::shared_ptr<const PlannedPoc>> readPlanned(store::Database &database, const CalendarSource &calendars, PocId poc);

/// To which PoCs rows of a table belong ("task", "task_link", "assignment", "baseline", "baseline_task", "plan_comment");
/// rows that are gone are looked for in the portfolio. False when it cannot be said: then all must be read.
Result<bool> pocsOfRows(store::Database &database, const QByteArray &table, const QSet<QUuid> &rows, const Portfolio &known, QSet<PocId> &pocs);

} // namespace axw::portfolio
