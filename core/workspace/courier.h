// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sync/outbox.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace axw::workspace {

class Workspace;

/// Brings what waits in the outbox to its places, one file after the other, on a thread of its own, and looks again
/// every minute for what has become due. Lives on the thread of its workspace, which it must not outlive.
class Courier final : public QObject
{
    Q_OBJECT

public:
    explicit Courier(Workspace &workspace, QObject *parent = nullptr);
    ~Courier() override;

    /// Begins to look, at once and every minute.
    void start();
    /// Tries what is due now.
    void look();
    /// Tries everything that waits, also what pauses after a try in vain.
    void sendAll();
    /// Stops the try of this one if it is under way; the file stays in the outbox.
    void stop(sync::ParcelId parcel);

    bool isBusy() const { return m_work != nullptr; }
    /// What is being delivered; null when nothing is.
    sync::ParcelId current() const { return m_parcel.id; }

    /// Who we are at a place, for this session; what failed there is tried again.
    void setLogin(const QString &destination, const sync::Login &login);

Q_SIGNALS:
    /// A try began or ended.
    void changed();
    /// A file has arrived; for a line at the foot.
    void delivered(const QString &name, const QString &destination);

private:
    void next();
    void ended(const Result<sync::Delivered> &outcome);

    Workspace &m_workspace;
    QTimer m_timer;
    std::vector<sync::ParcelId> m_queue;
    sync::Parcel m_parcel;
    std::unique_ptr<QThread> m_work;
    std::shared_ptr<std::atomic_bool> m_stop;
    QHash<QString, sync::Login> m_logins;
};

} // namespace axw::workspace
