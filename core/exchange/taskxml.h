// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"
#include "core/exchange/xmlwalk.h"

namespace axw::exchange {

/// Reads one <Task>, a blank row too. A duration that cannot be read is none (MS Project does the same) and is remarked.
/// What the file says besides is counted among what is passed over.
FileTask readTask(XmlWalk &walk, ProjectFile &file);
/// Reads one <ExtendedAttribute> of a task or resource into the list.
void readCustom(XmlWalk &walk, std::vector<FileCustom> &custom);

} // namespace axw::exchange
