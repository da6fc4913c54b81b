// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/levelling.h"

#include "core/poc/pocstore.h"
#include "core/portfolio/levellingwords.h"
#include "core/schedule/levellingplan.h"

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

/// Until when a PoC was promised: its due day, else where the baseline ended.
std::optional<QDate> promised(const Entry &entry)
{
    if (entry.poc().due.isValid())
        return entry.poc().due;
    if (entry.baseline)
        return dateOf(entry.baseline->second);
    return std::nullopt;
}

/// Where levelling would take away what the date was given for.
bool hasDateOfItsOwn(Constraint constraint)
{
    switch (constraint) {
    case Constraint::AsSoonAsPossible:
    case Constraint::StartNoEarlierThan:
    case Constraint::FinishNoEarlierThan:
        return false;
    case Constraint::AsLateAsPossible:
    case Constraint::MustStartOn:
    case Constraint::MustFinishOn:
    case Constraint::StartNoLaterThan:
    case Constraint::FinishNoLaterThan:
        return true;
    }
    return true;
}

Moment finishOf(const PlannedPoc &planned)
{
    Moment finish = planned.dates.schedule.start;
    for (int task = 0; task < int(planned.plan.tasks.size()); ++task) {
        if (planned.isLeaf(task) && planned.isActive(task))
            finish = std::max(finish, planned.datesOf(task).finish);
    }
    return finish;
}

