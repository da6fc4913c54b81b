// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace axw::forms {

/// A date, or a date with a time, as a form's answers and expressions write it: '2026-03-04',
/// '2026-03-04T09:30:00.000+09:00'. It is what the clock on a wall in Korea shows, where the forms are filled: a time with
/// another zone behind it is told by that clock, so that a form gives the same numbers wherever it is opened.
struct Moment
{
    QDate date;
    QTime time; ///< invalid for a date without one

    /// Nothing unless the whole text is an ISO 8601 date or date and time that exists.
    static std::optional<Moment> read(QStringView text);
    /// Days since 1970-01-01, with a fraction. Nothing beyond the years 1 to 9999.
    static std::optional<Moment> ofDays(double days, bool withTime);
    static std::optional<QTime> readTime(QStringView text);

    bool hasTime() const { return time.isValid(); }
    double days() const;
    /// The fraction of the day, 0.5 for noon.
    double timeOfDay() const;
    QString toString() const;
};

/// format-date and format-date-time: %Y %y %m %n %b %d %e %a %H %h %M %S %3 %% and, for languages that write them,
/// %A and %B. Month and day names are those of the language ("ko", "en").
QString formatMoment(const Moment &moment, QStringView format, QStringView languageCode);

} // namespace axw::forms
