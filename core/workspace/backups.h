// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace axw::workspace {

/// One rolling backup: a whole, verified database file.
struct Backup
{
    QString path;
    QDateTime taken; ///< UTC
    QString reason;  ///< "work", "upgrade", "import", "erasure"
};

/// Copies the database into the workspace's backup folder and thins out the old ones.
Result<> rollingBackup(store::Database &database, const QString &folder, const Clock &clock, const QString &reason);

/// Newest first.
std::vector<Backup> backupsOf(const QString &folder);

/// Takes away what a process that was killed left of a backup it was making; one that is being made now fails.
void removeHalfMadeBackups(const QString &folder);

/// Which of these moments (newest first) are kept: 10 recent, 7 daily, 8 weekly, 12 monthly.
std::vector<bool> keptBackups(const std::vector<QDateTime> &taken);

} // namespace axw::workspace
