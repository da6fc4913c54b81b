// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/variance.h"

#include "core/base/korean.h"
#include "core/schedule/duration.h"

#include <QSet>

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
using schedule::LinkType;
using schedule::Moment;
using schedule::Reason;
using schedule::WorkMinutes;

namespace {

/// Walks from a task back along what drives it.
class SlipWalk
{
public:
    SlipWalk(const Plan &plan, const ScheduledPlan &dates, const QHash<TaskId, BaselineTask> &baseline, const schedule::WorkCalendar &calendar)
        : m_plan(plan), m_dates(dates), m_baseline(baseline), m_calendar(calendar), m_seen(plan.tasks.size(), false)
    {
    }

    std::vector<SlipShare> from(int task)
    {
        if (const auto slipped = finishSlip(task))
            finish(task, *slipped);
        std::erase_if(m_shares, [](const SlipShare &share) { return share.minutes == 0; });
        return std::move(m_shares);
    }

private:
    const schedule::TaskDates &now(int task) const { return m_dates.schedule.tasks[size_t(task)]; }

    const BaselineTask *before(int task) const
    {
        const auto found = m_baseline.constFind(m_plan.tasks[size_t(task)].id);
        return found == m_baseline.cend() || !found->start || !found->finish ? nullptr : &*found;
    }
    std::optional<WorkMinutes> startSlip(int task) const
    {
        const BaselineTask *then = before(task);
        return then == nullptr ? std::nullopt : std::optional(m_calendar.between(then->start->moment, now(task).start));
    }
    std::optional<WorkMinutes> finishSlip(int task) const
    {
        const BaselineTask *then = before(task);
        return then == nullptr ? std::nullopt : std::optional(m_calendar.between(then->finish->moment, now(task).finish));
    }

    void add(SlipShare::Kind kind, int task, WorkMinutes minutes, int other = -1) { m_shares.push_back({kind, task, other, minutes}); }

    /// Of a summary the leaf below it that begins first or ends last; the task itself otherwise.
    int leafOf(int task, bool first) const
    {
        if (!now(task).summary)
            return task;
        int best = -1;
        for (int i = task + 1; i < subtreeEnd(m_dates.levels, task); ++i) {
            if (now(i).summary || !m_dates.network.tasks[size_t(i)].active)
                continue;
            if (best < 0 || (first ? now(i).start < now(best).start : now(i).finish > now(best).finish))
                best = i;
        }
        return best < 0 ? task : best;
    }

    /// Shares out the slip of a task's finish; it stands in the baseline.
    void finish(int task, WorkMinutes slipped)
    {
        if (m_seen[size_t(task)]) { // a leaf that its own summary holds
            add(SlipShare::Kind::Wait, task, slipped);
            return;
        }
        m_seen[size_t(task)] = true;
        const WorkMinutes begun = *startSlip(task);
        // What holds its finish (finish to finish) gives it a start: the length is the same.
        add(SlipShare::Kind::Longer, task, slipped - begun);
        start(task, begun);
    }

    void start(int task, WorkMinutes slipped)
    {
        const Reason &reason = now(task).reason;
        using Kind = SlipShare::Kind;
        switch (reason.kind) {
        case Reason::Kind::ProjectStart:
            return add(Kind::PlanStart, task, slipped);
        case Reason::Kind::Constraint:
            return add(Kind::Date, reason.task >= 0 ? reason.task : task, slipped);
        case Reason::Kind::StatusDate:
            return add(Kind::StatusDate, task, slipped);
        case Reason::Kind::Actual:
            return add(Kind::Actual, task, slipped);
        case Reason::Kind::Manual:
            return add(Kind::Manual, task, slipped);
        case Reason::Kind::Link:
            return behind(task, m_dates.network.links[size_t(reason.link)], slipped);
        }
    }

    void behind(int task, const schedule::NetworkLink &link, WorkMinutes slipped)
    {
        using Kind = SlipShare::Kind;
        const bool byFinish = link.type == LinkType::FinishToStart || link.type == LinkType::FinishToFinish;
        const int other = leafOf(link.from, !byFinish);
        const auto end = byFinish ? finishSlip(other) : startSlip(other);
        if (!end)
            return add(Kind::NewTask, task, slipped, other);
        if (wasFreeOf(task, other, link)) {
            // It would stand where it stood, but for the link that is new.
            return add(Kind::NewLink, task, slipped, other);
        }
        add(Kind::Wait, task, slipped - *end, other);
        if (byFinish || m_seen[size_t(other)])
            finish(other, *end);
        else
            start(other, *end);
    }

    /// Whether the baseline has the task before what this link lets it be.
    bool wasFreeOf(int task, int other, const schedule::NetworkLink &link) const
    {
        if (link.lag < 0 || link.type != LinkType::FinishToStart)
            return false;
        return before(task)->start->moment < before(other)->finish->moment;
    }

    const Plan &m_plan;
    const ScheduledPlan &m_dates;
    const QHash<TaskId, BaselineTask> &m_baseline;
    const schedule::WorkCalendar &m_calendar;
    std::vector<bool> m_seen;
    std::vector<SlipShare> m_shares;
};

} // namespace

