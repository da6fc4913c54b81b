// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace axw::clients {

/// Registers the functions that the search index's triggers call; needed on every writing connection.
Result<> addSearchFunctions(store::Database &database);

} // namespace axw::clients
