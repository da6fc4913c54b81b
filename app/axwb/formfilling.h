// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axwb/call.h"

namespace axw::app {

/// `axwb report W --template FORM`: an office's own form, filled from a client's or a PoC's data.
Outcome fillForm(const Call &call);

} // namespace axw::app
