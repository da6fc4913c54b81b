// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace axw::example {

/// A clock that is set: the example centre lives through a year while it is made.
class MovingClock final : public Clock
{
public:
    explicit MovingClock(qint64 ms) : m_ms(ms) {}

    qint64 nowMs() const override { return m_ms; }
    /// Never goes back.
    void moveTo(qint64 ms) { m_ms = std::max(m_ms, ms); }

private:
    qint64 m_ms;
};

} // namespace axw::example
