// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schedule/duration.h"
#include "core/schedule/network.h"

#include <QString>

#include <vector>

/// Links and durations as MS Project's tables write them.
namespace axw::exchange {

/// A link as one cell says it: '3FS+2d' of the task that stands in row 3.
struct RowLink
{
    int row = 0;
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0;
    schedule::LagUnit unit = schedule::LagUnit::Work;

    bool operator==(const RowLink &) const = default;
};

/// '3; 5SS+2d; 7FF-50%; 8FS+3ed': finish to start goes without saying.
QString predecessorText(const std::vector<RowLink> &links, const schedule::DurationUnits &units);
/// Reads it, parted by commas, semicolons or line breaks, with units in English or Korean ('3FS+2일', '3SS+경과 1일').
/// Invalid says which part is wrong and what would be right.
Result<std::vector<RowLink>> predecessorsFromText(const QString &text, const schedule::DurationUnits &units);

/// A duration that may be elapsed.
struct RowDuration
{
    schedule::WorkMinutes minutes = 0;
    bool elapsed = false;

    bool operator==(const RowDuration &) const = default;
};

/// 5일, 4시간 / 5 d, 4 h; elapsed 3ed, 5eh in both languages.
QString durationText(const RowDuration &duration, Language language, const schedule::DurationUnits &units);
/// The same, and what MS Project writes besides: '5 days?', '3 edays', '경과 3일', '1개월' (20 days). Nothing when it cannot be read.
std::optional<RowDuration> durationFromText(const QString &text, const schedule::DurationUnits &units);

} // namespace axw::exchange
