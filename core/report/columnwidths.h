// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <vector>

namespace axw::report {

/// More columns than that stand closer together.
inline constexpr qsizetype manyColumns = 12;

/// A table on paper, in paper units.
struct TableFit
{
    double letters = 0; ///< size of the letters: as asked for, or smaller where the words of many columns need it
    std::vector<double> widths;
};

/// How wide the columns are: their shares of the width; a column that is narrower than its widest word, or than a date,
/// takes from those that have room to spare. Where there are many, or their words find no room, they are as wide as what
/// stands in them, in as few lines as can be. `letters` is the size of the letters, `air` what a cell keeps free beside
/// its words.
TableFit fitTable(const Table &table, double width, double letters, double air);

} // namespace axw::report
