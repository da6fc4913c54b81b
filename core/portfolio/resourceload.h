// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/load.h"
#include "core/portfolio/portfolio.h"

#include <span>

namespace axw::portfolio {

PlannedPocs plansOf(const Portfolio &portfolio);

/// Which plan's task.
struct TaskPlace
{
    int plan = 0;
    int task = 0;

    bool operator==(const TaskPlace &) const = default;
};

/// What all plans ask of one resource. The demands' source is the number of the task's place.
struct LoadOfResource
{
    poc::Resource resource;
    std::vector<TaskPlace> places;
    std::vector<poc::LoadDemand> demands; ///< calendars are the plans': they must live on
    poc::ResourceLoad load;
    std::shared_ptr<const schedule::WorkCalendar> calendar; ///< the resource's
};

/// Active leaves with work, whether it is done or not: a month that is over stays as it was planned.
LoadOfResource loadOf(const poc::Resource &resource, const PlannedPocs &plans, std::shared_ptr<const schedule::WorkCalendar> calendar);
/// Of every resource, in their order.
std::vector<LoadOfResource> loads(const Portfolio &portfolio, const PlannedPocs &plans);

/// The one way of counting overbooked days: working days from today on. What is over cannot be levelled any more.
int overbookedDays(const poc::ResourceLoad &load, QDate today);
/// Those that are not over, in order of time.
std::vector<poc::Overbooking> overbookedFrom(const poc::ResourceLoad &load, QDate today);

/// An overbooking in one line: '2026. 12. 2. ~ 2026. 12. 11., 영업일 8일, 최대 150%'.
QString overbookingText(const poc::Overbooking &overbooking, Language language);
/// Shorter, for a chip: '11. 13. ~ 12. 7., 최대 350%': all of the worst overbooking that is not over yet, also the days
/// of it that are. Empty when there is none.
QString overbookingChip(const poc::ResourceLoad &load, QDate today, Language language);
/// Who asks for a resource within some days, a line a task, the one that asks longest first; at most so many lines.
QStringList askersText(const LoadOfResource &load, const PlannedPocs &plans, qint64 firstDay, qint64 endDay, Language language, int most = 6);
/// A column of the histogram in words: when, how much is asked of how much, and by whom.
QString cellText(const LoadOfResource &load, const PlannedPocs &plans, const poc::LoadCell &cell, Language language);

} // namespace axw::portfolio
