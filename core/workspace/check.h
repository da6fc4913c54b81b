// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace axw::workspace {

class Workspace;

/// One thing that is wrong with a workspace, for a person and for a script.
struct Problem
{
    QString kind; ///< "file", "reference", "audit", "attachment"
    QString sentence;
    bool operator==(const Problem &) const = default;
};

/// Looks through the whole workspace: the file's integrity, foreign keys, the audit trail against itself and against
/// the tables, the bytes of every attachment. Changes nothing.
Result<std::vector<Problem>> check(Workspace &workspace, const Progress &progress = {});

} // namespace axw::workspace
