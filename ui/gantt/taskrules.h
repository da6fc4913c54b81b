// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/predecessors.h"
#include "core/schedule/duration.h"
#include "ui/widgets/checkededit.h"

#include <functional>

/// How the fields of a task are read and written.
namespace axw::gantt {

using FieldRule = widgets::CheckedEdit::Rule;
using UnitsOf = std::function<schedule::DurationUnits()>;

/// Days of 24 hours.
inline constexpr schedule::DurationUnits elapsedUnits{schedule::minutesOfDay, 7 * schedule::minutesOfDay};

/// '5일', '2w', '4h'; may be empty with `optional`. The units are asked for when it is read.
FieldRule durationRule(UnitsOf units, Language language, bool optional);
/// A whole number within these bounds; empty is 0.
FieldRule numberRule(int least, int most);
/// The same, written with a percent sign behind it.
FieldRule percentRule(int least, int most);
/// The number that numberRule() or percentRule() accepted.
int numberOf(const QString &shown);

/// A lag as a person types it: '2d', '-1일', '50%', '2ed'. What names no unit is counted in the one that is chosen.
std::optional<poc::Lag> lagOf(const QString &typed, schedule::LagUnit chosen, const schedule::DurationUnits &units);
/// Writes what it accepts as poc::lagText() does, from which poc::parseLag() reads it again.
FieldRule lagRule(std::function<schedule::LagUnit()> unit, UnitsOf units, Language language);
/// A lag as it is after its unit became another: days stay days, percent percent, and between the two nothing is kept.
qint64 lagInUnit(qint64 lag, schedule::LagUnit from, schedule::LagUnit to, const schedule::DurationUnits &units);

} // namespace axw::gantt
