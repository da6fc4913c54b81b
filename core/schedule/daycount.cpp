// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/daycount.h"

#include "core/schedule/moment.h"

#include <algorithm>
#include <numeric>

namespace axw::schedule {

DayCount::DayCount(qint64 firstDay, const std::vector<int> &perDay, const std::array<int, 7> &week)
    : m_first(firstDay), m_week(week), m_perWeek(std::accumulate(week.begin(), week.end(), qint64(0)))
{
    Q_ASSERT(m_perWeek > 0);
    m_sum.reserve(perDay.size() + 1);
    m_sum.push_back(0);
    for (const int amount : perDay)
        m_sum.push_back(m_sum.back() + amount);

    m_total = m_sum.back();

    // A bucket holds at most what one working day holds, so that a search ends after a step or two, and a power of
    // two, so that it is found without a division.
    const int longest = *std::max_element(week.begin(), week.end());
    while ((2 << m_bucketBits) <= longest)
        ++m_bucketBits;
    m_bucket.reserve(size_t(m_total >> m_bucketBits) + 1);
    size_t day = 0;
    for (qint64 number = 0; number < m_total; number += qint64(1) << m_bucketBits) {
        while (m_sum[day + 1] <= number)
            ++day;
        m_bucket.push_back(qint32(day));
    }
}

qint64 DayCount::beforeOutside(qint64 day) const
{
    const qint64 index = day - m_first;
    if (index < 0)
        return -plainBefore(day, -index);
    const auto size = qint64(m_sum.size()) - 1;
    return m_total + plainBefore(m_first + size, index - size);
}

qint64 DayCount::dayHoldingOutside(qint64 number) const
{
    if (number < 0) {
        // Weeks before the table are all alike: go back far enough by whole weeks and count forward.
        const qint64 weeks = -floorDiv(number, m_perWeek);
        return plainDayHolding(m_first - weeks * 7, number + weeks * m_perWeek);
    }
    return plainDayHolding(m_first + qint64(m_sum.size()) - 1, number - m_total);
}

/// The amount of `days` plain days that begin at `from`.
qint64 DayCount::plainBefore(qint64 from, qint64 days) const
{
    qint64 sum = days / 7 * m_perWeek;
    for (qint64 day = from; day < from + days % 7; ++day)
        sum += m_week[size_t(weekdayOf(day))];
    return sum;
}

/// The day that holds item `number` (from 0) of plain days that begin at `from`.
qint64 DayCount::plainDayHolding(qint64 from, qint64 number) const
{
    qint64 day = from + number / m_perWeek * 7;
    qint64 rest = number % m_perWeek;
    while (rest >= m_week[size_t(weekdayOf(day))])
        rest -= m_week[size_t(weekdayOf(day++))];
    return day;
}

} // namespace axw::schedule
