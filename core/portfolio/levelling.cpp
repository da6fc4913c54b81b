// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/levelling.h"

#include "core/base/formats.h"
#include "core/poc/pocstore.h"
#include "core/portfolio/levellingprice.h"
#include "core/schedule/levellingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::Constraint;
using schedule::dateOf;
using schedule::Levelled;
using schedule::LevellingMove;
using schedule::Moment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::portfolio)
};

constexpr int slotMinutes = 60;
constexpr int mostUnits = 32'767;

class Leveller
{
public:
    Leveller(const Portfolio &portfolio, const LevellingWish &wish, Language language)
        : m_portfolio(portfolio), m_wish(wish),
          m_words(language, [language](Moment moment) { return formatShortDate(dateOf(moment), language); }),
          m_grid{portfolio.calendar.get(), portfolio.calendar->nextStart(schedule::momentOf(portfolio.today)), slotMinutes}
    {
    }

    Result<LevellingResult> run(const Progress &progress)
    {
        chooseResources();
        choosePlans();
        gather();
        linkPocs();
        schedule::LevellingOptions options;
        constexpr int mostPlacements = 20'000'000; // some seconds
        options.schedules = std::clamp(mostPlacements / std::max(1, int(m_made.problem.tasks.size())), 60, std::max(60, m_wish.schedules));
        constexpr int mostRounds = 4;
        for (int round = 0; round < mostRounds; ++round) {
            auto levelled = schedule::level(m_made.problem, options, progress);
            if (!levelled)
                return fail(errorOf(levelled.error()));
            m_levelled = std::move(*levelled);
            if (!lengthenLags())
                break;
        }
        scheduleAnew();
        tellMoves();
        m_result.schedules = m_levelled.schedules;
        weigh(m_portfolio, m_wish, m_grid.origin, m_words, m_result);
        return std::move(m_result);
    }

private:
    void chooseResources()
    {
        for (const poc::Resource &resource : m_portfolio.resources) {
            if (!m_wish.resources.contains(resource.id))
                continue;
            m_resourceIndex.insert(resource.id, int(m_resources.size()));
            m_resources.push_back(resource);
            m_shared.push_back({.capacity = std::min(resource.capacity, mostUnits), .calendar = m_portfolio.hours.value(resource.id).get()});
        }
    }

    /// The chosen plans, those that take a chosen resource, and those that a chosen one waits for.
    void choosePlans()
    {
        QSet<PocId> waitedFor;
        for (const poc::PocLink &link : m_portfolio.links) {
            if (m_wish.pocs.contains(link.successor))
                waitedFor.insert(link.predecessor);
        }
        for (const Entry &entry : m_portfolio.entries) {
            if (!entry.hasPlan() || entry.done >= 1)
                continue;
            const bool chosen = m_wish.pocs.contains(entry.id());
            if (chosen && entry.poc().isLocked())
                m_result.unmoved.push_back({entry.id(), {}, m_words.submitted()});
            const bool takes = std::any_of(entry.planned->plan.assignments.begin(), entry.planned->plan.assignments.end(),
                                           [this](const poc::Assignment &each) { return m_resourceIndex.contains(each.resource); });
            if (!chosen && !takes && !waitedFor.contains(entry.id()))
                continue;
            m_entries.push_back(&entry);
            m_movable.push_back(chosen && !entry.poc().isLocked());
        }
    }

    /// What is to stay is handed over as put by hand: it takes its capacity where it stands.
    schedule::Network pinned(const PlannedPoc &planned, bool movable) const
    {
        schedule::Network network = planned.dates.network;
        for (size_t task = 0; task < network.tasks.size(); ++task) {
            schedule::NetworkTask &one = network.tasks[task];
            if (!movable || schedule::staysBecause(one, planned.datesOf(int(task)), m_grid.origin) != schedule::Stays::No)
                one.manual = true;
        }
        return network;
    }

