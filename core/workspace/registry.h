// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registry.h"

namespace axw::workspace {

/// Every replicated table with its numbers and words. Append-only; one function a noun.
const store::Registry &registry();

std::vector<store::TableSpec> clientTables();    ///< numbers 1…19
std::vector<store::TableSpec> diagnosisTables(); ///< numbers 20…29
std::vector<store::TableSpec> pocTables();       ///< numbers 30…39

} // namespace axw::workspace
