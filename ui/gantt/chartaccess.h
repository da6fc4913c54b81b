// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace axw::gantt {

/// From then on screen readers see each chart as a table: a row for each row in sight (none for what a summary hides or a
/// filter leaves out), the columns of the plan and behind them the bar in words.
void makeChartsAccessible();

} // namespace axw::gantt
