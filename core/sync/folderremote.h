// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remote.h"

namespace axw::sync {

/// A folder: a stick, a network drive, a folder that another program carries elsewhere. It is never made: one that is
/// not there now may be there later.
class FolderRemote final : public Remote
{
public:
    explicit FolderRemote(QString folder) : m_folder(std::move(folder)) {}

    Result<std::optional<QByteArray>> hash(const QString &name, const Progress &progress) override;
    Result<> write(const QString &name, QIODevice &from, const Progress &progress) override;
    Result<bool> renameNew(const QString &from, const QString &to, const Progress &progress) override;
    Result<> remove(const QString &name, const Progress &progress) override;

private:
    Result<> there() const;
    QString path(const QString &name) const;

    QString m_folder;
};

} // namespace axw::sync
