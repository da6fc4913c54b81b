// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace axw::report {

/// The document as one self-contained HTML page: no script, nothing loaded from elsewhere, charts as inline SVG whose
/// text stays text, light and dark, readable on a phone, with page rules for printing.
/// Every element is closed, so that the page is well-formed XML too.
QString html(const Document &document);

Result<> writeHtml(const Document &document, const QString &path);

} // namespace axw::report
