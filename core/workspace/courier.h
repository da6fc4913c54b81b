// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"
#include "core/workspace/errand.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace axw::sync {
class Keyring;
}

namespace axw::workspace {

class Workspace;

/// Takes files into the outbox and brings what waits there to its places, one file after the other, each on a thread of
/// its own, and looks again every minute for what has become due. Lives on the thread of its workspace, which it must
/// not outlive.
class Courier final : public QObject
{
    Q_OBJECT

public:
    explicit Courier(Workspace &workspace, QObject *parent = nullptr);
    /// What is being delivered is stopped at once and goes on next time; what is being taken in is brought to its end.
    ~Courier() override;

    /// Begins to look, at once and every minute.
    void start();
    /// Tries what is due now.
    void look();
    /// Tries everything that waits, also what pauses after a try in vain.
    void sendAll();
    /// Tries this one again, also what failed or was held back, with what the keyring says now.
    Result<> retry(sync::ParcelId parcel);
    /// Stops the try of this one if it is under way; the file stays in the outbox.
    void stop(sync::ParcelId parcel);

    /// Copies a file into the outbox, as it is now, and tries to deliver it: added() or refused() tells.
    void add(const sync::Parcel &parcel, const QString &path);
    /// The files that are being copied are left where they are.
    void stopAdding();
    bool isAdding() const { return !m_adding.empty(); }

    bool isBusy() const { return m_errand.isUnderWay(); }
    /// What is being delivered; null when nothing is.
    sync::ParcelId current() const { return m_parcel.id; }

    /// Who we are at a place, for this session; what failed there is tried again. Whoever names nobody at that place is
    /// this one, too.
    void setLogin(const QString &destination, const sync::Login &login);

    /// Where passwords are kept from day to day; it outlives this. What goes to a server waits until it was asked for the
    /// password, once a session; all else goes on meanwhile.
    void setKeyring(sync::Keyring *keyring) { m_keyring = keyring; }
    /// Null where nothing is kept.
    sync::Keyring *keyring() const { return m_keyring; }

Q_SIGNALS:
    /// A try began or ended.
    void changed();
    /// A file has arrived; for a line at the foot.
    void delivered(const QString &name, const QString &destination);
    /// How far the file is that is being taken in.
    void addingProgressed(int done, int total);
    void added(axw::sync::ParcelId parcel);
    /// Why one was not; Cancelled after stopAdding().
    void refused(const axw::Error &error);

private:
    /// A file that is being copied into the outbox.
    struct Adding
    {
        sync::Parcel parcel;
        std::shared_ptr<Result<sync::Taken>> taken;
        Errand errand;
    };

    void next();
    /// True until the keyring has said what it knows of this place; asks it the first time.
    bool waitsForKeyring(const QString &destination);
    void deliverOne(const sync::Parcel &parcel);
    void sweepOne(const sync::Leftover &leftover);
    void ended();
    Result<sync::ParcelId> queue(const Adding &adding);
    void endAdding(const Adding *adding);

    Workspace &m_workspace;
    QTimer m_timer;
    std::vector<sync::ParcelId> m_queue;
    std::vector<sync::Leftover> m_leftovers;
    bool m_lookAgain = false; ///< something may have become due while another was on its way
    sync::Parcel m_parcel;     ///< on its way; else what is being swept:
    sync::Leftover m_leftover;
    std::shared_ptr<Result<sync::Delivered>> m_outcome;
    Errand m_errand;
    std::vector<std::unique_ptr<Adding>> m_adding;
    QHash<QString, sync::Login> m_logins;
    sync::Keyring *m_keyring = nullptr;
    QHash<QString, bool> m_asked; ///< places the keyring was asked for: true until it answers
};

} // namespace axw::workspace
