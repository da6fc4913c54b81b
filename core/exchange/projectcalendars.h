// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/projectfile.h"
#include "core/schedule/workcalendar.h"

#include <QHash>

#include <vector>

namespace axw::exchange {

/// The calendars of a plan that somebody goes by, made when they are first asked for. One that is derived from another
/// and says nothing of its own is that other one.
class ProjectCalendars
{
public:
    /// The file must outlive this. `year`: when the plan begins.
    ProjectCalendars(const ProjectFile &file, int year);

    /// Makes the project's own calendar, which is the first: the one it names, else the file's first, else the usual
    /// week of MS Project.
    Result<> makeProjects(QStringList &remarks);
    /// Where the calendar of a number stands; refused when it has no working time, or is derived from one that is not
    /// there or from itself.
    Result<int> indexOf(int uid);
    bool has(int uid) const { return m_byUid.contains(uid); }

    std::vector<schedule::WorkCalendar> taken() && { return std::move(m_calendars); }

private:
    Result<schedule::WorkingHours> hoursOf(const FileCalendar &calendar, std::vector<int> &below) const;
    Result<int> make(const schedule::WorkingHours &hours, const FileCalendar *calendar);

    const ProjectFile &m_file;
    int m_year;
    QHash<int, const FileCalendar *> m_byUid;
    QHash<int, int> m_made;
    std::vector<schedule::WorkCalendar> m_calendars;
    qint64 m_days = 0; ///< of all tables
};

} // namespace axw::exchange
