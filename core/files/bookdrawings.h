// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/bookwriter.h"

struct lxw_workbook;
struct lxw_worksheet;

/// What lies over the cells; only for this room.
namespace axw::files {

Result<> addPicture(lxw_worksheet *sheet, const BookPicture &picture);
Result<> addChart(lxw_workbook *book, lxw_worksheet *sheet, const BookChart &chart);

/// The library's reason, as an error.
tl::unexpected<Error> bookNotWritten(int why);

} // namespace axw::files