class Leveller
{
public:
    Leveller(const Portfolio &portfolio, const LevellingWish &wish, Language language)
        : m_portfolio(portfolio), m_wish(wish), m_words(language),
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
        options.schedules = std::clamp(mostPlacements / std::max(1, int(m_problem.tasks.size())), 60, std::max(60, m_wish.schedules));
        auto levelled = schedule::level(m_problem, options, progress);
        if (!levelled)
            return fail(errorOf(levelled.error()));
        m_levelled = std::move(*levelled);
        scheduleAnew();
        tellMoves();
        tellRemaining();
        count();
        m_result.schedules = m_levelled.schedules;
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
                m_result.unmoved.push_back({entry.id(), {}, m_words.locked()});
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
            if (!movable || planned.datesOf(int(task)).start < m_grid.origin || hasDateOfItsOwn(one.constraint))
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
                                       .calendars = planned.calendars->all(), .demands = demandsOf(*m_entries[i], m_movable[i])};
            if (const auto until = promised(*m_entries[i]))
                plan.due = schedule::momentOf(*until, int(schedule::minutesOfDay));
            plan.priority = weightOf(planned.poc().priority);
            plans.push_back(std::move(plan));
        }
        schedule::PlansToLevel made = schedule::plansToLevel(plans, m_shared, m_grid);
        m_problem = std::move(made.problem);
        m_tasks = std::move(made.tasks);
        m_planLinks = int(m_problem.links.size());
    }

    std::vector<schedule::LevellingDemand> demandsOf(const Entry &entry, bool movable)
    {
        std::vector<schedule::LevellingDemand> demands;
        const poc::Plan &plan = entry.planned->plan;
        for (const poc::Assignment &assignment : plan.assignments) {
            const int resource = m_resourceIndex.value(assignment.resource, -1);
            const int task = plan.indexOf(assignment.task);
            if (resource < 0 || task < 0 || !entry.planned->isLeaf(task))
                continue;
            const int most = m_shared[size_t(resource)].capacity;
            if (assignment.units > most && movable) {
                m_result.unmoved.push_back({entry.id(), assignment.task,
                                            m_words.needsMoreThanThereIs(m_resources[size_t(resource)].name, assignment.units, most)});
            }
            // One that asks for more than there is gets all there is to itself: the others are moved out of its way.
            demands.push_back({task, resource, std::min(assignment.units, most)});
        }
        return demands;
    }

    /// From every task of a PoC that nothing of it follows to every task of the other that waits for nothing of its own.
    void linkPocs()
    {
        std::vector<char> follows(m_tasks.size(), 0);
        std::vector<char> isFollowed(m_tasks.size(), 0);
        for (const schedule::LevellingLink &link : m_problem.links) {
            isFollowed[size_t(link.from)] = 1;
            follows[size_t(link.to)] = 1;
        }
        std::map<PocId, std::pair<std::vector<int>, std::vector<int>>> ends; // last tasks, first tasks
        for (size_t task = 0; task < m_tasks.size(); ++task) {
            auto &[last, first] = ends[m_entries[size_t(m_tasks[task].plan)]->id()];
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
            const int lag = int(-schedule::floorDiv(-link.lag, slotMinutes));
            for (const int one : from->second.first) {
                for (const int other : to->second.second)
                    more.push_back({one, other, schedule::LinkType::FinishToStart, lag});
            }
        }
        m_problem.links.insert(m_problem.links.end(), more.begin(), more.end());
        // Links of PoCs that a merge left running in a circle hold nobody.
        if (const auto fault = schedule::faultOf(m_problem); fault && fault->kind == schedule::LevellingFault::Kind::Cycle)
            m_problem.links.resize(size_t(m_planLinks));
    }

    Error errorOf(const schedule::LevellingFault &fault) const
    {
        std::vector<QString> tasks;
        tasks.reserve(m_tasks.size());
        for (const auto &task : m_tasks)
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
            const auto &place = m_tasks[size_t(move.task)];
            if (!needsDate(move) || m_problem.tasks[size_t(move.task)].fixed)
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

    QString whyOf(const LevellingMove &move) const
    {
        const auto dateOfSlot = [this](int slot) { return dateOf(m_grid.startOf(slot)); };
        const auto endOf = [this](int task) { return dateOf(m_grid.finishAt(m_levelled.finishes[size_t(task)]) - 1); };
        switch (move.cause) {
        case LevellingMove::Cause::Resource: {
            if (move.resource < 0)
                return m_words.notBefore();
            const QString &name = m_resources[size_t(move.resource)].name;
            const QDate from = dateOfSlot(move.over.from);
            const QDate to = dateOf(m_grid.finishAt(move.over.until) - 1);
            if (move.waitsFor < 0)
                return m_words.waitsForResource(name, from, to, move.needed, move.capacity);
            const auto &holder = m_tasks[size_t(move.waitsFor)];
            const bool same = holder.plan == m_tasks[size_t(move.task)].plan;
            return m_words.waitsForResource(name, from, to, move.needed, move.capacity,
                                            {nameOf(holder), same ? QString() : plannedOf(holder).poc().name, endOf(move.waitsFor)});
        }
        case LevellingMove::Cause::Link:
            return move.link >= m_planLinks ? m_words.waitsForPoc(plannedOf(m_tasks[size_t(move.waitsFor)]).poc().name, endOf(move.waitsFor))
                                            : m_words.waitsForTask(nameOf(m_tasks[size_t(move.waitsFor)]), endOf(move.waitsFor));
        case LevellingMove::Cause::Earlier:
            return m_words.earlier();
        case LevellingMove::Cause::NoRoom:
            return m_words.noRoom(move.resource < 0 ? QString() : m_resources[size_t(move.resource)].name);
        case LevellingMove::Cause::Earliest:
            return m_words.notBefore();
        }
        return {};
    }

    /// Every task that begins elsewhere when the dates are applied; by the schedule, not by the search, so that what is
    /// shown is what comes.
    void tellMoves()
    {
        std::map<std::pair<int, int>, const LevellingMove *> known;
        for (const LevellingMove &move : m_levelled.moves) {
            const auto &place = m_tasks[size_t(move.task)];
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
                                          told ? whyOf(*move->second) : m_words.follows()});
            }
        }
        std::stable_sort(m_result.moves.begin(), m_result.moves.end(), [](const TaskMove &one, const TaskMove &other) { return one.to < other.to; });
    }

    void tellRemaining()
    {
        for (const schedule::Overload &overload : m_levelled.remaining) {
            for (const int task : overload.tasks) {
                const auto &place = m_tasks[size_t(task)];
                if (!m_wish.pocs.contains(m_entries[size_t(place.plan)]->id()) || m_entries[size_t(place.plan)]->poc().isLocked())
                    continue;
                m_result.unmoved.push_back({m_entries[size_t(place.plan)]->id(), plannedOf(place).plan.tasks[size_t(place.task)].id,
                                            m_words.stays(m_resources[size_t(overload.resource)].name, dateOf(m_grid.startOf(overload.when.from)),
                                                          dateOf(m_grid.finishAt(overload.when.until) - 1), overload.most, overload.capacity)});
            }
        }
    }

    void count()
    {
        const auto overbooked = [this](const PlannedPocs &plans) {
            int days = 0;
            for (const poc::Resource &resource : m_resources) {
                const LoadOfResource load = loadOf(resource, plans, m_portfolio.calendarOf(resource.id));
                for (const poc::LoadCell &day : load.load.days())
                    days += day.isOver() && schedule::dateOfDay(day.firstDay) >= m_portfolio.today ? 1 : 0;
            }
            return days;
        };
        m_result.overbookedBefore = overbooked(m_result.before);
        m_result.overbookedAfter = overbooked(m_result.after);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const auto until = promised(*m_entries[i]);
            if (!until)
                continue;
            m_result.lateBefore += dateOf(finishOf(*m_result.before[i])) > *until ? 1 : 0;
            m_result.lateAfter += dateOf(finishOf(*m_result.after[i])) > *until ? 1 : 0;
        }
    }

    const Portfolio &m_portfolio;
    const LevellingWish &m_wish;
    LevellingWords m_words;
    schedule::SlotGrid m_grid;
    std::vector<poc::Resource> m_resources;
    QHash<ResourceId, int> m_resourceIndex;
    std::vector<schedule::SharedResource> m_shared;
    std::vector<const Entry *> m_entries;
    std::vector<bool> m_movable;
    std::vector<schedule::Network> m_networks;
    schedule::LevellingProblem m_problem;
    std::vector<schedule::PlansToLevel::Task> m_tasks;
    int m_planLinks = 0; ///< links from there on are those between PoCs
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

QString levellingSummary(const LevellingResult &result, Language language)
{
    const bool ko = language == Language::Korean;
    const int count = int(result.moves.size());
    QStringList parts;
    parts << (ko ? u"작업 %1건 이동"_s : count == 1 ? u"%1 task moved"_s : u"%1 tasks moved"_s).arg(count);
    parts << (ko ? u"초과 배정 %1일 → %2일"_s : u"overbooked days %1 → %2"_s).arg(result.overbookedBefore).arg(result.overbookedAfter);
    parts << (ko ? u"지연 PoC %1건 → %2건"_s : u"late PoCs %1 → %2"_s).arg(result.lateBefore).arg(result.lateAfter);
    return parts.join(u" · "_s);
}

} // namespace axw::portfolio
