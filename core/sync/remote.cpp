// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remote.h"

#include "core/sync/folderremote.h"
#include "core/sync/webdavremote.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

constexpr qint64 chunk = qint64(1) << 20;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

Result<std::unique_ptr<Remote>> openRemote(const QString &address, const Login &login)
{
    AXW_TRY_ASSIGN(place, placeOf(address));
    if (!place.folder.isEmpty())
        return std::make_unique<FolderRemote>(place.folder);
    const Login known = completed(login, place.login);
    if (!known.password.isEmpty() && place.server.scheme() == "http"_L1 && !isLoopback(place.server.host())) {
        return fail(Error::Kind::Invalid, Words::tr("The password would travel readable to %1. Use webdavs:// (https) there.").arg(place.server.host()));
    }
    return std::make_unique<WebDavRemote>(place.server, known);
}

bool isWorthAnotherTry(const Error &error)
{
    return error.kind != Error::Kind::Invalid && error.kind != Error::Kind::ReadOnly && error.kind != Error::Kind::Damaged;
}

Error stopped()
{
    return {Error::Kind::Cancelled, Words::tr("Stopped; nothing was delivered."), {}};
}

Result<QByteArray> sha256Of(QIODevice &from, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray part(chunk, Qt::Uninitialized);
    for (;;) {
        if (progress.isCancelled())
            return fail(stopped());
        const qint64 got = from.read(part.data(), chunk);
        if (got < 0)
            return fail(Error::Kind::Io, from.errorString(), from.errorString());
        if (got == 0)
            return hash.result();
        hash.addData(QByteArrayView(part.constData(), got));
    }
}

} // namespace axw::sync
