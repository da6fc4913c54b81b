// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/resourceload.h"

#include "core/base/formats.h"
#include "core/schedule/duration.h"

#include <algorithm>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using poc::LoadDemand;
using schedule::dateOfDay;
using schedule::minutesOfDay;

PlannedPocs plansOf(const Portfolio &portfolio)
{
    PlannedPocs plans;
    plans.reserve(portfolio.entries.size());
    for (const Entry &entry : portfolio.entries)
        plans.push_back(entry.planned);
    return plans;
}

namespace {

void addDemands(LoadOfResource &into, const PlannedPoc &planned, int plan, ResourceId resource)
{
    const auto &tasks = planned.plan.tasks;
    const auto own = std::count_if(planned.plan.assignments.begin(), planned.plan.assignments.end(),
                                   [&resource](const poc::Assignment &each) { return each.resource == resource; });
    QHash<TaskId, int> index; // worth its making when many are looked for
    for (int task = 0; own > 8 && task < int(tasks.size()); ++task)
        index.insert(tasks[size_t(task)].id, task);
    for (const poc::Assignment &assignment : planned.plan.assignments) {
        if (assignment.resource != resource)
            continue;
        const int task = index.isEmpty() ? planned.plan.indexOf(assignment.task) : index.value(assignment.task, -1);
        if (task < 0 || !planned.isLeaf(task) || !planned.isActive(task))
            continue;
        const schedule::TaskDates &dates = planned.datesOf(task);
        if (dates.finish <= dates.start)
            continue;
        const bool byClock = planned.plan.tasks[size_t(task)].elapsed; // even then nobody works at night
        into.demands.push_back({int(into.places.size()), dates.start, dates.finish, assignment.units,
                                byClock ? into.calendar.get() : &planned.calendarOf(task)});
        into.places.push_back({plan, task});
    }
}

} // namespace

LoadOfResource loadOf(const poc::Resource &resource, const PlannedPocs &plans, std::shared_ptr<const schedule::WorkCalendar> calendar)
{
    LoadOfResource made;
    made.resource = resource;
    made.calendar = std::move(calendar);
    for (int plan = 0; plan < int(plans.size()); ++plan)
        addDemands(made, *plans[size_t(plan)], plan, resource.id);
    made.load = poc::ResourceLoad(made.demands, resource.capacity, *made.calendar);
    return made;
}

std::vector<LoadOfResource> loads(const Portfolio &portfolio, const PlannedPocs &plans)
{
    // One walk over the assignments, not one a resource.
    std::vector<LoadOfResource> found;
    QHash<ResourceId, int> index;
    for (const poc::Resource &resource : portfolio.resources) {
        index.insert(resource.id, int(found.size()));
        LoadOfResource made;
        made.resource = resource;
        made.calendar = portfolio.calendarOf(resource.id);
        found.push_back(std::move(made));
    }
    for (int plan = 0; plan < int(plans.size()); ++plan) {
        QSet<ResourceId> here;
        for (const poc::Assignment &assignment : plans[size_t(plan)]->plan.assignments)
            here.insert(assignment.resource);
        for (const ResourceId &resource : here) {
            if (const int at = index.value(resource, -1); at >= 0)
                addDemands(found[size_t(at)], *plans[size_t(plan)], plan, resource);
        }
    }
    for (LoadOfResource &one : found)
        one.load = poc::ResourceLoad(one.demands, one.resource.capacity, *one.calendar);
    return found;
}

int overbookedDays(const poc::ResourceLoad &load, QDate today)
{
    return load.overbookedDays(schedule::dayNumber(today));
}

std::vector<poc::Overbooking> overbookedFrom(const poc::ResourceLoad &load, QDate today)
{
    std::vector<poc::Overbooking> open;
    for (const poc::Overbooking &each : load.overbooked()) {
        if (dateOfDay(each.lastDay) >= today)
            open.push_back(each);
    }
    return open;
}

QString overbookingText(const poc::Overbooking &overbooking, Language language)
{
    const bool ko = language == Language::Korean;
    const QDate from = dateOfDay(overbooking.firstDay);
    const QDate to = dateOfDay(overbooking.lastDay);
    const QString when = from == to ? formatDateWithWeekday(from, language) : formatDateRange(from, to, language);
    QString text = ko ? u"%1, 영업일 %2일"_s.arg(when).arg(overbooking.days)
                      : u"%1, %2 working day%3"_s.arg(when).arg(overbooking.days).arg(overbooking.days == 1 ? QString() : u"s"_s);
    if (overbooking.percent > 0)
        text += (ko ? u", 최대 %1%"_s : u", up to %1%"_s).arg(overbooking.percent);
    return text;
}

