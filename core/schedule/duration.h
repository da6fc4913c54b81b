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

/// A duration that may go on day and night, as MS Project's elapsed ones do.
struct Length
{
    WorkMinutes minutes = 0; ///< by the clock when elapsed
    bool elapsed = false;

    bool operator==(const Length &) const = default;
};

/// Reads what parseDuration() does, and what MS Project writes besides: '3ed', '3 edays', '경과 3일', '3경과일', '5 days?', '1개월'
/// (20 days of work, or 30 by the clock).
std::optional<Length> parseLength(QStringView text, const DurationUnits &units = {});

/// 5일, 4시간 / 5 d, 4 h; by the clock 경과 3일 / 3ed.
QString formatLength(const Length &length, Language language, const DurationUnits &units = {});

/// In the largest unit that says it in whole numbers, as MS Project abbreviates it in any language: 3d, 5h, 90m, 3ed.
QString exactLength(const Length &length, const DurationUnits &units = {});

} // namespace axw::schedule
