// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowlayout.h"

namespace axw::report {

/// What opens a report: the logo, the title, the facts and the centre's line; on a page of their own where the document
/// has a cover page.
Atoms layOutFront(const Document &document, const Measure &measure);

/// Labelled values, `perRow` pairs a row.
void addFacts(Atoms &atoms, const Document &document, const QList<Fact> &facts, int perRow, const Measure &measure, double before);

} // namespace axw::report
