// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plancalendars.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::poc {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc)
};

} // namespace

HoursBook::HoursBook(const std::vector<WorkHours> &known, schedule::WorkingHours korean, int firstYear, int lastYear)
    : m_korean(std::move(korean)), m_firstYear(firstYear), m_lastYear(std::max(firstYear, lastYear))
{
    for (const WorkHours &each : known)
        m_known.insert(each.id, each);
}

schedule::WorkCalendar HoursBook::koreanCalendar() const
{
    auto calendar = schedule::WorkCalendar::make(m_korean, m_firstYear, m_lastYear);
    Q_ASSERT(calendar.has_value());
    return std::move(*calendar);
}

Result<schedule::WorkCalendar> HoursBook::calendarOf(WorkHoursId id) const
{
    std::vector<WorkHoursId> below;
    AXW_TRY_ASSIGN(hours, hoursOf(id, below));
    auto calendar = schedule::WorkCalendar::make(hours, m_firstYear, m_lastYear);
    if (!calendar)
        return fail(Error::Kind::Invalid, Words::tr("The working hours “%1” cannot be worked by: %2").arg(m_known.value(id).name, calendar.error().sentence));
    return calendar;
}

Result<schedule::WorkingHours> HoursBook::hoursOf(WorkHoursId id, std::vector<WorkHoursId> &below) const
{
    const auto own = m_known.constFind(id);
    if (own == m_known.cend())
        return fail(Error::Kind::NotFound, Words::tr("These working hours are no longer in the workspace."), id.toString());
    constexpr size_t most = 200;
    if (below.size() > most)
        return fail(Error::Kind::Invalid, Words::tr("The working hours “%1” are derived over more than %2 others.").arg(own->name).arg(most));
    below.push_back(id);
    schedule::WorkingHours ground{schedule::WorkWeek::korean(), {}, {}, {}};
    if (!own->base.isNull() && m_known.contains(own->base)) {
        if (std::find(below.begin(), below.end(), own->base) != below.end())
            return fail(Error::Kind::Invalid, Words::tr("The working hours “%1” are derived from themselves, by way of “%2”.").arg(own->name, m_known.value(own->base).name));
        AXW_TRY_ASSIGN(inherited, hoursOf(own->base, below));
        ground = std::move(inherited);
    } else if (own->ground == WorkHours::Ground::Korean) {
        ground = m_korean;
    }
    return derived(ground, own->own, QDate(m_firstYear, 1, 1), QDate(m_lastYear, 12, 31));
}

PlanCalendars::PlanCalendars(const Plan &plan, const HoursBook &book)
{
    add(plan.poc.hours, book);
    if (m_all.empty())
        m_all.push_back(book.koreanCalendar());
    for (const Task &task : plan.tasks)
        add(task.hours, book);
    for (const Resource &resource : plan.resources)
        add(resource.hours, book);
}

void PlanCalendars::add(WorkHoursId id, const HoursBook &book)
{
    if (id.isNull() || m_byHours.contains(id))
        return;
    auto calendar = book.calendarOf(id);
    if (!calendar) {
        if (calendar.error().kind != Error::Kind::NotFound && !m_remarks.contains(calendar.error().sentence))
            m_remarks += calendar.error().sentence;
        return;
    }
    m_byHours.insert(id, int(m_all.size()));
    m_all.push_back(std::move(*calendar));
}

} // namespace axw::poc
