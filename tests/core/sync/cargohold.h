// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deliver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace axw::test {

/// Bytes as a file that can be delivered.
class CargoHold
{
public:
    sync::Cargo cargo(const QByteArray &bytes)
    {
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QFile file(m_place.filePath(QString::fromLatin1(sha256.toHex())));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return {file.fileName(), sha256};
    }

private:
    QTemporaryDir m_place;
};

} // namespace axw::test
