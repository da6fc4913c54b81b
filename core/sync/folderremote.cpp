// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/folderremote.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace axw::sync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

constexpr qint64 chunk = qint64(1) << 20;

auto fullError(const QString &folder, const QString &detail)
{
    return fail(Error::Kind::Full, Words::tr("There is no room left in %1. Make room there; it is delivered then.").arg(folder), detail);
}

auto refused(const QFile &file, const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return fullError(shown, file.errorString());
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        if (errno != EIO && errno != ENOENT)
            return fail(Error::Kind::ReadOnly, Words::tr("Writing into %1 is not allowed. Choose another folder.").arg(shown), file.errorString());
        [[fallthrough]];
    default:
        return fail(Error::Kind::Io, Words::tr("%1 could not be written to (%2).").arg(shown, file.errorString()), file.errorString());
    }
}

/// What was renamed or removed in a folder stays so after a power cut.
void settle(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

QString FolderRemote::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

Result<> FolderRemote::there() const
{
    if (QFileInfo(m_folder).isDir())
        return {};
    return fail(Error::Kind::NotFound, Words::tr("The folder %1 is not there now. Connect the stick or the network drive it lies on.")
                                           .arg(QDir::toNativeSeparators(m_folder)));
}

Result<std::optional<QByteArray>> FolderRemote::hash(const QString &name)
{
    AXW_TRY(there());
    QFile file(path(name));
    if (!QFileInfo::exists(path(name)))
        return std::optional<QByteArray>();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(Error::Kind::Io, Words::tr("%1 could not be read (%2).").arg(QDir::toNativeSeparators(path(name)), file.errorString()),
                    file.errorString());
    }
    return std::optional(hash.result());
}

Result<> FolderRemote::write(const QString &name, const QByteArray &bytes, const Progress &progress)
{
    AXW_TRY(there());
    QFile file(path(name));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return refused(file, m_folder);
    // A disk that runs full takes a part first; the next write says why it took no more.
    for (qint64 done = 0; done < bytes.size();) {
        if (progress.isCancelled()) {
            file.remove();
            return fail(Error::Kind::Cancelled, Words::tr("Stopped; nothing was delivered."));
        }
        const qint64 written = file.write(bytes.constData() + done, std::min(chunk, bytes.size() - done));
        if (written <= 0) {
            auto error = refused(file, m_folder);
            file.remove();
            return error;
        }
        done += written;
        progress.at(int(done / 1024), int(bytes.size() / 1024));
    }
    // Where a disk tells late that it is full, it tells here.
    if (::fsync(file.handle()) != 0) {
        const int why = errno;
        file.remove();
        const QString shown = QDir::toNativeSeparators(m_folder);
        if (why == ENOSPC || why == EDQUOT)
            return fullError(shown, qt_error_string(why));
        return fail(Error::Kind::Io, Words::tr("%1 could not be written to (%2).").arg(shown, qt_error_string(why)));
    }
    return {};
}

Result<bool> FolderRemote::renameNew(const QString &from, const QString &to)
{
    AXW_TRY(there());
    const QByteArray source = QFile::encodeName(path(from));
    const QByteArray target = QFile::encodeName(path(to));
    int done = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) { // sticks and network drives that do not know it
        if (QFileInfo::exists(path(to)))
            return false;
        done = ::rename(source.constData(), target.constData());
    }
    if (done == 0) {
        settle(m_folder);
        return true;
    }
    if (errno == EEXIST)
        return false;
    const int why = errno;
    const bool name = why == EINVAL || why == ENAMETOOLONG || why == EILSEQ;
    return fail(name ? Error::Kind::Invalid : Error::Kind::Io,
                Words::tr("%1 could not be named so (%2).").arg(QDir::toNativeSeparators(path(to)), qt_error_string(why)));
}

Result<> FolderRemote::remove(const QString &name)
{
    AXW_TRY(there());
    if (QFileInfo::exists(path(name)) && !QFile::remove(path(name)))
        return fail(Error::Kind::Io, Words::tr("%1 could not be removed.").arg(QDir::toNativeSeparators(path(name))));
    return {};
}

} // namespace axw::sync
