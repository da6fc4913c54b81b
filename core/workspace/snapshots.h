// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/assessment.h"
#include "core/report/document.h"
#include "core/report/reportkind.h"
#include "core/report/requestreport.h"
#include "core/report/snapshots.h"
#include "core/workspace/reportdesigns.h"

/// What reports are made from, read out of a workspace at one moment.
namespace axw::workspace {

class Workspace;

/// What a request for data lists, of which rows, with which columns.
struct DataChoice
{
    report::RequestList list = report::RequestList::Clients;
    QStringList columns; ///< keys; empty: the usual ones
    std::optional<Stage> stage;
    std::optional<clients::Field> field;
    QString owner;
    std::optional<int> year; ///< in which it was opened, began, took place or was sent
    bool masked = true;

    bool operator==(const DataChoice &) const = default;
};

/// Which report, about what.
struct ReportRequest
{
    report::Kind kind = report::Kind::Diagnosis;
    Language language = Language::Korean;
    ClientId client;                        ///< of a kind that wants one
    AssessmentId assessment;                ///< null: see `round`
    std::optional<diagnosis::Round> round;  ///< none: the newest assessment
    VisitId visit;                          ///< of a confirmation; null: the newest visit on site, else the newest call
    QDate date;                             ///< the report's; invalid: today
    PocId poc = {};                         ///< of a timeline: this one alone; null: all of the client, or of the centre
    std::optional<int> year = {};           ///< of a year's report (none: that of the date), or of letters (none: all)
    QString person = {};                    ///< whose week; empty: the centre's
    DataChoice data = {};                   ///< of a request for data
    ReportDesignId design = {};             ///< null: plain

    bool operator==(const ReportRequest &) const = default;
};

/// The words of a report, in its design. NotFound when its client, assessment, visit or design is not there, said in the
/// interface's language.
Result<report::Document> makeReport(Workspace &workspace, const ReportRequest &request);

Result<report::DiagnosisSnapshot> diagnosisSnapshot(Workspace &workspace, const ReportRequest &request);
Result<report::RegisterSnapshot> registerSnapshot(Workspace &workspace, const ReportRequest &request);
/// All visits of the client, the earliest first, with those photographs that may be shown.
/// Photographs are read from the disk only where they are printed.
enum class Photos { Read, LeftOut };
Result<report::VisitLogSnapshot> visitLogSnapshot(Workspace &workspace, const ReportRequest &request, Photos photos = Photos::Read);

} // namespace axw::workspace
