// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/plan.h"
#include "core/poc/workhours.h"
#include "core/schedule/workcalendar.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

namespace axw::poc {

/// All working hours of a workspace, to make calendars of some years from.
class HoursBook
{
public:
    /// `korean`: when the centre works in those years.
    HoursBook(const std::vector<WorkHours> &known, schedule::WorkingHours korean, int firstYear, int lastYear);

    /// The centre's Korean calendar.
    schedule::WorkCalendar koreanCalendar() const;
    /// By these hours. NotFound when they are not there; Invalid, in words for a person, when they or what they are
    /// derived from have no working time in a plain week, or are derived from themselves. Derived from hours that are
    /// gone: from their ground.
    Result<schedule::WorkCalendar> calendarOf(WorkHoursId id) const;

private:
    Result<schedule::WorkingHours> hoursOf(WorkHoursId id, std::vector<WorkHoursId> &below) const;

    QHash<WorkHoursId, WorkHours> m_known;
    schedule::WorkingHours m_korean;
    int m_firstYear;
    int m_lastYear;
};

/// The calendars that a plan, its tasks and its people go by.
class PlanCalendars
{
public:
    /// All by one calendar.
    explicit PlanCalendars(schedule::WorkCalendar one) { m_all.push_back(std::move(one)); }
    /// Hours that cannot be worked by, or are gone, count as the plan's own; remarks() says so of the first.
    PlanCalendars(const Plan &plan, const HoursBook &book);

    /// The plan's own first.
    std::span<const schedule::WorkCalendar> all() const { return m_all; }
    const schedule::WorkCalendar &ofPlan() const { return m_all.front(); }
    /// -1: the plan's own.
    int indexOf(WorkHoursId id) const { return id.isNull() ? -1 : m_byHours.value(id, -1); }
    const schedule::WorkCalendar &of(WorkHoursId id) const { return m_all[size_t(std::max(0, indexOf(id)))]; }
    const QStringList &remarks() const { return m_remarks; }

private:
    void add(WorkHoursId id, const HoursBook &book);

    std::vector<schedule::WorkCalendar> m_all;
    QHash<WorkHoursId, int> m_byHours;
    QStringList m_remarks;
};

} // namespace axw::poc
