// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"
#include "core/schedule/networkorder.h"

#include <map>
#include <memory>
#include <memory_resource>
#include <vector>

namespace axw::schedule {

/// What a task is to the passes, worked out from its fields once.
struct TaskRole
{
    enum class Mode : quint8 {
        Free,    ///< stands where links and constraints put it
        Started, ///< began; the rest waits for links
        Fixed,   ///< over: both dates are facts
        Manual,  ///< both dates are given
    };

    const WorkCalendar *calendar = nullptr;
    WorkMinutes duration = 0;
    WorkMinutes done = 0; ///< of the duration
    WorkMinutes rest = 0; ///< of the duration
    WorkMinutes statusWork = 0; ///< the status date on its calendar
    Moment start = 0;  ///< of Started, Fixed and Manual
    Moment finish = 0; ///< of Fixed and Manual
    Mode mode = Mode::Free;
    bool summary = false;
    bool active = true;
    bool finished = false;
    bool startsAfterStatus = false; ///< not begun, and there is a status date
    bool restAfterStatus = false;   ///< begun, not finished, and there is a status date
    bool noCommonTime = false;

    bool isMilestone() const { return duration == 0; }
};

/// The roles of all tasks, and the calendars they work by.
class TaskRoles
{
public:
    /// Network, order and calendars must outlive this.
    TaskRoles(const Network &network, const NetworkOrder &order, std::span<const WorkCalendar> calendars,
              std::pmr::memory_resource *memory = std::pmr::get_default_resource());

    const TaskRole &operator[](int task) const { return m_roles[size_t(task)]; }
    const WorkCalendar &project() const { return m_calendars.front(); }

    /// Works out one task anew; what is active stays as it is.
    void renew(int task);
    /// Works out all of them anew: who is active, who works on what.
    void renewAll();

private:
    void findActive();
    const WorkCalendar *calendarOf(int task, bool &noCommonTime);

    const Network &m_network;
    const NetworkOrder &m_order;
    std::span<const WorkCalendar> m_calendars;
    std::pmr::vector<int> m_assigned, m_assignedEnds; ///< resources by task
    std::map<std::vector<int>, std::unique_ptr<WorkCalendar>> m_common; ///< null: they share no time
    std::unique_ptr<WorkCalendar> m_clock; ///< made when something elapses
    std::pmr::vector<TaskRole> m_roles;
};

} // namespace axw::schedule
