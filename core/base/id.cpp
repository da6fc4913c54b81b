// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace axw {

QUuid newUuid()
{
    // Milliseconds and a counter of 12 bits that starts at random: keys made within one millisecond keep their order.
    static std::atomic<quint64> last{0};
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 now = (quint64(QDateTime::currentMSecsSinceEpoch()) << 12) | (random & 0x7ffu);
    quint64 before = last.load();
    quint64 tick = 0;
    do {
        tick = std::max(now, before + 1);
    } while (!last.compare_exchange_weak(before, tick));
    const quint64 high = ((tick >> 12) << 16) | 0x7000u | (tick & 0x0fffu);
    const quint64 low = (QRandomGenerator::global()->generate64() & 0x3fffffffffffffffu) | 0x8000000000000000u;
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
