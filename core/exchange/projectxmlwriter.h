// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"

#include <QByteArray>

namespace axw::exchange {

struct ProjectXml
{
    QByteArray bytes;
    QStringList remarks; ///< what the format cannot say as it is, in sentences
};

/// A plan as MS Project opens it: UTF-8, every element in the order of its schema, calendar names unique and not empty,
/// every link with its lag and the lag's format. The same plan gives the same bytes.
///
/// The calendars that tasks and the project go by must be base calendars, derived from none.
ProjectXml projectXml(const ProjectFile &file);

} // namespace axw::exchange
