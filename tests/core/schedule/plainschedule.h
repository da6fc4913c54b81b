// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <algorithm>
#include <set>
#include <vector>

/// A second scheduler, as plain as can be: it walks round until nothing changes, and finds slack by delaying a task
/// and looking what happens. For small networks only.
namespace axw::test {

struct PlainDates
{
    // Twice the number of the working minute, plus one at the beginning of a minute: so that Friday 18:00 comes before Monday 09:00.
    std::vector<qint64> start, finish;
    qint64 end = 0;
    bool settled = true;

    bool operator==(const PlainDates &) const = default;
};

class PlainScheduler
{
public:
    PlainScheduler(const schedule::Network &network, const schedule::WorkCalendar &calendar)
        : m_network(network), m_calendar(calendar)
    {
    }

    bool isSummary(int task) const
    {
        return std::any_of(m_network.tasks.begin(), m_network.tasks.end(),
                           [task](const schedule::NetworkTask &other) { return other.parent == task; });
    }

    /// All dates, with one task (or none: -1) held back by so many working minutes against `normal`.
    PlainDates dates(int delayed = -1, qint64 by = 0, const PlainDates *normal = nullptr) const
    {
        const auto count = int(m_network.tasks.size());
        const qint64 projectStart = m_calendar.workBefore(m_network.start) * 2 + 1;
        PlainDates d;
        d.start.assign(size_t(count), projectStart);
        d.finish = d.start;
        for (int round = 0; round < count * 4 + 8; ++round) {
            const PlainDates before = d;
            for (int task = count - 1; task >= 0; --task) {
                if (isSummary(task)) {
                    placeSummary(task, d);
                    continue;
                }
                qint64 start = std::max(projectStart, askedOfStart(task, d));
                if (task == delayed)
                    start = std::max(start, (normal->start[size_t(task)] / 2 + by) * 2 + 1);
                const qint64 length = m_network.tasks[size_t(task)].duration;
                const qint64 finish = askedOfFinish(task, d);
                if (length == 0) {
                    d.start[size_t(task)] = d.finish[size_t(task)] = std::max(start, finish);
                } else {
                    const qint64 minute = std::max(half(start), half(finish) - length);
                    d.start[size_t(task)] = minute * 2 + 1;
                    d.finish[size_t(task)] = (minute + length) * 2;
                }
            }
            d.end = 0;
            for (const qint64 finish : d.finish)
                d.end = std::max(d.end, half(finish));
            d.end = std::max(d.end, half(projectStart));
            if (d == before)
                return d;
        }
        d.settled = false;
        return d;
    }

    /// How much later than its deadlines the plan is, deadline by deadline.
    std::vector<qint64> lateness(const PlainDates &d) const
    {
        std::vector<qint64> late;
        for (size_t i = 0; i < m_network.tasks.size(); ++i) {
            if (const auto deadline = m_network.tasks[i].deadline)
                late.push_back(std::max<qint64>(0, half(d.finish[i]) - m_calendar.workBefore(*deadline)));
        }
        return late;
    }

    schedule::Moment moment(qint64 place) const
    {
        return place % 2 != 0 ? m_calendar.startAt(half(place)) : m_calendar.finishAt(half(place));
    }

    static qint64 half(qint64 place) { return schedule::floorDiv(place, 2); }

private:
    static constexpr qint64 nothing = -1'000'000'000;

    bool toFinish(const schedule::NetworkLink &link) const
    {
        return link.type == schedule::LinkType::FinishToFinish || link.type == schedule::LinkType::StartToFinish;
    }

    qint64 asked(const schedule::NetworkLink &link, const PlainDates &d) const
    {
        const bool start =
            link.type == schedule::LinkType::StartToStart || link.type == schedule::LinkType::StartToFinish;
        const qint64 end = (start ? d.start : d.finish)[size_t(link.from)];
        // A lag from a start leads to where a minute begins, one from a finish to where one ends.
        return link.lag == 0 ? end : (half(end) + link.lag) * 2 + (start ? 1 : 0);
    }

