// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remote.h"

#include <QUrl>

namespace axw::sync {

/// A collection on a WebDAV server (RFC 4918): GET, PUT, DELETE, and MOVE that does not overwrite. Every call waits for
/// its answer with an event loop of its own: for threads that are not the interface's, and for programs without one.
class WebDavRemote final : public Remote
{
public:
    /// `collection`: http or https, its path ends with a slash, no user in it.
    WebDavRemote(QUrl collection, Login login) : m_collection(std::move(collection)), m_login(std::move(login)) {}

    Result<std::optional<QByteArray>> hash(const QString &name) override;
    Result<> write(const QString &name, const QByteArray &bytes, const Progress &progress) override;
    Result<bool> renameNew(const QString &from, const QString &to) override;
    Result<> remove(const QString &name) override;

private:
    struct Answer;

    QUrl url(const QString &name) const;
    /// An answer of the server, whatever it says; NotFound when there is none.
    Result<Answer> ask(const QByteArray &method, const QString &name, const QByteArray &body = {}, const QByteArray &destination = {},
                       const Progress &progress = {}) const;
    Error refusal(const Answer &answer) const;

    QUrl m_collection;
    Login m_login;
};

} // namespace axw::sync
