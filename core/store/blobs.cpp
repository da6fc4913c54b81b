// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"

#include "core/store/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <sodium.h>

namespace axw::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr size_t hashBytes = 32;
} // namespace

QByteArray newBlobKey()
{
    QByteArray key(qsizetype(crypto_generichash_KEYBYTES), Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QString BlobStore::hashOf(const QByteArray &bytes) const
{
    QByteArray hash(qsizetype(hashBytes), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashBytes,
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
                       reinterpret_cast<const unsigned char *>(m_key.constData()), size_t(m_key.size()));
    return QString::fromLatin1(hash.toHex());
}

QString BlobStore::path(const QString &hash) const
{
    return m_folder + u'/' + hash.left(2) + u'/' + hash;
}

Result<QString> BlobStore::put(const QByteArray &bytes) const
{
    const QString hash = hashOf(bytes);
    const QString target = path(hash);
    if (QFileInfo(target).size() == bytes.size() && QFileInfo::exists(target))
        return hash;
    if (!QDir().mkpath(QFileInfo(target).absolutePath())) {
        return fail(Error::Kind::ReadOnly, tr("The folder %1 cannot be written; the file was not attached.")
                                               .arg(QDir::toNativeSeparators(m_folder)));
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = freeBytes(m_folder).value_or(bytes.size()) < bytes.size();
        return fail(full ? Error::Kind::Full : Error::Kind::Io, tr("The file could not be stored in %1; nothing was attached. Is the disk full?")
                                         .arg(QDir::toNativeSeparators(m_folder)),
                    file.errorString());
    }
    return hash;
}

Result<QString> BlobStore::putFile(const QString &path) const
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, tr("The file %1 cannot be read.").arg(name), file.errorString());
    if (file.size() > largest) {
        return fail(Error::Kind::Invalid, tr("%1 is too large to attach: %2 MB; up to %3 MB are kept.")
                                              .arg(name).arg(file.size() / 1048576).arg(largest / 1048576));
    }
    return put(file.readAll());
}

Result<QByteArray> BlobStore::read(const QString &hash) const
{
    QFile file(path(hash));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, tr("The attached file is not on this computer."), hash);
    QByteArray bytes = file.readAll();
    if (hashOf(bytes) != hash)
        return fail(Error::Kind::Damaged, tr("The attached file is damaged: its bytes changed since it was attached."), hash);
    return bytes;
}

Result<> BlobStore::verify(const QString &hash) const
{
    AXW_TRY(read(hash));
    return {};
}

Result<> BlobStore::remove(const QString &hash) const
{
    const QString target = path(hash);
    if (QFileInfo::exists(target) && !QFile::remove(target)) {
        return fail(Error::Kind::ReadOnly, tr("The attached file %1 cannot be removed.").arg(QDir::toNativeSeparators(target)));
    }
    return {};
}

void BlobStore::removeHalfWritten() const
{
    static const QRegularExpression draft(u"^[0-9a-f]{64}\\..+$"_s);
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (draft.match(files.fileName()).hasMatch())
            QFile::remove(path);
    }
}

QStringList BlobStore::hashes() const
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    QStringList found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (hex.match(files.fileName()).hasMatch())
            found += files.fileName();
    }
    found.sort();
    return found;
}

} // namespace axw::store
