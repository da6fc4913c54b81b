// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sync/address.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QIODevice;

namespace axw::sync {

/// A place for files with plain names, beside each other. Errors say whether trying again later can help
/// (isWorthAnotherTry). Every call ends with Cancelled soon after `progress` says so.
class Remote
{
public:
    virtual ~Remote() = default;

    /// The SHA-256 of what stands there under a name: nothing when nothing does, and no hash (empty) of what is no file.
    virtual Result<std::optional<QByteArray>> hash(const QString &name, const Progress &progress) = 0;
    /// Writes a whole file, over what stands there under that name. `from` is open and at its beginning, and can be
    /// read again.
    virtual Result<> write(const QString &name, QIODevice &from, const Progress &progress) = 0;
    /// Gives a file another name unless something stands under it: then false, and both are as they were.
    virtual Result<bool> renameNew(const QString &from, const QString &to, const Progress &progress) = 0;
    /// Ok as well when nothing stands there.
    virtual Result<> remove(const QString &name, const Progress &progress) = 0;
};

/// The place behind an address, for `login` completed by whom the address names. Invalid as placeOf(), and for a password that would travel readable over a network.
Result<std::unique_ptr<Remote>> openRemote(const QString &address, const Login &login = {});

/// False where nothing changes until a person does something: an address, a name or a right that is wrong.
bool isWorthAnotherTry(const Error &error);

/// What every remote says when it was stopped.
Error stopped();

/// The SHA-256 of all that can be read; Cancelled, or Io with the system's words.
Result<QByteArray> sha256Of(QIODevice &from, const Progress &progress);

} // namespace axw::sync
