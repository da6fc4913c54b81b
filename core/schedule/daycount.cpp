// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/daycount.h"

#include "core/schedule/moment.h"

#include <algorithm>

namespace axw::schedule {

DayCount::DayCount(qint64 firstDay, std::span<const quint16> kinds, std::span<const int> minutes) : m_first(firstDay)
{
    int longest = 0;
    for (size_t day = 0; day + 1 < m_week.size(); ++day) {
        m_week[day + 1] = m_week[day] + minutes[day % 7];
        m_workedWeek[day + 1] = m_workedWeek[day] + (minutes[day % 7] > 0 ? 1 : 0);
        longest = std::max(longest, minutes[day % 7]);
    }
    Q_ASSERT(longest > 0);
    m_sum.resize(kinds.size() + 1);
    size_t worked = 0;
    m_worked.resize(kinds.size() + 1);
    for (size_t day = 0; day < kinds.size(); ++day) {
        const int amount = minutes[kinds[day]];
        m_sum[day + 1] = m_sum[day] + amount;
        m_worked[worked] = {m_sum[day], qint32(day), kinds[day]};
        worked += amount > 0 ? 1 : 0; // else the next day takes its place
    }
    m_worked[worked] = {m_sum.back(), qint32(kinds.size()), 0};
    m_worked.resize(worked + 1);

    // A bucket holds at most what one working day holds, so that a search ends after a step or two, and a power of
    // two, so that it is found without a division.
    while ((2 << m_bucketBits) <= longest)
        ++m_bucketBits;
    m_bucket.reserve(size_t(m_sum.back() >> m_bucketBits) + 1);
    size_t holding = 0;
    for (qint64 number = 0; number < m_sum.back(); number += qint64(1) << m_bucketBits) {
        while (m_worked[holding + 1].before <= number)
            ++holding;
        m_bucket.push_back(qint32(holding));
    }
}

qint64 DayCount::beforeOutside(qint64 day) const
{
    return plainBefore(m_week, m_sum.back(), day);
}

DayCount::Place DayCount::dayHoldingOutside(qint64 number) const
{
    return plainDay(m_week, m_sum.back(), number);
}

qint64 DayCount::workedBefore(qint64 day) const
{
    if (day < m_first || day >= end())
        return plainBefore(m_workedWeek, workedDays(), day);
    const auto last = m_worked.end() - 1;
    return std::lower_bound(m_worked.begin(), last, day - m_first, [](const Worked &each, qint64 wanted) { return each.day < wanted; }) - m_worked.begin();
}

qint64 DayCount::workedDay(qint64 number) const
{
    if (number >= 0 && number < workedDays())
        return m_first + m_worked[size_t(number)].day;
    return plainDay(m_workedWeek, workedDays(), number).day;
}

/// The amount before a day outside the table, of which the table holds `total`.
qint64 DayCount::plainBefore(const Weeks &weeks, qint64 total, qint64 day) const
{
    const qint64 from = day < m_first ? day : end();
    const qint64 days = day < m_first ? m_first - day : day - from;
    const auto weekday = size_t(weekdayOf(from));
    const qint64 amount = days / 7 * weeks[7] + weeks[weekday + size_t(days % 7)] - weeks[weekday];
    return day < m_first ? -amount : total + amount;
}

/// The day outside the table that holds item `number`.
DayCount::Place DayCount::plainDay(const Weeks &weeks, qint64 total, qint64 number) const
{
    // Weeks before the table are all alike: go back far enough by whole weeks and count forward.
    const qint64 back = number < 0 ? -floorDiv(number, weeks[7]) : 0;
    const qint64 from = number < 0 ? m_first - back * 7 : end();
    const qint64 rest = number < 0 ? number + back * weeks[7] : number - total;
    const auto weekday = size_t(weekdayOf(from));
    const qint64 whole = rest / weeks[7];
    const qint64 wanted = rest - whole * weeks[7] + weeks[weekday];
    size_t day = weekday;
    while (day + 1 < weeks.size() && weeks[day + 1] <= wanted)
        ++day;
    return {from + whole * 7 + qint64(day - weekday), number - (wanted - weeks[day]), day % 7};
}

} // namespace axw::schedule
