// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace axw::schedule {

/// Counts the working minutes of days, and the days that have any, so that 'how many before this day' and 'on which day
/// is the n-th' are answered from tables. Outside the table the plain week goes on.
class DayCount
{
public:
    /// A day, the minutes before it, and of which kind it is.
    struct Place
    {
        qint64 day = 0;
        qint64 before = 0;
        size_t kind = 0;
    };

    DayCount() = default;
    /// `kinds`: of each day from `firstDay` on; `minutes`: of each kind, the first seven those of a plain Monday …
    /// Sunday, not all zero.
    DayCount(qint64 firstDay, std::span<const quint16> kinds, std::span<const int> minutes);

    qint64 firstDay() const { return m_first; }

    /// The minutes of all days from the table's first day up to but without `day`; negative before the table.
    qint64 before(qint64 day) const
    {
        const auto index = size_t(day - m_first); // a day before the table becomes a very large one
        return index < m_sum.size() ? m_sum[index] : beforeOutside(day);
    }
    /// The day that holds minute `number`, counted from 0 at the table's first day.
    Place dayHolding(qint64 number) const
    {
        if (number < 0 || number >= m_sum.back())
            return dayHoldingOutside(number);
        const Worked *worked = m_worked.data() + m_bucket[size_t(number >> m_bucketBits)];
        while (worked[1].before <= number)
            ++worked;
        return {m_first + worked->day, worked->before, worked->kind};
    }

    /// The same of days that have any minutes.
    qint64 workedBefore(qint64 day) const;
    qint64 workedDay(qint64 number) const;

private:
    /// Of two plain weeks: how much lies before each of their days.
    using Weeks = std::array<int, 14>;

    /// A day that has any minutes: all that a search for it reads lies together.
    struct Worked
    {
        qint64 before = 0; ///< minutes before it
        qint32 day = 0;    ///< counted from the first
        quint16 kind = 0;
    };

    qint64 beforeOutside(qint64 day) const;
    Place dayHoldingOutside(qint64 number) const;
    qint64 plainBefore(const Weeks &weeks, qint64 total, qint64 day) const;
    Place plainDay(const Weeks &weeks, qint64 total, qint64 number) const;
    qint64 workedDays() const { return qint64(m_worked.size()) - 1; }
    qint64 end() const { return m_first + qint64(m_sum.size()) - 1; }

    qint64 m_first = 0;
    std::vector<qint64> m_sum;    ///< minutes before each day of the table; one longer than it
    std::vector<Worked> m_worked; ///< the days that have any; one longer, which ends a search
    std::vector<qint32> m_bucket; ///< which of them holds minute i << bucketBits
    int m_bucketBits = 0;
    Weeks m_week{};
    Weeks m_workedWeek{};
};

} // namespace axw::schedule
