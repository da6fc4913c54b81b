// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace axw::report {

/// The style sheet of an HTML report: light and dark by the reader's setting, phone, and paper (always light).
QString htmlStyle(const Document &document);

} // namespace axw::report
