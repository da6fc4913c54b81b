// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttnote.h"

#include "core/base/formats.h"
#include "core/schedule/due.h"
#include "core/schedule/duration.h"

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 28;

QString slipOf(const GanttTask &task, const schedule::WorkCalendar &calendar, Language language)
{
    if (!task.baseline || task.summary || task.inactive)
        return {};
    const int days = calendar.workingDaysBetween(schedule::lastDayOf(task.baseline->second), schedule::lastDayOf(task.finish));
    if (days == 0)
        return {};
    const schedule::DurationUnits units{calendar.minutesPerDay(), calendar.minutesPerWeek()};
    return (days > 0 ? u"+"_s : QString()) + schedule::formatDuration(days * units.perDay, language, units);
}

} // namespace

QString noteOf(const GanttTask &task, schedule::Moment begins, const schedule::WorkCalendar &calendar, Language language)
{
    QStringList standing;
    if (task.overdue > 0)
        standing << schedule::overdueText(task.overdue, language);
    if (const QString slip = slipOf(task, calendar, language); !slip.isEmpty())
        standing << slip;
    const QString stands = standing.join(u", "_s);
    if (!task.milestone)
        return stands;
    const QString name = task.name.size() > longestName ? task.name.left(longestName) + u'…' : task.name;
    const QString words = u"%1 %2"_s.arg(formatShortDate(schedule::lastDayOf(begins, task.start), language), name);
    return stands.isEmpty() ? words : u"%1 (%2)"_s.arg(words, stands);
}

} // namespace axw::picture
