// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plancolumns.h"
#include "core/exchange/projectfile.h"
#include "core/files/encoding.h"
#include "core/poc/incomingplan.h"
#include "core/schedule/duration.h"

#include <QSet>

namespace axw::exchange {

/// What a table of tasks does not say and its reading needs: when the plan begins and the hours that may be named.
struct PlanTableContext
{
    schedule::Moment start = 0;
    std::vector<FileCalendar> calendars; ///< the project's first
    schedule::DurationUnits units;
};

struct PlanTable
{
    ProjectFile file;              ///< as if MS Project had written it
    QSet<poc::PlanField> says;     ///< by the columns there are
};

/// Reads a table that a person edits: one row a task, in the order of the plan. Heads and words are Korean or English.
///
/// What is worked out is not taken: start and finish count where they put a task (manual, or without any predecessor and
/// no column for constraints: then a start is the earliest one), and give the duration where there is none. Summaries are
/// those that have rows below on a deeper level; only their name, constraint, deadline, costs and notes count.
///
/// Invalid with row, column and what would be right.
Result<PlanTable> readPlanTable(const Table &table, const QString &name, const PlanTableContext &context);

struct WrittenPlan
{
    QByteArray bytes;
    QStringList remarks; ///< what the format cannot say, in sentences
};

/// The plan as such a table, in one language. CSV in UTF-8 has a mark, so that spreadsheets read it right; CP949 fails
/// with the characters it lacks.
Result<WrittenPlan> planCsv(const ProjectFile &file, Language language, files::Encoding encoding = files::Encoding::Utf8);
Result<WrittenPlan> planXlsx(const ProjectFile &file, Language language);

} // namespace axw::exchange
