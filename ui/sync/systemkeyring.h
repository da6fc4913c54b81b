// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/keyring.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace axw::sync {

/// The keyring of the desktop (Secret Service, KWallet). Never writes a password anywhere else: where there is no
/// service, every answer is an error. Nobody is answered any more once this has gone.
class SystemKeyring final : public QObject, public Keyring
{
    Q_OBJECT

public:
    explicit SystemKeyring(QObject *parent = nullptr);

    void read(const QString &address, Found found) override;
    void keep(const QString &address, const QString &password, Done done) override;
    void forget(const QString &address, Done done) override;

private:
    void start(QKeychain::Job *job, const QString &address, std::function<void(QKeychain::Job *)> ended);
};

} // namespace axw::sync
