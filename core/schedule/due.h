// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/workcalendar.h"

#include <QDate>

namespace axw::schedule {

/// How near the day is by which something is to be done.
enum class DueState {
    None,    ///< there is no such day
    Overdue, ///< it is over
    Soon,    ///< within `soonWorkingDays`, today included
    Later,
};

inline constexpr int soonWorkingDays = 3;

struct Due
{
    DueState state = DueState::None;
    /// Working days from today to the day; negative when it is over. 0: today, or only free days lie between.
    int workingDays = 0;
    bool operator==(const Due &) const = default;
};

/// '지남 · 3일', 'overdue · 3 d': beside what is so many working days over.
QString overdueText(int workingDays, Language language);

/// A due date that is not worked falls on the next working day (Civil Act, article 161).
Due dueOf(QDate due, QDate today, const WorkCalendar &calendar);

} // namespace axw::schedule
