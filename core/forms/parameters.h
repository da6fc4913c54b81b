// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <optional>

namespace axw::forms {

/// Reads "start=1 end=10; step=2" (parted by blanks, commas or semicolons). Nothing when a part is no "key=value".
std::optional<QMap<QString, QString>> readParameters(const QString &text);

/// The parameters as a sheet holds them.
QString parametersText(const QMap<QString, QString> &parameters);

/// What is wrong with a question's parameters, in sentences; empty when all is well. `fromFile`: its list is a file.
QStringList parameterFaults(const Node &node, bool fromFile, const Form &form);

} // namespace axw::forms
