// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"
#include "tests/core/schedule/plainhours.h"

#include <climits>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

/// A second scheduler, as plain as can be: no order, no tables, no state. It goes round and round until nothing changes,
/// counts working time by lists of minutes, and finds how late something may be by trying: the last moment that still
/// gives a result that is early enough.
namespace axw::test {

using namespace axw::schedule;

class PlainEngine
{
public:
    /// `lists`: as many as calendars, the project's first; `always` works every minute of the same days.
    PlainEngine(const Network &network, const std::vector<PlainHours> &lists, const PlainHours &always)
        : n(network), hours(lists), clock(always), count(network.tasks.size()), early(count), late(count)
    {
        for (size_t i = 0; i < count; ++i)
            summary.push_back(std::any_of(n.tasks.begin(), n.tasks.end(), [&](const NetworkTask &t) { return t.parent == int(i); }));
        for (size_t i = 0; i < count; ++i)
            active.push_back(isActive(int(i)));
        for (size_t i = 0; i < count; ++i)
            chooseHours(int(i));
        projectStart = hours[0].start(hours[0].before(n.start));
    }

    Schedule run()
    {
        settle([this] { forward(); }, early);
        projectFinish = projectStart;
        for (size_t i = 0; i < count; ++i) {
            if (active[i])
                projectFinish = std::max(projectFinish, early[i].finish);
        }
        settle([this] { backward(); }, late);
        Schedule result{projectStart, projectFinish, {}};
        for (size_t i = 0; i < count; ++i)
            result.tasks.push_back(late[i].dates);
        return result;
    }
    bool settled = true;

private:
    struct Early
    {
        Moment start = 0, finish = 0, hold = 0;
        qint64 startWork = 0, resumeWork = 0, finishWork = 0;
        Reason reason;
        Conflict conflict;
        bool operator==(const Early &) const = default;
    };
    struct Late
    {
        Moment finish = far, free = far, start = far, freeStart = far;
        Moment holdStart = far, holdFinish = far, freeHoldStart = far, freeHoldFinish = far;
        bool moves = false;
        TaskDates dates;
        bool operator==(const Late &) const = default;
    };
    struct Candidate
    {
        qint64 work;
        Moment at;
        Reason reason;
        bool inherited;
    };
    static constexpr Moment far = LLONG_MAX / 4;

    template<class Values>
    void settle(const std::function<void()> &round, Values &values)
    {
        for (size_t i = 0; i < count * 4 + 8; ++i) {
            const Values before = values;
            round();
            if (values == before)
                return;
        }
        settled = false;
    }

