// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw::store {

enum class FileHead {
    Ours,
    Foreign, ///< no database, or another program's
    CutShort,
    Unreadable,
};

/// Looks at a file's first bytes before SQLite may touch it: merely opening for writing would turn a foreign database
/// into one with a log, and take an empty file for a new database. (SQLite's file format, section 1.3.)
FileHead headOf(const QString &file);

} // namespace axw::store
