// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/registry.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace axw::store {

class Database;

/// One step of the schema: numbered from 1 without gaps, never changed once released.
struct SchemaStep
{
    int number;
    QByteArray sql;
};

/// Marks a workspace file in SQLite's header: "AXWB".
inline constexpr qint64 applicationId = 0x41585742;

/// The schema step a file stands at. Errors: Damaged when it is another program's file, Newer when it was written
/// by a later version than `newest`.
Result<int> schemaOf(Database &database, int newest);

/// Brings a file to the last step, each step in one transaction of its own, and makes the recording triggers anew.
/// `beforeFirst` runs once before the first step is taken on a file that already had one (for a backup); its error
/// stops everything.
Result<> migrate(Database &database, const std::vector<SchemaStep> &steps, const Registry &registry,
                 const std::function<Result<>()> &beforeFirst);

} // namespace axw::store
