// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"
#include "core/exchange/xmlwalk.h"

namespace axw::exchange {

/// Reads one <Calendar>: days, exceptions (of which those in the old place count only where there are no others),
/// recurring ones, and weeks with hours of their own.
FileCalendar readCalendar(XmlWalk &walk, QStringList &remarks);

} // namespace axw::exchange
