// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

#include <memory>
#include <span>

namespace axw::schedule {

/// A schedule that is kept while its network is edited: an edit works out again only what it touches. What it holds
/// after any edits is what schedule() says of the same network.
///
/// Numbers of tasks and links stay as they are: a link that is removed leaves its number behind, a link or task more
/// takes the next one.
class Scheduler
{
public:
    /// The tasks whose dates, slack, reason or conflict an edit changed, each once; good until the next edit.
    using Touched = std::span<const int>;
    /// Refused edits change nothing.
    using Edited = tl::expected<Touched, Cycle>;

    /// Calendars, the project's first, must outlive the scheduler.
    static tl::expected<Scheduler, Cycle> make(Network network, std::span<const WorkCalendar> calendars);
    ~Scheduler();
    Scheduler(Scheduler &&other) noexcept;
    Scheduler &operator=(Scheduler &&other) noexcept;

    const Network &network() const;
    Moment start() const;
    Moment finish() const;
    /// In the network's order.
    std::span<const TaskDates> tasks() const;
    Schedule schedule() const;
    /// The calendar a task goes by: its own and its resources' together.
    const WorkCalendar &calendarOf(int task) const;

    /// Changes one task. A new parent (which stands before it), or one that is switched off or on, orders everything
    /// anew: as dear as a new scheduler.
    Edited setTask(int task, const NetworkTask &to);
    /// Appends a task; orders everything anew.
    Edited addTask(const NetworkTask &task);
    /// Appends a link.
    Edited addLink(const NetworkLink &link);
    Edited setLink(int link, const NetworkLink &to);
    Edited removeLink(int link) { return setLink(link, {.from = -1, .to = -1}); }

    // What concerns every task works out every date again, in the order that is known.
    Touched setStart(Moment start);
    Touched setStatusDate(std::optional<Moment> date);
    Touched setCriticalSlack(WorkMinutes slack);
    Touched setAssignments(std::vector<int> resourceCalendars, std::vector<Assignment> assignments);
    /// As many as before, or more; they must outlive the scheduler.
    Touched setCalendars(std::span<const WorkCalendar> calendars);

private:
    class Engine;
    explicit Scheduler(std::unique_ptr<Engine> engine);
    Edited replace(Network network);

    std::unique_ptr<Engine> m_engine;
};

} // namespace axw::schedule
