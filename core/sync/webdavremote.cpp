// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/webdavremote.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

/// Without a byte in either direction for so long, there is no server.
constexpr int silenceMs = 20'000;
constexpr int lookMs = 100;

enum Status { Ok = 200, Created = 201, NoContent = 204, Unauthorized = 401, Forbidden = 403, Missing = 404, NotAllowed = 405,
              ProxyAuth = 407, Conflict = 409, Gone = 410, PreconditionFailed = 412, TooLarge = 413, Locked = 423, NoRoom = 507 };

} // namespace

struct WebDavRemote::Answer
{
    int status = 0;
    QByteArray hash;     ///< SHA-256 of the body
    QString elsewhere;   ///< where the server sends us
    QString words;
};

QUrl WebDavRemote::url(const QString &name) const
{
    QUrl whole = m_collection;
    whole.setPath(m_collection.path(QUrl::FullyDecoded) + name, QUrl::DecodedMode);
    return whole;
}

WebDavRemote::WebDavRemote(QUrl collection, Login login) : m_collection(std::move(collection)), m_login(std::move(login)) {}

WebDavRemote::~WebDavRemote() = default;

Result<WebDavRemote::Answer> WebDavRemote::ask(const Call &call, const Progress &progress)
{
    if (progress.isCancelled())
        return fail(stopped());
    if (!m_network) // on the thread that asks
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(url(call.name));
    request.setTransferTimeout(silenceMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    if (!call.destination.isEmpty()) {
        request.setRawHeader("Destination", call.destination);
        request.setRawHeader("Overwrite", "F");
    }
    int asked = 0;
    QEventLoop loop;
    QObject::connect(m_network.get(), &QNetworkAccessManager::authenticationRequired, &loop, [&](QNetworkReply *, QAuthenticator *who) {
        if (!isKnown() || ++asked > 1) // asked again: it was wrong
            return;
        who->setUser(m_login.user);
        who->setPassword(m_login.password);
    });
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, call.method, call.body));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { hash.addData(reply->readAll()); });
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop,
                     [&](qint64 sent, qint64 of) { progress.at(int(sent / 1024), int(of / 1024)); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    bool cancelled = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (progress.isCancelled()) {
            cancelled = true;
            reply->abort();
        }
    });
    look.start(lookMs);
    if (!reply->isFinished())
        loop.exec();
    if (cancelled)
        return fail(stopped());
    hash.addData(reply->readAll());

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.hash = hash.result();
    answer.elsewhere = reply->header(QNetworkRequest::LocationHeader).toUrl().toString(QUrl::RemoveUserInfo);
    answer.words = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    if (reply->error() == QNetworkReply::SslHandshakeFailedError) {
        return fail(Error::Kind::ReadOnly,
                    Words::tr("The certificate of %1 cannot be trusted (%2). Have it put right; nothing was sent.").arg(m_collection.host(), reply->errorString()),
                    reply->errorString());
    }
    // An answer that broke off is none, whatever it began with.
    const bool broken = reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied;
    if (answer.status == 0 || broken) {
        return fail(Error::Kind::NotFound, Words::tr("The server %1 does not answer now (%2).").arg(m_collection.host(), reply->errorString()),
                    reply->errorString());
    }
    return answer;
}

Error WebDavRemote::refusal(const Answer &answer) const
{
    const QString host = m_collection.host();
    switch (answer.status) {
    case Unauthorized:
    case ProxyAuth:
        return {Error::Kind::ReadOnly,
                !isKnown() ? Words::tr("%1 asks for a name and a password.").arg(host)
                           : Words::tr("%1 does not take this name and password.").arg(host),
                answer.words};
    case Forbidden:
        return {Error::Kind::ReadOnly, Words::tr("%1 does not let this user write there.").arg(host), answer.words};
    case NotAllowed:
        return {Error::Kind::Invalid, Words::tr("%1 is no WebDAV folder. Check the address.").arg(m_collection.toString()), answer.words};
    case Missing:
    case Conflict:
    case Gone:
        return {Error::Kind::NotFound, Words::tr("The folder %1 does not exist on the server. Make it there, or correct the address.").arg(m_collection.toString()),
                answer.words};
    case TooLarge:
        return {Error::Kind::Invalid, Words::tr("The file is larger than %1 takes.").arg(host), answer.words};
    case NoRoom:
        return {Error::Kind::Full, Words::tr("There is no room left on %1. It is delivered when there is.").arg(host), answer.words};
    case Locked:
        return {Error::Kind::Busy, Words::tr("Somebody holds the file on %1.").arg(host), answer.words};
    default:
        break;
    }
    if (answer.status >= 300 && answer.status < 400)
        return {Error::Kind::Invalid, Words::tr("%1 has moved to %2. Enter that address.").arg(m_collection.toString(), answer.elsewhere), answer.words};
    return {answer.status >= 500 ? Error::Kind::Io : Error::Kind::Invalid,
            Words::tr("%1 refused: %2 %3.").arg(host).arg(answer.status).arg(answer.words), answer.words};
}

Result<std::optional<QByteArray>> WebDavRemote::hash(const QString &name, const Progress &progress)
{
    AXW_TRY_ASSIGN(answer, ask({"GET", name}, progress));
    if (answer.status == Ok)
        return std::optional(answer.hash);
    if (answer.status == Missing || answer.status == Gone)
        return std::optional<QByteArray>();
    return fail(refusal(answer));
}

Result<> WebDavRemote::write(const QString &name, QIODevice &from, const Progress &progress)
{
    AXW_TRY_ASSIGN(answer, ask({"PUT", name, &from}, progress));
    if (answer.status == Ok || answer.status == Created || answer.status == NoContent)
        return {};
    return fail(refusal(answer));
}

Result<bool> WebDavRemote::renameNew(const QString &from, const QString &to, const Progress &progress)
{
    AXW_TRY_ASSIGN(answer, ask({"MOVE", from, nullptr, url(to).toEncoded()}, progress));
    if (answer.status == Created || answer.status == NoContent || answer.status == Ok)
        return true;
    if (answer.status == PreconditionFailed)
        return false;
    return fail(refusal(answer));
}

Result<> WebDavRemote::remove(const QString &name, const Progress &progress)
{
    AXW_TRY_ASSIGN(answer, ask({"DELETE", name}, progress));
    if (answer.status == Ok || answer.status == NoContent || answer.status == Missing || answer.status == Gone)
        return {};
    return fail(refusal(answer));
}

} // namespace axw::sync
