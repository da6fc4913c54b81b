// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace axw::files {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

auto refused(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    if (!folder.isDir())
        return fail(Error::Kind::NotFound,
                    Words::tr("%1 could not be written: the folder does not exist. Choose another folder.").arg(path), file.errorString());
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return fail(Error::Kind::Full,
                    Words::tr("%1 could not be written: the disk is full. Make room and write it again; nothing was changed.").arg(path),
                    file.errorString());
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return fail(Error::Kind::ReadOnly,
                    Words::tr("%1 could not be written: writing there is not allowed. Choose another folder.").arg(path),
                    file.errorString());
    default:
        return fail(Error::Kind::Io,
                    Words::tr("%1 could not be written whole (%2). A file that was there before is unchanged.").arg(path, file.errorString()),
                    file.errorString());
    }
}

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return fail(Error::Kind::Invalid, Words::tr("%1 could not be written: it is no file. Choose another name.").arg(QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    // Without this, Qt writes straight into the target where the folder takes no new file.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refused(file);
    // A disk that runs full takes a part first; the next write says why it took no more.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) {
            auto error = refused(file);
            file.cancelWriting();
            return error;
        }
        done += written;
    }
    if (!file.commit())
        return refused(file);
    return {};
}

} // namespace axw::files
