// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/duetext.h"

#include "core/workspace/calendar.h"

#include <QCoreApplication>

namespace axw::clients {

using widgets::Tone;

namespace {

constexpr int soonDays = 2;
constexpr int expirySoonDays = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

} // namespace

DueText dueText(QDate due, QDate today, const schedule::WorkCalendar &calendar)
{
    if (!due.isValid())
        return {};
    if (due == today)
        return {Words::tr("due today"), Tone::Warn};
    if (due < today) {
        const int late = calendar.workingDaysBetween(due, today);
        return {late > 0 ? Words::tr("%n working day(s) overdue", nullptr, late) : Words::tr("overdue"), Tone::Bad};
    }
    const int left = calendar.workingDaysBetween(today, due);
    if (left == 0)
        return {Words::tr("before the next working day"), Tone::Warn};
    return {Words::tr("in %n working day(s)", nullptr, left), left <= soonDays ? Tone::Warn : Tone::Good};
}

DueText expiryText(QDate expires, QDate today)
{
    if (!expires.isValid())
        return {};
    const int left = int(today.daysTo(expires));
    if (left < 0)
        return {Words::tr("expired"), Tone::Bad};
    if (left > expirySoonDays)
        return {};
    return {left == 0 ? Words::tr("expires today") : Words::tr("expires in %n day(s)", nullptr, left), Tone::Warn};
}

schedule::WorkCalendar calendarAround(workspace::Workspace &workspace, QDate today)
{
    auto calendar = workspace::workCalendar(workspace, today.year() - 1, today.year() + 2);
    return calendar ? std::move(*calendar) : schedule::koreanCalendar(today.year() - 1, today.year() + 2);
}

} // namespace axw::clients
