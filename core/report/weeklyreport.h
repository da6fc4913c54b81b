// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// What a line of a weekly report is about; also the order in which they are told.
enum class WorkKind { Intake, Visit, Diagnosis, Stage, Poc, Request, Letter };

LocalizedText workKindName(WorkKind kind);

/// Something that was done, or is to be done.
struct WorkItem
{
    WorkKind kind = WorkKind::Visit;
    QDate date; ///< when it was done or is due
    QString person;
    QString company;
    LocalizedText what;
    bool overdue = false; ///< to be done, and its day was before the last whose results are told

    bool operator==(const WorkItem &) const = default;
};

struct WeeklySnapshot
{
    Issue issue;
    QString person; ///< whose week; empty for the centre's
    /// Of the week that is told; the next one is planned. A week that is over is told whole, up to its Sunday, whichever of
    /// its days was asked for.
    QDate monday;
    QList<WorkItem> done;
    QList<WorkItem> planned;

    bool operator==(const WeeklySnapshot &) const = default;
};

/// 주간보고: 금주 실적 and 차주 계획, side by side as offices read it, then as an outline with who and when; what is left of
/// this week (금주 남은 일) and what is late (지난 일) stand under headings of their own.
Document weeklyReport(const WeeklySnapshot &snapshot, Language language);

} // namespace axw::report
