// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/riskwork.h"

#include "core/schedule/riskplan.h"
#include "ui/widgets/background.h"

#include <algorithm>
#include <memory>

namespace axw::gantt {

namespace {

/// So many tasks are played within a frame; more would be felt under a dragging hand.
constexpr size_t mostAtOnce = 400;

} // namespace

std::optional<schedule::ThreePoint> threePointOf(const poc::Task &task, schedule::WorkMinutes duration)
{
    if ((!task.optimistic && !task.pessimistic) || task.inactive || duration <= 0)
        return std::nullopt;
    return schedule::ThreePoint{double(std::min(task.optimistic.value_or(duration), duration)), double(duration),
                                double(std::max(task.pessimistic.value_or(duration), duration))};
}

RiskWork::RiskWork(PlanState &state, QObject *parent)
    : QObject(parent), m_state(state), m_elsewhere(new widgets::Background(this))
{
    connect(&state, &PlanState::rowsChanged, this, &RiskWork::follow);
    connect(&state, &PlanState::datesChanged, this, &RiskWork::follow);
    follow();
}

RiskWork::~RiskWork() = default;

RiskWork::Estimates RiskWork::estimates() const
{
    const poc::ScheduledPlan &shown = m_state.shown();
    const auto &tasks = m_state.plan().tasks;
    Estimates found(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!shown.schedule.tasks[i].summary)
            found[i] = threePointOf(tasks[i], shown.network.tasks[i].duration);
    }
    return found;
}

void RiskWork::follow()
{
    const Estimates guesses = estimates();
    m_hasEstimates = std::ranges::any_of(guesses, [](const auto &each) { return each.has_value(); });
    if (!m_hasEstimates) {
        m_again = false;
        m_elsewhere->cancel();
        m_played = {};
        if (std::exchange(m_known, false))
            Q_EMIT changed();
        return;
    }
    if (guesses.size() > mostAtOnce) {
        playElsewhere();
        return;
    }
    const poc::ScheduledPlan &shown = m_state.shown();
    schedule::RiskPlan plan = schedule::riskPlanOf(shown.network, shown.schedule, m_state.calendar(), guesses);
    if (m_known && plan == m_played) {
        Q_EMIT changed(); // the same minutes may be other days
        return;
    }
    auto played = schedule::risk(plan, {});
    if (!played)
        return; // the figures before stand; the plan itself says what is wrong with it
    m_played = std::move(plan);
    takeOver(std::move(*played));
}

void RiskWork::playElsewhere()
{
    if (m_elsewhere->isRunning()) {
        m_again = true;
        m_elsewhere->cancel();
        return;
    }
    m_again = false;
    m_played = {};
    auto result = std::make_shared<std::optional<schedule::Risk>>();
    m_elsewhere->start(
        [network = m_state.shown().network, dates = m_state.shown().schedule, calendar = m_state.calendar(), guesses = estimates(),
         result](const Progress &progress) -> Result<> {
            auto played = schedule::risk(schedule::riskPlanOf(network, dates, calendar, guesses), {}, progress);
            if (played)
                *result = std::move(*played);
            return {};
        },
        [this, result](const Result<> &) {
            if (m_again)
                playElsewhere();
            else if (*result && m_hasEstimates)
                takeOver(std::move(**result));
        });
}

void RiskWork::takeOver(schedule::Risk risk)
{
    m_risk = std::move(risk);
    m_known = true;
    Q_EMIT changed();
}

QDate RiskWork::dateAt(double chance) const
{
    const schedule::Moment moment = schedule::riskMoment(m_state.shown().network, m_state.calendar(), m_risk.finish.at(chance));
    return schedule::lastDayOf(m_state.shown().schedule.start, moment);
}

double RiskWork::chanceBy(QDate day) const
{
    const schedule::Moment evening = m_state.calendar().eveningOf(day);
    return m_risk.finish.chanceBy(schedule::riskMinutes(m_state.shown().network, m_state.calendar(), evening));
}

std::vector<std::pair<QDate, int>> RiskWork::days() const
{
    std::vector<std::pair<QDate, int>> found;
    for (const double finish : m_risk.finish.finishes) {
        const QDate day = schedule::lastDayOf(m_state.shown().schedule.start, schedule::riskMoment(m_state.shown().network, m_state.calendar(), finish));
        if (found.empty() || found.back().first != day)
            found.emplace_back(day, 0);
        ++found.back().second;
    }
    return found;
}

} // namespace axw::gantt
