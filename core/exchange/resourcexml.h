// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"
#include "core/exchange/xmlwalk.h"

namespace axw::exchange {

/// Reads one <Resource>. What the file says besides is counted among what is passed over.
FileResource readResource(XmlWalk &walk, ProjectFile &file);
/// Reads one <Assignment> into the file. One to nobody is none.
void readAssignment(XmlWalk &walk, ProjectFile &file);

} // namespace axw::exchange