    // What a task is.
    std::vector<int> childrenOf(int i) const
    {
        std::vector<int> found;
        for (size_t j = 0; j < count; ++j) {
            if (n.tasks[j].parent == i)
                found.push_back(int(j));
        }
        return found;
    }
    bool isActive(int i) const
    {
        for (int up = i; up >= 0; up = n.tasks[size_t(up)].parent) {
            if (!n.tasks[size_t(up)].active)
                return false;
        }
        const auto children = childrenOf(i);
        return children.empty() || std::any_of(children.begin(), children.end(), [this](int c) { return isActive(c); });
    }
    void chooseHours(int i)
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        const PlainHours *alone = &hours[size_t(std::max(0, t.calendar))];
        noCommonTime.push_back(false);
        own.push_back(alone);
        if (summary[size_t(i)])
            return;
        if (t.elapsed) {
            own.back() = &clock;
            return;
        }
        std::vector<int> all;
        if (t.calendar >= 0)
            all.push_back(t.calendar);
        for (const Assignment &a : n.assignments) {
            if (a.task == i)
                all.push_back(std::max(0, n.resourceCalendars[size_t(a.resource)]));
        }
        if (all.empty())
            return;
        std::sort(all.begin(), all.end());
        if (!common.contains(all)) {
            common[all] = hours[size_t(all[0])];
            for (const int one : all)
                common[all] = PlainHours::shared(common[all], hours[size_t(one)]);
        }
        // None in the plain weeks counts as none at all: exceptions alone make no calendar.
        noCommonTime.back() = common[all].count() < 100;
        if (!noCommonTime.back())
            own.back() = &common[all];
    }
    bool isManual(int i) const
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        return t.manual && (t.manualStart || t.manualFinish);
    }
    bool isFinished(int i) const { return !summary[size_t(i)] && (n.tasks[size_t(i)].actualFinish || n.tasks[size_t(i)].done >= 1); }
    qint64 doneOf(int i) const { return isFinished(i) ? length(i) : std::llround(n.tasks[size_t(i)].done * double(length(i))); }
    qint64 restOf(int i) const { return length(i) - doneOf(i); }
    qint64 length(int i) const { return n.tasks[size_t(i)].duration; }
    bool isPoint(int i) const { return !summary[size_t(i)] && length(i) == 0; }
    bool isFixed(int i) const
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        return !summary[size_t(i)] && !isManual(i) && (t.actualFinish || (t.actualStart && restOf(i) == 0));
    }
    bool isStarted(int i) const
    {
        return !summary[size_t(i)] && !isManual(i) && !isFixed(i) && n.tasks[size_t(i)].actualStart;
    }
    bool isFree(int i) const { return !summary[size_t(i)] && !isManual(i) && !isFixed(i) && !isStarted(i); }
    bool waitsForStatus(int i) const
    {
        return n.statusDate && isFree(i) && !isFinished(i) && n.tasks[size_t(i)].done <= 0;
    }
    bool restWaitsForStatus(int i) const
    {
        return n.statusDate && !waitsForStatus(i) && !isFinished(i) && restOf(i) > 0 && !isManual(i);
    }
    Constraint constraint(int i) const { return n.tasks[size_t(i)].constraint; }
    bool is(int i, Constraint one, Constraint other) const { return constraint(i) == one || constraint(i) == other; }
    const PlainHours &h(int i) const { return *own[size_t(i)]; }

    // Links.
    static bool fromStart(const NetworkLink &l) { return l.type == LinkType::StartToStart || l.type == LinkType::StartToFinish; }
    static bool toFinish(const NetworkLink &l) { return l.type == LinkType::FinishToFinish || l.type == LinkType::StartToFinish; }
    Moment asked(const NetworkLink &l, Moment end) const
    {
        qint64 lag = l.lag;
        if (lag == 0)
            return end;
        if (l.unit == LagUnit::Percent || l.unit == LagUnit::ElapsedPercent) {
            const Early &from = early[size_t(l.from)];
            const qint64 whole = summary[size_t(l.from)] ? hours[0].before(from.finish) - hours[0].before(from.start) : length(l.from);
            lag = qint64(std::floor(double(whole) * double(lag) / 100.0 + 0.5));
        }
        if (l.unit == LagUnit::Elapsed || l.unit == LagUnit::ElapsedPercent)
            return end + lag;
        const qint64 work = h(l.to).before(end) + lag;
        return fromStart(l) ? h(l.to).start(work) : h(l.to).finish(work);
    }
    Moment asked(const NetworkLink &l) const
    {
        return asked(l, fromStart(l) ? early[size_t(l.from)].start : early[size_t(l.from)].finish);
    }
    /// The last moment for which a rising function gives no more than a limit.
    static Moment last(Moment around, const std::function<bool(Moment)> &isEarlyEnough)
    {
        Moment good = around - 2'000'000;
        Moment bad = around + 2'000'000;
        while (bad - good > 1) {
            const Moment middle = good + (bad - good) / 2;
            (isEarlyEnough(middle) ? good : bad) = middle;
        }
        return good;
    }
    Moment allowed(const NetworkLink &l, Moment limit) const
    {
        if (limit == far)
            return far;
        return last(limit, [&](Moment m) { return asked(l, m) <= limit; });
    }

    // Forward.
    Candidate inherited(int i) const
    {
        const int parent = n.tasks[size_t(i)].parent;
        const Moment at = parent < 0 ? n.start : early[size_t(parent)].hold;
        const Reason reason = parent < 0 ? Reason{Reason::Kind::ProjectStart, -1, -1, at} : early[size_t(parent)].reason;
        const Moment stands = reason.kind == Reason::Kind::ProjectStart ? h(i).start(h(i).before(at)) : h(i).snapped(at);
        return {h(i).before(at), isPoint(i) ? stands : at, reason, true};
    }
    void addLinks(int i, qint64 length, std::vector<Candidate> &all) const
    {
        for (size_t k = 0; k < n.links.size(); ++k) {
            const NetworkLink &l = n.links[k];
            if (l.isNone() || l.to != i || !active[size_t(l.from)] || (summary[size_t(i)] && toFinish(l)))
                continue;
            const Moment m = asked(l);
            all.push_back({h(i).before(m) - (toFinish(l) ? length : 0), isPoint(i) ? h(i).snapped(m) : m,
                           {Reason::Kind::Link, i, int(k), m}, false});
        }
    }
    Candidate best(int i, const std::vector<Candidate> &all) const
    {
        const auto key = [&](const Candidate &c) {
            const bool link = c.reason.kind == Reason::Kind::Link;
            const Moment at = isPoint(i) || summary[size_t(i)] ? c.at : 0;
            const int rank = link ? (c.inherited ? INT_MAX : -c.reason.link) : -int(&c - all.data());
            return std::tuple(c.work, at, link, rank);
        };
        const Candidate *winner = &all[0];
        for (const Candidate &c : all) {
            if (key(c) > key(*winner))
                winner = &c;
        }
        Candidate result = *winner;
        for (const Candidate &c : all)
            result.at = std::max(result.at, c.at);
        return result;
    }
    void forward()
    {
        for (int i = 0; i < int(count); ++i) {
            Early &e = early[size_t(i)];
            if (summary[size_t(i)])
                forwardSummary(i, e);
            else if (isFree(i))
                forwardFree(i, e);
            else
                forwardGiven(i, e);
            if (noCommonTime[size_t(i)] && e.conflict.kind == Conflict::Kind::None)
                e.conflict = {Conflict::Kind::NoCommonTime, i, -1, 0};
        }
    }
    void forwardSummary(int i, Early &e)
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        std::vector<Candidate> all{inherited(i)};
        if (!isManual(i)) {
            if (is(i, Constraint::StartNoEarlierThan, Constraint::MustStartOn))
                all.push_back({h(i).before(t.constraintAt), t.constraintAt, {Reason::Kind::Constraint, i, -1, t.constraintAt}, false});
            addLinks(i, 0, all);
        }
        const Candidate c = best(i, all);
        e.hold = c.at;
        e.reason = c.reason;
        e.conflict = {};
        if (isManual(i)) {
            e.start = givenStart(i);
            e.finish = givenFinish(i);
            return;
        }
        e.start = far;
        e.finish = -far;
        for (const int child : childrenOf(i)) {
            if (active[size_t(i)] && !active[size_t(child)])
                continue;
            e.start = std::min(e.start, early[size_t(child)].start);
            e.finish = std::max(e.finish, early[size_t(child)].finish);
        }
        if (is(i, Constraint::FinishNoEarlierThan, Constraint::MustFinishOn))
            e.finish = std::max(e.finish, h(i).snapped(t.constraintAt));
        for (const NetworkLink &l : n.links) {
            if (!l.isNone() && l.to == i && toFinish(l) && active[size_t(l.from)])
                e.finish = std::max(e.finish, asked(l));
        }
        if (is(i, Constraint::AsLateAsPossible, Constraint::StartNoLaterThan))
            e.conflict = {Conflict::Kind::NotForSummaries, i, -1, t.constraintAt};
    }
    void forwardFree(int i, Early &e)
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        const bool point = isPoint(i);
        const auto at = [&](Moment m) { return point ? h(i).snapped(m) : m; };
        const Reason byDate{Reason::Kind::Constraint, i, -1, t.constraintAt};
        std::vector<Candidate> all{inherited(i)};
        if (is(i, Constraint::StartNoEarlierThan, Constraint::MustStartOn))
            all.push_back({h(i).before(t.constraintAt), at(t.constraintAt), byDate, false});
        if (is(i, Constraint::FinishNoEarlierThan, Constraint::MustFinishOn))
            all.push_back({h(i).before(t.constraintAt) - length(i), at(t.constraintAt), byDate, false});
        if (waitsForStatus(i))
            all.push_back({h(i).before(*n.statusDate), at(*n.statusDate), {Reason::Kind::StatusDate, i, -1, *n.statusDate}, false});
        addLinks(i, length(i), all);
        Candidate c = best(i, all);
        e.conflict = {};

        const Moment date = t.constraintAt;
        qint64 most = far;
        Moment mostAt = far;
        if (is(i, Constraint::MustStartOn, Constraint::MustFinishOn)) {
            most = h(i).before(date);
            mostAt = h(i).snapped(date);
        } else if (is(i, Constraint::StartNoLaterThan, Constraint::FinishNoLaterThan)) {
            most = h(i).before(date);
            const bool begins = h(i).start(most) == date;
            mostAt = begins ? date : h(i).finish(h(i).before(date));
        }
        if (is(i, Constraint::FinishNoLaterThan, Constraint::MustFinishOn))
            most -= length(i);
        if (n.linksWin && c.reason.kind == Reason::Kind::Link)
            most = mostAt = far;
        if (c.work > most)
            e.conflict = {Conflict::Kind::LinkBroken, c.reason.task, c.reason.link, c.reason.asked};
        if (c.work > most || (point && c.at > mostAt))
            c = {most, mostAt, byDate, false};

        const bool status = waitsForStatus(i) && *n.statusDate > n.start;
        const Moment first = status ? *n.statusDate : n.start;
        if (h(i).before(first) > c.work)
            e.conflict = {Conflict::Kind::BeforeProjectStart, i, -1, first};
        const Moment stands = point && !status ? h(i).start(h(i).before(first)) : at(first);
        if (h(i).before(first) > c.work || (point && stands > c.at))
            c = {h(i).before(first), stands, {status ? Reason::Kind::StatusDate : Reason::Kind::ProjectStart, status ? i : -1, -1, first}, false};

        e.reason = c.reason;
        e.startWork = e.resumeWork = e.finishWork = c.work;
        e.start = e.finish = c.at;
        if (point)
            return;
        e.resumeWork = c.work + doneOf(i);
        if (restWaitsForStatus(i))
            e.resumeWork = std::max(e.resumeWork, h(i).before(*n.statusDate));
        e.finishWork = e.resumeWork + restOf(i);
        e.start = h(i).start(e.startWork);
        e.finish = h(i).finish(e.finishWork);
    }
    Moment begun(int i, Moment finish) const { return length(i) == 0 ? finish : h(i).start(h(i).before(finish) - length(i)); }
    Moment ended(int i, Moment start) const { return length(i) == 0 ? start : h(i).finish(h(i).before(start) + length(i)); }
    Moment givenStart(int i) const
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        if (isManual(i))
            return t.manualStart ? *t.manualStart : begun(i, *t.manualFinish);
        if (t.actualFinish)
            return std::min(*t.actualFinish, t.actualStart ? *t.actualStart : begun(i, *t.actualFinish));
        return *t.actualStart;
    }
    Moment givenFinish(int i) const
    {
        const NetworkTask &t = n.tasks[size_t(i)];
        if (isManual(i))
            return t.manualFinish ? std::max(givenStart(i), *t.manualFinish) : ended(i, givenStart(i));
        return t.actualFinish ? *t.actualFinish : ended(i, givenStart(i));
    }
    void forwardGiven(int i, Early &e)
    {
        e.conflict = {};
        e.start = givenStart(i);
        e.reason = {isManual(i) ? Reason::Kind::Manual : Reason::Kind::Actual, i, -1, e.start};
        std::vector<Candidate> all{inherited(i)};
        if (isStarted(i)) {
            addLinks(i, restOf(i), all);
            e.resumeWork = std::max(best(i, all).work, h(i).before(e.start) + doneOf(i));
            if (restWaitsForStatus(i))
                e.resumeWork = std::max(e.resumeWork, h(i).before(*n.statusDate));
            e.startWork = e.resumeWork;
            e.finishWork = e.resumeWork + restOf(i);
            e.finish = h(i).finish(e.finishWork);
            return;
        }
        e.finish = givenFinish(i);
        e.startWork = h(i).before(e.start);
        e.finishWork = h(i).before(e.finish);
        e.resumeWork = isFinished(i) ? e.finishWork : e.startWork + doneOf(i);
        if (isFixed(i) || isFinished(i))
            return;
        addLinks(i, e.finishWork - e.startWork, all);
        const Candidate c = best(i, all);
        if (c.work > e.startWork && c.reason.kind == Reason::Kind::Link)
            e.conflict = {Conflict::Kind::LinkBroken, c.reason.task, c.reason.link, c.reason.asked};
    }

    // Backward: see plainlate.h
    void backward();
    void backwardSummary(int i, Late &l);
    void backwardLeaf(int i, Late &l);
    void limitFinish(int i, Late &l) const;
    Moment latestMoment(int i) const;
    void limitStart(int i, Late &l) const;
    qint64 lastStart(int i, Moment limit) const;
    qint64 finishFrom(int i, qint64 start) const;

    const Network &n;
    const std::vector<PlainHours> &hours;
    const PlainHours &clock;
    size_t count;
    std::vector<bool> summary, active, noCommonTime;
    std::vector<const PlainHours *> own;
    std::map<std::vector<int>, PlainHours> common;
    Moment projectStart = 0, projectFinish = 0;
    std::vector<Early> early;
    std::vector<Late> late;
};

} // namespace axw::test

#include "tests/core/schedule/plainlate.h"
