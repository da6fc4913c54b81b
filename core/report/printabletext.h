// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw::report {

/// Text that a person typed, made safe for any writer: composed (NFC), without control characters and without the
/// characters that turn the direction of what follows them. Line breaks stay as \n, tabs become spaces.
QString safeText(const QString &text);

/// safeText for paper: characters that the report's font lacks, or draws with the glyph of another character (so that
/// they would be read back from a PDF as that one), become near ones.
QString printableText(const QString &text);

} // namespace axw::report
