// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace axw::sync {

/// Who we are to a server; empty for places that ask nobody.
struct Login
{
    QString user;
    QString password;

    bool operator==(const Login &) const = default;
};

/// What `login` does not name, `named` may: its user, and the password of that user.
Login completed(Login login, const Login &named);

/// An address taken apart.
struct Place
{
    QString folder; ///< else a server:
    QUrl server;    ///< http or https, the path ends with a slash, nobody in it
    Login login;    ///< who the address names

    /// As it may be kept and shown: a folder with its plain path, a server as webdav(s)://, the user in it, never a
    /// password.
    QString address() const;
};

/// An absolute folder or file:// URL, webdav:// or http:// (plain), webdavs:// or https:// (TLS). Invalid, with what
/// would be right, for every other address and for one inside a workspace.
Result<Place> placeOf(const QString &address);

/// The address as it may be kept and shown; an error as of placeOf().
Result<QString> cleanAddress(const QString &address);

/// The clean address with nobody in it: the place that several may deliver to.
QString withoutUser(const QString &cleanAddress);

} // namespace axw::sync
