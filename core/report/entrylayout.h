// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/atoms.h"
#include "core/report/document.h"

namespace axw::report {

/// Appends a question that is answered by hand. Boxes are 4.6 mm wide, rows at least 7.5 mm high: big enough for a pen in
/// a gloved hand.
void layOutEntry(Atoms &atoms, const Entry &entry, double width);

} // namespace axw::report
