// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reporttext.h"

#include "core/clients/letters.h"
#include "core/report/plaintext.h"
#include "core/report/summaries.h"
#include "core/workspace/kindsnapshots.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/reportparts.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

Result<QString> companySummaryText(Workspace &workspace, ClientId client, Language language)
{
    ReportRequest request;
    request.kind = report::Kind::CaseFile;
    request.language = language;
    request.client = client;
    report::CompanySummarySnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    AXW_TRY_ASSIGN(company, companyOf(workspace, client));
    snapshot.company = company;
    AXW_TRY_ASSIGN(files, workspace.cases().of(client));
    if (!files.empty())
        snapshot.file = files.front();
    AXW_TRY_ASSIGN(visits, workspace.clients().of<clients::Visit>(client));
    if (const auto last = std::ranges::max_element(visits, {}, &clients::Visit::starts); last != visits.end()) {
        snapshot.visit.emplace();
        snapshot.visit->kind = last->kind;
        snapshot.visit->start = last->starts.isValid() ? seoulTime(last->starts.toMSecsSinceEpoch()) : QDateTime();
    }
    AXW_TRY_ASSIGN(rounds, roundsOfClient(workspace, client, company.owner, {}, false));
    if (!rounds.isEmpty())
        snapshot.round = rounds.last();
    AXW_TRY_ASSIGN(pocs, portfolioOf(workspace, client));
    snapshot.pocs = std::move(pocs.entries);
    AXW_TRY_ASSIGN(letters, workspace.clients().of<clients::Letter>(client));
    snapshot.lettersWaiting = int(std::ranges::count_if(letters, &clients::Letter::isWaiting));
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
