// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/attachments.h"
#include "core/forms/form.h"

#include <QByteArray>

namespace axw::forms {

/// Reads a form from an XLSForm workbook and checks it whole: every problem names sheet, row, column, what is wrong and
/// what would be right, in the language of the interface. The CSV files it names are read from the folder it lies in. A
/// file that is no workbook at all gives one problem without a row.
Reading readWorkbook(const QString &path);
Reading readWorkbook(const QByteArray &bytes, const Attachments &attachments = noFiles());

} // namespace axw::forms
