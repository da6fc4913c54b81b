// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

namespace axw {

QUuid newUuid()
{
    const auto ms = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 a = QRandomGenerator::global()->generate64();
    const quint64 b = QRandomGenerator::global()->generate64();
    const quint64 high = (ms << 16) | 0x7000u | (a & 0x0fffu);
    const quint64 low = (b & 0x3fffffffffffffffu) | 0x8000000000000000u;
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 8; ++i) {
        bytes[i] = char((high >> (56 - 8 * i)) & 0xff);
        bytes[8 + i] = char((low >> (56 - 8 * i)) & 0xff);
    }
    return QUuid::fromRfc4122(bytes);
}

QUuid derivedUuid(const QUuid &space, QStringView text)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(space.toRfc4122());
    hash.addData(text.toUtf8());
    QByteArray bytes = hash.result().left(16);
    bytes[6] = char((uchar(bytes[6]) & 0x0f) | 0x80);
    bytes[8] = char((uchar(bytes[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace axw
