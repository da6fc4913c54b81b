// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/form.h"

#include <QByteArray>

namespace axw::forms {

/// The form as an XLSForm workbook that other tools take; reading it gives the same form, but for the numbers of rows
/// and the remarks of other programs. The same form gives the same bytes.
Result<QByteArray> workbookBytes(const Form &form);

/// Writes the workbook, whole or not at all, and beside it the CSV files it names. A file of such a name that holds
/// something else is not touched: that is a Conflict.
Result<> writeWorkbook(const Form &form, const QString &path);

} // namespace axw::forms
