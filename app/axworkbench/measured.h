// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw::shell {
class Workbench;
}

namespace axw {

/// For measuring the start (tests/bench): says "painted" on stdout after the first paint, goes to a page of the rail,
/// says "ready" when that page is, and quits when stdin is closed.
void measure(shell::Workbench &workbench, const QString &page);

} // namespace axw
