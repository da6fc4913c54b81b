// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace axw::schedule {

/// Counts something that every day has some of (working minutes, working days), so that 'how many before this day'
/// and 'on which day is the n-th' are answered from tables. Outside the table the plain week goes on.
class DayCount
{
public:
    DayCount() = default;
    /// `perDay`: the amount of each day from `firstDay` on; `week`: of a plain Monday … Sunday, not all zero.
    DayCount(qint64 firstDay, const std::vector<int> &perDay, const std::array<int, 7> &week);

    qint64 firstDay() const { return m_first; }

    /// The amount on all days from the table's first day up to but without `day`; negative before the table.
    qint64 before(qint64 day) const
    {
        const auto index = size_t(day - m_first); // a day before the table becomes a very large one
        return index < m_sum.size() ? m_sum[index] : beforeOutside(day);
    }
    /// The day that holds item `number`, counted from 0 at the table's first day.
    qint64 dayHolding(qint64 number) const
    {
        if (number < 0 || number >= m_total)
            return dayHoldingOutside(number);
        auto index = size_t(m_bucket[size_t(number >> m_bucketBits)]);
        while (m_sum[index + 1] <= number)
            ++index;
        return m_first + qint64(index);
    }

private:
    qint64 beforeOutside(qint64 day) const;
    qint64 dayHoldingOutside(qint64 number) const;
    qint64 plainBefore(qint64 from, qint64 days) const;
    qint64 plainDayHolding(qint64 from, qint64 number) const;

    qint64 m_first = 0;
    qint64 m_total = 0;
    std::vector<qint64> m_sum;    ///< m_sum[i]: amount before day m_first + i; one longer than the table
    std::vector<qint32> m_bucket; ///< table day that holds item i << bucketBits
    int m_bucketBits = 0;
    std::array<int, 7> m_week{};
    qint64 m_perWeek = 0;
};

} // namespace axw::schedule
