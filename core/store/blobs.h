// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace axw::store {

/// Attachments on disk: `blob/ab/<hash>`, named by the keyed BLAKE2b-256 of their bytes, never changed.
class BlobStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::store::BlobStore)

public:
    /// The largest file that may be attached, in bytes.
    static constexpr qint64 largest = qint64(512) * 1024 * 1024;

    /// `key` is the workspace's secret of 32 bytes: without it nobody can tell which known file a name stands for.
    BlobStore(QString folder, QByteArray key) : m_folder(std::move(folder)), m_key(std::move(key)) {}

    /// Stores the bytes and answers their hash in hexadecimal; storing the same bytes again costs nothing.
    Result<QString> put(const QByteArray &bytes) const;
    Result<QString> putFile(const QString &path) const;

    QString path(const QString &hash) const;
    /// The name under which bytes lie here, whether they do or not.
    QString hash(const QByteArray &bytes) const { return hashOf(bytes); }
    /// NotFound when it is not here (not yet synced), Damaged when its bytes do not have that hash.
    Result<QByteArray> read(const QString &hash) const;
    Result<> verify(const QString &hash) const;
    Result<> remove(const QString &hash) const;
    /// Takes away what a process that was killed left of a file it was storing.
    void removeHalfWritten() const;
    /// The hashes of all files in the folder.
    QStringList hashes() const;

private:
    QString hashOf(const QByteArray &bytes) const;

    QString m_folder;
    QByteArray m_key;
};

/// 32 random bytes for a new workspace.
QByteArray newBlobKey();

} // namespace axw::store
