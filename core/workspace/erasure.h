// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace axw::workspace {

class Workspace;

/// What an erasure would take away for good.
struct ErasureScope
{
    int rows = 0;
    int files = 0;
    int backups = 0;
};

/// Counts what erasing a client would remove.
Result<ErasureScope> erasureScope(Workspace &workspace, ClientId client);

/// 파기: removes a client with all that is kept about it from the tables, the search index, the journal, the
/// attachments and the rolling backups, and enters it in the 파기대장 (which names no one). It cannot be undone, and undo
/// stops there. The audit trail still verifies. `reason` must not be empty.
Result<ErasureScope> eraseClient(Workspace &workspace, ClientId client, const QString &reason, const Progress &progress = {});

/// The same for one contact of a client.
Result<ErasureScope> eraseContact(Workspace &workspace, ContactId contact, const QString &reason, const Progress &progress = {});

} // namespace axw::workspace
