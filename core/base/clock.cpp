// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace axw {

namespace {
constexpr int seoulOffsetSeconds = 9 * 3600;
} // namespace

QDateTime Clock::nowUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC);
}

QDate Clock::today() const
{
    return seoulTime(nowMs()).date();
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDateTime seoulTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, seoulOffsetSeconds);
}

QDateTime utcOfSeoul(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, seoulOffsetSeconds).toUTC();
}

} // namespace axw
