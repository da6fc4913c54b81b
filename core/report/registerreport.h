// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// 접수대장: every case with its stage, its owner and what comes next, after a count by stage.
Document registerReport(const RegisterSnapshot &snapshot, Language language);

} // namespace axw::report
