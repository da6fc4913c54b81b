// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poc/poc.h"

namespace axw::poc {

/// Invalid for a PoC without a name or a start, and for a slack beyond a hundred years.
Result<> check(const Poc &poc);
/// Invalid for a task that no plan may hold: without a name, with values out of range or against each other.
Result<> check(const Task &task);
/// Invalid for a lag beyond a hundred years.
Result<> check(const Link &link);
/// The task as it is kept: text in its normal form, and nothing that its other values make meaningless.
Task clean(Task task);

} // namespace axw::poc
