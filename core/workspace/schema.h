// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrate.h"

#include <vector>

namespace axw::workspace {

/// The steps of core/workspace/schema, in order.
std::vector<store::SchemaStep> schemaSteps();

} // namespace axw::workspace
