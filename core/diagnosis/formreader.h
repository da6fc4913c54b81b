// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/form.h"

#include <QByteArray>

namespace axw::diagnosis {

/// Reads a form (JSON: version, levels, dimensions with items and markers) and checks that it can be filled and
/// scored. An error names every place that is wrong ("dimensions[1].items[2].markers"), one a line.
Result<Form> readForm(const QByteArray &json, const QString &key);

/// The forms that come with the program: "full" (all items) and "quick" (those marked so). The version is the one an
/// assessment was begun with, 0 for the newest; what is not carried any more is NotFound.
Result<Form> builtinForm(QStringView key, int version = 0);

} // namespace axw::diagnosis
