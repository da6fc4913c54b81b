// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/casefilereport.h"
#include "core/report/lettersreport.h"
#include "core/report/portfolioreport.h"
#include "core/report/requestreport.h"
#include "core/report/timelinereport.h"
#include "core/report/weeklyreport.h"
#include "core/workspace/snapshots.h"

/// What the reports over many rooms are made from.
namespace axw::workspace {

/// NotFound for a PoC that is gone.
Result<report::TimelineSnapshot> timelineSnapshot(Workspace &workspace, const ReportRequest &request);
Result<report::CaseFileSnapshot> caseFileSnapshot(Workspace &workspace, const ReportRequest &request);
Result<report::PortfolioSnapshot> portfolioSnapshot(Workspace &workspace, const ReportRequest &request);
/// The week in which the report's date lies, never beyond today. What was done is what the tables hold and the audit trail says when and by whom.
Result<report::WeeklySnapshot> weeklySnapshot(Workspace &workspace, const ReportRequest &request);
/// Invalid for a column that the list does not have.
Result<report::RequestSnapshot> requestSnapshot(Workspace &workspace, const ReportRequest &request);
Result<report::LettersSnapshot> lettersSnapshot(Workspace &workspace, const ReportRequest &request);

/// The diagnoses of a company as figures, the earliest first: frozen ones, or also those that are open.
Result<QList<report::RoundRecord>> roundsOfClient(Workspace &workspace, ClientId client, const QString &owner,
                                                  std::optional<clients::Field> field, bool onlyFrozen);
/// The register, or one company's part of it, with how near each reply is on that day.
Result<QList<report::LetterRecord>> letterRecords(Workspace &workspace, ClientId client, QDate today);

} // namespace axw::workspace
