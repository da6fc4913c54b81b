// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"

#include "core/schedule/networkorder.h"
#include "core/schedule/passes.h"
#include "core/schedule/positionset.h"
#include "core/schedule/taskroles.h"

#include <algorithm>

namespace axw::schedule {

/// Holds what the passes work on. Order, roles and state refer to the network and to each other, so it never moves.
class Scheduler::Engine
{
public:
    Engine(Network plan, std::span<const WorkCalendar> calendars)
        : network(std::move(plan)), order(network), m_calendars(calendars)
    {
        if (order.cycle().empty())
            begin();
    }
    Q_DISABLE_COPY_MOVE(Engine)

    bool changeTask(int task, const NetworkTask &to);
    bool changeLink(int link, const NetworkLink &to);
    void markTask(int task);
    void update();
    void workOutAll();
    void renewAll(std::span<const WorkCalendar> calendars);
    std::span<const WorkCalendar> calendars() const { return m_calendars; }
    void compareWith(const std::vector<TaskDates> &before);

    Network network;
    NetworkOrder order;
    std::unique_ptr<TaskRoles> roles;
    std::unique_ptr<PassState> state;
    std::vector<int> touched;
    std::vector<int> circle; ///< what stood in the way of the last link that was refused

private:
    void begin();
    void forward();
    void backward();
    void limitFinish(int task, Moment finish, Moment freeFinish);
    void limitByProject(Moment finish);
    void tellFollowers(int node);
    void tellPredecessors(int node);
    void findFinish();
    void markBackward(int node) { m_late.insert(order.positionOf(node)); }

