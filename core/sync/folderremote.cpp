// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/folderremote.h"

#include <QCoreApplication>
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
constexpr qint64 settleEvery = 8 * chunk;

Error fullError(const QString &folder, const QString &detail)
{
    return {Error::Kind::Full, Words::tr("There is no room left in %1. Make room there; it is delivered then.").arg(folder), detail};
}

Error refused(const QFile &file, const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return fullError(shown, file.errorString());
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        if (errno != EIO && errno != ENOENT)
            return {Error::Kind::ReadOnly, Words::tr("Writing into %1 is not allowed. Choose another folder.").arg(shown), file.errorString()};
        [[fallthrough]];
    default:
        return {Error::Kind::Io, Words::tr("%1 could not be written to (%2).").arg(shown, file.errorString()), file.errorString()};
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

Result<std::optional<QByteArray>> FolderRemote::hash(const QString &name, const Progress &progress)
{
    AXW_TRY(there());
    const QFileInfo info(path(name));
    if (!info.exists())
        return std::optional<QByteArray>();
    if (!info.isFile())
        return std::optional(QByteArray());
    QFile file(path(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto hash = isOpen ? sha256Of(file, progress) : Result<QByteArray>(fail(Error::Kind::Io, {}, file.errorString()));
    if (!hash && hash.error().kind == Error::Kind::Io) {
        return fail(Error::Kind::Io, Words::tr("%1 could not be read (%2).").arg(QDir::toNativeSeparators(path(name)), hash.error().detail),
                    hash.error().detail);
    }
    if (!hash)
        return fail(hash.error());
    return std::optional(*hash);
}

Result<> FolderRemote::write(const QString &name, QIODevice &from, const Progress &progress)
{
    AXW_TRY(there());
    QFile file(path(name));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(refused(file, m_folder));
    const auto failed = [&](Error error) {
        file.remove();
        return fail(std::move(error));
    };
    QByteArray part(chunk, Qt::Uninitialized);
    const qint64 whole = from.size();
    for (qint64 done = 0; done < whole;) {
        if (progress.isCancelled())
            return failed(stopped());
        const qint64 got = from.read(part.data(), chunk);
        if (got <= 0)
            return failed({Error::Kind::Io, Words::tr("%1 could not be read (%2).").arg(name, from.errorString()), from.errorString()});
        // A disk that runs full takes a part first; the next write says why it took no more.
        for (qint64 put = 0; put < got;) {
            const qint64 written = file.write(part.constData() + put, got - put);
            if (written <= 0)
                return failed(refused(file, m_folder));
            put += written;
        }
        done += got;
        // Where a disk tells late that it is full, it tells here; and piece by piece, so that stopping waits for one.
        if ((done % settleEvery == 0 || done >= whole) && ::fsync(file.handle()) != 0) {
            const int why = errno;
            const QString shown = QDir::toNativeSeparators(m_folder);
            if (why == ENOSPC || why == EDQUOT)
                return failed(fullError(shown, qt_error_string(why)));
            return failed({Error::Kind::Io, Words::tr("%1 could not be written to (%2).").arg(shown, qt_error_string(why)), {}});
        }
        progress.at(int(done / 1024), int(whole / 1024));
    }
    return {};
}

Result<bool> FolderRemote::renameNew(const QString &from, const QString &to, const Progress &)
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

Result<> FolderRemote::remove(const QString &name, const Progress &)
{
    AXW_TRY(there());
    if (QFileInfo::exists(path(name)) && !QFile::remove(path(name)))
        return fail(Error::Kind::Io, Words::tr("%1 could not be removed.").arg(QDir::toNativeSeparators(path(name))));
    return {};
}

} // namespace axw::sync
