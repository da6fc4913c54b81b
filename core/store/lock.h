// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace axw::store {

/// Who writes to a workspace.
struct LockHolder
{
    QString person;
    QString host;
    qint64 pid = 0;
    QDateTime since; ///< UTC
};

/// One writer a workspace. The lock falls with its process, also when that is killed.
class WorkspaceLock
{
    Q_DECLARE_TR_FUNCTIONS(axw::store::WorkspaceLock)

public:
    /// Busy, with a sentence that says who holds it, when somebody else does; ReadOnly when the folder cannot be
    /// written.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString &folder, const QString &person);
    ~WorkspaceLock();

    /// Who holds the lock of a folder, as far as its files tell.
    static LockHolder holder(const QString &folder);
    /// The sentence for somebody who has to wait for the holder.
    static QString busyWords(const LockHolder &held);

private:
    WorkspaceLock(std::unique_ptr<QLockFile> lock, QString note);

    std::unique_ptr<QLockFile> m_lock;
    QString m_note;
};

} // namespace axw::store
