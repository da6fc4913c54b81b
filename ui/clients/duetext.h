// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/workcalendar.h"
#include "ui/widgets/theme.h"

namespace axw::workspace {
class Workspace;
}

namespace axw::clients {

/// How far away a due date is, counted in Korean working days, and how urgent that is.
struct DueText
{
    QString text;
    widgets::Tone tone = widgets::Tone::Neutral;
};

/// "in 3 working days", "today", "2 working days overdue"; empty for no date.
DueText dueText(QDate due, QDate today, const schedule::WorkCalendar &calendar);

/// How something is shown that is still waited for: it is not well before it came, so nothing says "done".
widgets::Tone waitingTone(widgets::Tone tone);

/// A date after which something no longer holds: "expired", "expires in 12 days" (within 60 days), else empty words.
DueText expiryText(QDate expires, QDate today);

/// The workspace's calendar of last year, this year and the two that follow.
schedule::WorkCalendar calendarAround(workspace::Workspace &workspace, QDate today);

} // namespace axw::clients
