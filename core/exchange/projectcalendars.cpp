// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectcalendars.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::WorkingHours;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

/// What calendars may hold together, lest a file of a few lines fill the memory.
constexpr qint64 mostTableDays = 10'000'000;
constexpr size_t mostExceptions = 500'000;
constexpr size_t mostBelow = 100;

/// MS Project's usual week: Monday to Friday, 08:00–12:00 and 13:00–17:00.
schedule::WorkWeek usualWeek()
{
    schedule::WorkWeek week;
    for (size_t day = 0; day < 5; ++day)
        week.days[day] = {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    return week;
}

} // namespace

ProjectCalendars::ProjectCalendars(const ProjectFile &file, int year) : m_file(file), m_year(year)
{
    for (const FileCalendar &calendar : file.calendars)
        m_byUid.insert(calendar.uid, &calendar);
}

Result<> ProjectCalendars::makeProjects(QStringList &remarks)
{
    if (m_file.calendars.empty()) {
        remarks += Words::tr("The file has no calendars: Monday to Friday, 08:00 to 12:00 and 13:00 to 17:00, is taken as working time.");
        AXW_TRY(make(WorkingHours{usualWeek(), {}, {}, {}}, nullptr));
        return {};
    }
    int uid = m_file.calendars.front().uid;
    if (m_file.calendar && has(*m_file.calendar))
        uid = *m_file.calendar;
    else if (m_file.calendar)
        remarks += Words::tr("The project goes by calendar %1, which the file does not have; it is planned by “%2”.")
                       .arg(*m_file.calendar)
                       .arg(m_file.calendars.front().name);
    AXW_TRY(indexOf(uid));
    return {};
}

Result<int> ProjectCalendars::indexOf(int uid)
{
    if (const auto made = m_made.constFind(uid); made != m_made.cend())
        return *made;
    const FileCalendar *calendar = m_byUid.value(uid);
    Q_ASSERT(calendar != nullptr);
    std::vector<int> below;
    const bool other = calendar->base && *calendar->base != uid && has(*calendar->base) && calendar->saysNothing();
    if (other) {
        // Only whether the chain below it ends: one derived from itself would be asked for without end.
        AXW_TRY(hoursOf(*calendar, below));
        AXW_TRY_ASSIGN(base, indexOf(*calendar->base));
        m_made.insert(uid, base);
        return base;
    }
    AXW_TRY_ASSIGN(hours, hoursOf(*calendar, below));
    AXW_TRY_ASSIGN(index, make(hours, calendar));
    m_made.insert(uid, index);
    return index;
}

/// All that a calendar says, with what those below it say. `below`: the calendars that were gone through to it.
Result<WorkingHours> ProjectCalendars::hoursOf(const FileCalendar &calendar, std::vector<int> &below) const
{
    WorkingHours hours{usualWeek(), {}, {}, {}};
    below.push_back(calendar.uid);
    if (calendar.base && *calendar.base != calendar.uid) {
        const FileCalendar *base = m_byUid.value(*calendar.base);
        const auto refused = [&](const QString &why) { return fail(Error::Kind::Invalid, atLine(m_file, calendar.line, why)); };
        if (base == nullptr)
            return refused(Words::tr("The calendar “%1” is derived from calendar %2, which the file does not have.").arg(calendar.name).arg(*calendar.base));
        if (below.size() > mostBelow)
            return refused(Words::tr("The calendar “%1” is derived over more than %2 others; right would be a few.").arg(calendar.name).arg(mostBelow));
        if (std::find(below.begin(), below.end(), base->uid) != below.end())
            return refused(Words::tr("The calendar “%1” is derived from itself, by way of “%2”.").arg(calendar.name, base->name));
        AXW_TRY_ASSIGN(inherited, hoursOf(*base, below));
        hours = std::move(inherited);
    }
    hours = derived(hours, calendar, QDate(1, 1, 1), QDate(9999, 12, 31), mostExceptions);
    if (hours.days.size() > mostExceptions)
        return fail(Error::Kind::Invalid,
                    atLine(m_file, calendar.line, Words::tr("The exceptions of the calendar “%1” fall on more than %2 days. Let them end earlier.").arg(calendar.name).arg(mostExceptions)));
    return hours;
}

Result<int> ProjectCalendars::make(const WorkingHours &hours, const FileCalendar *calendar)
{
    // Outside its table a calendar's plain week goes on: the table need only reach as far as there is anything else.
    int first = m_year;
    int last = m_year;
    const auto reach = [&](QDate date) {
        first = std::min(first, date.year());
        last = std::max(last, date.year());
    };
    for (const schedule::DatedWeek &dated : hours.weeks) {
        reach(dated.from);
        reach(dated.until);
    }
    for (const schedule::DayException &day : hours.days)
        reach(day.date);
    m_days += qint64(last - first + 1) * 366;
    const QString name = calendar == nullptr ? QString() : calendar->name;
    const int line = calendar == nullptr ? 0 : calendar->line;
    if (m_days > mostTableDays)
        return fail(Error::Kind::Invalid,
                    atLine(m_file, line, Words::tr("The calendars reach over too many years: “%1” from %2 to %3. Let their exceptions and weeks end earlier.").arg(name).arg(first).arg(last)));
    auto made = schedule::WorkCalendar::make(hours, first, last);
    if (!made)
        return fail(made.error().kind,
                    atLine(m_file, line, Words::tr("The calendar “%1” cannot be worked by: %2").arg(name, made.error().sentence)));
    m_calendars.push_back(std::move(*made));
    return int(m_calendars.size()) - 1;
}

} // namespace axw::exchange
