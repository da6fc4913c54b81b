// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/example/movingclock.h"
#include "core/schedule/workcalendar.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace axw::example {

/// What happens on which day, told in any order and played in the order of time.
class Chronicle
{
public:
    Chronicle(QDate today, schedule::WorkCalendar calendar) : m_today(today), m_calendar(std::move(calendar)) {}

    /// The day `days` from today, moved from a weekend or holiday back to the last working day when it has passed, on to
    /// the next when it is to come.
    QDate day(int days) const;
    QDate today() const { return m_today; }

    /// `person` does something `ago` days ago. What is told first happens first on one day.
    void happens(int ago, const QString &person, std::function<Result<>()> what);

    /// Plays all of it. Before each event the clock stands at its time (office hours in Seoul) and `becomes` is told
    /// who acts. The clock never passes `until`.
    Result<> play(MovingClock &clock, qint64 until, const std::function<void(const QString &)> &becomes,
                  const Progress &progress);

private:
    struct Event
    {
        QDate day;
        QString person;
        std::function<Result<>()> what;
    };

    QDate m_today;
    schedule::WorkCalendar m_calendar;
    std::vector<Event> m_events;
};

} // namespace axw::example
