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

    // A bucket holds about what one working day holds, so that a search ends after a step or two.
    m_bucketSize = std::max<qint64>(1, *std::max_element(week.begin(), week.end()));
    m_bucket.reserve(size_t(m_sum.back() / m_bucketSize) + 1);
    size_t day = 0;
    for (qint64 number = 0; number < m_sum.back(); number += m_bucketSize) {
        while (m_sum[day + 1] <= number)
            ++day;
        m_bucket.push_back(qint32(day));
    }
}

qint64 DayCount::before(qint64 day) const
{
    const qint64 index = day - m_first;
    const auto size = qint64(m_sum.size()) - 1;
    if (index < 0)
        return -plainBefore(day, -index);
    if (index > size)
        return m_sum.back() + plainBefore(m_first + size, index - size);
    return m_sum[size_t(index)];
}

qint64 DayCount::dayHolding(qint64 number) const
{
    if (number < 0) {
        // Weeks before the table are all alike: go back far enough by whole weeks and count forward.
        const qint64 weeks = -floorDiv(number, m_perWeek);
        return plainDayHolding(m_first - weeks * 7, number + weeks * m_perWeek);
    }
    if (number >= m_sum.back())
        return plainDayHolding(m_first + qint64(m_sum.size()) - 1, number - m_sum.back());
    auto index = size_t(m_bucket[size_t(number / m_bucketSize)]);
    while (m_sum[index + 1] <= number)
        ++index;
    return m_first + qint64(index);
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
