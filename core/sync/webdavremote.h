// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remote.h"

#include <QUrl>

class QNetworkAccessManager;

namespace axw::sync {

/// A collection on a WebDAV server (RFC 4918): GET, PUT, DELETE, and MOVE that does not overwrite. Every call waits for
/// its answer with an event loop of its own: for threads that are not the interface's, and for programs without one. Used
/// on one thread; lines and proofs of who we are are kept from call to call.
class WebDavRemote final : public Remote
{
public:
    /// `collection`: http or https, its path ends with a slash, no user in it.
    WebDavRemote(QUrl collection, Login login);
    ~WebDavRemote() override;

    Result<std::optional<QByteArray>> hash(const QString &name, const Progress &progress) override;
    Result<> write(const QString &name, QIODevice &from, const Progress &progress) override;
    Result<bool> renameNew(const QString &from, const QString &to, const Progress &progress) override;
    Result<> remove(const QString &name, const Progress &progress) override;

private:
    struct Answer;
    /// A request; `body` and `destination` where the method has one.
    struct Call
    {
        QByteArray method;
        QString name;
        QIODevice *body = nullptr;
        QByteArray destination = {};
    };

    /// A name without a password proves nothing; servers count such tries.
    bool isKnown() const { return !m_login.user.isEmpty() && !m_login.password.isEmpty(); }
    QUrl url(const QString &name) const;
    /// An answer of the server, whatever it says; NotFound when there is none.
    Result<Answer> ask(const Call &call, const Progress &progress);
    Error refusal(const Answer &answer) const;

    QUrl m_collection;
    Login m_login;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace axw::sync