    void gather()
    {
        m_networks.reserve(m_entries.size());
        std::vector<schedule::PlanToLevel> plans;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const PlannedPoc &planned = *m_entries[i]->planned;
            m_networks.push_back(pinned(planned, m_movable[i]));
            schedule::PlanToLevel plan{.network = &m_networks.back(), .schedule = &planned.dates.schedule,
                                       .calendars = planned.calendars->all(), .demands = demandsOf(*m_entries[i])};
            if (const auto promise = promiseOf(*m_entries[i]))
                plan.due = schedule::momentOf(promise->day, int(schedule::minutesOfDay));
            plan.priority = weightOf(planned.poc().priority);
            plans.push_back(std::move(plan));
        }
        m_made = schedule::plansToLevel(plans, m_shared, m_grid);
        m_planLinks = int(m_made.problem.links.size());
    }

    std::vector<schedule::LevellingDemand> demandsOf(const Entry &entry) const
    {
        std::vector<schedule::LevellingDemand> demands;
        const poc::Plan &plan = entry.planned->plan;
        for (const poc::Assignment &assignment : plan.assignments) {
            const int resource = m_resourceIndex.value(assignment.resource, -1);
            const int task = plan.indexOf(assignment.task);
            if (resource < 0 || task < 0 || !entry.planned->isLeaf(task))
                continue;
            const int most = m_shared[size_t(resource)].capacity;
            // One that asks for more than there is gets all there is to itself: the others are moved out of its way.
            demands.push_back({task, resource, std::min(assignment.units, most)});
        }
        return demands;
    }

    /// From every task of a PoC that nothing of it follows to every task of the other that waits for nothing of its own.
    void linkPocs()
    {
        std::vector<char> follows(m_made.tasks.size(), 0);
        std::vector<char> isFollowed(m_made.tasks.size(), 0);
        for (const schedule::LevellingLink &link : m_made.problem.links) {
            isFollowed[size_t(link.from)] = 1;
            follows[size_t(link.to)] = 1;
        }
        std::map<PocId, std::pair<std::vector<int>, std::vector<int>>> ends; // last tasks, first tasks
        for (size_t task = 0; task < m_made.tasks.size(); ++task) {
            auto &[last, first] = ends[m_entries[size_t(m_made.tasks[task].plan)]->id()];
            if (!isFollowed[task])
                last.push_back(int(task));
            if (!follows[task])
                first.push_back(int(task));
        }
        std::vector<schedule::LevellingLink> more;
        for (const poc::PocLink &link : m_portfolio.links) {
            const auto from = ends.find(link.predecessor);
            const auto to = ends.find(link.successor);
            if (from == ends.end() || to == ends.end())
                continue;
            for (const int one : from->second.first) {
                const auto &last = m_made.tasks[size_t(one)];
                const int lag = slotsOf(link, plannedOf(last).datesOf(last.task).finish);
                for (const int other : to->second.second) {
                    more.push_back({one, other, schedule::LinkType::FinishToStart, lag});
                    m_pocLinks.push_back(&link);
                }
            }
        }
        m_made.problem.links.insert(m_made.problem.links.end(), more.begin(), more.end());
        // Links of PoCs that a merge left running in a circle hold nobody.
        if (const auto fault = schedule::faultOf(m_made.problem); fault && fault->kind == schedule::LevellingFault::Kind::Cycle)
            m_made.problem.links.resize(size_t(m_planLinks));
    }

    /// A lag between PoCs behind a finish, in whole slots.
    int slotsOf(const poc::PocLink &link, Moment finish) const
    {
        const qint64 minutes = link.unit == schedule::LagUnit::Elapsed ? m_grid.calendar->between(finish, finish + link.lag) : link.lag;
        return int(-schedule::floorDiv(-minutes, slotMinutes));
    }

    /// How much working time a lag by the clock takes depends on the day it begins: true when a finish was moved to where
    /// one takes more than was reckoned with, and has to be levelled again.
    bool lengthenLags()
    {
        bool longer = false;
        for (size_t at = size_t(m_planLinks); at < m_made.problem.links.size(); ++at) {
            schedule::LevellingLink &link = m_made.problem.links[at];
            const int finish = m_levelled.finishes[size_t(link.from)];
            const int needed = slotsOf(*m_pocLinks[at - size_t(m_planLinks)], m_grid.finishAt(finish));
            if (needed <= link.lag || m_levelled.starts[size_t(link.to)] >= finish + needed || m_made.problem.tasks[size_t(link.to)].fixed)
                continue;
            link.lag = needed;
            longer = true;
        }
        return longer;
    }

    Error errorOf(const schedule::LevellingFault &fault) const
    {
        std::vector<QString> tasks;
        tasks.reserve(m_made.tasks.size());
        for (const auto &task : m_made.tasks)
            tasks.push_back(nameOf(task));
        std::vector<QString> resources;
        for (const poc::Resource &resource : m_resources)
            resources.push_back(resource.name);
        return schedule::errorOf(fault, tasks, resources);
    }

    const PlannedPoc &plannedOf(const schedule::PlansToLevel::Task &task) const { return *m_entries[size_t(task.plan)]->planned; }
    QString nameOf(const schedule::PlansToLevel::Task &task) const { return plannedOf(task).plan.tasks[size_t(task.task)].name; }

    /// It waits for something that its own links do not say.
    bool needsDate(const LevellingMove &move) const
    {
        switch (move.cause) {
        case LevellingMove::Cause::Link:
            return move.link >= m_planLinks;
        case LevellingMove::Cause::Resource:
        case LevellingMove::Cause::NoRoom:
            return true;
        case LevellingMove::Cause::Earlier:
        case LevellingMove::Cause::Earliest:
            return false;
        }
        return false;
    }

    void scheduleAnew()
    {
        std::vector<std::shared_ptr<PlannedPoc>> changed(m_entries.size());
        for (const LevellingMove &move : m_levelled.moves) {
            const auto &place = m_made.tasks[size_t(move.task)];
            if (!needsDate(move) || m_made.problem.tasks[size_t(move.task)].fixed)
                continue;
            auto &copy = changed[size_t(place.plan)];
            if (!copy)
                copy = std::make_shared<PlannedPoc>(plannedOf(place));
            const schedule::WorkCalendar &calendar = copy->calendarOf(place.task);
            poc::Task &task = copy->plan.tasks[size_t(place.task)];
            task.rule = Constraint::StartNoEarlierThan;
            task.ruleAt = poc::PlanTime{calendar.startAt(calendar.workBefore(m_grid.startOf(move.to)))};
        }
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (changed[i])
                changed[i]->dates = poc::scheduled(changed[i]->plan, *changed[i]->calendars);
            m_result.before.push_back(m_entries[i]->planned);
            m_result.after.push_back(changed[i] ? std::shared_ptr<const PlannedPoc>(changed[i]) : m_entries[i]->planned);
        }
    }

    schedule::LevelledSubject subject() const
    {
        return {&m_made, &m_levelled, m_grid, m_planLinks, [this](int task) { return nameOf(m_made.tasks[size_t(task)]); },
                [this](int plan) { return m_entries[size_t(plan)]->poc().name; },
                [this](int resource) { return m_resources[size_t(resource)].name; }};
    }

    /// Every task that begins elsewhere when the dates are applied; by the schedule, not by the search, so that what is
    /// shown is what comes.
    void tellMoves()
    {
        const schedule::LevelledSubject about = subject();
        std::map<std::pair<int, int>, const LevellingMove *> known;
        for (const LevellingMove &move : m_levelled.moves) {
            const auto &place = m_made.tasks[size_t(move.task)];
            known[{place.plan, place.task}] = &move;
        }
        for (int plan = 0; plan < int(m_entries.size()); ++plan) {
            const PlannedPoc &before = *m_result.before[size_t(plan)];
            const PlannedPoc &after = *m_result.after[size_t(plan)];
            if (&before == &after)
                continue;
            for (int task = 0; task < int(before.plan.tasks.size()); ++task) {
                const Moment from = before.datesOf(task).start;
                const Moment to = after.datesOf(task).start;
                if (!before.isLeaf(task) || from == to)
                    continue;
                const auto move = known.find({plan, task});
                const bool dated = before.plan.tasks[size_t(task)] != after.plan.tasks[size_t(task)];
                const bool told = move != known.end() && (dated || move->second->cause == LevellingMove::Cause::Link);
                m_result.moves.push_back({before.poc().id, before.plan.tasks[size_t(task)].id, from, to,
                                          before.calendarOf(task).workingDaysBetween(dateOf(from), dateOf(to)), dated,
                                          told ? m_words.whyMoved(*move->second, about) : m_words.follows()});
            }
        }
        std::stable_sort(m_result.moves.begin(), m_result.moves.end(), [](const TaskMove &one, const TaskMove &other) { return one.to < other.to; });
    }

    const Portfolio &m_portfolio;
    const LevellingWish &m_wish;
    schedule::LevellingWords m_words;
    schedule::SlotGrid m_grid;
    std::vector<poc::Resource> m_resources;
    QHash<ResourceId, int> m_resourceIndex;
    std::vector<schedule::SharedResource> m_shared;
    std::vector<const Entry *> m_entries;
    std::vector<bool> m_movable;
    std::vector<schedule::Network> m_networks;
    schedule::PlansToLevel m_made;
    int m_planLinks = 0; ///< links from there on are those between PoCs …
    std::vector<const poc::PocLink *> m_pocLinks; ///< … which are these
    Levelled m_levelled;
    LevellingResult m_result;
};

} // namespace

