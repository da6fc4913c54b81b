// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/address.h"

#include <QCoreApplication>
#include <QDir>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

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
    return Place{clean, {}, {}};
}

} // namespace

Login completed(Login login, const Login &named)
{
    if (login.user.isEmpty())
        login.user = named.user;
    if (login.password.isEmpty() && login.user == named.user)
        login.password = named.password;
    return login;
}

QString Place::address() const
{
    if (!folder.isEmpty())
        return folder;
    QUrl shown = server;
    shown.setScheme(server.scheme() == "http"_L1 ? u"webdav"_s : u"webdavs"_s);
    shown.setUserName(login.user, QUrl::DecodedMode);
    return shown.toString();
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
    const Login login{url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
    url.setUserInfo({});
    return Place{{}, url, login};
}

Result<QString> cleanAddress(const QString &address)
{
    AXW_TRY_ASSIGN(place, placeOf(address));
    return place.address();
}

QString withoutUser(const QString &cleanAddress)
{
    auto place = placeOf(cleanAddress);
    if (!place)
        return cleanAddress;
    place->login = {};
    return place->address();
}

} // namespace axw::sync
