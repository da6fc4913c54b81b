// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/xmltree.h"

namespace axw::report {

/// WordprocessingML's schema wants the children of most elements in one order, and Word calls a file damaged that has
/// another. What is wrong with the order of this element's children, or empty.
QString docxOrderProblem(const XmlElement &element);

} // namespace axw::report