    qint64 place(schedule::Moment at) const
    {
        const qint64 minute = m_calendar.workBefore(at);
        return m_calendar.finishAt(minute) == at && m_calendar.startAt(minute) != at ? minute * 2 : minute * 2 + 1;
    }

    qint64 askedOfStart(int task, const PlainDates &d) const
    {
        qint64 latest = nothing;
        for (int who = task; who >= 0; who = m_network.tasks[size_t(who)].parent) {
            const schedule::NetworkTask &one = m_network.tasks[size_t(who)];
            if (one.constraint == schedule::Constraint::StartNoEarlierThan)
                latest = std::max(latest, place(one.constraintAt));
            for (const schedule::NetworkLink &link : m_network.links) {
                if (link.to == who && !toFinish(link))
                    latest = std::max(latest, asked(link, d));
            }
        }
        return latest;
    }

    qint64 askedOfFinish(int task, const PlainDates &d) const
    {
        qint64 latest = nothing;
        const schedule::NetworkTask &one = m_network.tasks[size_t(task)];
        if (one.constraint == schedule::Constraint::FinishNoEarlierThan)
            latest = place(one.constraintAt);
        for (const schedule::NetworkLink &link : m_network.links) {
            if (link.to == task && toFinish(link))
                latest = std::max(latest, asked(link, d));
        }
        return latest;
    }

    void placeSummary(int task, PlainDates &d) const
    {
        qint64 start = -nothing;
        qint64 finish = askedOfFinish(task, d);
        for (size_t i = 0; i < m_network.tasks.size(); ++i) {
            if (m_network.tasks[i].parent != task)
                continue;
            start = std::min(start, d.start[i]);
            finish = std::max(finish, d.finish[i]);
        }
        d.start[size_t(task)] = start;
        d.finish[size_t(task)] = finish;
    }

    const schedule::Network &m_network;
    const schedule::WorkCalendar &m_calendar;
};

/// Whether a task's dates depend on themselves, by plain reachability over 'starts' and 'ends' of tasks.
class PlainCircles
{
public:
    explicit PlainCircles(const schedule::Network &network) : m_network(network)
    {
        const auto count = network.tasks.size();
        m_next.resize(count * 2);
        std::vector<bool> summary(count, false);
        for (const schedule::NetworkTask &task : network.tasks) {
            if (task.parent >= 0)
                summary[size_t(task.parent)] = true;
        }
        for (size_t i = 0; i < count; ++i) {
            m_next[i].push_back(count + i);
            if (!summary[i])
                m_next[count + i].push_back(i); // of fixed length: its start moves with its end
            if (const int parent = network.tasks[i].parent; parent >= 0) {
                m_next[size_t(parent)].push_back(i);
                m_next[count + i].push_back(count + size_t(parent));
            }
        }
        for (const schedule::NetworkLink &link : network.links) {
            const bool finish =
                link.type == schedule::LinkType::FinishToFinish || link.type == schedule::LinkType::StartToFinish;
            m_next[count + size_t(link.from)].push_back(size_t(link.to) + (finish ? count : 0));
        }
    }

    bool isOnCircle(int task) const
    {
        const auto count = m_network.tasks.size();
        for (const size_t node : {size_t(task), size_t(task) + count}) {
            // By a real step: not only from a leaf's start to its end and back.
            for (const size_t next : reachable(node)) {
                if (next % count != size_t(task) && reachable(next).count(node) != 0)
                    return true;
            }
        }
        return std::any_of(m_network.links.begin(), m_network.links.end(), [task](const schedule::NetworkLink &link) {
            return link.from == task && link.to == task;
        });
    }

private:
    std::set<size_t> reachable(size_t from) const
    {
        std::set<size_t> seen;
        std::vector<size_t> todo = m_next[from];
        while (!todo.empty()) {
            const size_t node = todo.back();
            todo.pop_back();
            if (seen.insert(node).second)
                todo.insert(todo.end(), m_next[node].begin(), m_next[node].end());
        }
        return seen;
    }

    const schedule::Network &m_network;
    std::vector<std::vector<size_t>> m_next;
};

} // namespace axw::test
