// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/target.h"

/// Reports that a page may ask for with openRequested(): the reports page opens with them chosen.
namespace axw::widgets {

/// 진단보고서; of the newest assessment when none is named.
ReportTarget diagnosisReport(ClientId client, AssessmentId assessment = {});
/// 접수대장.
ReportTarget registerReport();
/// 상담일지.
ReportTarget visitLogReport(ClientId client);
/// 방문확인서; of the newest visit when none is named.
ReportTarget visitConfirmationReport(ClientId client, VisitId visit = {});

/// The same, and the page asks at once where the file is to go.
ReportTarget exported(ReportTarget target);

} // namespace axw::widgets
