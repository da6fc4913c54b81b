// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace axw {

/// How long work tells how far it is and hears that it should stop. Both functions may be empty.
/// They are called on the thread that works.
struct Progress
{
    std::function<void(int done, int total)> report;
    std::function<bool()> cancelled;

    void at(int done, int total) const
    {
        if (report)
            report(done, total);
    }
    bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace axw
