// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/page.h"

#include <vector>

namespace axw::clients {

/// Brings cases to a stage as one edit. Asks for one reason when the stage that one of them leaves misses something,
/// or when one goes back. Answers how many moved: none when the person changed their mind or all are there already.
Result<int> moveToStage(const widgets::PageContext &context, const std::vector<CaseId> &cases, Stage stage);

} // namespace axw::clients