int weightOf(int priority)
{
    return std::clamp(10 + priority, 1, 100);
}

Result<LevellingResult> level(const Portfolio &portfolio, const LevellingWish &wish, Language language, const Progress &progress)
{
    if (wish.resources.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Choose at least one resource to level."));
    if (wish.pocs.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Choose at least one PoC whose tasks may be moved."));
    return Leveller(portfolio, wish, language).run(progress);
}

Result<> applyLevelling(poc::PocStore &store, const LevellingResult &result)
{
    for (const TaskMove &move : result.moves) {
        if (!move.dated)
            continue;
        const auto isOf = [&move](const std::shared_ptr<const PlannedPoc> &each) { return each->poc().id == move.poc; };
        const auto before = std::find_if(result.before.begin(), result.before.end(), isOf);
        const auto after = std::find_if(result.after.begin(), result.after.end(), isOf);
        const poc::Task *was = (*before)->plan.find(move.task);
        const poc::Task *wanted = (*after)->plan.find(move.task);
        AXW_TRY_ASSIGN(now, store.task(move.task));
        if (!was || !wanted || now != *was)
            return fail(Error::Kind::Conflict, Words::tr("“%1” was changed meanwhile. Nothing was moved: level again.").arg(now.name));
        AXW_TRY(store.change(*wanted));
    }
    return {};
}

} // namespace axw::portfolio
