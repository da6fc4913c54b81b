// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/riskplan.h"

#include "core/schedule/networkorder.h"

#include <algorithm>
#include <cmath>

namespace axw::schedule {

namespace {

class PlanMaker
{
public:
    PlanMaker(const Network &network, const Schedule &schedule, const WorkCalendar &calendar,
              std::span<const std::optional<ThreePoint>> estimates)
        : m_network(network), m_schedule(schedule), m_calendar(calendar), m_estimates(estimates)
    {
        const size_t count = network.tasks.size();
        m_plan.tasks.resize(count);
        m_begins.resize(count);
        m_active.assign(count, 1);
        for (size_t task = 0; task < count; ++task) {
            const NetworkTask &one = network.tasks[task];
            m_begins[task] = int(task);
            m_active[task] = one.active && (one.parent < 0 || m_active[size_t(one.parent)]) ? 1 : 0;
            if (schedule.tasks[task].summary) {
                m_begins[task] = int(m_plan.tasks.size());
                m_plan.tasks.push_back({});
            }
        }
        // A summary of nothing that is active is out of the plan too.
        std::vector<char> holds(count, 0);
        for (size_t task = count; task-- > 0;) {
            if (schedule.tasks[task].summary)
                m_active[task] = m_active[task] && holds[task] ? 1 : 0;
            if (const int parent = network.tasks[task].parent; parent >= 0 && m_active[task])
                holds[size_t(parent)] = 1;
        }
    }

    RiskPlan make()
    {
        for (int task = 0; task < int(m_network.tasks.size()); ++task) {
            if (!m_active[size_t(task)])
                continue;
            if (const int parent = m_network.tasks[size_t(task)].parent; parent >= 0) {
                if (!isBoundByFinish(task))
                    m_plan.links.push_back({.from = m_begins[size_t(parent)], .to = m_begins[size_t(task)]});
                m_plan.links.push_back({.from = task, .to = parent});
            }
            if (isSummary(task))
                setConstraint(task);
            else
                setLeaf(task);
        }
        for (const NetworkLink &link : m_network.links)
            addLink(link);
        return std::move(m_plan);
    }

private:
    bool isSummary(int task) const { return m_begins[size_t(task)] != task; }
    /// Its date is kept, whatever links and summaries ask for.
    bool isBoundByFinish(int task) const
    {
        return m_network.tasks[size_t(task)].constraint == Constraint::MustFinishOn && !isSummary(task);
    }
    double minutes(Moment moment) const { return riskMinutes(m_network, m_calendar, moment); }

    void setLeaf(int task)
    {
        const NetworkTask &one = m_network.tasks[size_t(task)];
        const TaskDates &dates = m_schedule.tasks[size_t(task)];
        RiskTask &own = m_plan.tasks[size_t(task)];
        const double start = minutes(dates.start);
        const double finish = minutes(dates.finish);
        if (one.actualFinish) {
            own.startsAt = start;
            own.duration = {finish - start, finish - start, finish - start};
            return;
        }
        const bool begun = one.actualStart || one.done > 0;
        const double resume = begun ? minutes(dates.resume) : start;
        const double rest = (begun ? 1 - one.done : 1) * double(one.duration);
        const double stretch = rest > 0 ? (finish - resume) / rest : 1;
        const auto certain = double(one.duration);
        ThreePoint points{certain, certain, certain};
        if (size_t(task) < m_estimates.size() && m_estimates[size_t(task)])
            points = *m_estimates[size_t(task)];
        const double before = resume - start;
        const double share = (begun ? 1 - one.done : 1) * stretch;
        own.duration = {before + share * points.least, before + share * points.likely, before + share * points.most};
        if (begun || one.manual)
            own.startsAt = start;
        else if (m_network.statusDate)
            own.earliest = std::max(0.0, minutes(*m_network.statusDate));
        setConstraint(task);
    }

    /// Dates that hold a start or a finish.
    void setConstraint(int task)
    {
        const NetworkTask &one = m_network.tasks[size_t(task)];
        RiskTask &begin = m_plan.tasks[size_t(m_begins[size_t(task)])];
        const double at = minutes(one.constraintAt);
        switch (one.constraint) {
        case Constraint::AsSoonAsPossible:
        case Constraint::AsLateAsPossible:
        case Constraint::StartNoLaterThan:
        case Constraint::FinishNoLaterThan:
            return;
        case Constraint::MustStartOn:
            if (!isSummary(task) && !begin.startsAt) {
                begin.startsAt = std::max(begin.earliest, at);
                return;
            }
            [[fallthrough]];
        case Constraint::StartNoEarlierThan:
            begin.earliest = std::max(begin.earliest, at);
            return;
        case Constraint::MustFinishOn:
        case Constraint::FinishNoEarlierThan: {
            const auto date = int(m_plan.tasks.size());
            m_plan.tasks.push_back({.startsAt = at});
            m_plan.links.push_back({.from = date, .to = task, .type = LinkType::FinishToFinish});
            return;
        }
        }
    }

    void addLink(const NetworkLink &link)
    {
        if (link.isNone() || !m_active[size_t(link.from)] || !m_active[size_t(link.to)])
            return;
        if (isBoundByFinish(link.to))
            return;
        RiskLink own{.from = leavesFromStart(link.type) ? m_begins[size_t(link.from)] : link.from,
                     .to = holdsFinish(link.type) ? link.to : m_begins[size_t(link.to)], .type = link.type};
        const TaskDates &from = m_schedule.tasks[size_t(link.from)];
        const Moment end = leavesFromStart(link.type) ? from.start : from.finish;
        switch (link.unit) {
        case LagUnit::Work:
            own.lag = double(link.lag);
            break;
        case LagUnit::Elapsed:
            own.lag = double(m_calendar.between(end, end + link.lag));
            break;
        case LagUnit::Percent:
            if (isSummary(link.from))
                own.lag = double(link.lag) / 100 * (minutes(from.finish) - minutes(from.start));
            else
                own.lagShare = double(link.lag) / 100;
            break;
        case LagUnit::ElapsedPercent:
            own.lag = double(m_calendar.between(end, end + (from.finish - from.start) * link.lag / 100));
            break;
        }
        m_plan.links.push_back(own);
    }

    const Network &m_network;
    const Schedule &m_schedule;
    const WorkCalendar &m_calendar;
    std::span<const std::optional<ThreePoint>> m_estimates;
    RiskPlan m_plan;
    std::vector<int> m_begins; ///< by task: where it begins; a leaf's is the leaf itself
    std::vector<char> m_active;
};

} // namespace

RiskPlan riskPlanOf(const Network &network, const Schedule &schedule, const WorkCalendar &calendar,
                    std::span<const std::optional<ThreePoint>> estimates)
{
    return PlanMaker(network, schedule, calendar, estimates).make();
}

Moment riskMoment(const Network &network, const WorkCalendar &calendar, double minutes)
{
    const auto whole = WorkMinutes(std::ceil(minutes - 1e-6));
    if (whole == 0)
        return calendar.nextStart(network.start);
    return calendar.finishAt(calendar.workBefore(network.start) + whole);
}

double riskMinutes(const Network &network, const WorkCalendar &calendar, Moment moment)
{
    return double(calendar.between(network.start, moment));
}

} // namespace axw::schedule
