// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/passes.h"

#include <algorithm>

namespace axw::schedule {

namespace {

using Mode = TaskRole::Mode;

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
    void takeLinks(Limits &own, bool fromStart) const;
    void takeParent(Limits &own) const;
    void takeOwnDates(Limits &own, WorkMinutes &start) const;
    bool holdsTheSummary(Moment limit) const;
    void standAsLate(TaskDates &dates, WorkMinutes &start, WorkMinutes &finish, WorkMinutes latest) const;
    void setLateDates(TaskDates &dates, WorkMinutes lateFinish) const;
    Relimited leaveAsPlaced();
    Relimited put(const Limits &limits, const TaskDates &dates);

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

/// The limits that successors set to its finish, or to its start.
void Limiting::takeLinks(Limits &own, bool fromStart) const
{
    for (const int number : m_state.order.linksFrom(m_index)) {
        const NetworkLink &link = m_state.link(number);
        if (leavesFromStart(link.type) != fromStart)
            continue;
        const Limits &to = m_state.limits[size_t(link.to)];
        const Moment late = holdsFinish(link.type) ? to.holdFinish : to.holdStart;
        const Moment free = holdsFinish(link.type) ? to.freeHoldFinish : to.freeHoldStart;
        Moment &limit = fromStart ? own.start : own.finish;
        Moment &freeLimit = fromStart ? own.freeStart : own.freeFinish;
        if (late != noLimit)
            limit = std::min(limit, m_state.allowedBy(link, late));
        if (free != noLimit)
            freeLimit = std::min(freeLimit, m_state.allowedBy(link, free));
    }
}

/// Whether it would hold its summary's start if that had to begin by a moment: as one of the first does, and any other
/// that begins before the moment, once the first have moved.
bool Limiting::holdsTheSummary(Moment limit) const
{
    const Moment first = m_state.placed[size_t(m_task.parent)].start;
    return m_calendar.workBefore(m_placed.start) <= m_calendar.workBefore(std::max(limit, first));
}

/// The limits of the summary it belongs to, or of the project.
void Limiting::takeParent(Limits &own) const
{
    const bool alone = m_task.parent < 0 || m_state.roles[m_task.parent].mode == Mode::Manual;
    if (alone) {
        own.finish = own.freeFinish = m_state.finish;
        return;
    }
    const Limits &parent = m_state.limits[size_t(m_task.parent)];
    own.finish = parent.finish;
    own.freeFinish = parent.freeFinish;
    if (parent.start != noLimit && holdsTheSummary(parent.start))
        own.start = parent.start;
    if (parent.freeStart != noLimit && holdsTheSummary(parent.freeStart))
        own.freeStart = parent.freeStart;
}

/// The limits of its own dates; of a start, in working minutes.
void Limiting::takeOwnDates(Limits &own, WorkMinutes &start) const
{
    if (m_task.deadline)
        own.finish = std::min(own.finish, *m_task.deadline);
    if (m_role.mode == Mode::Manual)
        return;
    switch (m_task.constraint) {
    case Constraint::AsSoonAsPossible:
    case Constraint::AsLateAsPossible:
    case Constraint::StartNoEarlierThan:
    case Constraint::FinishNoEarlierThan: break;
    case Constraint::FinishNoLaterThan:
    case Constraint::MustFinishOn: own.finish = std::min(own.finish, m_task.constraintAt); break;
    case Constraint::StartNoLaterThan:
        if (m_role.mode == Mode::Free && !m_role.summary)
            start = startNumber(m_task.constraintAt);
        break;
    case Constraint::MustStartOn:
        if (m_role.mode == Mode::Free && !m_role.summary)
            start = m_calendar.workBefore(m_task.constraintAt);
        break;
    }
}

Relimited Limiting::limitLeaf()
{
    if (isOver())
        return leaveAsPlaced();
    Limits own;
    own.moves = true;
    WorkMinutes lateStart = noLimit;
    takeParent(own);
    takeOwnDates(own, lateStart);
    takeLinks(own, false);
    if (startMoves())
        takeLinks(own, true);

    WorkMinutes late = m_calendar.workBefore(own.finish);
    WorkMinutes free = m_calendar.workBefore(own.freeFinish);
    if (startMoves()) {
        if (own.start != noLimit)
            lateStart = std::min(lateStart, startNumber(own.start));
        if (lateStart != noLimit)
            late = std::min(late, finishFromStart(lateStart));
        if (own.freeStart != noLimit)
            free = std::min(free, finishFromStart(startNumber(own.freeStart)));
    }

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
    setLateDates(dates, late);

    const WorkMinutes length = m_role.mode == Mode::Started ? m_role.rest
        : m_role.mode == Mode::Manual                       ? finish - start
                                                            : m_role.duration;
    own.holdStart = m_calendar.startAt(late - length);
    own.holdFinish = m_calendar.startAt(late);
    own.freeHoldStart = m_calendar.startAt(start);
    own.freeHoldFinish = m_calendar.startAt(finish);
    return put(own, dates);
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

void Limiting::setLateDates(TaskDates &dates, WorkMinutes lateFinish) const
{
    if (dates.totalSlack == 0) {
        dates.lateStart = dates.start;
        dates.lateFinish = dates.finish;
        return;
    }
    dates.lateFinish = m_calendar.finishAt(lateFinish);
    if (m_role.mode == Mode::Started)
        dates.lateStart = dates.start;
    else if (m_role.mode == Mode::Manual)
        dates.lateStart = m_placed.finishWork == m_placed.startWork
            ? dates.lateFinish
            : m_calendar.startAt(lateFinish - (m_placed.finishWork - m_placed.startWork));
    else
        dates.lateStart = m_role.isMilestone() ? dates.lateFinish : m_calendar.startAt(lateFinish - m_role.duration);
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
    return put({}, dates);
}

Relimited Limiting::put(const Limits &limits, const TaskDates &dates)
{
    Limits &before = m_state.limits[size_t(m_index)];
    TaskDates &result = m_state.dates[size_t(m_index)];
    Relimited change;
    change.holds = limits.holdStart != before.holdStart || limits.holdFinish != before.holdFinish
        || limits.freeHoldStart != before.freeHoldStart || limits.freeHoldFinish != before.freeHoldFinish
        || limits.moves != before.moves;
    change.dates = dates != result;
    before = limits;
    if (change.dates)
        result = dates;
    return change;
}

Relimited Limiting::closeSummary()
{
    Limits own;
    takeParent(own);
    if (m_role.mode != Mode::Manual && m_role.active) {
        WorkMinutes none = noLimit;
        takeOwnDates(own, none);
        takeLinks(own, false);
        takeLinks(own, true);
        own.holdFinish = m_calendar.startAt(m_calendar.workBefore(own.finish));
        own.freeHoldFinish = m_calendar.startAt(m_calendar.workBefore(m_placed.finish));
    }
    Limits &before = m_state.limits[size_t(m_index)];
    Relimited change;
    change.holds = own.holdFinish != before.holdFinish || own.freeHoldFinish != before.freeHoldFinish;
    // Limits of a start hold some children and not others, by where they stand: those are asked again.
    change.limits = own.finish != before.finish || own.freeFinish != before.freeFinish || own.start != before.start
        || own.freeStart != before.freeStart || own.start != noLimit || own.freeStart != noLimit;
    own.holdStart = before.holdStart;
    own.freeHoldStart = before.freeHoldStart;
    own.moves = before.moves;
    before = own;
    return change;
}

Relimited Limiting::enterSummary()
{
    Moment holdStart = noLimit;
    Moment freeHoldStart = noLimit;
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
        const Limits &limits = m_state.limits[size_t(child)];
        const TaskDates &from = m_state.dates[size_t(child)];
        dates.start = std::min(dates.start, from.start);
        dates.finish = std::max(dates.finish, from.finish);
        dates.lateStart = std::min(dates.lateStart, from.lateStart);
        dates.lateFinish = std::max(dates.lateFinish, from.lateFinish);
        dates.critical = dates.critical || from.critical;
        if (!limits.moves)
            continue;
        holdStart = std::min(holdStart, limits.holdStart);
        freeHoldStart = std::min(freeHoldStart, limits.freeHoldStart);
        dates.totalSlack = moves ? std::min(dates.totalSlack, from.totalSlack) : from.totalSlack;
        dates.freeSlack = moves ? std::min(dates.freeSlack, from.freeSlack) : from.freeSlack;
        moves = true;
    }
    if (m_role.mode == Mode::Manual) {
        dates.start = m_placed.start;
        dates.finish = m_placed.finish;
        holdStart = freeHoldStart = noLimit;
    }
    dates.resume = dates.start;

    Limits &own = m_state.limits[size_t(m_index)];
    Relimited change;
    change.holds = own.holdStart != holdStart || own.freeHoldStart != freeHoldStart || own.moves != moves;
    change.dates = m_state.dates[size_t(m_index)] != dates;
    own.holdStart = holdStart;
    own.freeHoldStart = freeHoldStart;
    own.moves = moves;
    m_state.dates[size_t(m_index)] = dates;
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
