// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

class QCustomPlot;

namespace axw::widgets {

/// Fills a plot with lying bars, in place of what was in it. The look's letter is in the plot's pixels. Nothing
/// translucent is used, so that the plot prints as it looks.
void plotBars(QCustomPlot &plot, const picture::BarChart &chart, const picture::ChartLook &look);

} // namespace axw::widgets
