// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace axw::diagnosis {

/// Tells screen readers what the page's own controls are: an item is a group, the radar a chart. Once is enough.
void installRoles();

} // namespace axw::diagnosis
