// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axwb/call.h"

namespace axw::app {

/// `form print`: a form as sheets of A4 to be filled in by hand. A workspace's form by its key, a built-in one, or a
/// workbook.
Outcome printForm(const Call &call);

/// The version that --version names, 0 without it.
tl::expected<int, Failure> formVersionOf(const Call &call);

} // namespace axw::app