QString overbookingChip(const poc::ResourceLoad &load, QDate today, Language language)
{
    const std::vector<poc::Overbooking> open = overbookedFrom(load, today);
    const auto worst = std::max_element(open.begin(), open.end(), [](const poc::Overbooking &one, const poc::Overbooking &other) { return one.percent < other.percent; });
    if (worst == open.end())
        return {};
    const bool ko = language == Language::Korean;
    const QString from = formatShortDate(dateOfDay(worst->firstDay), language);
    const QString to = formatShortDate(dateOfDay(worst->lastDay), language);
    const QString when = from == to ? from : (ko ? u"%1 ~ %2"_s : u"%1 to %2"_s).arg(from, to);
    // On days when nobody works there is no share to tell.
    return worst->percent > 0 ? (ko ? u"%1, 최대 %2%"_s : u"%1, up to %2%"_s).arg(when).arg(worst->percent)
                              : (ko ? u"%1, 쉬는 날"_s : u"%1, on free days"_s).arg(when);
}

QStringList askersText(const LoadOfResource &load, const PlannedPocs &plans, qint64 firstDay, qint64 endDay, Language language, int most)
{
    struct Asker
    {
        const LoadDemand *demand;
        qint64 asked;
    };
    std::vector<Asker> askers;
    for (const LoadDemand &demand : load.demands) {
        const auto from = std::max(demand.start, firstDay * minutesOfDay);
        const auto to = std::min(demand.finish, endDay * minutesOfDay);
        if (from < to) {
            if (const qint64 asked = demand.units * demand.calendar->between(from, to); asked > 0)
                askers.push_back({&demand, asked});
        }
    }
    std::stable_sort(askers.begin(), askers.end(), [](const Asker &one, const Asker &other) { return one.asked > other.asked; });
    QStringList lines;
    for (const Asker &asker : askers) {
        if (int(lines.size()) == most) {
            lines << (language == Language::Korean ? u"외 %1건"_s : u"and %1 more"_s).arg(askers.size() - size_t(most));
            break;
        }
        const TaskPlace place = load.places[size_t(asker.demand->source)];
        const PlannedPoc &planned = *plans[size_t(place.plan)];
        lines << u"%1 · %2 · %3% · %4"_s.arg(planned.poc().name, planned.plan.tasks[size_t(place.task)].name)
                     .arg(asker.demand->units).arg(schedule::formatDuration(asker.asked / 100, language));
    }
    return lines;
}

QString cellText(const LoadOfResource &load, const PlannedPocs &plans, const poc::LoadCell &cell, Language language)
{
    const bool ko = language == Language::Korean;
    const QDate from = dateOfDay(cell.firstDay);
    const QDate to = dateOfDay(cell.endDay - 1);
    const QString when = from == to ? formatDateWithWeekday(from, language) : formatDateRange(from, to, language);
    const QString asked = schedule::formatDuration(cell.asked / 100, language);
    const QString there = schedule::formatDuration(cell.capacity / 100, language);
    QStringList lines{when, cell.capacity > 0
                                ? (ko ? u"%1: %2 배정 / %3 가용 (%4)"_s : u"%1: %2 asked of %3 (%4)"_s)
                                      .arg(load.resource.name, asked, there, formatPercent(cell.share(), 0))
                                : (ko ? u"%1: %2 배정, 일하지 않는 날"_s : u"%1: %2 asked on free days"_s).arg(load.resource.name, asked)};
    if (cell.isOver())
        lines << (ko ? u"초과 %1"_s : u"%1 too much"_s).arg(schedule::formatDuration(std::max<qint64>(1, cell.excess / 100), language));
    if (cell.isOver() && cell.endDay - cell.firstDay > 1) {
        // A week whose sum fits is over all the same when a day of it is.
        const QString day = formatDateWithWeekday(dateOfDay(cell.peakDay), language);
        lines << (cell.peak > 0 ? (ko ? u"가장 바쁜 날 %1 %2"_s : u"Busiest day: %1, %2"_s).arg(day, formatPercent(cell.peak, 0))
                                : (ko ? u"가장 바쁜 날 %1, 쉬는 날"_s : u"Busiest day: %1, a free day"_s).arg(day));
    }
    return (lines + askersText(load, plans, cell.firstDay, cell.endDay, language)).join(u'\n');
}

} // namespace axw::portfolio
