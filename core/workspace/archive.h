// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace axw::workspace {

class Workspace;

/// A whole workspace as one ZIP: `db` (a verified copy), `blob/…`, and `manifest.json` with the SHA-256 and size of
/// each. Written beside its target and renamed.
Result<> backupToArchive(Workspace &workspace, const QString &file);

/// Makes the workspace folder `folder` from an archive. Refuses a folder that exists (Invalid), an archive that is
/// foreign or whose bytes do not match its manifest (Damaged), one of a newer version (Newer). The restored workspace
/// takes a new device key: what it writes from now on is not what the old one would have written.
Result<> restoreFromArchive(const QString &file, const QString &folder, const Clock &clock);

} // namespace axw::workspace
