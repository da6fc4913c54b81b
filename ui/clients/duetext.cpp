// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/duetext.h"

#include "core/schedule/due.h"
#include "core/workspace/calendar.h"

#include <QCoreApplication>

namespace axw::clients {

using widgets::Tone;

namespace {

constexpr int expirySoonDays = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

} // namespace

DueText dueText(QDate due, QDate today, const schedule::WorkCalendar &calendar)
{
    const schedule::Due far = schedule::dueOf(due, today, calendar);
    switch (far.state) {
    case schedule::DueState::None: return {};
    case schedule::DueState::Overdue:
        return {far.workingDays == 0 ? Words::tr("overdue") : Words::tr("%n working day(s) overdue", nullptr, -far.workingDays), Tone::Bad};
    case schedule::DueState::Soon:
    case schedule::DueState::Later: break;
    }
    const Tone tone = far.state == schedule::DueState::Soon ? Tone::Warn : Tone::Good;
    if (due == today)
        return {Words::tr("due today"), tone};
    return {far.workingDays == 0 ? Words::tr("before the next working day") : Words::tr("in %n working day(s)", nullptr, far.workingDays), tone};
}

Tone waitingTone(Tone tone)
{
    return tone == Tone::Good ? Tone::Neutral : tone;
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
