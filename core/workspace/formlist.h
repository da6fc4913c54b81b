// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/diagnosis/formstore.h"

#include <optional>
#include <vector>

namespace axw::workspace {

class Workspace;

/// A version of a form that can be filled or was filled.
struct FormEntry
{
    QString key;
    int version = 0;
    LocalizedText title;
    std::optional<diagnosis::FormRecord> record; ///< none for one that the program carries
    qint64 uses = 0;       ///< assessments begun with it
    bool isNewest = false; ///< new assessments begin with it
    bool operator==(const FormEntry &) const = default;
};

/// Every version of every form: by key, those that the program carries first, the newest version of each first.
Result<std::vector<FormEntry>> formEntries(Workspace &workspace);

/// The form of this key in this version, 0 for the newest. NotFound says what there is.
Result<FormEntry> formEntry(Workspace &workspace, const QString &key, int version = 0);

/// The form as a workbook has it.
Result<forms::Form> formOf(Workspace &workspace, const FormEntry &entry);

/// Everything that could be better about a form: what lint() says, then each text that misses a translation.
std::vector<forms::Problem> remarksOf(const forms::Form &form);

/// Writes a version as a workbook, byte by byte as it came, and beside it the files it names.
Result<> exportForm(Workspace &workspace, const FormEntry &entry, const QString &path);

} // namespace axw::workspace
