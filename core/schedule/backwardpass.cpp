// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/passes.h"

#include <algorithm>

namespace axw::schedule {

namespace {

using Mode = TaskRole::Mode;

/// The latest working minutes of a leaf's start and finish, and a milestone's latest moment: of moments that are one number
/// to the calendar that judges them the last.
struct Span
{
    WorkMinutes start = noLimit;
    WorkMinutes finish = noLimit;
    Moment at = noLimit;
};

/// One that stands at a moment, not in a span of work.
bool isPoint(const TaskRole &role)
{
    return !role.summary && role.isMilestone() && role.mode == Mode::Free;
}

class Limiting
{
public:
    Limiting(PassState &state, int task)
        : m_state(state), m_index(task), m_task(state.task(task)), m_role(state.roles[task]),
          m_calendar(*m_role.calendar), m_placed(state.placed[size_t(task)])
    {
    }

    Relimited limitLeaf();
    Relimited closeSummary();
    Relimited enterSummary();

private:
    bool isOver() const { return !m_role.active || m_role.mode == Mode::Fixed; }
    bool startMoves() const { return m_role.mode == Mode::Free || m_role.mode == Mode::Manual; }
    WorkMinutes startNumber(Moment moment) const;
    WorkMinutes finishFromStart(WorkMinutes start) const;
    Moment allowedBySuccessor(const NetworkLink &link, bool free) const;
    void takeLinks(Span &late, Span &free) const;
    void takeParent(Span &late, Span &free) const;
    void takeOwnDates(Span &late) const;
    void standFast(Span &late) const;
    bool holdsTheSummary(Moment limit) const;
    void standAsLate(TaskDates &dates, WorkMinutes &start, WorkMinutes &finish, WorkMinutes latest) const;
    void setLateDates(TaskDates &dates, const LeafLimits &limits) const;
    Relimited leaveAsPlaced();
    Relimited put(const LeafLimits &limits, bool moves, const TaskDates &dates);

