// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"

#include "core/store/disk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

#include <sodium.h>

#include <cstdio>
#include <unistd.h>

namespace axw::store {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr size_t hashBytes = 32;
constexpr qint64 chunk = qint64(1) << 20;

/// Drafts of this process; those of others, which hold no lock any more, were left by one that was killed.
QString draftPrefix()
{
    return u"draft-%1-"_s.arg(QCoreApplication::applicationPid());
}
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

Error BlobStore::notStored(qint64 wanted, const QString &detail) const
{
    const bool full = freeBytes(m_folder).value_or(wanted) < wanted;
    return {full ? Error::Kind::Full : Error::Kind::Io,
            tr("The file could not be stored in %1; nothing was attached. Is the disk full?").arg(QDir::toNativeSeparators(m_folder)), detail};
}

Error BlobStore::notWritable() const
{
    return {Error::Kind::ReadOnly, tr("The folder %1 cannot be written; the file was not attached.").arg(QDir::toNativeSeparators(m_folder)), {}};
}

Result<QString> BlobStore::put(const QByteArray &bytes) const
{
    const QString hash = hashOf(bytes);
    const QString target = path(hash);
    if (QFileInfo(target).size() == bytes.size() && QFileInfo::exists(target))
        return hash;
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return fail(notWritable());
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(notStored(bytes.size(), file.errorString()));
    return hash;
}

Result<QString> BlobStore::putFile(const QString &path) const
{
    AXW_TRY_ASSIGN(copy, draft(path));
    return keep(copy);
}

Result<Draft> BlobStore::draft(const QString &path, const Progress &progress, QCryptographicHash *also) const
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Kind::NotFound, tr("The file %1 cannot be read.").arg(name), file.errorString());
    if (file.size() > largest) {
        return fail(Error::Kind::Invalid, tr("%1 is too large to attach: %2 MB; up to %3 MB are kept.")
                                              .arg(name).arg(file.size() / 1048576).arg(largest / 1048576));
    }
    if (!QDir().mkpath(m_folder))
        return fail(notWritable());
    Draft made;
    made.path = std::shared_ptr<const QString>(new QString(m_folder + u'/' + draftPrefix() + QUuid::createUuid().toString(QUuid::WithoutBraces)),
                                               [](const QString *copy) {
                                                   QFile::remove(*copy);
                                                   delete copy;
                                               });
    QFile copy(*made.path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(notWritable());
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(m_key.constData()), size_t(m_key.size()), hashBytes);
    QByteArray part(chunk, Qt::Uninitialized);
    // A file that grows while it is read ends where it ended when it was begun.
    const qint64 whole = file.size();
    while (made.size < whole) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, tr("Stopped; nothing was stored."));
        const qint64 got = file.read(part.data(), std::min(chunk, whole - made.size));
        if (got <= 0)
            return fail(Error::Kind::Io, tr("The file %1 cannot be read.").arg(name), file.errorString());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()), size_t(got));
        if (also)
            also->addData(QByteArrayView(part.constData(), got));
        if (copy.write(part.constData(), got) != got)
            return fail(notStored(whole, copy.errorString()));
        made.size += got;
        progress.at(int(made.size / 1024), int(whole / 1024));
    }
    if (::fsync(copy.handle()) != 0)
        return fail(notStored(whole, qt_error_string()));
    QByteArray hash(qsizetype(hashBytes), Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), hashBytes);
    made.hash = QString::fromLatin1(hash.toHex());
    return made;
}

Result<QString> BlobStore::keep(const Draft &copy) const
{
    const QString target = path(copy.hash);
    if (QFileInfo(target).size() == copy.size && QFileInfo::exists(target))
        return copy.hash;
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return fail(notWritable());
    if (std::rename(QFile::encodeName(*copy.path).constData(), QFile::encodeName(target).constData()) != 0)
        return fail(notStored(copy.size, qt_error_string()));
    return copy.hash;
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
    static const QRegularExpression halfSaved(u"^[0-9a-f]{64}\\..+$"_s);
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (halfSaved.match(name).hasMatch() || (name.startsWith("draft-"_L1) && !name.startsWith(draftPrefix())))
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
