// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/chronicle.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::example {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::example)
};

} // namespace

QDate Chronicle::day(int days) const
{
    const QDate day = m_today.addDays(days);
    if (days == 0 || m_calendar.isWorkingDay(day))
        return day;
    return m_calendar.addWorkingDays(day, days < 0 ? -1 : 0);
}

void Chronicle::happens(int ago, const QString &person, std::function<Result<>()> what)
{
    m_events.push_back({day(-ago), person, std::move(what)});
}

Result<> Chronicle::play(MovingClock &clock, qint64 until, const std::function<void(const QString &)> &becomes,
                         const Progress &progress)
{
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event &left, const Event &right) { return left.day < right.day; });
    QDate day;
    int number = 0;
    int done = 0;
    for (const Event &event : m_events) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("Stopped. Nothing was made."));
        number = event.day == day ? number + 1 : 0;
        day = event.day;
        // From 09:30 in Seoul (UTC+9), seven minutes apart.
        const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        clock.moveTo(std::min(midnight + (30 + number * 7) * qint64(60000), until));
        becomes(event.person);
        AXW_TRY(event.what());
        progress.at(++done, int(m_events.size()));
    }
    clock.moveTo(until);
    return {};
}

} // namespace axw::example
