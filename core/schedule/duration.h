// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/moment.h"

#include <QString>

#include <optional>

namespace axw::schedule {

/// What a day and a week of work mean, for reading and writing durations.
struct DurationUnits
{
    WorkMinutes perDay = 480;
    WorkMinutes perWeek = 2400;
};

/// Working time as a person types it: '5일', '2w', '3d', '4h', '30m', '1.5일', '2주', '1주 2일', '3 days'; a bare
/// number is days. Nothing when it cannot be read, is negative, or is longer than a century.
std::optional<WorkMinutes> parseDuration(QStringView text, const DurationUnits &units = {});

/// The shortest exact writing: 5일, 1.5일, 4시간, 3시간 30분 / 5 d, 1.5 d, 4 h, 3 h 30 min.
QString formatDuration(WorkMinutes duration, Language language, const DurationUnits &units = {});

} // namespace axw::schedule
