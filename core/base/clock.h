// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace axw {

/// Where the program gets the time from; tests hand in their own.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01T00:00Z.
    virtual qint64 nowMs() const = 0;

    QDateTime nowUtc() const;
    /// The date in Seoul (UTC+9, no summer time), where the centre works.
    QDate today() const;
};

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

/// The wall time in Seoul of a moment in UTC milliseconds.
QDateTime seoulTime(qint64 utcMs);
/// The moment, in UTC, at which it is this wall time in Seoul.
QDateTime utcOfSeoul(QDate date, QTime time);

} // namespace axw
