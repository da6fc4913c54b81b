// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/figures.h"
#include "core/report/document.h"
#include "core/report/pdfkind.h"
#include "core/report/reportkind.h"

namespace axw::report {

/// Writes a document into a file of one format, whole or not at all. `pdf` is heeded by PDF alone.
Result<> writeReport(const Document &document, Format format, const picture::Figures &figures, const QString &path,
                     const Progress &progress = {}, PdfKind pdf = PdfKind::Plain);

} // namespace axw::report
