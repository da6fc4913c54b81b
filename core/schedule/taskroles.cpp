// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/taskroles.h"

#include <algorithm>
#include <cmath>

namespace axw::schedule {

TaskRoles::TaskRoles(const Network &network, const NetworkOrder &order, std::span<const WorkCalendar> calendars,
                     std::pmr::memory_resource *memory)
    : m_network(network), m_order(order), m_calendars(calendars), m_assigned(memory), m_assignedEnds(memory), m_roles(memory)
{
    renewAll();
}

void TaskRoles::renewAll()
{
    const size_t count = m_network.tasks.size();
    m_roles.assign(count, {});
    m_assignedEnds.assign(count + 1, 0);
    for (const Assignment &one : m_network.assignments)
        ++m_assignedEnds[size_t(one.task) + 1];
    for (size_t i = 0; i < count; ++i)
        m_assignedEnds[i + 1] += m_assignedEnds[i];
    m_assigned.resize(m_network.assignments.size());
    std::vector<int> next(m_assignedEnds.begin(), m_assignedEnds.end() - 1);
    for (const Assignment &one : m_network.assignments)
        m_assigned[size_t(next[size_t(one.task)]++)] = one.resource;
    m_common.clear();
    findActive();
    for (int task = 0; task < int(count); ++task)
        renew(task);
}

/// A task counts when neither it nor a summary above it is switched off; a summary, when one of its children does.
void TaskRoles::findActive()
{
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const NetworkTask &task = m_network.tasks[i];
        m_roles[i].active = task.active && (task.parent < 0 || m_roles[size_t(task.parent)].active);
    }
    for (auto i = int(m_roles.size()) - 1; i >= 0; --i) {
        if (!m_order.isSummary(i))
            continue;
        const auto children = m_order.childrenOf(i);
        m_roles[size_t(i)].active = std::any_of(children.begin(), children.end(),
                                                [this](int child) { return m_roles[size_t(child)].active; });
    }
}

/// The task's own calendar and those of its resources together; of a summary, its own or the project's.
const WorkCalendar *TaskRoles::calendarOf(int task, bool &noCommonTime)
{
    const NetworkTask &own = m_network.tasks[size_t(task)];
    const WorkCalendar *alone = &m_calendars[own.calendar >= 0 ? size_t(own.calendar) : 0];
    if (m_order.isSummary(task))
        return alone;
    if (own.elapsed) {
        if (!m_clock)
            m_clock = std::make_unique<WorkCalendar>(WorkCalendar::roundTheClock());
        return m_clock.get();
    }
    const auto begin = size_t(m_assignedEnds[size_t(task)]);
    const auto end = size_t(m_assignedEnds[size_t(task) + 1]);
    if (begin == end)
        return alone;
    std::vector<int> all;
    if (own.calendar >= 0)
        all.push_back(own.calendar);
    for (size_t i = begin; i < end; ++i)
        all.push_back(std::max(0, m_network.resourceCalendars[size_t(m_assigned[i])]));
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() == 1)
        return &m_calendars[size_t(all.front())];

    const auto [known, isNew] = m_common.try_emplace(all);
    if (isNew) {
        std::vector<const WorkCalendar *> calendars;
        for (const int calendar : all)
            calendars.push_back(&m_calendars[size_t(calendar)]);
        if (auto common = WorkCalendar::common(calendars))
            known->second = std::make_unique<WorkCalendar>(std::move(*common));
    }
    noCommonTime = !known->second;
    return known->second ? known->second.get() : alone;
}

void TaskRoles::renew(int task)
{
    using Mode = TaskRole::Mode;
    const NetworkTask &own = m_network.tasks[size_t(task)];
    TaskRole &role = m_roles[size_t(task)];
    role = {.active = role.active};
    role.summary = m_order.isSummary(task);
    role.calendar = calendarOf(task, role.noCommonTime);
    role.duration = std::max<WorkMinutes>(0, own.duration);
    const WorkCalendar &calendar = *role.calendar;

    if (own.manual && (own.manualStart || own.manualFinish)) {
        role.mode = Mode::Manual;
        role.start = own.manualStart ? *own.manualStart : calendar.startOf(*own.manualFinish, role.duration);
        role.finish = own.manualFinish ? std::max(role.start, *own.manualFinish)
                                       : calendar.finishOf(role.start, role.duration);
    }
    if (role.summary)
        return;
    const double share = std::clamp(own.done, 0.0, 1.0);
    role.finished = own.actualFinish || share >= 1;
    role.done = role.finished ? role.duration : std::llround(share * double(role.duration));
    role.rest = role.duration - role.done;
    if (role.mode == Mode::Manual)
        return;

    if (own.actualFinish) {
        role.mode = Mode::Fixed;
        role.finish = *own.actualFinish;
        role.start = std::min(role.finish, own.actualStart.value_or(calendar.startOf(role.finish, role.duration)));
    } else if (own.actualStart) {
        role.mode = role.rest > 0 ? Mode::Started : Mode::Fixed;
        role.start = *own.actualStart;
        role.finish = calendar.finishOf(role.start, role.duration);
    }
    if (m_network.statusDate && !role.finished && role.mode != Mode::Fixed) {
        role.statusWork = calendar.workBefore(*m_network.statusDate);
        role.startsAfterStatus = role.mode == Mode::Free && own.done <= 0;
        role.restAfterStatus = !role.startsAfterStatus && role.rest > 0;
    }
}

} // namespace axw::schedule
