// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"

#include "core/schedule/networkorder.h"

#include <algorithm>
#include <limits>

namespace axw::schedule {

namespace {

/// A place on the calendar's line of working minutes: twice the minute's number, plus one where it is the beginning of
/// that minute rather than the end of the one before. So Friday 18:00 comes before Monday 09:00, and both are the same
/// amount of work. Tasks start on the odd side and finish on the even one; a milestone takes the side of what drives it.
using Place = qint64;

constexpr WorkMinutes workOf(Place place)
{
    return floorDiv(place, 2);
}

constexpr Place startPlace(WorkMinutes work)
{
    return work * 2 + 1;
}

constexpr Place finishPlace(WorkMinutes work)
{
    return work * 2;
}

constexpr bool fromStart(LinkType type)
{
    return type == LinkType::StartToStart || type == LinkType::StartToFinish;
}

constexpr bool toFinish(LinkType type)
{
    return type == LinkType::FinishToFinish || type == LinkType::StartToFinish;
}

/// What holds a start back, and who asked.
struct Hold
{
    Place place = 0;
    Reason::Kind kind = Reason::Kind::ProjectStart;
    int task = -1;
    int link = -1;
    Place asked = 0;

    void raise(Place to, Reason::Kind by, int carrier, int over, Place wanted)
    {
        // A link names the reason better than a date or the project's start that happens to ask for the same.
        const bool saysMore = by == Reason::Kind::Link && kind != by && workOf(to) == workOf(place);
        if (to > place || saysMore)
            *this = {std::max(to, place), by, carrier, over, wanted};
    }
};

struct Span
{
    Place start = 0;
    Place finish = 0;
};

constexpr WorkMinutes never = std::numeric_limits<WorkMinutes>::max() / 4;

class Pass
{
public:
    Pass(const Network &network, const WorkCalendar &calendar, const NetworkOrder &order)
        : m_network(network), m_calendar(calendar), m_order(order), m_holds(network.tasks.size()),
          m_finishHolds(network.tasks.size(), std::numeric_limits<Place>::min()), m_spans(network.tasks.size()),
          m_lateStart(network.tasks.size(), never), m_lateFinish(network.tasks.size(), never),
          m_freeFinish(network.tasks.size(), never)
    {
    }

    Schedule run()
    {
        forward();
        backward();
        return result();
    }

private:
    bool isSummary(int task) const { return m_order.isSummary(task); }
    const NetworkTask &task(int index) const { return m_network.tasks[size_t(index)]; }
    Span &span(int index) { return m_spans[size_t(index)]; }
    const Span &span(int index) const { return m_spans[size_t(index)]; }

    /// A date as a person gives it: the beginning of the next working minute, or the end of one where it is just that.
    Place placeOf(Moment moment) const
    {
        const WorkMinutes work = m_calendar.workBefore(moment);
        return moment == m_calendar.startAt(work) || moment != m_calendar.finishAt(work) ? startPlace(work)
                                                                                         : finishPlace(work);
    }

    Moment momentOf(Place place) const
    {
        const WorkMinutes work = workOf(place);
        return place % 2 != 0 ? m_calendar.startAt(work) : m_calendar.finishAt(work);
    }

    Place placeOfPredecessor(const NetworkLink &link) const
    {
        const Span &from = span(link.from);
        return (fromStart(link.type) ? from.start : from.finish) + link.lag * 2;
    }

    void forward();
    void enter(int index);
    void placeLeaf(int index);
    void closeSummary(int index);
    void backward();
    void limitByLinks(int index);
    Schedule result() const;
    void rollUp(Schedule &schedule) const;

