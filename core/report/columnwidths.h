// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <vector>

namespace axw::report {

/// How wide the columns of a table are on paper, in paper units: their shares of the width; a column that is narrower
/// than its widest word, or than a date, takes from those that have room to spare. `letters` is the size of the letters,
/// `air` what a cell keeps free beside its words.
std::vector<double> columnWidths(const Table &table, double width, double letters, double air);

} // namespace axw::report
