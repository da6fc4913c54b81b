// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reporttext.h"

#include "core/report/plaintext.h"
#include "core/report/summaries.h"
#include "core/workspace/kindsnapshots.h"
#include "core/workspace/workspace.h"

namespace axw::workspace {

Result<QString> companySummaryText(Workspace &workspace, ClientId client, Language language)
{
    ReportRequest request;
    request.kind = report::Kind::CaseFile;
    request.language = language;
    request.client = client;
    AXW_TRY_ASSIGN(snapshot, caseFileSnapshot(workspace, request));
    return report::plainText(report::companySummary(snapshot, language));
}

Result<QString> pocSummaryText(Workspace &workspace, PocId poc, Language language)
{
    ReportRequest request;
    request.kind = report::Kind::Timeline;
    request.language = language;
    request.poc = poc;
    AXW_TRY_ASSIGN(snapshot, timelineSnapshot(workspace, request));
    return report::plainText(report::pocSummary(snapshot, language));
}

} // namespace axw::workspace
