// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/figures.h"
#include "core/report/document.h"

namespace axw::report {

/// The document as a workbook. Its first sheet is read from top to bottom; every table has a sheet of its own after it,
/// with typed cells, in the document's order; then come the numbers of the charts, and texts that are longer than a cell
/// holds. Texts are made safe as for every format; none of them is a formula.
Result<QByteArray> xlsxBytes(const Document &document, const picture::Figures &figures, const Progress &progress = {});

Result<> writeXlsx(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress = {});

} // namespace axw::report
