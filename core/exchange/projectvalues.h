// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/moment.h"
#include "core/schedule/network.h"

#include <QString>

#include <optional>

/// How files of MS Project write times and amounts.
namespace axw::exchange {

/// The longest time a file may name: far more than lies between the years 1 and 9999.
inline constexpr qint64 longestMinutes = qint64{10'000} * 366 * 1440;
/// The largest share of a predecessor's duration that a lag may be.
inline constexpr qint64 largestPercent = 10'000;

/// An xsd:duration in minutes, rounded: PT8H0M0S, -PT1H, P1DT2H (a day has 24 hours), MS Project's own PT-416H0M0S, 0.
/// Nothing when it is malformed or longer than `longestMinutes`.
std::optional<qint64> minutesOfDuration(QStringView text);

/// A local time, 2026-03-02T08:00:00, whole minutes of it; a zone behind it is not heeded. A date alone is its beginning,
/// or its end where a finish is meant. Nothing when it is none or lies outside the years 1 to 9999.
std::optional<schedule::Moment> momentOfText(QStringView text, bool finish = false);

/// 08:00:00 as minute of the day.
std::optional<int> minuteOfText(QStringView text);

/// 2026-03-02T08:00:00; empty outside the years 1 to 9999.
QString textOfMoment(schedule::Moment moment);

/// PT8H30M0S.
QString textOfDuration(qint64 minutes);

/// Whether a duration of this format is only a guess.
bool isEstimatedFormat(int format);
/// Whether a duration or lag of this format goes on day and night.
bool isElapsedFormat(int format);
/// How a lag of this format is counted.
schedule::LagUnit lagUnitOf(int format);

} // namespace axw::exchange
