// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/passes.h"

#include <algorithm>

namespace axw::schedule {

namespace {

using Mode = TaskRole::Mode;

constexpr bool setsStart(Constraint constraint)
{
    return constraint == Constraint::StartNoEarlierThan || constraint == Constraint::MustStartOn;
}

constexpr bool setsFinish(Constraint constraint)
{
    return constraint == Constraint::FinishNoEarlierThan || constraint == Constraint::MustFinishOn;
}

/// Stands for the moment a link asks for, which is worked out only for the one that asks for the latest.
constexpr Moment askedLater = noLimit;

/// The latest of all that hold a start back, and who asked for it.
struct Best
{
    WorkMinutes work = 0; ///< on the task's calendar
    Moment at = 0;        ///< the latest moment: where a milestone stands, what a summary's children wait for
    Moment reasonAt = 0;
    Reason reason;
    bool inherited = false; ///< from the summary

    /// Of two that ask for as much, where moments count a later one says more than an earlier one, a link more than a
    /// date, a summary's link more than its own, a lower number more than a higher one: so the reason does not hang on
    /// the order.
    void offer(WorkMinutes toWork, Moment toAt, const Reason &by, bool byMoment)
    {
        at = std::max(at, toAt);
        const bool link = by.kind == Reason::Kind::Link;
        const bool linkBefore = reason.kind == Reason::Kind::Link;
        bool better = false;
        if (toWork != work)
            better = toWork > work;
        else if (byMoment && toAt != reasonAt)
            better = toAt > reasonAt;
        else if (link != linkBefore)
            better = link;
        else
            better = link && !inherited && by.link < reason.link;
        if (better) {
            work = toWork;
            reasonAt = toAt;
            reason = by;
            inherited = false;
        }
    }
};

class Placing
{
public:
    Placing(PassState &state, int task)
        : m_state(state), m_index(task), m_task(state.task(task)), m_role(state.roles[task]), m_calendar(*m_role.calendar)
    {
    }

    Change enterSummary();
    Change placeLeaf();
    Change closeSummary();

private:
    Best inherited() const;
    void offerLinks(Best &best, WorkMinutes length) const;
    void offerOwn(Best &best) const;
    void keepDate(Best &best, Conflict &conflict) const;
    void keepStart(Best &best, Conflict &conflict) const;
    void placeFree(Placed &placed) const;
    void placeStarted(Placed &placed) const;
    void placeGiven(Placed &placed) const;

