// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actioncatalogue.h"

namespace axw::shell {

/// Every action of the program. A new menu entry begins here; the page that serves it offers it by its id.
widgets::ActionCatalogue actionCatalogue();

/// The ids of the ☰ menu in order; an empty one is a separator.
QStringList menuIds();

} // namespace axw::shell
