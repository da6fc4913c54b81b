// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/poc/poc.h"
#include "core/schedule/duration.h"
#include "core/schedule/workcalendar.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace axw::gantt {

/// Who works on a task, as it is typed: a name, and how much of their time.
struct WantedResource
{
    QString name;
    int units = 100; ///< percent

    bool operator==(const WantedResource &) const = default;
};

/// Reads what a person types into the cells of a plan: '5일', '3/12', '60%', '이수민 50%, 검사 장비'. What cannot be read
/// is Invalid, with a sentence that says what would be right.
class CellReading
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt::CellReading)

public:
    CellReading(const schedule::WorkCalendar &calendar, Language language, QDate today)
        : m_calendar(calendar), m_language(language), m_today(today)
    {
    }

    schedule::DurationUnits units() const { return {m_calendar.minutesPerDay(), m_calendar.minutesPerWeek()}; }

    /// One by the clock as '3ed' or '경과 3일'.
    Result<schedule::Length> duration(const QString &text) const;
    /// Percent.
    Result<int> done(const QString &text) const;
    /// Whole won; nothing for an empty text.
    Result<std::optional<Won>> cost(const QString &text) const;
    Result<QDate> date(const QString &text) const;
    /// The end of that day; nothing for an empty text.
    Result<std::optional<poc::PlanTime>> deadline(const QString &text) const;
    /// When a task starts that begins on a day; a milestone is reached by the end of it.
    schedule::Moment startOn(QDate date, bool milestone) const;
    /// How long a task takes from its start to the end of a day; Invalid when it would end before it starts.
    Result<schedule::WorkMinutes> durationUntil(schedule::Moment start, QDate finish) const;
    Result<std::vector<WantedResource>> resources(const QString &text) const;

private:
    const schedule::WorkCalendar &m_calendar;
    Language m_language;
    QDate m_today;
};

} // namespace axw::gantt
