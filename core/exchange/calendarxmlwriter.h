// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"

#include <QXmlStreamWriter>

#include <functional>
#include <utility>

namespace axw::exchange {

/// Writes <Calendars>: days, exceptions, plain and recurring, and weeks with hours of their own. Names are made unique.
/// `plain` takes away what no XML can hold.
void writeCalendars(QXmlStreamWriter &xml, const ProjectFile &file, const std::function<QString(const QString &)> &plain);

/// When a usual day of the project begins and ends: 09:00:00 and 18:00:00.
std::pair<QString, QString> usualDay(const ProjectFile &file);

} // namespace axw::exchange
