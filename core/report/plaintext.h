// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace axw::report {

/// A document as plain lines, to be pasted into a messenger: headings with their numbers, points with their marks, a line
/// a row of a table. Without pictures, page breaks and lines to sign on.
QString plainText(const Document &document);

} // namespace axw::report
