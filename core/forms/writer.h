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

/// Writes the CSV files that a form names beside where its workbook is or will be. A file of such a name that holds
/// something else is not touched: that is a Conflict, and nothing is written.
Result<> writeFiles(const Form &form, const QString &path);

/// Writes the workbook, whole or not at all, and the files beside it.
Result<> writeWorkbook(const Form &form, const QString &path);

} // namespace axw::forms
