// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/schedule/plainengine.h"

/// The backward half of the plain scheduler.
namespace axw::test {

inline void PlainEngine::backward()
{
    for (int i = 0; i < int(count); ++i) {
        Late &l = late[size_t(i)];
        if (summary[size_t(i)])
            backwardSummary(i, l);
        else
            backwardLeaf(i, l);
    }
}

/// The last minute at which it may begin so as to start by a moment.
inline qint64 PlainEngine::lastStart(int i, Moment limit) const
{
    const qint64 work = h(i).before(limit);
    return isPoint(i) || h(i).start(work) <= limit ? work : work - 1;
}

inline qint64 PlainEngine::finishFrom(int i, qint64 start) const
{
    if (isManual(i))
        return start + early[size_t(i)].finishWork - early[size_t(i)].startWork;
    const qint64 resume = start + doneOf(i);
    return (restWaitsForStatus(i) ? std::max(resume, h(i).before(*n.statusDate)) : resume) + restOf(i);
}

inline void PlainEngine::limitFinish(int i, Late &l) const
{
    const NetworkTask &t = n.tasks[size_t(i)];
    const bool alone = t.parent < 0 || isManual(t.parent);
    l.finish = alone ? projectFinish : late[size_t(t.parent)].finish;
    l.free = alone ? projectFinish : late[size_t(t.parent)].free;
    if (summary[size_t(i)] && (isManual(i) || !active[size_t(i)]))
        return;
    if (t.deadline)
        l.finish = std::min(l.finish, *t.deadline);
    if (!isManual(i) && is(i, Constraint::FinishNoLaterThan, Constraint::MustFinishOn))
        l.finish = std::min(l.finish, t.constraintAt);
    for (const NetworkLink &link : n.links) {
        if (link.isNone() || link.from != i || fromStart(link))
            continue;
        const Late &to = late[size_t(link.to)];
        l.finish = std::min(l.finish, allowed(link, toFinish(link) ? to.holdFinish : to.holdStart));
        l.free = std::min(l.free, allowed(link, toFinish(link) ? to.freeHoldFinish : to.freeHoldStart));
    }
}

inline void PlainEngine::limitStart(int i, Late &l) const
{
    const NetworkTask &t = n.tasks[size_t(i)];
    l.start = l.freeStart = far;
    if (t.parent >= 0 && !isManual(t.parent)) {
        // One of the first children, or one that begins before the limit, once the first have moved.
        const auto holds = [&](Moment limit) {
            const qint64 start = h(i).before(early[size_t(i)].start);
            return limit != far
                && (start <= h(i).before(limit) || start <= h(i).before(early[size_t(t.parent)].start));
        };
        if (const Moment limit = late[size_t(t.parent)].start; holds(limit))
            l.start = limit;
        if (const Moment limit = late[size_t(t.parent)].freeStart; holds(limit))
            l.freeStart = limit;
    }
    if (summary[size_t(i)] && (isManual(i) || !active[size_t(i)]))
        return;
    for (const NetworkLink &link : n.links) {
        if (link.isNone() || link.from != i || !fromStart(link))
            continue;
        const Late &to = late[size_t(link.to)];
        l.start = std::min(l.start, allowed(link, toFinish(link) ? to.holdFinish : to.holdStart));
        l.freeStart = std::min(l.freeStart, allowed(link, toFinish(link) ? to.freeHoldFinish : to.freeHoldStart));
    }
}

/// When a milestone may be at the latest. It stands at the moment for which it is asked, or where work begins again; of
/// moments that are the same to the calendar that judges them the last.
inline Moment PlainEngine::latestMoment(int i) const
{
    const NetworkTask &t = n.tasks[size_t(i)];
    const auto lastOf = [](const PlainHours &by, Moment m) { return by.start(by.before(m)); };
    if (is(i, Constraint::MustStartOn, Constraint::MustFinishOn) && !n.linksWin)
        return lastOf(h(i), t.constraintAt);
    const bool alone = t.parent < 0 || isManual(t.parent);
    Moment most = alone ? lastOf(hours[0], projectFinish) : lastOf(hours[0], late[size_t(t.parent)].finish);
    if (!alone) {
        const Moment limit = late[size_t(t.parent)].start;
        const qint64 start = h(i).before(early[size_t(i)].start);
        if (limit != far && (start <= h(i).before(limit) || start <= h(i).before(early[size_t(t.parent)].start)))
            most = std::min(most, lastOf(hours[0], limit));
    }
    if (t.deadline)
        most = std::min(most, lastOf(h(i), *t.deadline));
    if (is(i, Constraint::StartNoLaterThan, Constraint::FinishNoLaterThan) || is(i, Constraint::MustStartOn, Constraint::MustFinishOn))
        most = std::min(most, lastOf(h(i), t.constraintAt));
    for (const NetworkLink &link : n.links) {
        if (link.isNone() || link.from != i)
            continue;
        const Late &to = late[size_t(link.to)];
        most = std::min(most, allowed(link, toFinish(link) ? to.holdFinish : to.holdStart));
    }
    return most;
}

inline void PlainEngine::backwardLeaf(int i, Late &l)
{
    const NetworkTask &t = n.tasks[size_t(i)];
    const Early &e = early[size_t(i)];
    TaskDates d;
    d.reason = e.reason;
    d.conflict = active[size_t(i)] ? e.conflict : Conflict{};
    d.start = d.earlyStart = d.lateStart = e.start;
    d.finish = d.earlyFinish = d.lateFinish = e.finish;
    d.resume = restOf(i) > 0 ? h(i).start(e.resumeWork) : e.finish;
    if (isFree(i) && doneOf(i) == 0)
        d.resume = isFinished(i) ? e.finish : e.start;
    if (!active[size_t(i)] || isFixed(i)) {
        d.resume = restOf(i) > 0 ? h(i).start(e.resumeWork) : e.finish;
        l = {};
        l.dates = d;
        return;
    }
    limitFinish(i, l);
    limitStart(i, l);
    qint64 latest = h(i).before(l.finish);
    qint64 freest = h(i).before(l.free);
    if (isFree(i) || isManual(i)) {
        if (l.start != far)
            latest = std::min(latest, finishFrom(i, lastStart(i, l.start)));
        if (l.freeStart != far)
            freest = std::min(freest, finishFrom(i, lastStart(i, l.freeStart)));
    }
    if (isFree(i) && constraint(i) == Constraint::StartNoLaterThan)
        latest = std::min(latest, finishFrom(i, h(i).before(t.constraintAt)));
    if (isFree(i) && constraint(i) == Constraint::MustStartOn)
        latest = std::min(latest, finishFrom(i, h(i).before(t.constraintAt)));

    if (isFree(i) && constraint(i) == Constraint::MustStartOn && !n.linksWin)
        latest = finishFrom(i, h(i).before(t.constraintAt));
    if (isFree(i) && constraint(i) == Constraint::MustFinishOn && !n.linksWin)
        latest = h(i).before(t.constraintAt);

    qint64 start = e.startWork;
    qint64 finish = e.finishWork;
    const qint64 shift = std::min(latest, freest) - finish;
    if (isFree(i) && constraint(i) == Constraint::AsLateAsPossible && doneOf(i) == 0 && !isFinished(i) && shift > 0) {
        start += shift;
        finish += shift;
        d.finish = h(i).finish(finish);
        d.start = d.resume = isPoint(i) ? d.finish : h(i).start(start);
        d.reason = {Reason::Kind::Constraint, i, -1, d.start};
    }
    d.totalSlack = latest - finish;
    d.freeSlack = std::min(d.totalSlack, freest - finish);
    d.critical = d.totalSlack <= n.criticalSlack && !isFinished(i);
    const qint64 moved = isStarted(i) ? restOf(i) : isManual(i) ? finish - start : length(i);
    d.lateStart = d.start;
    d.lateFinish = d.finish;
    if (d.totalSlack != 0) {
        d.lateFinish = h(i).finish(latest);
        if (!isStarted(i))
            d.lateStart = moved == 0 ? d.lateFinish : h(i).start(latest - moved);
    }
    // What a link may ask at the most, by trying.
    l.moves = true;
    l.holdStart = last(projectFinish, [&](Moment m) { return h(i).before(m) + moved <= latest; });
    l.holdFinish = last(projectFinish, [&](Moment m) { return h(i).before(m) <= latest; });
    l.freeHoldStart = last(projectFinish, [&](Moment m) { return h(i).before(m) <= start; });
    l.freeHoldFinish = last(projectFinish, [&](Moment m) { return h(i).before(m) <= finish; });
    if (isPoint(i) && isFree(i)) {
        const Moment most = latestMoment(i);
        l.holdStart = l.holdFinish = last(projectFinish, [&](Moment m) { return h(i).snapped(m) <= most; });
    }
    l.dates = d;
}

inline void PlainEngine::backwardSummary(int i, Late &l)
{
    const Early &e = early[size_t(i)];
    limitFinish(i, l);
    limitStart(i, l);
    TaskDates d;
    d.summary = true;
    d.conflict = e.conflict;
    d.earlyStart = e.start;
    d.earlyFinish = d.finish = e.finish;
    d.start = d.lateStart = far;
    d.lateFinish = -far;
    l.moves = false;
    l.holdStart = l.freeHoldStart = l.holdFinish = l.freeHoldFinish = far;
    qint64 total = far;
    qint64 free = far;
    for (const int child : childrenOf(i)) {
        if (active[size_t(i)] && !active[size_t(child)])
            continue;
        const Late &c = late[size_t(child)];
        d.start = std::min(d.start, c.dates.start);
        d.finish = std::max(d.finish, c.dates.finish);
        d.lateStart = std::min(d.lateStart, c.dates.lateStart);
        d.lateFinish = std::max(d.lateFinish, c.dates.lateFinish);
        d.critical = d.critical || c.dates.critical;
        if (!c.moves)
            continue;
        l.moves = true;
        l.holdStart = std::min(l.holdStart, c.holdStart);
        l.freeHoldStart = std::min(l.freeHoldStart, c.freeHoldStart);
        total = std::min(total, c.dates.totalSlack);
        free = std::min(free, c.dates.freeSlack);
    }
    if (l.moves) {
        d.totalSlack = total;
        d.freeSlack = free;
    }
    if (isManual(i)) {
        d.start = e.start;
        d.finish = e.finish;
        l.holdStart = l.freeHoldStart = far;
    } else if (active[size_t(i)]) {
        l.holdFinish = last(projectFinish, [&](Moment m) { return h(i).before(m) <= h(i).before(l.finish); });
        l.freeHoldFinish = last(projectFinish, [&](Moment m) { return h(i).before(m) <= h(i).before(e.finish); });
    }
    d.resume = d.start;
    l.dates = d;
}

} // namespace axw::test
