// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace axw::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
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
    QSaveFile file(path);
    // Without this, Qt writes straight into the target where the folder takes no new file.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file);
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        auto error = refused(file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return refused(file);
    return {};
}

} // namespace axw::report
