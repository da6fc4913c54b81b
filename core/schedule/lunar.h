// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace axw::schedule {

/// The Gregorian dates of days of the Korean lunar calendar (ICU's `dangi`, which differs from the Chinese one).
/// Costs some 15 µs a date. Not for use by several threads at once.
class LunarCalendar
{
public:
    LunarCalendar();
    ~LunarCalendar();
    LunarCalendar(const LunarCalendar &) = delete;
    LunarCalendar &operator=(const LunarCalendar &) = delete;

    /// The date of a lunar day in the lunar year that begins in `year`; never in a leap month.
    QDate date(int year, int lunarMonth, int lunarDay) const;

private:
    void *m_calendar = nullptr;
};

} // namespace axw::schedule
