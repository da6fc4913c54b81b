// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/sheetrow.h"

#include <QStringList>

namespace axw::files {

/// The separator a CSV text uses: comma, semicolon or tab, by what splits its first rows most evenly.
QChar guessSeparator(QStringView text);

/// The rows of a CSV text (RFC 4180: quotes, doubled quotes, line breaks inside quotes). A row's number is what a
/// spreadsheet shows: blank lines count, a line break inside quotes does not. Rows without any text are left out.
/// A quote that is never closed is an error that names the row and the line where it opens.
Result<QList<SheetRow>> parseCsv(QStringView text, QChar separator);

/// A cell that a spreadsheet would run as a formula (it begins with = + - @ or a tab) gets an apostrophe before it.
QString neutralCell(const QString &text);
/// What neutralCell was given: takes the apostrophe off again.
QString plainCell(const QString &text);

/// One line with CRLF, cells neutralised and quoted where needed.
QString csvLine(const QStringList &cells, QChar separator = u',');

} // namespace axw::files
