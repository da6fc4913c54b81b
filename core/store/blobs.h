// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <memory>

class QCryptographicHash;

namespace axw::store {

/// A file that was copied into the folder and has no name there yet. The copy goes with the last of these, unless it
/// was kept.
struct Draft
{
    QString hash; ///< the name it will have
    qint64 size = 0;
    std::shared_ptr<const QString> path;
};

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
    /// Copies a file, hashing while it reads: for another thread, and for files that memory should not hold. `also` is
    /// fed with the same bytes. Cancelled leaves nothing.
    Result<Draft> draft(const QString &path, const Progress &progress = {}, QCryptographicHash *also = nullptr) const;
    /// Gives a draft its name; at once.
    Result<QString> keep(const Draft &copy) const;

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
    Error notStored(qint64 wanted, const QString &detail) const;
    Error notWritable() const;

    QString m_folder;
    QByteArray m_key;
};

/// 32 random bytes for a new workspace.
QByteArray newBlobKey();

} // namespace axw::store
