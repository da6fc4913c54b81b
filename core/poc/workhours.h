// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/schedule/moment.h"
#include "core/schedule/ownhours.h"

#include <QString>

namespace axw::poc {

/// When somebody works, as far as that differs from the centre's Korean calendar or from other hours.
struct WorkHours
{
    /// What hours are derived from when they are derived from no others: the Korean calendar with its holidays, or its
    /// plain week without them (hours that came with a plan of another program).
    enum class Ground { Korean, PlainWeek };

    WorkHoursId id;
    PocId poc; ///< null: all plans may go by them
    QString name;
    WorkHoursId base; ///< null: derived from the ground
    Ground ground = Ground::Korean;
    schedule::OwnHours own;

    bool operator==(const WorkHours &) const = default;
};

/// The least that the hours of a plain week can be, as far as they say so themselves: without those they are derived
/// from, the Korean week counts.
schedule::WorkMinutes weeklyMinutes(const WorkHours &hours);

/// What differs, as JSON for the file: {"ground": "plain-week", "week": {"sat": [["09:00", "13:00"]], "fri": []},
/// "weeks": [{"from", "until", "week"}], "exceptions": [{"from", "until", "pattern", "every", …, "hours", "name_ko",
/// "name_en"}]}. Empty for hours that say nothing of their own.
QString hoursText(const WorkHours &hours);
/// Reads it into `hours`, or says what is wrong with it and leaves them as they are.
Result<> readHoursText(const QString &json, WorkHours &hours);

/// A day's shifts as a person writes them: '9:00–12:00, 13-18'; empty is a free day. Invalid says what would be right.
Result<std::vector<schedule::Shift>> shiftsFromText(const QString &text);
/// '09:00–12:00, 13:00–18:00'; empty for a free day.
QString shiftsText(const std::vector<schedule::Shift> &shifts);

} // namespace axw::poc
