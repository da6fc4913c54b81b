// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"
#include "core/schedule/risk.h"

#include <optional>
#include <span>

namespace axw::schedule {

/// A plan as risk() plays it, its times counted in working minutes of the project's calendar from the plan's start. The
/// first tasks are the network's, under the same numbers; a summary's is where it ends. Those behind them are the
/// beginnings of summaries and dates that hold finishes.
///
/// Estimates, by task, are in the unit of its duration; none: certain. Of a task that has begun what is done is certain,
/// of one that is finished all. Work by other calendars than the project's, and lags by the clock, are stretched as much
/// as in the schedule. Dates by which something should start or finish hold nobody here: whether they are met is the
/// question. A link from a summary's start leaves when its children may begin.
RiskPlan riskPlanOf(const Network &network, const Schedule &schedule, const WorkCalendar &calendar,
                    std::span<const std::optional<ThreePoint>> estimates);

/// The moment at which something ends in a plan made by riskPlanOf(), and the other way round.
Moment riskMoment(const Network &network, const WorkCalendar &calendar, double minutes);
double riskMinutes(const Network &network, const WorkCalendar &calendar, Moment moment);

} // namespace axw::schedule
