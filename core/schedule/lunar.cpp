// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/lunar.h"

#include <QDateTime>

#include <unicode/ucal.h>

namespace axw::schedule {

namespace {

/// Years of the `dangi` calendar count from 2333 BC, the founding of Gojoseon.
constexpr int dangiOffset = 2333;

} // namespace

LunarCalendar::LunarCalendar()
{
    // Always UTC+9: a zone's own history (summer time in the 1950s and 1988, UTC+8:30) would shift the day.
    const UChar zone[] = u"GMT+09:00";
    UErrorCode status = U_ZERO_ERROR;
    m_calendar = ucal_open(zone, -1, "ko_KR@calendar=dangi", UCAL_TRADITIONAL, &status);
    Q_ASSERT_X(U_SUCCESS(status), "LunarCalendar", u_errorName(status));
}

LunarCalendar::~LunarCalendar()
{
    ucal_close(static_cast<UCalendar *>(m_calendar));
}

QDate LunarCalendar::date(int year, int lunarMonth, int lunarDay) const
{
    auto *calendar = static_cast<UCalendar *>(m_calendar);
    UErrorCode status = U_ZERO_ERROR;
    ucal_clear(calendar);
    ucal_set(calendar, UCAL_EXTENDED_YEAR, year + dangiOffset);
    ucal_set(calendar, UCAL_MONTH, lunarMonth - 1);
    ucal_set(calendar, UCAL_IS_LEAP_MONTH, 0);
    ucal_set(calendar, UCAL_DATE, lunarDay);
    const UDate ms = ucal_getMillis(calendar, &status);
    if (U_FAILURE(status))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(ms), Qt::OffsetFromUTC, 9 * 3600).date();
}

} // namespace axw::schedule
