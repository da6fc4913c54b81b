// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// 진단보고서: the scores, what they are made of, what is not known yet, and the evidence behind them.
Document diagnosisReport(const DiagnosisSnapshot &snapshot, Language language);

} // namespace axw::report
