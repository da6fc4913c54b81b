// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/moment.h"

#include <QString>

#include <vector>

namespace axw::schedule {
class WorkCalendar;
}

namespace axw::picture {

/// What the lower line of the time header counts; the upper one counts months or years.
enum class TimeUnit { Day, Week, Month, Quarter };

/// One cell of a line of the time header.
struct TimeCell
{
    qint64 firstDay = 0;
    qint64 endDay = 0;
    QString text;

    bool operator==(const TimeCell &) const = default;
};

/// Where days lie from left to right. A day is as wide as its working time: its first working minute is its left edge
/// and its last one its right edge, so that a bar of one day fills one column.
struct TimeScale
{
    double left = 0;       ///< x of the first day's left edge
    double firstDay = 0;   ///< days since 1970-01-01; may lie within a day
    double pxPerDay = 7.6;
    double pxPerDayAtOne = 1; ///< how large a pixel of the design is here; says when words still fit

    double xOfDay(double day) const { return left + (day - firstDay) * pxPerDay; }
    double dayAt(double x) const { return firstDay + (x - left) / pxPerDay; }
    double xOf(schedule::Moment moment, const schedule::WorkCalendar &calendar) const;
    /// The moment at x, as fine as a minute of working time.
    schedule::Moment momentAt(double x, const schedule::WorkCalendar &calendar) const;

    TimeUnit unit() const;

    bool operator==(const TimeScale &) const = default;
};

/// The widths of a day that the buttons choose, at the design's pixels, and the limits of zooming.
double pxPerDayOf(TimeUnit unit);
inline constexpr double narrowestDay = 0.4;
inline constexpr double widestDay = 64;

/// The lower and upper cells that lie at least partly between two days.
std::vector<TimeCell> lowerCells(TimeUnit unit, double fromDay, double toDay, Language language);
std::vector<TimeCell> upperCells(TimeUnit unit, double fromDay, double toDay, Language language);

} // namespace axw::picture
