// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/formstore.h"
#include "core/forms/form.h"

#include <optional>

namespace axw::workspace {

class Workspace;

/// A workbook as it was read; needs no workspace, so that it can be read on another thread.
struct FormFile
{
    QString name; ///< without its ending: the form's id where it has none
    QByteArray bytes;
    forms::Reading reading;
};

/// NotFound or Io when the file cannot be read at all; whether it is a form is told by the reading.
Result<FormFile> readFormFile(const QString &path);

/// What an import of a form came to.
struct FormImport
{
    forms::Reading reading; ///< its problems; a form with errors is not taken
    std::optional<diagnosis::FormRecord> record; ///< the version that holds the form now
    bool wasThere = false; ///< the newest version says the same: nothing was changed
};

/// Reads an XLSForm workbook and keeps it as the next version of its form, as one edit. A form with errors changes
/// nothing; the reading says what is wrong.
Result<FormImport> importForm(Workspace &workspace, FormFile file);
Result<FormImport> importForm(Workspace &workspace, const QString &path);

} // namespace axw::workspace
