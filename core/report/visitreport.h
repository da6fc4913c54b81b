// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// 상담일지: all visits of one company, the earliest first.
Document visitLogReport(const VisitLogSnapshot &snapshot, Language language);

/// 방문확인서 (상담확인서 of a call): one visit on one sheet to sign. What does not fit is left to the visit log, and says so.
Document visitConfirmation(const VisitLogSnapshot &snapshot, const VisitRecord &visit, Language language);

} // namespace axw::report
