// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/picture/figures.h"
#include "core/report/pdfkind.h"
#include "core/report/reportkind.h"
#include "core/workspace/snapshots.h"

#include <vector>

namespace axw::workspace {

/// What became of one client of a batch.
struct BatchLine
{
    ClientId client;
    QString name;
    QString file; ///< absolute; empty when there is none
    std::optional<Error> error; ///< why there is none: a diagnosis that was not begun, for one

    bool operator==(const BatchLine &) const = default;
};

struct Batch
{
    std::vector<BatchLine> lines;
    std::optional<Error> stopped; ///< what ended it before the last client
};

/// Writes the same kind of report about many clients into a folder, one file each, named as the window proposes; the
/// folder is made when its parent is there. What stands in it stays: a name that is taken gets a number ("… (2).pdf").
/// A client about whom there is nothing to report is named in its line and stops nobody. Invalid for a kind that is not
/// about one client, ReadOnly and NotFound for a folder that cannot be made. A folder that vanishes, is full or refuses stops
/// a batch that has begun, as cancelling does: what was written stays, is whole, and stands in the lines.
Result<Batch> writeReports(Workspace &workspace, ReportRequest request, const std::vector<ClientId> &clients,
                           report::Format format, const QString &folder, const picture::Figures &figures, const Progress &progress = {},
                           report::PdfKind pdf = report::PdfKind::Plain);

} // namespace axw::workspace
