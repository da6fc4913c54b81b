// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace axw::sync {

/// Who we are to a server; empty for places that ask nobody.
struct Login
{
    QString user;
    QString password;
};

/// A place for files with plain names, beside each other. Errors say whether trying again later can help
/// (isWorthAnotherTry).
class Remote
{
public:
    virtual ~Remote() = default;

    /// The SHA-256 of what stands there under a name; nothing when nothing does.
    virtual Result<std::optional<QByteArray>> hash(const QString &name) = 0;
    /// Writes a whole file, over what stands there under that name.
    virtual Result<> write(const QString &name, const QByteArray &bytes, const Progress &progress) = 0;
    /// Gives a file another name unless something stands under it: then false, and both are as they were.
    virtual Result<bool> renameNew(const QString &from, const QString &to) = 0;
    /// Ok as well when nothing stands there.
    virtual Result<> remove(const QString &name) = 0;
};

/// The place behind an address: an absolute folder or file:// URL, webdav:// or http:// (plain), webdavs:// or
/// https:// (TLS). A user and a password in the address count where `login` names none. Invalid, with what would be
/// right, for every other address, for one inside a workspace, and for a password that would travel readable over a
/// network.
Result<std::unique_ptr<Remote>> openRemote(const QString &address, const Login &login = {});

/// The address as it may be kept and shown: without a password, a folder with its plain path.
Result<QString> cleanAddress(const QString &address);

/// False where nothing changes until a person does something: an address, a name or a right that is wrong.
bool isWorthAnotherTry(const Error &error);

} // namespace axw::sync
