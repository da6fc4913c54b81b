// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remote.h"

#include "core/sync/folderremote.h"
#include "core/sync/webdavremote.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QUrl>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

struct Place
{
    QString folder; ///< else a server
    QUrl url;
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

auto wrong(const QString &address)
{
    return fail(Error::Kind::Invalid,
                Words::tr("“%1” is no place to deliver to. Name a folder with its whole path (/media/stick/reports), or a WebDAV address "
                          "(webdavs://server/folder).").arg(address));
}

Result<Place> folderPlace(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    for (QString part = clean; !part.isEmpty() && part != QFileInfo(part).path(); part = QFileInfo(part).path()) {
        if (part.endsWith(".axw"_L1, Qt::CaseInsensitive)) {
            return fail(Error::Kind::Invalid, Words::tr("%1 lies inside a workspace. Choose a folder outside of it.").arg(QDir::toNativeSeparators(clean)));
        }
    }
    return Place{clean, {}};
}

Result<Place> placeOf(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (QDir::isAbsolutePath(trimmed))
        return folderPlace(trimmed);
    QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == "file"_L1 && QDir::isAbsolutePath(url.toLocalFile()))
        return folderPlace(url.toLocalFile());
    const bool plain = scheme == "webdav"_L1 || scheme == "http"_L1;
    if ((!plain && scheme != "webdavs"_L1 && scheme != "https"_L1) || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return wrong(QUrl(trimmed).isValid() ? QUrl(trimmed).toString(QUrl::RemovePassword) : trimmed);
    url.setScheme(plain ? u"http"_s : u"https"_s);
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return Place{{}, url};
}

} // namespace

Result<std::unique_ptr<Remote>> openRemote(const QString &address, const Login &login)
{
    AXW_TRY_ASSIGN(place, placeOf(address));
    if (!place.folder.isEmpty())
        return std::make_unique<FolderRemote>(place.folder);
    Login known = login;
    if (known.user.isEmpty())
        known = {place.url.userName(QUrl::FullyDecoded), place.url.password(QUrl::FullyDecoded)};
    place.url.setUserInfo({});
    if (!known.password.isEmpty() && place.url.scheme() == "http"_L1 && !isLoopback(place.url.host())) {
        return fail(Error::Kind::Invalid, Words::tr("The password would travel readable to %1. Use webdavs:// (https) there.").arg(place.url.host()));
    }
    return std::make_unique<WebDavRemote>(place.url, known);
}

Result<QString> cleanAddress(const QString &address)
{
    AXW_TRY_ASSIGN(place, placeOf(address));
    if (!place.folder.isEmpty())
        return place.folder;
    place.url.setPassword({});
    place.url.setScheme(place.url.scheme() == "http"_L1 ? u"webdav"_s : u"webdavs"_s);
    return place.url.toString();
}

bool isWorthAnotherTry(const Error &error)
{
    return error.kind != Error::Kind::Invalid && error.kind != Error::Kind::ReadOnly && error.kind != Error::Kind::Damaged;
}

} // namespace axw::sync
