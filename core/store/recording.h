// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace axw::store {

class Database;

/// Registers `axw_record`, which the recording triggers call. It answers an error while nobody records, so that a
/// replicated table is never written unheard.
Result<> addRecordFunction(Database &database);

} // namespace axw::store
