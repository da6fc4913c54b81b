// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/figures.h"
#include "core/report/document.h"
#include "core/report/pdfkind.h"

namespace axw::report {

/// The document as a PDF: A4, embedded fonts, bookmarks, links from the contents page. The same document gives the
/// same bytes. Needs a QGuiApplication, and the thread that owns the Figures.
Result<QByteArray> pdfBytes(const Document &document, const picture::Figures &figures,
                            const Progress &progress = {}, PdfKind kind = PdfKind::Plain);

Result<> writePdf(const Document &document, const picture::Figures &figures, const QString &path,
                  const Progress &progress = {}, PdfKind kind = PdfKind::Plain);

} // namespace axw::report
