// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/figures.h"
#include "core/report/document.h"

#include <QByteArray>

namespace axw::report {

/// The document as DOCX (Office Open XML), to be edited: named styles, headings and lists that number themselves, a
/// contents field that can be read before it is updated (then it has page numbers too), tables with repeated heads, captions with numbers, charts as
/// SVG with points for readers that know none. The same document gives the same bytes.
Result<QByteArray> docxBytes(const Document &document, const picture::Figures &figures, const Progress &progress = {});

/// Writes it whole or not at all: saveFile().
Result<> writeDocx(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress = {});

} // namespace axw::report
