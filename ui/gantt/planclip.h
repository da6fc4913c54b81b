// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/plancells.h"

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace axw::gantt {

/// Rows as a table for the clipboard: tab-separated lines and HTML, with the headings where there is more than one row.
/// Names are indented by two spaces a level, so that the outline survives a spreadsheet.
std::unique_ptr<QMimeData> clipOf(const PlanState &state, const std::vector<int> &rows, const std::vector<PlanColumn> &columns);

/// The cells of a table that a spreadsheet put on the clipboard: tabs part cells, line breaks rows, quotes keep both.
/// Empty lines at the end are left out.
std::vector<QStringList> tableOf(const QMimeData &mime);

} // namespace axw::gantt
