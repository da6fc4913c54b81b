// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/picture/timelinepages.h"

class QPagedPaintDevice;
class QPrinter;

namespace axw::portfolio {

class PortfolioState;
class TimelineModel;

/// What stands on the pages: the title, today, how the rows are arranged, and the table's columns.
picture::TimelinePaper paperOf(const PortfolioState &state, const TimelineModel &model);
/// The rows with the words of the table beside them.
picture::TimelineScene paperScene(const PortfolioState &state, const TimelineModel &model);

/// Pages of A3 landscape into a PDF with its Korean font embedded. Returns the characters that no font here has and that
/// are empty boxes in it. Fails as files::saveFile() does; then what was there stays.
Result<QStringList> writePdf(const PortfolioState &state, const TimelineModel &model, const QString &path);
/// The same pages on a printer that was chosen.
Result<> print(const PortfolioState &state, const TimelineModel &model, QPrinter &printer);

} // namespace axw::portfolio
