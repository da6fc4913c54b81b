// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace axw::gantt {

/// From then on screen readers see each chart as a list of its rows, each with its name, dates and how it stands.
void makeChartsAccessible();

} // namespace axw::gantt
