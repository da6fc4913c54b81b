// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due.h"

namespace axw::schedule {

Due dueOf(QDate due, QDate today, const WorkCalendar &calendar)
{
    if (!due.isValid())
        return {};
    const QDate last = calendar.addWorkingDays(due, 0);
    const int days = calendar.workingDaysBetween(today, last);
    if (last < today)
        return {DueState::Overdue, days};
    return {days <= soonWorkingDays ? DueState::Soon : DueState::Later, days};
}

} // namespace axw::schedule
