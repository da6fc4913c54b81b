// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/planexport.h"
#include "core/files/encoding.h"
#include "core/poc/plankeeping.h"

#include <optional>

namespace axw::workspace {

class Workspace;

/// The plan of a PoC with its dates, calendars, hours and baselines.
Result<exchange::PlanToExport> planToExport(Workspace &workspace, PocId poc);

struct PlanImport
{
    poc::KeptPlan kept;
    bool changed = false; ///< whether there was anything to record
    QStringList remarks;  ///< all of them: of the file, of what a PoC cannot hold, of what was kept as it is
};

/// Reads a plan (XML of MS Project, or a table in CSV or XLSX, by what the file holds) and puts it in the place of the
/// PoC's, as PlanKeeping does: one edit that one undo takes back; a rolling backup is taken before. Nothing is changed
/// when it fails.
///
/// Hours of the file that work when the centre's calendar works are the centre's; those that work as hours of the
/// workspace do are those; the others are added.
Result<PlanImport> importPlan(Workspace &workspace, PocId poc, const QString &path, std::optional<files::Encoding> encoding = {},
                              const Progress &progress = {});

enum class PlanFormat { Xml, Csv, Xlsx, ICalendar };

struct PlanExport
{
    QByteArray bytes;
    QStringList remarks; ///< what the format cannot say, in sentences
};

Result<PlanExport> exportPlan(Workspace &workspace, PocId poc, PlanFormat format, Language language,
                              files::Encoding encoding = files::Encoding::Utf8);

} // namespace axw::workspace
