// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/pageddocument.h"
#include "core/report/pdfkind.h"

#include <QByteArray>

namespace axw::report {

/// What Qt's PDF writer cannot say: bookmarks, links from the contents page, language, title and dates taken from the
/// document instead of the clock.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const Document &document, const PagedDocument &pages, PdfKind kind);

} // namespace axw::report
