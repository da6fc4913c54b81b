// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workinghours.h"
#include "core/schedule/moment.h"

#include <algorithm>
#include <iterator>
#include <vector>

/// Working time as a plain list of every working minute of some days.
namespace axw::test {

class PlainHours
{
public:
    PlainHours() = default;
    PlainHours(const schedule::WorkingHours &hours, QDate from, QDate to)
    {
        for (QDate date = from; date <= to; date = date.addDays(1)) {
            for (const schedule::Shift &shift : shiftsOf(hours, date)) {
                for (int minute = shift.from; minute < shift.to; ++minute)
                    m_minutes.push_back(schedule::momentOf(date, minute));
            }
        }
    }
    static PlainHours shared(const PlainHours &one, const PlainHours &other)
    {
        PlainHours both;
        std::set_intersection(one.m_minutes.begin(), one.m_minutes.end(), other.m_minutes.begin(),
                              other.m_minutes.end(), std::back_inserter(both.m_minutes));
        return both;
    }

    /// How many minutes of work lie before a moment.
    qint64 before(schedule::Moment moment) const
    {
        return std::lower_bound(m_minutes.begin(), m_minutes.end(), moment) - m_minutes.begin();
    }
    /// Far away outside the days listed.
    schedule::Moment start(qint64 work) const
    {
        if (work < 0)
            return m_minutes.front() - 10'000'000 + work;
        return work < count() ? m_minutes[size_t(work)] : m_minutes.back() + 10'000'000 + work;
    }
    schedule::Moment finish(qint64 work) const { return start(work - 1) + 1; }
    qint64 count() const { return qint64(m_minutes.size()); }

    /// Work begins, goes on or ends here.
    bool isEdge(schedule::Moment moment) const
    {
        return moment == start(before(moment)) || moment == finish(before(moment));
    }
    schedule::Moment snapped(schedule::Moment moment) const { return isEdge(moment) ? moment : start(before(moment)); }

    static std::vector<schedule::Shift> shiftsOf(const schedule::WorkingHours &hours, QDate date)
    {
        for (auto day = hours.days.rbegin(); day != hours.days.rend(); ++day) {
            if (day->date == date)
                return day->shifts;
        }
        for (auto recurring = hours.recurring.rbegin(); recurring != hours.recurring.rend(); ++recurring) {
            const auto dates = schedule::datesOf(recurring->dates, date, date);
            if (!dates.empty())
                return recurring->shifts;
        }
        for (auto dated = hours.weeks.rbegin(); dated != hours.weeks.rend(); ++dated) {
            if (dated->from <= date && date <= dated->until)
                return dated->week.days[size_t(date.dayOfWeek() - 1)];
        }
        return hours.week.days[size_t(date.dayOfWeek() - 1)];
    }

private:
    std::vector<schedule::Moment> m_minutes;
};

} // namespace axw::test