    std::span<const WorkCalendar> m_calendars;
    PositionSet m_early{0};
    PositionSet m_late{0};
    std::vector<Moment> m_finishes; ///< by task; of what does not count: the beginning of time
    bool m_finishMoves = false;     ///< of the project: who had it has it no more, or somebody is later
    /// The last limits that were asked for, on the last calendar: most children of a summary share one.
    struct
    {
        const WorkCalendar *calendar = nullptr;
        Moment finish = 0;
        Moment freeFinish = 0;
        WorkMinutes finishWork = 0;
        WorkMinutes freeFinishWork = 0;
    } m_limit;
};

void Scheduler::Engine::begin()
{
    roles = std::make_unique<TaskRoles>(network, order, m_calendars);
    state = std::make_unique<PassState>(network, order, *roles);
    m_early = PositionSet(order.nodes().size());
    m_late = PositionSet(order.nodes().size());
    m_finishes.assign(network.tasks.size(), -noLimit);
    workOutAll();
}

void Scheduler::Engine::renewAll(std::span<const WorkCalendar> calendars)
{
    m_calendars = calendars;
    m_limit = {};
    roles = std::make_unique<TaskRoles>(network, order, m_calendars);
    std::vector<TaskDates> before = std::move(state->dates);
    state = std::make_unique<PassState>(network, order, *roles);
    workOutAll();
    compareWith(before);
}

void Scheduler::Engine::workOutAll()
{
    workOut(*state);
    for (size_t i = 0; i < m_finishes.size(); ++i)
        m_finishes[i] = countedFinish(*state, int(i));
}

void Scheduler::Engine::findFinish()
{
    Moment last = state->start;
    for (const Moment finish : m_finishes)
        last = std::max(last, finish);
    state->setFinish(last);
}

/// Puts down which tasks are other than they were.
void Scheduler::Engine::compareWith(const std::vector<TaskDates> &before)
{
    touched.clear();
    for (size_t i = 0; i < state->dates.size(); ++i) {
        if (i >= before.size() || state->dates[i] != before[i])
            touched.push_back(int(i));
    }
}

/// A task's dates are to be worked out again.
void Scheduler::Engine::markTask(int task)
{
    for (const int node : {task, order.endNode(task)}) {
        m_early.insert(order.positionOf(node));
        markBackward(node);
    }
}

void Scheduler::Engine::tellFollowers(int node)
{
    const int task = order.taskOf(node);
    if (order.isSummary(task) && !order.isClosing(node)) {
        for (const int child : order.childrenOf(task))
            m_early.insert(order.positionOf(child));
        return;
    }
    for (const int number : order.linksFrom(task)) {
        const NetworkLink &link = network.links[size_t(number)];
        m_early.insert(order.positionOf(order.nodeHeldBy(link.type, link.to)));
    }
    if (const int parent = network.tasks[size_t(task)].parent; parent >= 0)
        m_early.insert(order.positionOf(order.endNode(parent)));
}

void Scheduler::Engine::tellPredecessors(int node)
{
    const int task = order.taskOf(node);
    const bool summary = order.isSummary(task);
    for (const int number : order.linksInto(task)) {
        const NetworkLink &link = network.links[size_t(number)];
        if (!summary || holdsFinish(link.type) == order.isClosing(node))
            markBackward(order.endNode(link.from));
    }
}

void Scheduler::Engine::forward()
{
    for (int position = m_early.takeFirst(); position >= 0; position = m_early.takeFirst()) {
        const int node = order.nodes()[size_t(position)];
        const Change change = placeNode(*state, node);
        if (change == Change::None)
            continue;
        const int task = order.taskOf(node);
        markBackward(node);
        if (change == Change::Details)
            continue;
        tellFollowers(node);
        if (node != order.endNode(task))
            continue;
        Moment &finish = m_finishes[size_t(task)];
        const Moment now = countedFinish(*state, task);
        m_finishMoves = m_finishMoves || (finish == state->finish && now < finish) || now > state->finish;
        finish = now;
    }
    if (std::exchange(m_finishMoves, false)) {
        const Moment before = state->finish;
        findFinish();
        if (state->finish != before)
            limitByProject(std::min(before, state->finish));
    }
}

/// Marks a task whose limit of the finish is another than it was, if that may make a difference. A leaf that must be
/// finished before both the old and the new limit, for its own sake or its successors', does not feel it.
void Scheduler::Engine::limitFinish(int task, Moment finish, Moment freeFinish)
{
    if (order.isSummary(task)) {
        markBackward(order.endNode(task));
        return;
    }
    if (state->moves[size_t(task)] == 0)
        return;
    const LeafLimits &limits = state->leafLimits[size_t(task)];
    const WorkCalendar *calendar = (*roles)[task].calendar;
    if (m_limit.calendar != calendar || m_limit.finish != finish || m_limit.freeFinish != freeFinish) {
        m_limit = {calendar, finish, freeFinish, finish == noLimit ? noLimit : calendar->workBefore(finish),
                   freeFinish == noLimit ? noLimit : calendar->workBefore(freeFinish)};
    }
    const WorkMinutes free = limits.freeHoldFinish + state->dates[size_t(task)].freeSlack;
    if (limits.holdFinish >= m_limit.finishWork || free >= m_limit.freeFinishWork)
        markBackward(task);
}

/// The project's finish has moved, the lower of the old and the new one being this: so have the limits of all that
/// stands at the top, or in a summary that is put somewhere by hand.
void Scheduler::Engine::limitByProject(Moment finish)
{
    for (int task = 0; task < int(network.tasks.size()); ++task) {
        const int parent = network.tasks[size_t(task)].parent;
        if (parent < 0 || (*roles)[parent].mode == TaskRole::Mode::Manual)
            limitFinish(task, finish, finish);
    }
}

void Scheduler::Engine::backward()
{
    for (int position = m_late.takeLast(); position >= 0; position = m_late.takeLast()) {
        const int node = order.nodes()[size_t(position)];
        const int task = order.taskOf(node);
        const Relimited change = limitNode(*state, node);
        if (change.holds)
            tellPredecessors(node);
        if (order.isClosing(node)) {
            if (change.limits) {
                for (const int child : order.childrenOf(task))
                    markBackward(order.endNode(child));
            } else if (change.finish != noLimit || change.freeFinish != noLimit) {
                for (const int child : order.childrenOf(task))
                    limitFinish(child, change.finish, change.freeFinish);
            }
            markBackward(task); // its result is made where it is entered
            continue;
        }
        if (change.dates)
            touched.push_back(task);
        if (const int parent = network.tasks[size_t(task)].parent; parent >= 0 && (change.holds || change.dates))
            markBackward(parent);
    }
}

void Scheduler::Engine::update()
{
    touched.clear();
    forward();
    backward();
}

/// Takes over a task that stays where it is in the outline and as active as it was.
bool Scheduler::Engine::changeTask(int task, const NetworkTask &to)
{
    NetworkTask &own = network.tasks[size_t(task)];
    if (own.parent != to.parent || own.active != to.active)
        return false;
    const bool lags = own.duration != to.duration;
    const TaskRole before = (*roles)[task];
    own = to;
    roles->renew(task);
    state->leafLimits[size_t(task)] = {}; // no late date of its old calendar or length is to be taken for a new one
    const TaskRole &now = (*roles)[task];
    markTask(task);
    if (before.mode != now.mode) {
        // What stands where it is put neither holds nor limits its children.
        for (const int child : order.childrenOf(task))
            markTask(child);
    }
    if (before.calendar != now.calendar) {
        // Lags run on the successor's calendar.
        for (const int number : order.linksInto(task))
            markBackward(order.endNode(network.links[size_t(number)].from));
    }
    if (lags) {
        // A lag may be a share of the duration.
        for (const int number : order.linksFrom(task)) {
            const NetworkLink &link = network.links[size_t(number)];
            m_early.insert(order.positionOf(order.nodeHeldBy(link.type, link.to)));
        }
    }
    return true;
}

/// False: it closes a circle, and the link is what it was.
bool Scheduler::Engine::changeLink(int link, const NetworkLink &to)
{
    const bool isNew = size_t(link) == network.links.size();
    if (isNew)
        network.links.push_back({.from = -1, .to = -1});
    const NetworkLink before = network.links[size_t(link)];
    order.remove(link);
    network.links[size_t(link)] = to;
    const bool taken = order.add(link);
    if (!taken) {
        network.links[size_t(link)] = before;
        circle = order.cycle();
        order.add(link); // as it was, so it closes none
        if (isNew)
            network.links.pop_back();
        return false;
    }
    for (const NetworkLink &one : {before, to}) {
        if (one.isNone())
            continue;
        m_early.insert(order.positionOf(order.nodeHeldBy(one.type, one.to)));
        markBackward(order.endNode(one.from));
    }
    return true;
}

Scheduler::Scheduler(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}
Scheduler::~Scheduler() = default;
Scheduler::Scheduler(Scheduler &&) noexcept = default;
Scheduler &Scheduler::operator=(Scheduler &&) noexcept = default;

tl::expected<Scheduler, Cycle> Scheduler::make(Network network, std::span<const WorkCalendar> calendars)
{
    auto engine = std::make_unique<Engine>(std::move(network), calendars);
    if (!engine->order.cycle().empty())
        return tl::unexpected(Cycle{engine->order.cycle()});
    return Scheduler(std::move(engine));
}

const Network &Scheduler::network() const
{
    return m_engine->network;
}

Moment Scheduler::start() const
{
    return m_engine->state->start;
}

Moment Scheduler::finish() const
{
    return m_engine->state->finish;
}

std::span<const TaskDates> Scheduler::tasks() const
{
    return m_engine->state->dates;
}

Schedule Scheduler::schedule() const
{
    return {start(), finish(), m_engine->state->dates};
}

const WorkCalendar &Scheduler::calendarOf(int task) const
{
    return *(*m_engine->roles)[task].calendar;
}

Scheduler::Edited Scheduler::setTask(int task, const NetworkTask &to)
{
    if (m_engine->changeTask(task, to)) {
        m_engine->update();
        return Touched(m_engine->touched);
    }
    Network network = m_engine->network;
    network.tasks[size_t(task)] = to;
    return replace(std::move(network));
}

Scheduler::Edited Scheduler::addTask(const NetworkTask &task)
{
    Network network = m_engine->network;
    network.tasks.push_back(task);
    return replace(std::move(network));
}

Scheduler::Edited Scheduler::replace(Network network)
{
    auto next = std::make_unique<Engine>(std::move(network), m_engine->calendars());
    if (!next->order.cycle().empty())
        return tl::unexpected(Cycle{next->order.cycle()});
    next->compareWith(m_engine->state->dates);
    m_engine = std::move(next);
    return Touched(m_engine->touched);
}

Scheduler::Edited Scheduler::addLink(const NetworkLink &link)
{
    return setLink(int(m_engine->network.links.size()), link);
}

Scheduler::Edited Scheduler::setLink(int link, const NetworkLink &to)
{
    if (!m_engine->changeLink(link, to))
        return tl::unexpected(Cycle{m_engine->circle});
    m_engine->update();
    return Touched(m_engine->touched);
}

Scheduler::Touched Scheduler::setStart(Moment start)
{
    m_engine->network.start = start;
    m_engine->renewAll(m_engine->calendars());
    return m_engine->touched;
}

Scheduler::Touched Scheduler::setStatusDate(std::optional<Moment> date)
{
    m_engine->network.statusDate = date;
    m_engine->renewAll(m_engine->calendars());
    return m_engine->touched;
}

Scheduler::Touched Scheduler::setCriticalSlack(WorkMinutes slack)
{
    m_engine->network.criticalSlack = slack;
    m_engine->renewAll(m_engine->calendars());
    return m_engine->touched;
}

Scheduler::Touched Scheduler::setAssignments(std::vector<int> resourceCalendars, std::vector<Assignment> assignments)
{
    m_engine->network.resourceCalendars = std::move(resourceCalendars);
    m_engine->network.assignments = std::move(assignments);
    m_engine->renewAll(m_engine->calendars());
    return m_engine->touched;
}

Scheduler::Touched Scheduler::setCalendars(std::span<const WorkCalendar> calendars)
{
    m_engine->renewAll(calendars);
    return m_engine->touched;
}

} // namespace axw::schedule
