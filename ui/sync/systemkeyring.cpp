// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/systemkeyring.h"

#include <qt6keychain/keychain.h>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the passwords are found by, beside their address; it stands in the system's own list of passwords too.
const auto program = u"org.axworkbench.AxWorkbench"_s;

Error refusal(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Kind::Busy, SystemKeyring::tr("The keyring of this computer is locked, so it keeps no password."), job.errorString()};
    default:
        return {Error::Kind::NotFound, SystemKeyring::tr("No keyring answers on this computer, so it keeps no password."), job.errorString()};
    }
}

} // namespace

SystemKeyring::SystemKeyring(QObject *parent) : QObject(parent) {}

void SystemKeyring::start(QKeychain::Job *job, const QString &address, std::function<void(QKeychain::Job *)> ended)
{
    // A job belongs to nobody and deletes itself: the service may still be answering it when this goes.
    job->setKey(address);
    connect(job, &QKeychain::Job::finished, this, std::move(ended));
    job->start();
}

void SystemKeyring::read(const QString &address, Found found)
{
    start(new QKeychain::ReadPasswordJob(program), address, [found = std::move(found)](QKeychain::Job *job) {
        if (job->error() == QKeychain::NoError)
            found(std::optional(static_cast<QKeychain::ReadPasswordJob *>(job)->textData()));
        else if (job->error() == QKeychain::EntryNotFound)
            found(std::optional<QString>());
        else
            found(fail(refusal(*job)));
    });
}

void SystemKeyring::keep(const QString &address, const QString &password, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(program);
    job->setTextData(password);
    start(job, address, [done = std::move(done)](QKeychain::Job *ended) { done(ended->error() == QKeychain::NoError ? Result<>() : fail(refusal(*ended))); });
}

void SystemKeyring::forget(const QString &address, Done done)
{
    start(new QKeychain::DeletePasswordJob(program), address, [done = std::move(done)](QKeychain::Job *ended) {
        const bool gone = ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound;
        done(gone ? Result<>() : fail(refusal(*ended)));
    });
}

} // namespace axw::sync
