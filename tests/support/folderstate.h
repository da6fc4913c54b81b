// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

namespace axw::test {

/// Every file below a folder with the hash of its bytes: two equal states mean that nothing was changed.
inline QMap<QString, QByteArray> stateOf(const QString &folder)
{
    QMap<QString, QByteArray> state;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            state.insert(QDir(folder).relativeFilePath(file.fileName()),
                         QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
    }
    return state;
}

/// The files that came, went or changed between two states.
inline QStringList differences(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList names;
    for (auto file = after.begin(); file != after.end(); ++file) {
        if (before.value(file.key()) != file.value())
            names << file.key();
    }
    for (auto file = before.begin(); file != before.end(); ++file) {
        if (!after.contains(file.key()))
            names << file.key();
    }
    return names;
}

/// Copies a folder with everything below it.
inline bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator entries(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(path);
        if (entries.fileInfo().isDir() ? !QDir().mkpath(target)
                                       : !QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
    }
    return true;
}

} // namespace axw::test
