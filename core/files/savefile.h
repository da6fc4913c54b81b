// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace axw::files {

/// Writes a whole file beside its target and renames it there: a reader never sees half a file, and a file that was
/// there before stays as it was when this fails (ReadOnly, NotFound, Full or Io).
Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace axw::files
