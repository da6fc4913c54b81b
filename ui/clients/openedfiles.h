// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/records.h"
#include "core/base/result.h"

#include <QTemporaryDir>

namespace axw::workspace {
class Workspace;
}

namespace axw::clients {

/// Copies of attachments that the system's programs show. They are read-only, kept in a private folder, and go with the
/// program at the latest.
class OpenedFiles final : public QObject
{
    Q_OBJECT

public:
    /// The one of this program, made when it is first asked for and owned by the application.
    static OpenedFiles &ofApplication();

    /// Invalid for a program (it would be run, not shown), NotFound and Damaged as the store tells.
    Result<> open(workspace::Workspace &workspace, const Attachment &file);
    /// Removes the copies, as after an erasure.
    void clear();

    /// A name that a file system takes, without folders.
    static QString safeName(const QString &name);

private:
    explicit OpenedFiles(QObject *parent);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

} // namespace axw::clients