PlanVariance varianceOf(const Plan &plan, const ScheduledPlan &dates, const QHash<TaskId, BaselineTask> &baseline,
                        const schedule::WorkCalendar &calendar)
{
    PlanVariance variance;
    QSet<TaskId> known;
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        known.insert(task.id);
        const auto then = baseline.constFind(task.id);
        if (then == baseline.cend() || !then->start || !then->finish) {
            variance.tasks.emplace_back();
            continue;
        }
        const schedule::TaskDates &now = dates.schedule.tasks[i];
        TaskVariance one;
        one.start = calendar.between(then->start->moment, now.start);
        one.finish = calendar.between(then->finish->moment, now.finish);
        one.duration = now.summary ? one.finish - one.start : task.duration - then->duration;
        const std::optional<Won> cost = plannedCost(plan, int(i));
        if (cost && then->cost)
            one.cost = Won{cost->amount - then->cost->amount};
        variance.tasks.emplace_back(one);
    }
    bool any = false;
    for (const BaselineTask &then : baseline) {
        if (!known.contains(then.task))
            variance.gone.push_back(then);
        if (then.finish && (!any || then.finish->moment > variance.baselineFinish)) {
            variance.baselineFinish = then.finish->moment;
            any = true;
        }
    }
    std::sort(variance.gone.begin(), variance.gone.end(), [](const BaselineTask &one, const BaselineTask &two) {
        const Moment a = one.start ? one.start->moment : 0;
        const Moment b = two.start ? two.start->moment : 0;
        return a != b ? a < b : one.id < two.id;
    });
    if (any && !plan.tasks.empty())
        variance.finish = calendar.between(variance.baselineFinish, dates.schedule.finish);
    return variance;
}

std::vector<SlipShare> slipOf(const Plan &plan, const ScheduledPlan &dates, const PlanVariance &variance,
                              const QHash<TaskId, BaselineTask> &baseline, const schedule::WorkCalendar &calendar, int task)
{
    const auto &own = variance.tasks[size_t(task)];
    if (!own || own->finish == 0)
        return {};
    SlipWalk walk(plan, dates, baseline, calendar);
    return walk.from(task);
}

int lastTaskOf(const ScheduledPlan &dates)
{
    int last = -1;
    for (int i = 0; i < int(dates.schedule.tasks.size()); ++i) {
        const schedule::TaskDates &each = dates.schedule.tasks[size_t(i)];
        if (each.summary || !dates.network.tasks[size_t(i)].active)
            continue;
        if (last < 0 || each.finish > dates.schedule.tasks[size_t(last)].finish)
            last = i;
    }
    return last;
}

QString slipText(const Plan &plan, const SlipShare &share, Language language)
{
    const bool korean = language == Language::Korean;
    const auto name = [&](int task) { return task < 0 ? QString() : plan.tasks[size_t(task)].name; };
    const QString amount = (share.minutes < 0 ? u"−"_s : u"+"_s) + schedule::formatDuration(std::abs(share.minutes), language);
    const auto say = [&](const QString &ko, const QString &en) { return settledParticles((korean ? ko : en).arg(name(share.task), amount)); };
    const auto sayOther = [&](const QString &ko, const QString &en) { return settledParticles((korean ? ko : en).arg(name(share.task), amount, name(share.other))); };
    using Kind = SlipShare::Kind;
    switch (share.kind) {
    case Kind::Longer:
        return say(u"‘%1’ 기간 %2"_s, u"“%1” itself: %2"_s);
    case Kind::Wait:
        return share.other < 0 ? say(u"‘%1’ 시작 대기 %2"_s, u"“%1” waits: %2"_s)
                               : sayOther(u"‘%3’ 뒤 ‘%1’까지 간격 %2"_s, u"between “%3” and “%1”: %2"_s);
    case Kind::NewTask:
        return sayOther(u"‘%1’이(가) 새 작업 ‘%3’을(를) 기다림 %2"_s, u"“%1” waits for the new task “%3”: %2"_s);
    case Kind::NewLink:
        return sayOther(u"‘%1’이(가) 새로 ‘%3’을(를) 기다림 %2"_s, u"“%1” now waits for “%3”: %2"_s);
    case Kind::Date:
        return say(u"‘%1’의 지정일 %2"_s, u"the date set for “%1”: %2"_s);
    case Kind::PlanStart:
        return (korean ? u"PoC 시작일 변경 %1"_s : u"the PoC begins on another day: %1"_s).arg(amount);
    case Kind::StatusDate:
        return say(u"‘%1’이(가) 기준일까지 시작되지 않음 %2"_s, u"“%1” had not begun by the status date: %2"_s);
    case Kind::Actual:
        return say(u"‘%1’의 실제 시작 %2"_s, u"“%1” did begin then: %2"_s);
    case Kind::Manual:
        return say(u"‘%1’을(를) 직접 옮김 %2"_s, u"“%1” was moved by hand: %2"_s);
    }
    Q_UNREACHABLE();
}

} // namespace axw::poc
