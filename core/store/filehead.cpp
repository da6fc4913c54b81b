// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filehead.h"

#include "core/store/migrate.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace axw::store {

namespace {
constexpr qsizetype headSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype applicationIdAt = 68;
} // namespace

FileHead headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileHead::Unreadable;
    const QByteArray head = file.read(headSize);
    const QByteArray magic("SQLite format 3\0", 16);
    if (head.size() < headSize)
        return magic.startsWith(head.left(magic.size())) ? FileHead::CutShort : FileHead::Foreign;
    if (!head.startsWith(magic))
        return FileHead::Foreign;
    if (qFromBigEndian<quint32>(head.constData() + applicationIdAt) != quint32(applicationId))
        return FileHead::Foreign;
    // While there is a log, the file may be shorter than it says: a checkpoint writes the first page before the last.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return FileHead::Ours;
    const qint64 pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    const qint64 pages = qFromBigEndian<quint32>(head.constData() + pageCountAt);
    return file.size() < pages * (pageSize == 1 ? 65536 : pageSize) ? FileHead::CutShort : FileHead::Ours;
}

} // namespace axw::store
