// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/figures.h"
#include "core/report/document.h"

#include <QByteArray>

namespace axw::report {

/// The document as HWPX (OWPML, KS X 6101), to be edited in a word processor of Korean offices: real paragraphs, named
/// styles with outline levels that number themselves, tables with repeated heads, pictures. Its structure is checked by
/// hwpxProblems(); the word processor itself was not at hand. Charts are pictures. The same document gives the same bytes.
Result<QByteArray> hwpxBytes(const Document &document, const picture::Figures &figures, const Progress &progress = {});

/// Writes it whole or not at all: saveFile().
Result<> writeHwpx(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress = {});

} // namespace axw::report
