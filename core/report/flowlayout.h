// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/atoms.h"
#include "core/report/document.h"

#include <functional>

namespace axw::report {

/// The column a report is set in.
struct Measure
{
    double width = 0;
    double pageHeight = 0; ///< what one page holds
    /// 1 for the larger letters and spaces of a sheet that has room, 0 for those of a report.
    double air = 0;
    /// Asked between rows and blocks; a layout that was stopped is not whole.
    std::function<bool()> stopped;
};

Atoms layOutBlocks(const Document &document, const Measure &measure);

} // namespace axw::report
