// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

namespace axw {

/// Which pages the program has: the rail in its order, and the tabs of a client's file.
shell::PageRegistry pageRegistry(const Clock &clock);

} // namespace axw