    PassState &m_state;
    int m_index;
    const NetworkTask &m_task;
    const TaskRole &m_role;
    const WorkCalendar &m_calendar;
};

/// What the summary, or else the project, asks of it.
Best Placing::inherited() const
{
    Best best;
    if (m_task.parent < 0) {
        // Not before the moment itself: who has other hours than the project may begin before it does.
        best.at = m_state.network.start;
        best.reason = {Reason::Kind::ProjectStart, -1, -1, best.at};
        best.work = m_role.calendar == &m_state.roles.project() ? m_state.startWork : m_calendar.workBefore(best.at);
    } else {
        const Placed &summary = m_state.placed[size_t(m_task.parent)];
        best.at = summary.hold;
        best.reason = summary.reason;
        best.work = m_role.calendar == m_state.roles[m_task.parent].calendar ? summary.startWork : m_calendar.workBefore(best.at);
    }
    best.inherited = true;
    if (m_role.isMilestone() && !m_role.summary) // the project's start is where work begins, not where it ended
        best.at = best.reason.kind == Reason::Kind::ProjectStart ? m_calendar.nextStart(best.at) : m_calendar.snapped(best.at);
    best.reasonAt = best.at;
    return best;
}

/// Offers what the links into the task ask for; `length` is the work that lies between its start, or where it goes on,
/// and its finish.
void Placing::offerLinks(Best &best, WorkMinutes length) const
{
    const bool point = m_role.isMilestone() && !m_role.summary;
    for (const int number : m_state.order.linksInto(m_index)) {
        const NetworkLink &link = m_state.link(number);
        const TaskRole &from = m_state.roles[link.from];
        if (!from.active || (m_role.summary && holdsFinish(link.type)))
            continue;
        const WorkMinutes back = holdsFinish(link.type) ? length : 0;
        const bool fromStart = leavesFromStart(link.type);
        if (!point && m_state.isPlain(link) && !(fromStart && from.mode == Mode::Started)) {
            const Placed &other = m_state.placed[size_t(link.from)];
            const qint64 lag = link.lag == 0 ? 0 : m_state.lagOf(link);
            best.offer((fromStart ? other.startWork : other.finishWork) + lag - back, 0,
                       {Reason::Kind::Link, m_index, number, askedLater}, false);
            continue;
        }
        const Moment asked = m_state.askedBy(link);
        best.offer(m_calendar.workBefore(asked) - back, point ? m_calendar.snapped(asked) : asked, {Reason::Kind::Link, m_index, number, asked},
                   point || m_role.summary);
    }
    if (best.reason.asked == askedLater)
        best.reason.asked = m_state.askedBy(m_state.link(best.reason.link));
}

void Placing::offerOwn(Best &best) const
{
    const Moment date = m_task.constraintAt;
    const Reason own{Reason::Kind::Constraint, m_index, -1, date};
    const bool point = m_role.isMilestone();
    if (setsStart(m_task.constraint))
        best.offer(m_calendar.workBefore(date), point ? m_calendar.snapped(date) : date, own, point);
    else if (setsFinish(m_task.constraint))
        best.offer(m_calendar.workBefore(date) - m_role.duration, point ? m_calendar.snapped(date) : date, own, point);
    if (m_role.startsAfterStatus) {
        const Moment status = *m_state.network.statusDate;
        best.offer(m_role.statusWork, point ? m_calendar.snapped(status) : status,
                   {Reason::Kind::StatusDate, m_index, -1, status}, point);
    }
}

/// Keeps the date of a constraint that allows no later one.
void Placing::keepDate(Best &best, Conflict &conflict) const
{
    const Moment date = m_task.constraintAt;
    const bool point = m_role.isMilestone();
    WorkMinutes work = 0;
    Moment at = 0;
    switch (m_task.constraint) {
    case Constraint::AsSoonAsPossible:
    case Constraint::AsLateAsPossible:
    case Constraint::StartNoEarlierThan:
    case Constraint::FinishNoEarlierThan: return;
    case Constraint::MustStartOn:
    case Constraint::MustFinishOn:
        work = m_calendar.workBefore(date);
        at = m_calendar.snapped(date);
        break;
    case Constraint::StartNoLaterThan:
    case Constraint::FinishNoLaterThan:
        work = m_calendar.workBefore(date);
        at = m_calendar.snappedBack(date);
        break;
    }
    if (m_task.constraint == Constraint::MustFinishOn || m_task.constraint == Constraint::FinishNoLaterThan)
        work -= m_role.duration;
    if (best.work <= work && !(point && best.at > at))
        return;
    if (m_state.network.linksWin && best.reason.kind == Reason::Kind::Link)
        return;
    if (best.work > work)
        conflict = {Conflict::Kind::LinkBroken, best.reason.task, best.reason.link, best.reason.asked};
    best.work = work;
    best.at = at;
    best.reason = {Reason::Kind::Constraint, m_index, -1, date};
}

/// Nothing starts before the project does; nothing that has not begun, before the status date.
void Placing::keepStart(Best &best, Conflict &conflict) const
{
    const bool byStatus = m_role.startsAfterStatus && *m_state.network.statusDate > m_state.network.start;
    const Moment earliest = byStatus ? *m_state.network.statusDate : m_state.network.start;
    const WorkMinutes work = m_calendar.workBefore(earliest);
    const bool point = m_role.isMilestone();
    const Moment at = !point ? earliest : byStatus ? m_calendar.snapped(earliest) : m_calendar.nextStart(earliest);
    if (best.work >= work && !(point && best.at < at))
        return;
    if (best.work < work)
        conflict = {Conflict::Kind::BeforeProjectStart, m_index, -1, earliest};
    best.work = work;
    best.at = at;
    best.reason = {byStatus ? Reason::Kind::StatusDate : Reason::Kind::ProjectStart, byStatus ? m_index : -1, -1, earliest};
}

void Placing::placeFree(Placed &placed) const
{
    Best best = inherited();
    offerOwn(best);
    offerLinks(best, m_role.duration);
    keepDate(best, placed.conflict);
    if (best.reason.kind == Reason::Kind::Constraint)
        keepStart(best, placed.conflict);
    placed.reason = best.reason;
    placed.startWork = best.work;
    if (m_role.isMilestone()) {
        placed.start = placed.finish = best.at;
        placed.finishWork = placed.resumeWork = best.work;
        return;
    }
    placed.resumeWork = best.work + m_role.done;
    if (m_role.restAfterStatus)
        placed.resumeWork = std::max(placed.resumeWork, m_role.statusWork);
    placed.finishWork = placed.resumeWork + m_role.rest;
    placed.start = m_calendar.startAt(placed.startWork);
    placed.finish = m_calendar.finishAt(placed.finishWork);
}

void Placing::placeStarted(Placed &placed) const
{
    Best best = inherited();
    offerLinks(best, m_role.rest);
    WorkMinutes resume = std::max(best.work, m_calendar.workBefore(m_role.start) + m_role.done);
    if (m_role.restAfterStatus)
        resume = std::max(resume, m_role.statusWork);
    placed.start = m_role.start;
    placed.startWork = placed.resumeWork = resume;
    placed.finishWork = resume + m_role.rest;
    placed.finish = m_calendar.finishAt(placed.finishWork);
    placed.reason = {Reason::Kind::Actual, m_index, -1, m_role.start};
}

/// One that is over or stands where it is put.
void Placing::placeGiven(Placed &placed) const
{
    placed.start = m_role.start;
    placed.finish = m_role.finish;
    placed.startWork = m_calendar.workBefore(placed.start);
    placed.finishWork = m_calendar.workBefore(placed.finish);
    placed.resumeWork = m_role.finished ? placed.finishWork : placed.startWork + m_role.done;
    placed.reason = {m_role.mode == Mode::Fixed ? Reason::Kind::Actual : Reason::Kind::Manual, m_index, -1, placed.start};
    if (m_role.mode == Mode::Fixed || m_role.finished)
        return;
    Best best = inherited();
    offerLinks(best, placed.finishWork - placed.startWork);
    if (best.work > placed.startWork && best.reason.kind == Reason::Kind::Link)
        placed.conflict = {Conflict::Kind::LinkBroken, best.reason.task, best.reason.link, best.reason.asked};
}

Change Placing::placeLeaf()
{
    Placed placed;
    if (m_role.noCommonTime)
        placed.conflict = {Conflict::Kind::NoCommonTime, m_index, -1, 0};
    switch (m_role.mode) {
    case Mode::Free: placeFree(placed); break;
    case Mode::Started: placeStarted(placed); break;
    case Mode::Fixed:
    case Mode::Manual: placeGiven(placed); break;
    }
    Placed &own = m_state.placed[size_t(m_index)];
    const Change change = placed.start != own.start || placed.finish != own.finish ? Change::Dates
        : placed != own                                                           ? Change::Details
                                                                                  : Change::None;
    own = placed;
    return change;
}

Change Placing::enterSummary()
{
    Best best = inherited();
    if (m_role.mode != Mode::Manual) {
        if (setsStart(m_task.constraint)) {
            const Moment date = m_task.constraintAt;
            best.offer(m_calendar.workBefore(date), date, {Reason::Kind::Constraint, m_index, -1, date}, true);
        }
        offerLinks(best, 0);
    }
    Placed &own = m_state.placed[size_t(m_index)];
    const bool changed = own.hold != best.at || own.reason != best.reason;
    own.hold = best.at;
    own.startWork = m_calendar.workBefore(best.at);
    own.reason = best.reason;
    return changed ? Change::Dates : Change::None;
}

Change Placing::closeSummary()
{
    Placed &own = m_state.placed[size_t(m_index)];
    Moment start = m_role.start;
    Moment finish = m_role.finish;
    Conflict conflict;
    if (m_role.mode != Mode::Manual) {
        start = noLimit;
        finish = -noLimit;
        for (const int child : m_state.order.childrenOf(m_index)) {
            if (m_role.active && !m_state.roles[child].active)
                continue;
            start = std::min(start, m_state.placed[size_t(child)].start);
            finish = std::max(finish, m_state.placed[size_t(child)].finish);
        }
        if (setsFinish(m_task.constraint))
            finish = std::max(finish, m_calendar.snapped(m_task.constraintAt));
        for (const int number : m_state.order.linksInto(m_index)) {
            const NetworkLink &link = m_state.link(number);
            if (holdsFinish(link.type) && m_state.roles[link.from].active)
                finish = std::max(finish, m_state.askedBy(link));
        }
        if (m_task.constraint == Constraint::AsLateAsPossible || m_task.constraint == Constraint::StartNoLaterThan)
            conflict = {Conflict::Kind::NotForSummaries, m_index, -1, m_task.constraintAt};
    }
    const Change change = own.start != start || own.finish != finish ? Change::Dates
        : own.conflict != conflict                                   ? Change::Details
                                                                     : Change::None;
    own.start = start;
    own.finish = finish;
    own.conflict = conflict;
    return change;
}

/// Percent of an amount, rounded to the nearest.
constexpr qint64 percentOf(qint64 amount, qint64 percent)
{
    return floorDiv(amount * percent + 50, 100);
}

} // namespace

PassState::PassState(const Network &plan, const NetworkOrder &itsOrder, const TaskRoles &itsRoles, std::pmr::memory_resource *memory)
    : network(plan), order(itsOrder), roles(itsRoles), placed(plan.tasks.size(), memory), leafLimits(plan.tasks.size(), memory),
      summaryNumbers(plan.tasks.size(), 0, memory), allSummaryLimits(memory), moves(plan.tasks.size(), 0, memory),
      dates(plan.tasks.size())
{
    int summaries = 0;
    for (size_t task = 0; task < plan.tasks.size(); ++task)
        summaryNumbers[task] = order.isSummary(int(task)) ? summaries++ : -1;
    allSummaryLimits.resize(size_t(summaries));
}

void PassState::setStart(Moment moment)
{
    start = moment;
    startWork = roles.project().workBefore(moment);
}

void PassState::setFinish(Moment moment)
{
    finish = moment;
    finishWork = roles.project().workBefore(moment);
}

qint64 PassState::lagOf(const NetworkLink &link) const
{
    switch (link.unit) {
    case LagUnit::Work:
    case LagUnit::Elapsed: return link.lag;
    case LagUnit::Percent:
    case LagUnit::ElapsedPercent: break;
    }
    const Placed &from = placed[size_t(link.from)];
    const TaskRole &role = roles[link.from];
    return percentOf(role.summary ? roles.project().between(from.start, from.finish) : role.duration, link.lag);
}

Moment PassState::askedBy(const NetworkLink &link) const
{
    const Placed &from = placed[size_t(link.from)];
    const Moment end = leavesFromStart(link.type) ? from.start : from.finish;
    if (link.lag == 0)
        return end;
    const qint64 lag = lagOf(link);
    if (link.unit == LagUnit::Elapsed || link.unit == LagUnit::ElapsedPercent)
        return end + lag;
    // A lag from a start leads to where a minute begins, one from a finish to where one ends.
    const WorkCalendar &calendar = *roles[link.to].calendar;
    const WorkMinutes work = calendar.workBefore(end) + lag;
    return leavesFromStart(link.type) ? calendar.startAt(work) : calendar.finishAt(work);
}

Moment PassState::allowedBy(const NetworkLink &link, Moment limit) const
{
    if (link.lag == 0)
        return limit;
    const qint64 lag = lagOf(link);
    if (link.unit == LagUnit::Elapsed || link.unit == LagUnit::ElapsedPercent)
        return limit - lag;
    const WorkCalendar &calendar = *roles[link.to].calendar;
    return calendar.startAt((leavesFromStart(link.type) ? calendar.lastStart(limit) : calendar.workBefore(limit)) - lag);
}

Change placeNode(PassState &state, int node)
{
    Placing placing(state, state.order.taskOf(node));
    if (state.order.isClosing(node))
        return placing.closeSummary();
    return state.order.isSummary(node) ? placing.enterSummary() : placing.placeLeaf();
}

} // namespace axw::schedule
