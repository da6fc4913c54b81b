// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace axw::report {

/// A PDF as it is, or one that an archive takes: PDF/A-1b, which any reader will show alike in fifty years.
enum class PdfKind { Plain, Archive };

} // namespace axw::report
