// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/projectfile.h"

namespace axw::exchange {

/// Reads a plan that MS Project, or a program that writes its XML, saved: with or without the namespace, in UTF-8,
/// UTF-16 or what Korean programs write. Refused, with the line, are files that are something else or broken, that
/// declare entities, and values that cannot be.
Result<ProjectFile> readProjectXml(const QString &path);
/// The same of bytes in memory; sentences call the file by this name.
Result<ProjectFile> readProjectXml(const QByteArray &bytes, const QString &name);

} // namespace axw::exchange
