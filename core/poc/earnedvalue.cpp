// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/earnedvalue.h"

#include <QSet>

#include <algorithm>

namespace axw::poc {

using schedule::Moment;

namespace {

/// The share of the working time between two moments that is over; a milestone is over when it is reached.
double shareBy(Moment start, Moment finish, Moment asOf, const schedule::WorkCalendar &calendar)
{
    const schedule::WorkMinutes whole = calendar.between(start, finish);
    if (whole <= 0)
        return finish <= asOf ? 1 : 0;
    return std::clamp(double(calendar.between(start, std::min(asOf, finish))) / double(whole), 0.0, 1.0);
}

std::optional<double> quotient(double over, std::optional<double> under)
{
    return under && *under > 0 ? std::optional(over / *under) : std::nullopt;
}

} // namespace

std::optional<double> EarnedValue::costVariance() const
{
    return actual ? std::optional(earned - *actual) : std::nullopt;
}

std::optional<double> EarnedValue::scheduleIndex() const
{
    return quotient(earned, planned);
}

std::optional<double> EarnedValue::costIndex() const
{
    return quotient(earned, actual);
}

std::optional<double> EarnedValue::estimateAtCompletion() const
{
    const auto index = costIndex();
    return index && *index > 0 ? std::optional(budget / *index) : std::nullopt;
}

std::optional<double> EarnedValue::varianceAtCompletion() const
{
    const auto estimate = estimateAtCompletion();
    return estimate ? std::optional(budget - *estimate) : std::nullopt;
}

std::optional<EarnedValue> earnedValueOf(const Plan &plan, const ScheduledPlan &dates, const QHash<TaskId, BaselineTask> &baseline,
                                         const schedule::WorkCalendar &calendar, Moment asOf)
{
    EarnedValue value;
    value.asOf = asOf;
    value.byBaseline = !baseline.isEmpty();
    bool any = false;
    QSet<TaskId> known;
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const schedule::TaskDates &now = dates.schedule.tasks[i];
        known.insert(task.id);
        if (task.actualCost) { // a summary may have been billed as a whole
            value.actual = value.actual.value_or(0) + double(task.actualCost->amount);
            any = true;
        }
        const auto then = baseline.constFind(task.id);
        const BaselineTask *planned = then == baseline.cend() ? nullptr : &*then;
        std::optional<Won> cost = planned != nullptr && planned->cost ? planned->cost : plannedCost(plan, int(i));
        if (!dates.network.tasks[i].active && planned == nullptr)
            continue;
        if (!cost) {
            if (!now.summary)
                ++value.without;
            continue;
        }
        any = true;
        const double budget = double(cost->amount);
        value.budget += budget;
        const double done = dates.done[i];
        value.earned += budget * done;
        if (done > 0 && !task.actualCost)
            ++value.notEntered;
        // A task that the baseline does not have was not planned by then.
        if (planned != nullptr && planned->start && planned->finish)
            value.planned += budget * shareBy(planned->start->moment, planned->finish->moment, asOf, calendar);
        else if (!value.byBaseline)
            value.planned += budget * shareBy(now.start, now.finish, asOf, calendar);
    }
    for (const BaselineTask &gone : baseline) {
        if (known.contains(gone.task) || !gone.cost || !gone.start || !gone.finish)
            continue;
        any = true;
        value.budget += double(gone.cost->amount);
        value.planned += double(gone.cost->amount) * shareBy(gone.start->moment, gone.finish->moment, asOf, calendar);
    }
    return any ? std::optional(value) : std::nullopt;
}

} // namespace axw::poc
