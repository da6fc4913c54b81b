// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plantable.h"
#include "core/exchange/projectfile.h"

#include <QDateTime>

namespace axw::exchange {

/// The tasks of a plan as events of a calendar (RFC 5545): milestones are whole days, summaries are left out, what is
/// inactive is cancelled. Times are those of Seoul, with the zone that says so. An event keeps its UID however often it is
/// written, so that a calendar replaces it; `made` (UTC) says which is newer.
WrittenPlan planICalendar(const ProjectFile &file, const QDateTime &made, Language language);

/// One line of such a file as it is folded: no more than 75 octets, never within a character, with CRLF.
QByteArray foldedLine(const QString &line);
/// A text as a value: commas, semicolons, backslashes and line breaks escaped.
QString calendarText(const QString &text);

} // namespace axw::exchange
