// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/atoms.h"
#include "core/report/document.h"

#include <functional>

namespace axw::report {

/// The rows of a table of this width. A row higher than `tallest` may be divided between its lines.
void layOutTable(Atoms &atoms, const Table &table, double width, double tallest, double before,
                 const std::function<bool()> &stopped = {});

} // namespace axw::report
