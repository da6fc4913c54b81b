// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QString>

/// Reports and summaries as plain lines, for a messenger.
namespace axw::workspace {

class Workspace;

Result<QString> companySummaryText(Workspace &workspace, ClientId client, Language language);
Result<QString> pocSummaryText(Workspace &workspace, PocId poc, Language language);

} // namespace axw::workspace
