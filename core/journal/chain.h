// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace axw::journal {

/// A journal row's place in the chain.
struct Link
{
    qint64 number = 0;
    qint64 clock = 0;
    QByteArray chain;
};

/// What a journal row says of itself besides its payload.
struct Head
{
    QByteArray device;
    QString person;
    QByteArray label;
    int kind = 0;
    qint64 refers = 0;
};

/// BLAKE2b-256.
QByteArray hashOf(const QByteArray &bytes);

/// The hash of a row (`link.chain` is not looked at): of the one before it, of what it says, and of its payload's hash (not of the payload, so that
/// an erased payload still verifies).
QByteArray chainOf(const QByteArray &previous, const Link &link, const Head &head, const QByteArray &payloadHash);

} // namespace axw::journal
