// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/picture/ganttscene.h"

namespace axw::picture {

/// The words behind a bar: for how long it is overdue, and by how many working days it ends later or earlier than where it
/// stood. Behind a diamond: its date and name, and the same in brackets; no date is before the one with which the plan
/// begins. Empty where there is nothing to say.
QString noteOf(const GanttTask &task, schedule::Moment begins, const schedule::WorkCalendar &calendar, Language language);

} // namespace axw::picture
