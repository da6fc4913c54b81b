// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/livedates.h"

#include <algorithm>

namespace axw::gantt {

namespace {

void makeUnique(std::vector<int> &tasks)
{
    std::sort(tasks.begin(), tasks.end());
    tasks.erase(std::unique(tasks.begin(), tasks.end()), tasks.end());
}

} // namespace

LiveDates::LiveDates() : m_calendars(std::make_unique<poc::PlanCalendars>(schedule::WorkCalendar::roundTheClock())) {}

void LiveDates::clear()
{
    m_preview.reset();
    m_scheduler.reset();
    m_stored = {};
    m_own.clear();
}

void LiveDates::set(const poc::Plan &plan, poc::PlanCalendars calendars)
{
    m_preview.reset();
    m_scheduler.reset();
    m_calendars = std::make_unique<poc::PlanCalendars>(std::move(calendars));
    m_stored = {};
    schedule::Network network = poc::networkOf(plan, *m_calendars);
    auto made = schedule::Scheduler::make(network, m_calendars->all());
    if (!made) {
        // A merge can leave a circle: the plan without the links that close it.
        poc::ScheduledPlan open = poc::scheduled(plan, *m_calendars);
        network = std::move(open.network);
        m_stored.leftOut = std::move(open.leftOut);
        made = schedule::Scheduler::make(network, m_calendars->all());
    }
    Q_ASSERT(made);
    m_scheduler = std::move(*made);
    m_stored.network = std::move(network);
    m_stored.schedule = m_scheduler->schedule();
    m_stored.levels = poc::levelsOf(plan.tasks);
    m_own.clear();
    for (const poc::Task &task : plan.tasks)
        m_own.push_back(task.done / 100.0);
    m_stored.done = schedule::rollUpProgress(m_stored.network, m_own);
    m_stored.critical.clear();
    for (size_t i = 0; i < plan.tasks.size(); ++i)
        m_stored.critical.push_back(m_stored.schedule.tasks[i].critical && m_stored.done[i] < 1);
}

/// As the scheduler reads it; what the outline and the hours of its people say of it stays.
schedule::NetworkTask LiveDates::networkTask(const Changed &task) const
{
    poc::Plan alone;
    alone.tasks.push_back(task.second);
    schedule::NetworkTask made = poc::networkOf(alone).tasks.front();
    const schedule::NetworkTask &now = m_scheduler->network().tasks[size_t(task.first)];
    made.parent = now.parent;
    made.calendar = now.calendar;
    return made;
}

void LiveDates::put(int task, const schedule::NetworkTask &to, std::vector<int> &touched)
{
    if (m_scheduler->network().tasks[size_t(task)] == to)
        return;
    touched.push_back(task);
    // One task never closes a circle, but for a summary that is switched on again; such a change is not shown.
    if (const auto edited = m_scheduler->setTask(task, to))
        touched.insert(touched.end(), edited->begin(), edited->end());
}

void LiveDates::copyTo(poc::ScheduledPlan &plan, const std::vector<int> &touched) const
{
    const auto now = m_scheduler->tasks();
    for (const int task : touched) {
        plan.schedule.tasks[size_t(task)] = now[size_t(task)];
        plan.network.tasks[size_t(task)] = m_scheduler->network().tasks[size_t(task)];
        plan.critical[size_t(task)] = now[size_t(task)].critical && plan.done[size_t(task)] < 1;
    }
    plan.schedule.start = m_scheduler->start();
    plan.schedule.finish = m_scheduler->finish();
}

namespace {

/// Rolls progress up again; answers whose became another.
std::vector<int> rollUp(poc::ScheduledPlan &plan, const schedule::Network &network, std::vector<double> own)
{
    std::vector<double> done = schedule::rollUpProgress(network, std::move(own));
    std::vector<int> others;
    for (size_t i = 0; i < done.size(); ++i) {
        if (done[i] != plan.done[i])
            others.push_back(int(i));
    }
    plan.done = std::move(done);
    return others;
}

} // namespace

std::optional<std::vector<int>> LiveDates::change(const std::vector<Changed> &tasks)
{
    std::vector<int> touched = endPreview();
    for (const Changed &task : tasks) {
        m_own[size_t(task.first)] = task.second.done / 100.0;
        touched.push_back(task.first);
        put(task.first, networkTask(task), touched);
    }
    for (const int task : rollUp(m_stored, m_scheduler->network(), m_own))
        touched.push_back(task);
    makeUnique(touched);
    copyTo(m_stored, touched);
    return isWithinCalendar() ? std::optional(touched) : std::nullopt;
}

bool LiveDates::isWithinCalendar() const
{
    return schedule::dateOf(m_stored.schedule.finish).year() <= calendar().lastYear()
        && schedule::dateOf(m_stored.schedule.start).year() >= calendar().firstYear();
}

std::optional<std::vector<int>> LiveDates::changeLink(int link, const schedule::NetworkLink &to)
{
    if (!m_stored.leftOut.empty())
        return std::nullopt; // what is left out may be another link now
    std::vector<int> touched = endPreview();
    auto &links = m_stored.network.links;
    const bool isNew = link == int(links.size());
    const auto edited = isNew ? m_scheduler->addLink(to) : m_scheduler->setLink(link, to);
    if (!edited)
        return std::nullopt;
    touched.insert(touched.end(), edited->begin(), edited->end());
    if (isNew)
        links.push_back(to);
    else
        links[size_t(link)] = to;
    makeUnique(touched);
    copyTo(m_stored, touched);
    return isWithinCalendar() ? std::optional(touched) : std::nullopt;
}

std::vector<int> LiveDates::preview(const std::vector<Changed> &tasks)
{
    if (!m_preview) {
        m_preview = std::make_unique<poc::ScheduledPlan>(m_stored);
        m_differs.clear();
        m_tried.clear();
    }
    std::vector<int> touched;
    std::vector<double> own = m_own;
    for (const int task : m_tried) {
        const bool again = std::any_of(tasks.begin(), tasks.end(), [task](const Changed &each) { return each.first == task; });
        if (!again)
            put(task, m_stored.network.tasks[size_t(task)], touched);
    }
    m_tried.clear();
    for (const Changed &task : tasks) {
        m_tried.push_back(task.first);
        own[size_t(task.first)] = task.second.done / 100.0;
        put(task.first, networkTask(task), touched);
    }
    for (const int task : rollUp(*m_preview, m_scheduler->network(), std::move(own)))
        touched.push_back(task);
    makeUnique(touched);
    copyTo(*m_preview, touched);
    m_differs.insert(m_differs.end(), touched.begin(), touched.end());
    makeUnique(m_differs);
    return touched;
}

std::vector<int> LiveDates::endPreview()
{
    if (!m_preview)
        return {};
    std::vector<int> touched;
    for (const int task : m_tried)
        put(task, m_stored.network.tasks[size_t(task)], touched);
    m_preview.reset();
    m_tried.clear();
    return std::exchange(m_differs, {});
}

schedule::Moment LiveDates::startOf(const Changed &task)
{
    const schedule::NetworkTask now = m_scheduler->network().tasks[size_t(task.first)];
    std::vector<int> touched;
    put(task.first, networkTask(task), touched);
    const schedule::Moment start = m_scheduler->tasks()[size_t(task.first)].start;
    put(task.first, now, touched);
    return start;
}

} // namespace axw::gantt