    PassState &m_state;
    int m_index;
    const NetworkTask &m_task;
    const TaskRole &m_role;
    const WorkCalendar &m_calendar;
    const Placed &m_placed;
};

/// The last working minute at which it may start to start by a moment.
WorkMinutes Limiting::startNumber(Moment moment) const
{
    return m_role.isMilestone() ? m_calendar.workBefore(moment) : m_calendar.lastStart(moment);
}

WorkMinutes Limiting::finishFromStart(WorkMinutes start) const
{
    if (m_role.mode == Mode::Manual)
        return start + m_placed.finishWork - m_placed.startWork;
    const WorkMinutes resume = start + m_role.done;
    return (m_role.restAfterStatus ? std::max(resume, m_role.statusWork) : resume) + m_role.rest;
}

/// The latest moment of its end that a link out of it allows.
Moment Limiting::allowedBySuccessor(const NetworkLink &link, bool free) const
{
    const bool finish = holdsFinish(link.type);
    Moment limit = noLimit;
    if (m_state.roles[link.to].summary) {
        const SummaryLimits &to = m_state.summaryLimits(link.to);
        limit = free ? (finish ? to.freeHoldFinish : to.freeHoldStart) : (finish ? to.holdFinish : to.holdStart);
    } else if (!free && isPoint(m_state.roles[link.to])) {
        limit = m_state.leafLimits[size_t(link.to)].at;
    } else {
        const LeafLimits &to = m_state.leafLimits[size_t(link.to)];
        const WorkMinutes work =
            free ? (finish ? to.freeHoldFinish : to.freeHoldStart) : (finish ? to.holdFinish : to.holdStart);
        if (work != noLimit)
            limit = m_state.roles[link.to].calendar->startAt(work);
    }
    return limit == noLimit ? noLimit : m_state.allowedBy(link, limit);
}

/// The limits that its successors set to a leaf.
void Limiting::takeLinks(Span &late, Span &free) const
{
    for (const int number : m_state.order.linksFrom(m_index)) {
        const NetworkLink &link = m_state.link(number);
        const bool fromStart = leavesFromStart(link.type);
        if (fromStart && !startMoves())
            continue;
        WorkMinutes &lateEnd = fromStart ? late.start : late.finish;
        WorkMinutes &freeEnd = fromStart ? free.start : free.finish;
        if (m_state.isPlain(link) && !isPoint(m_role) && !isPoint(m_state.roles[link.to])) {
            const LeafLimits &to = m_state.leafLimits[size_t(link.to)];
            const bool finish = holdsFinish(link.type);
            const WorkMinutes hold = finish ? to.holdFinish : to.holdStart;
            if (hold == noLimit)
                continue; // it is over, or does not count
            const qint64 lag = link.lag == 0 ? 0 : m_state.lagOf(link);
            lateEnd = std::min(lateEnd, hold - lag);
            freeEnd = std::min(freeEnd, (finish ? to.freeHoldFinish : to.freeHoldStart) - lag);
            continue;
        }
        const auto take = [&](WorkMinutes &end, Moment limit) {
            if (limit != noLimit)
                end = std::min(end, fromStart ? startNumber(limit) : m_calendar.workBefore(limit));
        };
        const Moment allowed = allowedBySuccessor(link, false);
        take(lateEnd, allowed);
        late.at = std::min(late.at, allowed);
        take(freeEnd, allowedBySuccessor(link, true));
    }
}

/// Whether it would hold its summary's start if that had to begin by a moment: as one of the first does, and any other
/// that begins before the moment, once the first have moved.
bool Limiting::holdsTheSummary(Moment limit) const
{
    const Moment first = m_state.placed[size_t(m_task.parent)].start;
    return m_calendar.workBefore(m_placed.start) <= m_calendar.workBefore(std::max(limit, first));
}

/// The limits of the summary that a leaf belongs to, or of the project.
void Limiting::takeParent(Span &late, Span &free) const
{
    if (m_task.parent < 0 || m_state.roles[m_task.parent].mode == Mode::Manual) {
        late.finish = free.finish = m_role.calendar == &m_state.roles.project() ? m_state.finishWork
                                                                                : m_calendar.workBefore(m_state.finish);
        late.at = m_state.roles.project().startAt(m_state.finishWork);
        return;
    }
    const SummaryLimits &parent = m_state.summaryLimits(m_task.parent);
    const bool shared = m_role.calendar == m_state.roles[m_task.parent].calendar;
    late.finish = shared ? parent.finishWork : m_calendar.workBefore(parent.finish);
    free.finish = shared ? parent.freeFinishWork : m_calendar.workBefore(parent.freeFinish);
    late.at = m_state.roles.project().nextStart(parent.finish);
    if (!startMoves())
        return;
    if (parent.start != noLimit && holdsTheSummary(parent.start)) {
        late.start = startNumber(parent.start);
        late.at = std::min(late.at, m_state.roles.project().nextStart(parent.start));
    }
    if (parent.freeStart != noLimit && holdsTheSummary(parent.freeStart))
        free.start = startNumber(parent.freeStart);
}

/// The limits of a leaf's own dates.
void Limiting::takeOwnDates(Span &late) const
{
    if (m_task.deadline) {
        late.finish = std::min(late.finish, m_calendar.workBefore(*m_task.deadline));
        late.at = std::min(late.at, m_calendar.nextStart(*m_task.deadline));
    }
    if (m_role.mode == Mode::Manual)
        return;
    switch (m_task.constraint) {
    case Constraint::AsSoonAsPossible:
    case Constraint::AsLateAsPossible:
    case Constraint::StartNoEarlierThan:
    case Constraint::FinishNoEarlierThan: break;
    case Constraint::FinishNoLaterThan:
    case Constraint::MustFinishOn:
        late.finish = std::min(late.finish, m_calendar.workBefore(m_task.constraintAt));
        late.at = std::min(late.at, m_calendar.nextStart(m_task.constraintAt));
        break;
    case Constraint::StartNoLaterThan:
    case Constraint::MustStartOn:
        if (m_role.mode == Mode::Free) {
            late.start = std::min(late.start, m_calendar.workBefore(m_task.constraintAt));
            late.at = std::min(late.at, m_calendar.nextStart(m_task.constraintAt));
        }
        break;
    }
}

/// One that must start or finish on a date does so, whatever its successors want.
void Limiting::standFast(Span &late) const
{
    if (m_role.mode != Mode::Free || m_state.network.linksWin)
        return;
    if (m_task.constraint == Constraint::MustStartOn)
        late = {m_calendar.workBefore(m_task.constraintAt), noLimit, m_calendar.nextStart(m_task.constraintAt)};
    else if (m_task.constraint == Constraint::MustFinishOn)
        late = {noLimit, m_calendar.workBefore(m_task.constraintAt), m_calendar.nextStart(m_task.constraintAt)};
}

Relimited Limiting::limitLeaf()
{
    if (isOver())
        return leaveAsPlaced();
    Span lateSpan;
    Span freeSpan;
    takeParent(lateSpan, freeSpan);
    takeOwnDates(lateSpan);
    takeLinks(lateSpan, freeSpan);
    standFast(lateSpan);
    const auto finishOf = [this](const Span &span) {
        return span.start == noLimit ? span.finish : std::min(span.finish, finishFromStart(span.start));
    };
    const WorkMinutes late = finishOf(lateSpan);
    const WorkMinutes free = finishOf(freeSpan);

    TaskDates dates;
    dates.reason = m_placed.reason;
    dates.conflict = m_placed.conflict;
    dates.earlyStart = m_placed.start;
    dates.earlyFinish = m_placed.finish;
    WorkMinutes start = m_placed.startWork;
    WorkMinutes finish = m_placed.finishWork;
    standAsLate(dates, start, finish, std::min(late, free));

    dates.totalSlack = late - finish;
    dates.freeSlack = std::min(dates.totalSlack, free - finish);
    dates.critical = dates.totalSlack <= m_state.network.criticalSlack && !m_role.finished;
    const WorkMinutes length = m_role.mode == Mode::Started ? m_role.rest
        : m_role.mode == Mode::Manual                       ? finish - start
                                                            : m_role.duration;
    LeafLimits limits{late - length, late, start, finish};
    if (isPoint(m_role))
        limits.at = m_calendar.snappedBack(lateSpan.at); // asked for later, it would stand where work begins again
    setLateDates(dates, limits);
    return put(limits, true, dates);
}

/// Where it stands: as soon as possible, or as late as it can without moving a successor.
void Limiting::standAsLate(TaskDates &dates, WorkMinutes &start, WorkMinutes &finish, WorkMinutes latest) const
{
    dates.start = m_placed.start;
    dates.finish = m_placed.finish;
    const bool late = m_task.constraint == Constraint::AsLateAsPossible && m_role.mode == Mode::Free && m_role.done == 0
        && !m_role.finished && latest > finish;
    if (late) {
        start += latest - finish;
        finish = latest;
        dates.finish = m_calendar.finishAt(finish);
        dates.start = m_role.isMilestone() ? dates.finish : m_calendar.startAt(start);
        dates.reason = {Reason::Kind::Constraint, m_index, -1, dates.start};
    }
    if (m_role.done == 0 && m_role.mode == Mode::Free)
        dates.resume = m_role.finished ? dates.finish : dates.start;
    else
        dates.resume = m_role.rest > 0 ? m_calendar.startAt(m_placed.resumeWork) : dates.finish;
}

void Limiting::setLateDates(TaskDates &dates, const LeafLimits &limits) const
{
    if (dates.totalSlack == 0) {
        dates.lateStart = dates.start;
        dates.lateFinish = dates.finish;
        return;
    }
    // Most edits leave most limits as they were.
    const TaskDates &before = m_state.dates[size_t(m_index)];
    const LeafLimits &limitsBefore = m_state.leafLimits[size_t(m_index)];
    const bool known = before.totalSlack != 0 && limitsBefore.holdFinish == limits.holdFinish && limitsBefore.holdStart == limits.holdStart;
    dates.lateFinish = known ? before.lateFinish : m_calendar.finishAt(limits.holdFinish);
    if (m_role.mode == Mode::Started)
        dates.lateStart = dates.start;
    else if (known)
        dates.lateStart = before.lateStart;
    else if (m_role.mode == Mode::Manual)
        dates.lateStart = limits.holdStart == limits.holdFinish ? dates.lateFinish : m_calendar.startAt(limits.holdStart);
    else
        dates.lateStart = m_role.isMilestone() ? dates.lateFinish : m_calendar.startAt(limits.holdFinish - m_role.duration);
}

/// One that is over or does not count: it has no slack and limits nobody.
Relimited Limiting::leaveAsPlaced()
{
    TaskDates dates;
    dates.start = dates.earlyStart = dates.lateStart = m_placed.start;
    dates.finish = dates.earlyFinish = dates.lateFinish = m_placed.finish;
    dates.resume = m_role.rest > 0 ? m_calendar.startAt(m_placed.resumeWork) : dates.finish;
    dates.reason = m_placed.reason;
    dates.conflict = m_role.active ? m_placed.conflict : Conflict{};
    return put({}, false, dates);
}

Relimited Limiting::put(const LeafLimits &limits, bool moves, const TaskDates &dates)
{
    const auto at = size_t(m_index);
    Relimited change;
    change.holds = limits != m_state.leafLimits[at] || moves != (m_state.moves[at] != 0);
    change.dates = dates != m_state.dates[at];
    m_state.leafLimits[at] = limits;
    m_state.moves[at] = moves ? 1 : 0;
    if (change.dates)
        m_state.dates[at] = dates;
    return change;
}

Relimited Limiting::closeSummary()
{
    SummaryLimits own;
    own.finish = own.freeFinish = m_state.finish;
    if (m_task.parent >= 0 && m_state.roles[m_task.parent].mode != Mode::Manual) {
        const SummaryLimits &parent = m_state.summaryLimits(m_task.parent);
        own.finish = parent.finish;
        own.freeFinish = parent.freeFinish;
        if (parent.start != noLimit && holdsTheSummary(parent.start))
            own.start = parent.start;
        if (parent.freeStart != noLimit && holdsTheSummary(parent.freeStart))
            own.freeStart = parent.freeStart;
    }
    const bool rollsUp = m_role.mode != Mode::Manual && m_role.active;
    if (rollsUp) {
        if (m_task.deadline)
            own.finish = std::min(own.finish, *m_task.deadline);
        if (m_task.constraint == Constraint::FinishNoLaterThan || m_task.constraint == Constraint::MustFinishOn)
            own.finish = std::min(own.finish, m_task.constraintAt);
        for (const int number : m_state.order.linksFrom(m_index)) {
            const NetworkLink &link = m_state.link(number);
            const bool fromStart = leavesFromStart(link.type);
            Moment &late = fromStart ? own.start : own.finish;
            Moment &free = fromStart ? own.freeStart : own.freeFinish;
            late = std::min(late, allowedBySuccessor(link, false));
            free = std::min(free, allowedBySuccessor(link, true));
        }
    }
    own.finishWork = m_calendar.workBefore(own.finish);
    own.freeFinishWork = m_calendar.workBefore(own.freeFinish);
    if (rollsUp) {
        own.holdFinish = m_calendar.startAt(own.finishWork);
        own.freeHoldFinish = m_calendar.nextStart(m_placed.finish);
    }
    SummaryLimits &before = m_state.summaryLimits(m_index);
    Relimited change;
    change.holds = own.holdFinish != before.holdFinish || own.freeHoldFinish != before.freeHoldFinish;
    // Limits of a start hold some children and not others, by where they stand: those are asked again.
    change.limits = own.start != before.start || own.freeStart != before.freeStart || own.start != noLimit || own.freeStart != noLimit;
    if (own.finish != before.finish)
        change.finish = std::min(own.finish, before.finish);
    if (own.freeFinish != before.freeFinish)
        change.freeFinish = std::min(own.freeFinish, before.freeFinish);
    own.holdStart = before.holdStart;
    own.freeHoldStart = before.freeHoldStart;
    before = own;
    return change;
}

Relimited Limiting::enterSummary()
{
    Moment holdStart = noLimit;
    Moment freeHoldStart = noLimit;
    WorkMinutes holdStartWork = noLimit; // the same of those that share its calendar
    WorkMinutes freeHoldStartWork = noLimit;
    bool moves = false;
    TaskDates dates;
    dates.summary = true;
    dates.conflict = m_placed.conflict;
    dates.earlyStart = m_placed.start;
    dates.earlyFinish = m_placed.finish;
    dates.start = dates.lateStart = noLimit;
    dates.finish = m_placed.finish; // a date or a link may have put it behind the last child's
    dates.lateFinish = -noLimit;
    for (const int child : m_state.order.childrenOf(m_index)) {
        if (m_role.active && !m_state.roles[child].active)
            continue;
        const TaskDates &from = m_state.dates[size_t(child)];
        dates.start = std::min(dates.start, from.start);
        dates.finish = std::max(dates.finish, from.finish);
        dates.lateStart = std::min(dates.lateStart, from.lateStart);
        dates.lateFinish = std::max(dates.lateFinish, from.lateFinish);
        dates.critical = dates.critical || from.critical;
        if (m_state.moves[size_t(child)] == 0)
            continue;
        const TaskRole &role = m_state.roles[child];
        if (role.summary) {
            const SummaryLimits &limits = m_state.summaryLimits(child);
            holdStart = std::min(holdStart, limits.holdStart);
            freeHoldStart = std::min(freeHoldStart, limits.freeHoldStart);
        } else {
            const LeafLimits &limits = m_state.leafLimits[size_t(child)];
            if (isPoint(role)) {
                holdStart = std::min(holdStart, limits.at);
                freeHoldStart = std::min(freeHoldStart, role.calendar->startAt(limits.freeHoldStart));
            } else if (role.calendar == m_role.calendar) {
                holdStartWork = std::min(holdStartWork, limits.holdStart);
                freeHoldStartWork = std::min(freeHoldStartWork, limits.freeHoldStart);
            } else {
                holdStart = std::min(holdStart, role.calendar->startAt(limits.holdStart));
                freeHoldStart = std::min(freeHoldStart, role.calendar->startAt(limits.freeHoldStart));
            }
        }
        dates.totalSlack = moves ? std::min(dates.totalSlack, from.totalSlack) : from.totalSlack;
        dates.freeSlack = moves ? std::min(dates.freeSlack, from.freeSlack) : from.freeSlack;
        moves = true;
    }
    if (holdStartWork != noLimit) {
        holdStart = std::min(holdStart, m_calendar.startAt(holdStartWork));
        freeHoldStart = std::min(freeHoldStart, m_calendar.startAt(freeHoldStartWork));
    }
    if (m_role.mode == Mode::Manual) {
        dates.start = m_placed.start;
        dates.finish = m_placed.finish;
        holdStart = freeHoldStart = noLimit;
    }
    dates.resume = dates.start;

    const auto at = size_t(m_index);
    SummaryLimits &own = m_state.summaryLimits(m_index);
    Relimited change;
    change.holds = own.holdStart != holdStart || own.freeHoldStart != freeHoldStart || (m_state.moves[at] != 0) != moves;
    change.dates = m_state.dates[at] != dates;
    own.holdStart = holdStart;
    own.freeHoldStart = freeHoldStart;
    m_state.moves[at] = moves ? 1 : 0;
    m_state.dates[at] = dates;
    return change;
}

} // namespace

Relimited limitNode(PassState &state, int node)
{
    Limiting limiting(state, state.order.taskOf(node));
    if (state.order.isClosing(node))
        return limiting.closeSummary();
    return state.order.isSummary(node) ? limiting.enterSummary() : limiting.limitLeaf();
}

} // namespace axw::schedule
