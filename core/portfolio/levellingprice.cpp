// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/levellingprice.h"

#include <algorithm>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::lastDayOf;
using schedule::Stays;

namespace {

void findPrices(const Portfolio &before, const Portfolio &after, LevellingResult &result)
{
    QSet<PocId> moved;
    for (const TaskMove &move : result.moves)
        moved.insert(move.poc);
    for (const Entry &was : before.entries) {
        if (!moved.contains(was.id()))
            continue;
        const Entry &now = *after.find(was.id());
        result.prices.push_back({was.id(), was.finish, now.finish,
                                 was.planned->calendar().workingDaysBetween(lastDayOf(was.start, was.finish), lastDayOf(now.start, now.finish)), promiseOf(was),
                                 daysPastPromise(was), daysPastPromise(now)});
    }
    std::stable_sort(result.prices.begin(), result.prices.end(), [](const LevellingPrice &one, const LevellingPrice &other) {
        const auto rank = [](const LevellingPrice &price) { return std::tuple(!price.breaksPromise(), -price.days, -price.pastAfter); };
        return rank(one) < rank(other);
    });
}

/// What holds a task that was to be moved out of an overbooking; empty for one that might have been.
QString whyHeld(const Entry &entry, int task, const LevellingWish &wish, schedule::Moment origin, const schedule::LevellingWords &words)
{
    const PlannedPoc &planned = *entry.planned;
    const schedule::NetworkTask &own = planned.dates.network.tasks[size_t(task)];
    Stays stays = schedule::staysBecause(own, planned.datesOf(task), origin);
    if (entry.poc().isLocked())
        stays = Stays::Submitted;
    if (!wish.pocs.contains(entry.id()))
        stays = Stays::NotChosen;
    return words.whyStays(stays, own);
}

StillOverbooked explained(const LoadOfResource &load, const poc::Overbooking &when, const Portfolio &before, const LevellingWish &wish,
                          schedule::Moment origin, const schedule::LevellingWords &words)
{
    StillOverbooked told{load.resource.id, when, {}};
    told.when.sources.clear();
    std::vector<Unmoved> others;
    for (const int source : when.sources) {
        const TaskPlace place = load.places[size_t(source)];
        const Entry &entry = before.entries[size_t(place.plan)];
        const TaskId task = entry.planned->plan.tasks[size_t(place.task)].id;
        const int units = load.demands[size_t(source)].units;
        QString why = units > load.resource.capacity ? words.asksForMore(load.resource.name, units, load.resource.capacity)
                                                     : whyHeld(entry, place.task, wish, origin, words);
        if (why.isEmpty())
            others.push_back({entry.id(), task, words.worksOtherHours(load.resource.name)});
        else
            told.because.push_back({entry.id(), task, std::move(why)});
    }
    // Where something is held, the others only had to share what it left.
    if (told.because.empty())
        told.because = std::move(others);
    return told;
}

} // namespace

void weigh(const Portfolio &portfolio, const LevellingWish &wish, schedule::Moment origin, const schedule::LevellingWords &words,
           LevellingResult &result)
{
    const Portfolio after = withPlans(portfolio, result.after);
    findPrices(portfolio, after, result);
    result.lateBefore = countOf(portfolio, Standing::Late);
    result.lateAfter = countOf(after, Standing::Late);
    const PlannedPocs plansBefore = plansOf(portfolio);
    const PlannedPocs plansAfter = plansOf(after);
    for (const poc::Resource &resource : portfolio.resources) {
        if (!wish.resources.contains(resource.id))
            continue;
        const auto calendar = portfolio.calendarOf(resource.id);
        result.overbookedBefore += overbookedDays(loadOf(resource, plansBefore, calendar).load, portfolio.today);
        const LoadOfResource load = loadOf(resource, plansAfter, calendar);
        result.overbookedAfter += overbookedDays(load.load, portfolio.today);
        for (const poc::Overbooking &when : overbookedFrom(load.load, portfolio.today))
            result.remaining.push_back(explained(load, when, portfolio, wish, origin, words));
    }
}

int LevellingResult::laterPocs() const
{
    return int(std::count_if(prices.begin(), prices.end(), [](const LevellingPrice &price) { return price.days > 0; }));
}

int LevellingResult::addedDays() const
{
    int days = 0;
    for (const LevellingPrice &price : prices)
        days += std::max(0, price.days);
    return days;
}

QString levellingSummary(const LevellingResult &result, Language language)
{
    const bool ko = language == Language::Korean;
    const auto counted = [](int number, const QString &one, const QString &many) { return (number == 1 ? one : many).arg(number); };
    const int moves = int(result.moves.size());
    QStringList parts;
    parts << (ko ? u"작업 %1건 이동"_s.arg(moves) : counted(moves, u"%1 task moved"_s, u"%1 tasks moved"_s));
    parts << (ko ? u"초과 배정 %1일 → %2일"_s : u"overbooked days %1 → %2"_s).arg(result.overbookedBefore).arg(result.overbookedAfter);
    parts << (ko ? u"지연 PoC %1건 → %2건"_s : u"late PoCs %1 → %2"_s).arg(result.lateBefore).arg(result.lateAfter);
    if (const int later = result.laterPocs(); later > 0) {
        parts << (ko ? u"늦어지는 PoC %1건, 합계 영업일 %2일"_s.arg(later).arg(result.addedDays())
                     : counted(later, u"%1 PoC ends later"_s, u"%1 PoCs end later"_s) + u", "_s
                           + counted(result.addedDays(), u"by %1 working day"_s, u"by %1 working days in all"_s));
    }
    return parts.join(u" · "_s);
}

} // namespace axw::portfolio
