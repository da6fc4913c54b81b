// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace axw::workspace {
class Workspace;
}

namespace axw::example {

/// So many PoCs with so many linked tasks each, of invented companies, over two years from a day on: with resources
/// (some of them overbooked), baselines, promised days and links between PoCs. For measuring. The same `seed` makes the
/// same. One edit.
Result<> addManyPlans(workspace::Workspace &workspace, int pocs, int tasksEach, QDate from, quint32 seed = 1);

} // namespace axw::example
