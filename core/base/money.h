// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace axw {

/// Whole won; rounded only for display.
struct Won
{
    qint64 amount = 0;
    auto operator<=>(const Won &) const = default;
};

} // namespace axw
