// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/store/blobs.h"
#include "core/sync/deliver.h"

#include <QDateTime>

#include <vector>

namespace axw::store {
class Database;
}

namespace axw::sync {

using ParcelId = Id<struct ParcelKind>;

/// How far an export has come on its way.
enum class ParcelState {
    Waiting, ///< for its place to be reachable, or for a place at all
    Sent,    ///< it is there, proven by its hash
    Failed,  ///< a person has to do something first: `problem` says what
    Held,    ///< kept back by a person
};

/// A finished export that is delivered when its place can be reached. It is the file of the moment it was exported,
/// whatever is edited since.
struct Parcel
{
    ParcelId id;
    QString name;  ///< the file's, as it shall be called there
    QString about; ///< for people: "진단보고서 · (주)한빛물류"
    ClientId client; ///< null: about no single one
    QString destination; ///< as cleanAddress() writes it; empty: not yet said
    ParcelState state = ParcelState::Waiting;
    QString file; ///< what its bytes are called below `outbox`; empty once it arrived
    QByteArray sha256;
    qint64 size = 0;
    QDateTime queued; ///< UTC, as the others
    QDateTime nextTry; ///< invalid: at once
    QDateTime sent;
    int tries = 0; ///< that were begun, at this destination
    QString deliveredAs; ///< the name it has there
    QString problem;     ///< why it is not there yet, in the words of the last try

    bool operator==(const Parcel &) const = default;
};

/// A file that was copied to be queued; gone with the last of these, unless it was.
struct Taken
{
    store::Draft draft;
    QByteArray sha256;
};

/// What a try that was broken off may have left at a place that its file is no longer meant for.
struct Leftover
{
    ParcelId id;
    QString destination;
    QString passing;
};

/// The exports of this device that wait to be delivered, and those that were. They are this device's own: nothing here
/// is recorded or sent to other devices.
class Outbox
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync::Outbox)

public:
    /// `files` keeps the bytes of what waits.
    Outbox(store::Database &database, store::BlobStore files) : m_database(database), m_files(std::move(files)) {}

    /// Copies a file as it is now. NotFound, Cancelled, and Invalid for one larger than BlobStore::largest. Reads no
    /// database: for another thread, with a copy of files().
    static Result<Taken> take(const store::BlobStore &files, const QString &path, const Progress &progress = {});
    /// Keeps an export for delivery. Invalid for a name that is no plain file name and for a destination that is none.
    Result<ParcelId> queue(Parcel parcel, const Taken &taken, const QDateTime &now);
    Result<ParcelId> queue(Parcel parcel, const QByteArray &bytes, const QDateTime &now);
    /// What queue() would refuse a parcel for, before its file is copied.
    static Result<> check(const Parcel &parcel);
    /// Newest first.
    Result<std::vector<Parcel>> all();
    Result<Parcel> get(ParcelId id);
    /// What should be tried now: it waits, has a place, and its pause is over.
    Result<std::vector<Parcel>> due(const QDateTime &now);
    /// How many are not there yet, whatever keeps them.
    Result<int> notSent();
    const store::BlobStore &files() const { return m_files; }
    /// Ok when its bytes are here as they were exported; NotFound when it arrived, Damaged where the disk gives others.
    Result<> verify(const Parcel &parcel);

    /// Writes down that a try begins, before it does: it may leave something. What failed waits again.
    Result<> begin(ParcelId id);
    /// Writes down how a try of this one, with this destination, ended. A place that is not reachable is tried again
    /// after 1, 5, 15 and then every 60 minutes; the bytes of what was sent are no longer kept. What a person held back,
    /// took out or addressed anew meanwhile stays so, unless it arrived.
    Result<> record(const Parcel &tried, const Result<Delivered> &outcome, const QDateTime &now);

    /// What should be swept now.
    Result<std::vector<Leftover>> leftovers(const QDateTime &now);
    /// Writes down how that ended: an unreachable place is looked at again after an hour, for ninety days.
    Result<> swept(ParcelId id, const Result<> &outcome, const QDateTime &now);

    /// Changes where it goes, and tries it at once.
    Result<> address(ParcelId id, const QString &destination);
    /// Takes its destination away again, unless it was delivered: it goes wherever it is sent next. What stopped it stays told.
    Result<> release(ParcelId id);
    Result<> hold(ParcelId id);
    /// Keeps back all that is not sent, and sweeps nothing: for a copy, whose original may have gone on.
    Result<> holdAll();
    /// Tries what failed, was held or pauses again, at once.
    Result<> retry(ParcelId id);
    /// Sweeps what pauses, at once.
    Result<> retrySweeps();
    /// Takes it out of the list, sent or not.
    Result<> remove(ParcelId id);
    /// Drops bytes for which nothing waits any more, and what a killed process left of some.
    Result<> dropUnused();
    /// Takes all about a client out of a workspace file or a copy of it, and what waits about all clients, for it is in
    /// there too: for an erasure. The bytes go with dropUnused().
    static Result<> forget(store::Database &database, ClientId client);

private:
    Result<ParcelId> insert(Parcel parcel, const QDateTime &now);
    Result<> set(ParcelId id, ParcelState state);
    /// Remembers a place that its file was being brought to.
    static Result<> leave(store::Database &database, const Parcel &parcel);

    store::Database &m_database;
    store::BlobStore m_files;
};

/// One try of one parcel, between begin() and record(). Reads nothing but what it is given: for another thread.
Result<Delivered> deliver(const Parcel &parcel, const store::BlobStore &files, const Login &login, const Progress &progress = {});
/// As well for what is left.
Result<> sweep(const Leftover &leftover, const Login &login, const Progress &progress = {});

} // namespace axw::sync

namespace axw {

template<>
struct Choices<sync::ParcelState>
{
    static constexpr Choice<sync::ParcelState> all[] = {{sync::ParcelState::Waiting, u"waiting", u"대기", u"Waiting"},
                                                        {sync::ParcelState::Sent, u"sent", u"발송 완료", u"Sent"},
                                                        {sync::ParcelState::Failed, u"failed", u"실패", u"Failed"},
                                                        {sync::ParcelState::Held, u"held", u"보류", u"Held back"}};
};

} // namespace axw
