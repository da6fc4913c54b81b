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

    Result<std::optional<QByteArray>> hash(const QString &name) override;
    Result<> write(const QString &name, const QByteArray &bytes, const Progress &progress) override;
    Result<bool> renameNew(const QString &from, const QString &to) override;
    Result<> remove(const QString &name) override;

private:
    Result<> there() const;
    QString path(const QString &name) const;

    QString m_folder;
};

} // namespace axw::sync
