// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/files/bookwriter.h"
#include "core/picture/chart.h"

namespace axw::report::xlsx {

/// Whether a spreadsheet's own chart says all that this one does: it knows no bands and no bars of confidence.
bool isDrawnWhole(const picture::Chart &chart);

/// Puts a chart's numbers below what the sheet holds already, a series a column, with what else is known of each value
/// beside them, and hands back the spreadsheet's chart of them: place and size are the caller's.
files::BookChart addNumbers(files::BookSheet &sheet, const picture::Chart &chart, const QString &caption, Language language);

} // namespace axw::report::xlsx
