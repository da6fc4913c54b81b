// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace axw::workspace {

class Workspace;

/// Who handed a plan in for review, and when.
struct Submission
{
    QString person;
    QDateTime at; ///< UTC

    bool operator==(const Submission &) const = default;
};

/// The newest submission of a plan that the audit trail tells of; nothing for one that never was submitted.
Result<std::optional<Submission>> lastSubmission(Workspace &workspace, PocId poc);

} // namespace axw::workspace