    const Network &m_network;
    const WorkCalendar &m_calendar;
    const NetworkOrder &m_order;
    Place m_start = 0;
    WorkMinutes m_finish = 0;
    std::vector<Hold> m_holds;        ///< of starts; of a summary, for all its children
    std::vector<Place> m_finishHolds; ///< of summaries' finishes
    std::vector<Span> m_spans;
    std::vector<WorkMinutes> m_lateStart; ///< of a summary: the least of its children's
    std::vector<WorkMinutes> m_lateFinish; ///< of a summary: the limit for its children
    std::vector<WorkMinutes> m_freeFinish; ///< the latest finish that moves no successor
};

void Pass::forward()
{
    m_start = startPlace(m_calendar.workBefore(m_network.start));
    m_finish = workOf(m_start);
    for (const int node : m_order.nodes()) {
        const int index = m_order.taskOf(node);
        if (m_order.isClosing(node)) {
            closeSummary(index);
        } else {
            enter(index);
            if (!isSummary(index))
                placeLeaf(index);
        }
    }
}

/// Gathers what holds a task's start: the project, its summary, its own date, its links.
void Pass::enter(int index)
{
    const NetworkTask &own = task(index);
    Hold &hold = m_holds[size_t(index)];
    hold = own.parent < 0 ? Hold{m_start, Reason::Kind::ProjectStart, -1, -1, m_start}
                          : m_holds[size_t(own.parent)];
    if (own.constraint == Constraint::StartNoEarlierThan) {
        const Place at = placeOf(own.constraintAt);
        hold.raise(at, Reason::Kind::Constraint, index, -1, at);
    }
    for (const int number : m_order.linksInto(index)) {
        const NetworkLink &link = m_network.links[size_t(number)];
        if (!toFinish(link.type)) {
            const Place at = placeOfPredecessor(link);
            hold.raise(at, Reason::Kind::Link, index, number, at);
        }
    }
}

void Pass::placeLeaf(int index)
{
    const NetworkTask &own = task(index);
    Hold &hold = m_holds[size_t(index)];
    const bool milestone = own.duration == 0;
    const auto raiseByFinish = [&](Place finish, Reason::Kind kind, int link) {
        const Place start = milestone ? finish : startPlace(workOf(finish) - own.duration);
        hold.raise(start, kind, index, link, finish);
    };
    // Sides matter to a milestone only: a task of some length starts on the odd side whatever asked for it.
    if (!milestone)
        hold.place = startPlace(workOf(hold.place));
    if (own.constraint == Constraint::FinishNoEarlierThan)
        raiseByFinish(placeOf(own.constraintAt), Reason::Kind::Constraint, -1);
    for (const int number : m_order.linksInto(index)) {
        const NetworkLink &link = m_network.links[size_t(number)];
        if (toFinish(link.type))
            raiseByFinish(placeOfPredecessor(link), Reason::Kind::Link, number);
    }
    span(index).start = hold.place;
    span(index).finish = milestone ? hold.place : finishPlace(workOf(hold.place) + own.duration);
    m_finish = std::max(m_finish, workOf(span(index).finish));
}

void Pass::closeSummary(int index)
{
    Span &own = span(index);
    own = {std::numeric_limits<Place>::max(), std::numeric_limits<Place>::min()};
    for (const int child : m_order.childrenOf(index)) {
        own.start = std::min(own.start, span(child).start);
        own.finish = std::max(own.finish, span(child).finish);
    }
    if (task(index).constraint == Constraint::FinishNoEarlierThan)
        own.finish = std::max(own.finish, placeOf(task(index).constraintAt));
    for (const int number : m_order.linksInto(index)) {
        const NetworkLink &link = m_network.links[size_t(number)];
        if (toFinish(link.type))
            own.finish = std::max(own.finish, placeOfPredecessor(link));
    }
    m_finish = std::max(m_finish, workOf(own.finish));
}

void Pass::backward()
{
    const std::vector<int> &nodes = m_order.nodes();
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const int index = m_order.taskOf(*node);
        const auto at = size_t(index);
        const NetworkTask &own = task(index);
        if (isSummary(index) && !m_order.isClosing(*node)) {
            // Entered: the children are done; whoever holds the summary's start holds the first of them.
            for (const int child : m_order.childrenOf(index))
                m_lateStart[at] = std::min(m_lateStart[at], m_lateStart[size_t(child)]);
            continue;
        }
        m_lateFinish[at] = own.parent < 0 ? m_finish : m_lateFinish[size_t(own.parent)];
        m_freeFinish[at] = own.parent < 0 ? m_finish : m_freeFinish[size_t(own.parent)];
        if (own.deadline)
            m_lateFinish[at] = std::min(m_lateFinish[at], m_calendar.workBefore(*own.deadline));
        limitByLinks(index);
        if (!isSummary(index))
            m_lateStart[at] = m_lateFinish[at] - own.duration;
    }
}

/// Takes the limits that a task's successors, and those of its summaries by their starts, set to its finish.
void Pass::limitByLinks(int index)
{
    const auto at = size_t(index);
    for (const int number : m_order.linksFrom(index)) {
        const NetworkLink &link = m_network.links[size_t(number)];
        const auto to = size_t(link.to);
        if (fromStart(link.type) && isSummary(index))
            continue; // below, for each child
        const WorkMinutes stretch = fromStart(link.type) ? task(index).duration : 0;
        const WorkMinutes late = toFinish(link.type) ? m_lateFinish[to] : m_lateStart[to];
        const WorkMinutes early = workOf(toFinish(link.type) ? span(link.to).finish : span(link.to).start);
        m_lateFinish[at] = std::min(m_lateFinish[at], late - link.lag + stretch);
        m_freeFinish[at] = std::min(m_freeFinish[at], early - link.lag + stretch);
    }
    if (isSummary(index) || !m_order.hasStartLinksFromSummaries())
        return;
    const WorkMinutes start = workOf(span(index).start);
    for (int above = task(index).parent; above >= 0; above = task(above).parent) {
        for (const int number : m_order.linksFrom(above)) {
            const NetworkLink &link = m_network.links[size_t(number)];
            if (!fromStart(link.type))
                continue;
            const auto to = size_t(link.to);
            const WorkMinutes late = (toFinish(link.type) ? m_lateFinish[to] : m_lateStart[to]) - link.lag;
            const WorkMinutes early =
                workOf(toFinish(link.type) ? span(link.to).finish : span(link.to).start) - link.lag;
            // The first child holds; so would another that begins before the limit, once the first has moved.
            const WorkMinutes first = workOf(span(above).start);
            if (start <= std::max(late, first))
                m_lateFinish[at] = std::min(m_lateFinish[at], late + task(index).duration);
            if (start <= std::max(early, first))
                m_freeFinish[at] = std::min(m_freeFinish[at], early + task(index).duration);
        }
    }
}

Schedule Pass::result() const
{
    Schedule schedule;
    schedule.start = momentOf(m_start);
    schedule.finish = schedule.start;
    schedule.tasks.resize(m_network.tasks.size());
    for (size_t i = 0; i < schedule.tasks.size(); ++i) {
        TaskDates &dates = schedule.tasks[i];
        const Span &own = m_spans[i];
        dates.start = momentOf(own.start);
        dates.finish = momentOf(own.finish);
        schedule.finish = std::max(schedule.finish, dates.finish);
        dates.summary = isSummary(int(i));
        if (dates.summary)
            continue;
        dates.totalSlack = m_lateFinish[i] - workOf(own.finish);
        dates.freeSlack = std::min(dates.totalSlack, m_freeFinish[i] - workOf(own.finish));
        dates.critical = dates.totalSlack <= m_network.criticalSlack;
        const bool milestone = m_network.tasks[i].duration == 0;
        if (dates.totalSlack == 0) {
            dates.lateStart = dates.start;
            dates.lateFinish = dates.finish;
        } else {
            dates.lateFinish = momentOf(finishPlace(m_lateFinish[i]));
            dates.lateStart = milestone ? dates.lateFinish : momentOf(startPlace(m_lateStart[i]));
        }
        const Hold &hold = m_holds[i];
        dates.reason = {hold.kind, hold.task, hold.link, momentOf(hold.asked)};
    }
    rollUp(schedule);
    return schedule;
}

void Pass::rollUp(Schedule &schedule) const
{
    // Children stand behind their summary, so going backward every child is complete before it is used.
    for (auto i = int(schedule.tasks.size()) - 1; i >= 0; --i) {
        if (!isSummary(i))
            continue;
        TaskDates &dates = schedule.tasks[size_t(i)];
        bool first = true;
        for (const int child : m_order.childrenOf(i)) {
            const TaskDates &from = schedule.tasks[size_t(child)];
            dates.lateStart = first ? from.lateStart : std::min(dates.lateStart, from.lateStart);
            dates.lateFinish = first ? from.lateFinish : std::max(dates.lateFinish, from.lateFinish);
            dates.totalSlack = first ? from.totalSlack : std::min(dates.totalSlack, from.totalSlack);
            dates.freeSlack = first ? from.freeSlack : std::min(dates.freeSlack, from.freeSlack);
            dates.critical = dates.critical || from.critical;
            first = false;
        }
    }
}

} // namespace

tl::expected<Schedule, Cycle> schedule(const Network &network, const WorkCalendar &calendar)
{
    const NetworkOrder order(network);
    if (!order.cycle().empty())
        return tl::unexpected(Cycle{order.cycle()});
    return Pass(network, calendar, order).run();
}

std::vector<double> rollUpProgress(const Network &network, std::vector<double> done)
{
    const size_t count = network.tasks.size();
    std::vector<WorkMinutes> weight(count, 0);
    std::vector<double> sum(count, 0);
    std::vector<double> plain(count, 0); // for a summary of milestones only
    std::vector<int> children(count, 0);
    for (size_t i = count; i-- > 0;) {
        if (children[i] == 0)
            weight[i] = network.tasks[i].duration;
        else
            done[i] = weight[i] > 0 ? sum[i] / double(weight[i]) : plain[i] / children[i];
        if (const int parent = network.tasks[i].parent; parent >= 0) {
            const auto above = size_t(parent);
            weight[above] += weight[i];
            sum[above] += done[i] * double(weight[i]);
            plain[above] += done[i];
            ++children[above];
        }
    }
    return done;
}

} // namespace axw::schedule
