// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due.h"

namespace axw::schedule {

using namespace Qt::Literals::StringLiterals;

QString overdueText(int workingDays, Language language)
{
    return (language == Language::Korean ? u"지남 · %1일"_s : u"overdue · %1 d"_s).arg(workingDays);
}

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
