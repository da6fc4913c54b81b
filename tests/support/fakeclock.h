// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace axw::test {

/// A clock that stands still until a test moves it. Starts on Wednesday 2026-03-04 09:00 in Seoul.
class FakeClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    void advance(qint64 byMs) { ms += byMs; }
    void setToday(QDate date) { ms = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); }

    qint64 ms = 1772582400000;
};

} // namespace axw::test
